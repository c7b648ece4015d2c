"""The writer: what waits together is committed together, and one that fails takes nobody along."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Event

import pytest
from sqlalchemy import Connection

from companion.domain.change import Planned
from companion.domain.errors import ConflictError, StoreError
from companion.domain.message import PersonId
from companion.store.engine import connect
from companion.store.post import forbids
from companion.store.writer import EMPTIED, Writer
from tests.store.shelf import ALL, MINUTE, NOW, Shelf, check_in, delivery, message, said, work

PEOPLE = [PersonId("telegram", str(number)) for number in range(40)]


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    """A database with one table of numbers."""
    connection = connect(tmp_path / "numbers.db")
    connection.exec_driver_sql("CREATE TABLE number (value INTEGER PRIMARY KEY)")
    yield connection
    connection.close()


def add(connection: Connection, value: int) -> int:
    """The number is there."""
    connection.exec_driver_sql("INSERT INTO number VALUES (?)", (value,))
    return value


def numbers(connection: Connection) -> list[int]:
    """All numbers there."""
    return [row[0] for row in connection.exec_driver_sql("SELECT value FROM number ORDER BY value").all()]


async def test_pieces_that_wait_share_a_commit(connection: Connection, tmp_path: Path) -> None:
    """Forty pieces put at once need far fewer commits than forty."""
    statements: list[str] = []
    raw = connection.connection.dbapi_connection
    assert isinstance(raw, sqlite3.Connection)
    raw.set_trace_callback(statements.append)
    writer = Writer(connection, tmp_path)
    put = [writer.write(lambda c, n=number: add(c, n)) for number in range(40)]  # type: ignore[misc]
    assert await asyncio.gather(*put) == list(range(40))
    assert statements.count("COMMIT") < 20
    assert await writer.read(numbers) == list(range(40))
    await writer.close()


async def test_only_what_is_lasting_waits_for_the_disk(connection: Connection, tmp_path: Path) -> None:
    """A piece that need not last is told at the commit; one that must, only after the disk was reached once more."""
    reached: list[list[int]] = []
    look = sqlite3.connect(tmp_path / "numbers.db", check_same_thread=False)
    seen = "SELECT value FROM number ORDER BY value"
    writer = Writer(connection, tmp_path, lambda: reached.append([row[0] for row in look.execute(seen)]))
    await writer.write(lambda c: add(c, 1), lasting=False)
    assert reached == []
    await writer.write(lambda c: add(c, 2))
    assert reached == [[1, 2]]
    await writer.settled()
    assert len(reached) == 2
    await writer.close()
    look.close()


async def test_the_log_is_emptied_beside_the_writer(connection: Connection, tmp_path: Path) -> None:
    """After so many commits the file itself has what was written, while the writer stops for none of it."""
    path = tmp_path / "numbers.db"
    connection.exec_driver_sql("PRAGMA journal_mode = WAL")
    writer = Writer(connection, path)
    for number in range(EMPTIED):
        await writer.write(partial(add, value=number), lasting=False)
    await writer.settled()
    for _ in range(200):
        if in_file := numbers_in_file(path):
            break
        await asyncio.sleep(0.01)
    assert in_file == list(range(EMPTIED))
    await writer.close()


def numbers_in_file(path: Path) -> list[int]:
    """All numbers in the file itself, whatever stands in its log; none where even the table stands there alone."""
    with closing(sqlite3.connect(f"file:{path}?immutable=1", uri=True)) as connection:
        try:
            return [row[0] for row in connection.execute("SELECT value FROM number ORDER BY value")]
        except sqlite3.DatabaseError:
            return []


async def test_the_disk_is_reached_soon_without_anybody_waiting(connection: Connection, tmp_path: Path) -> None:
    """A commit goes on while the disk is still at work, and whoever does wait comes after it."""
    at_work = Event()
    writer = Writer(connection, tmp_path, partial(held, at_work))
    await writer.write(lambda c: add(c, 1), lasting=False)
    writer.settle_soon()
    assert await writer.write(lambda c: add(c, 2), lasting=False) == 2
    at_work.set()
    await writer.settled()
    await writer.close()


async def test_those_who_wait_together_share_a_wait(connection: Connection, tmp_path: Path) -> None:
    """Forty lasting pieces need far fewer waits for the disk than forty."""
    waits: list[None] = []
    writer = Writer(connection, tmp_path, lambda: waits.append(None))
    await asyncio.gather(*[writer.write(lambda c, n=number: add(c, n)) for number in range(40)])  # type: ignore[misc]
    assert 0 < len(waits) < 20
    await writer.close()


async def test_a_disk_that_fails_is_told_to_who_waits_for_it(connection: Connection, tmp_path: Path) -> None:
    """The next one that reaches it is well again."""
    failing = [StoreError("the disk fails")]

    def sync() -> None:
        if failing:
            raise failing.pop()

    writer = Writer(connection, tmp_path, sync)
    with pytest.raises(StoreError):
        await writer.write(lambda c: add(c, 1))
    await writer.write(lambda c: add(c, 2))
    await writer.close()


async def test_what_erases_waits_for_the_disk_itself(connection: Connection, tmp_path: Path) -> None:
    """A piece that is alone commits under FULL; the next ordinary one does not."""
    writer = Writer(connection, tmp_path)
    assert await writer.alone(waits)
    assert not await writer.write(waits, lasting=False)
    await writer.close()


def held(gate: Event) -> None:
    """The disk was at work until the gate opened."""
    assert gate.wait(10)


def waits(connection: Connection) -> bool:
    """Whether a commit waits for the disk now."""
    return bool(connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2)


@pytest.mark.parametrize(("status", "slot", "forbidden"),
                         [("sending", "", False), ("sent", "", False), ("resending", "", True),
                          ("sending", "daily:2026-03-02", True), ("sent", "daily:2026-03-02", False)])  # fmt: skip
def test_what_must_not_go_out_again_is_marked_on_disk(status: str, slot: str, forbidden: bool) -> None:
    """A check-in about to be sent and a reply about to be sent again; neither an ordinary reply nor what is over."""
    assert forbids(replace(delivery("1"), status=status, slot=slot)) is forbidden


async def test_a_piece_that_fails_undoes_only_itself(connection: Connection, tmp_path: Path) -> None:
    """Its neighbours in the same transaction are on disk."""
    writer = Writer(connection, tmp_path)

    def broken(connection: Connection) -> None:
        add(connection, 100)
        raise ConflictError("load again")

    put = [writer.write(lambda c: add(c, 1)), writer.write(broken), writer.write(lambda c: add(c, 2))]
    results = await asyncio.gather(*put, return_exceptions=True)
    assert isinstance(results[1], ConflictError)
    assert await writer.read(numbers) == [1, 2]
    await writer.close()


async def test_an_error_of_the_database_is_told_without_its_values(connection: Connection, tmp_path: Path) -> None:
    """A StoreError in plain words reaches the one who waits; the thread goes on."""
    writer = Writer(connection, tmp_path)
    await writer.write(lambda c: add(c, 4711))
    with pytest.raises(StoreError) as caught:
        await writer.write(lambda c: add(c, 4711))
    assert "4711" not in str(caught.value)
    assert await writer.read(numbers) == [4711]
    await writer.close()


async def test_a_caller_who_gave_up_stops_nobody(connection: Connection, tmp_path: Path) -> None:
    """A cancelled wait leaves the queue going."""
    writer = Writer(connection, tmp_path)
    waiting = asyncio.ensure_future(writer.write(lambda c: add(c, 1)))
    await writer.read(numbers)
    waiting.cancel()
    assert await writer.write(lambda c: add(c, 2)) == 2
    await writer.close()


async def test_many_people_at_once_each_get_their_own(shelf: Shelf) -> None:
    """Turns that share a commit do not share anything else."""
    store = shelf.open()
    await asyncio.gather(*[store.accept([message(person.id, person=person)]) for person in PEOPLE])
    await asyncio.gather(*[store.commit(work(said(person.id), person=person, done=(person.id,))) for person in PEOPLE])
    known = await asyncio.gather(*[store.load(person) for person in PEOPLE])
    assert [one.memory.talk[0].text for one in known if one] == [person.id for person in PEOPLE]
    assert await store.inbox(ALL) == ()


async def test_two_processes_never_claim_the_same(shelf: Shelf) -> None:
    """Two handles that race for the same hundred check-ins get each of them once."""
    first, second = shelf.open(), shelf.open()
    plans = [Planned(check_in(f"c{number}", due=NOW - number * MINUTE)) for number in range(100)]
    await first.commit(work(*plans))
    taken = await asyncio.gather(*[store.claim(NOW, ALL, 10) for _ in range(10) for store in (first, second)])
    names = [claimed.id for batch in taken for _, claimed in batch]
    assert len(names) == len(set(names)) == 100


async def test_of_two_processes_one_commits_a_version(shelf: Shelf) -> None:
    """The other is told to load again."""
    stores = [shelf.open(), shelf.open()]
    await stores[0].commit(work())
    results = await asyncio.gather(*[store.commit(work(said("me"), version=1)) for store in stores],
                                   return_exceptions=True)  # fmt: skip
    assert sorted(type(result).__name__ for result in results) == ["ConflictError", "int"]
