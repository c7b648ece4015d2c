"""A scenario as a value: who talks with whom from when on, and what is done and expected, line by line."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from companion.domain.errors import CompanionError
from companion.domain.message import Kind
from companion.testing.checks import Check
from companion.testing.properties import Property
from companion.testing.registry import Called
from companion.testing.talk import START

LEAP = 9
"""Years within which every day of the calendar comes."""


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
class Speak:
    """The person says this, sends this kind of thing, or presses the button of this label."""

    text: str
    kind: Kind = Kind.TEXT
    lat: float | None = None
    lon: float | None = None
    zone: str | None = None


@dataclass(frozen=True, slots=True)
class Again:
    """The last message arrives once more."""


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
class Restart:
    """A new process's worth of state, over the same database."""


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Another process takes back every fact that holds this text."""

    text: str


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


Deed = (
    Speak | Again | Pass | Restart | TakeBack | Should | ExpectCheckIn | ExpectSilence | Remembers | Always | Snapshot
)


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
        return _dated(moment.month, moment.day, moment.year, at, now)
    day = now.date() + timedelta(days=moment.ahead or 0)
    if moment.weekday is not None:
        day += timedelta(days=(moment.weekday - day.weekday()) % 7)
    week = timedelta(days=1 if moment.weekday is None else 7)
    return _wall(day if moment.ahead or _wall(day, at, now) > now else day + week, at, now)


def _dated(month: int, day: int, year: int | None, at: time, now: datetime) -> datetime:
    """That day of that year, or the next that is not over; the 29th of February waits for its year."""
    for candidate in (year,) if year is not None else range(now.year, now.year + LEAP):
        with suppress(ValueError):
            found = _wall(date(candidate, month, day), at, now)
            if year is not None or found >= now:
                return found
    raise CompanionError(f"there is no day {day}.{month}. to come")


def _wall(day: date, at: time, now: datetime) -> datetime:
    return datetime.combine(day, at, tzinfo=now.tzinfo).astimezone(UTC)
