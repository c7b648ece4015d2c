"""Phrases as a table writes them, and what finds them in plain words; every gap is bounded, so that no text is slow.

`a/b` one of these, `[a/b]` may be there, `~name` a word or phrase of that class, `..` up to three words, `^` and `$` the
ends of the sentence. A phrase is only looked for where its rarest word stands.
"""

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache

Classes = Mapping[str, Sequence[str]]

_COMMON = frozenset(
    "i me my you it is am are was be been not do did have has had will would can could to the a an in of on at for and if "
    "that this they he she we want going so what all up out with about no one get from by like just".split()
)
_GAP = "(?: [^ ]+){0,3}?"


@dataclass(frozen=True, slots=True, eq=False)
class Phrase:
    """A phrase ready to be found; it can only stand in a sentence with one of its anchors and one of its seconds."""

    written: str
    classes: Classes
    anchors: tuple[str, ...]
    seconds: tuple[str, ...]

    def search(self, line: str) -> "re.Match[str] | None":
        """Where the phrase stands first in a plain line."""
        return _made(self).search(line)

    def cut(self, line: str) -> str:
        """The line with a mark in every place of the phrase."""
        return _made(self).sub(" #", line)


@lru_cache(maxsize=4096)
def _made(one: Phrase) -> "re.Pattern[str]":
    """The shape, made when it is first needed: most phrases never are."""
    return re.compile("".join([_shape(part, one.classes) for part in one.written.split()]) + "(?= )")


@dataclass(frozen=True, slots=True)
class Finder:
    """Phrases filed by their anchors, with their seconds: which of them are worth looking for in these words."""

    phrases: tuple[Phrase, ...]
    by_anchor: Mapping[str, tuple[tuple[int, tuple[str, ...]], ...]]

    def likely(self, words: AbstractSet[str]) -> list[int]:
        """The numbers of the phrases whose anchor and second are among the words, in table order."""
        filed, found = self.by_anchor, []
        for word in filed.keys() & words:
            found += [number for number, seconds in filed[word] if not words.isdisjoint(seconds)]
        return sorted(set(found)) if found else found


def classes_of(table: str) -> dict[str, tuple[str, ...]]:
    """The classes of a table `name: one, another one`; a phrase may end in a class of an earlier line."""
    found: dict[str, tuple[str, ...]] = {}
    for name, written in rows(table):
        found[name] = tuple(option for one in written for option in _spread(one, found))
    return found


def rows(table: str) -> list[tuple[str, list[str]]]:
    """The rows of a table `head: entry, entry`; a line that begins with a blank carries on the one before."""
    joined = table.replace("\n ", " ").splitlines()
    parts = (line.partition(":") for line in joined if line)
    return [(head, [" ".join(entry.split()) for entry in entries.split(",")]) for head, _, entries in parts]


def _spread(written: str, classes: Classes) -> Sequence[str]:
    start, tilde, name = written.partition("~")
    return [start + option for option in classes[name]] if tilde else (written,)


def phrase(written: str, classes: Classes) -> Phrase:
    """The phrase of one entry of a table."""
    parts = written.split()
    anchors = sorted([_anchors(part, classes) for part in parts if part[0] not in "[.^$_"], key=_cost)
    return Phrase(written, classes, anchors[0], anchors[:2][-1])


def finder(phrases: Sequence[Phrase]) -> Finder:
    """The phrases, filed."""
    filed: dict[str, list[tuple[int, tuple[str, ...]]]] = {}
    for number, one in enumerate(phrases):
        for anchor in one.anchors:
            filed.setdefault(anchor, []).append((number, one.seconds))
    return Finder(tuple(phrases), {word: tuple(numbers) for word, numbers in filed.items()})


def _shape(part: str, classes: Classes) -> str:
    if part in ("^", "$"):
        return r"\A" if part == "^" else r"(?= \Z)"
    if part == "..":
        return _GAP
    if part == "_":
        return " [^ ]+"
    if part.startswith("["):
        return f"(?:{_shape(part[1:-1], classes)})?"
    options = [re.escape(option).replace("\\ ", " ") for option in _options(part, classes)]
    return f" (?:{'|'.join(sorted(options, key=len, reverse=True))})" if len(options) > 1 else f" {options[0]}"


def _options(part: str, classes: Classes) -> Sequence[str]:
    return [option for one in part.split("/") for option in (classes[one[1:]] if one.startswith("~") else (one,))]


def _anchors(part: str, classes: Classes) -> tuple[str, ...]:
    return tuple(dict.fromkeys([min(option.split(), key=_rarity) for option in _options(part, classes)]))


def _rarity(word: str) -> tuple[bool, int]:
    return word in _COMMON, -len(word)


def _cost(anchors: Sequence[str]) -> tuple[int, int]:
    return sum(word in _COMMON for word in anchors), len(anchors)
