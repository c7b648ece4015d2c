"""A backup: one file with all that the database holds, taken at one instant while others go on writing."""

import os
import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection

from companion.domain.errors import StoreError
from companion.store.engine import plainly


def back_up(connection: Connection, path: Path) -> None:
    """All of it is in a new file there, for its owner only, and on disk. Raises StoreError, leaving nothing behind."""
    if path.exists():
        raise _taken(path)
    with _draft(path) as draft:
        source = connection.connection.dbapi_connection
        assert isinstance(source, sqlite3.Connection)
        with plainly(path):
            _copy(source, draft)
        _publish(draft, path)


def _copy(source: sqlite3.Connection, file: Path) -> None:
    """In one step: a copy in several would begin again whenever somebody writes."""
    target = sqlite3.connect(file, isolation_level=None)
    try:
        source.backup(target)
        target.execute("PRAGMA journal_mode = DELETE")
    finally:
        target.close()


@contextmanager
def _draft(path: Path) -> Iterator[Path]:
    """An empty file beside the path, which is gone afterwards."""
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except OSError as error:
        raise StoreError(
            f"{path} cannot be written ({error.strerror}): check its folder, or name another file"
        ) from None
    try:
        yield draft
    finally:
        for rest in (draft, draft.with_name(f"{draft.name}-journal")):
            with suppress(FileNotFoundError):
                rest.unlink()


def _publish(draft: Path, path: Path) -> None:
    try:
        with draft.open("rb") as written:
            os.fsync(written.fileno())
        os.link(draft, path)
    except FileExistsError:
        raise _taken(path) from None
    except OSError as error:
        raise StoreError(
            f"{path} cannot be written ({error.strerror}): check its folder, or name another file"
        ) from None


def _taken(path: Path) -> StoreError:
    return StoreError(f"{path} exists already and is left as it is: name another file")
