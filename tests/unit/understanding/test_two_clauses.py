"""Sentences of two clauses: each keeps its own subject, its own denial and its own time."""

import pytest

from tests.unit.understanding.heard import people, told
from tests.unit.understanding.test_frames import told as happened

FACTS = {
    "mine, then theirs": (
        "I live in Porto and my brother works at Lidl",
        ["user | home | Porto", "brother | employer | Lidl"],
    ),
    "theirs, then mine": (
        "my sister lives in Lyon and I work as a cook",
        ["sister | home | Lyon", "user | job | cook"],
    ),
    "theirs goes on": (
        "my sister lives in Lyon and works as a cook",
        ["sister | home | Lyon", "sister | job | cook"],
    ),
    "side by side with a comma": (
        "I'm a nurse, my husband Tom is a teacher",
        ["user | job | nurse", "user | partner | husband Tom", "husband Tom | job | teacher"],
    ),
    "because": (
        "I live in Porto because my sister lives in Lyon",
        ["user | home | Porto", "sister | home | Lyon"],
    ),
    "while": (
        "my brother Ben lives in Rome while I live in Porto",
        ["user | family | brother Ben", "brother Ben | home | Rome", "user | home | Porto"],
    ),
    "both of us is me": ("my sister and I live in Lyon", ["user | home | Lyon"]),
    "denied, then not": ("I don't like tea but I love coffee", ["user | dislikes | tea", "user | likes | coffee"]),
    "denied, then put right": ("I'm not a nurse, I'm a chef", ["user | job | nurse | -", "user | job | chef"]),
    "denied twice": (
        "I don't live in Porto anymore and I'm not a nurse",
        ["user | home | Porto | -", "user | job | nurse | -"],
    ),
    "the denial stays behind": ("I like tea, not coffee", ["user | likes | tea"]),
    "a past one beside a present one": (
        "I used to live in Porto but I live in Lyon now",
        ["user | home | Porto | past", "user | home | Lyon"],
    ),
    "a wish beside a fact": (
        "I live in Porto but I want to live in Lyon",
        ["user | home | Porto", "user | home | Lyon | wish"],
    ),
    "a question after a fact": ("I live in Porto, where do you live?", ["user | home | Porto"]),
    "a name and a job": ("I'm Sam and I'm a chef", ["user | name | Sam", "user | job | chef"]),
    "three in a row": (
        "I'm 25, I live in Oslo and I like chess",
        ["user | age | 25", "user | home | Oslo", "user | likes | chess"],
    ),
}
HAPPENED = {
    "theirs, then mine": (
        "my sister passed her exam and I failed my exam",
        [
            "success sister other + done",
            "exam sister other - done",
            "failure user user - done",
            "exam user user - done",
        ],
    ),
    "mine, then theirs": (
        "I lost my job and my wife left me",
        ["job_loss user user - done", "breakup wife user - done"],
    ),
    "he is the one before": (
        "my brother broke his leg, he is in hospital",
        ["accident brother other - done", "illness brother other - now"],
    ),
    "both of us": ("my boyfriend and I broke up", ["breakup boyfriend user - done"]),
    "denied, then not": ("my mum didn't die, my dog died", ["death dog other - done"]),
    "bad, then well": ("my dad died but my mum is fine", ["death father other - done"]),
    "at work, and then": ("my boss yelled at me and I quit", ["work_conflict boss user - done"]),
    "hoped": ("I hope I pass my exam", ["success user user + hoped"]),
    "supposed": ("if my dad dies I will cry", []),
    "with this one, not with that": (
        "I broke up with my boyfriend, not with my best friend",
        ["breakup boyfriend user - done"],
    ),
    "between others": ("my boss yelled at my colleague", ["work_conflict colleague other - done"]),
}
DENIED = {
    "never": ("I never lived in Porto", ["user | home | Porto | - | past"]),
    "no": ("I have no siblings", ["user | family | siblings | -"]),
    "not any": ("I don't have any pets", ["user | pet | pets | -"]),
    "no longer": ("I no longer live in Porto", ["user | home | Porto | -"]),
    "neither nor": ("I'm neither a nurse nor a chef", []),
    "nobody": ("nobody likes tea", []),
    "it is not that": ("it's not that I like tea", []),
    "not able to say": ("I can't say I like tea", []),
    "not sure": ("I'm not sure I like tea", []),
    "not thought": ("I don't think my sister lives in Lyon", []),
    "a not that denies a not": ("I don't dislike tea", []),
}
POSSESSIVES = {
    "her husband": ("my sister's husband lives in Rome", []),
    "her dog": ("my sister's dog Rex is ill", []),
    "his boss": ("my brother's boss Tom is rude", []),
    "a friend's sister": ("my friend's sister is a doctor", []),
    "the dog's vet": ("my dog's vet lives in Rome", []),
    "his sister": ("his sister Anna lives in Rome", []),
    "their dog": ("their dog is called Rex", []),
    "mum is": ("my mum's a nurse", ["mother | job | nurse"]),
    "her name is": ("my sister's name is Anna", ["user | family | sister Anna"]),
    "the late one": ("my late husband Tom was a chef", ["husband Tom | job | chef | past"]),
    "the former one": ("my ex husband lives in Rome", []),
}
PRONOUNS = {
    "he": "he is a plumber",
    "she": "she works at Lidl",
    "they": "they live in Rome",
    "after somebody": "my sister is nice, she lives in Rome",
    "you": "you are a nurse",
    "it": "it is a dog",
    "this": "this is a nurse",
    "somebody": "somebody lives in Rome",
}
TITLES = {
    "Mr": ("Mr Brown is my teacher", [("teacher", "")]),
    "Mrs": ("my doctor Mrs Jones is nice", [("doctor", "")]),
    "Ms": ("my teacher Ms Lee is nice", [("teacher", "")]),
    "Miss": ("my teacher Miss Lee is nice", [("teacher", "")]),
    "Dr": ("my doctor Dr Lee is nice", [("doctor", "")]),
    "none": ("my doctor Lee is nice", [("doctor", "Lee")]),
}


