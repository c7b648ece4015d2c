"""The clocks: the machine's, one that stands still, one that travels; none ever goes back."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from companion.clock import SystemClock, TravelClock, VirtualClock
from companion.domain.errors import ConfigError

NINE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
TOKYO = timezone(timedelta(hours=9))
HOUR = timedelta(hours=1)
A_MOMENT = timedelta(minutes=1)


@pytest.mark.parametrize("clock", [SystemClock(), VirtualClock(), TravelClock()])
def test_a_clock_that_was_never_set_shows_the_machines_time(clock: SystemClock | VirtualClock | TravelClock):
    """Aware, and in UTC."""
    before = datetime.now(UTC)
    now = clock.now()
    assert before <= now <= datetime.now(UTC)
    assert now.utcoffset() == timedelta()


def test_a_virtual_clock_stands_still():
    """It shows what it was set to until it is set again."""
    clock = VirtualClock(NINE)
    assert (clock.now(), clock.now(), clock.virtual) == (NINE, NINE, True)
    clock.set(NINE + HOUR)
    assert clock.now() == NINE + HOUR


def test_a_virtual_clock_can_be_set_to_any_instant_first():
    """A stream may be about last year."""
    clock = VirtualClock()
    assert not clock.virtual
    clock.set(NINE - 10000 * HOUR)
    assert (clock.now(), clock.virtual) == (NINE - 10000 * HOUR, True)


def test_a_virtual_clock_never_goes_back():
    """And stays where it was when it is asked to."""
    clock = VirtualClock(NINE)
    with pytest.raises(ConfigError, match="only goes on"):
        clock.set(NINE - timedelta(microseconds=1))
    assert clock.now() == NINE


def test_an_offset_does_not_make_an_instant_earlier():
    """Instants are compared, not the hands of clocks; UTC is shown."""
    clock = VirtualClock(NINE)
    clock.set((NINE + HOUR).astimezone(TOKYO))
    assert clock.now() == NINE + HOUR
    assert clock.now().tzinfo is UTC
    clock.set(clock.now())
    with pytest.raises(ConfigError):
        clock.set(datetime(2026, 3, 2, 18, 59, tzinfo=TOKYO))


def test_a_travelled_clock_goes_on_from_where_it_was_taken():
    """One journey after the other."""
    clock = TravelClock()
    for _ in range(2):
        there = clock.now() + 72 * HOUR
        clock.set(there)
        assert there <= clock.now() < there + A_MOMENT
    assert clock.now() > datetime.now(UTC) + 143 * HOUR


def test_nobody_travels_into_the_past():
    """And whoever tries stays."""
    clock = TravelClock()
    with pytest.raises(ConfigError, match="only goes on"):
        clock.set(clock.now() - HOUR)
    assert clock.now() < datetime.now(UTC) + A_MOMENT
