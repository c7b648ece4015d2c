"""The words of a text that carry its matter, in their base forms: what two texts must share to be about one thing."""

import re
from functools import lru_cache

from companion.engines.wordlists import FUNCTION
from companion.language.stems import stem

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_COMMON = frozenset(
    """thing stuff something anything everything nothing someone somebody anyone everyone people person man woman guy day
    week month year time moment minute hour morning evening afternoon night today tomorrow yesterday weekend monday
    tuesday wednesday thursday friday saturday sunday lot bit kind sort way part end life home work place world one two
    three new old good bad great nice big little small long best better first last next same other more most much many
    few own get go come make take give see look know think want need say tell talk ask feel try use find keep let put
    seem mean start stop happen love like enjoy hate really actually maybe probably back away around again soon later
    sure right wrong thank please sorry hello hey hi bye yeah favourite favorite name call live be have do while
    since until because though through already almost enough myself person play read watch eat buy learn
    flat house room city town hall
    job boss colleague friend
    colour color green yellow blue orange grey gray red purple white black turquoise brown pink dark light""".split()
)
"""Words that say too little of what a text is about."""
_SHORTEST = 3


@lru_cache(maxsize=16384)
def content(text: str) -> frozenset[str]:
    """The base forms of the words that matter in a text."""
    words = (word.replace("’", "'").removesuffix("'s") for word in _WORD.findall(text.lower()))
    stems = (stem(word) for word in words if len(word) >= _SHORTEST and "'" not in word and word not in FUNCTION)
    return frozenset(word for word in stems if word not in _COMMON)


def matter(value: str) -> str:
    """The last word of a value that matters, which is what it is a kind of: the harbour of `old harbour`."""
    words = [word for word in _WORD.findall(value.lower()) if content(word)]
    return next(iter(content(words[-1])), "") if words else ""
