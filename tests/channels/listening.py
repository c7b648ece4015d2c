"""A door that takes messages in as the runtime does, and the Telegram service running before it."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime

from companion.channels.telegram.bot import CompanionBot
from companion.channels.telegram.intake import Accept, Intake
from companion.channels.telegram.request import Patience
from companion.channels.telegram.service import serve
from companion.clock import VirtualClock
from companion.domain.message import Message

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
HASTY = Patience(pool=2.0, connect=2.0, write=2.0, read=0.2)
"""A silent server is given up on soon."""


class Inbox:
    """Takes messages in as the runtime does, and fails first as often as it is told."""

    def __init__(self, *failures: Exception) -> None:
        self.failures = list(failures)
        self.batches: list[tuple[Message, ...]] = []
        self.tried: list[tuple[Message, ...]] = []
        self._changed = asyncio.Condition()

    async def accept(self, messages: Sequence[Message]) -> None:
        self.tried.append(tuple(messages))
        if self.failures:
            raise self.failures.pop(0)
        self.batches.append(tuple(messages))
        async with self._changed:
            self._changed.notify_all()

    @property
    def messages(self) -> list[Message]:
        return [message for batch in self.batches for message in batch]

    async def holds(self, count: int) -> list[Message]:
        async with asyncio.timeout(10), self._changed:
            await self._changed.wait_for(lambda: len(self.messages) >= count)
        return self.messages


def taking(bot: CompanionBot, accept: Accept) -> Intake:
    """The way in of this bot, which ends at that door."""
    return Intake(bot, accept, VirtualClock(NOW))


@asynccontextmanager
async def served(bot: CompanionBot, inbox: Inbox, menu: Sequence[tuple[str, str]] = ()) -> AsyncIterator[asyncio.Task]:
    """The service runs inside the block and has stopped, gracefully, after it."""
    stop = asyncio.Event()
    task = asyncio.create_task(serve(taking(bot, inbox.accept), stop, {"": menu}))
    try:
        yield task
    finally:
        stop.set()
        async with asyncio.timeout(5):
            await task


@asynccontextmanager
async def killed_after(bot: CompanionBot, inbox: Inbox) -> AsyncIterator[asyncio.Task]:
    """The service runs inside the block and is then cut off, as a killed process is."""
    task = asyncio.create_task(serve(taking(bot, inbox.accept), asyncio.Event()))
    try:
        yield task
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
