"""Which terms stand where: a mark for each place that is worth a look, found through the rarest terms first."""

from collections.abc import Sequence, Set
from dataclasses import dataclass
from heapq import nlargest

from companion.recollection.past import Past
from companion.recollection.terms import Term, Worths

_READ = 24_000
"""So many places are read at most to find those worth a look; a term that stands at more is looked up at those alone."""
_BEST = 300
"""So many places that hold most are looked at, and what stands beside them."""
_BESIDE = (-2, -1, 0, 1, 2)


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of places, the places that may be found, and what the terms of each talk are worth together."""

    marks: dict[int, int]
    around: Set[int]
    talks: dict[int, float]

    def at(self, place: int) -> int:
        """The mark there."""
        return self.marks.get(place, 0)

    def talk(self, number: int) -> float:
        """The worth of all terms that stand somewhere in that talk."""
        return self.talks.get(number, 0.0)


def marked(past: Past, terms: Sequence[Term], worths: Worths) -> Marks:
    """The marks of the best places for these terms, rarest first."""
    marks: dict[int, int] = {}
    talks: dict[int, int] = {}
    read = _affordable(terms)
    for term in terms[:read]:
        _note(past, term, term.places[-_READ:], marks, talks)
    around = _around(past, _best(marks, worths))
    for term in terms[read:]:
        _note(past, term, sorted(around.intersection(term.places)), marks, talks)
    return Marks(marks, around, {talk: worths.held(mark) for talk, mark in talks.items()})


def _affordable(terms: Sequence[Term]) -> int:
    """How many of the terms are read in full; the rarest always."""
    read, count = 0, 0
    while read < len(terms) and (not read or count + len(terms[read].places) <= _READ):
        count += len(terms[read].places)
        read += 1
    return read


def _note(past: Past, term: Term, places: Sequence[int], marks: dict[int, int], talks: dict[int, int]) -> None:
    """The term is in the marks of these places and of their talks."""
    unit = term.unit
    for place in places:
        marks[place] = marks.get(place, 0) + unit
    for talk in set(map(past.log.talks.__getitem__, places)):
        talks[talk] = talks.get(talk, 0) + unit


def _best(marks: dict[int, int], worths: Worths) -> Sequence[int]:
    """The places that hold most, the newer of two that hold as much."""
    if len(marks) <= _BEST:
        return list(marks)
    worth = {mark: worths.said(mark) for mark in set(marks.values())}
    return nlargest(_BEST, marks, key=lambda place: (worth[marks[place]], place))


def _around(past: Past, places: Sequence[int]) -> frozenset[int]:
    reached = {place + step for place in places for step in _BESIDE}
    return frozenset(place for place in reached if 0 <= place < past.length)