def rows(table: dict[str, tuple[str, list]]) -> list:
    """The rows of a table as parameters, each with its name as id."""
    return [pytest.param(*row, id=name) for name, row in table.items()]


@pytest.mark.parametrize(("text", "expected"), rows(FACTS))
def test_each_clause_has_its_own_subject(text: str, expected: list[str]) -> None:
    """Nothing of one clause is said of the subject of the other."""
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), rows(HAPPENED))
def test_each_clause_tells_what_happened_to_its_own(text: str, expected: list[str]) -> None:
    """Whom it happened to is read from the clause that tells it."""
    assert happened(text) == expected


@pytest.mark.parametrize(("text", "expected"), rows(DENIED))
def test_a_denial_reaches_as_far_as_it_is_meant(text: str, expected: list[str]) -> None:
    """What is denied is held as denied; what is only not claimed is not held at all."""
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), rows(POSSESSIVES))
def test_what_belongs_to_others_is_not_ones_own(text: str, expected: list[str]) -> None:
    """An apostrophe and s may own, or may be `is`."""
    assert told(text) == expected


@pytest.mark.parametrize("text", PRONOUNS.values(), ids=PRONOUNS)
def test_a_pronoun_alone_tells_nothing_of_anybody(text: str) -> None:
    """Whom it means is not sure enough to be kept."""
    assert told(text) == []


@pytest.mark.parametrize(("text", "expected"), rows(TITLES))
def test_a_title_is_no_name(text: str, expected: list[tuple[str, str]]) -> None:
    """Nobody is called Mrs."""
    assert people(text) == expected


@pytest.mark.parametrize(("text", "expected"), rows(FACTS))
def test_the_order_of_two_sentences_does_not_matter(text: str, expected: list[str]) -> None:
    """Something else said before leaves every clause as it was."""
    assert told(f"It rained all day. {text}") == expected


def test_a_pronoun_that_opens_the_next_sentence_is_the_last_one_named() -> None:
    """Nobody else was spoken of."""
    assert told("I met my brother. He lives in Rome") == ["brother | home | Rome"]
