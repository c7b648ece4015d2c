"""Conditions: how they are written, what they look at, and which frame they speak of."""

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.memory import Memory, Use
from companion.domain.person import PersonState
from companion.domain.persona import Persona
from companion.domain.turn import Turn
from companion.domain.understanding import Frame, NamedPerson
from companion.engines.conditions import first_failing, frame_of
from companion.engines.criteria import UnreadableError, read_condition, read_presumption
from companion.engines.scene import Scene
from tests.unit.engines.making import MONDAY, fact, meant, pack, turn

DEATH = Frame("death", "cat", "other", "-")
EXAM = Frame("exam", "", "user", "-", "coming")
WEDDING = Frame("wedding", "sister", "other", "+", "coming")


def scene(*frames: Frame, **fields: object) -> Scene:
    """A moment in which this happened."""
    return Scene(turn(pack(""), meant("so it is", frames=frames), **fields))


def holds(text: str, moment: Scene, use: Use | None = None) -> bool:
    """Whether all these conditions hold at the moment."""
    return first_failing([read_condition(line) for line in text.split("\n")], moment, use) is None


# How they are written


@pytest.mark.parametrize(
    ("text", "name", "op", "words", "number", "wanted"),
    [
        ("act is greeting", "act", "is", ("greeting",), 0, True),
        ("  ACT   is  greeting , farewell ", "act", "is", ("greeting", "farewell"), 0, True),
        ("not act is greeting", "act", "is", ("greeting",), 0, False),
        ("act is not greeting", "act", "is", ("greeting",), 0, False),
        ("hour >= 22", "hour", ">=", (), 22, True),
        ("hour>=22", "hour", ">=", (), 22, True),
        ("not hour < 5", "hour", "<", (), 5, False),
        ("hour is 9", "hour", "=", (), 9, True),
        ("hour is not 9", "hour", "=", (), 9, False),
        ("valence < -0.2", "valence", "<", (), -0.2, True),
        ("days since said > 3", "days since said", ">", (), 3, True),
        ("fact pet", "fact", "known", ("pet",), 0, True),
        ("no fact pet, job", "fact", "known", ("pet", "job"), 0, False),
        ("not person sister", "person", "known", ("sister",), 0, False),
        ("mood > 0.2", "mood", ">", (), 0.2, True),
        ("warmth <= 0.6", "warmth", "<=", (), 0.6, True),
    ],
)
def test_a_condition_is_read(
    text: str, name: str, op: str, words: tuple[str, ...], number: float, wanted: bool
) -> None:
    """Blanks and capitals do not matter."""
    read = read_condition(text)
    assert (read.name, read.op, read.words, read.number, read.wanted) == (name, op, words, number, wanted)


@pytest.mark.parametrize("text", ["", "hour", "hour > late", "act > 3", "wind is high", "is", "fact", "hour is late"])
def test_what_is_no_condition_is_refused_with_advice(text: str) -> None:
    """The writer is told what to write instead."""
    with pytest.raises(UnreadableError, match=r"write|known are"):
        read_condition(text)


@pytest.mark.parametrize("text", ["", "luck", "fact", "hour", "act is no"])
def test_what_cannot_be_presumed_is_refused(text: str) -> None:
    """A feeling, a frame, a person or a fact can."""
    with pytest.raises(UnreadableError, match="presume"):
        read_presumption(text)


@given(st.text(alphabet="abcdefactsri <>=-.,0123456789no", max_size=30))
@settings(max_examples=300, deadline=None)
def test_any_text_is_a_condition_or_refused(text: str) -> None:
    """Nothing else comes of it."""
    assert read_or_refused(text)


def read_or_refused(text: str) -> str:
    """The condition as read, or why it was not."""
    try:
        return read_condition(text).text
    except UnreadableError as error:
        return str(error)


# Frames


@pytest.mark.parametrize(
    ("conditions", "frames", "expected"),
    [
        ("frame is exam", (EXAM,), True),
        ("frame is exam", (), False),
        ("frame is exam, death", (DEATH,), True),
        ("frame is exam\nexperiencer is user", (EXAM, DEATH), True),
        ("frame is exam\nexperiencer is other", (EXAM, DEATH), False),
        ("frame is death\nstatus is coming", (EXAM, DEATH), False),
        ("experiencer is other\nstatus is coming", (EXAM, DEATH), False),
        ("experiencer is other\nstatus is coming", (EXAM, DEATH, WEDDING), True),
        ("polarity is good", (DEATH, WEDDING), True),
        ("polarity is good\nframe is death", (DEATH, WEDDING), False),
        ("frame is not death", (EXAM, DEATH), False),
        ("frame is not death", (EXAM,), True),
        ("frame is not death", (), True),
        ("experiencer is not user", (EXAM,), False),
        ("experiencer is not user", (EXAM, DEATH), True),
        ("frame is exam\nstatus is not done", (EXAM,), True),
        ("not frame is death\nframe is exam", (EXAM, DEATH), False),
    ],
)
def test_conditions_about_frames_hold_of_one_and_the_same(
    conditions: str, frames: tuple[Frame, ...], expected: bool
) -> None:
    """And a death that must not be there must not be there at all."""
    assert holds(conditions, scene(*frames)) is expected


