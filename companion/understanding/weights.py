"""Trained weights for feeling: a table of small whole numbers, found by the hash of a cue; made by tools/train_feeling.py.

The table is bytes, little end first: HEAD (rows, and the check of the words of feeling it was trained beside), for every
column its scale and bias, where each bucket of hashes begins, the rest of every hash, then the rows themselves.
"""

import sys
from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from struct import Struct
from typing import NamedTuple
from zlib import crc32

from companion.understanding.feeling_cues import parts_of

EKMAN = ("anger", "disgust", "fear", "joy", "sadness", "surprise", "neutral")
SENTIMENTS = ("positive", "negative", "neutral")
COLUMNS = len(EKMAN) + len(SENTIMENTS)
BUCKETS = 4096
HEAD = Struct("<II")
SCALES = Struct(f"<{2 * COLUMNS}f")
ROW = Struct(f"{COLUMNS}b")
_SHIFT, _KEY = 20, 0xFFFF
_MOST_PARTS = 600
_KEPT = 8192
"""Words whose rows are kept at hand: people use the same few thousand again and again."""

Row = tuple[int, ...]
"""What a cue says, a whole number a column."""


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """The table, ready to be asked; an empty one knows nothing."""

    scales: tuple[float, ...] = ()
    biases: tuple[float, ...] = ()
    starts: "array[int]" = field(default_factory=lambda: array("H"))
    keys: "array[int]" = field(default_factory=lambda: array("H"))
    rows: bytes = b""
    check: int = 0

    @classmethod
    def read(cls, packed: bytes) -> "Weights":
        """The table of these bytes; the empty one of no bytes."""
        if not packed:
            return UNTRAINED
        count, check = HEAD.unpack_from(packed)
        numbers = SCALES.unpack_from(packed, HEAD.size)
        first = HEAD.size + SCALES.size
        second, third = first + 2 * (BUCKETS + 1), first + 2 * (BUCKETS + 1) + 2 * count
        return cls(numbers[:COLUMNS], numbers[COLUMNS:], _shorts(packed[first:second]), _shorts(packed[second:third]),
                   packed[third:], check)  # fmt: skip

    def heard(self, words: Collection[str], cues: Collection[str]) -> "Heard | None":
        """What the table says of these words and cues; None of an empty table.

        A word is looked up whole, else by its parts; `words` are told once each, in their order.
        """
        if not self.scales:
            return None
        return Heard(self, [*self._of_words(words), *self.rows_of(cues)], 1 / length(len(words)))

    def scores(self, words: Collection[str], cues: Collection[str]) -> tuple[float, ...]:
        """How much each column is meant, zero being its threshold; () of an empty table."""
        heard = self.heard(words, cues)
        return tuple(map(heard.score, range(COLUMNS))) if heard else ()

    def _of_words(self, words: Iterable[str]) -> list[Row]:
        """The rows of the words, and of the parts of those that have none, as many parts as are looked up at most."""
        found, left = [], _MOST_PARTS
        for word in words:
            row, parts = _in_word(self, word)
            if row is not None and (left > 0 or not parts):
                found.append(row)
            left -= parts
        return found

    def rows_of(self, cues: Collection[str]) -> list[Row]:
        """What the table says of those cues that it knows; none of them holds a line break."""
        found = []
        starts, keys = self.starts, self.keys
        for hashed in map(crc32, _coded("\n".join(cues)).split(b"\n")) if cues else ():
            bucket, key = hashed >> _SHIFT, hashed & _KEY
            end = starts[bucket + 1]
            at = bisect_left(keys, key, starts[bucket], end)
            if at < end and keys[at] == key:
                found.append(ROW.unpack_from(self.rows, at * COLUMNS))
        return found


class Heard(NamedTuple):
    """The rows of a text, summed up a column at a time, since few columns are mostly asked for."""

    weights: Weights
    rows: list[Row]
    share: float

    def score(self, column: int) -> float:
        """How much the column is meant, zero being its threshold."""
        total = sum([row[column] for row in self.rows])
        return total * self.weights.scales[column] * self.share + self.weights.biases[column]


@lru_cache(maxsize=_KEPT)
def _in_word(weights: Weights, word: str) -> tuple[Row | None, int]:
    """The row of a word, or the sum of those of its parts; and how many parts were looked up."""
    whole = weights.rows_of((word,))
    if whole:
        return whole[0], 0
    parts = parts_of(word)
    return tuple(map(sum, zip(*weights.rows_of(parts), strict=True))) or None, len(parts)


UNTRAINED = Weights()
"""The empty table."""


def length(words: int) -> float:
    """What the sum of a text of so many different words is divided by: longer texts say more, but not in proportion."""
    return float((words + 3) ** 0.7)


def place_of(cue: str) -> tuple[int, int]:
    """The bucket of a cue and its key there, which order the rows."""
    hashed = crc32(_coded(cue))
    return hashed >> _SHIFT, hashed & _KEY


def _coded(cues: str) -> bytes:
    return cues.encode("utf-8", "replace")


def _shorts(packed: bytes) -> "array[int]":
    numbers = array("H", packed)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
