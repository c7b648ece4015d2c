"""A scenario as a value: who talks with whom from when on, and what is done and expected, line by line."""

from calendar import isleap
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from companion.testing.checks import Check
from companion.testing.passages import Forgets, Presses, Repeats, Restarts, Says
from companion.testing.properties import Property
from companion.testing.registry import Called
from companion.testing.talk import START

LEAP = 9
"""Years within which every day of the calendar comes."""
LEAP_YEAR, FEBRUARY, LEAP_DAY = 2024, 2, 29


@dataclass(frozen=True, slots=True)
class Header:
    """What stands before the first line of talk; without a persona the first talk is part of it.

    The `soul`, where it is given, decides every chance, whatever the seed.
    """

    persona: str = ""
    user: str = "Mia"
    zone: str | None = None
    country: str | None = None
    quiet: tuple[time, time] | None = None
    seed: int = 7
    soul: str | None = None
    start: datetime = START

    @property
    def place(self) -> ZoneInfo:
        """The zone in which the times of the scenario are meant, UTC where none is named."""
        return ZoneInfo(self.zone or "UTC")


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in local time: a date, a weekday, or neither (the next such time); `at` is the time of day."""

    at: time | None = None
    weekday: int | None = None
    day: int | None = None
    month: int | None = None
    year: int | None = None
    ahead: int | None = None


@dataclass(frozen=True, slots=True)
class Pass:
    """Time passes, for a span or until a moment; `asleep` when the program does not notice."""

    span: timedelta = timedelta()
    until: Moment | None = None
    asleep: bool = False


@dataclass(frozen=True, slots=True)
class Should:
    """A check of what was just said; `holds` is False for one that must not."""

    words: str
    called: Called[Check]
    holds: bool = True


@dataclass(frozen=True, slots=True)
class ExpectCheckIn:
    """What must have been written first since the person last spoke; None as count means at least once."""

    clauses: tuple[Should, ...]
    count: int | None = None


@dataclass(frozen=True, slots=True)
class ExpectSilence:
    """Nothing was written first since the person last spoke, or nothing in these hours."""

    between: tuple[time, time] | None = None


@dataclass(frozen=True, slots=True)
class Remembers:
    """Something is remembered (or not): of this kind, with this text, at this moment; all that is given must fit."""

    kind: str = ""
    text: str = ""
    at: Moment | None = None
    holds: bool = True


@dataclass(frozen=True, slots=True)
class Always:
    """A property of the whole talk."""

    words: str
    called: Called[Property]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What was said since the last snapshot is as it was kept."""


Act = Says | Presses | Repeats | Restarts | Forgets | Pass
"""What is done; only how long a Pass takes depends on when and where it is."""
Deed = Act | Should | ExpectCheckIn | ExpectSilence | Remembers | Always | Snapshot


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the file: its number, its words, and what they mean."""

    number: int
    text: str
    deed: Deed


@dataclass(frozen=True, slots=True)
class Scenario:
    """One `.chat` file, read."""

    path: str
    title: str
    header: Header
    lines: tuple[Line, ...]


def resolved(moment: Moment, now: datetime) -> datetime:
    """The next such moment after `now`, which is local; in UTC. A moment without a time of day is its midnight."""
    at = moment.at or time()
    if moment.month is not None and moment.day is not None:
        return _dated(_years(moment, now), date(LEAP_YEAR, moment.month, moment.day), at, now)
    if moment.weekday is not None:
        ahead = (moment.weekday - now.weekday()) % 7
        return _wall(now.date() + timedelta(days=ahead if _is_ahead(ahead, at, now) else ahead + 7), at, now)
    ahead = moment.ahead or 0
    return _wall(now.date() + timedelta(days=ahead if _is_ahead(ahead, at, now) else ahead + 1), at, now)


def _is_ahead(days: int, at: time, now: datetime) -> bool:
    return _wall(now.date() + timedelta(days=days), at, now) > now


def _years(moment: Moment, now: datetime) -> Iterable[int]:
    """The year it names, or those in which every day of the calendar comes once."""
    return (moment.year,) if moment.year is not None else range(now.year, now.year + LEAP)


def _dated(years: Iterable[int], day: date, at: time, now: datetime) -> datetime:
    """That day of the first of these years that has it, not over unless it is the only one."""
    had = [day.replace(year=year) for year in years if day.day != LEAP_DAY or isleap(year) or day.month != FEBRUARY]
    found = [_wall(one, at, now) for one in had]
    return next((one for one in found if one >= now), found[0])


def _wall(day: date, at: time, now: datetime) -> datetime:
    return datetime.combine(day, at, tzinfo=now.tzinfo).astimezone(UTC)
