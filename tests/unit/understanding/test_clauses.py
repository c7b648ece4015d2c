"""A sentence made plain and cut into clauses: where each begins, what it is about, and which of them tell nothing."""

import pytest

from companion.understanding.clauses import (
    LONGEST,
    Line,
    Statement,
    clauses,
    distinct,
    line_of,
    opened,
    within,
)
from companion.understanding.fact_cues import VERBS
from companion.understanding.moods import read_mood
from companion.understanding.people import mentions
from companion.understanding.subjects import subject_of
from companion.understanding.values import listed, said_at
from tests.unit.understanding.heard import read


def line(text: str) -> Line:
    """The first sentence of a text, made plain."""
    heard, tokens, sentences = read(text)
    return line_of(heard, tokens, sentences[0], within(sentences[0], mentions(heard, tokens)))


def cut(text: str) -> list[str]:
    """The clauses of a sentence, in plain words; a `!` marks one that tells nothing itself, a `?` a supposed one."""
    plain = line(text)
    return [
        " ".join(plain.words[one.first : one.last]) + "!" * one.dead + "?" * one.supposed
        for one in clauses(plain, VERBS)
    ]


def stated(text: str) -> Statement | None:
    """What the last clause of a text states, its mood read."""
    *_, clause = clauses(line(text), VERBS)
    told = subject_of(clause, None, VERBS)
    return read_mood(clause, told) if told is not None else None


@pytest.mark.parametrize(
    ("word", "words"),
    [("i'm", ("i", "am")), ("don't", ("do", "not")), ("dont", ("do", "not")), ("can't", ("can", "not")),
     ("she's", ("she", "is")), ("we've", ("we", "have")), ("gonna", ("going", "to")), ("sister's", ("sister's",)),
     ("cat", ("cat",))],
)  # fmt: skip
def test_a_contraction_stands_for_its_words(word: str, words: tuple[str, ...]) -> None:
    """Any other word stands for itself."""
    assert opened(word) == words


def test_every_plain_word_knows_its_token() -> None:
    """Both words of a contraction come from the same one, counted over the whole message."""
    heard, tokens, sentences = read("Hello. I'm not Sam")
    plain = line_of(heard, tokens, sentences[1], ())
    assert plain.words == ("i", "am", "not", "sam")
    assert [plain.tokens[at].text for at in plain.at] == ["I'm", "I'm", "not", "Sam"]


def test_marks_between_words_are_kept() -> None:
    """So that what only follows is told from what is parted."""
    plain = line("yes, I do (really)")
    assert plain.gap(1) == ", "
    assert plain.gap(2) == ""
    assert plain.following(2, 4) == "do"
    assert plain.following(1, 4) == ""
    assert plain.following(3, 3) == ""


def test_no_more_than_so_many_words_are_read() -> None:
    """A sentence without an end is cut."""
    assert len(line("word " * (LONGEST + 50)).words) == LONGEST


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I live here and I work there", ["i live here", "and i work there"]),
        ("I live here and work there", ["i live here", "and work there"]),
        ("I like tea and coffee", ["i like tea and coffee"]),
        ("I live here; she lives there", ["i live here", "she lives there"]),
        ("I live here, she lives there", ["i live here", "she lives there"]),
        ("I like tea, coffee", ["i like tea coffee"]),
        ("I live here because it is cheap", ["i live here", "because it is cheap"]),
        ("if I win I will live here", ["if i win i will live here?"]),
        ("she said that I live here", ["she said that i live here"]),
        ("she said so, and I live here", ["she said so", "and i live here!"]),
        ("I live here when I work", ["i live here", "when i work!"]),
        ("I'm Sam, and you?", ["i am sam"]),
        ("do I live here?", []),
        ("do I live here", []),
        ("I live here, do you?", ["i live here"]),
        ("imagine I live here", []),
        ("in the game I live here", []),
        ("the game is good and I live here", ["the game is good", "and i live here"]),
        ("I feel as if I live here", ["i feel as", "if i live here?"]),
        ("as if I live here", ["as", "if i live here?"]),
    ],
)
def test_a_sentence_is_cut_where_a_statement_begins(text: str, expected: list[str]) -> None:
    """Lists stay whole; questions and games tell nothing."""
    assert cut(text) == expected


