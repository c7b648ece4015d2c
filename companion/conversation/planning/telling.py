"""Whether something that happened has come up already: told by them once it was under way, or asked after by us."""

import re
from collections.abc import Sequence
from datetime import timedelta
from functools import lru_cache

from companion.conversation.planning.occasions import Occasion, occasion
from companion.conversation.planning.synonyms import also
from companion.domain.memory import Event, Moment
from companion.language.stems import stem

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_BEEN = frozenset(
    "was were went had did got passed failed finished survived over done loved enjoyed hated came left back won lost aced "
    "bombed nailed ended made saw said".split()
)
"""Words with which something of that day is told as over, where its hour is not known."""
_SMALL = frozenset("the big final first last new job with and for about from day at home school work".split())
"""Words of a name that say nothing of what it is."""
_EXACT = ("minute", "hour")
LATELY = 256
"""Texts whose words are kept at hand: those of one talk are looked through again at every turn."""


def spoken_of(event: Event, talk: Sequence[Moment]) -> bool:
    """Whether they have told of the event since it was well under way, or were asked about it then."""
    kind = occasion(event.what)
    if kind is None:
        return False
    since = event.start + timedelta(hours=kind.hours / 2 if event.grain in _EXACT else 0)
    return any(_tells(moment, event, kind) for moment in reversed(talk) if moment.at >= since)


@lru_cache(maxsize=1000)
def _names_of(what: str, word: str) -> frozenset[str]:
    """The stems by which it is spoken of: of its kind, and of what is said before whose or with whom it is."""
    named, _, _ = what.casefold().partition(" with ")
    own = (one for one in _WORD.findall(named) if len(one) > 2 and "'" not in one and "’" not in one)
    return also((word, *(stem(one) for one in own if one not in _SMALL)))


@lru_cache(maxsize=LATELY)
def _read(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words of the text, and their stems."""
    words = frozenset([word.casefold() for word in _WORD.findall(text)])
    return words, frozenset(map(stem, words))


def _tells(moment: Moment, event: Event, kind: Occasion) -> bool:
    words, stems = _read(moment.text)
    if moment.text == event.evidence or _names_of(event.what, kind.word).isdisjoint(stems):
        return False
    if moment.speaker == "me":
        return "?" in moment.text
    return event.grain in _EXACT or not _BEEN.isdisjoint(words)
