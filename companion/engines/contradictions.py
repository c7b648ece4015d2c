"""Conditions that no moment can meet: words that exclude each other, and numbers with nothing between them."""

from collections.abc import Iterator, Sequence
from math import ceil, floor, inf, nextafter

from companion.domain.persona import TRAITS
from companion.engines.rule import Condition

SINGLE = frozenset({"feeling", "kind", "initiative", "about", "frame", "experiencer", "status", "polarity"})
"""Names that have one word at a time; of frames, one word of each frame."""
WHOLE = frozenset({"hour", "turns", "words", "hesitant"})
LIMITS = {
    "intensity": (0.0, 1.0),
    "valence": (-1.0, 1.0),
    "hour": (0.0, 23.0),
    "hesitant": (0.0, 1.0),
    **dict.fromkeys(TRAITS, (0.0, 1.0)),
}
"""Between what a number lies; the others begin at 0 and have no end."""
_OPPOSITE = {"<": ">=", ">": "<=", "<=": ">", ">=": "<"}


def contradiction(conditions: Sequence[Condition]) -> str:
    """Which of these conditions can never hold together, in words; nothing when they can."""
    return next(_contradictions(conditions), "") if conditions else ""


def _contradictions(conditions: Sequence[Condition]) -> Iterator[str]:
    worded = [condition for condition in conditions if condition.op in ("is", "known")]
    for at, condition in enumerate(worded):
        for other in worded[at + 1 :]:
            if condition.name == other.name and _exclude(condition, other):
                yield f'"{condition.text}" and "{other.text}" never hold together'
    for name in {condition.name for condition in conditions if condition.op not in ("is", "known")}:
        own = [condition for condition in conditions if condition.name == name and condition.op in (*_OPPOSITE, "=")]
        low, high = _span(name, own)
        if low > high:
            yield _no_number(name, own)


def _exclude(one: Condition, other: Condition) -> bool:
    if one.wanted and other.wanted:
        return one.name in SINGLE and one.op == other.op == "is" and set(one.words).isdisjoint(other.words)
    if one.wanted == other.wanted or one.op != other.op or not one.words:
        return False
    wanted, unwanted = (one, other) if one.wanted else (other, one)
    return set(wanted.words) <= set(unwanted.words)


def _no_number(name: str, own: Sequence[Condition]) -> str:
    if len(own) > 1:
        return f"""{" and ".join(f'"{condition.text}"' for condition in own)} leave no number"""
    low, high = LIMITS.get(name, (0.0, inf))
    between = f"lies between {low:g} and {high:g}" if high < inf else f"is never below {low:g}"
    return f'"{own[0].text}" never holds: {name} {between}'


def _span(name: str, conditions: Sequence[Condition]) -> tuple[float, float]:
    """The lowest and the highest number that all these conditions leave."""
    low, high = LIMITS.get(name, (0.0, inf))
    for condition in conditions:
        op = condition.op if condition.wanted else _OPPOSITE.get(condition.op, "")
        least, most = _bounds(op, condition.number, name in WHOLE)
        low, high = max(low, least), min(high, most)
    return low, high


def _bounds(op: str, number: float, whole: bool) -> tuple[float, float]:
    if op == "=":
        return number, number
    if op in (">", ">="):
        above = floor(number) + 1 if whole else nextafter(number, inf)
        return (above if op == ">" else ceil(number) if whole else number), inf
    if op in ("<", "<="):
        below = ceil(number) - 1 if whole else nextafter(number, -inf)
        return -inf, (below if op == "<" else floor(number) if whole else number)
    return -inf, inf
