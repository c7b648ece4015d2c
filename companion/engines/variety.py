"""How varied a row of replies is: different pairs of words, whole replies and sentences that come back too soon."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

TOKENS = 2000
"""Tokens after which distinct-2 stops, so that long runs compare with short ones."""
WITHIN = 20
"""Replies within which nothing should come back."""

_TOKEN = re.compile(r"[a-z0-9']+|[^\sa-z0-9']")
_WORD = re.compile(r"[a-z0-9']+")
_BREAK = re.compile(r"(?<=[.!?])\s+")


@dataclass(frozen=True, slots=True)
class Variety:
    """Shares from 0 to 1: `distinct_2` of the first 2,000 tokens (`tokens` that there were), and what came back."""

    replies: int
    tokens: int
    distinct_2: float
    exact_within_20: float
    exact_anywhere: float
    sentences_within_20: float


def variety(replies: Sequence[str]) -> Variety:
    """The measures of these replies, in the order in which they were said; an empty one is a reply too."""
    distinct, tokens = distinct_2(replies)
    whole = [(at, normal(reply)) for at, reply in enumerate(replies)]
    return Variety(
        len(replies), tokens, distinct, repeated(whole, WITHIN), repeated(whole), repeated(_sentences(replies), WITHIN)
    )


def tokens_of(text: str) -> list[str]:
    """The words and single signs of a text, in small letters."""
    return _TOKEN.findall(text.lower())


def normal(text: str) -> str:
    """The words of a text in small letters, one blank between them."""
    return " ".join(_WORD.findall(text.lower()))


def distinct_2(replies: Sequence[str]) -> tuple[float, int]:
    """Different neighbours among all neighbours within a reply, up to 2,000 tokens; and the tokens looked at."""
    pairs: list[tuple[str, str]] = []
    left = TOKENS
    for reply in replies:
        tokens = tokens_of(reply)[:left]
        pairs += pairwise(tokens)
        left -= len(tokens)
    return len(set(pairs)) / len(pairs) if pairs else 0.0, TOKENS - left


def repeated(said: Iterable[tuple[int, str]], within: int | None = None) -> float:
    """The share of texts that had been said before, at most `within` replies earlier; each comes with its reply."""
    last: dict[str, int] = {}
    count = again = 0
    for at, text in said:
        again += text in last and (within is None or at - last[text] <= within)
        last[text] = at
        count += 1
    return again / count if count else 0.0


def _sentences(replies: Sequence[str]) -> Iterable[tuple[int, str]]:
    pieces = ((at, normal(piece)) for at, reply in enumerate(replies) for piece in _BREAK.split(reply))
    return (piece for piece in pieces if piece[1])
