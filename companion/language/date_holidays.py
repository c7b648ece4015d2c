"""Days of the year that have a name."""

from calendar import THURSDAY
from collections.abc import Callable
from datetime import date, timedelta

Yearly = Callable[[int], date]


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, by the method of Gauss as corrected by Lichtenberg."""
    century, cycle = year // 100, year % 19
    shift = 15 + (3 * century + 3) // 4 - (8 * century + 13) // 25
    moon = (19 * cycle + shift) % 30
    full = 21 + moon - (moon // 29 + (moon // 28 - moon // 29) * (cycle // 11))
    sunday = 7 - (year + year // 4 + 2 - (3 * century + 3) // 4) % 7
    return date(year, 3, 1) + timedelta(days=full + 7 - (full - sunday) % 7 - 1)


def thanksgiving(year: int) -> date:
    """The fourth Thursday of November."""
    first = date(year, 11, 1)
    return first + timedelta(days=(THURSDAY - first.weekday()) % 7 + 21)


def _fixed(month: int, day: int) -> Yearly:
    return lambda year: date(year, month, day)


def _from_easter(days: int) -> Yearly:
    return lambda year: easter(year) + timedelta(days=days)


HOLIDAYS: dict[str, Yearly] = {
    "christmas": _fixed(12, 25),
    "christmas day": _fixed(12, 25),
    "xmas": _fixed(12, 25),
    "xmas day": _fixed(12, 25),
    "christmas eve": _fixed(12, 24),
    "xmas eve": _fixed(12, 24),
    "boxing day": _fixed(12, 26),
    "new year's eve": _fixed(12, 31),
    "new years eve": _fixed(12, 31),
    "new year's": _fixed(1, 1),
    "new years": _fixed(1, 1),
    "new year's day": _fixed(1, 1),
    "new years day": _fixed(1, 1),
    "valentine's day": _fixed(2, 14),
    "valentines day": _fixed(2, 14),
    "valentine's": _fixed(2, 14),
    "halloween": _fixed(10, 31),
    "thanksgiving": thanksgiving,
    "black friday": lambda year: thanksgiving(year) + timedelta(days=1),
    "good friday": _from_easter(-2),
    "easter": _from_easter(0),
    "easter sunday": _from_easter(0),
    "easter monday": _from_easter(1),
}
"""The day that a name means, in any year."""
