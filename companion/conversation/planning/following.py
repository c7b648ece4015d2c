"""What the events of a life are worth: luck before them, one question after them, a word on a birthday."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from companion.conversation.planning.occasions import Occasion, occasion
from companion.conversation.planning.walls import wall
from companion.conversation.planning.wish import BIRTHDAY, FOLLOW_UP, GOOD_LUCK, Wish, slot_of
from companion.domain.memory import Event, Memory
from companion.language.dates import find
from companion.language.tokens import tokenise

FITS = timedelta(hours=30)
"""How long after its best time an event may still be asked after."""
NEAR = timedelta(days=60)
"""Events further off than this are planned for when they are nearer."""
_DAY = timedelta(days=1)
_AFTER = time(18, 30)
"""When to ask after something of that day of which no hour is known."""
_NEXT = time(11, 0)
"""When to ask the day after."""
_EVE = time(19, 0)
"""When to wish luck for the next day."""
_LATEST = time(20, 30)
"""After this hour the next day is better."""
_LENGTHS = {"weekend": 2, "week": 7}
"""Days that an event told so roughly takes; what is told more roughly still is not asked after by the day."""
_ROUGH = frozenset({"month", "season", "year"})
_HOUR = timedelta(hours=1)
_MORNING = time(9, 30)
_YEARLY = frozenset({"birthday", "anniversary"})


def event_wishes(memory: Memory, zone: str, now: datetime) -> Iterator[Wish]:
    """Everything that is worth saying about the events of this life from now on."""
    for event in memory.events:
        kind = occasion(event.what) if event.status in ("coming", "told") else None
        if kind is None:
            continue
        if not _YEARLY.isdisjoint(event.what.casefold().split()):
            yield _birthday(
                event.what, event.evidence, _next(event.start.astimezone(ZoneInfo(zone)).date(), zone, now), zone
            )
        elif event.status == "coming" and abs(event.start - now) < NEAR:
            yield from _of(event, kind, zone)


def birthday_wishes(memory: Memory, zone: str, now: datetime) -> Iterator[Wish]:
    """A word on the birthday of everybody whose date is known."""
    for fact in memory.facts:
        if fact.relation != "birthday" or not fact.current:
            continue
        day = _day_in(fact.value, now.year)
        if day is not None:
            whose = "" if fact.subject == "user" else f"{_called(fact.subject)}'s "
            yield _birthday(f"{whose}birthday", fact.evidence, _next(day, zone, now), zone)


def _called(subject: str) -> str:
    """A person by the name where one is known, else as `your sister`."""
    role, _, name = subject.partition(" ")
    return name or (role if role[:1].isupper() else f"your {role}")


@lru_cache(maxsize=2000)
def _day_in(words: str, year: int) -> date | None:
    """The date that these words name, counted from the beginning of a year."""
    found = find(tokenise(words), datetime(year, 1, 1, tzinfo=UTC), None, text=words)
    return next((one.start.date() for one in found if one.grain == "day"), None)


def _next(day: date, zone: str, now: datetime) -> date:
    """The next time that this day of the year comes, today counted; the 28th for a leap day in other years."""
    today = now.astimezone(ZoneInfo(zone)).date()
    year = max(day.year, today.year)
    this = _in_year(day, year)
    return this if this >= today else _in_year(day, year + 1)


def _in_year(day: date, year: int) -> date:
    leaps = (day.month, day.day) == (2, 29)
    return date(year, 2, 28 if not _leap(year) else 29) if leaps else day.replace(year=year)


def _leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _of(event: Event, kind: Occasion, zone: str) -> Iterator[Wish]:
    day = event.start.astimezone(ZoneInfo(zone)).date()
    if event.grain in _ROUGH:
        return
    if kind.wish and event.grain not in _LENGTHS:
        yield _luck(event, day, zone, kind.weight)
    yield _follow_up(event, kind, day, zone)


def _follow_up(event: Event, kind: Occasion, day: date, zone: str) -> Wish:
    due = _best(event, kind, day, zone)
    asked_on = due.astimezone(ZoneInfo(zone)).date()
    slot = slot_of(FOLLOW_UP, event.what, day.isoformat())
    return Wish(slot, FOLLOW_UP, due, due + FITS, asked_on, event.what, _told(event.evidence), kind.weight)


def _best(event: Event, kind: Occasion, day: date, zone: str) -> datetime:
    """When to ask: a while after its end, on the same day where that is no late hour, else the day after."""
    if event.grain in _LENGTHS:
        return wall(day + _LENGTHS[event.grain] * _DAY, _NEXT, zone)
    if kind.next_day:
        return wall(day + max(1, round(kind.hours / 24)) * _DAY, _NEXT, zone)
    if event.grain == "day":
        return wall(day, _AFTER, zone)
    over = event.start + timedelta(hours=kind.hours + 0.5)
    there = over.astimezone(ZoneInfo(zone))
    return over if there.date() == day and there.time() <= _LATEST else wall(day + _DAY, _NEXT, zone)


def _luck(event: Event, day: date, zone: str, weight: int) -> Wish:
    """Luck is wished on the evening before."""
    due = wall(day - _DAY, _EVE, zone)
    slot = slot_of(GOOD_LUCK, event.what, day.isoformat())
    last = min(due + 4 * _HOUR, event.start - _HOUR)
    return Wish(slot, GOOD_LUCK, due, last, day - _DAY, event.what, _told(event.evidence), weight)


def _birthday(about: str, evidence: str, day: date, zone: str) -> Wish:
    due = wall(day, _MORNING, zone)
    return Wish(slot_of(BIRTHDAY, about, day.isoformat()), BIRTHDAY, due, due + 10 * _HOUR, day, about, _told(evidence))


def _told(evidence: str) -> str:
    return f"you told me about it: “{evidence[:120]}”"
