"""The one thread that touches the database: what waits together is committed together.

Each piece runs in a savepoint of its own, so that one that fails undoes nothing but itself; a piece is told that it is
done only after the commit, and where it is to be lasting, after that reached the disk.
"""

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from companion.domain.errors import StoreError
from companion.store.disk import Disk, emptied_log, synced_log
from companion.store.engine import explained

MOST = 256
"""Pieces in one transaction."""
EMPTIED = 200
"""Commits after which the log is emptied, beside the writer; where that is not enough, the writer stops to do it."""
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of work and who waits for it; `alone` runs outside any transaction, `writes` takes the write lock."""

    run: Callable[[Connection], Any]
    done: asyncio.Future[Any]
    writes: bool = True
    alone: bool = False


class Attempt:
    """How a piece ended; whatever went wrong in it belongs to the one who waits, never to the thread."""

    __slots__ = ("problem", "result")

    def __init__(self, problem: Exception | None = None) -> None:
        self.result: Any = None
        self.problem = problem

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, problem: BaseException | None, trace: object) -> bool:
        if isinstance(problem, Exception):
            self.problem = problem
        return self.problem is not None


Ended = tuple[Piece, Attempt]


class Writer:
    """Owns the connection from its first piece to `close`."""

    def __init__(self, connection: Connection, path: Path, sync: Callable[[], None] | None = None) -> None:
        self._connection = connection
        self._path = path
        self._disk = Disk(sync or synced_log(path), emptied_log(path))
        self._commits = 0
        self._waiting: SimpleQueue[Piece | None] = SimpleQueue()
        self._closed = False
        self._lasting = True
        self._over: asyncio.Future[None] | None = None
        self._raw: Any = connection.connection.dbapi_connection
        self._thread = Thread(target=self._work, name="companion-store", daemon=True)
        self._thread.start()

    async def write(self, run: Callable[[Connection], Result], lasting: bool = True) -> Result:
        """What the piece returned, once it is committed.

        What it wrote outlasts the end of this process, and where it is to be lasting a loss of power too; else that is
        so once something settled after it.
        """
        result = await self._put(run)
        if lasting:
            await self.settled()
        return result

    def settle_soon(self) -> None:
        """What is committed now outlasts a loss of power in a moment; nobody waits for it."""
        self._disk.soon()

    async def settled(self) -> None:
        """What is committed now outlasts a loss of power. Raises StoreError."""
        await self._disk.reached()

    async def read(self, run: Callable[[Connection], Result]) -> Result:
        """What the piece returned; it must not write."""
        return await self._put(run, writes=False)

    async def alone(self, run: Callable[[Connection], Result]) -> Result:
        """What the piece returned; it began and ended its own transactions."""
        return await self._put(run, alone=True)

    async def close(self) -> None:
        """Everything put before is done, the thread is over and the connection closed."""
        if not self._closed:
            self._closed = True
            self._over = asyncio.get_running_loop().create_future()
            self._waiting.put(None)
            await self._over

    async def _put(self, run: Callable[[Connection], Result], **options: bool) -> Result:
        if self._closed:
            raise StoreError("the store is closed; nothing was changed")
        done: asyncio.Future[Result] = asyncio.get_running_loop().create_future()
        self._waiting.put(Piece(run, done, **options))
        return await done

    def _work(self) -> None:
        going = True
        while going:
            batch, going = self._next()
            self._do(batch)
        self._connection.close()
        self._connection.engine.dispose()
        self._disk.close()
        self._tell_end()

    def _tell_end(self) -> None:
        """Whoever waits for the end knows; nobody does where it took too long."""
        if self._over is not None:
            with suppress(RuntimeError):
                self._over.get_loop().call_soon_threadsafe(_ended, self._over)

    def _do(self, batch: list[Piece]) -> None:
        """Every piece is done and told; a lone one comes last."""
        together = [piece for piece in batch if not piece.alone]
        if together:
            self._commit(together)
        for piece in batch[len(together) :]:
            self._alone(piece)

    def _next(self) -> tuple[list[Piece], bool]:
        """All that waits, up to a lone piece; False when the end was asked for."""
        batch: list[Piece] = []
        item = self._waiting.get()
        while item is not None:
            if not item.done.cancelled():
                batch.append(item)
            if item.alone or len(batch) == MOST:
                return batch, True
            try:
                item = self._waiting.get_nowait()
            except Empty:
                return batch, True
        return batch, False

    def _alone(self, piece: Piece) -> None:
        attempt = Attempt()
        with attempt:
            self._wait_for_disk(True)
            attempt.result = piece.run(self._connection)
        self._tell([(piece, attempt)])

    def _commit(self, batch: list[Piece]) -> None:
        writing = [piece for piece in batch if piece.writes]
        try:
            self._wait_for_disk(False)
            self._say("BEGIN IMMEDIATE" if writing else "BEGIN")
            attempts = [self._try(piece) for piece in batch]
            self._say("COMMIT")
            self._count()
        except (DBAPIError, sqlite3.Error, StoreError) as error:
            self._undo()
            attempts = [Attempt(error) for _ in batch]
        self._tell(list(zip(batch, attempts, strict=True)))

    def _count(self) -> None:
        self._commits += 1
        if self._commits % EMPTIED == 0:
            self._disk.empty_log()

    def _wait_for_disk(self, lasting: bool) -> None:
        """Commits wait for the disk from now on, or they do not."""
        if lasting != self._lasting:
            self._say(f"PRAGMA synchronous = {'FULL' if lasting else 'NORMAL'}")
            self._lasting = lasting

    def _try(self, piece: Piece) -> Attempt:
        """The result, or what went wrong with all that the piece did undone."""
        attempt = Attempt()
        self._say("SAVEPOINT piece")
        with attempt:
            attempt.result = piece.run(self._connection)
        if attempt.problem and not self._in_transaction():
            raise attempt.problem
        self._say("ROLLBACK TO piece" if attempt.problem else "RELEASE piece")
        return attempt

    def _tell(self, ended: list[Ended]) -> None:
        """Everybody who waits knows; those of one loop are woken at once."""
        for _, attempt in ended:
            if attempt.problem is not None:
                attempt.problem = self._told(attempt.problem)
        for loop, told in groupby(ended, lambda one: one[0].done.get_loop()):
            # Where the loop is closed, nobody waits any more.
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(_settle, list(told))

    def _undo(self) -> None:
        """No transaction is open."""
        if self._in_transaction():
            self._say("ROLLBACK")

    def _in_transaction(self) -> bool:
        """Whether one is still open; on a full disk SQLite ends it on its own."""
        return bool(self._raw.in_transaction)

    def _say(self, words: str) -> None:
        # Past SQLAlchemy, which takes longer for each of these than the database does.
        self._raw.execute(words)

    def _told(self, error: Exception) -> Exception:
        return explained(error, self._path) if isinstance(error, DBAPIError | sqlite3.Error) else error


def _ended(over: asyncio.Future[None]) -> None:
    if not over.done():
        over.set_result(None)


def _settle(ended: Sequence[Ended]) -> None:
    """Everybody who still waits has the result, or the problem."""
    for piece, attempt in ended:
        if piece.done.done():
            continue
        if attempt.problem is None:
            piece.done.set_result(attempt.result)
        else:
            piece.done.set_exception(attempt.problem)
