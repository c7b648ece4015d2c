"""The bot as its host runs it: called by Telegram, asked how it is, told to stop, and read in its log."""

import asyncio
import json
import signal
import sqlite3
import time
from pathlib import Path

import aiohttp
import pytest

from tests.bot_api import faults
from tests.bot_api.server import TOKEN, BotApi
from tests.cli.programs import free_port
from tests.whole.house import Bot, Home, Person

SECRET = TOKEN.partition(":")[2]
STOPS_WITHIN = 5.0
WORDS = ("Zerlina", "Quimby", "Ljubljana", "4711001", "frobnicate")
"""Words and numbers of hers that no log may hold."""


class Hooked(Home):
    """A home whose bot is called by Telegram."""

    def __init__(self, folder: Path, api: BotApi) -> None:
        self.port = free_port()
        super().__init__(
            folder, api,
            more=f'webhook_url = "http://127.0.0.1:{self.port}/hook"\nwebhook_port = {self.port}\n'
                 'webhook_secret = "the-secret-of-the-hook"\n',
        )  # fmt: skip


async def stopped(bot: Bot) -> float:
    """Seconds that the bot took to end, in order, after it was told to."""
    before = time.monotonic()
    bot.process.send_signal(signal.SIGTERM)
    assert await bot.ends() == 0
    return time.monotonic() - before


async def page(port: int, name: str) -> tuple[int, str]:
    """The status and text of one page of the running bot."""
    async with aiohttp.ClientSession() as session, session.get(f"http://127.0.0.1:{port}/{name}") as answer:
        return answer.status, await answer.text()


async def test_a_whole_talk_by_webhook(tmp_path: Path, api: BotApi):
    """Text, buttons and memory as by polling; it ends within seconds, and the way back to polling is open."""
    home, zerlina = Hooked(tmp_path, api), Person(api, 4711001)
    async with home.bot("--webhook", afresh=True) as bot:
        assert await zerlina.is_settled()
        assert await zerlina.says("my brother Quimby lives in Ljubljana")
        assert await zerlina.says_until("/memory", lambda sent: "brother Quimby" in sent.text)
        assert await stopped(bot) < STOPS_WITHIN
    assert api.called("getUpdates") == []
    before = len(zerlina.seen)
    api.user_says(zerlina.number, "/privacy")
    async with home.bot():
        assert await api.next_sent(zerlina.number, before + 1)
    assert bot.written == ""


async def test_nothing_is_lost_by_a_kill_under_a_webhook(tmp_path: Path, api: BotApi):
    """What was answered 200 is answered by the next start; what was not, Telegram brings again."""
    home, zerlina = Hooked(tmp_path, api), Person(api, 4711001)
    async with home.bot("--webhook") as bot:
        await zerlina.says("/start", 2)
        before = len(zerlina.seen)
        for number in range(20):
            api.user_says(zerlina.number, f"/frobnicate {number}")
        await api.until(lambda: len(zerlina.seen) > before)
        bot.process.kill()
        await bot.ends()
    async with home.bot("--webhook", afresh=True):
        seen = await api.next_sent(zerlina.number, before + 20)
        await api.until(lambda: not api.pending)
    assert len(seen) >= before + 20


async def test_health_and_numbers_are_told_when_asked_for(api: BotApi, home: Home, zerlina: Person):
    """On loopback; the numbers are about nobody."""
    port = free_port()
    async with home.bot("--metrics", str(port)):
        await zerlina.is_settled()
        api.fail_next("sendMessage", faults.CHAT_NOT_FOUND)
        api.user_says(9, "/start")
        await zerlina.says("my brother Quimby lives in Ljubljana")
        assert await page(port, "healthz") == (200, "ok\n")
        status, text = await page(port, "metrics")
    assert status == 200
    numbers = dict(line.split(" ") for line in text.splitlines() if not line.startswith("#"))
    assert int(numbers["companion_updates_total"]) >= 10
    assert int(numbers["companion_replies_total"]) >= 10
    assert numbers['companion_failures_total{kind="unreachable"}'] == "1"
    assert numbers["companion_store_usable"] == "1"
    assert all(word not in text for word in WORDS)


async def test_a_locked_database_is_told_and_outlived(api: BotApi, home: Home, zerlina: Person):
    """503 while somebody else holds it, 200 again afterwards, and what was written meanwhile is answered."""
    port = free_port()
    async with home.bot("--metrics", str(port)):
        await zerlina.says("/start", 2)
        before = len(zerlina.seen)
        holding = sqlite3.connect(home.database, isolation_level=None)
        holding.execute("BEGIN IMMEDIATE")
        api.user_says(zerlina.number, "/privacy")
        status, text = await page(port, "healthz")
        assert (status, len(text.splitlines())) == (503, 1)
        assert "lock" in text
        holding.execute("ROLLBACK")
        holding.close()
        assert await api.next_sent(zerlina.number, before + 1)
        assert await page(port, "healthz") == (200, "ok\n")


