"""How far a rule looks before it speaks: a catch-all is told from a thin rule and from one that really hears."""

import pytest

from companion.domain.persona import Source
from companion.engines.reach import THIN, is_fallback, is_thin, looks, looks_of
from companion.engines.rule import Rule
from companion.engines.script import read_script


def rules(text: str) -> dict[str, Rule]:
    """The rules of this text by their ids."""
    script = read_script(Source("test/reach.talk", text))
    assert script.findings == ()
    return {rule.id: rule for rule in script.rules}


def looked(*lines: str, tags: str = "") -> set[str]:
    """What a rule of these lines looks at."""
    return set(looks(rules("\n".join([f"# one {tags}", *lines, "< Mm."]))["one"]))


@pytest.mark.parametrize("tags", ["", "[quiet]", "[quiet, topic work]", "[receive]", "[grave]"])
def test_a_rule_that_asks_nothing_is_a_catch_all(tags: str) -> None:
    """Its tags say how it speaks, not what it looked at."""
    assert looked(tags=tags) == set()


@pytest.mark.parametrize("pattern", ["*", "{said:text}", "* {said:text}", "* {thing:word} *", "(hello|*)", "[well] *"])
def test_a_pattern_that_hears_anything_hears_nothing(pattern: str) -> None:
    """Also when only one of the rows it stands for does."""
    assert looked(f"> {pattern}") == set()


def test_one_open_pattern_beside_others_opens_the_rule() -> None:
    """It would have answered any message."""
    assert looked("> * my cat *", "> *") == set()


@pytest.mark.parametrize("pattern", ["* my cat *", "hello", "* ~pets", "in {year:number}", "i am {name:name}"])
def test_a_pattern_that_names_something_looks_at_the_words(pattern: str) -> None:
    """A word, a concept or a typed thing."""
    assert looked(f"> {pattern}") == {"words"}


@pytest.mark.parametrize(
    ("condition", "look"),
    [
        ("act is disclosure", "act"),
        ("act is not question_you", "act"),
        ("words < 4", "length"),
        ("words > 20", "length"),
        ("valence > -0.3", "polarity"),
        ("intensity > 0.5", "polarity"),
        ("polarity is bad", "polarity"),
        ("topic is work", "topic"),
        ("feeling is sadness, fear", "feeling"),
        ("hesitant > 0", "feeling"),
        ("frame is death", "event"),
        ("experiencer is user", "event"),
        ("person sister", "person"),
        ("fact pet", "memory"),
    ],
)
def test_a_condition_looks_at_one_thing(condition: str, look: str) -> None:
    """What it asks of the message, or of what is known."""
    assert looked(f"? {condition}") == {look}


@pytest.mark.parametrize(
    "condition",
    ["hour > 20", "turns > 3", "mood > 0.2", "days since said > 2", "days since heard > 1", "warmth > 0.5",
     "kind is text", "no fact pet", "words > 0", "words < 400", "not words > 400"],
)  # fmt: skip
def test_a_condition_about_something_else_looks_at_nothing(condition: str) -> None:
    """The hour, the companion itself, what is not known, a length that every usual message has."""
    assert looked(f"? {condition}") == set()


@pytest.mark.parametrize("condition", ["feeling is not anger", "not frame is death", "feeling is neutral, joy"])
def test_keeping_something_out_is_a_thin_look(condition: str) -> None:
    """Nearly every message passes."""
    assert looked(f"? {condition}") == {"absence"}
    assert is_thin(looks_of(rules(f"# one\n? {condition}\n< Mm.")["one"].conditions))


def test_an_answer_to_an_open_question_looks_at_the_question() -> None:
    """Even where it takes anything for an answer."""
    found = rules("# ask\n> * my cat *\n< What's its name?\n\n  # ask.any\n  > *\n  < A good name.\n")
    assert looks(found["ask.any"]) == {"question"}
    assert not is_thin(looks(found["ask.any"]))
    assert looks(found["ask"]) == {"words"}


def test_a_line_adds_what_it_looks_at_itself() -> None:
    """A line for one feeling only is no catch-all, though its rule is."""
    rule = rules("# one\n<[feeling is joy] How nice.\n<[presumes fact pet] And the pet?\n< Mm.")["one"]
    assert [set(looks_of(variant.conditions)) for variant in rule.variants] == [{"feeling"}, {"memory"}, set()]


def test_fallback_thin_and_hearing_are_three_different_things() -> None:
    """Nothing, little, and something; a topic may be left over from an earlier message, and so is little."""
    assert [is_fallback(frozenset(one)) for one in ((), ("act",), ("act", "words"))] == [True, False, False]
    assert [is_thin(frozenset(one)) for one in ((), ("act",), ("act", "words"))] == [False, True, False]
    assert is_thin(THIN)
