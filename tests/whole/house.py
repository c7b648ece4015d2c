"""The real program as a bot, in a process of its own, against the Bot API server of these tests; and its disk."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from tests.bot_api.server import BotApi, Sent
from tests.cli.programs import BOUND, Process, started

ANSWERS = ("Zerlina", "stubborn as a mule, and I keep to myself", "warm", "Lisbon", "yes")
"""What a newcomer types after saying their age, up to the question whether they may be written to first."""
SEALED = ("moment", "fact", "event", "mood", "ledger", "check_in", "inbox", "outbox")


AT_ONCE = "limits = false\nhuman_pace = false\n"
"""Nothing waits for the sake of manners."""


class Bot:
    """One start of the program, and all it wrote."""

    def __init__(self, process: Process, log: Path) -> None:
        self.process = process
        self._log = log

    @property
    def written(self) -> str:
        """Standard output and standard error of all starts so far."""
        return self._log.read_text(encoding="utf-8")

    async def ends(self) -> int:
        """Its exit code, once it is over. Fails after a bounded wait."""
        return await asyncio.to_thread(self.process.wait, BOUND)


class Home:
    """A home with a configured bot; its database and its key lie apart."""

    def __init__(self, folder: Path, api: BotApi, token: str = "", more: str = "", pace: str = AT_ONCE) -> None:
        self._api = api
        self.folder = folder
        self.database = folder / "data" / "companion.db"
        self.config = folder / "bot.toml"
        self.log = folder / "log"
        self.config.write_text(
            f'[telegram]\ntoken = "{token or api.token}"\napi_base_url = "{api.url}"\n{pace}{more}'
            '[store]\npath = "data/companion.db"\nkey_file = "secret/key"\n',
            encoding="utf-8",
        )

    @asynccontextmanager
    async def bot(self, *options: str, afresh: bool = False, **variables: str) -> AsyncIterator[Bot]:
        """The bot runs inside the block with these options and variables, and is killed after it if it still does."""
        words = ("run", "--config", str(self.config), *options)
        with started(self.folder, words, self.log, afresh, **variables) as process:
            if afresh:
                await self._calls(len(self._api.calls), BOUND)
            yield Bot(process, self.log)

    async def _calls(self, before: int, seconds: float) -> None:
        """It has called the server, before which imports alone may take long; or that time is over."""
        await self._api.bot.pulse.until(lambda: len(self._api.calls) > before, seconds)

    def bytes(self) -> bytes:
        """Every byte of the database and what SQLite keeps beside it."""
        return b"".join(file.read_bytes() for file in sorted(self.database.parent.iterdir()))

    def sealed(self) -> set[bytes]:
        """All sealed values and wrapped keys in the database, a piece of each that fits on one page."""
        connection = sqlite3.connect(self.database)
        try:
            rows = [row for table in SEALED for row in connection.execute(f"SELECT sealed FROM {table}")]  # noqa: S608
            rows += [(value,) for row in connection.execute("SELECT state, persona, address, key, lookup FROM person")
                     for value in row]  # fmt: skip
        finally:
            connection.close()
        return {bytes(value[:40]) for (value,) in rows if isinstance(value, bytes)}


class Person:
    """Somebody in their chat with the bot."""

    def __init__(self, api: BotApi, number: int) -> None:
        self._api = api
        self.number = number

    @property
    def seen(self) -> list[Sent]:
        """All messages of the bot in this chat."""
        return self._api.sent(self.number)

    async def says(self, text: str, replies: int = 1) -> str:
        """What the bot answers to this, in so many messages."""
        before = len(self.seen)
        self._api.user_says(self.number, text)
        return await self._answer(before, replies)

    async def says_until(self, text: str, true: Callable[[Sent], bool]) -> Sent:
        """The first message after this was said of which that is true, however many come with it."""
        before = len(self.seen)
        self._api.user_says(self.number, text)
        await self._api.until(lambda: any(map(true, self.seen[before:])), f"a fitting answer to {text!r}")
        return next(filter(true, self.seen[before:]))

    async def presses(self, label: str, replies: int = 1) -> str:
        """What the bot answers when the newest button of this label is pressed, in so many messages."""
        before = len(self.seen)
        shown = [button for sent in reversed(self.seen) for row in sent.buttons for button in row]
        self._api.user_presses(self.number, next(data for name, data in shown if name == label))
        return await self._answer(before, replies)

    async def is_settled(self) -> str:
        """The first talk is over, by text and by buttons; the last thing the bot said in it."""
        await self.says("/start", 2)
        await self.presses("Yes")
        for answer in ANSWERS:
            await self.says(answer)
        await self.presses("Mornings")
        return await self.presses("Yes, you may")

    async def _answer(self, before: int, replies: int) -> str:
        seen = await self._api.next_sent(self.number, before + replies)
        return "\n".join(sent.text for sent in seen[before:])
