"""One whole life with the bot: the real program, the real binding, over real HTTP, on a real disk."""

import asyncio
import json
import signal
from pathlib import Path

import pytest

from tests.bot_api import faults
from tests.bot_api.server import TOKEN, BotApi
from tests.whole.house import ANSWERS, Home, Person

WORDS = ("Zerlina", "Quimby", "Ljubljana", "stubborn as a mule", "4711001")
"""Words of hers that nothing else on the disk could hold."""
SECRET = TOKEN.partition(":")[2]
STOPS_WITHIN = 5.0
UNANSWERED = 20
IN_FLIGHT = 2
"""Messages of one answer, which may have been on the wire at the kill and are then sent once more."""


async def test_one_life_from_the_first_word_to_the_last(api: BotApi, home: Home, zerlina: Person):
    """First talk, chat, memory, export; then she is erased, and not one byte of her is left."""
    async with home.bot(afresh=True) as bot:
        assert await zerlina.is_settled()
        assert await zerlina.says("my brother Quimby lives in Ljubljana")
        assert await zerlina.says_until("/memory", lambda sent: "brother Quimby" in sent.text)
        export = await zerlina.says_until("/export", lambda sent: sent.file.endswith(".json"))
        assert "Ljubljana" in json.dumps(json.loads(export.content), ensure_ascii=False)
        sealed = home.sealed()
        held = home.bytes()
        assert len(sealed) > 20
        assert all(value in held for value in sealed)
        await zerlina.says_until("/forget_me", lambda sent: bool(sent.buttons))
        assert await zerlina.presses("Yes, erase everything")
        left = home.bytes()
        assert [value for value in sealed if value in left] == []
        assert [word for word in WORDS if word.encode() in left] == []
        assert home.sealed() == set()
        bot.process.send_signal(signal.SIGTERM)
        assert await bot.ends() == 0
        assert SECRET not in bot.written


async def test_a_bot_that_was_killed_knows_her_and_answers_what_was_in_flight(api: BotApi, home: Home, zerlina: Person):
    """The message that came as it died is answered by the next start, once."""
    async with home.bot() as bot:
        await zerlina.says("/start", 2)
        await zerlina.presses("Yes")
        await zerlina.says("Zerlina")
        before = len(zerlina.seen)
        api.fail_next("sendMessage", faults.SILENT)
        api.user_says(zerlina.number, "/memory")
        await api.until(lambda: len(api.called("sendMessage")) > before)
        bot.process.kill()
        assert await bot.ends() == -signal.SIGKILL
    api.user_says(zerlina.number, "/help")
    async with home.bot(afresh=True):
        answered = (await api.next_sent(zerlina.number, before + 2))[before:]
        assert "Zerlina" in answered[0].text
        await zerlina.says("/privacy")
        assert len([sent for sent in zerlina.seen[before:] if "Zerlina" in sent.text]) == 1


def refused(person: Person) -> list[str]:
    """All that was said about a command that there is not."""
    return [sent.text for sent in person.seen if "/help" in sent.text]


async def test_what_waits_at_the_server_is_answered_after_a_kill(api: BotApi, home: Home, zerlina: Person):
    """Nothing is lost and nothing is answered twice, whatever was accepted and whatever was not."""
    async with home.bot() as bot:
        await zerlina.says("/start", 2)
        before = len(zerlina.seen)
        for number in range(UNANSWERED):
            api.user_says(zerlina.number, f"/frobnicate {number}")
        await api.until(lambda: len(zerlina.seen) > before)
        bot.process.kill()
        await bot.ends()
    async with home.bot() as bot:
        await api.until(lambda: len(refused(zerlina)) >= UNANSWERED, "an answer to each")
        await zerlina.says("/privacy")
        assert len(refused(zerlina)) <= UNANSWERED + IN_FLIGHT
        bot.process.send_signal(signal.SIGTERM)
        assert await bot.ends() == 0


@pytest.mark.parametrize(
    "trouble", [faults.SILENT, faults.too_fast(60), faults.BAD_GATEWAY], ids=lambda one: one.status
)
async def test_it_ends_within_seconds_whatever_telegram_does(
    api: BotApi, home: Home, zerlina: Person, trouble: faults.Fault
):
    """What could not be sent by then is sent by the next start."""
    async with home.bot() as bot:
        await zerlina.says("/start", 2)
        before = len(api.called("sendMessage"))
        api.fail_next("sendMessage", trouble)
        api.user_says(zerlina.number, "/privacy")
        await api.until(lambda: len(api.called("sendMessage")) > before)
        bot.process.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(bot.ends(), STOPS_WITHIN) == 0
        assert "Traceback" not in bot.written
    async with home.bot():
        assert await api.next_sent(zerlina.number, 3)


async def test_an_idle_bot_ends_at_once(api: BotApi, home: Home):
    """Ctrl-C in the middle of a long poll: exit code 0, without a word."""
    async with home.bot(afresh=True) as bot:
        await api.until(lambda: bool(api.called("getUpdates")))
        bot.process.send_signal(signal.SIGINT)
        assert await asyncio.wait_for(bot.ends(), STOPS_WITHIN) == 0
        assert bot.written == ""


async def test_a_refused_token_is_one_line(api: BotApi, home: Home):
    """Exit code 2; the token itself is not in it."""
    wrong = "123456789:AAsome-other-token-that-nobody-gave-out"
    home = Home(home.folder, api, wrong)
    async with home.bot(afresh=True) as bot:
        assert await bot.ends() == 2
        (line,) = bot.written.splitlines()
        assert "@BotFather" in line
        assert wrong.partition(":")[2] not in line


async def test_a_second_copy_is_one_line(api: BotApi, home: Home):
    """It says what to stop."""
    api.fail_next("getUpdates", faults.SECOND_COPY)
    async with home.bot() as bot:
        assert await bot.ends() == 2
        (line,) = bot.written.splitlines()
        assert "another copy" in line


async def test_a_malformed_token_never_reaches_the_network(api: BotApi, home: Home):
    """One line, exit code 2, no call."""
    async with Home(home.folder, api, "not-a-token").bot() as bot:
        assert await bot.ends() == 2
        assert len(bot.written.splitlines()) == 1
    assert api.calls == []


async def test_the_usual_pace_is_that_of_a_person(api: BotApi, tmp_path: Path):
    """As it is configured when nobody says otherwise: what comes in one go gets one reply, and writing is seen before it."""
    home = Home(tmp_path, api, pace="")
    zerlina = Person(api, 4711001)
    async with home.bot():
        await zerlina.says("/start", 2)
        await zerlina.presses("Yes")
        for answer in (*ANSWERS, "Mornings"):
            await zerlina.says(answer)
        await zerlina.says("Yes, you may")
        before, signs = len(zerlina.seen), len(api.called("sendChatAction"))
        for words in ("so I went there", "and it was closed", "all day long"):
            api.user_says(zerlina.number, words)
        await api.until(lambda: len(api.called("sendChatAction")) > signs)
        assert len(zerlina.seen) == before
        await api.next_sent(zerlina.number, before + 1)
        await zerlina.says("/help")
        assert len(zerlina.seen) - before <= 3
