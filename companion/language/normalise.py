"""Text made comparable: one form of every letter and apostrophe, nothing that cannot be shown."""

import re
from unicodedata import category, combining, normalize

from companion.domain.message import LONGEST

_QUOTES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "“": '"', "”": '"', "…": "..."})
_STRETCHED = re.compile(r"([^\W\d])\1{2,}")
_THRICE = re.compile(r"(.)\1\1")
"""Any sign three times, which is sought much faster than a letter."""
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


def stretched(text: str) -> bool:
    """Whether any word of the text has a letter three times or more in a row, in either case."""
    small = text.lower()
    return thrice(small) and _STRETCHED.search(small) is not None


def thrice(small: str) -> bool:
    """Whether any sign of the text in small letters stands three times or more in a row."""
    return _THRICE.search(small) is not None


def squashed(word: str) -> str:
    """The word with letters (never digits) said three times or more said twice, as in `sooo` and `soo`."""
    return _STRETCHED.sub(r"\1\1", word)
