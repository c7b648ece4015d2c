"""The Telegram side beside stock python-telegram-bot and aiogram: speed, order, what a kill loses, memory.

Each bot is a process of its own against the same Bot API server on loopback and the same feed; limits of sending and
pacing are off. Ours keeps its inbox on disk, understands every line, and asks an engine that says it back.
"""

import asyncio
import subprocess
import sys
from collections import defaultdict
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from socket import socket
from statistics import median
from tempfile import TemporaryDirectory
from time import time

from _bots import STOCK, Bot, Kind, ours, stock
from _figures import Figure, parser, show

from tests.bot_api.clock import ServerClock
from tests.bot_api.feed import Feed, p99
from tests.bot_api.server import BotApi
from tests.whole.soaking import in_flight

OURS, PEER = "companion", "python-telegram-bot"
ROUNDS = 3
"""Times that each is measured, by turns; the median of the ratios counts, because the machine has other things to do."""
PEOPLE, EACH = 100, 12
RATE, WRITERS, LINES = 50.0, 50, 400
"""Lines a second, people who write them, and lines of one measurement."""
SLOW_LINES = 200
QUEUED, ANSWERED = 300, 60
"""Lines that wait when the bot starts, and answers after which it is killed."""
QUIET = 5.0
"""Seconds without an answer after which nothing more is expected."""
HANDLER = 0.02
"""Seconds that the stock handler takes in the test of a kill."""


@dataclass(frozen=True)
class Run:
    """One bot while it runs, and the people who write to it."""

    bot: Bot
    feed: Feed


@dataclass(frozen=True)
class Kill:
    """What a kill left: lines without an answer, lines with two, and sends that were in flight."""

    lost: int
    repeated: int
    in_flight: int


class Bench:
    """Starts bots in folders of their own, one at a time."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._count = 0
        self.disorder = 0
        self.resident: list[float] = []

    @asynccontextmanager
    async def running(self, name: str, people: int, engine: str = "echo", pause: float = 0.0) -> AsyncIterator[Run]:
        """The bot has answered everybody once, and runs."""
        async with BotApi(clock=ServerClock(time(), running=True)) as api:
            feed = Feed(api, people)
            kind = await self._kind(name, api, feed, engine, pause)
            async with kind.running() as bot:
                await feed.closed(1)
                yield Run(bot, feed)
        if name == OURS:
            self.disorder += feed.disorder

    async def updates_per_s(self, name: str) -> float:
        """Updates a second when everybody writes as soon as they are answered."""
        async with self.running(name, PEOPLE) as run:
            return PEOPLE * EACH / await run.feed.closed(EACH)

    async def p99_ms(self, name: str) -> float:
        """The slowest in a hundred of those who write at a steady rate."""
        async with self.running(name, WRITERS) as run:
            spent = await run.feed.open(LINES, RATE)
            if name == OURS:
                self.resident.append(run.bot.resident_mb())
            return p99(spent)

    async def slow_ms(self, name: str) -> float:
        """The same where each answer takes 50 ms: a handler that awaits, or a third party's engine that does not."""
        async with self.running(name, WRITERS, "slow", 0.05) as run:
            return p99(await run.feed.open(SLOW_LINES, RATE))

    async def sigterm_s(self) -> float:
        """Seconds from SIGTERM to the end, with hundreds of lines waiting."""
        async with self.running(OURS, PEOPLE) as run:
            for index in range(QUEUED):
                run.feed.says(run.feed.people[index % PEOPLE])
            await run.feed.until(PEOPLE + ANSWERED)
            return await run.bot.stopped_s()

    async def kill(self, name: str, hooked: bool = False) -> Kill:
        """The bot is killed with lines waiting, and started again."""
        async with BotApi(clock=ServerClock(time(), running=True)) as api:
            feed = Feed(api, PEOPLE)
            kind = await self._kind(name, api, feed, "echo", HANDLER, hooked)
            for index in range(QUEUED):
                feed.says(feed.people[index % PEOPLE])
            async with kind.running() as bot:
                await feed.until(ANSWERED)
                await bot.killed()
            flying = in_flight(kind.folder) if name == OURS else 0
            async with kind.running():
                await feed.until_answered(QUIET)
        if name == OURS:
            self.disorder += 0 if hooked else feed.disorder
        return Kill(feed.lost, feed.repeated, flying)

    async def _kind(self, name: str, api: BotApi, feed: Feed, engine: str, pause: float, hooked: bool = False) -> Kind:
        self._count += 1
        folder = self._folder / str(self._count)
        if name != OURS:
            return stock(name, api, folder, pause)
        return await ours(api, folder, feed.people, engine, _free_port() if hooked else 0)


