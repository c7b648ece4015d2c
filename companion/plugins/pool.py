"""The workers: at most so many processes, begun when first needed, ended when one is stuck or the house closes."""

import asyncio
import os
import pickle
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from companion.domain.errors import EngineError
from companion.domain.reply import Reply
from companion.domain.turn import Turn
from companion.plugins.line import Line
from companion.plugins.wire import Question, framed, unpacked

WORKERS = 4
LIMIT = 2.0
"""Seconds for a reply; a free worker is waited for as long, too."""
LOADING = 20.0
"""Seconds for a worker to begin and to make an engine ready."""
SECRET = "COMPANION_"
"""What the names of our own environment variables begin with; workers do not get them."""
_COMMAND = (sys.executable, "-P", "-m", "companion.plugins.worker")


class Worker:
    """One process and the engines it has made ready; `free` is False from a question until its answer."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._ready: set[str] = set()
        self.free = True

    @property
    def alive(self) -> bool:
        """Whether its process still listens."""
        return not self._line.lost

    async def prepare(self, target: str, seconds: float) -> None:
        """The engine is made. Raises EngineError."""
        if target not in self._ready:
            await self.ask(Question(target, None, seconds))
            self._ready.add(target)

    async def ask(self, question: Question) -> Reply | None:
        """The answer. Raises EngineError when there is none in time, or none that is sound."""
        self.free = False
        try:
            async with asyncio.timeout(question.seconds):
                answer = await self._line.exchange(framed(pickle.dumps(question, pickle.HIGHEST_PROTOCOL)))
        except TimeoutError:
            raise EngineError(f"gave no answer within {question.seconds:g} seconds") from None
        self.free = True
        return unpacked(answer)

    async def end(self) -> None:
        """The process is no more."""
        await self._line.cut()


class Pool:
    """Answers turns by the engines of third parties, for one event loop; `limit` and `loading` are in seconds."""

    def __init__(self, size: int = WORKERS, limit: float = LIMIT, loading: float = LOADING) -> None:
        self._limit = limit
        self._loading = loading
        self._room = asyncio.Semaphore(size)
        self._idle: list[Worker] = []
        self._broken: set[str] = set()

    async def ask(self, target: str, turn: Turn) -> Reply | None:
        """The reply of the engine at `module:class`; None for none. Raises EngineError, always within its time.

        An engine that could not be made ready is not tried again: it says None from then on.
        """
        if target in self._broken:
            return None
        async with self._worker() as worker:
            try:
                await worker.prepare(target, self._loading)
            except EngineError as error:
                self._broken.add(target)
                raise EngineError(f"cannot be loaded and is left out until the next start: it {error}") from None
            return await worker.ask(Question(target, turn, self._limit))

    async def close(self) -> None:
        """No worker is left that is not at work."""
        while self._idle:
            await self._idle.pop().end()

    @asynccontextmanager
    async def _worker(self) -> AsyncIterator[Worker]:
        """A worker for one question; afterwards it is free again, or ended."""
        await self._enter()
        try:
            worker = await self._free()
            try:
                yield worker
            finally:
                if worker.free:
                    self._idle.append(worker)
                else:
                    await worker.end()
        finally:
            self._room.release()

    async def _free(self) -> Worker:
        """One that waits for work; one that died while it waited is buried."""
        while self._idle:
            worker = self._idle.pop()
            if worker.alive:
                return worker
            await worker.end()
        return await _begun()

    async def _enter(self) -> None:
        try:
            async with asyncio.timeout(self._limit):
                await self._room.acquire()
        except TimeoutError:
            raise EngineError("was not asked: every worker was busy with a slow answer") from None


async def _begun() -> Worker:
    try:
        return Worker(await Line.open(_COMMAND, _surroundings()))
    except OSError as error:
        raise EngineError(f"was not asked: no process can be begun ({error.strerror})") from None


def _surroundings() -> dict[str, str]:
    """The environment without our secrets, and with the way to every package that this process sees."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(SECRET)}
    return {**kept, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
