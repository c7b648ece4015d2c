"""The way from a commit to the disk, beside the writer, so that nobody else's commit waits for it.

One wait serves everybody who came before it began.
"""

import asyncio
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from itertools import groupby
from pathlib import Path
from queue import SimpleQueue
from threading import Thread

from companion.domain.errors import StoreError

Waiting = asyncio.Future[None]


class Disk:
    """Runs `sync`, which returns when all that was committed before is on disk, for whoever waits; one at a time."""

    def __init__(self, sync: Callable[[], None]) -> None:
        self._sync = sync
        self._waiting: SimpleQueue[Waiting | bool] = SimpleQueue()
        self._thread = Thread(target=self._work, name="companion-disk", daemon=True)
        self._thread.start()

    async def reached(self) -> None:
        """What is committed now is on disk. Raises StoreError."""
        waiting: Waiting = asyncio.get_running_loop().create_future()
        self._waiting.put(waiting)
        await waiting

    def soon(self) -> None:
        """What is committed now will be on disk in a moment; nobody waits for it."""
        self._waiting.put(True)

    def close(self) -> None:
        """Whoever waited was told, and the thread is over."""
        self._waiting.put(False)
        self._thread.join()

    def _work(self) -> None:
        going = True
        while going:
            batch = [self._waiting.get()]
            batch += [self._waiting.get_nowait() for _ in range(self._waiting.qsize())]
            going = False not in batch
            problem = self._problem()
            self._tell([one for one in batch if not isinstance(one, bool)], problem)

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


def _settle(waiting: Sequence[Waiting], problem: StoreError | None) -> None:
    for one in waiting:
        if one.done():
            continue
        if problem is None:
            one.set_result(None)
        else:
            one.set_exception(problem)
