"""What the pieces of a date are worth: numbers with a meaning, times, lengths."""

from dataclasses import dataclass
from typing import ClassVar


class Number(float):
    """How many, or a number whose meaning the words beside it tell."""


class Place(int):
    """Which one in a row, counted from the end when negative."""


class Month(int):
    """A month of the year, from 1."""


class Weekday(int):
    """A day of the week, Monday being 0."""


class Step(int):
    """This one (0), the next (1) or the last (-1)."""


class Year(int):
    """A year."""


class Unit(str):
    """A unit of time."""

    __slots__ = ()


class Part(str):
    """A part of the day."""

    __slots__ = ()


class Stretch(str):
    """A stretch at the beginning, in the middle or at the end of something."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day; `open` when it could be before or after noon; `until` is where a stretch of times ends."""

    hour: int
    minute: int = 0
    second: int = 0
    open: bool = False
    grain: str = "hour"
    until: "Clock | None" = None
    offset: float | None = None


@dataclass(frozen=True, slots=True)
class Length:
    """So many of each unit."""

    SECONDS: ClassVar[dict[str, float]] = {"second": 1, "minute": 60, "hour": 3600}
    DAYS: ClassVar[dict[str, float]] = {"day": 1, "week": 7, "fortnight": 14, "weekend": 7}
    MONTHS: ClassVar[dict[str, float]] = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}

    parts: tuple[tuple[float, str], ...]

    def total(self, sizes: dict[str, float]) -> float:
        """How many it is of the unit that these sizes are given in, other units left out."""
        return sum(amount * sizes.get(unit, 0) for amount, unit in self.parts)

    @property
    def unit(self) -> str:
        """The smallest unit it is told in."""
        return self.parts[-1][1]
