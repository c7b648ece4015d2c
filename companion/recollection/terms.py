"""What a query asks the index: its words, rarest first, where each stands and what finding it is worth."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import log1p

from companion.recollection.past import Past
from companion.recollection.words import number, stems

MOST_TERMS = 16
"""So many words of a query count, the rarest."""
BITS = 2
"""Bits of a mark that count how often one term stands at a place."""
_ONE = sum(1 << BITS * term for term in range(MOST_TERMS))
_AGAIN = 0.3
"""What standing there more than once adds, to the worth of standing there."""


@dataclass(frozen=True, slots=True)
class Term:
    """One word of the query; `unit` is what each time it stands at a place adds to the mark of the place."""

    stem: str
    unit: int
    worth: float
    places: Sequence[int]


def terms(past: Past, text: str, known: frozenset[str]) -> tuple[Term, ...]:
    """The words of the text that were ever said, rarest first, save these stems."""
    postings = past.log.index()
    listed = {base: postings.of(number(base), past.length) for base in Counter(stems(text)) if base not in known}
    rarest = sorted((base for base in listed if listed[base]), key=lambda base: (len(listed[base]), base))
    return tuple(
        Term(base, 1 << BITS * at, _worth(len(listed[base]), past.length), listed[base])
        for at, base in enumerate(rarest[:MOST_TERMS])
    )


def _worth(times: int, moments: int) -> float:
    """How much a word tells that stands in so many of the moments: the probabilistic inverse frequency of BM25."""
    times = min(times, moments)
    return log1p((moments - times + 0.5) / (times + 0.5))


class Worths:
    """What each mark is worth; one query has few that differ."""

    __slots__ = ("_held", "_said", "_terms", "all")

    def __init__(self, found: Sequence[Term]) -> None:
        self._terms = found
        self._said: dict[int, float] = {0: 0.0}
        self._held: dict[int, float] = {0: 0.0}
        self.all = sum(term.worth for term in found)

    def said(self, mark: int) -> float:
        """The worth of the terms in it, more for what stands there more than once."""
        worth = self._said.get(mark)
        if worth is None:
            held = self.held(once(mark))
            again = self.held((mark >> 1) & _ONE)
            worth = self._said[mark] = held + _AGAIN * again
        return worth

    def held(self, mark: int) -> float:
        """The worth of the terms of a mark that counts each once."""
        worth = self._held.get(mark)
        if worth is None:
            worth = self._held[mark] = sum(term.worth for term in self._terms if mark & term.unit)
        return worth


def once(mark: int) -> int:
    """The mark with each term counted once."""
    return (mark | mark >> 1) & _ONE
