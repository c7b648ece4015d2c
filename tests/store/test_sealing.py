"""What lies on the disk: sealed, bound to its place, and gone when it is erased."""

import os
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from companion.domain.change import Felt, Kept, Learned, Noted, Planned
from companion.domain.errors import StoreError
from companion.domain.message import PersonId
from companion.domain.persona import Persona
from companion.store.erase import buried
from companion.store.sql import SqlStore
from tests.store.shelf import MIA, NOW, TOM, Shelf, check_in, delivery, event, fact, message, mood, said, work

WORDS = (b"I like tea", b"interview", b"good morning", b"secretly", b"hello there", b"tired", b"4711001",
         b"line.tea", b"hello.talk", b"Wren", b"friend", b"slot of")  # fmt: skip


async def lived(store: SqlStore, person: PersonId = MIA) -> None:
    """A person with a row of every kind."""
    await store.accept([message("1", "hello there", person), message("2", "secretly", person)])
    changes = (said("hello there"), said("good morning", "line.tea"), Learned(fact()), Noted(event()), Felt(mood()))
    plans = (Planned(check_in("c1")), Planned(check_in("c2")), Kept("c2"))
    turn = work(*changes, *plans, person=person, done=("1",), deliveries=(delivery(person=person),))
    await store.commit(replace(turn, persona=Persona("Wren", "a bird", "calm", "0" * 32)))


def rows(path: Path, query: str, *values: object) -> list[tuple[object, ...]]:
    """What plain SQLite finds in the file."""
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        return connection.execute(query, values).fetchall()
    finally:
        connection.close()


async def test_no_word_is_readable_on_the_disk(shelf: Shelf) -> None:
    """Neither what was said nor who said it stands in the database or its log."""
    await lived(shelf.open())
    held = shelf.bytes()
    assert [word for word in WORDS if word in held] == []


async def test_the_content_of_a_finished_message_is_blanked(shelf: Shelf) -> None:
    """A message that is answered and a delivery that is sent leave only their names."""
    store = shelf.open()
    await lived(store)
    await store.mark(replace(delivery(), status="sent", done=2))
    assert rows(shelf.path, 'SELECT "update" FROM inbox WHERE sealed IS NULL') == [("1",)]
    assert rows(shelf.path, "SELECT status, done, sealed FROM outbox") == [("sent", 2, None)]
    assert len(rows(shelf.path, "SELECT slot FROM check_in WHERE sealed IS NULL")) == 1


@pytest.mark.parametrize("table", ["moment", "fact"])
async def test_a_sealed_value_does_not_open_in_another_row(shelf: Shelf, table: str) -> None:
    """Two rows of one person whose contents were swapped are refused, not believed."""
    store = shelf.open()
    await store.commit(work(said("one"), said("two"), Learned(fact("a")), Learned(fact("b"))))
    first, second = rows(shelf.path, f"SELECT number, sealed FROM {table} ORDER BY number")  # noqa: S608
    rows(shelf.path, f"UPDATE {table} SET sealed = ? WHERE number = ?", first[1], second[0])  # noqa: S608
    with pytest.raises(StoreError, match="does not open") as caught:
        await store.load(MIA)
    assert "tea" not in str(caught.value)


async def test_a_sealed_value_does_not_open_for_another_person(shelf: Shelf) -> None:
    """Nobody's state can be given to somebody else, not even together with the key."""
    store = shelf.open()
    await store.commit(work())
    await store.commit(work(person=TOM))
    rows(shelf.path, "UPDATE person SET state = (SELECT state FROM person WHERE id = 1) WHERE id = 2")
    with pytest.raises(StoreError, match="does not open"):
        await store.load(TOM)
    rows(shelf.path, "UPDATE person SET key = (SELECT key FROM person WHERE id = 1) WHERE id = 2")
    with pytest.raises(StoreError, match="does not open"):
        await store.load(TOM)


