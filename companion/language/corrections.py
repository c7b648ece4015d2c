"""Slips of the keys mended: an unknown word that is one slip away from one of our own is compared as that one.

Only what is compared changes: the text, and so every value and evidence, stays as the person wrote it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from operator import ne

from companion.domain.understanding import Token
from companion.language.stems import stem

Ends = Mapping[str, tuple[str, ...]]
"""Words by an end of theirs and their length, as `be-7` or `7-ing`."""

LEAST = 4
"""Letters that a word to be mended to has at least."""
_LONG = 5
"""Letters from which any slip is mended; in a shorter word only swapped letters, and only towards a common word."""
_SHORT, _END = 2, 3
"""Letters of an end by which words are filed, the shorter for words of few letters."""
_MIDDLING = 7
"""Letters from which a word is looked for by its longer ends."""
_LONGEST = 20
_MOST = 16
"""Unknown words that are looked at in one message."""
_COMMON = 600
"""How many of the words, the most frequent, a short word may be mended to."""
_KEPT = 4096
"""Unknown words whose mending is kept at hand, since they are mostly said again."""


@dataclass(frozen=True, slots=True, eq=False)
class Spelling:
    """The words that are known with their rank, and those by their ends that a slip may be mended to."""

    ranks: Mapping[str, int]
    ends: Ends

    @classmethod
    def build(cls, text: str) -> "Spelling":
        """The spelling of a text of two parts: the words to mend to, the most frequent first; then those merely known."""
        first, _, rest = text.partition("\n\n")
        right = first.split()
        return cls({word: rank for rank, word in enumerate((*right, *rest.split()))}, ends_of(right))

    def mended(self, word: str) -> str:
        """The word that this unknown one misspells by one slip, the most frequent where several are; or the word itself."""
        found = [right for right in neighbours(word, self.ends) if self._is_likely(word, right)]
        return min(found, key=lambda right: (right[0] != word[0], self.ranks[right]), default=word)

    def _is_likely(self, word: str, right: str) -> bool:
        if stem(word) == stem(right):
            return False
        if len(word) < _LONG or len(right) < _LONG:
            return self.ranks[right] < _COMMON and sorted(word) == sorted(right)
        return right[0] == word[0] or sorted(word) == sorted(right) or len(word) > _LONG


NO_SPELLING = Spelling({}, {})
"""No word is known, and none is mended."""


def corrected(tokens: tuple[Token, ...], spelling: Spelling, names: Iterable[str]) -> tuple[Token, ...]:
    """The tokens with slips mended in what is compared, the same ones when there is none; names and capitals stay."""
    known = spelling.ranks
    if not known:
        return tokens
    unknown = [place for place, token in enumerate(tokens) if token.word not in known]
    places = [place for place in unknown if _is_plain(tokens[place])][:_MOST]
    if not places:
        return tokens
    kept = {part for name in names for part in name.lower().split()}
    mended = {place: _mended(tokens[place], spelling, kept) for place in places}
    if all(token is tokens[place] for place, token in mended.items()):
        return tokens
    return tuple(mended.get(place, token) for place, token in enumerate(tokens))


def _is_plain(token: Token) -> bool:
    """Whether it is a word of small letters that may be misspelt at all."""
    word = token.word
    return LEAST <= len(word) <= _LONGEST and word.isascii() and word.isalpha() and token.text[0].islower()


def _mended(token: Token, spelling: Spelling, names: set[str]) -> Token:
    word = token.word
    if word in names:
        return token
    right = _right(spelling, word)
    return token if right == word else replace(token, word=right)


@lru_cache(maxsize=_KEPT)
def _right(spelling: Spelling, word: str) -> str:
    """What the spelling makes of the word."""
    return spelling.mended(word)


def ends_of(words: Iterable[str]) -> Ends:
    """The words filed by their first letters and by their last letters, with their length."""
    filed: dict[str, list[str]] = {}
    for word in words:
        for size in _sizes(len(word)):
            filed.setdefault(_start(word, size, len(word)), []).append(word)
            filed.setdefault(_close(word, size, len(word)), []).append(word)
    return {end: tuple(some) for end, some in filed.items()}


def neighbours(word: str, ends: Ends) -> list[str]:
    """The filed words that are one slip away: whichever letter slipped, one end of the word is whole."""
    size = _SHORT if len(word) < _MIDDLING else _END
    shorter, same, longer = [_filed(word, size, length, ends) for length in range(len(word) - 1, len(word) + 2)]
    found = {_swapped(word, place) for place in range(len(word) - 1)}.intersection(same)
    found.update(_turned(word, ends))
    found.discard(word)
    found.update([right for right in same if sum(map(ne, word, right)) == 1])
    found |= {word[:place] + word[place + 1 :] for place in range(len(word))}.intersection(shorter)
    found.update([right for right in longer if _is_cut(right, word)])
    return sorted(found)


def _turned(word: str, ends: Ends) -> list[str]:
    """The word of four letters whose middle ones were swapped, which leaves neither end whole."""
    turned = _swapped(word, 1)
    return [turned] if len(word) == 2 * _SHORT and turned in ends.get(_start(turned, _SHORT, len(word)), ()) else []


def _filed(word: str, size: int, length: int, ends: Ends) -> tuple[str, ...]:
    """The words of a length that begin or end as this one does."""
    return ends.get(_start(word, size, length), ()) + ends.get(_close(word, size, length), ())


def _sizes(length: int) -> tuple[int, ...]:
    """The lengths of the ends that a word is filed by: both where a slip may make it a longer or a shorter word."""
    return tuple(size for size, holds in ((_SHORT, length <= _MIDDLING), (_END, length >= _MIDDLING - 1)) if holds)


def _start(word: str, size: int, length: int) -> str:
    return f"{word[:size]}-{length}"


def _close(word: str, size: int, length: int) -> str:
    return f"{length}-{word[-size:]}"


def _swapped(word: str, place: int) -> str:
    return word[:place] + word[place + 1] + word[place] + word[place + 2 :]


def _is_cut(longer: str, word: str) -> bool:
    """Whether one letter left out of the longer word makes this one."""
    differing = list(map(ne, longer, word))
    place = differing.index(True) if True in differing else len(word)
    return longer[place + 1 :] == word[place:]
