"""The outbox and the plan on every store: the order of sending, progress that survives, leases that run out."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from companion.domain.change import Cancelled, Change, Kept, Planned
from companion.domain.errors import ConflictError
from companion.domain.message import PersonId
from companion.ports import Store
from companion.store.fate import FINAL, LEASE
from tests.store.shelf import ALL, MIA, MINUTE, NOW, TOM, check_in, delivery, loaded, message, said, work

SECOND = timedelta(seconds=1)
PIPE = PersonId("pipe", "mia")


async def names(store: Store, *channels: str) -> list[str]:
    """The ids in the outbox, in order."""
    return [waiting.id for waiting in await store.outbox(channels or ALL)]


async def claimed(store: Store, now: datetime, limit: int = 10) -> list[str]:
    """The ids of the check-ins that somebody gets at this time."""
    return [planned.id for _, planned in await store.claim(now, ALL, limit)]


async def test_the_outbox_is_in_the_order_of_commits(store: Store) -> None:
    """Not in that of names or people: what was decided first is sent first."""
    await store.commit(work(deliveries=(delivery("9"), delivery("1"))))
    await store.commit(work(person=TOM, deliveries=(delivery("5", TOM),)))
    await store.commit(work(version=1, deliveries=(delivery("0"),)))
    assert await names(store) == ["9", "1", "5", "0"]


async def test_marking_does_not_move_a_delivery_in_its_line(store: Store) -> None:
    """One that is being sent stays where it was, so that a restart keeps the order."""
    await store.commit(work(deliveries=(delivery("1"), delivery("2"), delivery("3"))))
    await store.mark(replace(delivery("1"), status="sending", done=1))
    await store.mark(replace(delivery("2"), status="sent"))
    await store.mark(replace(delivery("1"), status="pending", done=1))
    assert await names(store) == ["1", "3"]
    assert (await store.outbox(ALL))[0] == replace(delivery("1"), done=1)


@pytest.mark.parametrize("status", ["pending", "sending", "resending"])
async def test_what_is_not_over_is_handed_out_with_its_status(store: Store, status: str) -> None:
    """The next run must know whether something may have gone out."""
    await store.commit(work(deliveries=(delivery(),)))
    await store.mark(replace(delivery(), status=status, done=1))
    assert await store.outbox(ALL) == (replace(delivery(), status=status, done=1),)


async def test_only_one_of_two_begins_a_delivery(store: Store) -> None:
    """Both read it as pending; whoever comes second is told so, and changes nothing."""
    await store.commit(work(deliveries=(delivery(),)))
    assert await store.begin(delivery(), "sending")
    assert not await store.begin(delivery(), "sending")
    assert await store.begin(replace(delivery(), status="sending"), "resending")
    assert await store.outbox(ALL) == (replace(delivery(), status="resending"),)


@pytest.mark.parametrize("status", sorted(FINAL))
async def test_what_is_over_is_not_begun(store: Store, status: str) -> None:
    """Nor what was never there, or was erased."""
    assert not await store.begin(delivery(), "sending")
    await store.commit(work(deliveries=(delivery(),)))
    await store.mark(replace(delivery(), status=status))
    assert not await store.begin(delivery(), "sending")
    assert await names(store) == []


async def test_beginning_keeps_progress_and_words(store: Store) -> None:
    """What an earlier run sent of it stays sent."""
    await store.commit(work(deliveries=(delivery(),)))
    await store.mark(replace(delivery(), status="pending", done=1))
    assert await store.begin(replace(delivery(text="rewritten"), done=1), "sending")
    assert await store.outbox(ALL) == (replace(delivery(), status="sending", done=1),)


@pytest.mark.parametrize("status", sorted(FINAL))
async def test_a_delivery_committed_as_over_is_never_handed_out(store: Store, status: str) -> None:
    """Nor when the same one is committed again as waiting."""
    await store.commit(work(deliveries=(replace(delivery(), status=status),)))
    await store.commit(work(version=1, deliveries=(delivery(),)))
    assert await names(store) == []


async def test_two_people_may_have_deliveries_of_one_name(store: Store) -> None:
    """A name is one person's own; marking it touches nobody else's."""
    for person in (MIA, TOM):
        await store.commit(work(person=person, deliveries=(delivery("1", person),)))
    await store.mark(replace(delivery("1", TOM), status="sent"))
    assert [waiting.person for waiting in await store.outbox(ALL)] == [MIA]


async def test_a_mark_changes_the_progress_and_never_the_words(store: Store) -> None:
    """Whoever marks with other bubbles does not rewrite what was decided."""
    await store.commit(work(deliveries=(delivery(text="as decided"),)))
    await store.mark(replace(delivery(text="rewritten"), status="sending"))
    assert (await store.outbox(ALL))[0].bubbles == delivery(text="as decided").bubbles


async def test_each_channel_sees_its_own_deliveries(store: Store) -> None:
    """And an unknown channel none."""
    for person in (MIA, TOM, PIPE):
        await store.commit(work(person=person, deliveries=(delivery(person.channel, person),)))
    assert await names(store, "pipe") == ["pipe"]
    assert await names(store, "terminal", "pipe") == ["terminal", "pipe"]
    assert await names(store, "fax") == []


async def test_a_conflict_leaves_the_outbox_alone(store: Store) -> None:
    """What was not committed is not sent."""
    await store.commit(work(deliveries=(delivery("1"),)))
    with pytest.raises(ConflictError):
        await store.commit(work(version=5, deliveries=(delivery("2"),)))
    assert await names(store) == ["1"]


async def test_a_lease_holds_to_its_last_second(store: Store) -> None:
    """Until then nobody else gets it; from then on one does, with a lease of their own."""
    await store.commit(work(Planned(check_in())))
    assert await claimed(store, NOW) == ["c1"]
    assert await claimed(store, NOW + LEASE - SECOND) == []
    assert await claimed(store, NOW + LEASE) == ["c1"]
    assert await claimed(store, NOW + 2 * LEASE - SECOND) == []
    assert await claimed(store, NOW + 2 * LEASE) == ["c1"]


@pytest.mark.parametrize("end", [Kept("c1"), Cancelled("c1")])
async def test_what_is_kept_or_cancelled_is_not_claimed_when_the_lease_is_over(store: Store, end: Change) -> None:
    """Whoever claimed it did their work."""
    await store.commit(work(Planned(check_in())))
    await store.claim(NOW, ALL, 10)
    await store.commit(work(end, version=1))
    assert await claimed(store, NOW + 2 * LEASE) == []
    assert await store.next_due(ALL) is None


async def test_a_leased_check_in_is_still_the_next_due(store: Store) -> None:
    """A heartbeat that asks must not sleep past somebody's failure."""
    await store.commit(work(Planned(check_in())))
    await store.claim(NOW, ALL, 10)
    assert await store.next_due(ALL) == NOW


