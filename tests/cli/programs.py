"""The real program in a process of its own: an empty home, no token, bounded waits; none outlives its test.

Most start as copies of one that is loaded already. Those about which the start itself matters start afresh: imports,
encodings, hashes, and once for every command.
"""

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
from tempfile import TemporaryFile
from typing import IO, Any

from tests.cli.copies import ROOT, Copy

Process = subprocess.Popen[bytes] | Copy
Stream = IO[bytes]
COMPANION = (sys.executable, "-m", "companion")
BOUND = 60.0
"""Seconds after which a wait for something that never comes fails the test."""
PIPE_HOLDS = 65536
"""Bytes that wait in a pipe until somebody reads them."""


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


def run(home: Path, *arguments: str, typed: str | bytes = b"") -> Ended:
    """The program ran to its end with this on its standard input. Fails after a bounded wait."""
    given = _bytes(typed)
    assert len(given) <= PIPE_HOLDS
    reads, writes = _pipe()
    with reads, TemporaryFile() as out, TemporaryFile() as errors:
        with writes:
            writes.write(given)
        with _killed_after(_begun(home, arguments, (reads, out, errors))) as process:
            code = process.wait(BOUND)
        return Ended(code, _written(out), _written(errors))


def run_afresh(home: Path, *arguments: str, typed: str | bytes = b"", command: Sequence[str] = COMPANION,
               **variables: str) -> Ended:  # fmt: skip
    """The same by an interpreter of its own, which begins with nothing but these variables."""
    environ = environment(home, **variables)
    ended = subprocess.run(
        [*command, *arguments], input=_bytes(typed), capture_output=True, cwd=home, env=environ, timeout=BOUND,
        check=False,
    )  # fmt: skip
    return Ended(ended.returncode, ended.stdout.decode(), ended.stderr.decode())


def _bytes(typed: str | bytes) -> bytes:
    return typed.encode() if isinstance(typed, str) else typed


def _written(file: IO[bytes]) -> str:
    file.seek(0)
    return file.read().decode()


class Running:
    """A program that is talked to while it runs; it reads and writes through these two streams."""

    def __init__(self, process: Process, reads: Stream, writes: Stream) -> None:
        self.process = process
        self._reads = reads
        self._writes = writes
        self.seen = ""

    def types(self, text: str) -> None:
        """This arrived at the program."""
        self._writes.write(text.encode())

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

    def hears_no_more(self) -> None:
        """Its input is over."""
        self._writes.close()

    def ends(self) -> int:
        """Its exit code, once it is over. Fails after a bounded wait."""
        return self.process.wait(BOUND)

    def _more(self) -> bytes:
        ready, _, _ = select.select([self._reads], [], [], BOUND)
        # A pseudo-terminal whose other end is closed is an error on Linux, not an end of input.
        with suppress(OSError):
            return self._reads.read(65536) or b"" if ready else b""
        return b""


@contextmanager
def running(home: Path, *arguments: str, afresh: bool = False) -> Iterator[Running]:
    """The program, talked to over pipes; killed after the block if it still runs."""
    (typed, writes), (reads, shown) = _pipe(), _pipe()
    with writes, reads:
        with typed, shown, _log(home) as log:
            process = _begun(home, arguments, (typed, shown, log), afresh)
        with _killed_after(process):
            yield Running(process, reads, writes)


@contextmanager
def terminal(home: Path, *arguments: str, afresh: bool = False) -> Iterator[Running]:
    """The program at a terminal of its own; killed after the block if it still runs."""
    master, slave = pty.openpty()
    with open(master, "r+b", buffering=0) as ours:
        # Ours alone is left open, so that the end of the program is seen.
        with open(slave, "r+b", buffering=0) as theirs, _log(home) as log:
            process = _begun(home, arguments, (theirs, theirs, log), afresh)
        with _killed_after(process):
            yield Running(process, ours, ours)


@contextmanager
def started(
    home: Path, arguments: Sequence[str], log: Path, afresh: bool = False, **variables: str
) -> Iterator[Process]:
    """The program, to which nobody talks and which writes to this file; killed after the block if it still runs."""
    with open(os.devnull, "rb", buffering=0) as nothing, log.open("ab", buffering=0) as all_of_it:
        process = _begun(home, arguments, (nothing, all_of_it, all_of_it), afresh, **variables)
    with _killed_after(process):
        yield process


def _pipe() -> tuple[Stream, Stream]:
    """What is written to the second is read from the first."""
    reads, writes = os.pipe()
    return open(reads, "rb", buffering=0), open(writes, "wb", buffering=0)


def _log(home: Path) -> Stream:
    return (home / "stderr").open("ab", buffering=0)


def _begun(home: Path, arguments: Sequence[str], streams: Sequence[Stream], afresh: bool = False,
           **variables: str) -> Process:  # fmt: skip
    """The program runs on these three streams, of which it has its own copies."""
    environ = environment(home, **variables)
    stdin, stdout, stderr = descriptors = [stream.fileno() for stream in streams]
    if not afresh:
        return Copy.begun(home, arguments, environ, descriptors)
    return subprocess.Popen([*COMPANION, *arguments], cwd=home, env=environ, start_new_session=True,
                            stdin=stdin, stdout=stdout, stderr=stderr)  # fmt: skip


@contextmanager
def _killed_after(process: Process) -> Iterator[Process]:
    with process:
        try:
            yield process
        finally:
            process.kill()
