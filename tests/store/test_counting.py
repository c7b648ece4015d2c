"""The counts by month, on every store: what happened, when it was committed, and nothing about anybody."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from companion.domain.errors import ConflictError, StoreError
from companion.domain.reply import Why
from companion.domain.work import Delivery
from companion.ports import Store
from companion.store.counting import NAMES
from companion.store.in_memory import InMemoryStore
from tests.store.shelf import MIA, NOW, TOM, delivery, message, said, work

MONTH = "2026-03"


def answer(rule: str = "hello", slot: str = "", at: datetime = NOW) -> Delivery:
    """Something said by this rule."""
    return replace(delivery(f"by {rule} {slot} {at}"), why=Why("rules", rule), slot=slot, at=at)


async def test_nothing_happened_in_a_new_store(store: Store) -> None:
    """Not even a month."""
    assert await store.counts() == {}


async def test_a_turn_counts_its_message_and_its_reply(store: Store) -> None:
    """And somebody who is new, once."""
    await store.accept([message("1"), message("2"), message("3")])
    await store.commit(work(said("hi"), done=("1", "2"), deliveries=(answer(),)))
    await store.commit(work(said("hi"), done=("3",), version=1))
    assert await store.counts() == {MONTH: {"messages": 3, "newcomers": 1, "replies": 1}}


async def test_what_is_written_first_is_told_apart(store: Store) -> None:
    """By its slot."""
    await store.commit(work(deliveries=(answer("morning", "daily:2026-03-02"),)))
    assert (await store.counts())[MONTH] == {"newcomers": 1, "check_ins": 1}


@pytest.mark.parametrize(("rule", "count"), [("care.suicide", 1), ("care.friend", 1), ("care.quiet", 0), ("hello", 0)])
async def test_help_named_in_a_crisis_is_counted_by_its_rule(store: Store, rule: str, count: int) -> None:
    """Never by what was said."""
    await store.commit(work(deliveries=(answer(rule),)))
    assert (await store.counts())[MONTH].get("crisis_referrals", 0) == count


async def test_a_month_is_told_in_utc(store: Store) -> None:
    """Wherever the person is."""
    east = datetime(2026, 4, 1, 1, 0, tzinfo=timezone(timedelta(hours=9)))
    await store.commit(work(deliveries=(answer(at=east), answer("other", at=east))))
    await store.commit(work(version=1, deliveries=(answer(at=datetime(2026, 4, 1, tzinfo=UTC)),)))
    assert {month: told["replies"] for month, told in (await store.counts()).items()} == {MONTH: 2, "2026-04": 1}


async def test_a_turn_that_met_a_conflict_is_not_counted(store: Store) -> None:
    """It is taken again, and counts then."""
    await store.commit(work())
    before = await store.counts()
    with pytest.raises(ConflictError):
        await store.commit(work(version=5, deliveries=(answer(),)))
    assert await store.counts() == before


@pytest.mark.parametrize("status", ["unknown", "dropped"])
async def test_what_did_not_surely_arrive_is_counted_once(store: Store, status: str) -> None:
    """Marking it again, or a delivery that is over, changes nothing."""
    await store.commit(work(deliveries=(delivery("1"), delivery("2"))))
    for name in ("1", "1", "3"):
        await store.mark(replace(delivery(name), status=status))
    await store.mark(replace(delivery("2"), status="sent"))
    await store.mark(replace(delivery("2"), status=status))
    assert (await store.counts())[MONTH][status] == 1


async def test_erasures_are_counted_where_the_time_is_known_and_outlast_the_person(store: Store) -> None:
    """A stranger's is none."""
    for person in (MIA, TOM):
        await store.commit(work(said("hi"), person=person))
    assert await store.forget(MIA, NOW) is True
    assert await store.forget(MIA, NOW) is False
    assert await store.forget(TOM) is True
    assert await store.counts() == {MONTH: {"erasures": 1, "newcomers": 2}}


async def test_only_known_names_are_counted(store: Store) -> None:
    """All that a report has a column for."""
    await store.accept([message("1")])
    await store.commit(work(done=("1",), deliveries=(answer("care.abuse"), answer("morning", "daily:x"))))
    assert set((await store.counts())[MONTH]) <= set(NAMES)


async def test_a_store_that_keeps_nothing_makes_no_backup() -> None:
    """It says so."""
    with pytest.raises(StoreError, match="nothing is kept"):
        await InMemoryStore().backup("anywhere.db")