async def test_a_lease_is_for_one_check_in_and_not_for_its_person(store: Store) -> None:
    """The next one of the same person can be claimed meanwhile."""
    await store.commit(work(Planned(check_in("c1")), Planned(check_in("c2", due=NOW + MINUTE))))
    assert await claimed(store, NOW) == ["c1"]
    assert await claimed(store, NOW + MINUTE) == ["c2"]


async def test_a_limit_of_none_claims_nothing(store: Store) -> None:
    """And leases nothing."""
    await store.commit(work(Planned(check_in())))
    assert await claimed(store, NOW, 0) == []
    assert await claimed(store, NOW) == ["c1"]


async def test_a_plan_is_due_at_its_very_instant(store: Store) -> None:
    """Not a second before."""
    await store.commit(work(Planned(check_in(due=NOW + MINUTE))))
    assert await claimed(store, NOW + MINUTE - SECOND) == []
    assert await claimed(store, NOW + MINUTE) == ["c1"]


async def test_keeping_or_cancelling_what_was_never_planned_does_nothing(store: Store) -> None:
    """A change may name a check-in that somebody else took off the list."""
    await store.commit(work(Planned(check_in("c1", "monday")), Kept("c9"), Cancelled("c8")))
    assert [planned.id for planned in loaded(await store.load(MIA)).memory.planned] == ["c1"]


async def test_a_slot_kept_by_one_is_free_for_another(store: Store) -> None:
    """Nobody's greeting is used up by somebody else's."""
    await store.commit(work(Planned(check_in("c1", "monday")), Kept("c1")))
    await store.commit(work(Planned(check_in("c1", "monday")), person=TOM))
    assert await store.claim(NOW, ALL, 10) == ((TOM, check_in("c1", "monday")),)


async def test_in_one_work_a_slot_may_be_cancelled_and_planned_anew(store: Store) -> None:
    """Changes are taken in order: the new plan stands, at its new time."""
    moved = check_in("c2", "monday", NOW + MINUTE)
    await store.commit(work(Planned(check_in("c1", "monday"))))
    await store.commit(work(Cancelled("c1"), said("later, please"), Planned(moved), version=1))
    assert loaded(await store.load(MIA)).memory.planned == (moved,)
    assert await store.next_due(ALL) == NOW + MINUTE


async def test_messages_wait_in_the_order_in_which_they_came(store: Store) -> None:
    """Over all people, whatever their updates are called."""
    came = [message("9"), message("1", person=TOM), message("5")]
    await store.accept(came)
    await store.commit(work(done=("9",)))
    assert await store.inbox(ALL) == (came[1], came[2])


async def test_a_conflict_leaves_the_message_in_the_inbox(store: Store) -> None:
    """It will be answered when the turn is taken again."""
    await store.accept([message("1")])
    await store.commit(work())
    with pytest.raises(ConflictError):
        await store.commit(work(done=("1",)))
    assert [waiting.update for waiting in await store.inbox(ALL)] == ["1"]


async def test_a_message_done_twice_is_done(store: Store) -> None:
    """And one that never came can be named without harm."""
    await store.accept([message("1")])
    await store.commit(work(done=("1", "1", "7")))
    await store.commit(work(version=1, done=("1",)))
    assert await store.inbox(ALL) == ()
    assert await store.accept([message("7")]) == (True,)
