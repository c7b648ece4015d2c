"""Trained weights for feeling: a table of small whole numbers, found by the hash of a cue; made by tools/train_feeling.py.

The table is bytes, little end first: HEAD (rows, and the check of the words of feeling it was trained beside), for every
column its scale and bias, where each bucket of hashes begins, the rest of every hash, then the rows themselves.
"""

import sys
from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from struct import Struct
from zlib import crc32

from companion.understanding.feeling_cues import parts_of

EKMAN = ("anger", "disgust", "fear", "joy", "sadness", "surprise", "neutral")
SENTIMENTS = ("positive", "negative", "neutral")
COLUMNS = len(EKMAN) + len(SENTIMENTS)
BUCKETS = 4096
HEAD = Struct("<II")
SCALES = Struct(f"<{2 * COLUMNS}f")
_SHIFT = 20
_MOST_PARTS = 600


@dataclass(frozen=True, slots=True)
class Weights:
    """The table, ready to be asked; an empty one knows nothing."""

    scales: tuple[float, ...] = ()
    biases: tuple[float, ...] = ()
    starts: "array[int]" = field(default_factory=lambda: array("H"))
    keys: "array[int]" = field(default_factory=lambda: array("H"))
    rows: "array[int]" = field(default_factory=lambda: array("b"))
    check: int = 0

    @classmethod
    def read(cls, packed: bytes) -> "Weights":
        """The table of these bytes; the empty one of no bytes."""
        if not packed:
            return cls()
        count, check = HEAD.unpack_from(packed)
        numbers = SCALES.unpack_from(packed, HEAD.size)
        first = HEAD.size + SCALES.size
        second, third = first + 2 * (BUCKETS + 1), first + 2 * (BUCKETS + 1) + 2 * count
        rows = array("b", packed[third:])
        return cls(numbers[:COLUMNS], numbers[COLUMNS:], _shorts(packed[first:second]), _shorts(packed[second:third]),
                   rows, check)  # fmt: skip

    def scores(self, words: Collection[str], cues: Iterable[str]) -> tuple[float, ...]:
        """How much each column is meant, zero being its threshold; () of an empty table.

        A word is looked up whole, else by its parts; `words` are told once each, in their order.
        """
        if not self.scales:
            return ()
        found = [row for one in (self._words(words), self._rows(cues)) for row in one]
        sums = [sum(column) for column in zip(*found, strict=True)] or [0] * COLUMNS
        share = 1 / length(len(words))
        return tuple(
            [total * scale * share + bias for total, scale, bias in zip(sums, self.scales, self.biases, strict=True)]
        )

    def _words(self, words: Iterable[str]) -> Iterator["array[int]"]:
        left = _MOST_PARTS
        for word in words:
            row = self._row(word)
            if row is not None:
                yield row
            elif left > 0:
                parts = parts_of(word)
                left -= len(parts)
                yield from self._rows(parts)

    def _rows(self, cues: Iterable[str]) -> Iterator["array[int]"]:
        for cue in cues:
            row = self._row(cue)
            if row is not None:
                yield row

    def _row(self, cue: str) -> "array[int] | None":
        bucket, key = place_of(cue)
        end = self.starts[bucket + 1]
        at = bisect_left(self.keys, key, self.starts[bucket], end)
        return self.rows[at * COLUMNS : (at + 1) * COLUMNS] if at < end and self.keys[at] == key else None


UNTRAINED = Weights()
"""The empty table."""


def length(words: int) -> float:
    """What the sum of a text of so many different words is divided by: longer texts say more, but not in proportion."""
    return float((words + 3) ** 0.7)


def place_of(cue: str) -> tuple[int, int]:
    """The bucket of a cue and its key there, which order the rows."""
    hashed = crc32(cue.encode("utf-8", "replace"))
    return hashed >> _SHIFT, hashed & 0xFFFF


def _shorts(packed: bytes) -> "array[int]":
    numbers = array("H", packed)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
