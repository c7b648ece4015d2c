"""Talks that the real program keeps in a file, for the commands over what is kept."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from tests.cli import programs

DB = ("--db", "kept.db")
TALK = ("chat", "--jsonl", *DB, "--persona", "wren")
LINES = ("my sister Anna lives in Ljubljana", "I work at a bakery", "I have an exam on Friday at 10")
AT = "2026-03-02T{:02}:00:00+01:00"
SEALED = ("moment", "fact", "event", "mood", "ledger", "check_in", "inbox", "outbox")


def talked(home: Path, *lines: str, user: str = "mia", hour: int = 9) -> list[Any]:
    """What came of these lines, an hour apart, in the kept talk."""
    said = [{"user": user, "text": line, "at": AT.format(hour + number)} for number, line in enumerate(lines)]
    ended = programs.run(home, *TALK, typed="".join(f"{json.dumps(line)}\n" for line in said))
    assert (ended.code, ended.err) == (0, "")
    return ended.lines


@contextmanager
def talking(home: Path) -> Iterator[programs.Running]:
    """The program over the kept file, which stays open in it."""
    with programs.running(home, *TALK) as running:
        yield running


def companion(home: Path, *arguments: str, typed: str = "", **variables: str) -> str:
    """What the command printed, which had nothing to complain of."""
    ended = programs.run(home, *arguments, *DB, typed=typed, **variables)
    assert (ended.code, ended.err) == (0, "")
    return ended.out


def refused(home: Path, *arguments: str, typed: str = "", **variables: str) -> str:
    """The one line with which the command refused, exit code 2, nothing on standard output."""
    ended = programs.run(home, *arguments, *DB, typed=typed, **variables)
    assert (ended.code, ended.out) == (2, "")
    told = ended.err.splitlines()[-1]
    assert told.startswith("companion: ")
    return told


def exported(home: Path, user: str = "pipe:mia") -> dict[str, Any]:
    """Everything held of somebody."""
    held: dict[str, Any] = json.loads(companion(home, "memory", "export", "--user", user))
    return held


def bytes_of(home: Path) -> bytes:
    """Every byte of the database and its log."""
    return b"".join(file.read_bytes() for file in (home / "kept.db", home / "kept.db-wal") if file.exists())


def sealed(home: Path) -> set[bytes]:
    """All sealed values and wrapped keys, a piece of each that fits on one page."""
    with closing(sqlite3.connect(home / "kept.db")) as connection:
        rows = [row for table in SEALED for row in connection.execute(f"SELECT sealed FROM {table}")]  # noqa: S608
        rows += [(value,) for row in connection.execute("SELECT state, persona, address, key, lookup FROM person")
                 for value in row]  # fmt: skip
    return {bytes(value[:40]) for (value,) in rows if isinstance(value, bytes)}
