"""Copies of a program that is loaded already: a start takes a hundredth of a second, and is a process of its own."""

import atexit
import os
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

import companion
from tests.cli.fork_server import Order

ROOT = Path(companion.__file__).parents[1]
BOUND = 60.0
"""Seconds in which the server has loaded everything; more than a busy machine needs."""


class Copy:
    """A copy that runs with these streams; of a `subprocess.Popen` it has what its users need."""

    def __init__(self, order: Order, streams: Sequence[int]) -> None:
        server = str(_server())
        self._link = socket.socket(socket.AF_UNIX)
        self._link.connect(server)
        socket.send_fds(self._link, [b"\0"], streams)
        self._link.sendall(order.encoded())
        self._told = self._link.makefile("rb", buffering=0)
        self.pid = self._number()
        self.returncode: int | None = None

    @classmethod
    def begun(cls, home: Path, arguments: Sequence[str], environ: Mapping[str, str], streams: Sequence[int]) -> "Copy":
        """The program runs with these arguments and variables, in this folder, on these three descriptors."""
        return cls(Order(arguments, dict(environ), str(home)), streams)

    def __enter__(self) -> "Copy":
        return self

    def __exit__(self, *_: object) -> None:
        """It is over and may be buried."""
        self.wait()
        self._told.close()
        self._link.close()

    def wait(self, timeout: float | None = None) -> int:
        """Its exit code, or the signal that ended it, below zero. Raises TimeoutExpired."""
        if self.returncode is None:
            if not select.select([self._link], [], [], timeout)[0]:
                raise subprocess.TimeoutExpired("companion", timeout or 0.0)
            self.returncode = self._number()
        return self.returncode

    def send_signal(self, number: int) -> None:
        """It has got the signal. It is a zombie as long as this lives, so that its id is nobody else's."""
        os.kill(self.pid, number)

    def kill(self) -> None:
        """It is killed, unless it is over."""
        self.send_signal(signal.SIGKILL)

    def _number(self) -> int:
        line = self._told.readline()
        if not line:
            raise AssertionError("the server of copies is gone")
        return int(line)


@cache
def _server() -> Path:
    """Where the server of this test run listens; it ends with the run."""
    folder = Path(tempfile.mkdtemp(prefix="companion-"))
    own = {"PATH": os.environ["PATH"], "HOME": str(folder), "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8", "TERM": "dumb"}
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.cli.fork_server", str(folder / "socket")],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=folder, env=own, start_new_session=True,
    )  # fmt: skip
    atexit.register(_end, process, folder)
    assert process.stdout is not None
    if not select.select([process.stdout], [], [], BOUND)[0] or not process.stdout.readline():
        raise AssertionError("the server of copies did not start")
    return folder / "socket"


def _end(process: "subprocess.Popen[bytes]", folder: Path) -> None:
    for stream in (process.stdin, process.stdout):
        assert stream is not None
        stream.close()
    process.wait()
    shutil.rmtree(folder)
