"""What the events of a life are worth: luck before them, one question after them, a word on a birthday."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

from companion.conversation.planning.occasions import Occasion, is_grave, occasion
from companion.conversation.planning.telling import spoken_of
from companion.conversation.planning.walls import LocalClock
from companion.conversation.planning.wish import BIRTHDAY, FOLLOW_UP, GOOD_LUCK, Wish, slot_of
from companion.domain.memory import Event, Fact, Memory
from companion.language.dates import find
from companion.language.tokens import tokenise

FITS = timedelta(hours=54)
"""How long after its best time an event may still be asked after."""
NEAR = timedelta(days=45)
"""Events further off than this are planned for when they are nearer."""
_OVER = timedelta(days=14)
"""Events that began longer ago than this are not asked after any more."""
_DAY = timedelta(days=1)
_HOUR = timedelta(hours=1)
_SOON = 3 * _HOUR
"""Somebody who told of it so lately is not written to about it yet."""
_AFTER = time(18, 30)
"""When to ask after something of that day of which no hour is known."""
_NEXT = time(11, 0)
"""When to ask the day after."""
_EVE = time(19, 0)
"""When to wish luck for the next day."""
_LATEST = time(20, 30)
"""After this hour the next day is better."""
_MORNING = time(9, 30)
_LENGTHS = {"weekend": 2, "week": 7}
"""Days that an event told so roughly takes; what is told more roughly still is not asked after by the day."""
_ROUGH = frozenset({"month", "season", "year"})
_PART = 4.5
"""Hours of a part of the day."""
_YEARLY = ("birthday", "anniversary")


def event_wishes(memory: Memory, clock: LocalClock, now: datetime) -> Iterator[Wish]:
    """Everything that is worth saying about the events of this life from now on."""
    latest = {
        found[0]: (event, found[1]) for event in memory.events if _matters(event, now) for found in (_of(event, clock),)
    }
    for event, wished in latest.values():
        if event.what.casefold().endswith(_YEARLY):
            if event.status in ("coming", "told"):
                first = clock.day(event.start)
                yield _birthday(_whole(event), event.evidence, _next(first, max(first, clock.day(now))), clock)
        elif event.status == "coming" and (event.start > now or not spoken_of(event, memory.talk)):
            yield from wished


def grave_days(memory: Memory, clock: LocalClock, now: datetime) -> frozenset[date]:
    """The days to come on which nothing is said only to say something, for what happens on them."""
    near = (event for event in memory.events if event.status == "coming" and -_DAY < event.start - now < NEAR)
    return frozenset(clock.day(event.start) for event in near if is_grave(event.what))


def _whole(event: Event) -> str:
    """What it is called, and whether it is their own where they said so."""
    own = event.what.casefold() == "birthday" and "my birthday" in event.evidence.casefold()
    return f"my {event.what}" if own else event.what


def _matters(event: Event, now: datetime) -> bool:
    """Whether it comes every year, or lies near enough."""
    return -_OVER < event.start - now < NEAR or event.what[-3:].casefold() in ("day", "ary")


def _slot(event: Event, clock: LocalClock) -> str:
    """Two that are of one kind on one day are one event told twice; what was said of it last counts."""
    kind = occasion(event.what)
    return slot_of(FOLLOW_UP, kind.word if kind is not None else event.what, clock.day(event.start).isoformat())


class _Same:
    """A tuple as a key by which nothing of it is looked at."""

    __slots__ = ("facts",)

    def __init__(self, facts: tuple[Fact, ...]) -> None:
        self.facts = facts

    def __hash__(self) -> int:
        return id(self.facts)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.facts is other.facts


def birthday_wishes(memory: Memory, clock: LocalClock, now: datetime) -> Iterator[Wish]:
    """A word on the birthday of everybody whose date is known."""
    today = clock.day(now)
    for fact in _birthdays(_Same(memory.facts)) if memory.facts else ():
        day = _day_in(fact.value, today.year)
        if day is not None:
            yield _birthday(f"{_whose(fact.subject)}birthday", fact.evidence, _next(day, today), clock)


@lru_cache(maxsize=16)
def _birthdays(key: _Same) -> tuple[Fact, ...]:
    """The birthdays among these facts, which are looked through once for as long as they stay as they are."""
    return tuple(fact for fact in key.facts if fact.relation == "birthday" and fact.current)


def _whose(subject: str) -> str:
    """Of a person by the name where one is known, else as `sister's`; `my` for the user's own."""
    if subject == "user":
        return "my "
    role, _, name = subject.partition(" ")
    return f"{name or role}'s "