async def test_the_files_are_only_the_owners(shelf: Shelf) -> None:
    """Nobody else on the machine can read the key, the database or its log."""
    store = shelf.open()
    await lived(store)
    await store.forget(MIA)
    files = (shelf.path, shelf.path.with_name("companion.db-wal"), shelf.key_file, shelf.tombstones)
    assert {os.stat(file).st_mode & 0o777 for file in files} == {0o600}


async def test_forgetting_leaves_no_byte(shelf: Shelf) -> None:
    """Every sealed value and the wrapped key, found before, are found nowhere afterwards."""
    store = shelf.open()
    await lived(store, TOM)
    kept = _sealed_values(shelf.path)
    await lived(store)
    values = _sealed_values(shelf.path) - kept
    before = shelf.bytes()
    assert len(values) >= 12
    assert all(value in before for value in values)
    await store.forget(MIA)
    after = shelf.bytes()
    assert [value for value in values if value in after] == []
    assert all(value in after for value in kept)


def _sealed_values(path: Path) -> set[bytes]:
    """All sealed contents and wrapped keys, a fragment of each that fits on one page."""
    tables = ("moment", "fact", "event", "mood", "ledger", "check_in", "inbox", "outbox")
    found = [row for table in tables for row in rows(path, f"SELECT sealed FROM {table}")]  # noqa: S608
    for column in ("state", "persona", "address", "key", "lookup"):
        found += rows(path, f"SELECT {column} FROM person")  # noqa: S608
    return {bytes(value[:40]) for (value,) in found if isinstance(value, bytes)}


async def test_forgetting_works_beside_another_process(shelf: Shelf) -> None:
    """A second handle that idles does not keep a byte alive, and knows nobody afterwards."""
    store, other = shelf.open(), shelf.open()
    await lived(store)
    assert await other.load(MIA) is not None
    values = _sealed_values(shelf.path)
    await store.forget(MIA)
    after = shelf.bytes()
    assert [value for value in values if value in after] == []
    assert await other.load(MIA) is None
    assert await other.accept([message("9", "again")]) == (True,)


async def test_a_reader_that_stays_is_named_and_the_scrub_is_made_up_for(shelf: Shelf) -> None:
    """The person is deleted all the same; the old pages go as soon as the reader does."""
    store = shelf.open()
    await lived(store)
    values = _sealed_values(shelf.path)
    reader = sqlite3.connect(shelf.path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM person").fetchone()
    await store._writer.alone(lambda connection: connection.exec_driver_sql("PRAGMA busy_timeout = 50").close())
    with pytest.raises(StoreError, match="close it"):
        await store.forget(MIA)
    reader.close()
    assert await store.load(MIA) is None
    assert await store.forget(MIA) is False
    after = shelf.bytes()
    assert [value for value in values if value in after] == []


async def test_a_tombstone_keeps_a_restored_backup_from_bringing_them_back(shelf: Shelf) -> None:
    """It names the destroyed key, so that one who came back with a new key stays."""
    store = shelf.open()
    await lived(store)
    await store.commit(work(person=TOM))
    backup = sqlite3.connect(shelf.path.with_name("backup.db"))
    source = sqlite3.connect(shelf.path)
    source.backup(backup)
    source.close()
    backup.close()
    await store.forget(MIA)
    await store.commit(work(said("back again")))
    assert len(buried(shelf.tombstones)) == 1
    assert await shelf.open().people() == (MIA, TOM)
    await shelf.close()
    shelf.path.with_name("backup.db").replace(shelf.path)
    assert await shelf.open().people() == (TOM,)


async def test_a_tombstone_that_cannot_be_written_forgets_nobody(shelf: Shelf) -> None:
    """An erasure that a restore would undo is not begun."""
    store = shelf.open()
    await store.commit(work(Planned(check_in(due=NOW))))
    shelf.tombstones.mkdir()
    with pytest.raises(StoreError, match="nobody was deleted"):
        await store.forget(MIA)
    assert await store.people() == (MIA,)
