"""Bots in processes of their own against our Bot API server: ours with its inbox on disk, and stock ones."""

import asyncio
import os
import signal
import sqlite3
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from time import perf_counter

from companion import app
from companion.channels.pipe import PipeChannel
from companion.clock import SystemClock
from companion.config import CompanionConfig, Config, StoreConfig
from companion.domain.message import Message, PersonId
from companion.packs.loader import PackShelf
from tests.bot_api.server import BotApi

HERE = Path(__file__).parent
STOCK = {"python-telegram-bot": ("telegram", "_stock_telegram.py"), "aiogram": ("aiogram", "_stock_aiogram.py")}
SLOW = 0.05
"""Seconds that a slow engine or handler takes."""
_SLOW_ENGINE = f"""
from time import sleep
from companion.domain.reply import Reply

class SlowEngine:
    def respond(self, turn):
        sleep({SLOW})
        return Reply(turn.message.text) if turn.message else None
"""


@dataclass(frozen=True)
class Kind:
    """A bot that can be started: its command, and the folder it lives in."""

    name: str
    command: Sequence[str]
    folder: Path

    @asynccontextmanager
    async def running(self) -> AsyncIterator["Bot"]:
        """The bot runs inside the block; it is killed after it where it still does."""
        paths = os.pathsep.join((str(self.folder), str(HERE.parent), os.environ.get("PYTHONPATH", "")))
        own = {"HOME": str(self.folder), "PYTHONPATH": paths}
        with (self.folder / "log").open("ab") as log:
            process = await asyncio.create_subprocess_exec(
                *self.command, cwd=self.folder, env={**os.environ, **own}, stdout=log, stderr=log
            )
        try:
            yield Bot(process)
        finally:
            if process.returncode is None:
                process.kill()
            await process.wait()


@dataclass(frozen=True)
class Bot:
    """One start of a bot."""

    process: asyncio.subprocess.Process

    def resident_mb(self) -> float:
        """Its resident memory."""
        status = Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii")
        return int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1]) / 1024

    async def stopped_s(self) -> float:
        """Seconds from SIGTERM to its end."""
        before = perf_counter()
        self.process.send_signal(signal.SIGTERM)
        await self.process.wait()
        return perf_counter() - before

    async def killed(self) -> None:
        """It is no more, without a warning."""
        self.process.kill()
        await self.process.wait()


def stock(name: str, api: BotApi, folder: Path, pause: float = 0.0) -> Kind | None:
    """A stock bot; None when its package is not installed."""
    package, script = STOCK[name]
    if find_spec(package) is None:
        return None
    folder.mkdir(parents=True, exist_ok=True)
    return Kind(name, (sys.executable, str(HERE / script), api.url, api.token, str(pause)), folder)


async def ours(api: BotApi, folder: Path, people: Sequence[int], engine: str = "echo", more: str = "") -> Kind:
    """The companion with this engine and everybody past their first talk; `more` goes into its configuration."""
    folder.mkdir(parents=True)
    if engine == "slow":
        _package(folder)
    config = Config(
        store=StoreConfig("companion.db", "key"), companion=CompanionConfig(("echo",)), folder=str(folder)
    )
    await _settled(config, people)
    path = folder / "config.toml"
    path.write_text(
        f'[telegram]\ntoken = "{api.token}"\napi_base_url = "{api.url}"\n{more}\n'
        f'[store]\npath = "companion.db"\nkey_file = "key"\n[companion]\nengines = ["{engine}"]\n',
        encoding="utf-8",
    )
    return Kind("companion", (sys.executable, "-m", "companion", "run", "--config", str(path)), folder)


def in_flight(folder: Path) -> int:
    """Sends that had begun and were not marked as done when the bot was killed."""
    connection = sqlite3.connect(folder / "companion.db")
    try:
        counted = "SELECT count(*) FROM outbox WHERE status IN ('sending', 'resending')"
        return int(connection.execute(counted).fetchone()[0])
    finally:
        connection.close()


async def _settled(config: Config, people: Sequence[int]) -> None:
    """Everybody has a companion already and has said hello."""
    clock = SystemClock()
    choices = app.Choices(PackShelf(()).names()[0], 7, "UTC", None, str(config.database()))
    house = app.build(config, choices, clock, {"telegram": _Telegram()})
    said = [Message(PersonId("telegram", str(one)), f"before {one}", clock.now(), "hello") for one in people]
    await asyncio.gather(*map(house.companion.hear, said))
    await house.courier.finish()
    await house.close()


class _Telegram(PipeChannel):
    name = "telegram"


def _package(folder: Path) -> None:
    """A third party's engine is installed in the folder."""
    folder.joinpath("slow_engine.py").write_text(_SLOW_ENGINE, encoding="utf-8")
    told = folder / "slow_engine-1.0.dist-info"
    told.mkdir()
    told.joinpath("METADATA").write_text("Metadata-Version: 2.1\nName: slow-engine\nVersion: 1.0\n", encoding="utf-8")
    told.joinpath("entry_points.txt").write_text(
        "[companion.engines]\nslow = slow_engine:SlowEngine\n", encoding="utf-8"
    )
