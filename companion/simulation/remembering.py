"""Whether something is remembered, as `remembered:` and `forgotten:` ask."""

from datetime import datetime

from companion.domain.memory import Event, Fact, Memory
from companion.simulation.scenario import Remembers, resolved


def holds_memory(memory: Memory, wanted: Remembers, now: datetime) -> bool:
    """Whether a current fact, an event, a mood or a plan fits all that is asked; `now` is local."""
    if not wanted.holds:
        return _anywhere(memory, wanted.text)
    if wanted.kind == "event" or wanted.at is not None:
        return any(_is_event(event, wanted, now) for event in memory.events)
    if wanted.kind == "mood":
        return any(wanted.text in ("", mood.feeling) for mood in memory.moods)
    return any(_is_fact(fact, wanted) for fact in memory.current)


def _anywhere(memory: Memory, text: str) -> bool:
    """Whether any memory that is held now has this text in it."""
    facts = (f"{fact.subject} {fact.value} {fact.evidence}" for fact in memory.current)
    events = (f"{event.what} {event.evidence}" for event in memory.events)
    plans = (plan.about for plan in memory.planned)
    moods = (mood.feeling for mood in memory.moods)
    return any(text.casefold() in one.casefold() for group in (facts, events, plans, moods) for one in group)


def _is_fact(fact: Fact, wanted: Remembers) -> bool:
    """Whether the fact has the text, and the kind as its relation, its subject or the role in its value."""
    words = (fact.relation, *fact.subject.split(), *fact.value.split())
    is_kind = all(word in (one.casefold() for one in words) for word in wanted.kind.casefold().split())
    return is_kind and wanted.text.casefold() in f"{fact.subject} {fact.value}".casefold()


def _is_event(event: Event, wanted: Remembers, now: datetime) -> bool:
    is_text = wanted.text.casefold() in event.what.casefold()
    return is_text and (wanted.at is None or _is_then(event, wanted, now))


def _is_then(event: Event, wanted: Remembers, now: datetime) -> bool:
    """Whether the event is on that day, and at that time where one is asked for."""
    if wanted.at is None:
        return True
    start, then = event.start.astimezone(now.tzinfo), resolved(wanted.at, now).astimezone(now.tzinfo)
    same_day = start.date() == then.date()
    return same_day and (wanted.at.at is None or (start.hour, start.minute) == (then.hour, then.minute))
