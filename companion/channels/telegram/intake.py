"""Where both ways in end: raw updates are read and accepted, and only then do their buttons stop spinning."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass
from typing import Any

from telegram import Update

from companion.channels.telegram.bot import CompanionBot
from companion.channels.telegram.channel import answer_button
from companion.channels.telegram.groups import decline, group_of
from companion.channels.telegram.plain import plain
from companion.channels.telegram.salvage import salvaged
from companion.channels.telegram.translate import translate
from companion.domain.message import Message
from companion.ports import Clock
from companion.runtime.vitals import Vitals

Accept = Callable[[Sequence[Message]], Awaitable[None]]
Raw = dict[str, Any]

PATIENCE = 0.5
"""Seconds that pressed buttons may still take to be answered at the end."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Read:
    """What an update brings: something said, a button to be answered, a group to be left."""

    message: Message | None = None
    pressed: str | None = None
    group: int | None = None


class Intake:
    """Takes in what came to this bot; `accept` returns when the messages are safe."""

    def __init__(self, bot: CompanionBot, accept: Accept, clock: Clock, vitals: Vitals | None = None) -> None:
        self.bot = bot
        self.vitals = vitals or Vitals(clock)
        self._accept = accept
        self._clock = clock
        self._answering: set[asyncio.Task[None]] = set()
        self._declining: set[int] = set()

    async def take(self, fetched: Sequence[Raw]) -> int | None:
        """All of it is accepted and its buttons are being answered; the highest number in it. Raises StoreError."""
        numbered = [(raw, number) for raw in fetched if (number := number_of(raw)) is not None]
        read = [self._read(raw, number) for raw, number in numbered]
        messages = [one.message for one in read if one.message is not None]
        if messages:
            await self._accept(messages)
        self.vitals.count("updates", by=len(numbered))
        for callback in [one.pressed for one in read if one.pressed is not None]:
            self._beside(answer_button(self.bot, callback))
        for group in {one.group for one in read if one.group is not None}:
            self._beside(self._decline(group))
        return max((number for _, number in numbered), default=None)

    async def close(self) -> None:
        """No button is being answered any more."""
        if self._answering:
            await asyncio.wait(self._answering, timeout=PATIENCE)
        for task in self._answering:
            task.cancel()
        await asyncio.gather(*self._answering, return_exceptions=True)

    def _beside(self, work: Coroutine[object, object, None]) -> None:
        # Beside the next updates: an answer that hangs must not hold them up.
        task = asyncio.create_task(work)
        self._answering.add(task)
        task.add_done_callback(self._answering.discard)

    async def _decline(self, group: int) -> None:
        """The group is left; what else it sends meanwhile is no reason to say so again."""
        if group in self._declining:
            return
        self._declining.add(group)
        try:
            await decline(self.bot, group)
        finally:
            self._declining.discard(group)

    def _read(self, raw: Raw, number: int) -> Read:
        """What the update brings; words at least, where the binding cannot read the rest."""
        said = plain(raw)
        if said is not None:
            return Read(said)
        try:
            update = Update.de_json(raw, self.bot)
            query = update.callback_query
            return Read(translate(update, self._clock.now()), query.id if query else None, group_of(update))
        except Exception as error:  # noqa: BLE001 - the door: one update that cannot be read must not stop the rest
            words = salvaged(raw)
            done = "only its words are taken" if words else "it is passed over"
            _log.error("update %d cannot be read (%s); %s", number, type(error).__name__, done)
            self.vitals.count("failures", "unreadable_update")
            return Read(words)


def number_of(raw: Raw) -> int | None:
    """The number of the update, by which it is known again; None when it has none."""
    number = raw.get("update_id")
    return number if isinstance(number, int) and not isinstance(number, bool) else None
