"""What one turn changes in memory, as a diff that every store can write and every cache can apply."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from companion.domain.check_in import CheckIn
from companion.domain.memory import TALK_KEPT, Event, Fact, Memory, Moment, Mood, Use


@dataclass(frozen=True, slots=True)
class Learned:
    """A new fact."""

    fact: Fact


@dataclass(frozen=True, slots=True)
class Superseded:
    """A fact stopped being true at this time; the past stays answerable."""

    fact: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Retracted:
    """A fact was never true; its evidence is hidden too."""

    fact: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Noted:
    """A new event, or a new state of a known one."""

    event: Event


@dataclass(frozen=True, slots=True)
class Felt:
    """A mood, kept only with consent."""

    mood: Mood


@dataclass(frozen=True, slots=True)
class MoodsDropped:
    """All mood notes are gone."""


@dataclass(frozen=True, slots=True)
class Said:
    """One moment of the talk, theirs or ours; our lines go into the ledger."""

    moment: Moment


@dataclass(frozen=True, slots=True)
class Planned:
    """A check-in is planned; a slot that is taken already stays as it was."""

    check_in: CheckIn


@dataclass(frozen=True, slots=True)
class Kept:
    """A check-in was said, or passed over for good."""

    check_in: str


@dataclass(frozen=True, slots=True)
class Cancelled:
    """A check-in is off; its slot may be planned again."""

    check_in: str


Change = Learned | Superseded | Retracted | Noted | Felt | MoodsDropped | Said | Planned | Kept | Cancelled


def _learned(memory: Memory, change: Learned) -> Memory:
    return replace(memory, facts=(*memory.facts, change.fact))


def _superseded(memory: Memory, change: Superseded) -> Memory:
    facts = tuple(replace(fact, valid_to=change.at) if fact.id == change.fact else fact for fact in memory.facts)
    return replace(memory, facts=facts)


def _retracted(memory: Memory, change: Retracted) -> Memory:
    facts = tuple(replace(fact, retracted_at=change.at) if fact.id == change.fact else fact for fact in memory.facts)
    return replace(memory, facts=facts)


def _noted(memory: Memory, change: Noted) -> Memory:
    others = tuple(event for event in memory.events if event.id != change.event.id)
    return replace(memory, events=(*others, change.event))


def _felt(memory: Memory, change: Felt) -> Memory:
    return replace(memory, moods=(*memory.moods, change.mood))


def _moods_dropped(memory: Memory, _: MoodsDropped) -> Memory:
    return replace(memory, moods=())


def _said(memory: Memory, change: Said) -> Memory:
    moment = change.moment
    talk = (*memory.talk, moment)[-TALK_KEPT:]
    if not moment.lines:
        return replace(memory, talk=talk)
    ledger = dict(memory.ledger)
    for line in moment.lines:
        before = ledger.get(line)
        ledger[line] = Use(moment.turn, moment.at, before.times + 1 if before else 1)
    return replace(memory, talk=talk, ledger=ledger)


def _planned(memory: Memory, change: Planned) -> Memory:
    if any(known.slot == change.check_in.slot for known in memory.planned):
        return memory
    return replace(memory, planned=(*memory.planned, change.check_in))


def _unplanned(memory: Memory, change: Kept | Cancelled) -> Memory:
    return replace(memory, planned=tuple(known for known in memory.planned if known.id != change.check_in))


_APPLY: dict[type, Callable[..., Memory]] = {
    Learned: _learned,
    Superseded: _superseded,
    Retracted: _retracted,
    Noted: _noted,
    Felt: _felt,
    MoodsDropped: _moods_dropped,
    Said: _said,
    Planned: _planned,
    Kept: _unplanned,
    Cancelled: _unplanned,
}


def apply(memory: Memory, changes: Iterable[Change]) -> Memory:
    """The memory after these changes, in order; the given one is left as it was."""
    for change in changes:
        memory = _APPLY[type(change)](memory, change)
    return memory
