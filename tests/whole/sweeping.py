"""Processes that write first and die amid it: the house over a store and a channel that tell every step they reach.

Run as a program it makes groups of people, and then forks processes for each line it reads: `minute processes times step`
are beats of so many processes at that minute after nine, each killed when the step is reached so often; it tells how they
ended.
"""

import asyncio
import os
import signal
import sys
from collections.abc import Callable
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
from companion.domain.work import Work
from companion.store.in_memory import InMemoryStore

NINE = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
EVERY = 6
"""Minutes between two groups of people who are due: longer than a lease, so that each beat finds what the last one left."""
STEPS = ("before claim", "claimed", "composed", "committed", "sending", "sent before marked")
"""Where a process may end, in the order of a greeting's life."""
DOUBTFUL = STEPS[-2:]
"""The steps after which nobody can tell whether it was sent."""
CHOICES = app.Choices("wren", 7, "UTC")
CONFIG = Config(key="A" * 43 + "=")
Tell = Callable[[str], None]


class Telling:
    """A store that tells each step of a greeting through it; everything else is the store's own."""

    def __init__(self, store, tell: Tell) -> None:
        self.store = store
        self.tell = tell

    def __getattr__(self, name: str):
        return getattr(self.store, name)

    async def claim(self, now, channels, limit):
        self.tell("before claim")
        due = await self.store.claim(now, channels, limit)
        if due:
            self.tell("claimed")
        return due

    async def commit(self, work):
        self.tell("composed")
        await self.store.commit(work)
        self.tell("committed")

    async def begin(self, delivery, status):
        ours = await self.store.begin(delivery, status)
        self.tell("sending")
        return ours


class Wire:
    """A channel that writes whatever goes out into a file, and tells that it did."""

    name = NAME

    def __init__(self, out: Path, tell: Tell) -> None:
        self.out = out
        self.tell = tell

    async def send(self, delivery, bubble):
        with self.out.open("a", encoding="utf-8") as out:
            out.write(f"{delivery.person.id} {delivery.slot} {delivery.bubbles.index(bubble)}\n")
        self.tell("sent before marked")


def unheard(_: str) -> None:
    """Nobody is told."""


def killed_at(step: str, times: int) -> Tell:
    """What ends this process, as kill -9 would, when it hears of that step so often."""
    left = {step: times}

    def tell(reached: str) -> None:
        if reached in left:
            left[reached] -= 1
            if not left[reached]:
                os.kill(os.getpid(), signal.SIGKILL)

    return tell


def build(store, clock: VirtualClock, channel) -> app.House:
    """The house over that store and channel."""
    return app.build(CONFIG, CHOICES, clock, {NAME: channel}, store)


async def somebody() -> Relationship:
    """One who talked the evening before, and agreed to be written to."""
    evening, store = NINE - timedelta(hours=14), InMemoryStore()
    house = build(store, VirtualClock(evening), Wire(Path(os.devnull), unheard))
    await house.companion.hear(Message(PersonId(NAME, "model"), "u1", evening, "what a long day, good night"))
    known = await store.load(PersonId(NAME, "model"))
    await house.close()
    assert known is not None
    return known


async def settle(path: Path, groups: int, size: int) -> list[str]:
    """So many groups like that one are stored, each due at its minute; the names of all."""
    like, store = await somebody(), app.open_store(CONFIG, str(path))
    planned = next(planned for planned in like.memory.planned if planned.due == NINE)
    house = build(store, VirtualClock(NINE), Wire(Path(os.devnull), unheard))
    names = [f"{group}-{number}" for group in range(groups) for number in range(size)]
    snapshot = house.shelf.snapshot(CHOICES.persona)

    async def one(name: str) -> None:
        due = NINE + EVERY * int(name.partition("-")[0]) * MINUTE
        changes = (*[Said(moment) for moment in like.memory.talk], Planned(replace(planned, due=due)))
        state = replace(like.state, soul=name)
        await store.commit(Work(PersonId(NAME, name), 0, state, like.persona, changes, snapshot=snapshot))

    await asyncio.gather(*map(one, names))
    await house.close()
    return names


async def beat(house: app.House, now: datetime) -> None:
    """What was left is taken up, what is due is written, and all of it is sent."""
    await house.companion.recover()
    await house.companion.tick(now)
    await house.courier.finish()
    await house.close()


class Forks:
    """One house, made once; every process that is forked has it over a store that it opens itself."""

    def __init__(self, path: Path, out: Path) -> None:
        self.path = path
        self.clock = VirtualClock(NINE)
        self.store = Telling(None, unheard)
        self.wire = Wire(out, unheard)
        self.house = build(self.store, self.clock, self.wire)

    def run(self, minute: int, processes: int, times: int, step: str) -> list[int]:
        """How the beats at that minute ended: 0, or the signal that ended it."""
        children = [self._child(NINE + minute * MINUTE, killed_at(step, times)) for _ in range(processes)]
        return [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]

    def _child(self, now: datetime, tell: Tell) -> int:
        child = os.fork()
        if not child:
            self._beat(now, tell)
        return child

    def _beat(self, now: datetime, tell: Tell) -> None:
        code = 1
        try:
            self.store.tell = self.wire.tell = tell
            self.store.store = app.open_store(CONFIG, str(self.path))
            self.clock.set(now)
            asyncio.run(beat(self.house, now))
            code = 0
        finally:
            os._exit(code)


def main() -> None:
    """Forks a process for each line of standard input."""
    path, out = Path(sys.argv[1]), Path(sys.argv[2])
    print(*asyncio.run(settle(path, int(sys.argv[3]), int(sys.argv[4]))), flush=True)
    forks = Forks(path, out)
    for line in sys.stdin:
        minute, processes, times, step = line.strip().split(maxsplit=3)
        print(*forks.run(int(minute), int(processes), int(times), step), flush=True)


if __name__ == "__main__":
    main()
