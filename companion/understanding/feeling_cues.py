"""What the trained weights listen to: words, pairs of words, denied words, marks, named feelings; and parts of a word."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from companion.domain.understanding import Token
from companion.understanding.feeling_hits import Hit
from companion.understanding.feeling_words import BREAKS, NEGATORS, VALENCE

MOST = 160
"""So many words of a text are listened to."""
_MARK = re.compile(r"[?!]+|\.\.+")
_STOP = re.compile(r"[.,;!?:]")
_REACH = 4
_LONGEST = 24
_SHORT_PART, _LONG_PART = 2, 5
_CLEAR = 0.2


def cues_of(text: str, tokens: Sequence[Token], hits: Sequence[Hit]) -> set[str]:
    """The cues of a text apart from its single words, each once: a pair `a b`, a denied word `-a`, marks, `=joy`."""
    heard = tokens[:MOST]
    words = ["<", *[token.word for token in heard], ">"]
    cues = {f"{first} {second}" for first, second in pairwise(words)}
    bare = " ".join(words[1:-1]).replace("'", "").split(" ")
    if not NEGATORS.isdisjoint(bare):
        cues.update(_denied(text, heard, bare))
    for mark in _MARK.findall(text) if "?" in text or "!" in text or ".." in text else ():
        cues.update(("?" if "?" in mark else "!" if "!" in mark else "..", f"*{mark[:3]}"))
    cues.update([f"={hit.feeling}" for hit in hits if hit.feeling != "neutral"])
    cues.add(_direction(hits))
    return cues


def _denied(text: str, tokens: Sequence[Token], words: Sequence[str]) -> Iterator[str]:
    """The words that a denial reaches: up to four after it, in its own clause; `words` are without apostrophes."""
    left = end = 0
    for token, bare in zip(tokens, words, strict=True):
        if bare in BREAKS or (left and _STOP.search(text, end, token.start)):
            left = 0
        if left:
            yield f"-{token.word}"
            left -= 1
        if bare in NEGATORS:
            left = _REACH
        end = token.end


def _direction(hits: Sequence[Hit]) -> str:
    valence = sum([VALENCE[hit.feeling] * hit.strength for hit in hits])
    return "=+" if valence > _CLEAR else "=-" if valence < -_CLEAR else "=0"


def parts_of(word: str) -> list[str]:
    """The runs of two to five letters of a word with its ends, for words that were never seen as a whole."""
    whole = f"_{word[:_LONGEST]}_"
    sizes = range(_SHORT_PART, _LONG_PART + 1)
    return [f"~{whole[at : at + size]}" for size in sizes for at in range(len(whole) - size + 1)]
