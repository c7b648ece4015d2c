"""Times as scenarios write them, and the instants that they are."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from companion.domain.errors import CompanionError
from companion.simulation.moments import instant, moment, span, told
from companion.simulation.scenario import resolved

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=BERLIN)


def next_time(words, now=MONDAY):
    """The local time that is meant, as ISO."""
    return f"{resolved(moment(words), now).astimezone(now.tzinfo):%Y-%m-%d %H:%M:%S}"


@pytest.mark.parametrize(
    ("words", "then"),
    [
        ("Thu 20:00", "2026-03-05 20:00:00"),
        ("thursday at 20:00", "2026-03-05 20:00:00"),
        ("20:00", "2026-03-02 20:00:00"),
        ("08:00", "2026-03-03 08:00:00"),
        ("9:00", "2026-03-03 09:00:00"),
        ("Mon 10:00", "2026-03-02 10:00:00"),
        ("Mon 09:00", "2026-03-09 09:00:00"),
        ("tomorrow 07:15:30", "2026-03-03 07:15:30"),
        ("today 23:00", "2026-03-02 23:00:00"),
        ("Thu 5 Mar 10:00", "2026-03-05 10:00:00"),
        ("5 March", "2026-03-05 00:00:00"),
        ("1 Jan 08:00", "2027-01-01 08:00:00"),
        ("Tue 2 Mar 2027 10:00", "2027-03-02 10:00:00"),
        ("2026-03-05 10:00", "2026-03-05 10:00:00"),
        ("2026-03-05T10:00", "2026-03-05 10:00:00"),
    ],
)
def test_a_moment_is_the_next_such_time(words: str, then: str):
    """Never one that is over, unless its year says so."""
    assert next_time(words) == then


def test_a_day_keeps_its_wall_time_through_the_night_when_the_clock_changes():
    """Nine is nine before and after."""
    before = datetime(2026, 3, 28, 12, 0, tzinfo=BERLIN)
    assert resolved(moment("tomorrow 9:00"), before) == datetime(2026, 3, 29, 7, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("words", "long"),
    [
        ("3 days", timedelta(days=3)),
        ("a day", timedelta(days=1)),
        ("an hour and 5 minutes", timedelta(hours=1, minutes=5)),
        ("2 Weeks, 1 day", timedelta(days=15)),
        ("90 min", timedelta(minutes=90)),
    ],
)
def test_a_span_is_the_sum_of_its_parts(words: str, long: timedelta):
    """In minutes, hours, days and weeks."""
    assert span(words) == long


@pytest.mark.parametrize("words", ["", "soon", "3", "3 days ago", "days", "-1 days", "99999999999999 weeks"])
def test_what_is_no_span_is_explained(words: str):
    """With how to write one."""
    with pytest.raises(CompanionError, match="write it"):
        span(words)


def test_a_start_is_a_full_date():
    """Its zone is the scenario's."""
    assert instant("Mon 2 Mar 2026 09:00") == datetime(2026, 3, 2, 9, 0)  # noqa: DTZ001
    assert instant("29 Feb 2028") == datetime(2028, 2, 29)  # noqa: DTZ001


def test_a_time_is_told_so_that_it_can_be_read_again():
    """To the second where that matters."""
    assert told(MONDAY) == "Mon 2 Mar 2026 09:00"
    assert told(MONDAY.replace(second=5)) == "Mon 2 Mar 2026 09:00:05"
    assert instant(told(MONDAY.replace(second=5))) == datetime(2026, 3, 2, 9, 0, 5)  # noqa: DTZ001


def test_the_29th_of_february_is_the_next_there_is():
    """In whichever year that comes."""
    assert next_time("29 Feb 10:00") == "2028-02-29 10:00:00"
