"""The one scheduled job of a process: look whether something is due. Adding a person adds no job."""

import logging
from collections.abc import Awaitable, Callable

from apscheduler.schedulers.asyncio import AsyncIOScheduler

EVERY = 20
"""Seconds between two beats."""

_log = logging.getLogger(__name__)


class Heartbeat:
    """APScheduler with a single interval job; a beat that is late or still running is not doubled."""

    def __init__(self, beat: Callable[[], Awaitable[object]], every: float = EVERY) -> None:
        self._beat = beat
        self._scheduler = AsyncIOScheduler(timezone="UTC")
        self._scheduler.add_job(self._once, "interval", seconds=every, coalesce=True, max_instances=1)

    def start(self) -> None:
        """It beats until it is stopped; needs a running event loop."""
        self._scheduler.start()

    def stop(self) -> None:
        """It beats no more, whether or not it ever did."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    async def _once(self) -> None:
        try:
            await self._beat()
        except Exception as error:  # noqa: BLE001 - the door of the heartbeat: one bad beat must not be the last
            _log.error("a heartbeat failed with %s", type(error).__name__)
