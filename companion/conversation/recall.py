"""What of memory matters to this message: facts and events that share a word with it, newest first."""

from companion.domain.memory import Fact
from companion.domain.turn import Recalled, Turn

MOST = 5
_COMMON = frozenset(
    ["user", "the", "and", "for", "with", "that", "this", "have", "has", "was", "were", "are", "you", "your", "from",
     "what", "when", "how", "why", "not", "but"]
)  # fmt: skip


def recall(turn: Turn) -> Recalled:
    """At most five facts and five events that this message touches."""
    words = {token.word for token in turn.understanding.tokens if len(token.word) > 2} - _COMMON
    if not words:
        return Recalled()
    facts = [fact for fact in reversed(turn.memory.facts) if fact.current and words & _words_of_fact(fact)]
    events = [event for event in reversed(turn.memory.events) if words & _words(event.what)]
    return Recalled(tuple(facts[:MOST]), tuple(events[:MOST]))


def _words(text: str) -> set[str]:
    return {word for word in text.casefold().split() if len(word) > 2} - _COMMON


def _words_of_fact(fact: Fact) -> set[str]:
    return _words(fact.value) | _words(fact.subject)
