"""The way in: a long poll that confirms an update only after it was accepted, and outlives a broken network."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from telegram import Update
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from companion.channels.telegram.bot import CompanionBot
from companion.channels.telegram.channel import answer_button
from companion.channels.telegram.failures import REFUSED_TOKEN, SECOND_COPY, seconds
from companion.channels.telegram.plain import plain
from companion.channels.telegram.translate import translate
from companion.domain.errors import ChannelError, StoreError
from companion.domain.message import Message
from companion.ports import Clock

Accept = Callable[[Sequence[Message]], Awaitable[None]]
Pause = Callable[[float], Awaitable[None]]
Opening = Callable[[], Coroutine[Any, Any, None]]
T = TypeVar("T")

SHORTEST_PAUSE, LONGEST_PAUSE = 1.0, 30.0
"""Seconds between attempts while something is broken: doubled from one to the other."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Batch:
    """What one poll brought: messages to accept, buttons to answer, and where the next poll starts."""

    messages: tuple[Message, ...] = ()
    pressed: tuple[str, ...] = ()
    next: int | None = None


class Poller:
    """One long poll after another until `stop` is set."""

    def __init__(self, bot: CompanionBot, accept: Accept, clock: Clock, stop: asyncio.Event) -> None:
        self._bot = bot
        self._accept = accept
        self._clock = clock
        self._stop = stop
        self._offset: int | None = None
        self._confirmed = True
        self._opening: Opening | None = None
        self.wait = 25.0
        self.pause: Pause = self._until_stopped

    async def run(self, opening: Opening | None = None) -> None:
        """Polls have been made until `stop` was set; `opening` was done once before the first.

        Raises ChannelError when another copy is running or the token is refused.
        """
        self._opening, broken = opening, 0.0
        while not self._stop.is_set():
            broken = await self._attempt(broken)
        await self._confirm()

    async def _attempt(self, broken: float) -> float:
        """One step further, or a pause: its seconds, to be doubled if the next attempt fails too."""
        try:
            await self._open()
            await self.round()
        except (TelegramError, StoreError) as error:
            broken = _next_pause(error, broken)
            _log.warning("polling pauses for %.0f s: %s", broken, type(error).__name__)
            await self.pause(broken)
            return broken
        return 0.0

    async def _open(self) -> None:
        if self._opening is not None:
            await self._unless_stopped(self._opening())
            self._opening = None

    async def round(self) -> None:
        """One poll was made; what it brought is accepted and its buttons are answered."""
        fetched = await self._unless_stopped(self._bot.raw_updates(self._offset, self.wait))
        if fetched is None:
            return
        self._confirmed = True
        batch = self._batch(fetched)
        if batch.messages:
            await self._accept(batch.messages)
        if batch.next is not None:
            self._offset, self._confirmed = batch.next, False
        await self._unless_stopped(self._answer(batch.pressed))

    async def _answer(self, pressed: Sequence[str]) -> None:
        await asyncio.gather(*(answer_button(self._bot, callback) for callback in pressed))

    def _batch(self, fetched: Sequence[dict[str, Any]]) -> Batch:
        batch = Batch()
        for raw in fetched:
            number = raw.get("update_id")
            if isinstance(number, int):
                batch = self._taken(batch, raw, number)
        return batch

    def _taken(self, batch: Batch, raw: dict[str, Any], number: int) -> Batch:
        message, callback = self._read(raw, number)
        return Batch(
            (*batch.messages, message) if message else batch.messages,
            (*batch.pressed, callback) if callback else batch.pressed,
            max(batch.next or 0, number + 1),
        )

    def _read(self, raw: dict[str, Any], number: int) -> tuple[Message | None, str | None]:
        said = plain(raw)
        if said is not None:
            return said, None
        try:
            update = Update.de_json(raw, self._bot)
            query = update.callback_query
            return translate(update, self._clock.now()), query.id if query else None
        except Exception as error:  # noqa: BLE001 - the door: one update that cannot be read must not stop the rest
            _log.error("update %d cannot be read (%s) and is passed over", number, type(error).__name__)
            return None, None

    async def _unless_stopped(self, call: Coroutine[object, object, T]) -> T | None:
        """What the call returns, or None when `stop` came first; the call is then cancelled, which confirms nothing."""
        fetching, halting = asyncio.create_task(call), asyncio.create_task(self._stop.wait())
        try:
            await asyncio.wait({fetching, halting}, return_when=asyncio.FIRST_COMPLETED)
            return fetching.result() if fetching.done() else None
        finally:
            fetching.cancel()
            halting.cancel()
            await asyncio.gather(fetching, halting, return_exceptions=True)

    async def _until_stopped(self, wait: float) -> None:
        try:
            await asyncio.wait_for(self._stop.wait(), wait)
        except TimeoutError:
            return

    async def _confirm(self) -> None:
        # Accepted already, so a failure costs no more than a redelivery that the inbox knows.
        if self._confirmed:
            return
        try:
            await asyncio.wait_for(self._bot.raw_updates(self._offset, 0.0), 2.0)
        except (TelegramError, TimeoutError):
            _log.info("the last updates could not be confirmed; they will come again and be known")


def _next_pause(error: TelegramError | StoreError, before: float) -> float:
    """How long to pause now. Raises ChannelError for what no pause can mend."""
    if isinstance(error, Conflict):
        raise ChannelError(SECOND_COPY) from None
    if isinstance(error, InvalidToken):
        raise ChannelError(REFUSED_TOKEN) from None
    if isinstance(error, RetryAfter):
        return seconds(error)
    return min(max(SHORTEST_PAUSE, before * 2), LONGEST_PAUSE)
