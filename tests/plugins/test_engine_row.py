"""Engines are asked in order; one that fails is in the log without anybody's words, and the next one answers."""

import logging

import pytest

from companion.domain.reply import Bubble, Reply, Why
from companion.plugins import EngineRow, Foreign
from companion.plugins.row import Pool
from tests.plugins.turns import SECRET_WORDS, turn

UNRULY = ("unruly", Foreign("unruly:UnrulyEngine"))
POLITE = ("polite", Foreign("unruly:PoliteEngine"))


class Here:
    """An engine given as an object, as a test would."""

    def __init__(self, act):
        self.act = act

    def respond(self, turn):
        return self.act(turn)


def failing(turn):
    raise ValueError(turn.message.text)


@pytest.fixture
async def row():
    """Two engines of a third party: the first does what it is told, the second always answers."""
    row = EngineRow([UNRULY, POLITE], Pool(size=1, limit=1.0))
    yield row
    await row.close()


async def test_the_first_reply_is_the_one(row):
    """Whoever comes later is not asked."""
    assert (await row.respond(turn("hello"))).text == "hello at turn 7"


@pytest.mark.parametrize("text", ["nothing", "loop", "leave", "fail", "text", "number", "huge"])
async def test_whatever_the_first_one_does_the_second_answers(row, text):
    """Silence, a stall, a crash, an error and nonsense all end the same way."""
    assert (await row.respond(turn(text))).text == f"politely: {text}"


async def test_the_log_names_engine_person_and_turn_and_quotes_nobody(row, caplog):
    """What went wrong can be found; what was said cannot."""
    await row.respond(turn(SECRET_WORDS, number=12))
    assert "engine unruly, turn 12 of pipe:mia: it raised KeyError at unruly.py:" in caplog.text
    assert SECRET_WORDS not in caplog.text


async def test_none_is_no_failure(row, caplog):
    """An engine that has nothing to say is not complained of."""
    caplog.set_level(logging.DEBUG, "companion")
    await row.respond(turn("nothing"))
    assert caplog.text == ""


async def test_where_no_engine_has_a_reply_there_is_a_chosen_silence():
    """An empty row, and one whose engines pass, say nothing and say why."""
    silence = Reply(why=Why(engine="companion", rule="silence"))
    assert await EngineRow([]).respond(turn()) == silence
    assert await EngineRow([("here", Here(lambda _: None))]).respond(turn()) == silence


@pytest.mark.parametrize(
    ("act", "problem"),
    [
        (failing, "raised ValueError at test_engine_row.py:"),
        (lambda _: "a text", "returned a str, which is no Reply"),
        (lambda _: Reply(("text",)), "returned a Reply with members of other types"),
        (lambda _: Reply((Bubble("a", buttons=(("b",),)),)), "returned a Reply with members of other types"),
    ],
)
async def test_an_engine_given_as_an_object_is_guarded_too(act, problem, caplog):
    """Only a stall cannot be ended in this process; everything else is caught."""
    row = EngineRow([("here", Here(act)), ("next", Here(lambda _: Reply("next")))])
    assert (await row.respond(turn(SECRET_WORDS))).text == "next"
    assert f"engine here, turn 7 of pipe:mia: it {problem}" in caplog.text
    assert SECRET_WORDS not in caplog.text


async def test_an_engine_that_cannot_be_loaded_is_logged_once(caplog):
    """The talk goes on without it, and the log is not filled."""
    row = EngineRow([("needy", Foreign("unruly:NeedyEngine")), POLITE], Pool(size=1))
    assert [(await row.respond(turn())).text for _ in range(3)] == ["politely: hello"] * 3
    await row.close()
    assert caplog.text.count("left out until the next start") == 1


async def test_an_engine_of_ours_that_raises_is_passed_over_like_any_other(caplog):
    """It answers unwatched, but it is not trusted never to fail."""
    ours = type("Ours", (Here,), {"__module__": "companion.engines.ours"})
    row = EngineRow([("ours", ours(failing)), ("next", Here(lambda _: Reply("next")))])
    assert (await row.respond(turn())).text == "next"
    assert "engine ours, turn 7 of pipe:mia: it raised ValueError at test_engine_row.py:" in caplog.text
