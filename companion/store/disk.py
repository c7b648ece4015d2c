"""The way from a commit to the disk, beside the writer, so that nobody else's commit waits for it.

One wait serves everybody who came before it began. Now and then what stands in the log is brought into the file as
well, which takes the disk some hundredths of a second.
"""

import asyncio
import os
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from enum import Enum, auto
from itertools import groupby
from pathlib import Path
from queue import SimpleQueue
from threading import Thread

from companion.domain.errors import StoreError

Waiting = asyncio.Future[None]


class Order(Enum):
    """What is asked of the thread by nobody who waits: to reach the disk, to empty the log, to end."""

    SOON = auto()
    EMPTY = auto()
    END = auto()


class Disk:
    """Runs `sync`, which returns when all that was committed before is on disk, for whoever waits; one at a time.

    `empty` is run where it is asked for, after those who wait were told.
    """

    def __init__(self, sync: Callable[[], None], empty: Callable[[], None]) -> None:
        self._sync = sync
        self._empty = empty
        self._waiting: SimpleQueue[Waiting | Order] = SimpleQueue()
        self._thread = Thread(target=self._work, name="companion-disk", daemon=True)
        self._thread.start()

    async def reached(self) -> None:
        """What is committed now is on disk. Raises StoreError."""
        waiting: Waiting = asyncio.get_running_loop().create_future()
        self._waiting.put(waiting)
        await waiting

    def soon(self) -> None:
        """What is committed now will be on disk in a moment; nobody waits for it."""
        self._waiting.put(Order.SOON)

    def empty_log(self) -> None:
        """What stands in the log will be in the file in a moment; nobody waits for it."""
        self._waiting.put(Order.EMPTY)

    def close(self) -> None:
        """Whoever waited was told, and the thread is over."""
        self._waiting.put(Order.END)
        self._thread.join()

    def _work(self) -> None:
        going = True
        while going:
            batch = [self._waiting.get()]
            batch += [self._waiting.get_nowait() for _ in range(self._waiting.qsize())]
            problem = self._problem()
            self._tell([one for one in batch if not isinstance(one, Order)], problem)
            going = Order.END not in batch
            if going and Order.EMPTY in batch:
                self._empty()

    def _problem(self) -> StoreError | None:
        """What kept the disk from being reached."""
        try:
            self._sync()
        except StoreError as error:
            return error
        return None

    def _tell(self, waiting: Sequence[Waiting], problem: StoreError | None) -> None:
        for loop, told in groupby(waiting, lambda one: one.get_loop()):
            # Where the loop is closed, nobody waits any more.
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(_settle, list(told), problem)


def synced_log(path: Path) -> Callable[[], None]:
    """What brings the log of this database, in which every commit stands, to the disk. It raises StoreError."""

    def sync() -> None:
        try:
            log = os.open(f"{path}-wal", os.O_RDWR)
            try:
                getattr(os, "fdatasync", os.fsync)(log)
            finally:
                os.close(log)
        except FileNotFoundError:
            # Closing the database has brought everything into the file itself, and that to the disk.
            return
        except OSError as error:
            raise StoreError(f"the disk of {path} fails to write ({error.strerror}): check it") from None

    return sync


def emptied_log(path: Path) -> Callable[[], None]:
    """What brings the log of this database into its file, as far as that goes beside those who read and write."""

    def empty() -> None:
        # Whatever fails here is met again by the writer, which empties a log that has grown too long.
        with suppress(sqlite3.Error), closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)")

    return empty


def _settle(waiting: Sequence[Waiting], problem: StoreError | None) -> None:
    for one in waiting:
        if one.done():
            continue
        if problem is None:
            one.set_result(None)
        else:
            one.set_exception(problem)
