"""What comes round: weekdays, days of months, months, named days; and which of them is meant."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import takewhile

from companion.language.dates.spans import (
    DAY,
    Present,
    Span,
    Yearly,
    midnight,
    month_start,
    nth_weekday,
    valid_day,
    whole,
)  # fmt: skip

Starts = Callable[[date], Iterator[date]]
_YEARS = 30
"""So far ahead a day that comes round is looked for."""
_FIRST, _LAST = 2, 9990


@dataclass(frozen=True, slots=True)
class Pattern:
    """Stretches of one grain that come round: `starts` gives those that begin on a day or later, in order."""

    grain: str
    starts: Starts
    every: int
    weekday: int | None = None
    instead: Starts | None = None

    def next(self, day: date) -> date | None:
        """The first that begins on the day or later."""
        return next(self.starts(day), None)

    def before(self, day: date) -> date | None:
        """The last that begins before the day."""
        for days in (self.every, 9 * self.every):
            earlier = list(takewhile(lambda one: one < day, self.starts(day - days * DAY)))
            if earlier:
                return earlier[-1]
        return None

    def inside(self, span: Span) -> list[date]:
        """All that begin within a span."""
        return list(takewhile(lambda one: midnight(one) < span.end, self.starts(span.start.date())))


def weekdays(number: int) -> Pattern:
    """A day of the week."""

    def starts(day: date) -> Iterator[date]:
        first = day + (number - day.weekday()) % 7 * DAY
        return (first + 7 * step * DAY for step in range(53 * _YEARS))

    return Pattern("day", starts, 8, number)


def monthdays(number: int) -> Pattern:
    """A day of the month, of every month that has one."""

    def starts(day: date) -> Iterator[date]:
        months = (month_start(day.year, day.month + step) for step in range(12 * _YEARS))
        days = (valid_day(month.year, month.month, number) for month in months)
        return (one for one in days if one and one >= day)

    return Pattern("day", starts, 63)


def yearly(on: Yearly, grain: str = "day") -> Pattern:
    """What comes once a year."""

    def starts(day: date) -> Iterator[date]:
        years = range(max(day.year - 1, _FIRST), min(day.year + _YEARS, _LAST))
        return (one for year in years if (one := on(year)) and one >= day)

    return Pattern(grain, starts, 800)


def on_date(month: int, day: int) -> Pattern | None:
    """A day of a month; None where the calendar has none."""
    return yearly(lambda year: valid_day(year, month, day)) if valid_day(2000, month, day) else None


def months(number: int) -> Pattern:
    """A month of the year."""
    return yearly(lambda year: date(year, number, 1), "month")


def nth_of_month(month: int, weekday: int, nth: int) -> Pattern:
    """The n-th such weekday of a month; the last with -1."""
    return yearly(lambda year: nth_weekday(year, month, weekday, nth))


def both(pattern: Pattern, weekday: int) -> Pattern:
    """Those days of the pattern that are such a weekday."""
    return replace(
        pattern,
        starts=lambda day: (one for one in pattern.starts(day) if one.weekday() == weekday),
        every=max(8 * pattern.every, 430),
    )


def coming(pattern: Pattern, at: Present) -> Span | None:
    """The one that is under way or comes next, with the one before it beside; a weekday is not today."""
    first = at.today + DAY if pattern.weekday is not None else _under_way(pattern, at)
    ahead = pattern.next(first)
    if ahead is None:
        return None
    return replace(whole(pattern.grain, ahead), others=_others(pattern, ahead, pattern.before(ahead)))


def gone(pattern: Pattern, at: Present) -> Span | None:
    """The last that has begun, with the next one beside it."""
    behind = pattern.before(at.today)
    if behind is None:
        return None
    return replace(whole(pattern.grain, behind), others=_others(pattern, behind, pattern.next(behind + DAY)))


def over(pattern: Pattern, at: Present) -> Span | None:
    """The last that is over."""
    behind = pattern.before(_under_way(pattern, at))
    return whole(pattern.grain, behind) if behind else None


def to_begin(pattern: Pattern, at: Present) -> Span | None:
    """The next that has not begun yet."""
    ahead = pattern.next(at.today + DAY)
    return whole(pattern.grain, ahead) if ahead else None


def _under_way(pattern: Pattern, at: Present) -> date:
    """The start of the one that holds today, or today when none does."""
    if pattern.grain == "day":
        return at.today
    last = pattern.before(at.today + DAY)
    return last if last and whole(pattern.grain, last).end > at.now else at.today


def _others(pattern: Pattern, chosen: date, beside: date | None) -> tuple[datetime, ...]:
    """The same of the year or week beside, and the day that the figures mean when they are turned round."""
    turned = next(pattern.instead(chosen - 183 * DAY), None) if pattern.instead else None
    return tuple(midnight(day) for day in (beside, turned) if day)
