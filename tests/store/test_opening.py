"""Opening: the right key or nothing, the right schema or nothing, and a clear word for everything that can be wrong."""

import base64
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from companion.domain.errors import StoreError
from companion.store.inspecting import inspect
from companion.store.migrate import migrate
from companion.store.opening import open_sql
from companion.store.tables import HEAD
from tests.store.shelf import MIA, Shelf, loaded, message, said, work

OTHER = base64.b64encode(bytes(range(32))).decode()


def seen(shelf: Shelf, key: str = "") -> str | None:
    """What the doctor says."""
    return inspect(shelf.path, key, shelf.key_file)


async def test_what_was_written_is_there_when_opened_again(shelf: Shelf) -> None:
    """A closed store is a whole store."""
    store = shelf.open()
    await store.commit(work(said("hi")))
    before = await store.load(MIA)
    await store.close()
    assert await shelf.open().load(MIA) == before


async def test_what_was_committed_survives_a_kill(shelf: Shelf) -> None:
    """A process that ends without closing loses nothing that it was told is done."""
    script = (
        "import asyncio, os, pathlib, sys\n"
        "from tests.store.shelf import message, said, work\n"
        "from companion.store.opening import open_sql\n"
        "async def main():\n"
        "    store = open_sql(pathlib.Path(sys.argv[1]), '', pathlib.Path(sys.argv[2]))\n"
        "    await store.accept([message('1'), message('2')])\n"
        "    await store.commit(work(said('hi'), done=('1',)))\n"
        "    os._exit(9)\n"
        "asyncio.run(main())\n"
    )
    ended = subprocess.run([sys.executable, "-c", script, str(shelf.path), str(shelf.key_file)], check=False)
    assert ended.returncode == 9
    store = shelf.open()
    assert [waiting.update for waiting in await store.inbox(["telegram"])] == ["2"]
    assert loaded(await store.load(MIA)).version == 1


async def test_a_key_is_minted_for_a_new_database_only(shelf: Shelf) -> None:
    """A lost key is a clear word; no new one is made over data that it could not open."""
    await shelf.open().commit(work())
    await shelf.close()
    shelf.key_file.unlink()
    before = shelf.path.read_bytes()
    with pytest.raises(StoreError, match="put its key file back"):
        shelf.open()
    assert not shelf.key_file.exists()
    assert shelf.path.read_bytes() == before
    assert "put its key file back" in str(seen(shelf))


async def test_a_wrong_key_is_refused(shelf: Shelf) -> None:
    """Nothing is written with a key that cannot open what is there."""
    await shelf.open().commit(work())
    await shelf.close()
    before = shelf.path.read_bytes()
    with pytest.raises(StoreError, match="not the one of this database"):
        shelf.open(key=OTHER)
    assert shelf.path.read_bytes() == before
    assert "not the one of this database" in str(seen(shelf, OTHER))
    assert seen(shelf) is None


async def test_a_key_given_as_text_needs_no_file(shelf: Shelf) -> None:
    """COMPANION_KEY replaces the key file."""
    await shelf.open(key=OTHER).commit(work())
    assert not shelf.key_file.exists()
    await shelf.close()
    assert await shelf.open(key=OTHER).people() == (MIA,)


@pytest.mark.parametrize("key", ["short", "c2hvcnQ=", "é" * 44])
def test_a_key_that_is_none_is_refused_without_showing_it(shelf: Shelf, key: str) -> None:
    """The words say what a key looks like, and keep the one that was tried to themselves."""
    with pytest.raises(StoreError, match="base64") as caught:
        shelf.open(key=key)
    assert key not in str(caught.value)


def test_a_key_file_that_everybody_can_read_is_refused(shelf: Shelf) -> None:
    """A secret that others can read is none."""
    shelf.key_file.parent.mkdir(parents=True)
    shelf.key_file.write_text(OTHER, encoding="ascii")
    shelf.key_file.chmod(0o644)
    with pytest.raises(StoreError, match="chmod 600"):
        shelf.open()


@pytest.mark.parametrize("content", [b"this is a shopping list, and a long one at that" * 40, b"\x00" * 2000])
def test_a_file_that_is_no_database_is_left_alone(shelf: Shelf, content: bytes) -> None:
    """Somebody else's file is not written to."""
    shelf.path.parent.mkdir()
    shelf.path.write_bytes(content)
    with pytest.raises(StoreError, match="not a companion database"):
        shelf.open()
    assert shelf.path.read_bytes() == content
    assert "not a companion database" in str(seen(shelf))


def test_a_database_of_another_program_is_left_alone(shelf: Shelf) -> None:
    """Its tables are not joined by ours, and no key is made for it."""
    shelf.path.parent.mkdir()
    connection = sqlite3.connect(shelf.path)
    connection.execute("CREATE TABLE recipes (name)")
    connection.close()
    before = shelf.path.read_bytes()
    with pytest.raises(StoreError, match="another program"):
        shelf.open()
    assert shelf.path.read_bytes() == before
    assert not shelf.key_file.exists()
    assert "another program" in str(seen(shelf))