def _free_port() -> int:
    with socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _hooks() -> bool:
    """Whether the program can be started with a webhook."""
    told = subprocess.run(
        [sys.executable, "-m", "companion", "run", "--help"], capture_output=True, text=True, check=True
    )
    return "--webhook" in told.stdout


async def by_turns(bench: Bench, peers: Mapping[str, object]) -> tuple[dict[str, list[float]], dict[str, list[float]]]:
    """Updates a second and 99th percentiles of all, a round after another."""
    speeds: dict[str, list[float]] = defaultdict(list)
    waits: dict[str, list[float]] = defaultdict(list)
    for _ in range(ROUNDS):
        for name in (OURS, *peers):
            speeds[name].append(await bench.updates_per_s(name))
        for name in (OURS, *peers):
            waits[name].append(await bench.p99_ms(name))
    return speeds, waits


async def measured(folder: Path, peers: Mapping[str, object]) -> dict[str, Figure]:
    """Every figure, measured now."""
    bench = Bench(folder)
    speeds, waits = await by_turns(bench, peers)
    figures = {
        "updates_per_s": Figure(median(speeds[OURS]), "/s", 1000, most=False, peers=_medians(speeds, peers)),
        "updates_x_stock": Figure(_ratio(speeds), "x", 4, most=False),
        "p99_50_ms": Figure(median(waits[OURS]), "ms", 1.3 * median(waits[PEER]), peers=_medians(waits, peers)),
        "p99_50_x_stock": Figure(_ratio(waits), "x", 1.3),
    }
    slow = {name: await bench.slow_ms(name) for name in (OURS, PEER)}
    figures["p99_slow_engine_ms"] = Figure(slow[OURS], "ms", slow[PEER] / 30, peers={PEER: slow[PEER]})
    figures["p99_slow_engine_x_stock"] = Figure(slow[OURS] / slow[PEER], "x", 1 / 30)
    figures |= await _kills(bench)
    figures["reordered"] = Figure(bench.disorder, "", 0)
    figures["rss_mb"] = Figure(max(bench.resident), "MiB", 140)
    figures["sigterm_s"] = Figure(await bench.sigterm_s(), "s", 5)
    return figures


async def _kills(bench: Bench) -> dict[str, Figure]:
    """What a kill loses and repeats, by polling and by webhook."""
    theirs = await bench.kill(PEER)
    found = _told("poll", await bench.kill(OURS), {PEER: theirs.lost})
    if not _hooks():
        print("webhook: left out, companion run has no --webhook here", file=sys.stderr)
        return found
    return found | _told("webhook", await bench.kill(OURS, hooked=True), {})


def _told(way: str, left: Kill, peers: dict[str, float]) -> dict[str, Figure]:
    beyond = max(0, left.repeated - left.in_flight)
    seen = {"repeated": float(left.repeated), "in flight": float(left.in_flight)}
    return {f"lost_{way}": Figure(left.lost, "", 0, peers=peers), f"twice_{way}": Figure(beyond, "", 0, peers=seen)}


def _ratio(by_name: Mapping[str, list[float]]) -> float:
    """The median of ours over stock, round by round."""
    return median([mine / theirs for mine, theirs in zip(by_name[OURS], by_name[PEER], strict=True)])


def _medians(by_name: Mapping[str, list[float]], names: Mapping[str, object]) -> dict[str, float]:
    return {name: median(by_name[name]) for name in names}


def main() -> None:
    """Prints the figures as a table, or as one JSON object."""
    asked = parser(__doc__).parse_args()
    missing = [name for name, one in STOCK.items() if not one.installed]
    for name in missing:
        print(f"{name}: left out, it is not installed (make bench installs it)", file=sys.stderr)
    with TemporaryDirectory() as folder:
        peers = {name: one for name, one in STOCK.items() if name not in missing}
        show(asyncio.run(measured(Path(folder), peers)), asked.json)


if __name__ == "__main__":
    main()
