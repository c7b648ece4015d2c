"""Updates that came over several connections at once, put back into their order and taken in together."""

import asyncio
from contextlib import suppress
from dataclasses import dataclass

from companion.channels.telegram.intake import Intake, Raw

HELD = 0.05
"""Seconds that an update waits for one with a lower number that is still on its way."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """One update and who waits until it is safe."""

    number: int
    raw: Raw
    taken: asyncio.Future[None]


class Arrivals:
    """Whoever calls `put` waits until the update is committed; what waits together is committed together."""

    def __init__(self, intake: Intake, held: float = HELD) -> None:
        self._intake = intake
        self._held = held
        self._waiting: list[Arrival] = []
        self._last: int | None = None
        self._changed = asyncio.Condition()

    async def put(self, number: int, raw: Raw) -> None:
        """The update is in the inbox. Raises StoreError."""
        arrival = Arrival(number, raw, asyncio.get_running_loop().create_future())
        async with self._changed:
            self._waiting.append(arrival)
            self._changed.notify_all()
        await arrival.taken

    async def run(self) -> None:
        """Everything put is taken in, for ever."""
        while True:
            await self._take(await self._next())

    async def _next(self) -> list[Arrival]:
        """What can be taken in now, in order; what follows on nothing only after it was held back for a moment."""
        async with self._changed:
            await self._changed.wait_for(lambda: bool(self._waiting))
            with suppress(TimeoutError):
                async with asyncio.timeout(self._held):
                    await self._changed.wait_for(lambda: bool(self._following()))
            batch = self._following() or self._sorted()
            self._waiting = [one for one in self._waiting if one not in batch]
        return batch

    async def _take(self, batch: list[Arrival]) -> None:
        taking = asyncio.create_task(self._take_in(batch))
        await asyncio.wait((taking,))
        problem = taking.exception()
        for one in batch:
            if not one.taken.done():
                # Each is told by itself; whoever does not wait any more will be called again.
                one.taken.set_exception(problem) if problem else one.taken.set_result(None)

    async def _take_in(self, batch: list[Arrival]) -> None:
        await self._intake.take([one.raw for one in batch])
        self._last = max(self._last or 0, batch[-1].number)

    def _following(self) -> list[Arrival]:
        """What comes right after all that was taken in, or came before it; nothing as long as none was."""
        if self._last is None:
            return []
        following, last = [], self._last
        for one in self._sorted():
            if one.number > last + 1:
                break
            following.append(one)
            last = max(last, one.number)
        return following

    def _sorted(self) -> list[Arrival]:
        return sorted(self._waiting, key=lambda one: one.number)
