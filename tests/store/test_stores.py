"""What every store does, told once and run on each."""

from dataclasses import replace

import pytest

from companion.domain.change import (
    Amended,
    Cancelled,
    Felt,
    Forgotten,
    Kept,
    Learned,
    MoodsDropped,
    Noted,
    Planned,
    Retracted,
    Superseded,
)
from companion.domain.errors import ConflictError
from companion.domain.forgetting import GONE
from companion.domain.memory import TALK_KEPT, Use
from companion.domain.message import Kind
from companion.domain.persona import Persona, Snapshot, Source
from companion.ports import Store
from companion.store.fate import LEASE
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

SNAPSHOT = Snapshot("calm", (Source("base/hello.talk", "+ hello\n"), Source("calm/hello.talk", "+ hi ☕\n")))
PERSONA = Persona("Wren", "a small bird", "calm", SNAPSHOT.digest, {"warmth": 0.7})


async def test_a_message_is_accepted_once(store: Store) -> None:
    """The same update of the same channel is never taken twice, not even in one call."""
    assert await store.accept([message("1"), message("2"), message("1")]) == (True, True, False)
    assert await store.accept([message("2"), message("3")]) == (False, True)


async def test_the_same_update_of_another_channel_is_another_message(store: Store) -> None:
    """Update ids are unique per channel only."""
    assert await store.accept([message("1"), message("1", person=TOM)]) == (True, True)


async def test_the_inbox_is_oldest_first_and_whole(store: Store) -> None:
    """A message comes back exactly as it was sent, whatever it carries."""
    sent = [
        message("1", "ünï ☕ \u202e"),
        replace(message("2"), kind=Kind.LOCATION, lat=35.68, lon=139.69, zone="Asia/Tokyo"),
        replace(message("3", ""), kind=Kind.BUTTON, button="abc", language="en"),
    ]
    await store.accept(sent)
    assert await store.inbox(ALL) == tuple(sent)


async def test_the_inbox_shows_only_the_channels_asked_for(store: Store) -> None:
    """A terminal does not answer what Telegram took in."""
    await store.accept([message("1"), message("1", person=TOM)])
    assert [waiting.person for waiting in await store.inbox(["terminal"])] == [TOM]
    assert await store.inbox([]) == ()


async def test_a_message_that_is_done_is_gone_and_stays_known(store: Store) -> None:
    """A commit takes its message out of the inbox; the update is not accepted again."""
    await store.accept([message("1"), message("2")])
    await store.commit(work(done=("1",)))
    assert [waiting.update for waiting in await store.inbox(ALL)] == ["2"]
    assert await store.accept([message("1")]) == (False,)


async def test_nobody_finishes_the_message_of_another(store: Store) -> None:
    """A work names updates of its own person only."""
    await store.accept([message("1")])
    await store.commit(work(person=replace(MIA, id="somebody else"), done=("1",)))
    assert len(await store.inbox(ALL)) == 1


async def test_a_stranger_is_nobody(store: Store) -> None:
    """Nothing is held of somebody who never came."""
    assert await store.load(MIA) is None
    assert await store.export(MIA) is None
    assert await store.forget(MIA) is False
    assert await store.people() == ()


async def test_somebody_who_only_wrote_has_no_relationship_yet(store: Store) -> None:
    """An accepted message makes a person known by name, not by state."""
    await store.accept([message()])
    assert await store.load(MIA) is None
    assert await store.people() == (MIA,)


async def test_what_is_committed_is_loaded(store: Store) -> None:
    """State, persona and the version after the commit come back."""
    await store.commit(replace(work(said("hi")), persona=PERSONA, snapshot=SNAPSHOT))
    known = loaded(await store.load(MIA))
    assert (known.person, known.version, known.state, known.persona) == (MIA, 1, state(1), PERSONA)


async def test_a_pack_snapshot_is_kept_by_its_content(store: Store) -> None:
    """The text of the pack outlives its folder; an unknown digest is None."""
    await store.commit(replace(work(), snapshot=SNAPSHOT))
    await store.commit(replace(work(version=1), snapshot=SNAPSHOT))
    assert await store.snapshot(SNAPSHOT.digest) == SNAPSHOT
    assert await store.snapshot("0" * 32) is None


@pytest.mark.parametrize("version", [0, 2, 7])
async def test_a_commit_on_another_version_changes_nothing(store: Store, version: int) -> None:
    """Compare and set: whoever loaded something else loses, with no trace."""
    await store.accept([message()])
    await store.commit(work(said("first")))
    before = await store.load(MIA)
    with pytest.raises(ConflictError, match="load again"):
        await store.commit(
            work(said("lost"), Planned(check_in()), version=version, done=("1",), deliveries=(delivery(),))
        )
    assert await store.load(MIA) == before
    assert await store.outbox(ALL) == ()
    assert await store.next_due(ALL) is None
    assert len(await store.inbox(ALL)) == 1