@pytest.mark.parametrize("options", [(), ("--webhook",)], ids=["polling", "webhook"])
async def test_a_slow_send_in_flight_does_not_hold_up_the_end(tmp_path: Path, api: BotApi, options: tuple[str, ...]):
    """It is told to stop while a send takes for ever: it ends in time, and every answer is out after the next start."""
    home, zerlina = Hooked(tmp_path, api), Person(api, 4711001)
    async with home.bot(*options) as bot:
        await zerlina.says("/start", 2)
        before, called = len(zerlina.seen), len(api.called("sendMessage"))
        api.fail_next("sendMessage", faults.SILENT)
        for number in range(5):
            api.user_says(zerlina.number, f"/frobnicate {number}")
        await api.until(lambda: len(api.called("sendMessage")) > called)
        assert await stopped(bot) < STOPS_WITHIN
        assert "Traceback" not in bot.written
    async with home.bot(*options):
        assert await api.next_sent(zerlina.number, before + 5)


@pytest.mark.parametrize("form", ["plain", "json"])
async def test_no_secret_and_no_word_of_anybody_is_logged(tmp_path: Path, api: BotApi, form: str):
    """A talk in which everything goes wrong: lines there are, and none of them tells more than what happened."""
    home, zerlina = Hooked(tmp_path, api), Person(api, 4711001)
    troubles = (faults.BAD_GATEWAY, faults.DROPPED, faults.NOT_JSON, faults.BLOCKED, faults.REFUSED)
    async with home.bot("--log", form) as bot:
        await zerlina.is_settled()
        api.receives({"message": {"text": "Quimby in Ljubljana", "chat": {"id": 4711001}}})
        for trouble in troubles:
            api.fail_next("sendMessage", trouble)
            api.fail_next("getUpdates", trouble if trouble in troubles[:3] else None)
            api.user_says(zerlina.number, "my brother Quimby lives in Ljubljana")
        await zerlina.says_until("/memory", lambda sent: "Quimby" in sent.text)
        assert await stopped(bot) < STOPS_WITHIN
    lines = bot.written.splitlines()
    assert len(lines) >= len(troubles)
    told = [json.loads(line) for line in lines] if form == "json" else lines
    assert all(("event" in line if form == "json" else " event=" in line) for line in told)
    assert all(word not in bot.written for word in (*WORDS, SECRET, "the-secret-of-the-hook", "Traceback"))


@pytest.mark.parametrize(
    ("more", "options", "told"),
    [
        ("", ("--webhook",), "a webhook needs [telegram] webhook_url"),
        ('webhook_url = "http://127.0.0.1:1/x"\nwebhook_port = 0\n', ("--webhook",), "webhook_port is 0"),
        ('[run]\nlog = "loud"\n', (), "log can be 'plain' or 'json'"),
        ('[run]\nmetrics = 1\n', (), "unknown field `metrics`"),
        ("", ("--metrics", "0"), "0 is not in the range"),
        ("", ("--log", "loud"), "'loud' is not one of 'plain', 'json'"),
    ],
)  # fmt: skip
async def test_a_mistake_in_the_settings_is_one_line(
    tmp_path: Path, api: BotApi, more: str, options: tuple[str, ...], told: str
):
    """Exit code 2, before anything is asked."""
    async with Home(tmp_path, api, more=more).bot(*options) as bot:
        assert await bot.ends() == 2
    (line,) = bot.written.splitlines()
    assert told in line
    assert api.calls == []


async def test_a_port_in_use_is_one_line(tmp_path: Path, api: BotApi):
    """Exit code 2, and what to change."""
    home = Hooked(tmp_path, api)
    taken = await asyncio.start_server(lambda *_: None, "127.0.0.1", home.port)
    async with taken, home.bot("--webhook") as bot:
        assert await bot.ends() == 2
    (line,) = bot.written.splitlines()
    assert f"port {home.port} on 127.0.0.1 cannot be listened on" in line


async def test_a_proxy_of_the_environment_carries_the_bot(api: BotApi, tmp_path: Path):
    """The address is no real one: only by the proxy, here the server itself, can it be reached."""
    home = Home(tmp_path, api)
    home.config.write_text(home.config.read_text().replace(api.url, "http://telegram.invalid"))
    zerlina = Person(api, 4711001)
    async with home.bot(http_proxy=api.url, afresh=True) as bot:
        assert await zerlina.says("/start", 2)
        assert await stopped(bot) < STOPS_WITHIN
