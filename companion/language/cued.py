"""Regular expressions made when they are first needed, and tried only where a word stands that they cannot do without."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any
from weakref import WeakSet

from companion.language.cue_starts import START, folded, starts_in

_WORD = re.compile(r"\w+")
LATELY = 64
"""Texts whose words are kept at hand."""
_ANY = frozenset({""})
"""The cue of an expression that has none; it is in every text."""


@lru_cache(maxsize=LATELY)
def _started(text: str) -> frozenset[str]:
    """How the words of the text start, as cues are compared."""
    return frozenset(["", *[word[:START] for word in _WORD.findall(folded(text))]])


_HERE: "WeakSet[Cued]" = WeakSet()
"""Every expression there is."""


class Cued:
    """A regular expression with its cues: a text without one of these is told at once that nothing is found.

    The cues come out of the expression itself, so that what is found is what the expression alone would find.
    """

    __slots__ = ("__weakref__", "_cues", "_flags", "_made", "_written")

    def __init__(self, written: str, flags: int = 0) -> None:
        self._written = written
        self._flags = flags
        self._cues: frozenset[str] | None = None
        self._made: re.Pattern[str] | None = None
        _HERE.add(self)

    @property
    def alone(self) -> "re.Pattern[str]":
        """The expression without its cues, compiled by now."""
        if self._made is None:
            self._made = re.compile(self._written, self._flags)
        return self._made

    @property
    def is_made(self) -> bool:
        """Whether it was compiled."""
        return self._made is not None

    def read(self) -> frozenset[str]:
        """The starts of words of which one is needed; read once, which takes about a millisecond."""
        starts = starts_in(self._written, self._flags)
        self._cues = _ANY if starts is None else starts
        return self._cues

    def search(self, text: str) -> "re.Match[str] | None":
        """Where it stands first in the text."""
        if (self._cues or self.read()).isdisjoint(_started(text)):
            return None
        return (self._made or self.alone).search(text)

    def match(self, text: str) -> "re.Match[str] | None":
        """Whether the text begins with it."""
        if (self._cues or self.read()).isdisjoint(_started(text)):
            return None
        return (self._made or self.alone).match(text)

    def fullmatch(self, text: str) -> "re.Match[str] | None":
        """Whether it is the whole text."""
        if (self._cues or self.read()).isdisjoint(_started(text)):
            return None
        return (self._made or self.alone).fullmatch(text)

    def finditer(self, text: str) -> "Iterator[re.Match[str]]":
        """Every place where it stands."""
        return self.alone.finditer(text) if self.may_find(text) else iter(())

    def findall(self, text: str) -> list[Any]:
        """What stands in every place, as `re` gives it."""
        return self.alone.findall(text) if self.may_find(text) else []

    def sub(self, by: str, text: str, count: int = 0) -> str:
        """The text with something else in its places."""
        if (self._cues or self.read()).isdisjoint(_started(text)):
            return text
        return (self._made or self.alone).sub(by, text, count)

    def may_find(self, text: str) -> bool:
        """Whether one of the cues stands in the text, without which nothing is found."""
        return not (self._cues or self.read()).isdisjoint(_started(text))


def read_all() -> None:
    """Every expression there is by now knows its cues, so that no message has to wait for that."""
    for one in tuple(_HERE):
        one.read()
