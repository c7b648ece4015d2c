"""Waits that are cut short when the program is told to stop."""

import asyncio
from collections.abc import Awaitable, Callable

Rest = Callable[[float], Awaitable[None]]


class Rests:
    """Waits, until `stop` ends them all; `rest` waits some seconds and is given so that tests need not."""

    def __init__(self, rest: Rest) -> None:
        self._rest = rest
        self._stopped = False
        self._open: set[asyncio.Future[None]] = set()

    @property
    def stopped(self) -> bool:
        """Whether nothing waits any more."""
        return self._stopped

    async def over(self, seconds: float) -> bool:
        """Whether that many seconds are over; False at once when all was stopped."""
        if self._stopped:
            return False
        resting = asyncio.ensure_future(self._rest(seconds))
        self._open.add(resting)
        try:
            await asyncio.wait((resting,))
        finally:
            resting.cancel()
            self._open.discard(resting)
        return not self._stopped

    def stop(self) -> None:
        """Whoever waits goes on at once."""
        self._stopped = True
        for resting in self._open:
            resting.cancel()


async def rest(seconds: float) -> None:
    """That many seconds are over."""
    await asyncio.sleep(seconds)
