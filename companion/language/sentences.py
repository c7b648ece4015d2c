"""A message cut into sentences, each a slice of the message's tokens."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from companion.domain.understanding import Sentence, Token

_END = re.compile(r"[.!?]+[\s\"')\]]+|\n+")
MOST = 100
"""Sentences that are told apart; what follows is one more."""


def split(text: str, tokens: Sequence[Token]) -> tuple[Sentence, ...]:
    """The sentences that hold a word, in order; their acts are not told yet."""
    if not tokens:
        return ()
    if not (_may_end(text) and _END.search(text)):
        return (Sentence(text.strip(), "", 0, len(tokens)),)
    found: list[Sentence] = []
    first = 0
    for start, end in _spans(text):
        last = first
        while last < len(tokens) and tokens[last].start < end:
            last += 1
        if last > first:
            found.append(Sentence(text[start:end].strip(), "", first, last))
            first = last
    return tuple(found)


def _may_end(text: str) -> bool:
    """Whether it holds any mark that ends a sentence."""
    return "." in text or "?" in text or "!" in text or "\n" in text


def _spans(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for stop in islice(_END.finditer(text), MOST):
        yield start, stop.end()
        start = stop.end()
    yield start, len(text)
