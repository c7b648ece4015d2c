"""Bots in processes of their own against our Bot API server: ours with its inbox on disk, and stock ones."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[1]))

from companion.config import Config, StoreConfig
from tests.bot_api.server import BotApi
from tests.whole.settling import configured, settle

HERE = Path(__file__).parent
SECRET = "secret-of-the-webhook"
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
class Stock:
    """A library that bots are made with, and the script that is one as its users write it."""

    package: str
    script: str

    @property
    def installed(self) -> bool:
        """Whether it can be measured here."""
        return find_spec(self.package) is not None


STOCK = {
    "python-telegram-bot": Stock("telegram", "_stock_telegram.py"),
    "aiogram": Stock("aiogram", "_stock_aiogram.py"),
}


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


def stock(name: str, api: BotApi, folder: Path, pause: float = 0.0) -> Kind:
    """A stock bot, whose answers take `pause` seconds each.

    Its script does not see this folder, where a module of ours has the name of its library.
    """
    folder.mkdir(parents=True)
    return Kind(name, (sys.executable, "-P", str(HERE / STOCK[name].script), api.url, api.token, str(pause)), folder)


async def ours(api: BotApi, folder: Path, people: Sequence[int], engine: str = "echo", port: int = 0) -> Kind:
    """The companion with this engine and everybody past their first talk; with a port, updates are pushed to it."""
    folder.mkdir(parents=True)
    if engine == "slow":
        _package(folder)
    await settle(Config(store=StoreConfig("companion.db", "key"), folder=str(folder)), people)
    path = folder / "config.toml"
    more = (
        f'webhook_url = "http://127.0.0.1:{port}/"\nwebhook_port = {port}\nwebhook_secret = "{SECRET}"\n'
        if port
        else ""
    )
    path.write_text(configured(api.token, api.url, engine, more), encoding="utf-8")
    hook = ("--webhook",) if port else ()
    return Kind("companion", (sys.executable, "-m", "companion", "run", "--config", str(path), *hook), folder)


def _package(folder: Path) -> None:
    """A third party's engine is installed in the folder."""
    folder.joinpath("slow_engine.py").write_text(_SLOW_ENGINE, encoding="utf-8")
    told = folder / "slow_engine-1.0.dist-info"
    told.mkdir()
    told.joinpath("METADATA").write_text("Metadata-Version: 2.1\nName: slow-engine\nVersion: 1.0\n", encoding="utf-8")
    told.joinpath("entry_points.txt").write_text(
        "[companion.engines]\nslow = slow_engine:SlowEngine\n", encoding="utf-8"
    )