async def test_a_newer_database_is_left_alone(shelf: Shelf) -> None:
    """A program that is too old says so."""
    await shelf.open().close()
    connection = sqlite3.connect(shelf.path)
    connection.execute("UPDATE alembic_version SET version_num = '99'")
    connection.commit()
    connection.close()
    with pytest.raises(StoreError, match="newer companion"):
        shelf.open()
    assert "newer companion" in str(seen(shelf))


def test_a_folder_that_cannot_be_made_is_named(shelf: Shelf) -> None:
    """A file stands where the folder should be."""
    shelf.path.parent.write_text("in the way", encoding="ascii")
    with pytest.raises(StoreError, match="check its folder"):
        shelf.open()


async def test_a_locked_database_is_reported_and_nothing_is_lost(shelf: Shelf) -> None:
    """Whoever holds it too long is named; afterwards the same work goes through."""
    store = shelf.open()
    await store._writer.alone(lambda connection: connection.exec_driver_sql("PRAGMA busy_timeout = 50").close())
    other = sqlite3.connect(shelf.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError, match="another program holds"):
        await store.commit(work())
    assert "another program holds" in str(seen(shelf))
    other.execute("ROLLBACK")
    other.close()
    await store.commit(work())
    assert await store.people() == (MIA,)


async def test_a_full_disk_is_reported_and_nothing_is_lost(shelf: Shelf) -> None:
    """What does not fit is not half there."""
    store = shelf.open()
    await store.commit(work())

    def narrow(connection: object) -> None:
        connection.exec_driver_sql("PRAGMA max_page_count = 1").close()  # type: ignore[attr-defined]

    await store._writer.alone(narrow)
    with pytest.raises(StoreError, match="is full") as caught:
        await store.commit(work(*[said("personal words " * 500) for _ in range(40)], version=1))
    assert "personal" not in str(caught.value)
    assert loaded(await store.load(MIA)).version == 1


async def test_a_look_at_what_waits_finds_out_whether_anything_can_be_written(shelf: Shelf) -> None:
    """A full disk is met at the first page that is written, and not before."""
    store = shelf.open()
    assert await store.waiting(["telegram"]) == (0, 0)
    await store._writer.alone(lambda connection: connection.exec_driver_sql("PRAGMA query_only = ON").close())
    with pytest.raises(StoreError, match="cannot be written"):
        await store.waiting(["telegram"])


async def test_a_store_that_is_closed_says_so(shelf: Shelf) -> None:
    """A late caller gets an answer, and closing twice is harmless."""
    store = shelf.open()
    await store.close()
    await store.close()
    with pytest.raises(StoreError, match="closed"):
        await store.accept([message()])


def schema(path: Path) -> set[tuple[str, ...]]:
    """Every column, key and index of a file, however its statements are spelt."""
    connection = sqlite3.connect(path)
    found: set[tuple[str, ...]] = set()
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    for table in tables:
        for pragma in ("table_xinfo", "foreign_key_list", "index_list"):
            found |= {
                (table, pragma, *map(str, row[pragma == "index_list" :]))
                for row in connection.execute(f"PRAGMA {pragma}({table})")
            }
    found |= {(name, str(sql)) for name, sql in connection.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'index'")}  # fmt: skip
    found |= {tuple(map(str, row)) for row in connection.execute("PRAGMA table_list")}
    connection.close()
    return found


async def test_the_migrations_lead_to_the_schema_that_is_made_at_once(shelf: Shelf, tmp_path: Path) -> None:
    """A database that grew and one that was made new are alike, and migrating twice is harmless."""
    await shelf.open().close()
    grown = tmp_path / "grown.db"
    migrate(grown)
    assert schema(grown) == schema(shelf.path)
    migrate(grown)
    migrate(shelf.path)
    assert schema(grown) == schema(shelf.path)


async def test_a_database_that_is_older_is_brought_up_by_the_migration_given(shelf: Shelf) -> None:
    """Without one, the words say what to do; with one, it runs once and the store opens."""
    await shelf.open().close()
    _set_version(shelf.path, "0")
    with pytest.raises(StoreError, match="older companion"):
        shelf.open()
    ran: list[Path] = []

    def step(path: Path) -> None:
        ran.append(path)
        _set_version(path, HEAD)

    for _ in range(2):
        await open_sql(shelf.path, "", shelf.key_file, step).close()
    assert ran == [shelf.path]


def _set_version(path: Path, version: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute("UPDATE alembic_version SET version_num = ?", (version,))
    connection.commit()
    connection.close()


def test_the_doctor_changes_nothing(shelf: Shelf) -> None:
    """Looking at a database that is not there makes none, and no key."""
    assert seen(shelf) is None
    assert not shelf.path.exists()
    assert not shelf.key_file.exists()


def test_the_twin_in_memory_needs_neither_sqlalchemy_nor_cryptography() -> None:
    """A simulation starts quickly."""
    code = "import sys, companion.store.in_memory; print(sorted({'sqlalchemy', 'cryptography'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_opening_loads_no_alembic() -> None:
    """Only a migration that is due pays for it."""
    code = "import sys, companion.store.opening; print('alembic' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"
