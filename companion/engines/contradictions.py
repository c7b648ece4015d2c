"""Conditions that no moment can meet: words that exclude each other, and numbers with nothing between them."""

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from math import ceil, floor, inf, nextafter

from companion.domain.persona import TRAITS
from companion.engines.rule import Condition

Bound = Callable[[float], float]
SINGLE = frozenset({"feeling", "kind", "script", "initiative", "about", "frame", "experiencer", "status", "polarity"})
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
_LEAST: dict[str, tuple[Bound, Bound]] = {
    ">": (lambda number: nextafter(number, inf), lambda number: floor(number) + 1),
    ">=": (float, ceil),
}
"""The least that is left of broken and of whole numbers."""
_MOST: dict[str, tuple[Bound, Bound]] = {
    "<": (lambda number: nextafter(number, -inf), lambda number: ceil(number) - 1),
    "<=": (float, floor),
}
"""The most that is left of broken and of whole numbers."""
_OPPOSITE = {"<": ">=", ">": "<=", "<=": ">", ">=": "<"}


def contradiction(conditions: Sequence[Condition]) -> str:
    """Which of these conditions can never hold together, in words; nothing when they can."""
    return next(_contradictions(conditions), "") if conditions else ""


def _contradictions(conditions: Sequence[Condition]) -> Iterator[str]:
    yield from _among_words([condition for condition in conditions if condition.op in ("is", "known")])
    yield from _among_numbers([condition for condition in conditions if condition.op in (*_OPPOSITE, "=")])


def _among_words(conditions: Sequence[Condition]) -> Iterator[str]:
    for one, other in combinations(conditions, 2):
        if one.name == other.name and _exclude(one, other):
            yield f'"{one.text}" and "{other.text}" never hold together'


def _among_numbers(conditions: Sequence[Condition]) -> Iterator[str]:
    numbered: dict[str, list[Condition]] = {}
    for condition in conditions:
        numbered.setdefault(condition.name, []).append(condition)
    for name, own in numbered.items():
        low, high = _span(name, own)
        if low > high:
            yield _no_number(name, own)


def _exclude(one: Condition, other: Condition) -> bool:
    """Whether two conditions of one name never hold together; both unwanted, they always may."""
    if one.op != other.op:
        return False
    if one.wanted and other.wanted:
        return one.op == "is" and one.name in SINGLE and set(one.words).isdisjoint(other.words)
    wanted, unwanted = (one, other) if one.wanted else (other, one)
    return wanted.wanted and _covers(unwanted, wanted)


def _covers(unwanted: Condition, wanted: Condition) -> bool:
    """Whether all that is wanted is unwanted as well."""
    return bool(wanted.words) and set(wanted.words) <= set(unwanted.words)


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
    if op in _LEAST:
        return _LEAST[op][whole](number), inf
    if op in _MOST:
        return -inf, _MOST[op][whole](number)
    return -inf, inf