async def test_a_stranger_cannot_be_changed_as_if_known(store: Store) -> None:
    """Somebody forgotten meanwhile is a conflict, not a person with half a memory."""
    with pytest.raises(ConflictError):
        await store.commit(work(version=3))
    assert await store.people() == ()


async def test_facts_are_learnt_superseded_and_retracted(store: Store) -> None:
    """A fact keeps its place and gets its end."""
    await store.commit(work(Learned(fact("a", "tea")), Learned(fact("b", "rain")), Learned(fact("c", "jazz"))))
    await store.commit(work(Superseded("a", NOW), Retracted("c", NOW + MINUTE), version=1))
    known = loaded(await store.load(MIA)).memory
    assert known.facts == (
        replace(fact("a", "tea"), valid_to=NOW),
        fact("b", "rain"),
        replace(fact("c", "jazz"), retracted_at=NOW + MINUTE),
    )


async def test_a_fact_may_end_in_the_turn_that_learnt_it(store: Store) -> None:
    """Changes of one work are applied in order."""
    await store.commit(work(Learned(fact()), Superseded("f1", NOW), Superseded("unheard of", NOW)))
    assert [held.valid_to for held in loaded(await store.load(MIA)).memory.facts] == [NOW]


async def test_an_event_is_noted_again_with_its_new_state(store: Store) -> None:
    """The newest state of an event replaces the older one and goes to the end."""
    await store.commit(work(Noted(event("e1")), Noted(event("e2"))))
    await store.commit(work(Noted(event("e1", "done")), version=1))
    assert loaded(await store.load(MIA)).memory.events == (event("e2"), event("e1", "done"))


async def test_what_is_forgotten_is_hidden_in_the_whole_talk(store: Store) -> None:
    """A sentence said long before what is loaded is hidden as well, and the fact it was the evidence of is gone."""
    old = [said("I live in Berlin. Bye", turn=0), *(said(f"number {turn}", turn=turn) for turn in range(1, 60))]
    await store.commit(work(Learned(fact("a", "Berlin")), Learned(fact("b", "tea")), *old))
    await store.commit(work(Forgotten(("a",), (), ("i live in berlin",)), version=1))
    assert loaded(await store.load(MIA)).memory.facts == (fact("b", "tea"),)
    held = await store.export(MIA)
    assert held is not None
    assert held["talk"][0]["text"] == f"{GONE}. Bye"


async def test_every_sentence_of_a_forgotten_word_is_hidden_in_the_whole_talk(store: Store) -> None:
    """Long before what is loaded as well, and the sentence beside it stays."""
    old = [said("Tom is here. Bye", turn=0), *(said(f"number {turn}", turn=turn) for turn in range(1, 60))]
    await store.commit(work(*old))
    await store.commit(work(Forgotten(words=("tom",)), version=1))
    held = await store.export(MIA)
    assert held is not None
    assert held["talk"][0]["text"] == f"{GONE} Bye"


async def test_a_fact_is_amended_in_its_place(store: Store) -> None:
    """A pinned fact stays where it was learnt."""
    pinned = replace(fact("a", "tea"), pinned=True, times=2)
    await store.commit(work(Learned(fact("a", "tea")), Learned(fact("b", "rain"))))
    await store.commit(work(Amended(pinned), version=1))
    assert loaded(await store.load(MIA)).memory.facts == (pinned, fact("b", "rain"))


async def test_moods_are_kept_until_they_are_dropped(store: Store) -> None:
    """All mood notes go at once, and later ones stay."""
    await store.commit(work(Felt(mood("m1")), Felt(mood("m2"))))
    assert loaded(await store.load(MIA)).memory.moods == (mood("m1"), mood("m2"))
    await store.commit(work(MoodsDropped(), Felt(mood("m3")), version=1))
    assert loaded(await store.load(MIA)).memory.moods == (mood("m3"),)


async def test_only_the_newest_moments_are_loaded(store: Store) -> None:
    """The talk that is loaded is bounded; the export has every moment."""
    moments = [said(f"number {turn}", turn=turn) for turn in range(TALK_KEPT + 5)]
    await store.commit(work(*moments))
    known = loaded(await store.load(MIA))
    assert [moment.text for moment in known.memory.talk] == [change.moment.text for change in moments[5:]]
    export = await store.export(MIA)
    assert export is not None
    assert len(export["talk"]) == TALK_KEPT + 5


