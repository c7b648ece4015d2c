"""Putting a backup back: into a database that nobody else has open, whole or not at all.

The backup is copied to a draft beside the database first. All that has to be checked or mended is done there, and only
then is the draft put in place, in one transaction of SQLite's own.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from companion.domain.errors import StoreError
from companion.store.engine import plainly
from companion.store.keys import find_key
from companion.store.schema import KEY_CHECK
from companion.store.tables import HEAD

_OURS = {"meta", "alembic_version", "person"}
_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_BROKEN = (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT)
_BESIDE = ("", "-wal", "-shm", "-journal")
"""What SQLite may leave beside a file."""


@contextmanager
def alone(path: Path) -> Iterator[sqlite3.Connection]:
    """The database there, made if need be, opened so that nobody else can use it meanwhile.

    Raises StoreError when somebody does, or when it is no database of ours. One that was made here is gone again when the
    block fails.
    """
    spoilt = not path.exists()
    _make_room(path)
    try:
        with plainly(path), closing(sqlite3.connect(path, timeout=1.0, isolation_level=None)) as place:
            _take(place, path)
            yield place
        spoilt = False
    finally:
        if spoilt:
            _remove(path)


@contextmanager
def draft_of(backup: Path, path: Path) -> Iterator[Path]:
    """A copy of the backup beside the database, for its owner only; it is gone afterwards. Raises StoreError."""
    draft = path.with_name(f"{path.name}.restoring")
    _remove(draft)
    try:
        os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        with plainly(backup), closing(_opened(backup)) as source, closing(sqlite3.connect(draft)) as copy:
            source.backup(copy)
        yield draft
    finally:
        _remove(draft)


def check(draft: Path, backup: Path, key: str, key_file: Path) -> None:
    """The draft is a whole database of this program, or an older one, that this key opens. Raises StoreError."""
    with plainly(backup), closing(sqlite3.connect(draft, isolation_level=None)) as copy:
        if _OURS - _names(copy, "table") or _names(copy, "trigger") | _names(copy, "view"):
            raise StoreError(f"{backup} is no backup of a companion: name another file")
        if copy.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise StoreError(f"{backup} is damaged: name another backup")
        version = copy.execute("SELECT version_num FROM alembic_version").fetchone()
        known = copy.execute("SELECT value FROM meta WHERE name = ?", (KEY_CHECK,)).fetchone()
    _check_version(str(version and version[0]), backup)
    if known is None or not find_key(key, key_file, fresh=False).fits(bytes(known[0])):
        raise StoreError(
            f"the key does not fit {backup}: put the key file of that database at {key_file} or set COMPANION_KEY"
        )


def put(draft: Path, place: sqlite3.Connection) -> None:
    """The database holds what the draft does, and nothing else."""
    with plainly(draft), closing(sqlite3.connect(draft, isolation_level=None)) as source:
        source.backup(place)


def _take(place: sqlite3.Connection, path: Path) -> None:
    """Nobody else can open the database until the connection is closed."""
    try:
        place.execute("PRAGMA secure_delete = ON")
        place.execute("PRAGMA locking_mode = EXCLUSIVE")
        place.execute("PRAGMA journal_mode = WAL")
        place.execute("BEGIN EXCLUSIVE")
        names = _names(place, "table")
        place.execute("COMMIT")
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF in _BUSY:
            raise StoreError(f"a companion is running on {path}: stop it first, then restore") from None
        if error.sqlite_errorcode & 0xFF in _BROKEN:
            raise StoreError(f"{path} is damaged or no database: move it away first, then restore") from None
        raise
    if names and _OURS - names:
        raise StoreError(f"{path} belongs to another program: name another file with --db or [store] path")


def _opened(backup: Path) -> sqlite3.Connection:
    """The backup, to be read only; what another connection has not yet put into it is read too."""
    if not backup.is_file():
        raise StoreError(f"there is no backup at {backup}: name the file that companion backup made")
    still = "" if backup.with_name(f"{backup.name}-wal").exists() else "&immutable=1"
    return sqlite3.connect(f"{backup.absolute().as_uri()}?mode=ro{still}", uri=True)


def _check_version(version: str, backup: Path) -> None:
    if not version.isdecimal():
        raise StoreError(f"{backup} is no backup of a companion: name another file")
    if int(version) > int(HEAD):
        raise StoreError(f"{backup} was written by a newer companion: install that version first")


def _names(connection: sqlite3.Connection, kind: str) -> set[str]:
    return {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = ?", (kind,))}


def _make_room(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise StoreError(f"{path} cannot be opened ({error.strerror}): check its folder, mode and owner") from None


def _remove(path: Path) -> None:
    """Neither the file nor anything that SQLite keeps beside it is there."""
    for ending in _BESIDE:
        with suppress(FileNotFoundError):
            path.with_name(path.name + ending).unlink()
