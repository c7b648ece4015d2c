"""A process that has loaded the whole program and starts copies of it for whoever asks: each is a process of its own.

Four fifths of a start are imports and packs that are read, the same every time. A copy begins where they are over, with
its own descriptors, variables, folder and session, and runs `python -m companion` until threads are over and exit functions
have run; it does not take every object of the interpreter apart. What it shares with its siblings are the interpreter's
settings and its hashes: where any of this matters, a program is started afresh.
"""

import atexit
import gc
import importlib
import json
import os
import pkgutil
import runpy
import select
import socket
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TextIO, cast

NOT_ROOMS = ("companion.__main__", "companion.store.migrations")
STREAMS = 3
"""Standard input, output and error."""


@dataclass(frozen=True)
class Order:
    """What a copy is asked to be."""

    arguments: Sequence[str]
    environ: dict[str, str]
    folder: str

    def encoded(self) -> bytes:
        """As one line."""
        return json.dumps(asdict(self)).encode() + b"\n"


Taken = tuple[Order, Sequence[int]]
"""An order and the three descriptors for it."""


def load() -> None:
    """Every room is imported, and what a first talk with each shipped pack reads is read."""
    import companion  # late: exit functions of all that is imported run before the one below
    from companion.packs.loader import PackShelf
    from companion.testing import Talk

    for room in pkgutil.walk_packages(companion.__path__, "companion."):
        if not room.name.startswith(NOT_ROOMS):
            importlib.import_module(room.name)
    for name in PackShelf().names():
        Talk(name).say("hello")


class Server:
    """Starts copies and tells how they end, until its owner is gone."""

    def __init__(self, listener: socket.socket, owner: int) -> None:
        self._listener = listener
        self._owner = owner
        self._living: dict[int, tuple[int, socket.socket]] = {}
        self._ended: dict[socket.socket, int] = {}

    def serve(self) -> Taken | None:
        """In a copy: what it shall be, on which streams. Here: None, once the owner is gone."""
        while True:
            ready, _, _ = select.select([self._listener, self._owner, *self._living, *self._ended], [], [])
            if self._owner in ready:
                return None
            for one in ready:
                if one in self._living:
                    self._tell(one)
                elif one in self._ended:
                    self._bury(one)
                elif (taken := self._take()) is not None:
                    return taken

    def _take(self) -> Taken | None:
        asking, _ = self._listener.accept()
        _, streams, _, _ = socket.recv_fds(asking, 1, STREAMS)
        with asking.makefile("rb") as line:
            order = Order(**json.loads(line.readline()))
        life, living = os.pipe()
        copy = os.fork()
        if copy == 0:
            os.close(life)
            self._leave(asking)
            return order, streams
        for descriptor in (living, *streams):
            os.close(descriptor)
        self._living[life] = (copy, asking)
        asking.sendall(b"%d\n" % copy)
        return None

    def _tell(self, life: int) -> None:
        """Whoever asked for the copy whose end of the pipe was closed knows how it ended."""
        copy, asking = self._living.pop(life)
        os.close(life)
        told = os.waitid(os.P_PID, copy, os.WEXITED | os.WNOWAIT)
        assert told is not None
        asking.sendall(b"%d\n" % (told.si_status if told.si_code == os.CLD_EXITED else -told.si_status))
        self._ended[asking] = copy

    def _bury(self, asking: socket.socket) -> None:
        """Nobody wants to signal the copy any more: until now its id was nobody else's."""
        os.waitpid(self._ended.pop(asking), 0)
        asking.close()

    def _leave(self, asking: socket.socket) -> None:
        """Nothing of the server is open in this copy."""
        for life in self._living:
            os.close(life)
        for one in (self._listener, asking, *self._ended, *(other for _, other in self._living.values())):
            one.close()


def become(order: Order, streams: Sequence[int]) -> None:
    """This process is as a shell would have made it for the order."""
    os.setsid()
    for number, descriptor in enumerate(streams):
        os.dup2(descriptor, number)
        os.close(descriptor)
    os.chdir(order.folder)
    os.environ.clear()
    os.environ.update(order.environ)
    sys.argv = ["companion", *order.arguments]
    sys.stdin, sys.stdout, sys.stderr = _stream(0, "r"), _stream(1, "w"), _stream(2, "w", buffering=1)


def _stream(descriptor: int, mode: str, buffering: int = -1) -> TextIO:
    """As the interpreter opens it in the locale C.UTF-8."""
    return cast(TextIO, open(descriptor, mode, buffering, encoding="utf-8", errors="surrogateescape", closefd=False))


def _listening(path: Path) -> socket.socket:
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(str(path))
    listener.listen()
    return listener


class Exit:
    """The code with which this process ends: that of an error, unless it left by itself."""

    code = 1

    def now(self) -> None:
        """All that was written is out, and nothing more is done."""
        for stream in (sys.stdout, sys.stderr):
            if not stream.closed:
                stream.flush()
        os._exit(self.code)


def run(order: Order, streams: Sequence[int], leaving: Exit) -> None:
    """The program ran. Raises SystemExit."""
    become(order, streams)
    try:
        runpy.run_module("companion", run_name="__main__", alter_sys=True)
    except SystemExit as wished:
        leaving.code = wished.code if isinstance(wished.code, int) else int(wished.code is not None)
        raise


if __name__ == "__main__":
    leaving = Exit()
    atexit.register(leaving.now)
    load()
    gc.collect()
    gc.freeze()
    listening = _listening(Path(sys.argv[1]))
    print("ready", flush=True)
    taken = Server(listening, sys.stdin.fileno()).serve()
    if taken is not None:
        run(*taken, leaving)
