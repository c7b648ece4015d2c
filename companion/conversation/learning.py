"""What a turn teaches: facts and events with the person's own words behind each, moods only after a yes."""

from collections.abc import Iterable, Iterator

from companion.domain.chance import token
from companion.domain.change import Change, Felt, Learned, Noted, Superseded
from companion.domain.memory import Event, Fact, Mood
from companion.domain.relations import relation
from companion.domain.reply import Remember, Reply
from companion.domain.turn import Turn
from companion.domain.understanding import FoundEvent, FoundFact

MODALITIES = frozenset({"actual", "past"})


def learn(turn: Turn, reply: Reply) -> tuple[Change, ...]:
    """Everything that this message and this reply change in memory."""
    found = [fact for fact in turn.understanding.facts if fact.modality in MODALITIES]
    found += [
        _wished(turn, effect) for effect in reply.effects if isinstance(effect, Remember) and _spans(turn, effect)
    ]
    return (*_facts(turn, found), *_events(turn, turn.understanding.events), *_moods(turn))


def _spans(turn: Turn, effect: Remember) -> bool:
    return bool(effect.value) and effect.value.casefold() in turn.understanding.text.casefold()


def _wished(turn: Turn, effect: Remember) -> FoundFact:
    return FoundFact(effect.subject, effect.relation, effect.value, evidence=turn.understanding.text)


def _facts(turn: Turn, found: Iterable[FoundFact]) -> Iterator[Change]:
    known = list(turn.memory.current)
    for number, fact in enumerate(found):
        if relation(fact.relation).private and not turn.state.settings.mood_notes:
            continue
        if any(_told_by(fact, old) for old in known):
            continue
        yield from (Superseded(old.id, turn.now) for old in known if _replaces(fact, old))
        new = _fact(turn, fact, number)
        known = [*(old for old in known if not _replaces(fact, old)), new]
        yield Learned(new)


def _told_by(found: FoundFact, old: Fact) -> bool:
    """Whether the old fact says this already, perhaps with more words: `dog Biscuit` says `Biscuit`."""
    if (found.subject, found.relation, found.polarity) != (old.subject, old.relation, old.polarity):
        return False
    return f" {found.value.casefold()} " in f" {old.value.casefold()} "


def _same(found: FoundFact, old: Fact) -> bool:
    return (found.subject, found.relation, found.value.casefold()) == (old.subject, old.relation, old.value.casefold())


def _replaces(found: FoundFact, old: Fact) -> bool:
    """Whether the new fact closes the old one: the same single place, or the opposite of the same thing."""
    if found.modality != "actual" or (found.subject, found.relation) != (old.subject, old.relation):
        opposite = relation(found.relation).opposite
        return (
            found.subject == old.subject and old.relation == opposite and found.value.casefold() == old.value.casefold()
        )
    return (relation(found.relation).single and found.polarity == "+") or _same(found, old)


def _fact(turn: Turn, found: FoundFact, number: int) -> Fact:
    return Fact(
        id=token(turn.state.soul, turn.state.turn, f"fact/{number}"),
        subject=found.subject,
        relation=found.relation,
        value=found.value,
        evidence=found.evidence or turn.understanding.text,
        said_at=turn.now,
        polarity=found.polarity,
        modality=found.modality,
        valid_from=turn.now,
        valid_to=turn.now if found.modality == "past" else None,
    )


def _events(turn: Turn, found: Iterable[FoundEvent]) -> Iterator[Change]:
    for number, event in enumerate(found):
        name = token(turn.state.soul, turn.state.turn, f"event/{number}")
        new = Event(name, event.what, event.start, event.grain, event.evidence, turn.now)
        if new.over(turn.now):
            continue
        if all((old.what, old.start) != (new.what, new.start) for old in turn.memory.events):
            yield Noted(new)


def _moods(turn: Turn) -> Iterator[Change]:
    heard = turn.understanding
    if turn.state.settings.mood_notes and heard.feeling != "neutral":
        name = token(turn.state.soul, turn.state.turn, "mood")
        yield Felt(Mood(name, heard.feeling, heard.intensity, heard.valence, turn.now))
