"""How this process is doing, told in numbers: what it counted and when the outside last answered; nothing of anybody."""

from collections import Counter

from companion.ports import Clock


class Vitals:
    """Counts since the start, each under a name and a kind, and the last sign of life of the outside.

    `trouble` is what keeps messages from being taken in just now, in one line; empty when nothing does.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._heard = clock.now()
        self.trouble = ""
        self.counts: Counter[tuple[str, str]] = Counter()

    def count(self, name: str, kind: str = "", by: int = 1) -> None:
        """It happened so many times more."""
        self.counts[name, kind] += by

    def heard(self) -> None:
        """The outside answered just now."""
        self._heard = self._clock.now()

    def silence(self) -> float:
        """Seconds since the outside last answered, or since the start, or since a clock that was set back was first seen."""
        now = self._clock.now()
        self._heard = min(self._heard, now)
        return (now - self._heard).total_seconds()
