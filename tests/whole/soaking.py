"""A soak: people write at a steady rate while everything that can go wrong does, at random from a seed.

What is promised is that nothing is lost or out of order, and that an answer comes twice only where its send was in flight at
a kill or its response was lost. Two unknown outcomes in a row give a reply up, and that is
counted; none falls beside a kill.
"""

import asyncio
import sqlite3
import sys
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, closing, suppress
from dataclasses import dataclass
from pathlib import Path
from random import Random
from time import time

from companion.config import Config, StoreConfig
from tests.bot_api import faults
from tests.bot_api.clock import ServerClock
from tests.bot_api.faults import Fault
from tests.bot_api.feed import Feed
from tests.bot_api.server import BotApi
from tests.bot_api.weather import Weather
from tests.cli.programs import environment
from tests.whole.settling import configured, settle

RATE, PEOPLE = 50.0, 50
"""Lines a second, and people who write them."""
CALM = 3.0
"""Seconds of fair weather before a kill, in which every second try of a send is over."""
QUIET = 20.0
"""Seconds without an answer after which nothing more is expected."""
SENDING: Mapping[Fault, float] = {
    faults.too_fast(1): 0.005,
    faults.BAD_GATEWAY: 0.005,
    faults.DROPPED: 0.003,
    faults.DROPPED_AFTER_STORING: 0.003,
    faults.late(0.5): 0.003,
}
ASKING: Mapping[Fault, float] = {faults.BAD_GATEWAY: 0.003, faults.DROPPED: 0.003, faults.NOT_JSON: 0.002}
HALF_OPEN: Mapping[Fault, float] = {faults.SILENT: 0.0002, faults.SILENT_AFTER_STORING: 0.0002}
"""Sockets on which no answer ever comes: each costs the patience of a request, so only a long soak has them."""


@dataclass(frozen=True)
class Soak:
    """What came of it; `in_flight` are sends at kills, `lost_responses` those that arrived and were not answered.

    `given_up` are replies whose outcome was unknown twice, as the program counted them.
    """

    said: int
    lost: int
    reordered: int
    repeated: int
    kills: int
    in_flight: int
    lost_responses: int
    duplicates: int
    given_up: int
    fallen: Mapping[str, int]

    @property
    def beyond(self) -> int:
        """Answers that came twice without a reason."""
        return max(0, self.repeated - self.in_flight - self.lost_responses)


class Soaking:
    """One soak in a folder of its own."""

    def __init__(self, folder: Path, seed: int, seconds: float, kill_every: float) -> None:
        self._folder = folder
        self._seconds = seconds
        self._kill_every = kill_every
        self._chance = Random(seed)
        half_open = HALF_OPEN if seconds >= 60 else {}
        self._weather = Weather(seed, {"sendMessage": {**SENDING, **half_open}, "getUpdates": ASKING})
        self._api = BotApi(clock=ServerClock(time(), running=True), weather=self._weather)
        self._feed = Feed(self._api, PEOPLE)
        self._duplicates = self._kills = self._in_flight = 0
        self._writing = True

    async def run(self) -> Soak:
        """The whole soak, and what came of it."""
        self._weather.clear = True
        config = Config(store=StoreConfig("companion.db", "key"), folder=str(self._folder))
        await settle(config, self._feed.people)
        async with self._api:
            told = configured(self._api.token, self._api.url, "echo")
            self._folder.joinpath("config.toml").write_text(told, encoding="utf-8")
            writing = asyncio.create_task(self._people_write())
            while self._writing:
                async with self._bot():
                    await self._live()
            await writing
            async with self._bot():
                await self._feed.until_answered(QUIET)
        return self._outcome()

    async def _people_write(self) -> None:
        """Everybody in turn, at the rate, with updates that come again and numbers that never come."""
        loop = asyncio.get_running_loop()
        start, count = loop.time(), 0
        while count < self._seconds * RATE:
            await asyncio.sleep(max(0.0, start + count / RATE - loop.time()))
            number = self._feed.says(self._feed.people[count % PEOPLE])
            count += 1
            self._disturb(number)
        self._writing = False

    def _disturb(self, number: int) -> None:
        drawn = self._chance.random()
        if drawn < 0.02:
            self._duplicates += self._api.comes_again(number - self._chance.randrange(1, 5))
        elif drawn < 0.03:
            self._api.skips(self._chance.randrange(1, 50))

    async def _live(self) -> None:
        """One life of the bot: what an earlier one left is answered, then the weather is bad, then it is killed."""
        await self._caught_up()
        self._weather.clear = False
        await self._while_writing(self._kill_every * self._chance.uniform(0.7, 1.3))
        self._weather.clear = True
        if self._writing:
            await asyncio.sleep(CALM)

    async def _caught_up(self) -> None:
        """Everything said so far is answered, or was not for so long that it counts as lost."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._feed.until_all(set(self._feed.asked)), QUIET)

    async def _while_writing(self, seconds: float) -> None:
        end = asyncio.get_running_loop().time() + seconds
        while self._writing and asyncio.get_running_loop().time() < end:
            await asyncio.sleep(0.05)

    @asynccontextmanager
    async def _bot(self) -> AsyncIterator[None]:
        """The bot lives inside the block, and is killed at its end."""
        with self._folder.joinpath("log").open("ab") as log:
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "companion", "run", "--config", "config.toml", cwd=self._folder,
                env=environment(self._folder), stdin=asyncio.subprocess.DEVNULL, stdout=log, stderr=log,
            )  # fmt: skip
        try:
            yield
        finally:
            process.kill()
            await process.wait()
            self._kills += 1
            self._in_flight += in_flight(self._folder)

    def _outcome(self) -> Soak:
        fallen = self._weather.fallen
        stored = sum(count for fault, count in fallen.items() if fault.stored and (fault.dropped or fault.silent))
        names = Counter({_name(fault): count for fault, count in fallen.items()})
        feed = self._feed
        return Soak(len(feed.asked), feed.lost, feed.disorder, feed.repeated, self._kills, self._in_flight, stored,
                    self._duplicates, given_up(self._folder), names)  # fmt: skip


def given_up(folder: Path) -> int:
    """Replies whose outcome was unknown twice."""
    with closing(sqlite3.connect(folder / "companion.db")) as connection:
        counted = "SELECT coalesce(sum(count), 0) FROM tally WHERE name = 'unknown'"
        return int(connection.execute(counted).fetchone()[0])


def in_flight(folder: Path) -> int:
    """Sends that had begun and were not marked as done when the bot was killed."""
    connection = sqlite3.connect(folder / "companion.db")
    try:
        counted = "SELECT count(*) FROM outbox WHERE status IN ('sending', 'resending')"
        return int(connection.execute(counted).fetchone()[0])
    finally:
        connection.close()


def _name(fault: Fault) -> str:
    kind = "silent" if fault.silent else "dropped" if fault.dropped else f"late {fault.late}" if fault.late else ""
    return f"{kind or fault.status}{' after storing' if fault.stored and kind and not fault.late else ''}"
