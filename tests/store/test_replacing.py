"""Somebody becomes what an export holds, on every store: all of it, nothing of before, and under a version of its own."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from companion.domain.change import Cancelled, Felt, Kept, Learned, Noted, Planned, Superseded
from companion.domain.errors import ConflictError
from companion.domain.held import Held
from companion.domain.memory import TALK_KEPT, Use
from companion.domain.message import PersonId
from companion.domain.persona import Persona, Snapshot, Source
from companion.ports import Store
from companion.store.in_memory import InMemoryStore
from companion.store.intake import read_export
from tests.store.shelf import (
    ALL,
    MIA,
    MINUTE,
    NOW,
    TOM,
    check_in,
    delivery,
    event,
    fact,
    loaded,
    message,
    mood,
    said,
    state,
    work,
)

SNAPSHOT = Snapshot("calm", (Source("calm/hello.talk", "+ hi\n"),))
PERSONA = Persona("Wren", "a small bird", "calm", SNAPSHOT.digest, {"warmth": 0.7})
LIFE = (
    said("hello"), said("hi you", "hello.1", "hello.2"), said("hello again", "hello.1", turn=2),
    Learned(fact("a", "tea")), Superseded("a", NOW), Learned(fact("b", "rain")), Noted(event()), Felt(mood()),
    Planned(check_in("c1", "monday")), Kept("c1"), Planned(check_in("c2", "tuesday")),
)  # fmt: skip


async def exported(store: Store, person: PersonId = MIA) -> dict[str, Any]:
    """Everything held of the person, as it would stand in a file, but for the version."""
    export = await store.export(person)
    assert export is not None
    told: dict[str, Any] = json.loads(json.dumps(export))
    return {**told, "turns_stored": 0, "person": ""}


async def held_in(store: Store, folder: Path, person: PersonId = MIA) -> Held:
    """The person as read back from an export."""
    file = folder / "export.json"
    file.write_text(json.dumps(await store.export(person)))
    return read_export(file)


@pytest.fixture
async def lived(tmp_path: Path) -> Held:
    """An export with something of every kind in it."""
    store = InMemoryStore()
    await store.commit(replace(work(*LIFE), persona=PERSONA, snapshot=SNAPSHOT))
    return await held_in(store, tmp_path)


async def test_somebody_new_is_as_in_the_export(store: Store, lived: Held) -> None:
    """State, persona, pack, memory: all of it, and exporting again tells the same."""
    original = InMemoryStore()
    await original.commit(replace(work(*LIFE), persona=PERSONA, snapshot=SNAPSHOT))
    await store.replace(TOM, lived)
    known, meant = loaded(await store.load(TOM)), loaded(await original.load(MIA))
    assert (known.state, known.persona, known.memory) == (meant.state, meant.persona, meant.memory)
    assert await store.snapshot(SNAPSHOT.digest) == SNAPSHOT
    assert await exported(store, TOM) == await exported(original)


async def test_the_ledger_is_as_in_the_export_and_not_counted_from_the_talk(store: Store, lived: Held) -> None:
    """Moments may have been forgotten whose lines are still known to have been said."""
    ledger = {"hello.1": Use(2, NOW, 7), "older.9": Use(1, NOW, 1)}
    await store.replace(MIA, replace(lived, memory=replace(lived.memory, ledger=ledger)))
    assert loaded(await store.load(MIA)).memory.ledger == ledger


async def test_a_long_talk_is_whole_and_the_last_of_it_loaded(store: Store, lived: Held) -> None:
    """In its order."""
    talk = tuple(said(f"word {turn}", turn=turn).moment for turn in range(TALK_KEPT + 30))
    await store.replace(MIA, replace(lived, talk=talk))
    assert tuple(await store.talk(MIA)) == talk
    assert loaded(await store.load(MIA)).memory.talk == talk[-TALK_KEPT:]


async def test_whatever_was_there_is_gone(store: Store, lived: Held) -> None:
    """Facts, words, plans and what was waiting to be sent."""
    mine = (said("mine", "my.line"), Learned(fact("mine")), Noted(event("mine")), Felt(mood("mine")))
    await store.commit(work(*mine, Planned(check_in("mine")), deliveries=(delivery(),)))
    await store.replace(MIA, lived)
    assert "mine" not in json.dumps(await exported(store))
    assert await store.outbox(ALL) == ()
    assert [planned.id for _, planned in await store.claim(NOW, ALL, 9)] == ["c2"]


async def test_nobody_else_is_touched(store: Store, lived: Held) -> None:
    """Another person of the same store stays who they are."""
    await store.commit(work(said("Tom's"), person=TOM, deliveries=(delivery(person=TOM),)))
    before = await store.export(TOM)
    await store.replace(MIA, lived)
    assert await store.export(TOM) == before
    assert [waiting.person for waiting in await store.outbox(ALL)] == [TOM]


async def test_a_delivery_named_as_one_before_is_sent(store: Store, lived: Held) -> None:
    """The talk goes back some turns, and its names come again."""
    await store.commit(work(deliveries=(delivery("1"),)))
    await store.mark(replace(delivery("1"), status="sent"))
    await store.replace(MIA, lived)
    version = loaded(await store.load(MIA)).version
    await store.commit(work(version=version, deliveries=(delivery("1"),)))
    assert [waiting.id for waiting in await store.outbox(ALL)] == ["1"]


async def test_a_slot_that_was_used_stays_used(store: Store, lived: Held) -> None:
    """Those of the export and those of whoever was there: what was sent is never sent again."""
    await store.commit(work(Planned(check_in("x", "tuesday")), Kept("x")))
    await store.replace(MIA, lived)
    version = loaded(await store.load(MIA)).version
    await store.commit(
        work(*(Planned(check_in(slot, slot)) for slot in ("monday", "tuesday", "friday")), version=version)
    )
    assert [planned.slot for planned in loaded(await store.load(MIA)).memory.planned] == ["friday"]
    assert (await exported(store))["used_slots"] == ["monday", "tuesday"]


async def test_what_was_taken_in_is_not_taken_again_and_still_answered(store: Store, lived: Held) -> None:
    """A message waits for whoever the companion is now."""
    await store.accept([message("1"), message("2")])
    await store.commit(work(done=("1",)))
    await store.replace(MIA, lived)
    assert await store.accept([message("1"), message("2")]) == (False, False)
    assert [waiting.update for waiting in await store.inbox(ALL)] == ["2"]


@pytest.mark.parametrize("turns", [1, 3])
async def test_whoever_held_them_before_meets_a_conflict(store: Store, lived: Held, turns: int) -> None:
    """However many turns they had, and nothing of the old memory comes back."""
    for turn in range(turns):
        await store.commit(work(said("old"), version=turn))
    await store.replace(MIA, replace(lived, version=turns))
    with pytest.raises(ConflictError):
        await store.commit(work(said("resurrected"), version=turns))
    assert "resurrected" not in json.dumps(await store.export(MIA))


async def test_a_stranger_who_was_put_there_meanwhile_is_a_conflict_too(store: Store, lived: Held) -> None:
    """A first turn that began before the import."""
    await store.replace(MIA, lived)
    with pytest.raises(ConflictError):
        await store.commit(work(said("hello")))


@pytest.mark.parametrize("turns", [1, 2, 3])
async def test_whoever_held_somebody_erased_meets_a_conflict_when_they_came_back(store: Store, turns: int) -> None:
    """Even after as many turns as they had before, or more."""
    for turn in range(2):
        await store.commit(work(said("old"), version=turn))
    await store.forget(MIA)
    version = 0
    for _ in range(turns):
        version = await store.commit(work(said("new"), version=version))
    assert version == loaded(await store.load(MIA)).version
    for held in (1, 2):
        with pytest.raises(ConflictError):
            await store.commit(work(said("old"), version=held))


async def test_the_version_after_a_commit_is_the_one_to_load(store: Store) -> None:
    """What a commit tells is what the next one compares."""
    assert [await store.commit(work(version=turn)) for turn in range(3)] == [1, 2, 3]


async def test_putting_back_somebody_erased_is_above_all_they_were(store: Store, lived: Held) -> None:
    """An import after an erasure is not mistaken for the one erased."""
    await store.commit(work())
    await store.forget(MIA)
    await store.replace(MIA, lived)
    with pytest.raises(ConflictError):
        await store.commit(work(version=1))


async def test_a_talk_goes_on_from_there(store: Store, lived: Held) -> None:
    """Facts end, plans are cancelled, lines are counted on."""
    await store.replace(MIA, lived)
    version = loaded(await store.load(MIA)).version
    await store.commit(
        work(Superseded("b", NOW + MINUTE), Cancelled("c2"), said("hi", "hello.1", turn=9), version=version)
    )
    memory = loaded(await store.load(MIA)).memory
    assert [held.valid_to for held in memory.facts] == [NOW, NOW + MINUTE]
    assert memory.planned == ()
    assert memory.ledger["hello.1"] == Use(9, NOW + 9 * MINUTE, 3)


async def test_the_state_is_kept_as_it_is(store: Store, lived: Held) -> None:
    """The soul above all: it seeds every chance to come."""
    await store.replace(TOM, lived)
    assert loaded(await store.load(TOM)).state == state(1)
