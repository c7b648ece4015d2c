"""`check` finds what a writer should mend: the place, what is wrong, and what would be right."""

import pytest

from companion.domain.persona import Source, Written
from companion.domain.understanding import Frame, Understanding
from companion.engines.check import findings
from companion.engines.clinging import clings
from companion.engines.trial import Trial
from tests.unit.engines.making import meant

QUIET = "\n# quiet [quiet]\n< Mm."


def understand(text: str) -> Understanding:
    """A small understanding: it knows what dying is."""
    frames = (Frame("death", "grandmother", "other", "-"),) if "passed away" in text else ()
    return meant(text, frames=frames)


def messages(*texts: str, **known: object) -> list[str]:
    """What is found in these files of one pack."""
    if "understand" in known:
        known["trial"] = Trial(known.pop("understand"))  # type: ignore[arg-type]
    sources = tuple(Source(f"p/{number}.talk", text) for number, text in enumerate(texts))
    return [str(found) for found in findings(sources, **known)]  # type: ignore[arg-type]


def test_a_good_pack_has_nothing_to_mend() -> None:
    """No finding, samples included."""
    text = (
        "# loss [grave]\n? frame is death\n< I'm so sorry about your {{ frame.who }}.\n= my gran passed away -> sorry"
    )
    assert messages(text + QUIET, understand=understand, concepts=()) == []


@pytest.mark.parametrize(
    ("text", "place", "wrong"),
    [
        ("# a\n> * ~nowhere *\n< x", "p/0.talk:2:5", "unknown concept ~nowhere"),
        ("~a: b, ~c\n# a\n> ~a\n< x", "p/0.talk:1:1", "unknown concept ~c"),
        ("# a\n> b\n< Hi {{ nome }}.", "p/0.talk:3:9", "unknown value nome"),
        ("# a\n> b\n< Hi {{ user.shoe }}.", "p/0.talk:3:9", "unknown value user.shoe"),
        ("# a\n> b\n< Hi {{ me.age }}.", "p/0.talk:3:9", "unknown value me.age"),
        ("# a\n> b\n< Hi {{ feeling.x }}.", "p/0.talk:3:9", "no parts"),
        ("# a\n> b\n< Hi {{ user.name|upper }}.", "p/0.talk:3:19", "unknown filter upper"),
        ("# a\n> b\n< {% for x in y %}{% endfor %}", "p/0.talk:3:3", "not allowed"),
        ("# a\n> b\n! remember pet = cat\n< x", "p/0.talk:3:1", "unknown slot cat"),
        ("# a\n> b\n@ c", "p/0.talk:3:1", "names no rule"),
        ("# a\n? frame is deth\n< x", "p/0.talk:2:1", "unknown frame deth"),
        ("# a\n? fact shoes\n< x", "p/0.talk:2:1", "unknown relation shoes"),
        ("# a\n> b\n< x\n# a\n> c\n< y", "p/0.talk:4:1", "there already, at p/0.talk:1"),
        ("# a\n> b\n< Same.\n# c\n> d\n< same.", "p/0.talk:6:3", "the same line stands in a"),
        ("# a\n> b\n< Please don't go.", "p/0.talk:3:3", "pleads or clings"),
        ("# a\n> *\n< x" + QUIET, "p/0.talk:1:1", "quiet speaks instead"),
        ("# a\n? initiative is morning\n< x", "p/0.talk:1:1", "add + initiate"),
        ("# a\n> my gran is gone\n< x\n# b [grave]\n> my gran is gone\n< y", "p/0.talk:1:1", "b hears the same"),
        ("# a\n> (b\n< x", "p/0.talk:2:3", "never closed"),
        ("# a\n> b + c\n< x", "p/0.talk:2:5", "means nothing in a pattern"),
        ("~c: d, ?\n# a\n> ~c\n< x", "p/0.talk:1:1", '"?" in ~c is never heard, for ? is no word'),
        ("# a\n> b\n< Why? How?", "p/0.talk:3:3", "asks more than one question, so it is never said"),
        ("# a\n> b\n< Why? {How|What}?", "p/0.talk:3:3", "asks more than one question"),
        ("# a\n> b\n< Why?//{{ user.name }}?", "p/0.talk:3:3", "asks more than one question"),
        ("# a\n> b\n<[once] {Why?|How?} {When?|Where?}", "p/0.talk:3:9", "asks more than one question"),
    ],
)
def test_each_fault_is_found_at_its_place(text: str, place: str, wrong: str) -> None:
    """File, line, column, and words that help."""
    found = [one for one in messages(text, concepts=()) if one.startswith(f"{place}: ")]
    assert any(wrong in one for one in found), messages(text, concepts=())


