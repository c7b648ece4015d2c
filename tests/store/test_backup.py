"""A backup on disk: whole, of one instant, for its owner only; and put back without waking anything that may be over."""

import asyncio
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from companion import app
from companion.config import Config, StoreConfig
from companion.domain.change import Kept, Learned, Planned
from companion.domain.errors import StoreError
from companion.store.restoring import alone
from companion.store.sql import SqlStore
from tests.store.processes import TALKS, heard, running
from tests.store.shelf import (
    ALL,
    MIA,
    MINUTE,
    NOW,
    TOM,
    Shelf,
    check_in,
    delivery,
    fact,
    loaded,
    message,
    said,
    work,
)


def config(shelf: Shelf) -> Config:
    """The configuration of somebody whose database and key are on this shelf."""
    return Config(store=StoreConfig(str(shelf.path), str(shelf.key_file)))


async def restored(shelf: Shelf, backup: Path) -> app.Restored:
    """What was put back, an hour after everything else."""
    return await app.restore(config(shelf), "", backup, NOW + 60 * MINUTE)


@pytest.fixture
async def store(shelf: Shelf) -> SqlStore:
    """A store with two people in it."""
    store = shelf.open()
    await store.commit(work(said("hello"), Learned(fact())))
    await store.commit(work(said("good day"), person=TOM))
    return store


@pytest.fixture
async def backup(store: SqlStore, tmp_path: Path) -> Path:
    """A backup of it."""
    await store.backup(str(tmp_path / "saved.db"))
    return tmp_path / "saved.db"


async def test_a_backup_is_one_file_for_its_owner(backup: Path, tmp_path: Path) -> None:
    """Sound by itself, with nothing beside it and no half of it left."""
    assert backup.stat().st_mode & 0o777 == 0o600
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["saved.db"]
    with closing(sqlite3.connect(f"{backup.as_uri()}?immutable=1", uri=True)) as copy:
        assert copy.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert copy.execute("SELECT count(*) FROM person").fetchone() == (2,)


async def test_no_backup_takes_the_place_of_another_file(store: SqlStore, tmp_path: Path) -> None:
    """Whatever it is."""
    (tmp_path / "mine").write_text("my diary")
    with pytest.raises(StoreError, match="exists already"):
        await store.backup(str(tmp_path / "mine"))
    assert (tmp_path / "mine").read_text() == "my diary"


async def test_a_place_that_cannot_be_written_is_named(store: SqlStore, tmp_path: Path) -> None:
    """And nothing is left of the attempt; the store goes on."""
    with pytest.raises(StoreError, match="check its folder"):
        await store.backup(str(tmp_path / "nowhere" / "saved.db"))
    assert await store.people() == (MIA, TOM)


async def test_a_backup_under_load_is_of_one_instant(shelf: Shelf, tmp_path: Path) -> None:
    """Another process writes all the while; each copy holds some number of whole turns."""
    with running(TALKS, shelf) as process:
        heard(process)
        store = shelf.open()
        for number in range(5):
            await store.backup(str(tmp_path / f"{number}.db"))
        await store.close()
    for number in range(5):
        with closing(sqlite3.connect(tmp_path / f"{number}.db")) as copy:
            (version,), (talk,), (sent,) = (copy.execute(query).fetchone() for query in (
                "SELECT version FROM person", "SELECT count(*) FROM moment", "SELECT count(*) FROM outbox"))  # fmt: skip
        assert version == talk == sent > 0


async def test_after_a_wipe_everything_is_there_again(shelf: Shelf, store: SqlStore, backup: Path) -> None:
    """Loaded as it was, from a file for its owner only, and in the mode in which it is written."""
    before = [await store.export(person) for person in (MIA, TOM)]
    await shelf.close()
    for file in shelf.path.parent.iterdir():
        file.unlink()
    assert await restored(shelf, backup) == app.Restored(2, 0, 0)
    assert [file.name for file in shelf.path.parent.iterdir()] == ["companion.db"]
    assert shelf.path.stat().st_mode & 0o777 == 0o600
    again = shelf.open()
    assert [await again.export(person) for person in (MIA, TOM)] == before
    with closing(sqlite3.connect(shelf.path)) as opened:
        assert opened.execute("PRAGMA journal_mode").fetchone() == ("wal",)


