"""Opening the store on disk: the key found or minted, the schema brought up, the writer started; or nothing changed."""

import os
from contextlib import suppress
from pathlib import Path

from sqlalchemy import Connection

from companion.domain.errors import StoreError
from companion.store import schema
from companion.store.engine import connect, plainly
from companion.store.erase import Eraser, pay
from companion.store.keys import MasterKey, find_key
from companion.store.registry import Registry
from companion.store.sql import SqlStore
from companion.store.writer import Writer

TOMBSTONES = "tombstones"


def open_sql(path: Path, key: str, key_file: Path, migrate: schema.Migrate | None = None) -> SqlStore:
    """The store in this file, made when it is not there; `key` is base64 text and goes before `key_file`.

    In a backup that was put back, whoever was erased since it was taken is erased again. Raises StoreError, with nothing
    written and no key minted, when the file or its key cannot be used.
    """
    _make_room(path)
    connection = connect(path)
    try:
        with plainly(path):
            registry = Registry(_unlocked(connection, key, key_file))
            schema.bring_up(connection, path, migrate)
            connection.exec_driver_sql("PRAGMA journal_mode = WAL")
            eraser = Eraser(registry, key_file.with_name(TOMBSTONES))
            _clean(connection, eraser)
    except StoreError:
        connection.close()
        raise
    return SqlStore(Writer(connection, path), registry, eraser)


def _clean(connection: Connection, eraser: Eraser) -> None:
    """Nobody erased is there, and no scrub is owed unless somebody still reads: then it stays owed."""
    eraser.honour(connection)
    with suppress(StoreError):
        pay(connection)


def _unlocked(connection: Connection, key: str, key_file: Path) -> MasterKey:
    """The key that this database knows; an empty one is made and learns it."""
    check = schema.key_check(connection)
    master = find_key(key, key_file, fresh=check is None)
    if check is None:
        check = schema.create(connection, master.check())
    if not master.fits(check):
        raise StoreError("the key is not the one of this database: put the right key file back or set COMPANION_KEY")
    return master


def _make_room(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.close(os.open(path, os.O_RDONLY | os.O_CREAT, 0o600))
    except OSError as error:
        raise StoreError(f"{path} cannot be opened ({error.strerror}): check its folder, mode and owner") from None