@pytest.mark.parametrize(
    "line",
    [
        "Why?",
        "{Why? How?|Why?}",
        "{Why?|Oh.} {How?|What?}",
        "{% if user.pet %}Why?{% else %}How?{% endif %}",
        "Oh. {Why?|How?}",
    ],
)
def test_a_line_that_can_ask_once_is_left_alone(line: str) -> None:
    """A choice may still fall so, and of two branches only one is said."""
    assert messages(f"# a\n> b\n< {line}", concepts=()) == []


@pytest.mark.parametrize(
    "entry", ["don't know", "i'm", "rock 'n' roll", "gr8", "hmmm", "o'clock", "mother-in-law", "7pm"]
)
def test_whatever_holds_a_word_can_be_heard_in_a_concept(entry: str) -> None:
    """Contractions as well: both sides are spelled alike."""
    assert messages(f"~c: {entry}\n# a\n> ~c\n< x", concepts=()) == []


def test_concepts_are_left_alone_when_the_built_in_ones_are_not_given() -> None:
    """Without the list nobody can tell what is unknown."""
    assert messages("# a\n> ~family\n< x") == []
    assert messages("# a\n> ~family\n< x", concepts=("family",)) == []


def test_a_pack_may_replace_a_rule_of_another() -> None:
    """The same id in a pack that extends another is no fault."""
    sources = (Source("base/a.talk", "# a\n> b\n< x"), Source("mine/a.talk", "# a\n> b\n< y"))
    assert findings(sources) == ()


@pytest.mark.parametrize(
    ("text", "may", "wrong"),
    [
        ("I'll miss you.", (), '"i\'ll miss you" pleads or clings'),
        ("{{ 7*7 }}", (), "not allowed"),
        ("It is {{ clock }}.", (), "unknown value clock; known here are me.because, me.name, user.name"),
        ("It is {{ clock }} in {{ city }}.", ("clock",), "unknown value city"),
    ],
)
def test_the_texts_of_the_tables_are_checked_at_their_place(text: str, may: tuple[str, ...], wrong: str) -> None:
    """A goodbye in persona.toml may not cling either, and names only what the program fills in."""
    found = messages("# a\n> b\n< x", texts=(Written("p/persona.toml", 7, 3, text, may),))
    assert len(found) == 1
    assert found[0].startswith("p/persona.toml:7:3: ")
    assert wrong in found[0]


def test_a_text_that_names_what_it_may_is_fine() -> None:
    """The names of both, and what this very line is given."""
    texts = (Written("p/persona.toml", 1, 1, "{{ user.name }}, I am {{ me.name }}. {{ clock }}.", ("clock",)),)
    assert messages("# a\n> b\n< x", texts=texts) == []


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("# a\n> hello *\n< x\n= good morning", "loses this sample to quiet: it does not hear it"),
        ("# a\n? frame is death\n< x\n= good morning", "loses this sample to quiet: frame is death"),
        ("# a\n> * dog *\n< x\n= my dog\n# b\n> my dog\n< y", "loses this sample to b, which is more specific"),
        ("# a\n> my dog *\n< x\n=/ my dog barks", "wins the sample it must not win"),
        ("# a\n> my dog\n< x\n= my dog -> y", 'never says "y"'),
    ],
)
def test_samples_are_tried(text: str, wrong: str) -> None:
    """A lost sample names the winner and the criterion that failed."""
    assert any(wrong in one for one in messages(text + QUIET, understand=understand))


def test_a_sample_of_a_rejoinder_is_an_answer_to_its_question() -> None:
    """The question is held to be open."""
    assert (
        messages("# a\n> hi\n< What?\n  # a.b\n  > {x:text}\n  < So {{ x }}.\n  = big -> So big", understand=understand)
        == []
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Don’t go yet", "don't go"),
        ("Before you go, one thing", "before you go"),
        ("You're all I have.", "you're all i have"),
        ("Have a good evening.", ""),
        ("Go well.", ""),
    ],
)
def test_pleading_is_heard_whatever_the_apostrophe(text: str, found: str) -> None:
    """And a plain goodbye is none."""
    assert clings(text) == found


def test_rules_without_a_name_are_told_as_unreadable_and_not_as_there_twice() -> None:
    """One finding for each."""
    found = messages("# [grave]\n> b\n< x\n#\n> c\n< y")
    assert len([one for one in found if "an id of letters" in one]) == 2
    assert not any("there already" in one for one in found)
