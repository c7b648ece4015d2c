"""What of memory matters to this message: facts and events that share a word with it, the pinned first, and moments."""

from datetime import datetime
from functools import lru_cache
from itertools import islice

from companion.domain.memory import Fact, Memory, Moment
from companion.domain.turn import NOTHING_RECALLED, Recalled
from companion.domain.understanding import Understanding
from companion.language.stems import stem
from companion.recollection.past import Past
from companion.recollection.ranking import Query, search

MOST = 5
MOMENTS = 10
"""Moments found for a message that looks back."""
_COMMON = frozenset(
    ["user", "the", "and", "for", "with", "that", "this", "have", "has", "was", "were", "are", "you", "your", "from",
     "what", "when", "how", "why", "not", "but"]
)  # fmt: skip


_OWN = frozenset("i my me we our us i've i'd i'm mine".split())
_BACK = frozenset("remember recall told tell said say mentioned mention talked talk wrote know".split())


def recall(memory: Memory, heard: Understanding, past: Past, now: datetime) -> Recalled:
    """At most five facts and five events that this message touches, and moments where it asks for what was."""
    moments = _moments(past, heard, now) if _looks_back(heard) else ()
    recalled = _touched_by(memory, heard)
    return Recalled(recalled.facts, recalled.events, moments) if moments else recalled


def _looks_back(heard: Understanding) -> bool:
    """Whether the message may ask for something of the person's own that was said before."""
    asks = heard.act == "request" or any(sentence.act.startswith("question") for sentence in heard.sentences)
    words = {token.word for token in heard.tokens} if asks or len(heard.tokens) < MOST else set()
    return not words.isdisjoint(_BACK) or not words.isdisjoint(_OWN)


def _moments(past: Past, heard: Understanding, now: datetime) -> tuple[Moment, ...]:
    """What was said before that fits best, also by its day where one that is over is named."""
    names = frozenset(person.name for person in heard.people if person.name)
    over = next((date for date in heard.dates if date.start < now), None)
    since, until = (over.start, over.end) if over else (None, None)
    return tuple(found.moment for found in search(past, Query(heard.text, now, names, since, until), MOMENTS))


def _touched_by(memory: Memory, heard: Understanding) -> Recalled:
    words = _words_of(heard)
    if not words:
        return NOTHING_RECALLED
    apart = words.isdisjoint
    touched = [
        fact
        for fact in reversed(memory.facts)
        if not (apart(_words_in(fact.value)) and apart(_words_in(fact.subject))) and fact.current
    ]
    events = (event for event in reversed(memory.events) if not apart(_words_in(event.what)))
    first = tuple(islice(events, MOST))
    return Recalled(tuple(sorted(touched, key=_behind)[:MOST]), first) if touched or first else NOTHING_RECALLED


def _behind(fact: Fact) -> bool:
    """Whether the fact stands behind the pinned ones."""
    return not fact.pinned


def _words_of(heard: Understanding) -> set[str]:
    """The words of the message with their base forms, and those by which somebody in it is known."""
    said = {token.word for token in heard.tokens if len(token.word) > 2} - _COMMON
    named = [one for person in heard.people for one in (person.relation, person.name.casefold()) if one]
    return said.union(map(stem, said), named)


@lru_cache(maxsize=8192)
def _words_in(text: str) -> frozenset[str]:
    words = [word for word in text.casefold().split() if word not in _COMMON]
    return frozenset(words).union(map(stem, words))
