"""Times and spans as a scenario writes them: `Thu 5 Mar 2026 10:00`, `Thu 20:00`, `tomorrow 9:00`, `3 days`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from companion.domain.errors import CompanionError
from companion.simulation.scenario import LEAP_YEAR, Moment
from companion.testing.registry import clock

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
           "november", "december")  # fmt: skip
_AHEAD = {"today": 0, "tomorrow": 1}
_UNITS = {"minute": "minutes", "min": "minutes", "hour": "hours", "day": "days", "week": "weeks"}
_SPAN = re.compile(r"(\d+|an?)\s+(minute|min|hour|day|week)s?(?:\s+and\b|,)?\s*", re.IGNORECASE)
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)T?")
_SHORTEST = 3
"""Letters of a weekday or month that suffice."""
_FIRST_YEAR = 1000


def span(text: str) -> timedelta:
    """The span of `3 days`, `2 hours 30 minutes` or `a week`. Raises CompanionError for anything else."""
    found = _SPAN.findall(text)
    if not found or _SPAN.sub("", text).strip():
        raise CompanionError(f"{text!r} is no span of time; write it as 3 days, 2 hours 30 minutes, or until Thu 20:00")
    parts = (timedelta(**{_UNITS[unit.lower()]: int(count) if count.isdigit() else 1}) for count, unit in found)
    try:
        return sum(parts, timedelta())
    except OverflowError:
        raise CompanionError(f"{text!r} is longer than time itself; write it in days") from None


def moment(text: str) -> Moment:
    """The moment that the text names. Raises CompanionError for one that cannot be understood or does not exist."""
    found = Moment()
    for word in _words(text):
        found = _with(found, word, text)
    _must_exist(found, text)
    return found


def instant(text: str) -> datetime:
    """The local time of a full date, naive; midnight without a time of day. Raises CompanionError."""
    found = moment(text)
    if found.year is None or found.month is None or found.day is None:
        raise CompanionError(f"{text!r} needs a full date; write it as Mon 2 Mar 2026 09:00")
    return datetime(found.year, found.month, found.day, *_hours(found.at))  # noqa: DTZ001 - its zone is the header's


def _hours(at: time | None) -> tuple[int, int, int]:
    return (at.hour, at.minute, at.second) if at else (0, 0, 0)


def _words(text: str) -> Iterator[str]:
    spread = _ISO.sub(lambda iso: f" {int(iso[3])} {_MONTHS[(int(iso[2]) - 1) % 12]} {iso[1]} ", text)
    return (word for word in re.split(r"[\s,]+", spread.lower()) if word not in ("", "at", "on", "the"))


def _with(found: Moment, word: str, text: str) -> Moment:
    """The moment with what this word adds."""
    if ":" in word:
        return replace(found, at=clock(word))
    if word in _AHEAD:
        return replace(found, ahead=_AHEAD[word])
    if word.isdigit():
        number = int(word)
        return replace(found, year=number) if number >= _FIRST_YEAR else replace(found, day=number)
    weekday, month = _place(word, _WEEKDAYS), _place(word, _MONTHS)
    if weekday is not None:
        return replace(found, weekday=weekday)
    if month is not None:
        return replace(found, month=month + 1)
    raise CompanionError(f"{word!r} in {text!r} is no part of a time; write it as Thu 5 Mar 2026 10:00")


def _place(word: str, names: Sequence[str]) -> int | None:
    """Which of the names the word begins, if it is long enough to tell."""
    return next((at for at, name in enumerate(names) if len(word) >= _SHORTEST and name.startswith(word)), None)


def _must_exist(found: Moment, text: str) -> None:
    """The moment names something, and if a date, then a whole one that exists and falls on its weekday."""
    if found == Moment():
        raise CompanionError("a time is missing; write it as Thu 20:00 or Thu 5 Mar 2026 10:00")
    if (found.day is None) != (found.month is None):
        raise CompanionError(f"{text!r} needs day and month, as in 5 Mar")
    if found.month is not None and found.day is not None:
        _must_be_its_weekday(found, _day(found.year or LEAP_YEAR, found.month, found.day, text), text)


def _day(year: int, month: int, day: int, text: str) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise CompanionError(f"{text!r} is no day of the calendar") from None


def _must_be_its_weekday(found: Moment, day: date, text: str) -> None:
    if found.year is not None and found.weekday not in (None, day.weekday()):
        raise CompanionError(f"{text!r} does not exist: {day:%-d %b %Y} is a {_WEEKDAYS[day.weekday()].capitalize()}")


def told(at: datetime) -> str:
    """The local time as a scenario writes it, to the second where that matters."""
    return f"{at:%a} {at.day} {at:%b %Y %H:%M}" + (f":{at:%S}" if at.second else "")
