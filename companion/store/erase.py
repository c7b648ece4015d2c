"""Erasure: the rows, the key and the old pages go; a tombstone beside the key names the destroyed key,
so that a restore can tell who must not return, while one who came back with a new key is left in peace.

A scrub that another program's reading prevented is owed: it is noted in the database and made up for later.
"""

import os
import sqlite3
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from sqlalchemy import Connection, bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.exc import OperationalError

from companion.domain.errors import StoreError
from companion.domain.message import PersonId
from companion.store.counting import month_of
from companion.store.engine import whole
from companion.store.registry import Registry
from companion.store.tables import OWNED, Meta, Person
from companion.store.tallying import add
from companion.store.versions import pass_version

OWED = "scrub owed"
_HELD = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_owe = upsert(Meta).values(name=OWED, value=b"1").on_conflict_do_nothing()
_owed = select(Meta.name).where(Meta.name == OWED)
_paid = delete(Meta).where(Meta.name == OWED)
_keys = select(Person.id, Person.key)
_version = select(Person.version).where(Person.id == bindparam("p"))
_key = select(Person.key).where(Person.id == bindparam("p"))
_gone = delete(Person).where(Person.id == bindparam("p"))
_rows = tuple(delete(table).where(table.person == bindparam("p")) for table in OWNED)


class Eraser:
    """Forgets people on the writer's thread; `tombstones` is a file beside the key."""

    def __init__(self, registry: Registry, tombstones: Path) -> None:
        self._registry = registry
        self._tombstones = tombstones

    def forget(self, connection: Connection, person: PersonId, at: datetime | None = None) -> bool:
        """No byte of the person is left in the files, and where `at` is told it is counted; False for a stranger.

        Raises StoreError when they are deleted but another program's reading keeps old pages from being scrubbed.
        """
        owner = self._registry.find(connection, person)
        if owner is not None:
            self._erase(connection, owner.id)
            if at is not None:
                add(connection, month_of(at), {"erasures": 1})
        pay(connection)
        return owner is not None

    def honour(self, connection: Connection) -> None:
        """Nobody whom the tombstones name is in the database, and a scrub is owed if somebody was, as after a restore.

        Raises StoreError when the tombstones cannot be read.
        """
        names = buried(self._tombstones)
        people = connection.execute(_keys).all() if names else ()
        for number, wrapped in people:
            if sha256(wrapped).hexdigest() in names:
                self._delete(connection, number)

    def _erase(self, connection: Connection, number: int) -> None:
        bury(self._tombstones, connection.execute(_key, {"p": number}).scalar_one())
        self._registry.drop()
        self._delete(connection, number)

    def _delete(self, connection: Connection, number: int) -> None:
        with whole(connection):
            pass_version(connection, connection.execute(_version, {"p": number}).scalar_one())
            for statement in (*_rows, _gone):
                connection.execute(statement, {"p": number})
            owe(connection)


def owe(connection: Connection) -> None:
    """A scrub is owed once this is committed."""
    connection.execute(_owe)


def pay(connection: Connection) -> None:
    """No scrub is owed. Raises StoreError while another program reads."""
    if connection.execute(_owed).first() is not None:
        scrub(connection)


def scrub(connection: Connection) -> None:
    """No deleted byte is left in the database or its log. Raises StoreError while another program reads."""
    try:
        connection.exec_driver_sql("VACUUM")
    except OperationalError as error:
        if getattr(error.orig, "sqlite_errorcode", 0) & 0xFF in _HELD:
            raise _blocked() from None
        raise
    busy = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").first()
    if busy is None or busy[0]:
        raise _blocked()
    connection.execute(_paid)


def _blocked() -> StoreError:
    return StoreError(
        "the person is deleted, but another program is reading the database so that old pages remain: "
        "close it, then start the companion or forget once more"
    )


def bury(file: Path, wrapped: bytes) -> None:
    """The destroyed key is named in the tombstones, on disk. Raises StoreError."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with open(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "a", encoding="ascii") as out:
            out.write(f"{sha256(wrapped).hexdigest()}\n")
            out.flush()
            os.fsync(out.fileno())
    except OSError as error:
        raise StoreError(f"the erasure could not be noted in {file} ({error.strerror}): nobody was deleted") from None


def buried(file: Path) -> frozenset[str]:
    """The names of all keys ever destroyed. Raises StoreError when they cannot be read."""
    try:
        return frozenset(file.read_text(encoding="ascii", errors="replace").split())
    except FileNotFoundError:
        return frozenset()
    except OSError as error:
        raise StoreError(f"{file} cannot be read ({error.strerror}): check its owner and mode") from None
