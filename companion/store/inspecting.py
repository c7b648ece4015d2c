"""A look at the database for `companion doctor`: what is wrong with it, with nothing changed."""

import os
import sqlite3
from pathlib import Path

from companion.domain.errors import StoreError
from companion.store.engine import explained
from companion.store.keys import find_key
from companion.store.schema import KEY_CHECK
from companion.store.tables import HEAD

_UNKNOWN = "SELECT count(*) FROM outbox WHERE status = 'unknown'"


def inspect(path: Path, key: str, key_file: Path) -> str | None:
    """The first thing wrong, as one line that says what to do; None when the store can be opened."""
    try:
        if not path.exists():
            return _new(path, key, key_file)
        return _known(path, key, key_file)
    except StoreError as problem:
        return str(problem)
    except sqlite3.Error as error:
        return str(explained(error, path))


def unknown(path: Path) -> int:
    """How many messages were on their way when a process ended, so that nobody can tell whether they arrived."""
    if not path.exists():
        return 0
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=1.0)
    try:
        (made,) = connection.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'outbox'").fetchone()
        (count,) = connection.execute(_UNKNOWN).fetchone() if made else (0,)
    except sqlite3.Error as error:
        raise explained(error, path) from None
    finally:
        connection.close()
    return int(count)


def _new(path: Path, key: str, key_file: Path) -> str | None:
    if key or key_file.exists():
        find_key(key, key_file, fresh=False)
    home = next(folder for folder in path.absolute().parents if folder.exists())
    return (
        None
        if os.access(home, os.W_OK | os.X_OK)
        else f"{home} cannot be written: check its mode and owner, or name another file"
    )


def _known(path: Path, key: str, key_file: Path) -> str | None:
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=1.0, isolation_level=None)
    try:
        connection.execute("BEGIN IMMEDIATE")
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        if not tables:
            return None
        if not {"meta", "alembic_version"} <= tables:
            return f"{path} belongs to another program: name another file"
        return _fits(connection, path, key, key_file)
    finally:
        connection.close()


def _fits(connection: sqlite3.Connection, path: Path, key: str, key_file: Path) -> str | None:
    (version,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if int(version) > int(HEAD):
        return f"{path} was written by a newer companion: install that version or name another file"
    (check,) = connection.execute("SELECT value FROM meta WHERE name = ?", (KEY_CHECK,)).fetchone()
    if not find_key(key, key_file, fresh=False).fits(check):
        return "the key is not the one of this database: put the right key file back or set COMPANION_KEY"
    return None
