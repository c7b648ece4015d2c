"""Everything the person ever said that holds what is asked for, in any word for it, or that was said in the time asked."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from heapq import nlargest
from math import log1p

from companion.conversation.asked.kinds import meant_by, role_of
from companion.conversation.asked.phrases import words_of
from companion.conversation.asked.question import Asked, Window
from companion.domain.memory import Moment
from companion.domain.turn import Turn
from companion.engines.wordlists import FUNCTION
from companion.language.stems import stem
from companion.recollection.past import Past
from companion.recollection.words import number

COMMON = 0.3
"""What a word that is said all the time is worth of one that was said once."""
MOST = 40
"""Moments that are looked at for one question."""


def reaching(turn: Turn, asked: Asked, past: Past, cues: Sequence[str]) -> Turn:
    """The turn with the moments that may answer, those that hold most of the asked words first; `cues` are other words."""
    own = (asked.whose.role, asked.whose.name.lower())
    words = asked.words or tuple(filter(None, (*own, *cues, asked.relation, *asked.topic)))
    places = [*_holding(past, asked, words), *_within(past, asked.window)]
    found = [past.moment(place) for place in dict.fromkeys(places)]
    moments = (*_theirs(found), *turn.recalled.moments)
    return replace(turn, recalled=replace(turn.recalled, moments=tuple(dict.fromkeys(moments))))


def by_rarity(asked: Asked, past: Past) -> Asked:
    """The same, with how much each of its words tells: little for one that is said every day."""
    index, most = past.log.index(), log1p(past.length)
    if not past.length:
        return asked
    counts = {word: len(index.of(number(word), past.length)) for word in asked.words}
    return replace(
        asked, rare={word: max(log1p(past.length / count) / most, COMMON) for word, count in counts.items() if count}
    )


def _theirs(moments: Iterable[Moment]) -> tuple[Moment, ...]:
    return tuple(moment for moment in moments if moment.speaker == "them")


def _holding(past: Past, asked: Asked, words: Sequence[str]) -> list[int]:
    index = past.log.index()
    counts: Counter[int] = Counter()
    for word in words:
        senses = (asked.senses.get(word) or meant_by(word)) | words_of(word)
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


def names_spoken(turn: Turn, past: Past) -> Mapping[str, str]:
    """The words of the question that were ever written as a name, however they are written now."""
    words = {token.word.removesuffix("'s") for token in turn.understanding.tokens} - FUNCTION
    found = ((word, _as_name(past, word)) for word in words if len(word) > 2 and word.isalpha() and not role_of(word))
    return {word: name for word, name in found if name}


def _as_name(past: Past, word: str) -> str:
    """The word as it was written for somebody: with a capital amid a sentence, or doing something."""
    name, them = word.capitalize(), past.log.speaking("them")
    pattern = re.compile(rf"{_AMID}{name}(?!\w)|^{name} {_DOES}")
    newest = past.log.index().of(number(stem(word)), past.length)[-_SPOKEN:]
    said = (past.log.text(place) for place in newest if past.log.speakers[place] == them)
    return name if any(pattern.search(text) for text in said) else ""


_SPOKEN = 6
"""Moments, the newest, that are looked at for a name."""
_AMID = r"(?<=[a-z,] )(?<!\bin )(?<!\bat )(?<!\bto )(?<!\bfrom )(?<!\bthe )(?<!\bon )"
_DOES = (
    r"(?:is|was|has|who|and|gave|told|said|taught|wants?|went|came|got|had|passed|plays?|works?|lives?|moved|rang|texted|"
    r"called|left)\b"
)
