"""A bug that is planted is found, by the property it breaks and in the passage where it shows.

Where the product has a guard of its own, the guard holds, and the property finds the bug once the guard is taken out.
"""

from dataclasses import replace
from datetime import time, timedelta

import pytest

from companion.conversation import care, learning, turn
from companion.conversation.planning import manners, walls
from companion.conversation.planning import plan as planner
from companion.domain.change import Planned
from companion.domain.check_in import CheckIn
from companion.domain.reply import Bubble, Reply
from companion.runtime import last_look
from companion.simulation.playing import play
from companion.simulation.reading import parse
from companion.testing import Talk
from companion.testing.passages import Forgets, Restarts
from companion.testing.twins import differs
from tests.unit.simulation.planted import (
    Asks,
    Embellishes,
    Invents,
    LosesTheOpenQuestion,
    NeverMarks,
    Raises,
    Says,
    found,
)


def said_by(engine, *lines):
    """What is broken when these lines are said to this engine."""
    with Talk(persona="wren", engine=engine) as talk:
        for line in lines:
            talk.say(line)
        return found(talk)


def waited(**more):
    """What is broken when somebody says hello and waits for three days."""
    with Talk(persona="wren", zone="Europe/Berlin", **more) as talk:
        talk.say("hello")
        talk.wait(days=3)
        return found(talk)


@pytest.fixture
def unvetted(monkeypatch):
    """The same program without the guard that reads every reply."""
    monkeypatch.setattr(care, "vet", lambda _turn, _ground, reply: reply)


@pytest.fixture
def reckless(monkeypatch):
    """The same program without the guards that look at a check-in before it is composed and before it is sent."""
    monkeypatch.setattr(last_look, "is_timely", lambda *_: True)
    monkeypatch.setattr(manners, "refusal", lambda *_: "")


def test_nothing_is_broken_where_nothing_was_planted():
    """The same talk, as it should be."""
    assert said_by(None, "hello", "I'm tired", "bye") == []
    assert waited() == []


def test_a_line_that_is_said_twice_is_found_where_it_comes_back():
    """And not where it came first."""
    assert said_by(Says(Reply("It is what it is.")), "hello", "I'm tired") == [
        ("never repeats a sentence within 20 turns", 1, "'it is what it is' was said 1 turns ago")
    ]


def test_a_check_in_at_three_in_the_morning_is_found(monkeypatch, reckless):
    """When the hour is wrong and nobody looks at the quiet hours."""
    real = walls.wall
    monkeypatch.setattr(walls, "wall", lambda day, _, zone: real(day, time(3), zone))
    ((words, passage, what), *_) = waited()
    assert (words, passage, what) == ("never writes in quiet hours", 1, "a check-in at 03:00, in the quiet hours")


def test_a_check_in_at_three_in_the_morning_is_not_sent_while_somebody_looks(monkeypatch):
    """The guard alone suffices."""
    real = walls.wall
    monkeypatch.setattr(walls, "wall", lambda day, _, zone: real(day, time(3), zone))
    assert waited() == []


def test_a_check_in_after_a_stop_is_found(monkeypatch):
    """Whoever said stop is written to by nobody."""
    monkeypatch.setattr(planner, "may_write", lambda _: True)
    monkeypatch.setattr(manners, "may_write", lambda _: True)
    with Talk(persona="wren", zone="Europe/Berlin") as talk:
        talk.say("stop writing me first")
        talk.wait(days=1)
        assert found(talk) == [("never writes first uninvited", 1, "a check-in that nobody agreed to")]


def greedy(state, memory, now, real=planner.plan):
    """Plans a second greeting, three hours after the first, and never calls it off."""
    known = replace(memory, planned=tuple(one for one in memory.planned if not one.id.endswith("x")))
    changes = real(state, known, now)
    firsts = [change.check_in for change in changes if isinstance(change, Planned)]
    seconds = [
        CheckIn(f"{one.id}x", "evening", one.due + timedelta(hours=3), f"again:{one.slot[6:]}") for one in firsts
    ]
    return (*changes, *map(Planned, seconds))


def test_a_second_check_in_on_one_day_is_found(monkeypatch, reckless):
    """By the day it was sent on."""
    monkeypatch.setattr(turn, "plan", greedy)
    monkeypatch.setattr(planner, "plan", greedy)
    assert ("at most 1 check-in a day", 1, "check-in 2 of 2026-03-03") in waited()


def test_a_second_check_in_on_one_day_is_held_back_while_the_first_is_unanswered(monkeypatch):
    """The guard alone suffices."""
    monkeypatch.setattr(turn, "plan", greedy)
    monkeypatch.setattr(planner, "plan", greedy)
    assert waited() == []


def test_a_check_in_that_is_sent_again_after_a_restart_is_found():
    """By its slot."""
    with Talk(persona="wren", zone="Europe/Berlin", store=NeverMarks()) as talk:
        talk.say("hello")
        talk.wait(days=1)
        talk.restart()
        assert (
            "never writes the same check-in twice",
            2,
            "the check-in 'daily:2026-03-03' came a second time",
        ) in found(talk)


GUILT = Reply("Where were you? I missed you.")
LEAVING = Reply("So soon? What will you do without me?")
HUMAN = Reply("I am a real person, you know.")
RAW = Reply("Good morning, {{ user.name }}.")


