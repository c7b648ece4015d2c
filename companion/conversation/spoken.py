"""What the last turns were about, newest first, and how alike two spellings are."""

from datetime import timedelta
from difflib import SequenceMatcher
from itertools import islice

from companion.conversation.beliefs import Beliefs
from companion.domain.memory import Fact

RECENT = 12
"""Facts, newest last, among which the one that is corrected is looked for when it is not named."""
FRESH = timedelta(hours=12)
"""How long after it was said a fact is corrected by saying something else of the same kind."""
ALIKE = 0.55
"""Likeness of two spellings of one word, 0 to 1."""
LIKELY = 0.4
"""The same where the message says nothing but that another word was meant."""


def spoken_of(beliefs: Beliefs) -> list[Fact]:
    """The facts that the last turns were about, newest first."""
    turn = beliefs.turn
    last = [fact for fact in islice(reversed(beliefs.standing.values()), RECENT) if turn.now - fact.said_at <= FRESH]
    touched = [beliefs.standing[name] for name in reversed(turn.state.touched) if name in beliefs.standing]
    return list(dict.fromkeys((*touched, *last)))


def likeness(value: str, right: str) -> float:
    """How alike the right words are to the likest word of the value."""
    words = (value, *value.split())
    return max(SequenceMatcher(None, word.casefold(), right.casefold()).ratio() for word in words)
