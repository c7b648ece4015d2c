"""Where each word stands: packed arrays for what is settled, a small table for what came since."""

from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence

_LEAST = 256
"""So many new moments wait at least before all is packed anew."""
_SHARE = 8
"""One in so many may wait, so that packing costs each moment little."""
MOST_TIMES = 3
"""A place is listed so often at most for a word that stands there more often."""


class Postings:
    """The places of every word, ascending; a place is listed once for each time the word stands there."""

    __slots__ = ("_keys", "_new", "_places", "_recent", "_starts", "size")

    def __init__(self) -> None:
        self.size = 0
        self._new = 0
        self._recent: dict[int, list[int]] = {}
        self._keys, self._starts, self._places = array("I"), array("I", [0]), array("I")

    def extend(self, moments: Iterable[Sequence[int]]) -> None:
        """The words of the next moments have their places."""
        recent = self._recent
        for words in moments:
            place = self.size
            for word in words if len(set(words)) == len(words) else _capped(words):
                if word in recent:
                    recent[word].append(place)
                else:
                    recent[word] = [place]
            self.size += 1
            self._new += 1
        if self._new > max(_LEAST, self.size // _SHARE):
            self._settle()

    def of(self, word: int, size: int) -> Sequence[int]:
        """The places of this word among the first `size` moments."""
        places = self._settled(word)
        recent = self._recent.get(word)
        if recent:
            places = places + array("I", recent)
        return places if size >= self.size else places[: bisect_left(places, size)]

    def _settled(self, word: int) -> "array[int]":
        at = bisect_left(self._keys, word)
        if at == len(self._keys) or self._keys[at] != word:
            return array("I")
        return self._places[self._starts[at] : self._starts[at + 1]]

    def _settle(self) -> None:
        """All is packed, and nothing waits."""
        keys, starts, places = array("I"), array("I", [0]), array("I")
        for word in sorted({*self._keys, *self._recent}):
            places.extend(self._settled(word))
            places.extend(array("I", self._recent.get(word, ())))
            keys.append(word)
            starts.append(len(places))
        self._keys, self._starts, self._places = keys, starts, places
        self._recent, self._new = {}, 0


def _capped(words: Sequence[int]) -> list[int]:
    """The words, none more often than counts."""
    return [word for word, times in Counter(words).items() for _ in range(min(times, MOST_TIMES))]