async def test_what_was_told_since_is_gone(shelf: Shelf, store: SqlStore, backup: Path) -> None:
    """Also from the file."""
    await store.commit(work(said("told since"), version=1))
    since = await store._writer.read(lambda connection: connection.exec_driver_sql(
        "SELECT sealed FROM moment ORDER BY person, number DESC").scalar())  # fmt: skip
    await shelf.close()
    assert since in shelf.bytes()
    await restored(shelf, backup)
    assert since not in shelf.bytes()
    assert [moment.text for moment in loaded(await shelf.open().load(MIA)).memory.talk] == ["hello"]


async def test_whoever_was_erased_since_stays_erased(shelf: Shelf, store: SqlStore, backup: Path) -> None:
    """And no byte of them comes back; whoever came back since under the same name is as new as the backup."""
    sealed = await store._writer.read(lambda connection: connection.exec_driver_sql(
        "SELECT sealed FROM moment").scalars().all())  # fmt: skip
    await store.forget(MIA)
    await shelf.close()
    held = backup.read_bytes()
    assert all(value in held for value in sealed)
    assert (await restored(shelf, backup)).people == 1
    assert await shelf.open().people() == (TOM,)
    assert [value for value in sealed if value in shelf.bytes()] == [sealed[1]]


async def test_nothing_is_put_back_under_a_running_companion(shelf: Shelf, store: SqlStore, backup: Path) -> None:
    """It holds the file although it does nothing just now; it is left as it is."""
    await store.commit(work(said("told since"), version=1))
    with pytest.raises(StoreError, match="stop it first"):
        await restored(shelf, backup)
    assert loaded(await store.load(MIA)).version == 2
    assert await store.accept([message()]) == (True,)


async def test_a_companion_that_starts_during_a_restore_waits_or_is_told(shelf: Shelf, backup: Path) -> None:
    """It never gets a file that is half another."""
    await shelf.close()
    with alone(shelf.path):
        begun = asyncio.create_task(asyncio.to_thread(_opened_in_haste, shelf.path))
        assert "locked" in await begun


def _opened_in_haste(path: Path) -> str:
    with closing(sqlite3.connect(path, timeout=0.05)) as connection:
        try:
            connection.execute("SELECT count(*) FROM person").fetchone()
        except sqlite3.OperationalError as error:
            return str(error)
    return "opened"


async def test_what_was_waiting_may_have_gone_out_and_does_not_go_again(
    shelf: Shelf, store: SqlStore, tmp_path: Path
) -> None:
    """Replies not yet sent and messages not yet answered are given up and counted; a message is not taken in twice."""
    await store.accept([message("1"), message("2")])
    await store.commit(work(version=1, done=("1",), deliveries=(delivery("1"), delivery("2"))))
    await store.backup(str(tmp_path / "saved.db"))
    await shelf.close()
    assert (await restored(shelf, tmp_path / "saved.db")).unsent == 3
    again = shelf.open()
    assert (await again.outbox(ALL), await again.inbox(ALL)) == ((), ())
    assert await again.accept([message("2")]) == (False,)
    assert (await again.counts())["2026-03"]["dropped"] == 3


async def test_check_ins_due_since_are_passed_over_and_later_ones_stand(
    shelf: Shelf, store: SqlStore, tmp_path: Path
) -> None:
    """Their slots are used, so that nobody plans them again."""
    slots = ("daily:2026-03-02", "promise:2026-03-03")
    plans = [Planned(check_in(slot, slot, NOW + day * 24 * 60 * MINUTE)) for day, slot in enumerate(slots)]
    await store.commit(work(*plans, version=1))
    await store.backup(str(tmp_path / "saved.db"))
    await store.commit(work(Kept(slots[0]), version=2))
    await shelf.close()
    assert (await restored(shelf, tmp_path / "saved.db")).passed == 1
    again = shelf.open()
    known = loaded(await again.load(MIA))
    assert [planned.slot for planned in known.memory.planned] == [slots[1]]
    assert await again.claim(NOW + 60 * MINUTE, ALL, 9) == ()
    await again.commit(work(Planned(check_in("again", slots[0])), version=known.version))
    assert len(loaded(await again.load(MIA)).memory.planned) == 1


