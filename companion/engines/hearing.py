"""What the matcher hears of a message: its words, where concepts stand, its windows."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from companion.domain.understanding import Token, Understanding
from companion.engines.concepts import Lexicon
from companion.engines.spelling import SHORT, spelled_out
from companion.engines.wordlists import FUNCTION

SENTENCES = 8
"""Sentences that are looked at one by one."""
WORDS = 800
"""Words that are looked at; an ordinary message of the longest kind has fewer."""
STARTS = 24_000
"""Places at which the patterns tried on one message may begin, all together; the packs of the house need half of it."""

Spans = dict[str, dict[int, int]]


class Heard(NamedTuple):
    """One message as the matcher sees it; `at` gives the token of each word, `spans` where each `~concept` runs.

    `left` is how many places may still be tried.
    """

    meant: Understanding
    words: list[str]
    at: Sequence[int]
    windows: tuple[tuple[int, int], ...]
    spans: Spans
    keys: set[str]
    dates: Mapping[int, int]
    left: list[int]

    def find(self, words: tuple[str, ...], low: int, high: int) -> int:
        """The leftmost place in the window where these words follow one another, or -1."""
        first, size = words[0], len(words)
        wanted = list(words)
        for start in self.starts(first, low, high - size + 1):
            if size == 1 or self.words[start : start + size] == wanted:
                return start
        return -1

    def starts(self, key: str, low: int, high: int) -> Iterator[int]:
        """Every place in the window where this word or concept begins, or simply every place; until none is left."""
        left = self.left
        for start in self._all_starts(key, low, high):
            if left[0] <= 0:
                return
            left[0] -= 1
            yield start

    def headed(self, heads: frozenset[str], low: int, high: int) -> Sequence[int]:
        """Every place in the window where one of these words stands; until no place is left to try."""
        left, words = self.left, self.words
        places = [at for at in range(low, high) if words[at] in heads]
        places = places[: max(left[0], 0)]
        left[0] -= len(places) + 1
        return places

    def _all_starts(self, key: str, low: int, high: int) -> Iterable[int]:
        if not key:
            return range(low, high)
        if key[0] == "~":
            return sorted([start for start in self.spans.get(key, ()) if low <= start < high])
        return self._said(key, low, high)

    def _said(self, word: str, low: int, high: int) -> Iterator[int]:
        while low < high:
            try:
                low = self.words.index(word, low, high)
            except ValueError:
                return
            yield low
            low += 1

    def token(self, at: int) -> Token:
        """The token in which this word stands."""
        return self.meant.tokens[self.at[at]]

    def written(self, at: int) -> str:
        """The word as the person wrote it."""
        return self.token(at).text

    def raw(self, low: int, high: int) -> str:
        """The person's own text from this word to before that one."""
        return self.meant.text[self.token(low).start : self.token(high - 1).end] if low < high else ""

    def broken(self, at: int) -> bool:
        """Whether punctuation stands before this word."""
        if at >= len(self.words) or self.at[at] == self.at[at - 1]:
            return at >= len(self.words)
        return not self.meant.text[self.token(at - 1).end : self.token(at).start].isspace()

    def clause_end(self, low: int, high: int) -> int:
        """Where the clause that begins here ends."""
        return next((at for at in range(low + 1, high) if self.broken(at)), high)

    def weight(self, low: int, high: int) -> float:
        """How much these words say: one for a word of matter, a quarter for one of grammar."""
        said = self.words[low:high]
        return len(said) - 0.75 * sum(map(FUNCTION.__contains__, said))

    @property
    def total(self) -> float:
        """How much the whole message says."""
        return self.weight(0, len(self.words)) or 1.0


def hear(meant: Understanding, lexicon: Lexicon) -> Heard:
    """The message made ready for the matcher."""
    words = [token.word for token in meant.tokens]
    if len(words) > WORDS:
        words = words[:WORDS]
    at: Sequence[int] = range(len(words))
    keys = set(words)
    if not SHORT.isdisjoint(keys):
        words, at = spelled_out(words, WORDS)
        keys = set(words)
    spans = lexicon.spans(words, meant.concepts, at) if lexicon.taken else {}
    keys.update(spans)
    windows = _windows(meant, at, len(words)) if len(meant.sentences) > 1 else ((0, len(words)),)
    return Heard(meant, words, at, windows, spans, keys, _dates(meant, at) if meant.dates else {}, [STARTS])


def _windows(meant: Understanding, at: Sequence[int], size: int) -> tuple[tuple[int, int], ...]:
    """The whole message, then its sentences."""
    own = (_window(at, sentence.first, sentence.last) for sentence in meant.sentences[:SENTENCES])
    return ((0, size), *(window for window in own if window[0] < window[1]))


def _window(at: Sequence[int], first: int, last: int) -> tuple[int, int]:
    if isinstance(at, range):
        return min(first, len(at)), min(last, len(at))
    inside = [place for place, token in enumerate(at) if first <= token < last]
    return (inside[0], inside[-1] + 1) if inside else (0, 0)


def _dates(meant: Understanding, at: Sequence[int]) -> Mapping[int, int]:
    places = ((meant.text.find(date.text), len(date.text)) for date in meant.dates if date.text)
    return dict(_span(meant, at, start, start + size) for start, size in places if start >= 0)


def _span(meant: Understanding, at: Sequence[int], start: int, end: int) -> tuple[int, int]:
    inside = [
        place for place, token in enumerate(at) if start <= meant.tokens[token].start and meant.tokens[token].end <= end
    ]
    return (inside[0], inside[-1] + 1) if inside else (-1, -1)
