"""The corridor when something in it breaks: one turn that fails holds up nobody else, and no message is lost by it."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from companion import app
from companion.channels.pipe import NAME, PipeChannel
from companion.clock import VirtualClock
from companion.config import Config
from companion.domain.message import Message, PersonId
from companion.domain.reply import Reply
from companion.store.in_memory import InMemoryStore

START = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
MORNING = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
MIA, TOM = PersonId(NAME, "mia"), PersonId(NAME, "tom")
CHOICES = app.Choices(persona="wren", zone="UTC", seed=7)


class Moody:
    """Engines that answer everybody but those they are told to fail or to keep waiting."""

    def __init__(self):
        self.fails: set[PersonId] = set()
        self.stalls: set[PersonId] = set()

    async def respond(self, turn):
        if turn.person in self.fails:
            raise KeyError("a mistake in a program")
        if turn.person in self.stalls:
            await asyncio.Event().wait()
        return Reply("I hear you")


class Run:
    """One run of a house over a store that outlives it."""

    def __init__(self, store, engines, clock):
        self.channel = PipeChannel()
        self.house = app.build(Config(), CHOICES, clock, {NAME: self.channel}, store, engines)

    async def said(self):
        """Who was told something since the last look, after everybody was."""
        await self.house.companion.finish()
        await self.house.courier.finish()
        return sorted(delivery.person.id for delivery, _ in self.channel.collect())


@pytest.fixture
def store():
    return InMemoryStore()


@pytest.fixture
def engines():
    return Moody()


@pytest.fixture
def clock():
    return VirtualClock(START)


@pytest.fixture
def run(store, engines, clock):
    return Run(store, engines, clock)


def hello(person, update):
    return Message(person, f"{person.id}-{update}", START, "hello there")


async def test_a_turn_that_fails_leaves_its_message_in_the_inbox(run, store, engines):
    """Everybody else is answered, and so is the next message of the same person."""
    engines.fails = {MIA}
    await run.house.companion.accept([hello(MIA, 1), hello(TOM, 1)])
    assert await run.said() == ["tom"]
    assert [message.update for message in await store.inbox([NAME])] == ["mia-1"]
    engines.fails = set()
    await run.house.companion.accept([hello(MIA, 2)])
    assert await run.said() == ["mia"]


async def test_a_message_that_fails_again_does_not_keep_the_next_run_from_starting(
    run, store, engines, clock, caplog: pytest.LogCaptureFixture
):
    """It is logged by the name of the error, without a word of it, and the others are answered."""
    engines.fails = {MIA, TOM}
    await run.house.companion.accept([hello(MIA, 1), hello(TOM, 1)])
    assert await run.said() == []
    engines.fails = {MIA}
    again = Run(store, engines, clock)
    await again.house.companion.recover()
    assert await again.said() == ["tom"]
    assert "KeyError" in caplog.text
    assert "mistake" not in caplog.text
    assert "hello" not in caplog.text


async def test_a_check_in_that_fails_holds_up_nobody_elses(run, engines, clock):
    """The failure is told to the heartbeat after everybody was written to."""
    await run.house.companion.accept([hello(MIA, 1), hello(TOM, 1)])
    assert await run.said() == ["mia", "tom"]
    engines.fails = {MIA}
    clock.set(MORNING)
    with pytest.raises(KeyError):
        await run.house.companion.tick(MORNING)
    assert await run.said() == ["tom"]


async def test_a_check_in_that_failed_is_tried_again_when_its_lease_is_over(run, engines, clock):
    """It was never begun to be sent, so it cannot be doubled."""
    await run.house.companion.accept([hello(MIA, 1)])
    await run.said()
    engines.fails = {MIA}
    with pytest.raises(KeyError):
        await run.house.companion.tick(MORNING)
    engines.fails = set()
    assert await run.house.companion.tick(MORNING + timedelta(minutes=1)) == ()
    assert len(await run.house.companion.tick(MORNING + timedelta(minutes=6))) == 1


async def test_a_stalled_turn_does_not_keep_the_house_from_closing(run, store, engines):
    """Its message waits for the next run, which answers it once."""
    engines.stalls = {MIA}
    await run.house.companion.accept([hello(MIA, 1), hello(MIA, 2), hello(TOM, 1)])
    await asyncio.wait_for(run.house.companion.stop(0.05), 5)
    assert [message.update for message in await store.inbox([NAME])] == ["mia-1", "mia-2"]
    assert not run.house.companion.answering(MIA)
    engines.stalls = set()
    again = Run(store, engines, VirtualClock(START))
    await again.house.companion.recover()
    assert (await again.said()).count("mia") == 2


async def test_what_was_accepted_twice_is_answered_once(run):
    """However often it is delivered."""
    for _ in range(3):
        await run.house.companion.accept([hello(MIA, 1)])
    assert await run.said() == ["mia"]
