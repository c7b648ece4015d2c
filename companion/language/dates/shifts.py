"""Stretches told by another: so far from a day, the unit that holds it, the beginning or the end of one."""

from dataclasses import replace
from datetime import date, timedelta

from companion.language.dates.meaning import narrowed
from companion.language.dates.spans import (
    DAY,
    Present,
    Span,
    around,
    later,
    midnight,
    months_on,
    of_day,
    of_hours,
)
from companion.language.dates.values import Length

GRAINS = {"fortnight": "week", "quarter": "season", "decade": "year", "century": "year"}
"""The grain that stands for units that have none of their own."""
_HOURS = {"start": (0, 3), "early": (6, 9), "middle": (11, 14), "late": (18, 24)}
_WEEK, _LONG_MONTH, _MOST_OF_YEAR = 7, 31, 300
_MOST_MONTHS = 1500
_MOST_DAYS = 100_000


def unit_span(unit: str, day: date, steps: int) -> Span:
    """The anyunit of the calendar so many steps from the one that holds a day."""
    span = around(unit, day, steps)
    return replace(span, grain=GRAINS.get(unit, unit))


def clock_window(count: float, unit: str, step: int, at: Present) -> Span:
    """So many minutes or hours from now on, or up to now."""
    size = timedelta(seconds=Length.SECONDS[unit])
    here = at.now.replace(microsecond=0, second=at.now.second if unit == "second" else 0)
    here = here.replace(minute=0) if unit == "hour" else here
    first = here + size if step > 0 else here - count * size
    return Span(first, first + count * size, "hour" if unit == "hour" else "minute")


def away(length: Length, way: int, at: Present, start: date | None = None) -> Span | None:
    """What lies so far from now, or from the start of a day."""
    count, unit = length.parts[0]
    if length.unit == "weekend" and start is None:
        return unit_span("weekend", at.today, way * round(count))
    if unit.startswith("business "):
        return of_day(working(start or at.today, way * round(count)))
    months, days, seconds = (length.total(sizes) for sizes in (Length.MONTHS, Length.DAYS, Length.SECONDS))
    if months > _MOST_MONTHS or days > _MOST_DAYS or seconds > 86400 * _MOST_DAYS:
        return None
    if start is None and seconds and not months + days:
        return _instant(way * seconds, length.unit, at)
    return of_day(_days_on(start or at.today, way, months, days))


def _days_on(day: date, way: int, months: float, days: float) -> date:
    """A day so many months and days on, a part of a month being so much of thirty days."""
    part = round(months % 1 * 30)
    return months_on(day, way * int(months)) + way * (round(days) + part) * DAY


def _instant(seconds: float, unit: str, at: Present) -> Span:
    then = later(at, seconds)
    then = then if unit == "second" else then.replace(second=0)
    return Span(then, then + timedelta(minutes=1), "minute")


def working(day: date, count: int) -> date:
    """So many working days on."""
    step = DAY if count > 0 else -DAY
    while count:
        day += step
        count -= (count > 0) - (count < 0) if day.weekday() < 5 else 0
    return day


def stretched(stretch: str, span: Span, at: Present) -> Span:
    """The beginning, middle or end of a span; of a day its hours, of a week its first or last days."""
    days = (span.end - span.start).days
    if days <= 1:
        return _of_hours(stretch, span, at)
    return _of_months(stretch, span) if days > _MOST_OF_YEAR else _of_days(stretch, span, days)


def _of_hours(stretch: str, span: Span, at: Present) -> Span:
    """What is left of today or has gone by of it, half a morning, the last second of a day."""
    if stretch in ("later", "earlier") and span.start < at.now < span.end:
        now = at.now.replace(minute=0, second=0, microsecond=0)
        return replace(span, start=now, grain="part") if stretch == "later" else replace(span, end=at.now, grain="part")
    if span.grain == "part":
        return narrowed(span, stretch)
    if stretch == "end":
        return replace(span, start=span.end - timedelta(seconds=1), grain="minute", others=())
    return of_hours(span.start.date(), *_HOURS.get(stretch, (9, 17)))


def _of_days(stretch: str, span: Span, days: int) -> Span:
    """Three days of a week, ten of a month; the last ten of a long month are eleven."""
    size = (3 if days <= _WEEK else 11 if days == _LONG_MONTH else 10) * DAY
    grain = "week" if days <= _WEEK else span.grain
    if stretch in ("end", "late", "later"):
        return replace(span, start=span.end - size, grain=grain, others=())
    if stretch == "middle":
        return replace(span, start=span.start + days // 3 * DAY, end=span.end - days // 3 * DAY, grain=grain, others=())
    return replace(span, end=span.start + min(size, 10 * DAY), grain=grain)


def _of_months(stretch: str, span: Span) -> Span:
    year, length = span.start.year, span.end.year - span.start.year
    if stretch in ("end", "late"):
        last = date(span.end.year - 1, 10 if stretch == "late" else 12, 1)
        return replace(span, start=midnight(last if length == 1 else date(span.end.year - 3, 1, 1)))
    if stretch in ("middle", "later"):
        first = date(year, 5 if stretch == "middle" else 7, 1) if length == 1 else date(year + length // 2 - 1, 1, 1)
        return replace(span, start=midnight(first))
    return span
