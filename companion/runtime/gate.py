"""Whose message goes out next: at the rates that are allowed, replies before check-ins, else in the order of coming.

Everybody has at most one message at the gate, since each line is served one by one; so nobody can crowd others out.
"""

import asyncio
from collections.abc import Callable
from heapq import heappop, heappush
from itertools import count

from companion.runtime.rates import Buckets, Rates
from companion.runtime.resting import Rests


class Gate:
    """Lets messages through; `seconds` is a clock that never goes back."""

    def __init__(self, rates: Rates, seconds: Callable[[], float], rests: Rests) -> None:
        self._buckets = Buckets(rates)
        self._seconds = seconds
        self._rests = rests
        self._numbers = count()
        self._waiting: list[tuple[bool, int, asyncio.Future[bool]]] = []
        self._opening: asyncio.Task[None] | None = None

    async def through(self, chat: str, later: bool = False) -> bool:
        """Whether a message to this chat may go, once it is its turn; False when all was stopped before.

        Of those who wait, the ones that can go `later` come last.
        """
        if self._buckets.unlimited:
            return True
        wait = self._buckets.wait_of(chat, self._seconds())
        if wait > 0 and not await self._rests.over(wait):
            return False
        if not await self._turn(later):
            return False
        self._buckets.take_of(chat, self._seconds())
        return True

    async def _turn(self, later: bool) -> bool:
        turn: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        heappush(self._waiting, (later, next(self._numbers), turn))
        if self._opening is None or self._opening.done():
            self._opening = asyncio.create_task(self._open())
        return await turn

    async def _open(self) -> None:
        """Whoever waits was let through, one after the other; or turned away, when all was stopped."""
        going = True
        while self._waiting:
            wait = self._buckets.wait_overall(self._seconds())
            if going and wait > 0:
                going = await self._rests.over(wait)
            else:
                self._next(going)

    def _next(self, going: bool) -> None:
        *_, turn = heappop(self._waiting)
        if turn.done():
            return
        turn.set_result(going)
        if going:
            self._buckets.take_overall(self._seconds())
