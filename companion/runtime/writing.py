"""The sign that something is being written: only for those who would otherwise wait in silence, never after the reply."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
from functools import partial

from companion.domain.message import Message, PersonId
from companion.runtime.companion import Companion
from companion.runtime.courier import Courier

MOMENT = 0.3
"""Seconds that nobody takes for a wait."""


class WritingSign:
    """Accepts for the companion, and shows the sign to whoever is not answered within a moment."""

    def __init__(self, companion: Companion, courier: Courier, show: Callable[[PersonId], Awaitable[None]],
                 rest: Callable[[float], Awaitable[None]]) -> None:  # fmt: skip
        self._companion = companion
        self._courier = courier
        self._show = show
        self._rest = rest
        self._watching: set[asyncio.Task[None]] = set()

    async def accept(self, messages: Sequence[Message]) -> None:
        """The messages are in the inbox and on their way; who has to wait for the answer will see that it is written."""
        await self._companion.accept(messages)
        # One wait for all of them: most are answered by then.
        task = asyncio.create_task(self._watch({message.person for message in messages}))
        self._watching.add(task)
        task.add_done_callback(self._watching.discard)

    async def _watch(self, people: Iterable[PersonId]) -> None:
        await self._rest(MOMENT)
        for person in people:
            if self._companion.answering(person):
                self._courier.show(person, partial(self._show, person))
