"""Faults at random, the same ones for the same seed: what falls on a call depends on its number alone."""

from collections import Counter
from collections.abc import Mapping
from random import Random

from tests.bot_api.faults import Fault


class Weather:
    """How often which fault falls on a call of which method; what fell is counted."""

    def __init__(self, seed: int, chances: Mapping[str, Mapping[Fault, float]]) -> None:
        self._seed = seed
        self._chances = chances
        self._calls: Counter[str] = Counter()
        self.fallen: Counter[Fault] = Counter()
        self.clear = False

    def falls_on(self, method: str) -> Fault | None:
        """The fault of this call, if any; none any more once it is clear."""
        self._calls[method] += 1
        fault = None if self.clear else self._drawn(method)
        if fault is not None:
            self.fallen[fault] += 1
        return fault

    def _drawn(self, method: str) -> Fault | None:
        drawn = Random(f"{self._seed}/{method}/{self._calls[method]}").random()
        for fault, chance in self._chances.get(method, {}).items():
            if drawn < chance:
                return fault
            drawn -= chance
        return None
