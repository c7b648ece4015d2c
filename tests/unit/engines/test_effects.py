"""Effects are wishes: what to remember, promise and ask, what the talk is about, how its mood moves."""

import pytest

from companion.domain.persona import Source
from companion.domain.reply import Ask, Effect, Focus, Promise, Remember, Sway
from companion.engines.rule import Rule
from companion.engines.script import read_script
from tests.unit.engines.making import Talk, meant

HEARD = "I have an exam on Friday"


def wishes(effect: str, hear: str = "i have an {what:word} *", heard: str = HEARD) -> tuple[Effect, ...]:
    """What the reply of a rule with this effect wishes."""
    talk = Talk(f"# a\n> {hear}\n! {effect}\n< So.")
    talk.say(heard)
    assert talk.reply is not None
    return talk.reply.effects


@pytest.mark.parametrize(
    ("effect", "wish"),
    [
        ("remember plan = what", Remember("plan", "exam")),
        ("promise follow_up = what", Promise("follow_up", "exam")),
        ("topic school", Focus("school")),
        ("topic  daily life ", Focus("daily life")),
        ("mood 0.2", Sway(0.2)),
        ("mood +0.2", Sway(0.2)),
        ("mood -1", Sway(-1.0)),
        ("ask", Ask("a", {"what": "exam"})),
    ],
)
def test_each_effect_is_a_wish(effect: str, wish: Effect) -> None:
    """With the person's own words where it has any."""
    assert wishes(effect) == (wish,)


def test_a_slot_that_was_not_filled_is_not_wished() -> None:
    """Another pattern of the rule fitted."""
    assert wishes("promise follow_up = what", hear="i have *\n> never {what:word}") == ()


@pytest.mark.parametrize(
    "effect", ["dance", "remember x", "promise = what", "mood", "mood 7", "mood 0.2 0.3", "ask me", ""]
)
def test_an_unknown_effect_is_refused_with_all_that_are_known(effect: str) -> None:
    """A finding at its line."""
    (found,) = read_script(Source("t/t.talk", f"# a\n! {effect}\n< x")).findings
    assert found.line == 2
    assert "remember RELATION = slot, promise KIND = slot, topic NAME, mood 0.2 or ask" in found.message


def test_both_parts_have_their_wishes() -> None:
    """And the last question asked is the one that is open."""
    talk = Talk("# a [ack]\n> i have {x:word} *\n! mood 0.1\n< Oh.\n# l [lead]\n> i have {x:word} *\n! ask\n< When?")
    assert talk.say(meant("i have tests again")) == "Oh. When?"
    assert talk.reply is not None
    assert talk.reply.effects == (Sway(0.1), Ask("l", {"x": "tests"}))


@pytest.mark.parametrize(("mood", "said"), [(0.5, "Ha."), (-0.5, "Hm.")])
def test_a_line_may_fit_a_mood(mood: float, said: str) -> None:
    """As it may fit a trait."""
    assert Talk("# a\n> hello\n<[mood > 0.2] Ha.\n<[mood <= 0.2] Hm.", mood=mood).say("hello") == said


def rule_of(text: str) -> Rule:
    """The rule that these lines are, without anything wrong."""
    script = read_script(Source("t/t.talk", text))
    assert script.findings == ()
    return script.rules[0]


def test_presuming_nothing_is_said_by_saying_so() -> None:
    """It is what a line does that says nothing about it."""
    assert rule_of("# a\n<[presumes nothing] x").variants[0].conditions == ()


def test_the_first_line_of_a_sequence_waits_for_none() -> None:
    """Each other one waits for the line above."""
    lines = rule_of("# a [sequence]\n< One.\n< Two.\n< Three.").variants
    assert [line.after for line in lines] == ["", lines[0].id, lines[1].id]
    mixed = rule_of("# a\n< One.\n< Two.\n<[sequence, once] Three.").variants
    assert [line.after for line in mixed] == ["", "", mixed[1].id]
    assert mixed[2].once
