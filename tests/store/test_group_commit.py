"""Turns that share a commit: what one of them does wrong is its own, and everybody is told only after the disk was."""

import asyncio
import sqlite3
from dataclasses import replace
from threading import Event
from typing import Any

import pytest
from sqlalchemy import Connection

from companion.domain.change import Planned
from companion.domain.errors import ConflictError, StoreError
from companion.domain.message import PersonId
from companion.store.sql import SqlStore
from companion.store.writer import MOST
from tests.store.shelf import ALL, MIA, NOW, TOM, Shelf, check_in, delivery, loaded, message, said, work

PEOPLE = [PersonId("telegram", str(number)) for number in range(10, 22)]


class Traffic:
    """Every statement of a store, and a gate that holds its writer up so that what comes next waits together."""

    def __init__(self, store: SqlStore) -> None:
        self.statements: list[str] = []
        self._store = store
        self._open = Event()
        raw = store._writer._connection.connection.dbapi_connection
        assert isinstance(raw, sqlite3.Connection)
        raw.set_trace_callback(self.statements.append)

    def close_gate(self) -> "asyncio.Future[None]":
        """The writer waits at the gate; what is put from now on shares its next transaction."""
        return asyncio.ensure_future(self._store._writer.alone(lambda _: self._wait()))

    def open_gate(self) -> None:
        """The writer goes on."""
        self._open.set()

    def _wait(self) -> None:
        assert self._open.wait(30)

    def count(self, word: str) -> int:
        """How many statements began so."""
        return sum(statement.startswith(word) for statement in self.statements)


async def together(store: SqlStore, *calls: Any) -> tuple[list[Any], Traffic]:
    """What came of calls that all waited while the writer was held up, and what the database saw."""
    traffic = Traffic(store)
    gate = traffic.close_gate()
    begun = [asyncio.ensure_future(call) for call in calls]
    asyncio.get_running_loop().call_soon(traffic.open_gate)
    results = await asyncio.gather(*begun, return_exceptions=True)
    await gate
    return results, traffic


async def test_what_waits_together_is_one_transaction(shelf: Shelf) -> None:
    """Twelve people pay for one commit."""
    store = shelf.open()
    results, traffic = await together(store, *[store.commit(work(said("hi"), person=person)) for person in PEOPLE])
    assert results == [1] * len(PEOPLE)
    assert (traffic.count("BEGIN IMMEDIATE"), traffic.count("COMMIT")) == (1, 1)
    assert len(await store.people()) == len(PEOPLE)


async def test_reads_that_wait_together_take_no_write_lock(shelf: Shelf) -> None:
    """Looking does not keep another process from writing."""
    store = shelf.open()
    await store.commit(work())
    results, traffic = await together(store, store.load(MIA), store.people(), store.next_due(ALL))
    assert (loaded(results[0]).version, *results[1:]) == (1, (MIA,), None)
    assert traffic.count("BEGIN IMMEDIATE") == 0


async def test_of_those_who_share_a_commit_only_the_wrong_one_fails(shelf: Shelf) -> None:
    """A conflict in the middle undoes its own rows, and the neighbours' are on disk."""
    store = shelf.open()
    await store.commit(work(said("first"), person=TOM))
    wrong = work(said("lost"), Planned(check_in()), person=TOM, version=7, deliveries=(delivery("lost", TOM),))
    calls = [store.commit(work(said("hi"), person=person)) for person in PEOPLE]
    results, traffic = await together(store, *calls[:6], store.commit(wrong), *calls[6:])
    assert [type(result) for result in results if result != 1] == [ConflictError]
    assert traffic.count("COMMIT") == 1
    await store.close()
    again = shelf.open()
    assert set(await again.people()) == {TOM, *PEOPLE}
    assert [moment.text for moment in loaded(await again.load(TOM)).memory.talk] == ["first"]
    assert await again.outbox(ALL) == ()


async def test_a_piece_that_fails_half_way_leaves_no_half(shelf: Shelf) -> None:
    """Its message stays in the inbox and its facts are nowhere; the message beside it was taken in."""
    store = shelf.open()
    await store.accept([message("1")])
    naive = replace(check_in(), due=NOW)
    object.__setattr__(naive, "due", NOW.replace(tzinfo=None))
    broken = work(said("half"), Planned(naive), done=("1",))
    results, _ = await together(store, store.commit(broken), store.accept([message("2", person=TOM)]))
    assert (type(results[0]).__name__, results[1]) == ("ValueError", (True,))
    assert await store.load(MIA) is None
    assert [waiting.update for waiting in await store.inbox(ALL)] == ["1", "2"]


async def test_two_turns_of_one_version_that_wait_together_are_one_and_a_conflict(shelf: Shelf) -> None:
    """The second sees the first, although neither is on disk yet."""
    store = shelf.open()
    results, _ = await together(store, store.commit(work(said("a"))), store.commit(work(said("b"))))
    assert [type(result).__name__ for result in results] == ["int", "ConflictError"]
    assert [moment.text for moment in loaded(await store.load(MIA)).memory.talk] == ["a"]


async def test_a_read_sees_the_write_that_was_put_before_it(shelf: Shelf) -> None:
    """Pieces are done in the order in which they came."""
    store = shelf.open()
    results, _ = await together(store, store.commit(work(said("a"))), store.load(MIA))
    assert loaded(results[1]).version == 1


async def test_an_erasure_stands_between_what_came_before_and_after(shelf: Shelf) -> None:
    """It has a transaction of its own; who comes back in the same breath begins anew."""
    store = shelf.open()
    results, traffic = await together(
        store, store.commit(work(said("old"))), store.forget(MIA), store.commit(work(said("new"))), store.load(MIA)
    )
    assert results[:3] == [1, True, 2]
    assert [moment.text for moment in loaded(results[3]).memory.talk] == ["new"]
    assert traffic.count("VACUUM") == 1


async def test_a_new_persons_key_that_was_undone_is_not_used_for_the_next(shelf: Shelf) -> None:
    """A row number may return after a rollback; what is sealed for its new owner opens with their key alone."""
    store = shelf.open()

    def admitted_and_broken(connection: Connection) -> None:
        store._registry.admit(connection, MIA)
        raise ConflictError("undone")

    results, _ = await together(
        store, store._writer.write(admitted_and_broken), store.commit(work(said("hi"), person=TOM))
    )
    assert isinstance(results[0], ConflictError)
    assert await store.people() == (TOM,)
    assert loaded(await store.load(TOM)).memory.talk[0].text == "hi"


async def test_more_than_fit_into_one_transaction_are_all_done(shelf: Shelf) -> None:
    """A crowd is served in portions."""
    store = shelf.open()
    crowd = [message(str(number)) for number in range(MOST + 3)]
    results, traffic = await together(store, *[store.accept([one]) for one in crowd])
    assert results == [(True,)] * len(crowd)
    assert traffic.count("COMMIT") == 2
    assert len(await store.inbox(ALL)) == len(crowd)


async def test_closing_does_what_waits_first(shelf: Shelf) -> None:
    """Nobody who was taken in is dropped; whoever comes later is told."""
    store = shelf.open()
    calls = [store.commit(work(person=person)) for person in PEOPLE]
    assert await asyncio.gather(*calls, store.close()) == [*[1] * len(PEOPLE), None]
    with pytest.raises(StoreError, match="closed"):
        await store.people()
    assert len(await shelf.open().people()) == len(PEOPLE)
