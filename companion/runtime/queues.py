"""One line per person, many people at once: each work begins when the one before it is over."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar

from companion.domain.message import PersonId

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Outcomes(Generic[Result]):
    """What came of some works: the results of those that went well, and the tasks of those that did not."""

    results: list[Result]
    failed: "list[asyncio.Task[Result]]"


class Queues(Generic[Result]):
    """Work per person, done in the order in which it came; a work that fails does not stop the line."""

    def __init__(self) -> None:
        self._last: dict[PersonId, asyncio.Future[Any]] = {}
        self._open: dict[asyncio.Future[Any], asyncio.Task[Any]] = {}
        self._joining: list[asyncio.Future[None]] = []

    def put(self, person: PersonId, work: Callable[[], Coroutine[Any, Any, Result]]) -> "asyncio.Task[Result]":
        """The work stands in the person's line; the task holds what comes of it."""
        task = asyncio.get_running_loop().create_task(_after(self._last.get(person), work))
        self._last[person] = task
        self._open[task] = task
        task.add_done_callback(partial(self._leave, person))
        return task

    async def do(self, person: PersonId, work: Callable[[], Coroutine[Any, Any, Result]]) -> Result:
        """What came of the work, which had its turn in the person's line; where that was empty, no task was made."""
        here = asyncio.current_task()
        if person in self._last or here is None:
            return await self.put(person, work)
        over = self._last[person] = asyncio.get_running_loop().create_future()
        self._open[over] = here
        try:
            return await work()
        finally:
            over.set_result(None)
            self._leave(person, over)

    def busy(self, person: PersonId) -> bool:
        """Whether something of this person's is still being done."""
        return person in self._last

    async def join(self) -> None:
        """Nobody is waiting any more."""
        while self._open:
            emptied: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._joining.append(emptied)
            await emptied

    async def end(self, patience: float) -> None:
        """Nobody is waiting any more; what was not done after so many seconds is cut off."""
        try:
            await asyncio.wait_for(self.join(), patience)
        except TimeoutError:
            for task in tuple(self._open.values()):
                task.cancel()
            await self.join()

    def _leave(self, person: PersonId, done: "asyncio.Future[Any]") -> None:
        del self._open[done]
        if self._last.get(person) is done:
            del self._last[person]
        if not self._open:
            self._wake()

    def _wake(self) -> None:
        joining, self._joining = self._joining, []
        for emptied in joining:
            if not emptied.done():
                emptied.set_result(None)


async def _after(before: "asyncio.Future[Any] | None", work: Callable[[], Coroutine[Any, Any, Result]]) -> Result:
    if before is not None and not before.done():
        await asyncio.wait((before,))
    return await work()


async def outcomes(begun: "Sequence[asyncio.Task[Result]]") -> Outcomes[Result]:
    """What came of all these, in their order; each is over."""
    if begun:
        await asyncio.wait(begun)
    failed = [task for task in begun if task.cancelled() or task.exception() is not None]
    return Outcomes([task.result() for task in begun if task not in failed], failed)
