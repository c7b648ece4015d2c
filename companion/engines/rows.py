"""Rows of atoms: what one `>` line stands for once its groups and options are written out."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from companion.engines.concepts import WIDEST
from companion.engines.slots import Slot
from companion.engines.spelling import as_heard

MOST = 64
"""Rows that the groups and options of one line may come to."""
DEEPEST = 4

_SLOT = re.compile(r"\{\s*([a-z_][a-z0-9_]*)\s*:\s*(~?[a-z][a-z0-9_-]*)\s*\}")
_ITEM = re.compile(r"\s*(?:(\{[^{}]*\})|([*()\[\]|])|(~[a-z0-9_-]+)|([^\s*()\[\]{}|~]+)|(.))")
_PLAIN = re.compile(r"[^()\[\]{}|~]*[^()\[\]{}|~\s][^()\[\]{}|~]*")
_EDGES = '.,!?;:"“”…'

Words = tuple[str, ...]
Key = str | tuple[str, str]
"""What a pattern may be filed under: two words that follow one another, a word, or a concept."""


class PatternError(ValueError):
    """A pattern that cannot be read; `column` counts from 0 within it."""

    def __init__(self, column: int, message: str) -> None:
        super().__init__(message)
        self.column = column


class Atom(NamedTuple):
    """One step of a pattern: a word `said`, `any` of several, a `~` concept, a `*`, or the type of a slot.

    `slot` is the name under which it is kept; `options` are the phrases of `any`, the longest first.
    """

    kind: str
    value: str = ""
    slot: str = ""
    options: tuple[Words, ...] = ()

    @property
    def key(self) -> str:
        """What a message must hold for this atom to be found, if one thing can be named."""
        return self.value if self.kind in ("said", "~") else ""

    @property
    def widest(self) -> int:
        """Words that it takes at most."""
        return len(self.options[0]) if self.options else WIDEST

    @property
    def firsts(self) -> Words:
        """What it may begin with; nothing when that cannot be said."""
        return _ends(self.options, 0) if self.options else (self.key,) if self.key else ()

    @property
    def openings(self) -> tuple[Key, ...]:
        """What it may begin with, as told as can be: the first two words of a phrase, a word, or a concept."""
        return _openings(self.options) if self.options else (self.key,) if self.key else ()

    @property
    def lasts(self) -> Words:
        """What it may end with; nothing when that cannot be said."""
        return _ends(self.options, -1) if self.options else (self.key,) if self.key else ()


@lru_cache(maxsize=4096)
def _ends(options: tuple[Words, ...], at: int) -> Words:
    """The words at this place of the options, each once."""
    return tuple({option[at]: "" for option in options})


@lru_cache(maxsize=4096)
def _openings(options: tuple[Words, ...]) -> tuple[Key, ...]:
    return tuple(dict.fromkeys((option[0], option[1]) if len(option) > 1 else option[0] for option in options))


Row = tuple[Atom, ...]
Item = tuple[str, int]
STAR = Atom("*")


def expand(text: str) -> tuple[Row, ...]:
    """Every row of atoms that the pattern stands for, each once; raises PatternError."""
    items = _items(text)
    if _PLAIN.fullmatch(text):
        return (_tidied(tuple(chain.from_iterable(_atoms(item, column) for item, column in items))),)
    rows, end = _sequence(items, 0, 0)
    if end < len(items):
        raise PatternError(items[end][1], "closes a group that was never opened")
    filled = tuple(dict.fromkeys(map(_tidied, rows)))
    if not all(filled):
        raise PatternError(0, "may hear nothing at all; something in it must be there")
    return filled


def _items(text: str) -> list[Item]:
    found = [(item.group().strip(), item.start(item.lastindex or 0)) for item in _ITEM.finditer(text.lower())]
    return [item for item in found if item[0]]


def _tidied(row: Row) -> Row:
    """The row without a second star beside the first."""
    if row.count(STAR) < 2:
        return row
    return tuple(atom for at, atom in enumerate(row) if not (atom == STAR and at and row[at - 1] == STAR))


def _sequence(items: Sequence[Item], at: int, depth: int) -> tuple[list[Row], int]:
    """The rows of what stands from here to the end of the group, and where that end is."""
    if depth > DEEPEST:
        raise PatternError(items[at - 1][1], f"groups stand more than {DEEPEST} deep")
    rows: list[Row] = [()]
    while at < len(items) and items[at][0] not in ("|", ")", "]"):
        options, at = _options(items, at, depth)
        if len(rows) * len(options) > MOST:
            raise PatternError(0, f"stands for more than {MOST} patterns; write fewer groups and options")
        rows = [row + option for row in rows for option in options]
    return rows, at


def _options(items: Sequence[Item], at: int, depth: int) -> tuple[list[Row], int]:
    sign, column = items[at]
    if sign not in ("(", "["):
        return [_atoms(sign, column)], at + 1
    closing = ")" if sign == "(" else "]"
    options: list[Row] = []
    while True:
        rows, at = _sequence(items, at + 1, depth + 1)
        options.extend(rows)
        if at >= len(items) or items[at][0] not in ("|", closing):
            raise PatternError(column, f"{sign} is never closed; write {closing}")
        if items[at][0] == closing:
            return [*_grouped(options), *([()] if sign == "[" else [])], at + 1


def _grouped(options: Sequence[Row]) -> list[Row]:
    """The options with all that are words alone taken together."""
    plain = [tuple([atom.value for atom in row]) for row in options if _of_words(row)]
    if len(plain) < 2:
        return list(options)
    longest = tuple(sorted(dict.fromkeys(plain), key=len, reverse=True))
    return [(Atom("any", options=longest),), *[row for row in options if not _of_words(row)]]


def _of_words(row: Row) -> bool:
    return bool(row) and not any([atom.kind != "said" for atom in row])


def _atoms(item: str, column: int) -> Row:
    if item == "*":
        return (STAR,)
    if item[0] == "~" and len(item) > 1:
        return (Atom("~", item),)
    if item[0] == "{":
        return (_slot(item, column),)
    words = _words(item)
    if not words or item in ("}", "~"):
        raise PatternError(column, f'"{item}" means nothing in a pattern')
    return words


@lru_cache(maxsize=8192)
def _words(item: str) -> Row:
    """The words that one written word stands for; patterns share them, for they say the same few thousand words."""
    return tuple([Atom("said", word) for word in as_heard(item.strip(_EDGES))])


def _slot(item: str, column: int) -> Atom:
    found = _SLOT.fullmatch(item)
    if not found:
        raise PatternError(column, f"{item} is no slot; write {{name:type}}")
    name, kind = found.groups()
    if kind[0] == "~":
        return Atom("~", kind, name)
    if kind not in Slot.KINDS:
        raise PatternError(column, f"unknown slot type {kind}; known are {', '.join(Slot.KINDS)} and ~concept")
    return Atom(kind, "", name)
