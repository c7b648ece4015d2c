"""The connection to the SQLite file: its pragmas, and plain words for everything that SQLite can say."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from companion.domain.errors import StoreError

# The log is emptied beside the writer; only one that has grown to 64 MB all the same is emptied by a commit.
PRAGMAS = (
    "busy_timeout = 5000",
    "synchronous = FULL",
    "secure_delete = ON",
    "foreign_keys = ON",
    "wal_autocheckpoint = 16000",
)
_WORDS = {
    sqlite3.SQLITE_BUSY: "another program holds {path} locked: close it and try again",
    sqlite3.SQLITE_LOCKED: "another program holds {path} locked: close it and try again",
    sqlite3.SQLITE_READONLY: "{path} cannot be written: check the mode and owner of the file and its folder",
    sqlite3.SQLITE_FULL: "the disk of {path} is full: make room",
    sqlite3.SQLITE_NOTADB: "{path} is not a companion database: name another file, or restore a backup",
    sqlite3.SQLITE_CORRUPT: "{path} is damaged: restore a backup",
    sqlite3.SQLITE_CANTOPEN: "{path} cannot be opened: check that its folder exists and may be written",
    sqlite3.SQLITE_IOERR: "the disk of {path} fails to read or write: check it, then restore a backup if need be",
    sqlite3.SQLITE_PERM: "{path} may not be opened: check its mode and owner",
}


def connect(path: Path) -> Connection:
    """A connection on which transactions are begun and ended by hand, ready for one thread. Raises StoreError."""
    engine = create_engine(f"sqlite:///{path}", poolclass=NullPool, hide_parameters=True,
                           isolation_level="AUTOCOMMIT", connect_args={"check_same_thread": False})  # fmt: skip
    event.listen(engine, "connect", _prepare)
    with plainly(path):
        return engine.connect()


def _prepare(connection: sqlite3.Connection, _: object) -> None:
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


@contextmanager
def plainly(path: Path) -> Iterator[None]:
    """Within, an error of the database becomes a StoreError that says what to do and shows no value."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        raise explained(error, path) from None


@contextmanager
def whole(connection: Connection) -> Iterator[None]:
    """Within is one transaction under the write lock: all of it is committed, or nothing."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        connection.exec_driver_sql("ROLLBACK")
        raise
    connection.exec_driver_sql("COMMIT")


def explained(error: Exception, path: Path) -> StoreError:
    """The error in plain words."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(cause, "sqlite_errorcode", 0) & 0xFF
    words = _WORDS.get(code, "{path} could not be used ({name}): run companion doctor")
    return StoreError(words.format(path=path, name=getattr(cause, "sqlite_errorname", type(cause).__name__)))
