"""Every zone's clocks until 2035: each date has its slot once, at its wall time; and who errs is found."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest

from companion.conversation.planning.walls import wall
from companion.testing.wall_times import changing, days, offsets, wrong

YEARS = days(date(2025, 1, 1), date(2035, 12, 31))
TIMES = (time(9, 0), time(2, 30))
"""An ordinary hour, and one that is missing or doubled in most places that change their clocks."""
BERLIN = "Europe/Berlin"


@pytest.fixture(scope="module")
def ahead():
    """What every zone's clocks are ahead, day by day."""
    return {zone: offsets(zone, YEARS) for zone in sorted(available_timezones())}


def errors(judged, zone, span, at):
    """The dates on which that way to reckon errs in this zone."""
    return [day for day, _ in wrong(judged, zone, span, offsets(zone, span), at)]


@pytest.mark.parametrize("at", TIMES)
def test_no_zone_has_a_wrong_slot_on_a_day_near_a_change(ahead, at):
    """The missing hour moves on and the doubled one is its first, wherever that is."""
    assert len(ahead) > 400
    for zone, had in ahead.items():
        for day in changing(YEARS, had):
            near = days(day, day)
            number = YEARS.index(day)
            assert list(wrong(wall, zone, near, had[number : number + 4], at)) == []


@pytest.mark.parametrize("at", TIMES)
def test_no_day_of_eleven_years_has_a_wrong_slot(ahead, at):
    """In one zone of each kind; zones whose clocks agree every day agree on these slots, too."""
    kinds = {had: zone for zone, had in ahead.items()}
    assert len(kinds) > 30
    for had, zone in kinds.items():
        assert list(wrong(wall, zone, YEARS, had, at)) == []


def test_two_dates_never_share_an_instant():
    """One slot a date: in the order of the dates, a day apart give or take the change."""
    instants = [wall(day, time(2, 30), BERLIN) for day in YEARS]
    apart = {after - before for before, after in pairwise(instants)}
    assert apart == {timedelta(hours=23), timedelta(hours=24), timedelta(hours=25)}


def test_an_offset_that_never_changes_is_found():
    """Who sets the clock in January is wrong all summer."""

    def fixed(day, at, _):
        return datetime.combine(day, at, UTC) - timedelta(hours=1)

    found = errors(fixed, BERLIN, days(date(2026, 1, 1), date(2026, 12, 31)), time(9, 0))
    assert (len(found), found[0], found[-1]) == (210, date(2026, 3, 29), date(2026, 10, 24))


def test_the_other_reading_of_a_missing_and_of_a_doubled_hour_is_found():
    """The missing one moved back, and the second of the two: both are wrong, on no other date."""

    def folded(day, at, zone):
        return datetime.combine(day, at, ZoneInfo(zone)).replace(fold=1).astimezone(UTC)

    year = days(date(2026, 1, 1), date(2026, 12, 31))
    assert errors(folded, BERLIN, year, time(2, 30)) == [date(2026, 3, 29), date(2026, 10, 25)]
