"""Which terms stand where: a mark for each place that is worth a look, found through the rarest terms first."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence, Set
from dataclasses import dataclass
from heapq import nlargest

from companion.recollection.past import Past
from companion.recollection.terms import Term, Worths

_READ = 12_000
"""So many places are read at most to find those worth a look; a term that stands at more is looked up at those alone."""
_BEST = 120
"""So many places that hold most are looked at, and what stands beside them."""
_BESIDE = (-2, -1, 0, 1, 2)


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of places, the places that may be found, and the mark of each talk."""

    marks: dict[int, int]
    around: Set[int]
    talks: dict[int, int]


@dataclass(frozen=True, slots=True)
class _Reading:
    """What is added to the marks of all places in these lists, once for each place where it is `kin`."""

    unit: int
    lists: tuple[Sequence[int], ...]
    kin: bool

    @property
    def cost(self) -> int:
        """How many places are read."""
        return sum(map(len, self.lists))

    def newest(self) -> Collection[int]:
        """The places, as many of the newest of each list as may be read."""
        most = _READ // len(self.lists)
        return set().union(*(one[-most:] for one in self.lists)) if self.kin else self.lists[0][-most:]

    def among(self, places: frozenset[int]) -> Collection[int]:
        """Those of the places that are in a list."""
        return set().union(*(places.intersection(one) for one in self.lists))


def marked(past: Past, terms: Sequence[Term], worths: Worths) -> Marks:
    """The marks of the best places for these terms, rarest first, and what they bring to mind last."""
    found = Marks({}, frozenset(), {})
    own = [_Reading(term.unit, (term.places,), kin=False) for term in terms if term.places]
    brought = [_Reading(term.kin_unit, term.kin, kin=True) for term in terms if term.kin]
    readings = sorted(own + brought, key=lambda reading: (reading.kin, reading.cost))
    read = _affordable(readings)
    for reading in readings[:read]:
        _note(past, found, reading.unit, reading.newest())
    around = _around(past, _best(found.marks, worths))
    for reading in readings[read:]:
        _note(past, found, reading.unit, reading.among(around))
    return Marks(found.marks, around, found.talks)


def _affordable(readings: Sequence[_Reading]) -> int:
    """How many are read in full; the first always."""
    read, cost = 0, 0
    while read < len(readings) and (not read or cost + readings[read].cost <= _READ):
        cost += readings[read].cost
        read += 1
    return read


def _note(past: Past, found: Marks, unit: int, places: Collection[int]) -> None:
    """The unit is in the marks of these places and of their talks."""
    marks, talks = found.marks, found.talks
    for place in places:
        marks[place] = marks.get(place, 0) + unit
    for talk in set(map(past.log.talks.__getitem__, places)):
        talks[talk] = talks.get(talk, 0) + unit


def _best(marks: Mapping[int, int], worths: Worths) -> Collection[int]:
    """The places that hold most, the newer of two that hold as much."""
    if len(marks) <= _BEST:
        return marks
    worth = _most(Counter(marks.values()), worths)
    good = [(worth[mark], place) for place, mark in marks.items() if mark in worth]
    return [place for _, place in nlargest(_BEST, good)]


def _most(times: Mapping[int, int], worths: Worths) -> dict[int, float]:
    """The marks that are worth most, with their worth: as many as give enough places."""
    worth: dict[int, float] = {}
    places = 0
    for said, mark in sorted(((worths.said(mark), mark) for mark in times), reverse=True):
        if places >= _BEST:
            break
        worth[mark] = said
        places += times[mark]
    return worth


def _around(past: Past, places: Collection[int]) -> frozenset[int]:
    reached = {place + step for place in places for step in _BESIDE}
    return frozenset(place for place in reached if 0 <= place < past.length)
