"""People who write to a bot over our own Bot API server, and what became of each of their messages."""

import asyncio
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from time import perf_counter

from tests.bot_api.server import BotApi, Sent

LINES = (
    "mine was long, the trains were late again",
    "my sister lives in Berlin",
    "I'm a bit nervous about it",
    "haha okay",
    "my dog ate one of my good shoes",
    "I really like old films",
    "anyway, it's raining here and I should cook something",
    "that was nice",
)
FIRST = 7001
"""The number of the first person."""
_NUMBERED = re.compile(r"\((\d+)\)")


class Feed:
    """Numbers every message, and takes the time of every answer, which says the number back."""

    def __init__(self, api: BotApi, people: int) -> None:
        self.people = range(FIRST, FIRST + people)
        self.asked: dict[int, float] = {}
        self.answered: dict[int, float] = {}
        self.repeated = 0
        self.disorder = 0
        self._api = api
        self._changed = asyncio.Event()
        self._latest: dict[int, int] = defaultdict(int)
        self._follows: dict[int, int] = {}
        api.bot.on_sent.append(self._hears)

    def says(self, person: int) -> int:
        """That person wrote their next line; the number of the update."""
        number = len(self.asked) + 1
        self.asked[number] = perf_counter()
        return self._api.user_says(person, f"{LINES[number % len(LINES)]} ({number})")

    async def closed(self, each: int) -> float:
        """Seconds in which everybody had so many lines answered, each said once the one before was answered."""
        before = perf_counter()
        self._follows = dict.fromkeys(self.people, each - 1)
        for person in self.people:
            self.says(person)
        await self.until_answered(60)
        return perf_counter() - before

    async def open(self, count: int, rate: float) -> list[float]:
        """Milliseconds until the answer of each of so many lines, said at this rate whatever the bot does."""
        first, start = len(self.asked) + 1, perf_counter()
        for index in range(count):
            await asyncio.sleep(max(0.0, start + index / rate - perf_counter()))
            self.says(self.people[index % len(self.people)])
        await self.until_answered(60)
        numbers = range(first, first + count)
        return [(self.answered.get(number, perf_counter()) - self.asked[number]) * 1000 for number in numbers]

    async def until(self, answers: int) -> None:
        """So many lines are answered. Raises TimeoutError where none is for half a minute."""
        while len(self.answered) < answers:
            self._changed.clear()
            await asyncio.wait_for(self._changed.wait(), 30)

    async def until_all(self, numbers: Iterable[int]) -> None:
        """All these lines are answered."""
        while any(number not in self.answered for number in numbers):
            self._changed.clear()
            await self._changed.wait()

    async def until_answered(self, patience: float) -> None:
        """Every line is answered, or nothing was for so many seconds."""
        while len(self.answered) < len(self.asked):
            self._changed.clear()
            try:
                await asyncio.wait_for(self._changed.wait(), patience)
            except TimeoutError:
                return

    @property
    def lost(self) -> int:
        """Lines without an answer."""
        return len(self.asked) - len(self.answered)

    def _hears(self, sent: Sent) -> None:
        for number in map(int, _NUMBERED.findall(sent.text)):
            self._notes(sent.chat, number)
        self._changed.set()

    def _notes(self, person: int, number: int) -> None:
        if number in self.answered:
            self.repeated += 1
            return
        self.answered[number] = perf_counter()
        self.disorder += number < self._latest[person]
        self._latest[person] = max(number, self._latest[person])
        if self._follows.get(person):
            self._follows[person] -= 1
            self.says(person)


def p99(spent: Sequence[float]) -> float:
    """What ninety-nine in a hundred do not exceed."""
    ordered = sorted(spent)
    return ordered[min(len(ordered) - 1, len(ordered) * 99 // 100)]
