"""Stretches of local time, as a calendar on the wall has them: naive until the very end."""

from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
_MONTHS = {"month": 1, "season": 3, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
_DAYS = {"day": 1, "weekend": 2, "week": 7, "fortnight": 14}


@dataclass(frozen=True, slots=True)
class Span:
    """From a wall time up to another; `others` are other starts that it may have meant."""

    start: datetime
    end: datetime
    grain: str
    recurring: str | None = None
    others: tuple[datetime, ...] = ()


@dataclass(frozen=True, slots=True)
class Present:
    """The wall time now, where it is, and whether people there write the month first."""

    now: datetime
    zone: tzinfo
    country: str = ""
    month_first: bool = False

    @property
    def today(self) -> date:
        """The day on the wall."""
        return self.now.date()


def midnight(day: date) -> datetime:
    """The first instant of a day on the wall."""
    return datetime(day.year, day.month, day.day)  # noqa: DTZ001 - a wall time, given its zone by `aware`


def of_day(day: date, *others: date) -> Span:
    """One whole day."""
    return Span(midnight(day), midnight(day) + DAY, "day", None, tuple(midnight(other) for other in others))


def of_hours(day: date, first: float, last: float) -> Span:
    """A part of a day, from one hour of it to another."""
    return Span(midnight(day) + first * HOUR, midnight(day) + last * HOUR, "part")


def of_week(day: date) -> Span:
    """The week from Monday that holds a day."""
    return whole("week", day - day.weekday() * DAY)


def of_weekend(day: date) -> Span:
    """The Saturday and Sunday of the week that holds a day."""
    return whole("weekend", day + (5 - day.weekday()) * DAY)


def of_month(year: int, month: int) -> Span:
    """A month; months beyond twelve run into the next years, those before one into the last."""
    return whole("month", month_start(year, month))


def of_year(year: int) -> Span:
    """A year."""
    return whole("year", date(year, 1, 1))


def whole(grain: str, first: date) -> Span:
    """One unit of the calendar that begins on a day."""
    if grain in _DAYS:
        return Span(midnight(first), midnight(first + _DAYS[grain] * DAY), grain)
    end = month_start(first.year, first.month + _MONTHS[grain])
    return Span(midnight(first), midnight(end), grain)


def around(unit: str, day: date, steps: int = 0) -> Span:
    """The unit of the calendar that holds a day, or the one so many units later."""
    if unit in _DAYS:
        back = {"day": 0, "weekend": day.weekday() - 5}.get(unit, day.weekday())
        return whole(unit, day + (steps * max(_DAYS[unit], 7 * (unit != "day")) - back) * DAY)
    months = _MONTHS[unit]
    index = (day.year * 12 + day.month - 1) // months * months + steps * months
    return whole(unit, month_start(index // 12, index % 12 + 1))


def month_start(year: int, month: int) -> date:
    """The first of a month; months beyond twelve run into the next years, those before one into the last."""
    return date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)


def of_time(day: date, at: time, grain: str) -> Span:
    """A time of a day, as long as its grain."""
    start = datetime.combine(day, at)
    return Span(start, start + (HOUR if grain == "hour" else HOUR / 60), grain)


def months_on(day: date, months: int) -> date:
    """The same day that many months later, or the last of a shorter month."""
    first = month_start(day.year, day.month + months)
    return first.replace(day=min(day.day, monthrange(first.year, first.month)[1]))


def valid_day(year: int, month: int, day: int) -> date | None:
    """That day, or None where the calendar has none."""
    if not (1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):
        return None
    return date(year, month, day)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date | None:
    """The first, second ... such weekday of a month, or with -1 the last; None where there is no such."""
    if nth < 0:
        last = months_on(date(year, month, 1), 1) - DAY
        return last - ((last.weekday() - weekday) % 7 + 7 * (-nth - 1)) * DAY
    return valid_day(year, month, 1 + (weekday - date(year, month, 1).weekday()) % 7 + 7 * (nth - 1))


def aware(wall: datetime, zone: tzinfo) -> datetime:
    """The instant that a clock on the wall of the zone shows so; one that is skipped there moves on by the gap."""
    return wall.replace(tzinfo=zone).astimezone(UTC).astimezone(zone)


def later(at: Present, seconds: float) -> datetime:
    """The wall time so many seconds of real time from now."""
    then = at.now.replace(tzinfo=at.zone).astimezone(UTC) + timedelta(seconds=seconds)
    return then.astimezone(at.zone).replace(tzinfo=None, microsecond=0)


def shifted(span: Span, days: int) -> Span:
    """The same stretch that many days later; by none, it is untouched, since arithmetic forgets `fold`."""
    if not days:
        return span
    return replace(span, start=span.start + days * DAY, end=span.end + days * DAY)


Yearly = Callable[[int], date | None]
