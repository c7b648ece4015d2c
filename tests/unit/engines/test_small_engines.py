"""The two small engines hold to the seam and nothing else: a turn in, a reply or None out."""

import pytest

from companion.domain.reply import Reply
from companion.engines.echo import EchoEngine
from companion.engines.mirror import MirrorEngine, turn_round
from companion.ports import Engine
from tests.unit.engines.making import pack, turn

ENGINES: list[Engine] = [EchoEngine(), MirrorEngine()]


@pytest.mark.parametrize("engine", ENGINES)
def test_nobody_spoke_and_nothing_is_said(engine: Engine) -> None:
    """Without a text the next engine gets its turn."""
    assert engine.respond(turn(pack(""), None)) is None
    assert engine.respond(turn(pack(""), "  ")) is None


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("text", ["I am " * 1000, "{0} {} {x", "my %s", "\x00", "🎈", "because"])
def test_odd_texts_are_answered_shortly(engine: Engine, text: str) -> None:
    """Length and braces are no trouble."""
    reply = engine.respond(turn(pack(""), text))
    assert isinstance(reply, Reply)
    assert 0 < len(reply.text) <= 500


def test_echo_says_back_what_was_said() -> None:
    """The proof that the seam holds."""
    assert EchoEngine().respond(turn(pack(""), "hello")) == Reply(
        "hello", why=EchoEngine().respond(turn(pack(""), "x")).why
    )  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("heard", "said"),
    [
        ("I need my coffee, badly", ("What would your coffee change?", "How long have you needed your coffee?")),
        ("well, I'm tired of you", ("How long have you been tired of I?", "What is it like to be tired of I?")),
        ("my cat", ("Tell me about your cat.", "Your cat?")),
    ],
)
def test_mirror_turns_a_sentence_round(heard: str, said: tuple[str, ...]) -> None:
    """Their words come back with the person changed."""
    reply = MirrorEngine().respond(turn(pack(""), heard))
    assert reply is not None
    assert reply.text in said
    assert reply.why.engine == "mirror"


def test_mirror_goes_on_when_it_understands_nothing() -> None:
    """There is always something to say."""
    reply = MirrorEngine().respond(turn(pack(""), "xyzzy"))
    assert reply is not None
    assert reply.why.rule == "otherwise"


def test_turning_round_changes_every_person() -> None:
    """Mine is yours, and yours is mine."""
    assert turn_round("I gave my book to your sister") == "you gave your book to my sister"
