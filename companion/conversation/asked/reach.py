"""Everything the person ever said that holds what is asked for, in any word for it, or that was said in the time asked."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from heapq import nlargest

from companion.conversation.asked.kinds import meant_by
from companion.conversation.asked.question import Asked, Window
from companion.domain.memory import Moment
from companion.domain.turn import Turn
from companion.recollection.past import Past
from companion.recollection.words import number

MOST = 40
"""Moments that are looked at for one question."""


def reaching(turn: Turn, asked: Asked, past: Past, cues: Sequence[str]) -> Turn:
    """The turn with the moments that may answer, those that hold most of the asked words first; `cues` are other words."""
    own = (asked.whose.role, asked.whose.name.lower())
    words = asked.words or tuple(filter(None, (*own, *cues)))
    places = [*_holding(past, asked, words), *_within(past, asked.window)]
    found = [past.moment(place) for place in dict.fromkeys(places)]
    moments = (*_theirs(found), *turn.recalled.moments)
    return replace(turn, recalled=replace(turn.recalled, moments=tuple(dict.fromkeys(moments))))


def _theirs(moments: Iterable[Moment]) -> tuple[Moment, ...]:
    return tuple(moment for moment in moments if moment.speaker == "them")


def _holding(past: Past, asked: Asked, words: Sequence[str]) -> list[int]:
    index = past.log.index()
    counts: Counter[int] = Counter()
    for word in words:
        senses = asked.senses.get(word) or meant_by(word)
        counts.update({place for sense in senses for place in index.of(number(sense), past.length)})
    return nlargest(MOST, counts, key=lambda place: (counts[place], place))


def _within(past: Past, window: Window | None) -> range:
    """The last places in the time asked for."""
    if window is None or not past.length:
        return range(0)
    times = past.log.times
    first = bisect_left(times, window.start.timestamp(), 0, past.length)
    last = bisect_left(times, window.end.timestamp(), 0, past.length)
    return range(max(first, last - 2 * MOST), last)