@pytest.mark.parametrize(
    ("conditions", "frame"),
    [
        ("frame is death", DEATH),
        ("polarity is good", WEDDING),
        ("status is coming\nexperiencer is other", WEDDING),
        ("act is other", EXAM),
    ],
)
def test_the_frame_spoken_of_is_the_one_the_conditions_hold_of(conditions: str, frame: Frame) -> None:
    """A rule that asks for none speaks of the first."""
    moment = scene(EXAM, DEATH, WEDDING)
    asked = [read_condition(line) for line in conditions.split("\n")]
    assert first_failing(asked, moment) is None
    assert frame_of(asked, moment) == frame
    assert frame_of(asked, scene()) is None


def test_the_first_condition_that_fails_is_named() -> None:
    """In the order written."""
    asked = [read_condition(text) for text in ("frame is exam", "hour > 22", "act is no")]
    failing = first_failing(asked, scene(EXAM))
    assert failing is not None
    assert failing.text == "hour > 22"


# The rest


@pytest.mark.parametrize(
    ("text", "fields", "expected"),
    [
        ("warmth > 0.6", {"persona": Persona("Ada", "", "t", "", {"warmth": 0.7})}, True),
        ("warmth > 0.6", {"persona": Persona("Ada", "", "t", "")}, False),
        ("mood > 0.2", {"state": PersonState("soul", mood=0.5)}, True),
        ("mood < 0", {"state": PersonState("soul", mood=0.5)}, False),
        ("turns is 7", {"state": PersonState("soul", turn=7)}, True),
        ("days since heard > 2", {"state": PersonState("soul", last_heard=MONDAY - timedelta(days=3))}, True),
        ("days since heard > 2", {"state": PersonState("soul", last_heard=MONDAY)}, False),
        ("days since heard > 2", {}, True),
        ("hour is 23", {"now": MONDAY + timedelta(hours=14)}, True),
        ("topic is work", {"state": PersonState("soul", topics=("work", "home"))}, True),
        ("topic is home", {"state": PersonState("soul", topics=("work", "home"))}, False),
        ("fact pet, job", {"memory": Memory(facts=(fact("job", "baker"),))}, True),
        ("fact job", {"memory": Memory(facts=(fact("job", "baker", valid_to=MONDAY),))}, False),
        ("fact job", {"memory": Memory(facts=(fact("job", "baker", retracted_at=MONDAY),))}, False),
    ],
)
def test_persona_state_time_and_memory_are_looked_at(text: str, fields: dict[str, object], expected: bool) -> None:
    """Each name means what the reference says."""
    assert holds(text, scene(**fields)) is expected


@pytest.mark.parametrize(("ago", "expected"), [(None, True), (4.0, True), (2.0, False)])
def test_days_since_said_are_those_of_the_rule_itself(ago: float | None, expected: bool) -> None:
    """Never said is very long ago; and it is asked for every rule anew."""
    moment = scene()
    assert holds("days since said > 3", moment, Use(1, MONDAY - timedelta(days=0))) is False
    use = Use(1, MONDAY - timedelta(days=ago)) if ago is not None else None
    assert holds("days since said > 3", moment, use) is expected


@pytest.mark.parametrize(
    ("presumed", "fields", "expected"),
    [
        ("feeling", {"feeling": "joy"}, True),
        ("feeling", {}, False),
        ("feeling sadness", {"feeling": "joy"}, False),
        ("frame", {"frames": (EXAM,)}, True),
        ("frame", {}, False),
        ("frame death", {"frames": (EXAM,)}, False),
        ("person", {"people": (NamedPerson("sister", ""),)}, True),
        ("person brother", {"people": (NamedPerson("sister", ""),)}, False),
        ("fact pet", {}, False),
    ],
)
def test_what_is_presumed_must_be_so(presumed: str, fields: dict[str, object], expected: bool) -> None:
    """Something felt, something that happened, somebody named, something known."""
    moment = Scene(turn(pack(""), meant("so it is", **fields)))
    assert (first_failing([read_presumption(presumed)], moment) is None) is expected


def silent_turn() -> Turn:
    """A turn in which the companion writes first."""
    return turn(pack(""), None, initiative="follow_up", about="Interview")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("initiative is follow_up", True),
        ("initiative is morning", False),
        ("about is interview", True),
        ("act is other", False),
        ("feeling is neutral", False),
        ("kind is text", False),
    ],
)
def test_a_check_in_has_no_message(text: str, expected: bool) -> None:
    """What would be asked of one does not hold; its own kind and matter do."""
    assert holds(text, Scene(silent_turn())) is expected


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("hello there", "latin"), ("Grüße aus Łódź, çok güzel", "latin"), ("I said привет to her", "latin"),
        ("🙂 42 !", "latin"), ("привет", "other"), ("مرحبا ok", "other"), ("你好", "other"), ("Việt Nam", "latin"),
    ],
)  # fmt: skip
def test_the_script_is_what_most_letters_are_of(text: str, script: str) -> None:
    """Marks do not matter, nor does what is no letter."""
    moment = Scene(turn(pack(""), meant(text)))
    assert holds(f"script is {script}", moment)
    assert not holds(f"script is not {script}", moment)
