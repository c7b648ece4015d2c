"""What is known of a person, as whoever hosts the companion reads it: all of it, by subject, each with its evidence."""

from collections.abc import Iterator
from datetime import datetime

from companion.conversation.places import local
from companion.domain.memory import Event, Fact, Memory
from companion.domain.person import PersonState, Relationship


def shown(known: Relationship) -> tuple[str, ...]:
    """The lines: how the person stands, then facts by subject, dates, mood notes and what is planned."""
    return (*_standing(known), *_facts(known), *_rest(known))


def _standing(known: Relationship) -> Iterator[str]:
    state, persona = known.state, known.persona
    yield f"{known.person}  {state.name or 'no name yet'}, {state.standing}, {state.turn} turns"
    yield f"last heard  {_day(known, state.last_heard) if state.last_heard else 'never'}"
    yield f"talks with  {f'{persona.name} ({persona.pack})' if persona else 'nobody yet: the first talk is not over'}"
    yield f"writes first  {'yes' if _agreed(state) else 'no'}; mood notes  {'yes' if state.settings.mood_notes else 'no'}"


def _agreed(state: PersonState) -> bool:
    return state.settings.writes_first and not state.settings.stopped


def _facts(known: Relationship) -> Iterator[str]:
    for subject in dict.fromkeys(fact.subject for fact in known.memory.facts):
        yield ""
        yield "they themselves" if subject == "user" else subject
        yield from (_fact(known, fact) for fact in known.memory.facts if fact.subject == subject)


def _fact(known: Relationship, fact: Fact) -> str:
    denied = "not " if fact.polarity == "-" else ""
    return (
        f"  {fact.relation}: {denied}{fact.value}{_end(known, fact)}  (“{fact.evidence}”, {_day(known, fact.said_at)})"
    )


def _end(known: Relationship, fact: Fact) -> str:
    if fact.retracted_at is not None:
        return f", taken back {_day(known, fact.retracted_at)}"
    return "" if fact.valid_to is None else f", until {_day(known, fact.valid_to)}"


def _rest(known: Relationship) -> Iterator[str]:
    memory = known.memory
    yield from _part("dates", [_event(known, event) for event in memory.events])
    yield from _part("mood notes", [f"{mood.feeling}, {_day(known, mood.at)}" for mood in memory.moods])
    yield from _part("planned to be written first", _plans(known, memory))


def _part(title: str, lines: list[str]) -> Iterator[str]:
    if lines:
        yield ""
        yield title
        yield from (f"  {line}" for line in lines)


def _event(known: Relationship, event: Event) -> str:
    when = f"{_day(known, event.start)} ({event.grain}, {event.status})"
    return f"{event.what}, {when}  (“{event.evidence}”, {_day(known, event.said_at)})"


def _plans(known: Relationship, memory: Memory) -> list[str]:
    zone = known.state.settings.zone
    return [f"{local(plan.due, zone):%Y-%m-%d %H:%M}, {plan.kind}, because {plan.why}" for plan in memory.planned]


def _day(known: Relationship, instant: datetime) -> str:
    return f"{local(instant, known.state.settings.zone):%Y-%m-%d}"
