"""Words changed after they were heard: what the old ones taught gives way to what the new ones teach. Pure.

Only what is told anew in its place goes; what an edit merely leaves out may have been an answer to a question.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from companion.conversation.answer import Answer, plainly
from companion.conversation.learning import learn
from companion.conversation.voice import bubble, spent
from companion.domain.change import Change, Felt, Forgotten, Learned, Noted, Retracted, Superseded
from companion.domain.memory import Event, Fact, Memory, Moment
from companion.domain.message import Kind, Message
from companion.domain.quick import replace
from companion.domain.reply import Reply
from companion.domain.turn import Turn

KEPT = 12
"""Messages whose numbers are remembered."""

Numbers = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Taught:
    """Facts and events."""

    facts: tuple[Fact, ...]
    events: tuple[Event, ...]

    @property
    def matter(self) -> frozenset[tuple[str, ...]]:
        """What they say, apart from when and in which words it was told."""
        facts = {(one.subject, one.relation, one.value.casefold(), one.polarity, one.modality) for one in self.facts}
        return frozenset(facts | {(one.what.casefold(), one.start.isoformat()) for one in self.events})


def numbered(turn: Turn) -> Numbers:
    """The numbers of the last messages with the turns in which they were heard, this one with them.

    One that was heard with others is left out: what they taught is not told apart.
    """
    message = turn.message
    if message is None or not message.number or message.also or turn.unkept:
        return turn.state.numbers
    return (*turn.state.numbers, (message.number, turn.state.turn))[-KEPT:]


def take(turn: Turn) -> Answer | None:
    """Quiet for an edit that changed no word; what is learnt from one that changed what is known; None otherwise."""
    message = turn.message
    if message is None or message.kind is not Kind.EDIT or turn.unkept:
        return None
    before = _heard_as(turn, message)
    if not before:
        return None
    if message.text == before[-1].text:
        return plainly("edit.same", turn.state)
    return _learnt(turn, before) if turn.state.standing == "friend" else None


def _heard_as(turn: Turn, message: Message) -> Sequence[Moment]:
    """The message as it was worded before, the newest wording last."""
    turns = {at for number, at in turn.state.numbers if number == message.number}
    return [one for one in turn.memory.talk if one.speaker == "them" and one.turn in turns]


def _learnt(turn: Turn, before: Sequence[Moment]) -> Answer | None:
    old = _taught(turn.memory, before)
    told = tuple(one for one in learn(_without(turn, old), Reply()) if not isinstance(one, Felt))
    new = Taught(
        tuple(one.fact for one in told if isinstance(one, Learned)),
        tuple(one.event for one in told if isinstance(one, Noted)),
    )
    gone = _replaced(old, new)
    ends = any(isinstance(one, Superseded | Retracted) for one in told)
    if not ends and new.matter == old.matter:
        return None
    said = () if spent(turn, "edit_taken") else (bubble(turn, "edit_taken"),)
    changes: tuple[Change, ...] = (_forgotten(turn, gone), *learn(_without(turn, gone), Reply()))
    return replace(plainly("edit.taken", turn.state, *said), changes=changes)


def _taught(memory: Memory, before: Sequence[Moment]) -> Taught:
    """What was learnt from these words and still stands."""
    times = {one.at for one in before}
    return Taught(
        tuple(one for one in memory.facts if one.said_at in times and one.retracted_at is None),
        tuple(one for one in memory.events if one.said_at in times),
    )


def _replaced(old: Taught, new: Taught) -> Taught:
    """What of the old is told anew."""
    kinds = {(one.subject, one.relation) for one in new.facts}
    facts = tuple(one for one in old.facts if (one.subject, one.relation) in kinds)
    return Taught(facts, old.events if new.events else ())


def _without(turn: Turn, gone: Taught) -> Turn:
    facts = tuple(one for one in turn.memory.facts if one not in gone.facts)
    events = tuple(one for one in turn.memory.events if one not in gone.events)
    return replace(turn, memory=replace(turn.memory, facts=facts, events=events))


def _forgotten(turn: Turn, gone: Taught) -> Forgotten:
    """The change after which it is gone, with the sentences that are worded otherwise now."""
    told: Iterable[Fact | Event] = (*gone.facts, *gone.events)
    said = {one.evidence for one in told if one.evidence not in turn.understanding.text}
    return Forgotten(
        tuple(one.id for one in gone.facts),
        tuple(one.id for one in gone.events),
        tuple(sorted(said, key=len, reverse=True)),
    )
