"""Days that go by the moon: Easter of both churches, and the Jewish, Muslim and Chinese calendars."""

from datetime import date, datetime, timedelta
from math import pi, sin

_DAY = timedelta(days=1)


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, by the method of Gauss as corrected by Lichtenberg."""
    century, cycle = year // 100, year % 19
    shift = 15 + (3 * century + 3) // 4 - (8 * century + 13) // 25
    moon = (19 * cycle + shift) % 30
    full = 21 + moon - (moon // 29 + (moon // 28 - moon // 29) * (cycle // 11))
    sunday = 7 - (year + year // 4 + 2 - (3 * century + 3) // 4) % 7
    return date(year, 3, 1) + timedelta(days=full + 7 - (full - sunday) % 7 - 1)


def orthodox_easter(year: int) -> date:
    """Easter Sunday of the Julian calendar as a Gregorian day, by Meeus."""
    moon = (19 * (year % 19) + 15) % 30
    sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + sunday + 114, 31)
    return date(year, month, day + 1) + timedelta(days=year // 100 - year // 400 - 2)


def jewish_new_year(year: int) -> date:
    """The first of Tishri that falls in a year, by the molad and its four delays."""
    before, here, after = (_elapsed(one) for one in (year + 3760, year + 3761, year + 3762))
    delay = 2 if after - here == 356 else 1 if here - before == 382 else 0
    return date.fromordinal(here + delay - 1373427)


def _elapsed(year: int) -> int:
    months = (235 * year - 234) // 19
    days = 29 * months + (12084 + 13753 * months) // 25920
    return days + (3 * (days + 1) % 7 < 3)


def muslim_day(month: int, day: int, year: int) -> date | None:
    """The first such day of the Muslim calendar in a year, by the arithmetic calendar; the sky may differ by a day."""
    for lunar in range((year - 622) * 33 // 32, (year - 622) * 33 // 32 + 3):
        days = day + (59 * (month - 1) + 1) // 2 + (lunar - 1) * 354 + (3 + 11 * lunar) // 30
        found = date.fromordinal(227014 + days)
        if found.year == year:
            return found
    return None


def chinese_new_year(year: int) -> date:
    """The new moon between 21 January and 20 February, on the clocks of Beijing."""
    return new_moon(date(year, 1, 21), 8)


def new_moon(first: date, hours: float) -> date:
    """The first day from `first` on that holds a new moon, on clocks so many hours east of Greenwich."""
    return next(day for day in (first + step * _DAY for step in range(32)) if _moon_on(day, hours, 0))


def full_moon(first: date, hours: float) -> date:
    """The first day from `first` on that holds a full moon, on clocks so many hours east of Greenwich."""
    return next(day for day in (first + step * _DAY for step in range(32)) if _moon_on(day, hours, 0.5))


def _moon_on(day: date, hours: float, phase: float) -> bool:
    start = datetime(day.year, day.month, day.day) - timedelta(hours=hours)  # noqa: DTZ001 - Greenwich
    lunation = round((start - datetime(2000, 1, 6, 18, 14)) / timedelta(days=29.530588861) - phase) + phase  # noqa: DTZ001
    return any(start <= _moon(lunation + step) < start + _DAY for step in (-1, 0, 1))


def _moon(lunation: float) -> datetime:
    """When the moon is new (or full, by half a lunation), to some minutes; Meeus, Astronomical Algorithms, ch. 49."""
    century = lunation / 1236.85
    day = 2451550.09766 + 29.530588861 * lunation + 0.00015437 * century**2
    sun = (2.5534 + 29.1053567 * lunation) * pi / 180
    moon = (201.5643 + 385.81693528 * lunation) * pi / 180
    node = (160.7108 + 390.67050284 * lunation) * pi / 180
    full = lunation % 1 > 0.25
    terms = (
        (-0.40614 if full else -0.4072) * sin(moon),
        (0.17302 if full else 0.17241) * sin(sun),
        0.0161 * sin(2 * moon),
        0.0104 * sin(2 * node),
        0.0074 * sin(moon - sun),
        -0.0051 * sin(moon + sun),
        0.0021 * sin(2 * sun),
    )
    return datetime(2000, 1, 1, 12) + timedelta(days=day + sum(terms) - 2451545.0 - 66 / 86400)  # noqa: DTZ001
