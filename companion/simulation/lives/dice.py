"""Chance for lives: one throw after another, the same for the same seed and person."""

from collections.abc import Sequence
from typing import TypeVar

from companion.domain.chance import draw, pick, token

Option = TypeVar("Option")
_HUNDRED = 100


class Dice:
    """A row of throws; each asks a new question, so that none depends on how the others were used."""

    def __init__(self, seed: int, number: int, question: str) -> None:
        self._soul = f"{seed}/{number}"
        self._question = question
        self._throws = 0

    def pick(self, options: Sequence[Option]) -> Option:
        """One of the options. Raises ValueError when there is none."""
        return pick(options, self._soul, self._next(), self._question)

    def between(self, least: int, most: int) -> int:
        """A whole number from `least` to `most`, both included."""
        return least + draw(self._soul, self._next(), self._question) % (most - least + 1)

    def happens(self, percent: int) -> bool:
        """True in so many of a hundred throws."""
        return draw(self._soul, self._next(), self._question) % _HUNDRED < percent

    def digits(self) -> str:
        """Thirty-two hexadecimal digits."""
        return token(self._soul, self._next(), self._question) + token(self._soul, self._next(), self._question)

    def _next(self) -> int:
        self._throws += 1
        return self._throws
