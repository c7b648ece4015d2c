"""What is written in digits: counts, times, days of the calendar, years."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from companion.language.dates.kinds import CODES
from companion.language.dates.patterns import Pattern, on_date
from companion.language.dates.spans import Span, of_day, of_month, valid_day
from companion.language.dates.values import Clock, Number, Place, Unit, Year
from companion.language.dates.words import SPOKEN_UNITS

Piece = tuple[str, object]


class Pair(NamedTuple):
    """Two figures with a mark between, and the day they may be."""

    first: float
    second: float
    mark: str
    day: Pattern | None


Match = re.Match[str]
_SIZES = (
    (1, "nmid"), (13, "nhour"), (25, "nmid"), (32, "nday"), (60, "nminute"), (1000, "nbig"), (3000, "nyear"),
)  # fmt: skip
"""The kinds of whole numbers, each below its limit."""
_HUGE = "nhuge"
COUNTED = frozenset(CODES[kind] for kind in (*dict(_SIZES).values(), _HUGE))
"""The kinds that a number may be of."""
_LONGEST = 12
_PIVOT = 69
"""Years of two figures above it are of the last century."""


@lru_cache(maxsize=2048)
def of_digits(written: str, month_first: bool) -> list[Piece]:
    """The pieces that a word with a figure at its front is; empty when it is nothing a date is made of."""
    if len(written) > _LONGEST:
        return []
    for pattern, read in _SHAPES:
        found = pattern.fullmatch(written)
        if found:
            return read(found, month_first)
    return []


def counted(value: float) -> Piece:
    """A whole number, of the kind that its size allows."""
    return CODES[_kind(value)], Number(value)


def _kind(value: float) -> str:
    return next((kind for limit, kind in _SIZES if value < limit), _HUGE)


def _number(found: Match, _: bool) -> list[Piece]:
    written = found.group()
    if len(written) == 8:
        return _plain(valid_day(int(written[:4]) or 1, int(written[4:6]), int(written[6:])))
    if len(written) == 4 and written[0] == "0":
        return _clock("military", written[:2], written[2:])
    if len(written) == 4:
        return [(CODES["nyear"], Year(written))] if int(written) < 3000 else [(CODES["nhuge"], Number(written))]
    return [counted(float(written))]


def _plain(day: date | None) -> list[Piece]:
    return [(CODES["numdate"], of_day(day))] if day else []


def _clock(kind: str, hour: str, minute: str = "0", second: str | None = None, half: str | None = None) -> list[Piece]:
    at = clock(int(hour), int(minute), half)
    if at is None:
        return []
    grain = "hour" if kind in ("bare", "clock") and minute == "0" else "minute"
    return [(CODES[kind], replace(at, second=int(second or 0), grain=grain, open=at.open and hour[0] != "0"))]


def clock(hour: int, minute: int, half: str | None = None) -> Clock | None:
    """A time by the figures on the clock; None where no clock shows them."""
    if hour > 24 or minute > 59 or (half and not 0 < hour < 24):
        return None
    if half and hour <= 12:
        return Clock(hour % 12 + (12 if half[0] == "p" else 0), minute)
    return Clock(hour % 24, minute, open=not half and 0 < hour <= 12)


def _halved(found: Match, _: bool) -> list[Piece]:
    return _clock("clock", found["hour"], found["minute"] or "0", found["second"], found["half"])


def _timed(found: Match, _: bool) -> list[Piece]:
    return _clock("clock", found["hour"], found["minute"], found["second"])


def _hourly(found: Match, _: bool) -> list[Piece]:
    if found["minute"]:
        return _clock("clock", f"{found['hour']:0>2}", found["minute"])
    return [(CODES["hourly"], Number(found["hour"]))]


def _roughly(found: Match, _: bool) -> list[Piece]:
    digits = found["digits"]
    return _clock("bare", digits[:-2] or digits, digits[-2:] if len(digits) > 2 else "0")


def _unit(found: Match, _: bool) -> list[Piece]:
    unit = SPOKEN_UNITS.get(found["unit"])
    return [counted(float(found["count"])), (CODES["unit"], Unit(unit))] if unit else []


def _ordinal(found: Match, _: bool) -> list[Piece]:
    return [(CODES["ordinal"], Place(found["place"]))]


def _decade(found: Match, _: bool) -> list[Piece]:
    year = int(found["year"])
    if year % 10 or not (year < 100 or 1000 < year < 2100):
        return []
    return [(CODES["span_of_ten" if year > 100 else "decades"], Number(year))]


def _parted(found: Match, month_first: bool) -> list[Piece]:
    """`2/15`, `3.11`, `2014/10`: a day of the year, a month of it, or a mere number."""
    first, mark, second = found["first"], found["mark"], found["second"]
    if len(first) == 4 or len(second) == 4:
        return _month_of(first, second) if len(first) == 4 else _month_of(second, first)
    days = of_pair(int(first), int(second), month_first and mark == "/")
    if days and mark == "/" and _padded(first, second):
        return [(CODES["numdate"], days)]
    return [(CODES["pair" if mark == "/" else "dots"], Pair(float(first), float(second), mark, days))]


def _month_of(year: str, month: str) -> list[Piece]:
    return [(CODES["yearmonth"], of_month(int(year), int(month)))] if 0 < int(month) < 13 and int(year) else []


def _padded(first: str, second: str) -> bool:
    """Whether a nought in front tells that the figures are no fraction."""
    return len(first) == len(second) == 2 and "0" in (first[0], second[0])


def of_pair(first: int, second: int, month_first: bool) -> Pattern | None:
    """The day of the year that two figures are, the other way round beside it where both are possible."""
    here, there = on_date(second, first), on_date(first, second)
    if month_first:
        here, there = there, here
    if here is None or there is None or first == second:
        return here or there
    return replace(here, instead=there.starts)


def _whole(found: Match, month_first: bool) -> list[Piece]:
    first, second, third = (int(found[name]) for name in ("first", "second", "third"))
    if len(found["first"]) == 4:
        return _plain(valid_day(max(first, 1), second, third))
    if len(found["third"]) == 1:
        return []
    span = of_three(first, second, full_year(third, found["third"]), month_first and found["mark"] != ".")
    return [(CODES["numdate"], span)] if span else []


def of_three(first: int, second: int, year: int, month_first: bool) -> Span | None:
    """The day that three figures are, the year being the last of them."""
    pair = of_pair(first, second, month_first)
    if pair is None or not 1 <= year < 3000:
        return None
    days = [next(pair.starts(date(year, 1, 1)), None)]
    days += [next(pair.instead(date(year, 1, 1)), None)] if pair.instead else []
    fitting = [day for day in days if day and day.year == year]
    return of_day(*fitting) if fitting else None


def full_year(year: int, written: str) -> int:
    """A year of two figures with its century."""
    return year if len(written) > 2 else year + (1900 if year > _PIVOT else 2000)


_MERIDIAN = r"(?P<half>[ap])m?"
_SHAPES: tuple[tuple[re.Pattern[str], Callable[[Match, bool], list[Piece]]], ...] = (
    (re.compile(r"\d{1,8}"), _number),
    (re.compile(r"(?P<place>\d{1,2})(?:st|nd|rd|th)"), _ordinal),
    (re.compile(rf"(?P<hour>\d{{1,2}})(?:[:.h](?P<minute>\d\d)(?::(?P<second>\d\d))?)?{_MERIDIAN}"), _halved),
    (re.compile(r"(?P<hour>\d{1,2})[:,]?(?<=:)(?P<minute>\d\d)(?::(?P<second>\d\d))?h?"), _timed),
    (re.compile(r"(?P<hour>\d{1,2})h(?P<minute>\d\d)?"), _hourly),
    (re.compile(r"(?P<hour>\d{1,2}):(?P<minute>\d\d)(?P<second>(?!))?ish"), _timed),
    (re.compile(r"(?P<digits>\d{1,4})ish"), _roughly),
    (re.compile(r"(?P<first>\d{1,4})(?P<mark>[/.])(?P<second>\d{1,4})"), _parted),
    (re.compile(r"(?P<first>\d{1,4})(?P<mark>[/.])(?P<second>\d{1,2})(?P=mark)(?P<third>\d{4}|\d\d?)"), _whole),
    (re.compile(r"(?P<year>(?:\d\d)?\d0)s"), _decade),
    (re.compile(r"(?P<count>\d{1,4})(?P<unit>[a-z]{1,3})"), _unit),
)
"""Every shape, the first that fits telling what is meant."""
