"""The sign that something is being written: only for those who would otherwise wait in silence, never after the reply."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
from functools import partial

from companion.domain.message import Message, PersonId
from companion.runtime.companion import Companion
from companion.runtime.courier import Courier

MOMENT = 0.3
"""Seconds that nobody takes for a wait."""
RENEWED = 4.0
"""Seconds after which the sign is shown once more; it lasts for about five."""


class WritingSign:
    """Accepts for the companion, and shows the sign to whoever is not answered within a moment, for as long as that takes."""

    def __init__(self, companion: Companion, courier: Courier, show: Callable[[PersonId], Awaitable[None]],
                 rest: Callable[[float], Awaitable[None]]) -> None:  # fmt: skip
        self._companion = companion
        self._courier = courier
        self._show = show
        self._rest = rest
        self._watching: set[asyncio.Task[None]] = set()
        self._renewed: set[PersonId] = set()

    @property
    def watches(self) -> bool:
        """Whether anybody is waited with."""
        return bool(self._watching)

    async def accept(self, messages: Sequence[Message]) -> None:
        """The messages are in the inbox and on their way; who has to wait for the answer will see that it is written."""
        await self._companion.accept(messages)
        # One wait for all of them: most are answered by then.
        task = asyncio.create_task(self._watch({message.person for message in messages}))
        self._watching.add(task)
        task.add_done_callback(self._watching.discard)

    async def close(self) -> None:
        """Nobody is shown anything any more."""
        for task in self._watching:
            task.cancel()
        await asyncio.gather(*self._watching, return_exceptions=True)

    async def _watch(self, people: set[PersonId]) -> None:
        await self._rest(MOMENT)
        waiting = self._unanswered(people)
        self._show_to(waiting)
        mine = waiting - self._renewed
        self._renewed |= mine
        while mine:
            await self._rest(RENEWED)
            waiting = self._unanswered(mine)
            self._renewed -= mine - waiting
            mine = waiting
            self._show_to(mine)

    def _unanswered(self, people: set[PersonId]) -> set[PersonId]:
        return {person for person in people if self._companion.answering(person)}

    def _show_to(self, people: Iterable[PersonId]) -> None:
        for person in people:
            # What is on its way shows by itself, and a sign behind it would come last.
            if not self._courier.sending(person):
                self._courier.show(person, partial(self._show, person))
