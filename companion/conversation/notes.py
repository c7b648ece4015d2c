"""What is known, laid out as numbered notes under headings, the way a person leafs through it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from companion.conversation.places import local
from companion.domain.memory import Event, Fact, Memory

PAGE = 8
"""Notes on one page."""
PINNED, YOU, PETS, REMEMBER, DATES, ONCE = "Pinned", "You", "Pets", "To remember", "Dates", "Once"
_LONGEST = 120
_OFF = {"cancelled": " (called off)", "moved": " (moved)"}
_BY_RELATION = {"pet": PETS, "note": REMEMBER}
Known = Fact | Event


@dataclass(frozen=True, slots=True)
class Note:
    """One thing known, under its number and heading; `line` tells it, with the person's own sentence and its day."""

    number: int
    heading: str
    known: Known
    line: str


def notes(memory: Memory, now: datetime, zone: str | None) -> tuple[Note, ...]:
    """Every fact and date that is held, numbered from one: the pinned, the person, theirs, dates, what once was."""
    laid = [(heading, known) for heading, group in _groups(memory, now) for known in group]
    return tuple(
        Note(number, heading, known, _line(heading, known, now, zone))
        for number, (heading, known) in enumerate(laid, 1)
    )


def pages(shown: Sequence[Note]) -> int:
    """How many pages these notes fill; one at least."""
    return max(1, -(-len(shown) // PAGE))


def page(shown: Sequence[Note], number: int) -> Sequence[Note]:
    """The notes of this page, counted from one; the nearest page where there is none of that number."""
    at = min(max(number, 1), pages(shown))
    return shown[(at - 1) * PAGE : at * PAGE]


def label(known: Known) -> str:
    """The thing in a few words, as it stands on a button."""
    return known.what if isinstance(known, Event) else f"{_whose(known)}{_said(known)}"


def _groups(memory: Memory, now: datetime) -> Iterator[tuple[str, Iterable[Known]]]:
    headings = [PINNED, YOU, *_subjects(memory.current), PETS, REMEMBER]
    under: dict[str, list[Known]] = {heading: [] for heading in headings}
    for fact in memory.current:
        under[_heading(fact)].append(fact)
    yield from under.items()
    dated = sorted(memory.events, key=_start)
    yield DATES, [event for event in dated if event.state(now) == "coming"]
    over = [event for event in dated if event.state(now) != "coming"]
    yield ONCE, (*(fact for fact in memory.facts if fact.past), *over)


def _start(event: Event) -> datetime:
    return event.start


def _heading(fact: Fact) -> str:
    if fact.pinned:
        return PINNED
    return _BY_RELATION.get(fact.relation, YOU) if fact.subject == "user" else fact.subject


def _subjects(facts: Iterable[Fact]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(fact.subject for fact in facts if fact.subject != "user"))


def _line(heading: str, known: Known, now: datetime, zone: str | None) -> str:
    if isinstance(known, Event):
        return f"{known.what}, {_when(known, zone)}{_OFF.get(known.status, '')}"
    whose = _whose(known) if heading in (PINNED, ONCE) else ""
    return f"{whose}{_said(known)} (“{known.evidence[:_LONGEST]}”, {day(known.said_at, now, zone)})"


def _whose(fact: Fact) -> str:
    return "" if fact.subject == "user" else f"{fact.subject}, "


def _said(fact: Fact) -> str:
    denied = "not " if fact.polarity == "-" else ""
    told = "" if fact.relation == "note" else f"{fact.relation}: "
    return f"{told}{denied}{fact.value}"


def day(instant: datetime, now: datetime, zone: str | None) -> str:
    """The day of an instant where the person is, with the year where it is another."""
    there = local(instant, zone)
    year = f" {there.year}" if there.year != local(now, zone).year else ""
    return f"{there.day} {there:%B}{year}"


def _when(event: Event, zone: str | None) -> str:
    """The day of an event, with its hour where one was told."""
    there = local(event.start, zone)
    return f"{there:%a} {there.day} {there:%B}" + (f", {there:%H:%M}" if event.grain in ("minute", "hour") else "")
