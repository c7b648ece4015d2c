"""One way in: a long poll that confirms an update only after it was accepted, and outlives a broken network."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

from telegram.error import TelegramError, TimedOut

from companion.channels.telegram.attempts import Attempts
from companion.channels.telegram.intake import Intake, Raw

Opening = Callable[[], Coroutine[Any, Any, None]]

GRACE = 10.0
"""Seconds that an answer may come later than asked for; after that the connection is taken for dead."""

LAST_CALLS = 1.0
"""Seconds that taking in what came, and then confirming it, may still take at the end."""

_log = logging.getLogger(__name__)


class Poller:
    """One long poll after another until `stop` is set."""

    def __init__(self, intake: Intake, stop: asyncio.Event) -> None:
        self._intake = intake
        self._bot = intake.bot
        self._offset: int | None = None
        self._confirmed = True
        self._opening: Opening | None = None
        self.attempts = Attempts("polling", stop, intake.vitals)
        self.wait = 25.0
        self.grace = GRACE

    async def run(self, opening: Opening | None = None) -> None:
        """Polls have been made until `stop` was set; `opening` was done once before the first.

        Raises ChannelError when another copy is running or the token is refused.
        """
        self._opening = opening
        try:
            await self.attempts.run(self._step)
            await asyncio.gather(self._confirm(), self._intake.close())
        finally:
            await self._intake.close()

    async def _step(self) -> None:
        await self._open()
        await self.round()

    async def _open(self) -> None:
        if self._opening is not None:
            await self.attempts.unless_stopped(self._opening())
            self._opening = None

    async def round(self) -> None:
        """One poll was made, and what it brought is accepted."""
        fetched = await self.attempts.unless_stopped(self._fetched())
        if fetched is None:
            return
        self._intake.vitals.heard()
        self._confirmed = True
        # What is cut off here was not confirmed, and comes again.
        last = await self.attempts.unless_stopped(self._intake.take(fetched), LAST_CALLS)
        if last is not None:
            self._offset, self._confirmed = last + 1, False

    async def _fetched(self) -> list[Raw]:
        """What one poll brought; where no answer comes in time, its connections are dropped and new ones opened."""
        try:
            async with asyncio.timeout(self.wait + self.grace):
                return await self._bot.raw_updates(self._offset, self.wait)
        except TimeoutError:
            await self._bot.reopen_polls()
        raise TimedOut("the poll fell silent")

    async def _confirm(self) -> None:
        # Accepted already, so a failure costs no more than a redelivery that the inbox knows.
        if self._confirmed:
            return
        try:
            await asyncio.wait_for(self._bot.raw_updates(self._offset, 0.0), LAST_CALLS)
        except (TelegramError, TimeoutError):
            _log.info("the last updates could not be confirmed; they will come again and be known")
