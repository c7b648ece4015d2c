"""People by the thousand with a greeting due, on a file as the program makes it."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from companion import app
from companion.channels.pipe import NAME
from companion.clock import VirtualClock
from companion.config import Config
from companion.domain.change import Planned, Said
from companion.domain.message import Message, PersonId
from companion.domain.person import Relationship
from companion.domain.persona import Snapshot
from companion.domain.reply import Bubble
from companion.domain.work import Delivery, Work
from companion.ports import Store
from companion.store.in_memory import InMemoryStore

DUE = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
"""A Tuesday morning, when everybody is to be greeted."""
MET = DUE - timedelta(hours=14)
CONFIG = Config(key="A" * 43 + "=")
"""With a key like any other, so that none is looked for."""
CHOICES = app.Choices("wren", 7, "UTC")
TOGETHER = 256
"""People stored in one transaction."""


class Nowhere:
    """A channel over which everything is with its person at once."""

    name = NAME

    async def send(self, _delivery: Delivery, _bubble: Bubble) -> None:
        """It is there."""


def built(store: Store, clock: VirtualClock) -> app.House:
    """The house over this store."""
    return app.build(CONFIG, CHOICES, clock, {NAME: Nowhere()}, store)


def fill(path: Path, people: int) -> None:
    """The file holds so many people who talked yesterday; each let themselves be greeted, and that is due."""
    asyncio.run(_fill(path, people))


async def _fill(path: Path, people: int) -> None:
    like, snapshot = await _somebody()
    store = app.open_store(CONFIG, str(path))
    for first in range(0, people, TOGETHER):
        numbers = range(first, min(first + TOGETHER, people))
        await asyncio.gather(*[store.commit(_work(like, snapshot, number)) for number in numbers])
    await store.close()


async def _somebody() -> tuple[Relationship, Snapshot]:
    """One who really talked, in memory, and their pack."""
    who, store = PersonId(NAME, "model"), InMemoryStore()
    house = built(store, VirtualClock(MET))
    await house.companion.hear(Message(who, "u1", MET, "what a long day, good night"))
    known = await store.load(who)
    await house.close()
    if known is None or DUE not in [planned.due for planned in known.memory.planned]:
        raise SystemExit("nobody agreed to a greeting at nine")
    return known, house.shelf.snapshot(CHOICES.persona)


def _work(like: Relationship, snapshot: Snapshot, number: int) -> Work:
    """What makes one more person like that one, with chances of their own."""
    due = [Planned(planned) for planned in like.memory.planned if planned.due == DUE]
    changes = (*[Said(moment) for moment in like.memory.talk], *due)
    state = replace(like.state, soul=f"{number:032x}")
    return Work(PersonId(NAME, str(number)), 0, state, like.persona, changes, snapshot=snapshot if not number else None)