async def test_a_greeting_of_today_that_is_still_to_come_may_have_been_sent_earlier(
    shelf: Shelf, store: SqlStore, tmp_path: Path
) -> None:
    """The person may have moved it since; a day has one greeting."""
    later = check_in("c1", "daily:2026-03-02", NOW + 8 * 60 * MINUTE)
    await store.commit(work(Planned(later), version=1))
    await store.backup(str(tmp_path / "saved.db"))
    await shelf.close()
    assert (await restored(shelf, tmp_path / "saved.db")).passed == 1


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (None, "there is no backup"),
        (b"", "no backup of a companion"),
        (b"my diary " * 1000, "not a companion database"),
        (b"SQLite format 3\0" + bytes(4080), "companion"),
    ],
    ids=["none", "empty", "text", "header only"],
)
async def test_a_file_that_is_no_backup_is_refused(
    shelf: Shelf, store: SqlStore, tmp_path: Path, content: bytes | None, says: str
) -> None:
    """And nothing is changed, nor left beside the database."""
    await shelf.close()
    before = shelf.path.read_bytes()
    if content is not None:
        (tmp_path / "other").write_bytes(content)
    with pytest.raises(StoreError, match=says):
        await restored(shelf, tmp_path / "other")
    assert shelf.path.read_bytes() == before
    assert [file.name for file in shelf.path.parent.iterdir()] == ["companion.db"]


@pytest.mark.parametrize(
    ("spoilt", "says"),
    [
        ("CREATE TABLE recipes (name); DROP TABLE meta", "no backup of a companion"),
        ("CREATE TRIGGER t AFTER INSERT ON person BEGIN DELETE FROM moment; END", "no backup of a companion"),
        ("UPDATE alembic_version SET version_num = '99'", "newer companion"),
        ("UPDATE alembic_version SET version_num = 'x'", "no backup of a companion"),
        ("DELETE FROM meta WHERE name = 'key check'", "the key does not fit"),
        ("UPDATE meta SET value = x'00' WHERE name = 'key check'", "the key does not fit"),
    ],
)
async def test_a_database_that_is_not_ours_is_refused(shelf: Shelf, backup: Path, spoilt: str, says: str) -> None:
    """Of another program, of a newer one, of another key."""
    await shelf.close()
    before = shelf.path.read_bytes()
    with closing(sqlite3.connect(backup)) as copy:
        copy.executescript(spoilt)
    with pytest.raises(StoreError, match=says):
        await restored(shelf, backup)
    assert shelf.path.read_bytes() == before


async def test_a_truncated_backup_is_refused(shelf: Shelf, backup: Path) -> None:
    """Before anything is changed."""
    await shelf.close()
    before = shelf.path.read_bytes()
    os.truncate(backup, backup.stat().st_size // 2)
    with pytest.raises(StoreError, match="damaged"):
        await restored(shelf, backup)
    assert shelf.path.read_bytes() == before


async def test_without_its_key_no_backup_is_put_back(shelf: Shelf, backup: Path) -> None:
    """No other is made, and a database that was not there is not there afterwards."""
    await shelf.close()
    shelf.path.unlink()
    shelf.key_file.unlink()
    with pytest.raises(StoreError, match="put its key file back"):
        await restored(shelf, backup)
    assert not shelf.key_file.exists()
    assert not shelf.path.exists()


async def test_a_database_of_another_program_is_not_written_over(shelf: Shelf, backup: Path) -> None:
    """Nor is a file that is none."""
    await shelf.close()
    shelf.path.unlink()
    with closing(sqlite3.connect(shelf.path)) as other:
        other.execute("CREATE TABLE recipes (name)")
    with pytest.raises(StoreError, match="another program"):
        await restored(shelf, backup)
    shelf.path.write_bytes(b"my diary " * 1000)
    with pytest.raises(StoreError, match="move it away"):
        await restored(shelf, backup)
    assert shelf.path.read_bytes() == b"my diary " * 1000
