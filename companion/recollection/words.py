"""The words that carry what was said: each as the number of its stem, words that every sentence has left out.

A number is all that the index keeps of a word, so that no table of words outlives the person who said them.
"""

import re
from functools import lru_cache
from zlib import crc32

from companion.language.stems import stem

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_APOSTROPHE = re.compile("['’]")
_TELLING = 6
"""So many letters tell a word from others: `recommendation` is found by `recommend`."""
_EMPTY = frozenset(
    "a an the and or but if of at by for with about against between into through to from in out on off than as own "
    "i me my mine myself we us our ours you your yours he him his himself she her hers herself it its they them their "
    "theirs this that these those there here which who whom whose what when where why how "
    "am is are was were be been being have has had having do does did doing will would shall should can could may might "
    "must not no nor so too very just don doesn didn won isn aren wasn weren hasn haven hadn couldn wouldn shouldn ain "
    "also ever any some such both each few more most other only many much long same then once again "
    "kind type kinds types sort happen im ive dont didnt cant s t d ll m re ve".split()
)

_NAMES = frozenset("Will May Don".split())
"""Names that are empty words in lower case."""


def stems(text: str) -> list[str]:
    """The stems of the words that carry meaning, in order."""
    return [base for base in map(_base, _WORD.findall(text)) if base]


def numbers(text: str) -> list[int]:
    """The number of each such stem, in order."""
    return list(filter(None, map(_numbered, _WORD.findall(text))))


def number(base: str) -> int:
    """The number that stands for a stem and for all that begin as it does; few others share it."""
    return crc32(base[:_TELLING].encode("utf-8", "surrogatepass"))


@lru_cache(maxsize=1 << 15)
def _numbered(word: str) -> int:
    base = _base(word)
    return number(base) if base else 0


def _base(word: str) -> str:
    """The stem of a word without what hangs on an apostrophe; empty for one that every sentence has."""
    if word in _NAMES:
        return word
    if not word.isalnum():
        word = _APOSTROPHE.split(word)[0]
    lower = word.lower()
    return "" if lower in _EMPTY else stem(lower)
