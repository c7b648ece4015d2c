"""The schema of a file: made when it is new, moved on when it is older, refused when it is newer."""

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, insert, inspect, select

from companion.domain.errors import StoreError
from companion.store.engine import plainly
from companion.store.tables import HEAD, Base, Meta, SchemaVersion

Migrate = Callable[[Path], None]
"""Moves the file's schema to HEAD."""
KEY_CHECK = "key check"
_version = select(SchemaVersion.version_num)
_check = select(Meta.value).where(Meta.name == KEY_CHECK)


def version(connection: Connection) -> str | None:
    """The version of the schema, or None for an empty file. Raises StoreError for a file that is another program's."""
    names = inspect(connection).get_table_names()
    if not names:
        return None
    if SchemaVersion.__tablename__ not in names or Meta.__tablename__ not in names:
        raise StoreError("the database belongs to another program: name another file with --db or [store] path")
    return connection.execute(_version).scalar()


def key_check(connection: Connection) -> bytes | None:
    """The value that the right key makes; None in an empty file."""
    return None if version(connection) is None else connection.execute(_check).scalar()


def create(connection: Connection, check: bytes) -> bytes:
    """The tables are there and tied to a key, by us or by whoever was quicker; returns the key check that holds."""
    connection.exec_driver_sql("PRAGMA journal_mode = WAL")
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    if version(connection) is None:
        Base.metadata.create_all(connection, checkfirst=False)
        connection.execute(insert(SchemaVersion).values(version_num=HEAD))
        connection.execute(insert(Meta).values(name=KEY_CHECK, value=check))
    connection.exec_driver_sql("COMMIT")
    return key_check(connection) or b""


def bring_up(connection: Connection, path: Path, migrate: Migrate | None) -> None:
    """The schema is the one this program speaks. Raises StoreError when it cannot be."""
    found = version(connection)
    if found == HEAD:
        return
    if found is None or not found.isdecimal() or int(found) > int(HEAD):
        raise StoreError(f"{path} was written by a newer companion: install that version or name another file")
    if migrate is None:
        raise StoreError(f"{path} was written by an older companion: start it once with companion run")
    with plainly(path):
        migrate(path)
