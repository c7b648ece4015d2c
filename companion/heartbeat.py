"""The one scheduled job of a process: look whether something is due. Adding a person adds no job."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from apscheduler.schedulers.asyncio import AsyncIOScheduler

EVERY = 20
"""Seconds between two beats."""
WATCHED = 3
"""Beats that may be missing before it is started anew."""

_log = logging.getLogger(__name__)


class Heartbeat:
    """APScheduler with a single interval job; a beat that is late or still running is not doubled.

    The scheduler goes by the machine's clock. Where that is set back, it would rest for as long: so whoever counts seconds
    by another clock, that of the event loop, looks now and then whether it beats, and starts it anew if not.
    """

    def __init__(self, beat: Callable[[], Awaitable[object]], every: float = EVERY) -> None:
        self._beat = beat
        self._every = every
        self._begun = 0
        self._watch: asyncio.TimerHandle | None = None
        self._scheduler = AsyncIOScheduler(timezone="UTC")
        self._job = self._scheduler.add_job(self._once, "interval", seconds=every, coalesce=True, max_instances=1)

    def start(self) -> None:
        """It beats until it is stopped; needs a running event loop."""
        self._scheduler.start()
        self._look(-1)

    def stop(self) -> None:
        """It beats no more, whether or not it ever did."""
        if self._watch is not None:
            self._watch.cancel()
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    def _look(self, before: int) -> None:
        """It beats, and will be looked after again."""
        if self._begun == before:
            self._job.reschedule("interval", seconds=self._every)
        self._watch = asyncio.get_running_loop().call_later(WATCHED * self._every, self._look, self._begun)

    async def _once(self) -> None:
        self._begun += 1
        try:
            await self._beat()
        except Exception as error:  # noqa: BLE001 - the door of the heartbeat: one bad beat must not be the last
            _log.error("a heartbeat failed with %s", type(error).__name__)
