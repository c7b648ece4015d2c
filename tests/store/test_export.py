"""The export on every store: nothing of the person is missing, nothing of anybody else is in it, and it is plain JSON."""

import json
from dataclasses import fields, replace
from typing import Any

import pytest

from companion.domain.change import Cancelled, Felt, Kept, Learned, MoodsDropped, Noted, Planned, Retracted, Superseded
from companion.domain.check_in import CheckIn
from companion.domain.memory import Event, Fact, Memory, Moment, Mood, Use
from companion.domain.person import PersonState, Settings
from companion.domain.persona import Persona, Snapshot, Source
from companion.ports import Store
from tests.store.shelf import MIA, MINUTE, NOW, TOM, check_in, delivery, event, fact, message, mood, said, work

SNAPSHOT = Snapshot("calm", (Source("calm/hello.talk", "+ hi\n"),))
PERSONA = Persona("Wren", "a small bird", "calm", SNAPSHOT.digest, {"warmth": 0.7})
PARTS = {"facts": Fact, "events": Event, "moods": Mood, "talk": Moment, "check_ins": CheckIn}


async def exported(store: Store) -> dict[str, Any]:
    """Mia's export after a life with something of every kind."""
    await store.accept([message("1", "hello")])
    changes = (said("hello"), said("hi you", "hello.1"), Learned(fact()), Noted(event()), Felt(mood()))
    await store.commit(replace(work(*changes, Planned(check_in()), done=("1",)), persona=PERSONA, snapshot=SNAPSHOT))
    return await read(store)


async def read(store: Store) -> dict[str, Any]:
    """Mia's export as it stands in a file."""
    export = await store.export(MIA)
    assert export is not None
    whole: dict[str, Any] = json.loads(json.dumps(export))
    return whole


async def test_every_part_of_the_memory_is_in_it(store: Store) -> None:
    """A part that is added to the memory must be added to the export."""
    names = {field.name for field in fields(Memory)}
    assert names - set(await exported(store)) == {"planned"}


@pytest.mark.parametrize(("part", "kind"), PARTS.items())
async def test_every_field_of_every_row_is_in_it(store: Store, part: str, kind: type) -> None:
    """Whatever is kept of a fact, an event or a word said can be read."""
    rows = (await exported(store))[part]
    assert rows
    for row in rows:
        assert set(row) == {field.name for field in fields(kind)}


async def test_the_state_and_the_settings_are_whole(store: Store) -> None:
    """Down to the quiet hours."""
    state = (await exported(store))["state"]
    assert set(state) == {field.name for field in fields(PersonState)}
    assert set(state["settings"]) == {field.name for field in fields(Settings)}
    assert state["settings"]["quiet_from"] == "22:00:00"


async def test_the_ledger_tells_each_line_and_its_last_use(store: Store) -> None:
    """Which lines were said, when, and how often."""
    ledger = (await exported(store))["ledger"]
    assert ledger == {"hello.1": {"turn": 1, "at": "2026-03-02T09:01:00Z", "times": 1}}
    assert {field.name for field in fields(Use)} == set(ledger["hello.1"])


async def test_the_pack_is_in_it_as_text(store: Store) -> None:
    """With it a talk can be understood even when the pack is gone from the disk."""
    assert (await exported(store))["pack"] == {"name": "calm", "files": [{"file": "calm/hello.talk", "text": "+ hi\n"}]}


async def test_what_ended_is_in_it_with_its_end(store: Store) -> None:
    """The past of a fact is the person's too; what they took back is not hidden from them."""
    await exported(store)
    await store.commit(
        work(Learned(fact("f2", "rain")), Superseded("f1", NOW), Retracted("f2", NOW + MINUTE), version=1)
    )
    facts = (await read(store))["facts"]
    assert [held["valid_to"] for held in facts] == ["2026-03-02T09:00:00Z", None]
    assert [held["retracted_at"] for held in facts] == [None, "2026-03-02T09:01:00Z"]


async def test_what_is_gone_is_not_in_it(store: Store) -> None:
    """Dropped moods, cancelled and kept plans."""
    await exported(store)
    await store.commit(work(MoodsDropped(), Planned(check_in("c2")), Cancelled("c1"), Kept("c2"), version=1))
    export = await read(store)
    assert export["moods"] == export["check_ins"] == []


async def test_nothing_of_anybody_else_is_in_it(store: Store) -> None:
    """Two people of one store never read of each other."""
    before = await exported(store)
    await store.commit(work(said("something only Tom said"), Learned(fact("t", "secrets")), person=TOM))
    after = await read(store)
    assert after == before
    assert "Tom" not in json.dumps(after)


async def test_somebody_who_only_wrote_can_see_that_little_is_held(store: Store) -> None:
    """No state, no persona, no talk yet."""
    await store.accept([message("1")])
    export = await read(store)
    assert (export["turns_stored"], export["state"], export["persona"], export["pack"]) == (0, None, None, None)
    assert export["talk"] == export["facts"] == []


async def test_what_waits_to_be_sent_is_no_part_of_what_was_said(store: Store) -> None:
    """A delivery shows in the talk when it is said there, never twice."""
    await exported(store)
    await store.commit(work(said("good morning", "hello.2"), version=1, deliveries=(delivery(),)))
    talk = (await read(store))["talk"]
    assert [moment["text"] for moment in talk].count("good morning") == 1
