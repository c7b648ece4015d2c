"""The real program in a process of its own: an empty home, no token, bounded waits; none outlives its test."""

import json
import os
import pty
import select
import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import companion

ROOT = Path(companion.__file__).parents[1]
COMPANION = (sys.executable, "-m", "companion")
BOUND = 20.0
"""Seconds after which a wait for something that never comes fails the test."""


def environment(home: Path, **more: str) -> dict[str, str]:
    """The variables of somebody whose home is this folder and who has configured nothing."""
    own = {"PATH": os.environ["PATH"], "HOME": str(home), "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8", "TERM": "dumb"}
    folders = {"XDG_CONFIG_HOME": str(home / "config"), "XDG_DATA_HOME": str(home / "data")}
    return {**own, **folders, **more}


def free_port() -> int:
    """A port of loopback that nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass(frozen=True)
class Ended:
    """How a program ended and what it wrote."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[Any]:
        """Its output, a JSON value a line."""
        return [json.loads(line) for line in self.out.splitlines()]


def run(home: Path, *arguments: str, typed: str | bytes = b"", command: Sequence[str] = COMPANION,
        **variables: str) -> Ended:  # fmt: skip
    """The program ran to its end with this on its standard input. Fails after a bounded wait."""
    given = typed.encode() if isinstance(typed, str) else typed
    environ = environment(home, **variables)
    ended = subprocess.run(
        [*command, *arguments], input=given, capture_output=True, cwd=home, env=environ, timeout=BOUND, check=False
    )
    return Ended(ended.returncode, ended.stdout.decode(), ended.stderr.decode())


class Running:
    """A program that is talked to while it runs; it reads and writes through these two descriptors."""

    def __init__(self, process: subprocess.Popen[bytes], reads: int, writes: int) -> None:
        self.process = process
        self._reads = reads
        self._writes = writes
        self.seen = ""

    def types(self, text: str) -> None:
        """This arrived at the program."""
        os.write(self._writes, text.encode())

    def until(self, ending: str) -> str:
        """What it wrote from the last call until this. Fails after a bounded wait, or when the program is over."""
        while ending not in self.seen:
            more = self._more()
            if not more:
                raise AssertionError(f"{ending!r} never came; there was only {self.seen!r}")
            self.seen += more.decode("utf-8", "replace")
        before, _, self.seen = self.seen.partition(ending)
        return before

    def says(self, **line: object) -> Any:
        """The output line for this input line."""
        self.types(json.dumps(line) + "\n")
        return json.loads(self.until("\n"))

    def ends(self) -> int:
        """Its exit code, once it is over. Fails after a bounded wait."""
        return self.process.wait(BOUND)

    def _more(self) -> bytes:
        ready, _, _ = select.select([self._reads], [], [], BOUND)
        # A pseudo-terminal whose other end is closed is an error on Linux, not an end of input.
        with suppress(OSError):
            return os.read(self._reads, 65536) if ready else b""
        return b""


@contextmanager
def running(home: Path, *arguments: str, **variables: str) -> Iterator[Running]:
    """The program, talked to over pipes; killed after the block if it still runs."""
    with _started(home, arguments, variables, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        yield Running(process, process.stdout.fileno(), process.stdin.fileno())


@contextmanager
def terminal(home: Path, *arguments: str, **variables: str) -> Iterator[Running]:
    """The program at a terminal of its own; killed after the block if it still runs."""
    ours, theirs = pty.openpty()
    try:
        with _started(home, arguments, variables, stdin=theirs, stdout=theirs) as process:
            # Ours alone is left open, so that the end of the program is seen.
            os.close(theirs)
            yield Running(process, ours, ours)
    finally:
        os.close(ours)


@contextmanager
def _started(home: Path, arguments: Sequence[str], variables: dict[str, str],
             **streams: int) -> Iterator[subprocess.Popen[bytes]]:  # fmt: skip
    environ = environment(home, **variables)
    with (home / "stderr").open("ab") as errors:
        process = subprocess.Popen(
            [*COMPANION, *arguments], cwd=home, env=environ, stderr=errors, start_new_session=True, **streams
        )
    try:
        yield process
    finally:
        process.kill()
        process.wait(BOUND)
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                stream.close()
