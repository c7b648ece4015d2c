"""How the tests of the understanding hear a line: the same tokens, sentences and dates that the one pass makes."""

from datetime import UTC, datetime, timedelta

from companion.domain.understanding import (
    FoundDate,
    FoundEvent,
    FoundFact,
    Frame,
    Sentence,
    Token,
)
from companion.language.normalise import normalise
from companion.language.sentences import split
from companion.language.tokens import tokenise
from companion.understanding.events import events_of
from companion.understanding.facts import facts_of
from companion.understanding.frames import everybody, frames_of
from companion.understanding.people import mentions, people_of

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def read(text: str) -> tuple[str, tuple[Token, ...], tuple[Sentence, ...]]:
    """The normalised text with its tokens and sentences."""
    text = normalise(text).strip()
    tokens = tokenise(text)
    return text, tokens, split(text, tokens)


def facts(text: str) -> tuple[FoundFact, ...]:
    """The facts of a line."""
    heard, tokens, sentences = read(text)
    return facts_of(heard, tokens, sentences, mentions(heard, tokens))


def told(text: str) -> list[str]:
    """The facts of a line, each as `subject relation value`, then `-` when denied and the modality unless actual."""
    return [_shown(fact) for fact in facts(text)]


def _shown(fact: FoundFact) -> str:
    marks = [fact.polarity] * (fact.polarity == "-") + [fact.modality] * (fact.modality != "actual")
    return " | ".join((fact.subject, fact.relation, fact.value, *marks))


def people(text: str, *known: str) -> list[tuple[str, str]]:
    """The people of a line as role and name."""
    text, tokens, _ = read(text)
    return [(one.relation, one.name) for one in people_of(tokens, mentions(text, tokens), frozenset(known))]


def dated(text: str, phrase: str, days: int = 1, recurring: str | None = None) -> tuple[FoundDate, ...]:
    """The date that this phrase of the text names, so many days from now; none for an empty phrase."""
    if not phrase:
        return ()
    assert phrase in text
    start = (NOW + timedelta(days=days)).replace(hour=0)
    return (FoundDate(phrase, start, start + timedelta(days=1), "day", recurring),)


def events(text: str, phrase: str, days: int = 1, recurring: str | None = None) -> tuple[FoundEvent, ...]:
    """The events of a line in which this phrase is the date."""
    heard, tokens, sentences = read(text)
    return events_of(heard, tokens, sentences, dated(text, phrase, days, recurring))


def frames(text: str, phrase: str = "", days: int = 1) -> tuple[Frame, ...]:
    """The frames of a line, told with the date that the phrase names, if any."""
    heard, tokens, sentences = read(text)
    cast = everybody(tokens, mentions(heard, tokens), people_of(tokens, mentions(heard, tokens), frozenset()))
    return frames_of(heard, tokens, sentences, cast, dated(text, phrase, days))
