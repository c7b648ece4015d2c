"""A wait for something that comes true, looked at again after everything that happens at the server."""

import asyncio
from collections.abc import Callable


class Pulse:
    """Wakes everybody who waits, as often as it beats; a beat that nobody waits for costs nothing."""

    def __init__(self) -> None:
        self._waiting: list[asyncio.Future[None]] = []

    def beat(self) -> None:
        """Something happened; whoever waits looks again."""
        waiting, self._waiting = self._waiting, []
        for one in waiting:
            if not one.done():
                one.set_result(None)

    async def until(self, true: Callable[[], bool], bound: float | None = None) -> bool:
        """Whether it came true within so many seconds; without a bound it did."""
        try:
            async with asyncio.timeout(bound):
                while not true():
                    seen: asyncio.Future[None] = asyncio.get_running_loop().create_future()
                    self._waiting.append(seen)
                    await seen
        except TimeoutError:
            return False
        return True
