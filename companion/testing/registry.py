"""Named phrases and the functions behind them: how a line of a scenario finds the Python that it means."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import time
from difflib import get_close_matches
from typing import Generic, TypeVar

from companion.domain.errors import CompanionError

Function = TypeVar("Function", bound=Callable[..., object])
Value = str | int | time
_PIECE = re.compile(r'"([^"]*)"|(\d{1,2}:\d\d(?::\d\d)?)|(\d+)|([^\s,"]+)')
_NEAREST = 3


class UnknownPhraseError(CompanionError):
    """No function has this name; the message names the nearest ones."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of a phrase: a `WORD`, or a value of the kind `TEXT`, `N` (a number) or `T` (a time of day)."""

    kind: str
    value: Value


@dataclass(frozen=True, slots=True)
class Called(Generic[Function]):
    """A function with the values that the phrase held."""

    function: Function
    values: tuple[object, ...]


def pieces(phrase: str) -> tuple[Piece, ...]:
    """The pieces of a phrase; commas part them and mean nothing.

    Raises CompanionError for an hour that is none and for a quote that is not closed.
    """
    if phrase.count('"') % 2:
        raise CompanionError(f"a quote is opened and not closed in {phrase.strip()!r}")
    return tuple(_piece(*found.groups()) for found in _PIECE.finditer(phrase))


def _piece(text: str | None, at: str | None, number: str | None, word: str | None) -> Piece:
    if at is not None:
        return Piece("T", clock(at))
    if number is not None:
        return Piece("N", int(number))
    return Piece("WORD", word.lower()) if word is not None else Piece("TEXT", text or "")


def clock(text: str) -> time:
    """The time of day that `9:05` or `9:05:30` means. Raises CompanionError for one that no day has."""
    hour, minute, second = (*(int(part) for part in text.split(":")), 0)[:3]
    try:
        return time(hour, minute, second)
    except ValueError:
        raise CompanionError(f"{text} is no time of day; write it from 00:00 to 23:59") from None


class Registry(Generic[Function]):
    """Functions under the phrases that name them; `kind` is what one of them is called.

    In a pattern TEXT stands for a quoted text, TEXTS for one or more with `or` between them, N for a number, T for a
    time of day; `a|b` is either word. Their values are the arguments that follow the function's own.
    """

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self._patterns: dict[str, Function] = {}

    def __call__(self, *patterns: str) -> Callable[[Function], Function]:
        """A decorator: the function goes by these patterns from now on. Raises ValueError for one that is taken."""

        def register(function: Function) -> Function:
            for pattern in patterns:
                if self._patterns.get(pattern, function) is not function:
                    raise ValueError(f"there is a {self.kind} {pattern!r} already")
            self._patterns.update(dict.fromkeys(patterns, function))
            return function

        return register

    @property
    def names(self) -> tuple[str, ...]:
        """Every pattern, sorted."""
        return tuple(sorted(self._patterns))

    def find(self, phrase: str) -> Called[Function]:
        """The function that the phrase names. Raises UnknownPhraseError with the nearest names."""
        given = pieces(phrase)
        for pattern, function in self._patterns.items():
            values = _matched(pattern.split(), given)
            if values is not None:
                return Called(function, values)
        raise UnknownPhraseError(f"no {self.kind} is called {phrase.strip()!r}; {nearest(phrase, self.names)}")


def nearest(phrase: str, names: Sequence[str]) -> str:
    """The names that are most like the phrase, or all of them, for a message."""
    words = (str(piece.value) if piece.kind == "WORD" else piece.kind for piece in pieces(phrase))
    near = get_close_matches(" ".join(words), names, _NEAREST, 0.4)
    return f"nearest: {' · '.join(near)}" if near else f"there are: {' · '.join(names)}"


def _matched(pattern: Sequence[str], given: Sequence[Piece]) -> tuple[object, ...] | None:
    """The values for the placeholders, or None when the phrase does not fit the pattern to its end."""
    values: list[object] = []
    at = 0
    for word in pattern:
        taken, found = _taken(word, given, at)
        if not taken:
            return None
        values += found
        at += taken
    return tuple(values) if at == len(given) else None


def _taken(word: str, given: Sequence[Piece], at: int) -> tuple[int, tuple[object, ...]]:
    """How many pieces the word of a pattern takes from here, and the values in them."""
    if at >= len(given):
        return 0, ()
    if word == "TEXTS":
        return _texts(given, at)
    piece = given[at]
    if word in ("TEXT", "N", "T"):
        return (1, (piece.value,)) if piece.kind == word else (0, ())
    return (1, ()) if piece.kind == "WORD" and piece.value in word.lower().split("|") else (0, ())


def _texts(given: Sequence[Piece], at: int) -> tuple[int, tuple[object, ...]]:
    """As many quoted texts as follow each other, with or without `or` between them."""
    end, found = at, []
    while end < len(given) and (given[end].kind == "TEXT" or given[end].value == "or"):
        found += [given[end].value] if given[end].kind == "TEXT" else []
        end += 1
    return (end - at, (tuple(found),)) if found else (0, ())
