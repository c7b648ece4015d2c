"""The doctor's look at files as they are found: nothing is changed, and the first thing wrong is one line."""

import base64
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from companion.domain.errors import StoreError
from companion.store.inspecting import inspect
from tests.store.shelf import Shelf, work

OTHER = base64.b64encode(bytes(range(32))).decode()
NOBODY = 65534


def seen(shelf: Shelf, key: str = "") -> str | None:
    """What the doctor says."""
    return inspect(shelf.path, key, shelf.key_file)


def changed(path: Path, *statements: str) -> None:
    """The file after these statements of somebody else."""
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def held(shelf: Shelf) -> dict[str, bytes]:
    """Every file under the shelf, with what is in it."""
    files = [file for file in shelf.path.parent.parent.rglob("*") if file.is_file()]
    return {file.name: file.read_bytes() for file in files}


@contextmanager
def unprivileged(*paths: Path) -> Iterator[None]:
    """Within, nobody who may do everything: root becomes nobody, and owns no more than these paths."""
    if os.geteuid() != 0:
        yield
        return
    for path in paths:
        os.chown(path, NOBODY, NOBODY)
    closed = {folder: folder.stat().st_mode & 0o777 for path in paths for folder in path.parents}
    closed = {folder: mode for folder, mode in closed.items() if mode & 0o011 != 0o011}
    for folder, mode in closed.items():
        folder.chmod(mode | 0o011)
    os.setresuid(NOBODY, NOBODY, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)
        for folder, mode in closed.items():
            folder.chmod(mode)


@pytest.fixture
async def lived(shelf: Shelf) -> Shelf:
    """A shelf with a database that somebody is in, closed."""
    await shelf.open().commit(work())
    await shelf.close()
    return shelf


async def test_a_sound_database_has_nothing_wrong(lived: Shelf) -> None:
    """And looking at it left every file as it was."""
    before = held(lived)
    assert seen(lived) is None
    assert held(lived) == before


async def test_a_database_in_use_has_nothing_wrong(lived: Shelf) -> None:
    """A look beside a running companion neither fails nor holds it up."""
    store = lived.open()
    await store.commit(work(version=1))
    assert seen(lived) is None
    await store.commit(work(version=2))


def test_an_empty_file_is_as_good_as_none(shelf: Shelf) -> None:
    """It becomes a database when it is opened."""
    shelf.path.parent.mkdir()
    shelf.path.touch()
    assert seen(shelf) is None
    assert shelf.path.read_bytes() == b""


@pytest.mark.parametrize(
    ("statement", "word"),
    [
        ("UPDATE alembic_version SET version_num = '99'", "newer companion"),
        ("DROP TABLE meta", "another program"),
        ("DROP TABLE alembic_version", "another program"),
    ],
)
def test_a_database_that_is_not_ours_to_use_is_named(lived: Shelf, statement: str, word: str) -> None:
    """Written by a newer companion, or by another program altogether; it is refused and left as it is."""
    changed(lived.path, statement)
    before = held(lived)
    assert word in str(seen(lived))
    with pytest.raises(StoreError, match=word):
        lived.open()
    assert {name: held(lived)[name] for name in before} == before


def test_a_file_cut_short_is_no_database(lived: Shelf) -> None:
    """What a full disk or a broken copy left is said to need a backup, or to be none."""
    lived.path.write_bytes(lived.path.read_bytes()[:5000])
    assert "backup" in str(seen(lived))


def test_a_page_that_was_overwritten_is_damage(lived: Shelf) -> None:
    """The words ask for a backup and show nothing that stood there."""
    content = bytearray(lived.path.read_bytes())
    content[100:108] = b"\xff" * 8
    lived.path.write_bytes(content)
    assert "restore a backup" in str(seen(lived))


def test_a_folder_where_the_file_should_be_is_named(shelf: Shelf) -> None:
    """It cannot be opened, and stays a folder."""
    shelf.path.mkdir(parents=True)
    assert "cannot be opened" in str(seen(shelf))
    with pytest.raises(StoreError, match="cannot be opened"):
        shelf.open()


def test_a_locked_database_is_said_to_be_held(lived: Shelf) -> None:
    """Whoever holds the write lock for long is in the way."""
    other = sqlite3.connect(lived.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert "another program holds" in str(seen(lived))
    other.close()
    assert seen(lived) is None


@pytest.mark.parametrize(("key", "word"), [(OTHER, "not the one"), ("short", "base64")])
def test_a_key_that_does_not_fit_is_said_without_showing_it(lived: Shelf, key: str, word: str) -> None:
    """Whether it is another key or none at all."""
    told = str(seen(lived, key))
    assert word in told
    assert key not in told


@pytest.mark.parametrize("mode", [0o604, 0o666, 0o602])
def test_a_key_file_open_to_others_is_named_before_there_is_a_database(shelf: Shelf, mode: int) -> None:
    """The first start would refuse it, so the look does too."""
    shelf.key_file.parent.mkdir(parents=True)
    shelf.key_file.write_text(OTHER, encoding="ascii")
    shelf.key_file.chmod(mode)
    assert "chmod 600" in str(seen(shelf))


def test_a_good_key_file_before_there_is_a_database_is_good(shelf: Shelf) -> None:
    """Somebody who prepared their key is not told to wait."""
    shelf.key_file.parent.mkdir(parents=True)
    shelf.key_file.write_text(OTHER, encoding="ascii")
    shelf.key_file.chmod(0o600)
    assert seen(shelf) is None
    assert seen(shelf, OTHER) is None


def test_a_file_that_may_only_be_read_is_named(lived: Shelf) -> None:
    """Neither the look nor the start pretends that it could be written."""
    lived.path.chmod(0o444)
    with unprivileged(lived.path, lived.path.parent, lived.key_file, lived.key_file.parent):
        lived.path.parent.chmod(0o555)
        told = str(seen(lived))
        with pytest.raises(StoreError, match=r"cannot be (written|opened)"):
            lived.open()
        lived.path.parent.chmod(0o700)
    assert "cannot be" in told
    assert "check" in told


def test_a_folder_that_may_not_be_written_is_named(shelf: Shelf) -> None:
    """A new database would not fit into it."""
    shelf.path.parent.mkdir()
    with unprivileged(shelf.path.parent):
        shelf.path.parent.chmod(0o555)
        told = str(seen(shelf))
        with pytest.raises(StoreError, match="check its folder"):
            shelf.open()
        shelf.path.parent.chmod(0o700)
    assert "cannot be written" in told
    assert not shelf.path.exists()
