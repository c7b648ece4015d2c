"""What of memory matters to this message: facts and events that share a word with it, the pinned first, then newest."""

from itertools import islice

from companion.domain.memory import Fact, Memory
from companion.domain.turn import Recalled
from companion.domain.understanding import Understanding

MOST = 5
NOTHING = Recalled()
_COMMON = frozenset(
    ["user", "the", "and", "for", "with", "that", "this", "have", "has", "was", "were", "are", "you", "your", "from",
     "what", "when", "how", "why", "not", "but"]
)  # fmt: skip


def recall(memory: Memory, heard: Understanding) -> Recalled:
    """At most five facts and five events that this message touches."""
    words = {token.word for token in heard.tokens if len(token.word) > 2} - _COMMON
    if not words:
        return NOTHING
    touched = [fact for fact in reversed(memory.facts) if _touched(words, _named_by(fact)) and fact.current]
    facts = sorted(touched, key=_behind)
    events = (event for event in reversed(memory.events) if _touched(words, event.what))
    return Recalled(tuple(islice(facts, MOST)), tuple(islice(events, MOST)))


def _behind(fact: Fact) -> bool:
    """Whether the fact stands behind the pinned ones."""
    return not fact.pinned


def _touched(words: set[str], text: str) -> bool:
    """Whether one of the words stands in the text."""
    return not words.isdisjoint(text.casefold().split())


def _named_by(fact: Fact) -> str:
    return f"{fact.value} {fact.subject}"