@pytest.mark.parametrize(
    ("text", "subject", "modality", "denied"),
    [
        ("I live here", "user", "actual", False),
        ("we live here", "user", "actual", False),
        ("well, I live here", "user", "actual", False),
        ("Hi Tom, I live here", "user", "actual", False),
        ("my sister lives here", "sister", "actual", False),
        ("my sister Anna lives here", "sister Anna", "actual", False),
        ("my sister and I live here", "user", "actual", False),
        ("Anna lives here", "Anna", "actual", False),
        ("I never live here", "user", "actual", True),
        ("I don't not live here", "user", "actual", False),
        ("I used to live here", "user", "past", False),
        ("I want to live here", "user", "wish", False),
        ("I'm going to live here", "user", "plan", False),
        ("I might live here", "user", "hypothetical", False),
        ("I'd love to live here", "user", "wish", False),
        ("I really do still live here", "user", "actual", False),
        ("I have lived here for years", "user", "actual", False),
        ("I have lived here", "user", "past", False),
        ("I wish my sister lived here", "sister", "wish", False),
    ],
)
def test_what_stands_before_a_verb_sets_its_mood(text: str, subject: str, modality: str, denied: bool) -> None:
    """Whom it is about, how real it is, and whether it is denied."""
    said = stated(text)
    assert said is not None
    assert (said.subject, said.modality, said.denied) == (subject, modality, denied)


@pytest.mark.parametrize(
    "text", ["he lives here", "my sister's dog lives here", "my ex lives here", "London lives", "I", "the sky is blue"]
)
def test_some_clauses_are_about_nobody_that_counts(text: str) -> None:
    """Pronouns, pets of others, former partners, names before most verbs, and things."""
    said = stated(text)
    assert said is None or said.subject == "London"


def test_a_statement_only_becomes_less_real() -> None:
    """A wish of the past stays a wish."""
    wish = Statement("user", 0, "wish")
    assert wish.toned("past") is wish
    assert wish.toned("hypothetical").modality == "hypothetical"


def test_greetings_and_small_words_are_passed() -> None:
    """Up to the word with which the clause begins to tell."""
    clause = next(clauses(line("Hello Tom, by the way I live here"), VERBS))
    assert clause.line.words[clause.told] == "i"


@pytest.mark.parametrize(
    ("text", "place", "value"),
    [
        ("I like the old maps", 2, "old maps"),
        ("I like tea now", 2, "tea"),
        ("I like tea, really", 2, "tea"),
        ("I like Thai Food", 2, "Thai Food"),
        ("I like", 2, None),
        ("I like the", 2, None),
        ("I like one two three four five six seven", 2, None),
        ("I like :)", 2, None),
    ],
    ids=["article", "time word", "comma", "as written", "nothing", "article alone", "too long", "smiley"],
)
def test_a_value_is_a_span_of_the_words_said(text: str, place: int, value: str | None) -> None:
    """Without its article and without a word of time at its end."""
    clause = next(clauses(line(text), VERBS))
    found = said_at(clause, Statement("user", place), place)
    assert (found.text if found is not None else None) == value


def test_a_list_is_read_value_by_value() -> None:
    """Commas and an `and` part it, four at most."""
    clause = next(clauses(line("I like tea, milk, rum, gin, ale and rye"), VERBS))
    assert [value.text for value in listed(clause, Statement("user", 2), 2)] == ["tea", "milk", "rum", "gin"]


def test_a_sentence_said_again_is_left_out() -> None:
    """The first one stays, in its order."""
    _, _, sentences = read("I am here. So what. I am here. Bye.")
    assert [one.text for one in distinct(sentences)] == ["I am here.", "So what.", "Bye."]
