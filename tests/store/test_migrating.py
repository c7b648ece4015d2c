"""From the first schema to this one with data in it: nothing is lost or changed, and the talk goes on."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from companion.domain.change import Cancelled, Felt, Kept, Learned, Noted, Planned
from companion.domain.errors import StoreError
from companion.domain.persona import Persona, Snapshot, Source
from companion.store.migrate import migrate
from companion.store.opening import open_sql
from companion.store.sql import SqlStore
from companion.testing import Talk
from companion.testing.twins import differs
from tests.store.older import dumped, made_first, taken_back
from tests.store.shelf import (
    ALL,
    MIA,
    MINUTE,
    NOW,
    TOM,
    Shelf,
    check_in,
    delivery,
    event,
    fact,
    loaded,
    message,
    mood,
    said,
    work,
)
from tests.store.test_opening import schema

SNAPSHOT = Snapshot("calm", (Source("calm/hello.talk", "+ hi\n"),))
PERSONA = Persona("Wren", "a small bird", "calm", SNAPSHOT.digest, {"warmth": 0.7})
LINES = ("hello", "my sister Anna lives in Berlin", "I have an exam on Friday at 10", "I feel tired", "tell me more")


async def lived(store: SqlStore) -> None:
    """Two people with a row of every kind."""
    for person in (MIA, TOM):
        await store.accept([message("1", "hello", person), message("2", "not answered yet", person)])
        memory = (said("hello"), said("hi", "hello.1"), Learned(fact()), Noted(event()), Felt(mood()))
        plans = (Planned(check_in("c1", "monday")), Kept("c1"), Planned(check_in("c2", "tuesday", NOW + MINUTE)))
        turn = work(*memory, *plans, person=person, done=("1",), deliveries=(delivery(person=person),))
        await store.commit(replace(turn, persona=PERSONA, snapshot=SNAPSHOT))


async def seen(store: SqlStore) -> list[object]:
    """All that a companion sees of it."""
    people = await store.people()
    known = [(await store.load(person), await store.talk(person)) for person in people]
    return [people, known, await store.inbox(ALL), await store.outbox(ALL), await store.snapshot(SNAPSHOT.digest)]


def raised(shelf: Shelf) -> SqlStore:
    """The store, brought up by the migrations as the program does it."""
    store = open_sql(shelf.path, "", shelf.key_file, migrate)
    shelf._open.append(store)
    return store


@pytest.fixture
async def before(shelf: Shelf) -> list[object]:
    """What was seen before the file was taken back to the first schema."""
    store = shelf.open()
    await lived(store)
    known = await seen(store)
    await shelf.close()
    taken_back(shelf.path)
    return known


async def test_the_file_of_these_tests_has_the_first_schema(shelf: Shelf, before: list[object], tmp_path: Path) -> None:
    """Column by column what its own migration makes."""
    assert before
    made_first(tmp_path / "first.db")
    assert schema(shelf.path) == schema(tmp_path / "first.db")


async def test_all_is_there_afterwards(shelf: Shelf, before: list[object]) -> None:
    """People, memory, talk, plans, what waits, packs."""
    assert await seen(raised(shelf)) == before


async def test_not_a_byte_of_what_was_there_is_changed(shelf: Shelf, before: list[object]) -> None:
    """Rows only gain the columns that are new."""
    old = dumped(shelf.path)
    await raised(shelf).close()
    new = dumped(shelf.path)
    assert before
    assert new.pop("tally") == []
    assert new.pop("alembic_version") != old.pop("alembic_version")
    assert {name: [row[: len(old[name][0])] for row in rows] for name, rows in new.items()} == old


async def test_without_the_migration_an_older_file_is_left_alone(shelf: Shelf, before: list[object]) -> None:
    """And the words say what to do."""
    old = dumped(shelf.path)
    with pytest.raises(StoreError, match="older companion"):
        shelf.open()
    assert before
    assert dumped(shelf.path) == old


async def test_a_slot_used_under_the_first_schema_stays_used(shelf: Shelf, before: list[object]) -> None:
    """By its keyed name; a file of a person cannot tell it, since nothing else of it is left."""
    store = raised(shelf)
    assert before
    await store.commit(work(Planned(check_in("x", "monday")), Planned(check_in("y", "friday")), version=1))
    assert [planned.slot for planned in loaded(await store.load(MIA)).memory.planned] == ["tuesday", "friday"]
    assert (await store.export(MIA) or {})["used_slots"] == ()


async def test_slots_used_and_counts_made_afterwards_are_told(shelf: Shelf, before: list[object]) -> None:
    """As in a database that was made new."""
    store = raised(shelf)
    assert before
    await store.commit(work(Kept("c2"), Cancelled("none"), version=1, deliveries=(delivery("2"),)))
    assert list((await store.export(MIA) or {})["used_slots"]) == ["tuesday"]
    assert await store.counts() == {"2026-03": {"replies": 1}}


async def test_a_migration_cut_short_leaves_the_first_schema(shelf: Shelf, before: list[object]) -> None:
    """All of it or nothing: the next start does it again."""
    old = dumped(shelf.path)
    with closing(sqlite3.connect(shelf.path, isolation_level=None)) as connection:
        connection.execute("ALTER TABLE check_in ADD COLUMN used")  # the second step of the migration meets this
    with pytest.raises(StoreError):
        raised(shelf)
    assert before
    assert "tally" not in dumped(shelf.path)
    assert dumped(shelf.path)["alembic_version"] == old["alembic_version"] == [("1",)]


@pytest.mark.parametrize("persona", ["", "wren"])
def test_the_talk_goes_on_as_if_nothing_had_happened(tmp_path: Path, persona: str) -> None:
    """Every word after the change of schema is the one that would have been said without."""

    def talked(older: bool) -> Talk:
        folder = tmp_path / f"{older}"

        def opened() -> SqlStore:
            if older and (folder / "c.db").exists():
                taken_back(folder / "c.db")
            return open_sql(folder / "c.db", "", folder / "key", migrate)

        with Talk(persona=persona, zone="Europe/Berlin", store=opened) as talk:
            for line in LINES:
                talk.say(line)
                talk.wait(hours=9)
                talk.restart()
            return talk

    cut, whole = talked(older=True), talked(older=False)
    assert differs(cut.passages, whole.passages) is None
