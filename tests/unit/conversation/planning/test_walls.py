"""Wall time: nine is nine in every zone, a missing hour moves on, a doubled one comes once."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo, available_timezones

import pytest

from companion.conversation.planning.walls import LocalClock, clock_of, is_quiet, opened, wall
from companion.domain.person import Away, Settings
from tests.unit.conversation.planning.people import BERLIN, friend


def test_the_missing_hour_of_spring_moves_on():
    """Half past two in Paris does not exist on that night; it becomes half past three."""
    assert wall(date(2027, 3, 28), time(2, 30), "Europe/Paris").astimezone(ZoneInfo("Europe/Paris")).hour == 3


def test_the_doubled_hour_of_autumn_is_its_first():
    """Half past two happens twice; the first one, in summer time, is meant."""
    assert wall(date(2026, 10, 25), time(2, 30), "Europe/Paris") == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


@pytest.mark.parametrize("year", [2026, 2030])
def test_nine_in_the_morning_is_nine_in_the_morning_in_every_zone(year):
    """Every IANA zone, the first of every month: wall time is kept through summer time."""
    for zone in sorted(available_timezones()):
        for month in range(1, 13):
            at = wall(date(year, month, 1), time(9, 0), zone).astimezone(ZoneInfo(zone))
            assert (at.hour, at.minute, at.day) == (9, 0, 1), zone


@pytest.mark.parametrize(
    ("at", "quiet"),
    [(time(21, 59), False), (time(22, 0), True), (time(3, 0), True), (time(7, 59), True), (time(8, 0), False)],
)
def test_quiet_hours_span_midnight(at, quiet):
    """From ten in the evening to eight in the morning, eight excluded."""
    assert is_quiet(Settings(), at) is quiet


def test_quiet_hours_may_lie_within_one_day():
    """A person who sleeps by day is left alone by day."""
    sleeper = Settings(quiet_from=time(9, 0), quiet_to=time(17, 0))
    assert is_quiet(sleeper, time(12, 0))
    assert not is_quiet(sleeper, time(23, 0))


def test_what_falls_into_the_quiet_waits_for_its_end():
    """Three in the morning in Berlin becomes eight, which is seven in UTC; noon stays noon."""
    clock = LocalClock("Europe/Berlin")
    assert opened(BERLIN, clock, datetime(2026, 3, 2, 2, 0, tzinfo=UTC)) == datetime(2026, 3, 2, 7, 0, tzinfo=UTC)
    assert opened(BERLIN, clock, datetime(2026, 3, 2, 22, 0, tzinfo=UTC)) == datetime(2026, 3, 3, 7, 0, tzinfo=UTC)
    noon = datetime(2026, 3, 2, 11, 0, tzinfo=UTC)
    assert opened(BERLIN, clock, noon) == noon


def test_where_no_hour_is_open_nothing_opens():
    """Quiet by day, evenings only, evenings quiet too."""
    never = Settings(quiet_from=time(8, 0), quiet_to=time(7, 59), open_from=time(12, 0))
    assert opened(never, LocalClock("Europe/Berlin"), datetime(2026, 3, 2, 11, 0, tzinfo=UTC)) is None


def test_the_clock_is_that_of_home_again_once_the_journey_is_over():
    """Nine in Tokyo while they are there, nine in Berlin afterwards."""
    there = Settings(zone="Asia/Tokyo")
    clock = clock_of(friend(there, away=Away("Europe/Berlin", "DE", datetime(2026, 3, 8, 21, 0, tzinfo=UTC))))
    assert clock.at(date(2026, 3, 8), time(9, 0)) == datetime(2026, 3, 8, 0, 0, tzinfo=UTC)
    assert clock.at(date(2026, 3, 9), time(9, 0)) == datetime(2026, 3, 9, 8, 0, tzinfo=UTC)
    assert clock.day(datetime(2026, 3, 9, 22, 0, tzinfo=UTC)) == date(2026, 3, 9)


@pytest.mark.parametrize("zone", [None, "", "Mars/Olympus", "../etc/passwd"])
def test_without_a_zone_there_is_no_clock(zone):
    """Nobody guesses what time it is for somebody."""
    assert clock_of(friend(Settings(zone=zone))) is None
