"""Text made comparable: one form of every letter and apostrophe, nothing that cannot be shown."""

import re
from functools import lru_cache
from unicodedata import category, combining, normalize

from companion.domain.message import LONGEST

_QUOTES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "“": '"', "”": '"', "…": "..."})
_STRETCHED = re.compile(r"([^\W\d])\1{2,}")
_TRIPLES = tuple([letter * 3 for letter in "abcdefghijklmnopqrstuvwxyz_"])
"""Letters said three times: sooner looked for one by one than by an expression that remembers each letter."""
_PIECE = 512
"""Letters that are composed at a time, and the marks after them."""
_SHOWN = "\n\t\u200d\ufe0f"


def normalise(text: str) -> str:
    """The text in NFKC with straight quotes, no longer than a message may be, without control characters."""
    if text.isascii() and text.isprintable():
        return text.replace("`", "'")
    composed = _composed(text.translate(_QUOTES).encode("utf-8", "ignore").decode("utf-8"))
    return "".join(letter for letter in composed if letter in _SHOWN or category(letter) not in ("Cc", "Cs", "Cf"))


def _composed(text: str) -> str:
    """The text in NFKC, piece by piece until it is long enough, since one sign may stand for eighteen letters."""
    found, start = "", 0
    while start < len(text) and len(found) < LONGEST:
        end = start + _PIECE
        while end < len(text) and combining(text[end]):
            end += 1
        found += normalize("NFKC", text[start:end])
        start = end
    return found[:LONGEST]


@lru_cache(maxsize=16)
def stretched(text: str) -> bool:
    """Whether any word of the text has a letter three times or more in a row, in either case."""
    low = text.lower()
    if low.isascii():
        return any([triple in low for triple in _TRIPLES])
    return _STRETCHED.search(low) is not None


def squashed(word: str) -> str:
    """The word with letters (never digits) said three times or more said twice, as in `sooo` and `soo`."""
    return _STRETCHED.sub(r"\1\1", word)
