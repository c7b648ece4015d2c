"""Stretches of local time, as a calendar on the wall has them: naive until the very end."""

from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from companion.language.date_words import PART_HOURS, SEASONS

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Span:
    """From a wall time up to another; `others` are other starts that it may have meant."""

    start: datetime
    end: datetime
    grain: str
    recurring: str | None = None
    others: tuple[datetime, ...] = ()


def midnight(day: date) -> datetime:
    """The first instant of a day on the wall."""
    return datetime(day.year, day.month, day.day)  # noqa: DTZ001 - a wall time, given its zone by `aware`


def of_day(day: date, *others: date) -> Span:
    """One whole day."""
    return Span(midnight(day), midnight(day) + DAY, "day", None, tuple(midnight(other) for other in others))


def of_part(day: date, part: str) -> Span:
    """The morning, afternoon, evening or night of a day."""
    first, last = PART_HOURS[part]
    return Span(midnight(day) + first * timedelta(hours=1), midnight(day) + last * timedelta(hours=1), "part")


def of_week(day: date) -> Span:
    """The week from Monday that holds a day."""
    monday = midnight(day) - day.weekday() * DAY
    return Span(monday, monday + 7 * DAY, "week")


def of_weekend(day: date) -> Span:
    """The Saturday and Sunday of the week that holds a day."""
    monday = midnight(day) - day.weekday() * DAY
    return Span(monday + 5 * DAY, monday + 7 * DAY, "weekend")


def of_month(year: int, month: int) -> Span:
    """A month; months beyond twelve run into the next years, those before one into the last."""
    return Span(_first(year, month), _first(year, month + 1), "month")


def of_year(year: int) -> Span:
    """A year."""
    return Span(_first(year, 1), _first(year, 13), "year")


def of_season(year: int, season: str) -> Span:
    """Three months of the year in which the season begins, as in the north."""
    month = SEASONS[season]
    return Span(_first(year, month), _first(year, month + 3), "season")


def _first(year: int, month: int) -> datetime:
    return midnight(date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1))


def of_time(day: date, at: time, *, exact: bool) -> Span:
    """A time of a day, to the minute when `exact`, else to the hour."""
    start = midnight(day).replace(hour=at.hour, minute=at.minute)
    return Span(start, start + timedelta(minutes=1 if exact else 60), "minute" if exact else "hour")


def months_on(day: date, months: int) -> date:
    """The same day that many months later, or the last of a shorter month."""
    first = _first(day.year, day.month + months)
    return first.date().replace(day=min(day.day, monthrange(first.year, first.month)[1]))


def valid_day(year: int, month: int, day: int) -> date | None:
    """That day, or None where the calendar has none."""
    if not (1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):
        return None
    return date(year, month, day)


def coming(today: date, on: Callable[[int], date | None]) -> Span | None:
    """The day that comes round each year, from today on, the one before it beside; `on` gives it for a year."""
    days = [found for year in range(today.year - 4, today.year + 9) if (found := on(year))]
    ahead = [day for day in days if day >= today]
    behind = [day for day in days if day < today]
    return of_day(ahead[0], *behind[-1:]) if ahead else None


def aware(wall: datetime, zone: tzinfo) -> datetime:
    """The instant that a clock on the wall of the zone shows so; one that is skipped there moves on by the gap."""
    return wall.replace(tzinfo=zone).astimezone(UTC).astimezone(zone)


def shifted(span: Span, days: int) -> Span:
    """The same stretch that many days later; by none, it is untouched, since arithmetic forgets `fold`."""
    if not days:
        return span
    return replace(span, start=span.start + days * DAY, end=span.end + days * DAY)
