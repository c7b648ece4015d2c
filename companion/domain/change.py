"""What one turn changes in memory, as a diff that every store can write and every cache can apply."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from companion.domain.check_in import CheckIn
from companion.domain.forgetting import hidden
from companion.domain.memory import TALK_KEPT, Event, Fact, Memory, Moment, Mood, Use
from companion.domain.quick import quick, replace


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
    """A fact was never true."""

    fact: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Amended:
    """A known fact, told from another by its id, is now this: said once more, pinned, or with a name spelt otherwise."""

    fact: Fact


@dataclass(frozen=True, slots=True)
class Forgotten:
    """These facts and events, by id, are gone, and these sentences are hidden wherever they were said.

    So is every sentence in which one of the `words` stands, each a word or a phrase.
    """

    facts: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    sentences: tuple[str, ...] = ()
    words: tuple[str, ...] = ()

    @property
    def hides(self) -> bool:
        """Whether anything that was said is hidden by it."""
        return bool(self.sentences or self.words)


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


@quick
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


Change = (
    Learned
    | Superseded
    | Retracted
    | Amended
    | Forgotten
    | Noted
    | Felt
    | MoodsDropped
    | Said
    | Planned
    | Kept
    | Cancelled
)


class _Draft:
    """A memory while changes are folded into it; `uses` are the lines said by them, beside the ledger until the end."""

    __slots__ = ("events", "facts", "ledger", "moods", "planned", "talk", "uses")

    def __init__(self, memory: Memory) -> None:
        self.facts = memory.facts
        self.events = memory.events
        self.moods = memory.moods
        self.talk = memory.talk
        self.ledger = memory.ledger
        self.planned = memory.planned
        self.uses: dict[str, Use] = {}

    def memory(self) -> Memory:
        """The memory as it stands."""
        ledger = {**self.ledger, **self.uses} if self.uses else self.ledger
        return Memory(self.facts, self.events, self.moods, self.talk, ledger, self.planned)


def _learned(draft: _Draft, change: Learned) -> None:
    draft.facts = (*draft.facts, change.fact)


def _superseded(draft: _Draft, change: Superseded) -> None:
    draft.facts = tuple(replace(fact, valid_to=change.at) if fact.id == change.fact else fact for fact in draft.facts)


def _retracted(draft: _Draft, change: Retracted) -> None:
    named, at = change.fact, change.at
    draft.facts = tuple(replace(fact, retracted_at=at) if fact.id == named else fact for fact in draft.facts)


def _amended(draft: _Draft, change: Amended) -> None:
    draft.facts = tuple(change.fact if fact.id == change.fact.id else fact for fact in draft.facts)


def _forgotten(draft: _Draft, change: Forgotten) -> None:
    draft.facts = tuple(fact for fact in draft.facts if fact.id not in change.facts)
    draft.events = tuple(event for event in draft.events if event.id not in change.events)
    if change.hides:
        draft.talk = tuple(hidden(moment, change.sentences, change.words) for moment in draft.talk)


def _noted(draft: _Draft, change: Noted) -> None:
    others = (event for event in draft.events if event.id != change.event.id)
    draft.events = (*others, change.event)


def _felt(draft: _Draft, change: Felt) -> None:
    draft.moods = (*draft.moods, change.mood)


def _moods_dropped(draft: _Draft, _: MoodsDropped) -> None:
    draft.moods = ()


def _said(draft: _Draft, change: Said) -> None:
    moment = change.moment
    draft.talk = (*draft.talk, moment)[-TALK_KEPT:]
    for line in moment.lines:
        before = draft.uses.get(line) or draft.ledger.get(line)
        draft.uses[line] = Use(moment.turn, moment.at, before.times + 1 if before else 1)


def _planned(draft: _Draft, change: Planned) -> None:
    if all(known.slot != change.check_in.slot for known in draft.planned):
        draft.planned = (*draft.planned, change.check_in)


def _unplanned(draft: _Draft, change: Kept | Cancelled) -> None:
    draft.planned = tuple(known for known in draft.planned if known.id != change.check_in)


_APPLY: dict[type, Callable[..., None]] = {
    Learned: _learned,
    Superseded: _superseded,
    Retracted: _retracted,
    Amended: _amended,
    Forgotten: _forgotten,
    Noted: _noted,
    Felt: _felt,
    MoodsDropped: _moods_dropped,
    Said: _said,
    Planned: _planned,
    Kept: _unplanned,
    Cancelled: _unplanned,
}


def ahead_after(memory: Memory, changes: Iterable[Change]) -> Memory:
    """The memory with the facts, the events, the words and the plans that stand after these changes; no mood counts."""
    return apply(memory, [change for change in changes if not isinstance(change, Felt | MoodsDropped)])


def apply(memory: Memory, changes: Iterable[Change]) -> Memory:
    """The memory after these changes, in order; the given one is left as it was."""
    folded = tuple(changes)
    if not folded:
        return memory
    draft = _Draft(memory)
    for change in folded:
        _APPLY[type(change)](draft, change)
    return draft.memory()
