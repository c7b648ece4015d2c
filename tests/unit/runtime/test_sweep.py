"""What is due, batch by batch: bounded, never held up by one that fails, and true to the clock however it jumps."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from companion import app
from companion.channels.pipe import NAME, PipeChannel
from companion.config import Config
from companion.domain.change import Planned
from companion.domain.check_in import CheckIn
from companion.domain.message import Message, PersonId
from companion.domain.person import PersonState
from companion.domain.work import Work
from companion.heartbeat import Heartbeat
from companion.runtime.queues import Queues
from companion.runtime.sweep import BATCH, sweep
from companion.store.fate import LEASE
from companion.store.in_memory import InMemoryStore

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
NINE = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
MIA = PersonId(NAME, "mia")


async def crowd(people):
    """A store in which something is due for so many."""
    store = InMemoryStore()
    for number in range(people):
        planned = Planned(CheckIn(f"c{number}", "morning", NOW, "daily:2026-03-02"))
        await store.commit(Work(PersonId(NAME, f"{number:04}"), 0, PersonState("soul"), None, (planned,)))
    return store


async def swept(store, write, now=NOW):
    """How many of each batch went well, and how many failed."""
    batches = [batch async for batch in sweep(store, (NAME,), now, Queues(), write)]
    return [(len(batch.results), len(batch.failed)) for batch in batches]


async def test_no_more_than_a_batch_is_held_at_once():
    """The next batch is claimed when everything of the one before is over."""
    busy, most = set(), 0

    async def write(person, _):
        nonlocal most
        busy.add(person)
        most = max(most, len(busy))
        await asyncio.sleep(0)
        busy.discard(person)

    assert await swept(await crowd(2 * BATCH + 7), write) == [(BATCH, 0), (BATCH, 0), (7, 0)]
    assert most == BATCH


async def test_one_that_fails_holds_up_nobody():
    """Neither in its batch nor in the next; it is tried again when its lease is over."""

    async def write(person, _):
        if person.id == "0003":
            raise ZeroDivisionError("a mistake in a program")

    store = await crowd(BATCH + 5)
    assert await swept(store, write) == [(BATCH - 1, 1), (5, 0)]
    assert await swept(store, write, NOW + LEASE / 2) == []
    assert await swept(store, write, NOW + LEASE) == [(BATCH - 1, 1), (5, 0)]


class Jumping(InMemoryStore):
    """A store during whose claims the clock is set."""

    def __init__(self):
        super().__init__()
        self.instant = NOW
        self.jump = timedelta()

    def now(self):
        return self.instant

    async def claim(self, now, channels, limit):
        due = await super().claim(now, channels, limit)
        self.instant += self.jump
        self.jump = timedelta()
        return due


@pytest.fixture
async def mia():
    """The store of somebody who talked yesterday and is greeted at nine, and a companion over it, by its clock."""
    store = Jumping()
    channel = PipeChannel()
    house = app.build(Config(), app.Choices("wren", 7, "UTC"), store, {NAME: channel}, store)
    await house.companion.hear(Message(MIA, "u1", NOW, "what a long day, good night"))
    await house.courier.finish()
    channel.collect()
    yield store, house, channel
    await house.close()


async def greeted(mia, at, jump):
    """How many greetings are sent by a beat at that time during whose claim the clock jumps."""
    store, house, channel = mia
    store.instant, store.jump = at, jump
    await house.companion.tick(at)
    await house.courier.finish()
    return len({delivery.id for delivery, _ in channel.collect()})


async def test_a_clock_set_back_sends_it_once_when_it_is_due_again(mia):
    """Nothing comes an hour early; nothing comes twice."""
    assert await greeted(mia, NINE, -HOUR) == 0
    assert await greeted(mia, NINE - HOUR / 2, timedelta()) == 0
    assert await greeted(mia, NINE, timedelta()) == 0
    assert await greeted(mia, NINE + LEASE, timedelta()) == 1
    assert await greeted(mia, NINE + 2 * LEASE, -HOUR) == 0
    assert await greeted(mia, NINE, HOUR) == 0


async def test_a_clock_set_on_by_an_hour_sends_it_once(mia):
    """An hour late is not too late."""
    assert await greeted(mia, NINE, HOUR) == 1
    assert await greeted(mia, NINE, -HOUR) == 0
    assert await greeted(mia, NINE, HOUR) == 0


async def test_a_clock_set_on_into_the_quiet_hours_lets_everybody_sleep(mia):
    """What was right when it was claimed is asked about again when it is written."""
    assert await greeted(mia, NINE, 13 * HOUR + HOUR / 2) == 0


async def test_adding_a_person_adds_no_job(mia):
    """However many are stored, the scheduler knows of one beat."""
    _, house, _ = mia
    heart = Heartbeat(lambda: house.companion.tick(NOW))
    for number in range(20):
        await house.companion.hear(Message(PersonId(NAME, str(number)), f"n{number}", NOW, "hello"))
    assert len(heart._scheduler.get_jobs()) == 1
