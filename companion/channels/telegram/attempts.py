"""One step after another until told to stop; what fails is tried again after a pause, and what no pause mends is raised."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from typing import TypeVar

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from companion.channels.telegram.failures import of_conflict, of_token, seconds, told
from companion.domain.errors import StoreError
from companion.runtime.vitals import Vitals

Step = Callable[[], Awaitable[None]]
Pause = Callable[[float], Awaitable[None]]
T = TypeVar("T")

SHORTEST_PAUSE, LONGEST_PAUSE = 1.0, 30.0
"""Seconds between attempts while something is broken: doubled from one to the other."""

_log = logging.getLogger(__name__)


class Attempts:
    """Steps of one kind, named `what` in the log, until `stop` is set."""

    def __init__(self, what: str, stop: asyncio.Event, vitals: Vitals) -> None:
        self._what = what
        self._stop = stop
        self._vitals = vitals
        self.pause: Pause = self.until_stopped

    async def run(self, step: Step) -> None:
        """Steps were taken until `stop` was set. Raises ChannelError when another copy runs or the token is refused."""
        broken = 0.0
        while not self._stop.is_set():
            broken = await self._attempt(step, broken)

    async def _attempt(self, step: Step, broken: float) -> float:
        """One step further, or a pause: its seconds, to be doubled if the next attempt fails too."""
        try:
            await step()
        except (TelegramError, StoreError) as error:
            pause = _next_pause(error, broken)
            self._told(error, pause, first=not broken)
            await self.pause(pause)
            return pause
        self._vitals.trouble = ""
        if broken:
            _log.warning("%s goes on", self._what)
        return 0.0

    def _told(self, error: TelegramError | StoreError, pause: float, first: bool) -> None:
        # Ten minutes without a network are two lines: that it broke, and that it goes on.
        level = logging.WARNING if first else logging.DEBUG
        why = str(error) if isinstance(error, StoreError) else told(error)
        self._vitals.trouble = why if isinstance(error, StoreError) else ""
        _log.log(level, "%s pauses for %.0f s: %s", self._what, pause, why)
        self._vitals.count("failures", self._what)

    async def unless_stopped(self, call: Coroutine[object, object, T], patience: float = 0.0) -> T | None:
        """What the call returns, or None when `stop` came so many seconds before; the call is then cancelled."""
        fetching, halting = asyncio.create_task(call), asyncio.create_task(self._stop.wait())
        try:
            await asyncio.wait({fetching, halting}, return_when=asyncio.FIRST_COMPLETED)
            if patience and not fetching.done():
                await asyncio.wait({fetching}, timeout=patience)
            return fetching.result() if fetching.done() else None
        finally:
            fetching.cancel()
            halting.cancel()
            await asyncio.gather(fetching, halting, return_exceptions=True)

    async def until_stopped(self, wait: float) -> None:
        """So many seconds are over, or `stop` was set."""
        try:
            await asyncio.wait_for(self._stop.wait(), wait)
        except TimeoutError:
            return


def _next_pause(error: TelegramError | StoreError, before: float) -> float:
    """How long to pause now. Raises ChannelError for what no pause can mend."""
    if isinstance(error, Conflict):
        raise of_conflict(error) from None
    if isinstance(error, InvalidToken):
        raise of_token(error) from None
    asked = seconds(error) if isinstance(error, RetryAfter) else 0.0
    return asked or min(max(SHORTEST_PAUSE, before * 2), LONGEST_PAUSE)
