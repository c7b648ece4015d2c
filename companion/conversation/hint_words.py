"""What the rooms of hints share: how a name is written, a fact as it is told, what was said before."""

from companion.conversation.beliefs import Beliefs
from companion.domain.understanding import FoundFact

NAME = r"[A-ZÀ-Þ][\w'-]*[\w]"
_PLACED_BEFORE = 2
"""Moments of theirs in which what `here` and `at` mean is looked for."""


def told(relation: str, value: str, evidence: str) -> FoundFact:
    return FoundFact("user", relation, value, evidence=evidence)


def said_before(beliefs: Beliefs) -> list[str]:
    """What they said last, newest first."""
    said = [moment.text for moment in beliefs.turn.memory.talk if moment.speaker == "them"]
    return said[: -_PLACED_BEFORE - 1 : -1]
