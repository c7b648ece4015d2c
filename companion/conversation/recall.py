"""What of memory matters to this message: facts and events that share a word with it, newest first."""

from functools import lru_cache
from itertools import islice

from companion.domain.memory import Memory
from companion.domain.turn import Recalled
from companion.domain.understanding import Understanding
from companion.language.stems import stem

MOST = 5
NOTHING = Recalled()
_COMMON = frozenset(
    ["user", "the", "and", "for", "with", "that", "this", "have", "has", "was", "were", "are", "you", "your", "from",
     "what", "when", "how", "why", "not", "but"]
)  # fmt: skip


def recall(memory: Memory, heard: Understanding) -> Recalled:
    """At most five facts and five events that this message touches."""
    words = _words_of(heard)
    if not words:
        return NOTHING
    apart = words.isdisjoint
    facts = (
        fact
        for fact in reversed(memory.facts)
        if not (apart(_words_in(fact.value)) and apart(_words_in(fact.subject))) and fact.current
    )
    events = (event for event in reversed(memory.events) if not apart(_words_in(event.what)))
    return Recalled(tuple(islice(facts, MOST)), tuple(islice(events, MOST)))


def _words_of(heard: Understanding) -> set[str]:
    """The words of the message with their base forms, and those by which somebody in it is known."""
    said = {token.word for token in heard.tokens if len(token.word) > 2} - _COMMON
    named = [one for person in heard.people for one in (person.relation, person.name.casefold()) if one]
    return said.union(map(stem, said), named)


@lru_cache(maxsize=8192)
def _words_in(text: str) -> frozenset[str]:
    words = [word for word in text.casefold().split() if word not in _COMMON]
    return frozenset(words).union(map(stem, words))
