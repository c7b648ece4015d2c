"""How far a rule looks before it speaks: at words, mood, memory, an open question, hardly at all, or at nothing.

Only what makes a rule fit counts. A condition about the hour, the companion's own mood or when it last spoke looks at
nobody's message, and neither does a pattern that hears anything.
"""

from collections.abc import Iterable

from companion.engines.conditions import COMPARE
from companion.engines.patterns import GAPS
from companion.engines.rows import PatternError, expand
from companion.engines.rule import Condition, Hear, Rule

LOOKS = {
    "act": "act",
    "words": "length",
    "valence": "polarity",
    "intensity": "polarity",
    "polarity": "polarity",
    "topic": "topic",
    "feeling": "feeling",
    "hesitant": "feeling",
    "frame": "event",
    "status": "event",
    "experiencer": "event",
    "person": "person",
    "fact": "memory",
}
"""What each condition looks at; one that is not here looks at nothing of the message."""
THIN = frozenset({"act", "length", "polarity", "topic", "absence"})
"""Looks that many messages satisfy; a topic is one of them because it may be carried over from an earlier message."""
TAKEN_UP = frozenset({"feeling", "event", "person", "memory", "question"})
"""Looks at something that a reply can take up in words of its own."""
_ANY = (*GAPS, "word")
_USUAL = (1, 100)
"""Words of the shortest and the longest usual message; a bound that both satisfy holds of all."""


def looks(rule: Rule) -> frozenset[str]:
    """All that the rule looks at; empty for a catch-all."""
    found = looks_of(rule.conditions)
    if rule.parent:
        found |= {"question"}
    return found | {"words"} if rule.hears and not any(map(_hears_anything, rule.hears)) else found


def looks_of(conditions: Iterable[Condition]) -> frozenset[str]:
    """All that these conditions look at, of a rule or of one of its lines."""
    return frozenset(map(_look, conditions)) - {""}


def is_fallback(looked: frozenset[str]) -> bool:
    """Whether what was said would have answered any message."""
    return not looked


def is_thin(looked: frozenset[str]) -> bool:
    """Whether what was said looked at the message, but at no more than its act, length or polarity."""
    return bool(looked) and looked <= THIN


def _look(condition: Condition) -> str:
    look = LOOKS.get(condition.name, "")
    if look in ("", "act", "polarity"):
        return look
    if look == "length":
        return look if _bounds(condition) else ""
    if condition.wanted and "neutral" not in condition.words:
        return look
    return "" if look == "memory" else "absence"


def _bounds(condition: Condition) -> bool:
    """Whether a usual message may be too long or too short for it."""
    return any(COMPARE[condition.op](words, condition.number) is not condition.wanted for words in _USUAL)


def _hears_anything(hear: Hear) -> bool:
    """Whether one of the rows that it stands for names no word, concept or type."""
    try:
        rows = expand(hear.text)
    except PatternError:
        return False
    return any(all(atom.kind in _ANY for atom in row) for row in rows)
