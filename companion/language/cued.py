"""Regular expressions made when they are first needed, and tried only where a word stands that they cannot do without."""

import re
from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import Any

from companion.language.cue_starts import START, Starts, starts_in

_WORD = re.compile(r"\w+")
_FOLDED = frozenset("ſıİ")
"""Letters that an expression takes for others where case does not matter, and that lower case leaves alone."""
LATELY = 64
"""Texts whose words are kept at hand."""


@lru_cache(maxsize=LATELY)
def _started(text: str) -> frozenset[str] | None:
    """How the words of the text start, in lower case; None where lower case is not to be trusted."""
    if not text.isascii() and not _FOLDED.isdisjoint(text):
        return None
    return frozenset([word[:START] for word in _WORD.findall(text.lower())])


class Cued:
    """A regular expression with its cues: a text without one of these is told at once that nothing is found.

    The cues come out of the expression itself, so that what is found is what the expression alone would find.
    """

    def __init__(self, written: str, flags: int = 0) -> None:
        self._written = written
        self._flags = flags

    @cached_property
    def cues(self) -> Starts:
        """The starts of words of which one is needed; None when the expression gives none."""
        return starts_in(self._written, self._flags)

    @cached_property
    def made(self) -> "re.Pattern[str]":
        """The expression compiled."""
        return re.compile(self._written, self._flags)

    def may_find(self, text: str) -> bool:
        """Whether the text has one of the cues, or there are none."""
        cues = self.cues
        if cues is None:
            return True
        said = _started(text)
        return said is None or not cues.isdisjoint(said)

    def search(self, text: str) -> "re.Match[str] | None":
        """Where it stands first in the text."""
        return self.made.search(text) if self.may_find(text) else None

    def match(self, text: str) -> "re.Match[str] | None":
        """Whether the text begins with it."""
        return self.made.match(text) if self.may_find(text) else None

    def fullmatch(self, text: str) -> "re.Match[str] | None":
        """Whether it is the whole text."""
        return self.made.fullmatch(text) if self.may_find(text) else None

    def finditer(self, text: str) -> "Iterator[re.Match[str]]":
        """Every place where it stands."""
        return self.made.finditer(text) if self.may_find(text) else iter(())

    def findall(self, text: str) -> list[Any]:
        """What stands in every place, as `re` gives it."""
        return self.made.findall(text) if self.may_find(text) else []

    def sub(self, by: str, text: str, count: int = 0) -> str:
        """The text with something else in its places."""
        return self.made.sub(by, text, count) if self.may_find(text) else text
