"""The ranking of moments: the words they hold, what stands around them, who said them and when."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from heapq import nlargest
from math import inf

from companion.domain.memory import Moment
from companion.recollection.answers import answering
from companion.recollection.log import Log
from companion.recollection.past import Past
from companion.recollection.terms import terms
from companion.recollection.wording import Wording

_NAMED, _DATED, _ASKING, _ANSWERING = 1.8, 2.0, 0.85, 1.2
"""The weights of one whose speaker is named, of one said at that time, of one that only asks, of one that may answer."""
_OURS = 0.8
"""The weight of what the companion said, when nobody in particular is asked for."""
_LATER = 86_400.0
"""So many seconds later something may be told."""
_NEWEST = 1_000
"""So many moments of a time are looked at when no words are asked for."""
_READ = 40
"""So many moments are read for what an answer looks like."""


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
    """A moment that was found; `terms` are the stems of the query that stand in it, none when it fits by what is around."""

    place: int
    score: float
    moment: Moment
    terms: tuple[str, ...]


def search(past: Past, query: Query, most: int = 10) -> tuple[Found, ...]:
    """The moments that fit best, best first, the newer of two that fit as well; none that fit not at all."""
    ranking = _Ranking(past, query)
    best = nlargest(max(most, _READ), [(ranking.score(place), place) for place in ranking.places()])
    best[:_READ] = sorted(map(ranking.read, best[:_READ]), reverse=True)
    return tuple(ranking.found(place, score) for score, place in best[:most] if score > 0)


class _Ranking:
    """One query over one past."""

    def __init__(self, past: Past, query: Query) -> None:
        self._past, self._log = past, past.log
        speakers = {name for name in (*query.names, query.speaker) if past.log.speaking(name) is not None}
        self._speakers = _weights(past.log, speakers)
        self._window = _window(query)
        self._sign = answering(query.text)
        found = terms(past, query.text, query.names - speakers, speakers)
        self._words = Wording(past, found) if found else None

    def places(self) -> Collection[int]:
        """The places worth a look: those with the words, or the newest of the time when no words are asked for."""
        if self._words:
            return self._words.places
        if not self._window:
            return ()
        times, (since, until) = self._log.times, self._window
        end = min(bisect_right(times, until), len(self._past))
        return range(max(bisect_left(times, since), end - _NEWEST), end)

    def score(self, place: int) -> float:
        """How well the moment there fits by its words, its speaker and its time."""
        log = self._log
        worth = self._words.worth(place) if self._words else 1.0
        worth *= self._speakers.get(log.speakers[place], 1.0)
        if self._window and self._window[0] <= log.times[place] <= self._window[1]:
            worth *= _DATED
        return worth * _ASKING if log.asks[place] else worth

    def read(self, scored: tuple[float, int]) -> tuple[float, int]:
        """The score raised if what was said there looks like an answer."""
        score, place = scored
        answers = self._sign is not None and self._sign.search(self._log.text(place).lower())
        return (score * _ANSWERING, place) if answers else scored

    def found(self, place: int, score: float) -> Found:
        """The moment there, and which words it holds."""
        return Found(place, score, self._past.moment(place), self._words.held(place) if self._words else ())


def _weights(log: Log, speakers: Iterable[str]) -> Mapping[int, float]:
    """The weight of each speaker that has one, by number; `speakers` are those asked for."""
    weights = dict.fromkeys(speakers, _NAMED) or {"me": _OURS}
    return {number: weight for name, weight in weights.items() if (number := log.speaking(name)) is not None}


def _window(query: Query) -> tuple[float, float] | None:
    """The seconds between which it was said, if they are known."""
    if query.since is None and query.until is None:
        return None
    since = query.since.timestamp() if query.since else -inf
    return since, query.until.timestamp() + _LATER if query.until else inf
