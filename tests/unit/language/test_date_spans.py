"""Stretches of the calendar, and the instants they are in a zone."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from companion.language.dates import patterns, spans

NEW_YEARS_EVE = date(2026, 12, 31)
LEAP_DAY = date(2028, 2, 29)


def wall(text: str) -> datetime:
    """A wall time, which has no zone yet."""
    return datetime.fromisoformat(text)


def test_a_day_begins_and_ends_at_midnight() -> None:
    """Also the last of a year."""
    day = spans.of_day(NEW_YEARS_EVE)
    assert (day.start, day.end) == (wall("2026-12-31T00:00"), wall("2027-01-01T00:00"))
    assert (day.grain, day.recurring, day.others) == ("day", None, ())


def test_other_days_that_were_perhaps_meant_begin_at_midnight_too() -> None:
    """They are starts, not stretches."""
    assert spans.of_day(NEW_YEARS_EVE, LEAP_DAY).others == (wall("2028-02-29T00:00"),)


def test_a_part_of_a_day_goes_from_hour_to_hour() -> None:
    """The last hour is that of the next midnight."""
    span = spans.of_hours(NEW_YEARS_EVE, 18, 24)
    assert (span.start, span.end, span.grain) == (wall("2026-12-31T18:00"), wall("2027-01-01T00:00"), "part")


@pytest.mark.parametrize("day", [date(2026, 12, 28), NEW_YEARS_EVE, date(2027, 1, 3)])
def test_a_week_is_the_one_that_holds_the_day(day: date) -> None:
    """From Monday to Sunday, across the year if need be."""
    week = spans.of_week(day)
    assert (week.start, week.end) == (wall("2026-12-28T00:00"), wall("2027-01-04T00:00"))


@pytest.mark.parametrize("day", [date(2026, 12, 28), date(2027, 1, 2), date(2027, 1, 3)])
def test_a_weekend_is_that_of_the_week(day: date) -> None:
    """On a Sunday it is the one that is under way."""
    weekend = spans.of_weekend(day)
    assert (weekend.start, weekend.end) == (wall("2027-01-02T00:00"), wall("2027-01-04T00:00"))


@pytest.mark.parametrize(
    ("year", "month", "first", "last"),
    [
        (2026, 12, "2026-12-01", "2027-01-01"),
        (2026, 13, "2027-01-01", "2027-02-01"),
        (2026, 0, "2025-12-01", "2026-01-01"),
        (2026, 25, "2028-01-01", "2028-02-01"),
    ],
)
def test_months_run_on_into_other_years(year: int, month: int, first: str, last: str) -> None:
    """The month after December is a January."""
    span = spans.of_month(year, month)
    assert (str(span.start.date()), str(span.end.date())) == (first, last)


@pytest.mark.parametrize(
    ("unit", "steps", "first", "last"),
    [
        ("day", 1, "2027-01-01", "2027-01-02"),
        ("week", -1, "2026-12-21", "2026-12-28"),
        ("weekend", 0, "2027-01-02", "2027-01-04"),
        ("month", 1, "2027-01-01", "2027-02-01"),
        ("quarter", -1, "2026-07-01", "2026-10-01"),
        ("year", 1, "2027-01-01", "2028-01-01"),
        ("decade", 0, "2020-01-01", "2030-01-01"),
        ("century", -1, "1900-01-01", "2000-01-01"),
    ],
)
def test_units_lie_where_the_calendar_has_them(unit: str, steps: int, first: str, last: str) -> None:
    """So many steps from the one that holds the day."""
    span = spans.around(unit, NEW_YEARS_EVE, steps)
    assert (str(span.start.date()), str(span.end.date())) == (first, last)


def test_a_time_is_an_hour_or_a_minute_long() -> None:
    """As exact as it was said."""
    hour = spans.of_time(NEW_YEARS_EVE, time(23), "hour")
    minute = spans.of_time(NEW_YEARS_EVE, time(23, 59), "minute")
    assert (hour.grain, hour.end) == ("hour", wall("2027-01-01T00:00"))
    assert (minute.grain, minute.end) == ("minute", wall("2027-01-01T00:00"))


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (LEAP_DAY, 12, date(2029, 2, 28)),
        (LEAP_DAY, -48, date(2024, 2, 29)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
    ],
)
def test_months_on_stay_within_the_month(day: date, months: int, expected: date) -> None:
    """The last day stands in for those that a month lacks."""
    assert spans.months_on(day, months) == expected


@pytest.mark.parametrize(("month", "day"), [(2, 29), (2, 30), (4, 31), (13, 1), (0, 1), (1, 0), (1, 32)])
def test_days_that_the_calendar_lacks_are_none(month: int, day: int) -> None:
    """In a year without a leap day."""
    assert spans.valid_day(2026, month, day) is None


@pytest.mark.parametrize(
    ("month", "nth", "expected"),
    [(11, 4, "2026-11-26"), (11, -1, "2026-11-30"), (11, 1, "2026-11-05"), (2, -2, "2026-02-16")],
)
def test_a_weekday_of_a_month_is_counted_from_either_end(month: int, nth: int, expected: str) -> None:
    """Thursdays from the front, Mondays from the back."""
    assert str(spans.nth_weekday(2026, month, 3 if nth > 0 else 0, nth)) == expected


def test_there_may_be_no_fifth_of_a_weekday() -> None:
    """In a February of four weeks."""
    assert spans.nth_weekday(2026, 2, 3, 5) is None


def at(day: date) -> spans.Present:
    """Noon of a day."""
    return spans.Present(spans.midnight(day).replace(hour=12), UTC)


def yearly(month: int, day: int) -> patterns.Pattern:
    """A day of the year."""
    return patterns.yearly(lambda year: spans.valid_day(year, month, day))


def test_what_comes_round_each_year_is_the_next_with_the_last_beside() -> None:
    """Today counts as the next."""
    found = patterns.coming(yearly(5, 4), at(date(2026, 5, 4)))
    assert found is not None
    assert (found.start, found.others) == (wall("2026-05-04T00:00"), (wall("2025-05-04T00:00"),))


def test_of_what_is_over_the_last_is_meant() -> None:
    """With the next beside it."""
    found = patterns.gone(patterns.weekdays(0), at(date(2026, 11, 18)))
    assert found is not None
    assert (found.start, found.others) == (wall("2026-11-16T00:00"), (wall("2026-11-23T00:00"),))


def test_a_leap_day_is_waited_for() -> None:
    """Up to eight years, over a century that has none."""
    leap = patterns.coming(yearly(2, 29), at(date(2097, 1, 1)))
    assert leap is not None
    assert leap.start == wall("2104-02-29T00:00")


def test_what_never_comes_is_none() -> None:
    """A 30 February, and a 31st of it."""
    assert patterns.coming(yearly(2, 30), at(date(2026, 1, 1))) is None
    assert patterns.on_date(2, 31) is None


@pytest.mark.parametrize(
    ("time_", "expected"),
    [
        ("2026-03-29T01:59", "2026-03-29T01:59:00+01:00"),
        ("2026-03-29T02:30", "2026-03-29T03:30:00+02:00"),
        ("2026-03-29T03:00", "2026-03-29T03:00:00+02:00"),
        ("2026-10-25T02:30", "2026-10-25T02:30:00+02:00"),
        ("2026-10-25T03:00", "2026-10-25T03:00:00+01:00"),
    ],
)
def test_a_wall_time_is_an_instant_in_its_zone(time_: str, expected: str) -> None:
    """One that is skipped moves on; of one that comes twice it is the first."""
    assert spans.aware(wall(time_), ZoneInfo("Europe/Berlin")).isoformat() == expected


def test_the_second_of_two_equal_wall_times_can_be_told() -> None:
    """By `fold`, as in the library."""
    second = wall("2026-10-25T02:30").replace(fold=1)
    assert spans.aware(second, ZoneInfo("Europe/Berlin")).astimezone(UTC).hour == 1


def test_a_midnight_that_is_skipped_is_the_first_instant_of_the_day() -> None:
    """Where clocks change at midnight, the day begins at one."""
    assert spans.aware(wall("2018-11-04T00:00"), ZoneInfo("America/Sao_Paulo")).hour == 1


def test_a_stretch_moves_by_days_and_keeps_its_length() -> None:
    """By none it is the very same."""
    week = spans.of_week(NEW_YEARS_EVE)
    moved = spans.shifted(week, 14)
    assert moved.start - week.start == timedelta(days=14)
    assert moved.end - moved.start == week.end - week.start
    assert spans.shifted(week, 0) is week