async def test_the_whole_talk_is_read(store: Store) -> None:
    """Every moment ever comes back oldest first, however old."""
    moments = [said(f"number {turn}", *["hello.1"] * (turn % 2), turn=turn) for turn in range(TALK_KEPT + 5)]
    await store.commit(work(*moments))
    assert list(await store.talk(MIA)) == [told.moment for told in moments]


async def test_a_stranger_has_said_nothing(store: Store) -> None:
    """Nobody's talk is empty, also that of somebody who only wrote."""
    assert list(await store.talk(MIA)) == []
    await store.accept([message()])
    assert list(await store.talk(MIA)) == []


async def test_what_is_forgotten_is_not_in_the_whole_talk(store: Store) -> None:
    """A hidden sentence is hidden from recall too."""
    await store.commit(work(said("I live in Berlin. Bye")))
    await store.commit(work(Forgotten((), (), ("i live in berlin",)), version=1))
    assert [moment.text for moment in await store.talk(MIA)] == [f"{GONE}. Bye"]


async def test_the_ledger_counts_every_line(store: Store) -> None:
    """A line that was said is known by its last use and how often, however long ago."""
    await store.commit(work(said("a b", "line.a", "line.b", turn=1)))
    await store.commit(work(said("a a", "line.a", "line.a", turn=2), version=1))
    assert loaded(await store.load(MIA)).memory.ledger == {
        "line.a": Use(2, NOW + 2 * MINUTE, 3),
        "line.b": Use(1, NOW + MINUTE, 1),
    }


async def test_a_due_check_in_is_claimed_once(store: Store) -> None:
    """A lease keeps everybody else away."""
    await store.commit(work(Planned(check_in())))
    assert await store.claim(NOW, ALL, 10) == ((MIA, check_in()),)
    assert await store.claim(NOW + MINUTE, ALL, 10) == ()


async def test_a_check_in_is_claimed_again_when_its_lease_is_over(store: Store) -> None:
    """Whoever claimed it and died does not take it along."""
    await store.commit(work(Planned(check_in())))
    await store.claim(NOW, ALL, 10)
    assert len(await store.claim(NOW + LEASE, ALL, 10)) == 1


async def test_a_check_in_is_not_claimed_before_its_time_or_by_another_channel(store: Store) -> None:
    """A terminal must not send what Telegram owes."""
    await store.commit(work(Planned(check_in())))
    assert await store.claim(NOW - MINUTE, ALL, 10) == ()
    assert await store.claim(NOW, ["terminal"], 10) == ()


async def test_the_longest_due_are_claimed_first(store: Store) -> None:
    """A limit takes the oldest and leaves the rest for the next call."""
    plans = [Planned(check_in(f"c{minute}", due=NOW - minute * MINUTE)) for minute in (1, 3, 2)]
    await store.commit(work(*plans))
    await store.commit(work(Planned(check_in("c9", due=NOW - 9 * MINUTE)), person=TOM))
    first = await store.claim(NOW, ALL, 2)
    second = await store.claim(NOW, ALL, 2)
    assert [claimed.id for _, claimed in (*first, *second)] == ["c9", "c3", "c2", "c1"]


async def test_the_next_due_is_the_earliest_of_the_channels(store: Store) -> None:
    """A heartbeat can sleep until then."""
    await store.commit(work(Planned(check_in("c1", due=NOW + 2 * MINUTE)), Planned(check_in("c2", due=NOW + MINUTE))))
    await store.commit(work(Planned(check_in("c3", due=NOW)), person=TOM))
    assert await store.next_due(["telegram"]) == NOW + MINUTE
    assert await store.next_due(ALL) == NOW
    assert await store.next_due([]) is None


async def test_a_slot_that_was_kept_is_used_for_ever(store: Store) -> None:
    """The same slot cannot be sent twice."""
    await store.commit(work(Planned(check_in("c1", "monday"))))
    await store.commit(work(Kept("c1"), Planned(check_in("c2", "monday")), version=1))
    assert loaded(await store.load(MIA)).memory.planned == ()
    assert await store.claim(NOW + LEASE, ALL, 10) == ()


async def test_a_slot_that_is_taken_stays_as_it_was(store: Store) -> None:
    """Planning twice plans once."""
    await store.commit(work(Planned(check_in("c1", "monday")), Planned(check_in("c2", "monday"))))
    assert loaded(await store.load(MIA)).memory.planned == (check_in("c1", "monday"),)


async def test_a_cancelled_slot_may_be_planned_again(store: Store) -> None:
    """And nobody holds it any more."""
    await store.commit(work(Planned(check_in("c1", "monday"))))
    await store.claim(NOW, ALL, 10)
    await store.commit(work(Cancelled("c1"), Planned(check_in("c2", "monday")), version=1))
    assert await store.claim(NOW, ALL, 10) == ((MIA, check_in("c2", "monday")),)


