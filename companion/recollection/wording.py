"""How well a moment fits by words: its own, those said around it, and those of its whole talk."""

from collections.abc import Set

from companion.recollection.marks import marked
from companion.recollection.past import Past
from companion.recollection.terms import Term, Worths, once

_BEFORE, _ANSWER, _AFTER, _NEAR = 0.5, 0.2, 0.3, 0.15
"""What the turn before adds of its own worth, more when it asked; what the next adds; what those beyond add."""
_TALK = 0.2
"""What the words of the whole talk add."""
_LONG = 0.15
"""How far a moment loses by being longer than others."""


class Wording:
    """The words of one query in one past; `places` are those worth a look."""

    def __init__(self, past: Past, terms: tuple[Term, ...]) -> None:
        self._log, self._terms = past.log, terms
        self._worths = Worths(terms)
        found = marked(past, terms, self._worths)
        self.places: Set[int] = found.around
        self._marks, self._talks = found.marks, found.talks
        self._mean = past.log.mean_size(past.length)
        self._own = {place: self._alone(place, mark) for place in found.around if (mark := found.marks.get(place))}

    def worth(self, place: int) -> float:
        """The worth of the words there and around."""
        before, after = self._beside(place, place - 1), self._beside(place, place + 1)
        near = self._beside(place, place - 2) + self._beside(place, place + 2)
        share = _BEFORE + _ANSWER if before and self._log.asks[place - 1] else _BEFORE
        worth = self._own.get(place, 0.0) + share * before + _AFTER * after + _NEAR * near
        talk = self._worths.held(self._talks.get(self._log.talks[place], 0))
        return worth + _TALK * talk

    def held(self, place: int) -> tuple[str, ...]:
        """The stems of the query that stand there."""
        mark = once(self._marks.get(place, 0))
        return tuple(term.stem for term in self._terms if mark & term.unit)

    def _alone(self, place: int, mark: int) -> float:
        return self._worths.said(mark) / (1 + _LONG * (self._log.size(place) / self._mean - 1))

    def _beside(self, place: int, other: int) -> float:
        """What the other place is worth, if it is of the same talk."""
        worth = self._own.get(other)
        talks = self._log.talks
        return worth if worth and talks[other] == talks[place] else 0.0
