"""What a query asks the index: its words, rarest first, where each stands and what finding it is worth.

A mark tells in one number which terms stand at a place: of each term how often, up to three times, and whether a word
stands there that it brings to mind.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log1p

from companion.recollection.associations import BROUGHT
from companion.recollection.past import Past
from companion.recollection.words import number, stems

MOST_TERMS = 16
"""So many words of a query count, the rarest."""
_BITS = 3
_ONE = sum(1 << _BITS * term for term in range(MOST_TERMS))
_KIN = _ONE << 2
_AGAIN = 0.3
"""What standing there more than once adds, to the worth of standing there."""
_NAMED = 1.5
"""How much more the name of somebody is worth than another word as rare."""
_ASKING = frozenset("tell say mention remember recall remind".split())
"""What asks for something said, and is not what was said."""
_BROUGHT = 0.25
"""What a word that is only brought to mind is worth of the word itself."""


@dataclass(frozen=True, slots=True)
class Term:
    """One word of the query: the number of it in the query, its worth, its places and those of what it brings to mind."""

    stem: str
    at: int
    worth: float
    places: Sequence[int]
    kin: tuple[Sequence[int], ...]

    @property
    def unit(self) -> int:
        """What each time it stands at a place adds to the mark there."""
        return 1 << _BITS * self.at

    @property
    def kin_unit(self) -> int:
        """What a word that it brings to mind adds."""
        return self.unit << 2


def terms(past: Past, text: str, names: Iterable[str], speakers: Iterable[str]) -> tuple[Term, ...]:
    """The words of the text that were ever said, or bring to mind what was, rarest first.

    The people named count for more than other words; those who speak are no words of the query at all.
    """
    named, spoke = set(stems(" ".join(names))), set(stems(" ".join(speakers)))
    bases = [base for base in [*stems(text), *sorted(named)] if base not in spoke | _ASKING]
    asked = {number(base): base for base in reversed(bases)}
    found = [(base, *_listed(past, word)) for word, base in asked.items()]
    found = sorted((row for row in found if row[1] or row[2]), key=lambda row: (_count(row[1], row[2]), row[0]))
    return tuple(
        Term(base, at, _worth(_count(places, kin), past.length) * (_NAMED if base in named else 1.0), places, kin)
        for at, (base, places, kin) in enumerate(found[:MOST_TERMS])
    )


def _listed(past: Past, word: int) -> tuple[Sequence[int], tuple[Sequence[int], ...]]:
    """The places of a word, and of each word it brings to mind."""
    postings, length = past.log.index(), past.length
    kin = (postings.of(other, length) for other in BROUGHT.get(word, ()))
    return postings.of(word, length), tuple(places for places in kin if places)


def _count(places: Sequence[int], kin: Sequence[Sequence[int]]) -> float:
    """How often it stands somewhere, what it only brings to mind counted for less."""
    return len(places) + _BROUGHT * sum(map(len, kin))


def _worth(times: float, moments: int) -> float:
    """How much a word tells that stands in so many of the moments: the probabilistic inverse frequency of BM25."""
    times = min(times, moments)
    return log1p((moments - times + 0.5) / (times + 0.5))


class Worths:
    """What each mark is worth; one query has few that differ."""

    __slots__ = ("_held", "_said", "_terms")

    def __init__(self, found: Sequence[Term]) -> None:
        self._terms = tuple((term.unit, term.kin_unit, term.worth) for term in found)
        self._said: dict[int, float] = {0: 0.0}
        self._held: dict[int, float] = {0: 0.0}

    def said(self, mark: int) -> float:
        """The worth of the terms in it, more for what stands there more than once."""
        worth = self._said.get(mark)
        if worth is None:
            worth = self._said[mark] = self.held(once(mark)) + _AGAIN * self.held((mark >> 1) & _ONE)
        return worth

    def held(self, mark: int) -> float:
        """The worth of the terms of a mark that counts each once."""
        worth = self._held.get(mark)
        if worth is None:
            worth = self._held[mark] = sum(
                worth if mark & unit else _BROUGHT * worth if mark & kin else 0.0 for unit, kin, worth in self._terms
            )
        return worth


def once(mark: int) -> int:
    """The mark with each term counted once."""
    return (mark | mark >> 1) & _ONE | mark & _KIN
