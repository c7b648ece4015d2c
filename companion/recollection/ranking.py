"""The ranking of moments: the words they hold, what stands around them, who said them and when."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from heapq import nlargest

from companion.domain.memory import Moment
from companion.recollection.marks import Marks, marked
from companion.recollection.past import Past
from companion.recollection.terms import Term, Worths, once, terms
from companion.recollection.words import stems

_BEFORE, _ANSWER, _AFTER, _NEAR = 0.5, 0.2, 0.3, 0.15
"""What the turn before adds of its own worth, more when it asked; what the next adds; what those beyond add."""
_WHOLE, _AROUND = 0.5, 0.5
"""How far a moment is weighed by its share of the query, and how far a word beside it counts as its own."""
_TALK = 0.3
"""What the words of the whole talk add."""
_NAMED, _DATED, _ASKING = 1.8, 2.0, 0.85
"""The weights of one whose speaker is named, of one said at that time, of one that only asks."""
_OURS = 0.8
"""The weight of what the companion said, when nobody in particular is asked for."""
_LONG = 0.15
"""How far a moment loses by being longer than others."""


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for; `now` is aware and local, `since` and `until` are the time it was said in, if that is known.

    `names` are people named in it, `speaker` is `them` or `me` when it asks for words of one's own.
    """

    text: str
    now: datetime
    names: frozenset[str] = frozenset()
    since: datetime | None = None
    until: datetime | None = None
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """A moment that was found; `terms` are the stems of the query that stand in it."""

    place: int
    score: float
    moment: Moment
    terms: tuple[str, ...]


def search(past: Past, query: Query, most: int = 10) -> tuple[Found, ...]:
    """The moments that fit best, best first, the newer of two that fit as well; none that fit not at all."""
    ranking = Ranking(past, query)
    best = nlargest(most, ((ranking.score(place), place) for place in ranking.places))
    return tuple(ranking.found(place, score) for score, place in best if score > 0)


class Ranking:
    """One query over one past."""

    def __init__(self, past: Past, query: Query) -> None:
        self._past, self._log, self._query = past, past.log, query
        self._speakers = _speakers(past, query)
        spoken = frozenset(stem for name in query.names if _spoke(past, name) for stem in stems(name))
        self._terms: tuple[Term, ...] = terms(past, query.text, spoken)
        self._worths = Worths(self._terms)
        self._marks: Marks = marked(past, self._terms, self._worths)
        self._mean = past.log.mean_size(past.length)

    @property
    def places(self) -> Iterable[int]:
        """The places worth a look."""
        if self._terms or self._query.since is None:
            return self._marks.around
        return range(self._past.length)

    def score(self, place: int) -> float:
        """How well the moment there fits."""
        worth = self._words(place) if self._terms else 1.0
        return worth * self._speaker(place) * self._time(place) * (_ASKING if self._log.asks[place] else 1.0)

    def found(self, place: int, score: float) -> Found:
        """The moment there, and which words it holds."""
        mark = once(self._marks.at(place))
        held = tuple(term.stem for term in self._terms if mark & term.unit)
        return Found(place, score, self._past.moment(place), held)

    def _words(self, place: int) -> float:
        own = self._own(place)
        before, after = self._beside(place, -1), self._beside(place, 1)
        asked = before and self._log.asks[place - 1]
        near = self._beside(place, -2) + self._beside(place, 2)
        worth = own + (_BEFORE + _ANSWER * bool(asked)) * before + _AFTER * after + _NEAR * near
        return worth * self._whole(place) + _TALK * self._marks.talk(self._log.talks[place])

    def _own(self, place: int) -> float:
        worth = self._worths.said(self._marks.at(place))
        return worth / (1 + _LONG * (self._log.size(place) / self._mean - 1)) if worth else 0.0

    def _beside(self, place: int, step: int) -> float:
        """The worth of the turn so far from it in the same talk."""
        other = place + step
        return self._own(other) if self._together(place, other) else 0.0

    def _together(self, place: int, other: int) -> bool:
        talks = self._log.talks
        return 0 <= other < self._past.length and talks[place] == talks[other]

    def _whole(self, place: int) -> float:
        """How much of the query it holds with what stands beside it."""
        own, around = once(self._marks.at(place)), 0
        for other in (place - 1, place + 1):
            if self._together(place, other):
                around |= once(self._marks.at(other))
        held = self._worths.held(own)
        beside = self._worths.held(own | around) - held
        return 1 - _WHOLE + _WHOLE * (held + _AROUND * beside) / self._worths.all

    def _speaker(self, place: int) -> float:
        return self._speakers.get(self._log.speakers[place], 1.0)

    def _time(self, place: int) -> float:
        since, until = self._query.since, self._query.until
        if since is None and until is None:
            return 1.0
        at = self._log.times[place]
        return _DATED if (not since or since.timestamp() <= at) and (not until or at <= until.timestamp()) else 1.0


def _speakers(past: Past, query: Query) -> dict[int, float]:
    """The weight of each speaker that has one, by number."""
    asked = [name for name in (*query.names, query.speaker) if _spoke(past, name)]
    weights = {name: _NAMED for name in asked} or {"me": _OURS}
    return {number: weight for name, weight in weights.items() if (number := past.log.speaking(name)) is not None}


def _spoke(past: Past, name: str) -> bool:
    return bool(name) and past.log.speaking(name) is not None
