"""Skipping through virtual time: everything due is written at its own time, and nothing is waited for for ever."""

from datetime import UTC, datetime, timedelta

import pytest

from companion.clock import VirtualClock
from companion.domain.message import PersonId
from companion.domain.work import Delivery
from companion.runtime.advance import advance

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
HOUR, MINUTE, DAY = timedelta(hours=1), timedelta(minutes=1), timedelta(days=1)
MIA = PersonId("pipe", "mia")


class Plans:
    """A companion with nothing but plans: times that are due, some passed over, some in somebody else's hands."""

    def __init__(self, *due, passed_over=(), held_until=None):
        self.due = [*due, *passed_over]
        self.passed_over = passed_over
        self.held_until = held_until or {}
        self.ticks = []

    async def next_due(self):
        return min(self.due, default=None)

    async def tick(self, now):
        self.ticks.append(now)
        ready = sorted(due for due in self.due if due <= now and self.held_until.get(due, due) <= now)
        self.due = [due for due in self.due if due not in ready]
        return tuple(Delivery(str(due), MIA, now, ()) for due in ready if due not in self.passed_over)


class Daily(Plans):
    """A companion that plans the next day whenever it has written."""

    async def tick(self, now):
        written = await super().tick(now)
        self.due += [now + DAY for _ in written]
        return written


@pytest.fixture
def clock():
    return VirtualClock(START)


async def test_with_nothing_due_it_is_just_later(clock):
    """Nobody is woken for nothing."""
    plans = Plans()
    assert await advance(plans, clock, START + DAY) == ()
    assert (clock.now(), plans.ticks) == (START + DAY, [])


async def test_each_is_written_at_its_own_time(clock):
    """The clock stands at what is due, not at the end, and ends at the end."""
    plans = Plans(START + 3 * HOUR, START + HOUR)
    sent = await advance(plans, clock, START + DAY)
    assert [delivery.at for delivery in sent] == plans.ticks == [START + HOUR, START + 3 * HOUR]
    assert clock.now() == START + DAY


async def test_two_due_at_once_are_one_heartbeat(clock):
    """They are claimed together."""
    plans = Plans(START + HOUR, START + HOUR)
    assert len(await advance(plans, clock, START + DAY)) == 2
    assert len(plans.ticks) == 1


@pytest.mark.parametrize(("until", "count"), [(HOUR, 1), (HOUR - MINUTE, 0), (2 * HOUR, 1)])
async def test_what_is_due_at_the_end_still_counts(clock, until, count):
    """Until is included, and nothing after it."""
    plans = Plans(START + HOUR, START + DAY)
    assert len(await advance(plans, clock, START + until)) == count


async def test_what_was_due_before_is_written_now(clock):
    """Time does not go back for it."""
    plans = Plans(START - DAY)
    (sent,) = await advance(plans, clock, START + HOUR)
    assert sent.at == START


async def test_what_writing_plans_is_written_too(clock):
    """A week of days is seven greetings, each a day after the other."""
    sent = await advance(Daily(START), clock, START + 6 * DAY)
    assert [delivery.at for delivery in sent] == [START + number * DAY for number in range(7)]


async def test_one_that_is_passed_over_does_not_stop_the_rest(clock):
    """It was taken off the list without a word."""
    plans = Plans(START + 2 * HOUR, passed_over=(START + HOUR,))
    assert [delivery.at for delivery in await advance(plans, clock, START + DAY)] == [START + 2 * HOUR]


async def test_one_that_somebody_else_holds_is_tried_again_a_little_later(clock):
    """As when the process that claimed it died: its lease ends, and then it is written."""
    plans = Plans(START + HOUR, held_until={START + HOUR: START + HOUR + 5 * MINUTE})
    (sent,) = await advance(plans, clock, START + DAY)
    assert START + HOUR + 5 * MINUTE <= sent.at <= START + HOUR + 10 * MINUTE


async def test_one_that_is_held_for_ever_ends_nothing_but_itself(clock):
    """What is due later is written all the same, and a month takes a few looks."""
    stuck = START + HOUR
    plans = Plans(stuck, START + 2 * HOUR, held_until={stuck: START + 1000 * DAY})
    sent = await advance(plans, clock, START + 30 * DAY)
    assert [delivery.id for delivery in sent] == [str(START + 2 * HOUR)]
    assert (clock.now(), len(plans.ticks) < 40) == (START + 30 * DAY, True)


async def test_one_that_is_held_to_the_very_end_is_left(clock):
    """There is no time to wait for it."""
    plans = Plans(START, held_until={START: START + DAY})
    assert await advance(plans, clock, START) == ()
    assert (clock.now(), plans.due) == (START, [START])
