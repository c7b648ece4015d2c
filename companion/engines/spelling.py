"""One spelling for both sides: what the words of messages and the words written in packs are compared as."""

from collections.abc import Sequence
from functools import lru_cache
from sys import intern

from companion.engines.wordlists import ENDS, EXPANDED
from companion.language.normalise import normalise
from companion.language.tokens import tokenise

SHORT = frozenset(EXPANDED) | ENDS
"""Words without which a message stands for itself."""


@lru_cache(maxsize=16384)
def as_heard(word: str) -> tuple[str, ...]:
    """What a word of a pack is heard as: `don't` as do and not, `gr8` as gr and 8, `noooo` as noo, a sign as nothing."""
    return EXPANDED.get(word) or tuple([intern(token.word) for token in tokenise(normalise(word))])


def spelled_out(words: Sequence[str], most: int) -> tuple[list[str], Sequence[int]]:
    """The first words of a message with contractions written out, and at which of the given words each stands."""
    both = [(word, at) for at in range(len(words)) for word in _stands_for(words, at)][:most]
    return [word for word, _ in both], [at for _, at in both]


def _stands_for(words: Sequence[str], at: int) -> tuple[str, ...]:
    """The words that this one stands for; each half of `don t` gives its own."""
    word, after = words[at], words[at + 1] if at + 1 < len(words) else ""
    if at and word in ENDS:
        return EXPANDED.get(f"{words[at - 1]}'{word}", ("", word))[1:]
    if after in ENDS:
        return EXPANDED.get(f"{word}'{after}", ())[:1] or EXPANDED.get(word, (word,))
    return EXPANDED.get(word) or (word,)