@lru_cache(maxsize=2000)
def _day_in(words: str, year: int) -> date | None:
    """The date that these words name, counted from the beginning of a year."""
    found = find(tokenise(words), datetime(year, 1, 1, tzinfo=UTC), None, text=words)
    return next((one.start.date() for one in found if one.grain == "day"), None)


def _next(day: date, today: date) -> date:
    """The next time that this day of the year comes, today counted; the 28th for a leap day in other years."""
    this = _in_year(day, today.year)
    return this if this >= today else _in_year(day, today.year + 1)


def _in_year(day: date, year: int) -> date:
    leaps = (day.month, day.day) == (2, 29)
    return date(year, 2, 28 if not _leap(year) else 29) if leaps else day.replace(year=year)


def _leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


@lru_cache(maxsize=1000)
def _of(event: Event, clock: LocalClock) -> tuple[str, tuple[Wish, ...]]:
    """The slot of the question after it, with that question and luck before it."""
    slot = _slot(event, clock)
    return slot, _wished(event, slot, clock)


def _wished(event: Event, slot: str, clock: LocalClock) -> tuple[Wish, ...]:
    kind = occasion(event.what)
    if kind is None or event.grain in _ROUGH:
        return ()
    day = clock.day(event.start)
    due = _not_yet(event, _best(event, kind, day, clock), clock)
    asked = Wish(slot, FOLLOW_UP, due, due + FITS, clock.day(due), event.what, _told(event.evidence), kind.weight)
    luck = _luck(event, kind, day, clock) if kind.wish and event.grain not in _LENGTHS else None
    return (asked,) if luck is None else (luck, asked)


def _best(event: Event, kind: Occasion, day: date, clock: LocalClock) -> datetime:
    """When to ask: a while after its end, on the same day where that is no late hour, else the day after."""
    if event.grain in _LENGTHS:
        return clock.at(day + _LENGTHS[event.grain] * _DAY, _NEXT)
    if kind.next_day:
        return clock.at(day + max(1, round(kind.hours / 24)) * _DAY, _NEXT)
    if event.grain == "day":
        return clock.at(day, _AFTER)
    hours = max(kind.hours, _PART) if event.grain == "part" else kind.hours
    over = event.start.astimezone(UTC) + (hours + 0.5) * _HOUR
    there = clock.local(over)
    return over if there.date() == day and there.time() <= _LATEST else clock.at(day + _DAY, _NEXT)


def _not_yet(event: Event, due: datetime, clock: LocalClock) -> datetime:
    """That moment, or the next day where they told of it only just before."""
    told = event.said_at.astimezone(UTC)
    return due if due - told >= _SOON else clock.at(clock.day(told) + _DAY, _NEXT)


def _luck(event: Event, kind: Occasion, day: date, clock: LocalClock) -> Wish | None:
    """Luck is wished on the evening before, unless they told of it only just then."""
    due = clock.at(day - _DAY, _EVE)
    if due - event.said_at < _SOON:
        return None
    slot = slot_of(GOOD_LUCK, kind.word, day.isoformat())
    return Wish(slot, GOOD_LUCK, due, due + _SOON, day - _DAY, event.what, _told(event.evidence), kind.weight)


def _birthday(about: str, evidence: str, day: date, clock: LocalClock) -> Wish:
    due = clock.at(day, _MORNING)
    return Wish(slot_of(BIRTHDAY, about, day.isoformat()), BIRTHDAY, due, due + 10 * _HOUR, day, about, _told(evidence))


def _told(evidence: str) -> str:
    return f"you told me about it: “{evidence[:120]}”"