async def test_the_same_slot_of_two_people_is_two(store: Store) -> None:
    """Slots are each person's own."""
    await store.commit(work(Planned(check_in("c1", "monday"))))
    await store.commit(work(Planned(check_in("c1", "monday")), person=TOM))
    assert len(await store.claim(NOW, ALL, 10)) == 2


async def test_the_outbox_holds_what_is_not_over(store: Store) -> None:
    """Oldest first, with the status and progress last marked."""
    await store.commit(work(deliveries=(delivery("1"), delivery("2"))))
    await store.mark(replace(delivery("1"), status="sending", done=1))
    assert await store.outbox(ALL) == (replace(delivery("1"), status="sending", done=1), delivery("2"))
    assert await store.outbox(["terminal"]) == ()


@pytest.mark.parametrize("status", ["sent", "unknown", "dropped"])
async def test_a_delivery_that_is_over_never_comes_back(store: Store, status: str) -> None:
    """Neither by a late mark nor by being posted again."""
    await store.commit(work(deliveries=(delivery(),)))
    await store.mark(replace(delivery(), status=status))
    await store.mark(replace(delivery(), status="sending"))
    await store.commit(work(version=1, deliveries=(delivery(),)))
    assert await store.outbox(ALL) == ()


async def test_marking_what_was_never_posted_does_nothing(store: Store) -> None:
    """A person forgotten while something was on its way leaves no trace of it."""
    await store.mark(replace(delivery(), status="sent"))
    assert await store.people() == ()


async def test_people_are_listed_sorted(store: Store) -> None:
    """Channel first, then id."""
    for person in (TOM, MIA, replace(MIA, id="10")):
        await store.commit(work(person=person))
    assert await store.people() == (replace(MIA, id="10"), MIA, TOM)


async def test_an_export_is_readable_and_complete(store: Store) -> None:
    """Everything of the person, as plain values with ISO times."""
    await store.commit(
        replace(
            work(said("hi"), said("hello", "l1"), Learned(fact()), Noted(event()), Felt(mood()), Planned(check_in())),
            persona=PERSONA,
            snapshot=SNAPSHOT,
        )
    )
    export = await store.export(MIA)
    assert export is not None
    assert (export["format"], export["person"]) == ("companion-export", "telegram:4711001")
    assert (export["state"]["soul"], export["persona"]["name"]) == ("soul", "Wren")
    assert export["pack"]["files"][1]["text"] == "+ hi ☕\n"
    assert [moment["text"] for moment in export["talk"]] == ["hi", "hello"]
    assert export["talk"][1]["why"]["rule"] == "hello"
    assert (export["facts"][0]["evidence"], export["facts"][0]["said_at"]) == ("I like tea", "2026-03-02T09:00:00Z")
    assert len(export["events"]) == len(export["moods"]) == len(export["check_ins"]) == 1
    assert list(export["ledger"]) == ["l1"]


async def test_a_forgotten_person_is_a_stranger(store: Store) -> None:
    """Nothing of them is left anywhere, and others are untouched."""
    for person in (MIA, TOM):
        await store.accept([message(person=person)])
        await store.commit(work(said("hi"), Planned(check_in()), person=person, deliveries=(delivery(person=person),)))
    assert await store.forget(MIA) is True
    assert await store.load(MIA) is None
    assert await store.people() == (TOM,)
    assert [left.person for left in await store.inbox(ALL)] == [TOM]
    assert [left.person for left in await store.outbox(ALL)] == [TOM]
    assert [person for person, _ in await store.claim(NOW, ALL, 9)] == [TOM]


async def test_whoever_was_forgotten_may_begin_again(store: Store) -> None:
    """From version 0 to one that nobody ever held, with an empty memory and slots that were never used."""
    await store.commit(work(Learned(fact()), Planned(check_in()), Kept("c1")))
    await store.forget(MIA)
    assert await store.accept([message()]) == (True,)
    await store.commit(work(said("hello?"), Planned(check_in())))
    known = loaded(await store.load(MIA))
    assert (known.version, known.memory.facts, len(known.memory.planned)) == (2, (), 1)


async def test_what_waits_is_counted(store: Store) -> None:
    """Messages not answered and deliveries not sent, of the channels asked for."""
    await store.accept([message("1"), message("2"), message("1", person=TOM)])
    assert await store.waiting(ALL) == (3, 0)
    await store.commit(work(done=("1",), deliveries=(delivery("a"), delivery("b"))))
    assert await store.waiting([MIA.channel]) == (1, 2)
    await store.mark(replace(delivery("a"), status="sent"))
    assert await store.waiting([MIA.channel]) == (1, 1)
    assert await store.waiting([]) == (0, 0)
