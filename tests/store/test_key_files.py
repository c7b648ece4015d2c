"""The key file: made once and only for its owner, never over data, and never mistaken for another."""

import base64
import os
import sqlite3
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from companion.domain.errors import StoreError
from companion.store.keys import SIZE, find_key
from tests.store.shelf import MIA, TOM, Shelf, loaded, said, work

GOOD = base64.b64encode(bytes(SIZE)).decode()


def copied(source: Path, target: Path) -> None:
    """A backup of the database as SQLite makes one."""
    with sqlite3.connect(source) as old, sqlite3.connect(target) as new:
        old.backup(new)
    old.close()
    new.close()


def sealed_words(path: Path) -> list[bytes]:
    """What the first person said, as it lies on the disk."""
    connection = sqlite3.connect(path)
    rows = connection.execute("SELECT sealed FROM moment WHERE person = 1").fetchall()
    connection.close()
    return [row for (row,) in rows]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A key file with a good key in it."""
    file = tmp_path / "key"
    file.write_text(GOOD, encoding="ascii")
    file.chmod(0o600)
    return file


@pytest.mark.parametrize("mode", [0o400, 0o600, 0o640, 0o660])
def test_a_key_that_only_owner_and_group_can_open_is_taken(file: Path, mode: int) -> None:
    """A service may share its key with a group."""
    before = find_key("", file, fresh=False)
    file.chmod(mode)
    assert find_key("", file, fresh=False).fits(before.check())


@pytest.mark.parametrize("mode", [0o604, 0o602, 0o601, 0o644, 0o777])
def test_a_key_that_anybody_can_touch_is_refused(file: Path, mode: int) -> None:
    """Reading, writing or running: none is for everybody."""
    file.chmod(mode)
    with pytest.raises(StoreError, match="chmod 600"):
        find_key("", file, fresh=False)


@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077])
def test_what_is_made_is_the_owners_whatever_the_mask(tmp_path: Path, mask: int) -> None:
    """A careless umask does not open the key, its folder, the database or its folder."""
    shelf = Shelf(tmp_path)
    before = os.umask(mask)
    try:
        store = shelf.open()
    finally:
        os.umask(before)
    store._writer._waiting.put(None)
    store._writer._thread.join()
    modes = {stat.S_IMODE(path.stat().st_mode) for path in (shelf.key_file, shelf.path)}
    folders = {stat.S_IMODE(path.parent.stat().st_mode) for path in (shelf.key_file, shelf.path)}
    assert (modes, folders) == ({0o600}, {0o700})


@pytest.mark.parametrize("text", [GOOD, f"  {GOOD}\n", f"{GOOD}\r\n"])
def test_blanks_around_a_key_do_not_matter(file: Path, text: str) -> None:
    """An editor that adds a line end breaks nothing."""
    file.write_text(text, encoding="ascii")
    assert find_key("", file, fresh=False).fits(find_key(GOOD, file, fresh=False).check())


@pytest.mark.parametrize("size", [0, 16, 31, 33, 64])
def test_a_key_of_another_size_is_refused(file: Path, size: int) -> None:
    """It says how long it is, not what it is."""
    text = base64.b64encode(bytes([7]) * size).decode()
    file.write_text(text, encoding="ascii")
    with pytest.raises(StoreError, match="32 bytes") as caught:
        find_key("", file, fresh=False)
    assert not text or text not in str(caught.value)


def test_those_who_mint_at_once_have_one_key(tmp_path: Path) -> None:
    """Whoever is second takes the first one's key; no draft is left behind."""
    file = tmp_path / "secret" / "key"
    with ThreadPoolExecutor(8) as pool:
        checks = set(pool.map(lambda _: find_key("", file, fresh=True).check(), range(16)))
    assert len(checks) == 1
    assert [path.name for path in file.parent.iterdir()] == ["key"]


def test_a_key_file_that_is_a_folder_is_named(tmp_path: Path) -> None:
    """It cannot be read, and the words say which."""
    (tmp_path / "key").mkdir(mode=0o700)
    with pytest.raises(StoreError, match="cannot be read"):
        find_key("", tmp_path / "key", fresh=False)


async def test_a_backup_opens_with_its_own_key_only(shelf: Shelf) -> None:
    """Put back beside the key of another database it is refused, and stays as it was."""
    await shelf.open().commit(work(said("my words")))
    backup = shelf.path.with_name("backup.db")
    copied(shelf.path, backup)
    await shelf.close()
    old_key = shelf.key_file.read_text(encoding="ascii")
    shelf.key_file.unlink()
    shelf.path.unlink()
    await shelf.open().commit(work(person=TOM))
    await shelf.close()
    backup.replace(shelf.path)
    before = shelf.path.read_bytes()
    with pytest.raises(StoreError, match="put the right key file back"):
        shelf.open()
    assert shelf.path.read_bytes() == before
    shelf.key_file.write_text(old_key, encoding="ascii")
    assert loaded(await shelf.open().load(MIA)).memory.talk[0].text == "my words"


async def test_tombstones_are_honoured_whenever_a_backup_is_opened(shelf: Shelf) -> None:
    """However old it is, and however often it is put back; the others are all there."""
    store = shelf.open()
    await store.commit(work(said("my words")))
    await store.commit(work(said("his words"), person=TOM))
    backup = shelf.path.with_name("backup.db")
    copied(shelf.path, backup)
    sealed = sealed_words(backup)
    assert sealed
    await store.forget(MIA)
    await shelf.close()
    for _ in range(2):
        shelf.path.write_bytes(backup.read_bytes())
        again = shelf.open()
        assert await again.people() == (TOM,)
        assert loaded(await again.load(TOM)).memory.talk[0].text == "his words"
        await again.close()
        assert not any(row in shelf.bytes() for row in sealed)


async def test_tombstones_that_cannot_be_read_keep_the_store_shut(shelf: Shelf) -> None:
    """Nobody returns from a backup because a file was in the way."""
    await shelf.open().close()
    shelf.tombstones.mkdir()
    with pytest.raises(StoreError, match="check its owner and mode"):
        shelf.open()


async def test_tombstones_with_other_words_in_them_harm_nobody(shelf: Shelf) -> None:
    """A file that somebody wrote into erases no one by chance."""
    await shelf.open().commit(work())
    await shelf.close()
    shelf.tombstones.write_bytes("grüße\n\x00\xff everybody\n".encode("latin-1"))
    assert await shelf.open().people() == (MIA,)
