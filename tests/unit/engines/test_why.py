"""Why: every reply tells its rule and line, its parts, the memories behind it, and who lost by what."""

import pytest

from companion.domain.memory import Memory
from companion.domain.reply import Why
from companion.domain.understanding import Frame
from tests.unit.engines.making import Talk, fact, meant

QUIET = "\n# quiet [quiet]\n< Mm.\n"


def why_of(rules: str, heard: str = "my dog is old", **fields: object) -> Why:
    """Why this was answered as it was."""
    talk = Talk(rules)
    talk.memory = Memory(facts=(fact("pet", "dog Rex", "my dog Rex barks"),))
    talk.say(meant(heard, **fields))
    assert talk.reply is not None
    return talk.reply.why


def lost(why: Why) -> dict[str, str]:
    """Each runner-up and what it failed."""
    return {one.rule: one.failed for one in why.runners_up}


WINNER = "# a\n> my dog is old\n< Yes.\n"


@pytest.mark.parametrize(
    ("loser", "failed"),
    [
        ("# b\n> my dog *\n< Dog.", "is less specific"),
        ("# b\n> my dog is old\n? hour > 22\n< Late.", "hour > 22"),
        ("# b\n> my dog is old\n? frame is death\n< Oh.", "frame is death"),
        ("# b\n> * old\n? words > 99\n< Old.", "words > 99"),
        ("# b [topic pets]\n> my dog is old\n? fact pet\n? words > 3\n<[presumes feeling] Dog.", "presumes feeling"),
        ("# b\n> my dog is old\n? fact pet\n? words > 3\n< {{ user.hobby }}", "user.hobby is not known"),
        ("# b\n> my dog is old\n? fact pet\n? words > 3\n< What? Why?", "asks more than one question"),
        ("# b [quiet]\n< Mm.", "is a quiet line"),
        ("# b\n> * is *\n< Is.", "accounts for"),
    ],
)
def test_a_loser_is_named_with_what_it_lacked(loser: str, failed: str) -> None:
    """The condition, the missing value, or by how much it is less specific."""
    assert failed in lost(why_of(WINNER + loser))["b"]


def test_of_equals_chance_or_an_earlier_hearing_decides() -> None:
    """And that is said."""
    why = why_of(WINNER + "# b\n> my dog is old\n< Old.")
    assert list(lost(why).values()) == ["was heard more lately, or chance fell so"]


def test_a_line_at_rest_is_named_as_such() -> None:
    """A writer sees that it is freshness that silenced a rule."""
    talk = Talk(WINNER + QUIET)
    talk.say("my dog is old")
    talk.say("my dog is old")
    assert talk.reply is not None
    assert lost(talk.reply.why) == {"a": "was said 1 turns ago"}


def test_there_are_three_runners_up_and_each_once() -> None:
    """Those that fitted come before the quiet ones."""
    rules = "".join(f"# b{number}\n> * old\n? words > 1\n< {number}.\n" for number in range(9))
    why = why_of(WINNER.replace("old\n<", "old\n? words > 1\n<") + rules + QUIET)
    assert len(why.runners_up) == 3
    assert all(rule.startswith("b") for rule in lost(why))


def test_who_speaks_is_no_runner_up() -> None:
    """Neither the first part nor the second."""
    rules = "# a [ack]\n> my dog *\n? frame is move\n< Dogs.\n# l [lead]\n? frame is move\n< Where to?\n"
    why = why_of(rules, frames=(Frame("move", "", "user", "+"),))
    assert why.parts == ("ack a", "lead l")
    assert lost(why) == {}


@pytest.mark.parametrize(
    ("rules", "line"),
    [("# a\n> my dog is old\n\n< Yes.", 4), ("# z\n< Zed.\n# a\n> my dog is old\n@ z", 3)],
)
def test_the_line_is_that_of_the_words_or_of_the_rule_that_passed_them_on(rules: str, line: int) -> None:
    """An editor jumps to what has to be changed."""
    why = why_of(rules)
    assert (why.engine, why.rule, why.file, why.line) == ("rules", "a", "test/0.talk", line)


def test_memories_are_the_words_of_the_person() -> None:
    """Each sentence once, however often a line names it."""
    assert why_of("# a\n> my dog *\n< {{ user.pet }}, {{ user.pet }} and {{ user.dog }}.").memories == (
        "my dog Rex barks",
    )
    assert why_of(WINNER).memories == ()