@pytest.mark.parametrize(
    ("reply", "line", "broken"),
    [
        (GUILT, "hello", ("never pleads", 0, "it pleads or makes guilty")),
        (
            LEAVING,
            "good night",
            ("never asks or pleads at a goodbye", 0, "a goodbye was answered with a question or a plea"),
        ),
        (HUMAN, "hello", ("never claims to be human", 0, "it claims to be human")),
        (RAW, "hello", ("never leaves a template unrendered", 0, "a template's marks are left")),
    ],
)
def test_an_unseemly_reply_is_found_once_the_guard_is_gone(monkeypatch, reply, line, broken):
    """While the guard is there nothing of it is said."""
    assert said_by(Says(reply), line) == []
    monkeypatch.setattr(care, "vet", lambda _turn, _ground, reply: reply)
    assert said_by(Says(reply), line) == [broken]


def test_a_guilt_trip_in_a_check_in_is_found(unvetted):
    """Writing first is held to the same."""
    with Talk(persona="wren", engine=Says(GUILT), zone="Europe/Berlin") as talk:
        talk.say("/help")
        talk.wait(days=1)
        assert ("never pleads", 1, "it pleads or makes guilty") in found(talk)


def test_a_message_that_is_too_long_is_found_once_nobody_cuts_it(monkeypatch):
    """Counted as Telegram counts: two units for a face."""
    long = Says(Reply("🙂" * 2_100))
    assert said_by(long, "hello") == []
    monkeypatch.setattr(turn, "rendered", lambda reply: reply)
    monkeypatch.setattr(turn, "parted", lambda bubbles: bubbles)
    ((words, _, what),) = said_by(long, "hello")
    assert words == "never says more than 4096 units"
    assert what.startswith("a message of 4")


def test_an_empty_message_is_found():
    """Cut away it is a silence that nobody chose; sent, it is an empty message."""
    empty = Says(Reply((Bubble("  "),)))
    assert said_by(empty, "hello") == [
        ("never stays silent by accident", 0, "nothing was said, and nobody chose to say nothing")
    ]


def test_an_empty_message_that_is_sent_is_found(monkeypatch):
    """As what it is."""
    monkeypatch.setattr(turn, "rendered", lambda reply: reply)
    monkeypatch.setattr(care, "disclosed", lambda _turn, _ground, answer: answer)
    empty = Says(Reply((Bubble("  "),)))
    assert ("never stays silent by accident", 0, "an empty message was sent") in said_by(empty, "hello")


def test_an_engine_that_fails_is_a_silence_nobody_chose(caplog):
    """And one that answers without a word is one that somebody did."""
    assert said_by(Raises(), "hello") == [
        ("never stays silent by accident", 0, "nothing was said, and nobody chose to say nothing")
    ]
    assert "RuntimeError" in caplog.text
    assert said_by(Says(Reply()), "hello") == []


def test_an_invented_fact_is_found_once_nobody_asks_for_its_words(monkeypatch):
    """An engine may wish what it likes: only what was said is kept."""
    assert said_by(Invents(), "hello") == []
    monkeypatch.setattr(learning, "_spans", lambda *_: True)
    assert said_by(Invents(), "hello") == [
        ("never knows what was not said", 0, "home 'Paris' does not stand in 'hello'")
    ]


def test_a_fact_with_foreign_words_behind_it_is_found():
    """Wherever it came from."""
    with Talk(persona="wren", store=Embellishes()) as talk:
        talk.say("hello")
        assert found(talk) == [
            ("never knows what was not said", 0, "a memory rests on 'I live in Paris', which nobody said")
        ]


def test_a_forgotten_thing_that_comes_back_is_found_where_it_does():
    """Until they speak of it again themselves."""

    class Harps:
        name = "harps"

        def respond(self, turn):
            return Reply(f"And how is Anna, day {turn.state.turn}?")

    with Talk(persona="wren", engine=Harps()) as talk:
        talk.say("my sister Anna is here")
        talk.do(Forgets("Anna"))
        talk.say("hello")
        talk.say("Anna is still here")
        assert [one for one in found(talk) if one[0] == "never says what was forgotten"] == [
            ("never says what was forgotten", 2, "'Anna' was forgotten")
        ]


def test_a_restart_that_forgets_the_open_question_is_found_by_the_twin_without_it():
    """At the answer to that question."""

    def lived(store, *restarts):
        with Talk(persona="wren", engine=Asks(), store=store) as talk:
            talk.say("hello")
            for _ in restarts:
                talk.restart()
            talk.say("seven")
            return talk.passages

    breach = differs(lived(LosesTheOpenQuestion()), lived(LosesTheOpenQuestion(), Restarts()))
    assert breach is not None
    assert breach.passage == 1
    assert breach.what.startswith("another text: 'seven, thank you")
    honest = LosesTheOpenQuestion.__base__
    assert differs(lived(honest()), lived(honest(), Restarts())) is None


def test_a_scenario_finds_a_planted_bug_at_its_own_line(monkeypatch):
    """The line of the property, and the passage that breaks it."""
    monkeypatch.setattr(planner, "may_write", lambda _: True)
    monkeypatch.setattr(manners, "may_write", lambda _: True)
    scenario = parse(
        "persona: wren    user: Mia, tz Europe/Berlin\n"
        "Mia: stop writing me first\n"
        "wait 1 day\n"
        "expect silence\n"
        "always: never writes after a stop\n"
    )
    failures = [(failure.line.number, failure.passage, failure.what) for failure in play(scenario).failures]
    assert [(number, passage) for number, passage, _ in failures] == [(4, 1), (5, 1)]
    assert failures[1][2] == "never writes after a stop: a check-in that nobody agreed to"
