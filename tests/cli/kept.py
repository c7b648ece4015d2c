"""Talks that the real program keeps in a file, for the commands over what is kept."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from click.testing import CliRunner

from companion.cli.main import group
from companion.domain.errors import CompanionError
from tests.cli import programs

DB = ("--db", "kept.db")
TALK = ("chat", "--jsonl", *DB, "--persona", "wren")
LINES = ("my sister Anna lives in Ljubljana", "I work at a bakery", "I have an exam on Friday at 10")
AT = "2036-03-03T{:02}:00:00+01:00"
"""So far ahead that nothing planned is due yet by the machine's clock."""
SEALED = ("moment", "fact", "event", "mood", "ledger", "check_in", "inbox", "outbox")


def talked(home: Path, *lines: str, user: str = "mia", hour: int = 9) -> list[Any]:
    """What came of these lines, an hour apart, in the kept talk."""
    said = [{"user": user, "text": line, "at": AT.format(hour + number)} for number, line in enumerate(lines)]
    ended = programs.run(home, *TALK, typed="".join(f"{json.dumps(line)}\n" for line in said))
    assert (ended.code, ended.err) == (0, "")
    return ended.lines


@contextmanager
def talking(home: Path, afresh: bool = False) -> Iterator[programs.Running]:
    """The program over the kept file, which stays open in it."""
    with programs.running(home, *TALK, afresh=afresh) as running:
        yield running


def companion(home: Path, *arguments: str, typed: str = "") -> str:
    """What the command printed, in this process; it had nothing to complain of."""
    ended = CliRunner().invoke(group, [*arguments, *DB], input=typed, catch_exceptions=False)
    assert (ended.exit_code, ended.stderr) == (0, "")
    return ended.stdout


def refused(home: Path, *arguments: str, typed: str = "") -> str:
    """The one line with which the command refuses, in this process; nothing is printed as a result."""
    ended = CliRunner().invoke(group, [*arguments, *DB], input=typed)
    assert isinstance(ended.exception, CompanionError), ended.output
    assert ended.stdout == ""
    told = str(ended.exception)
    assert "\n" not in told
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
