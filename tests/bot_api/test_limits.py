"""How fast a bot may send, what is a fault at random, and what a file may weigh."""

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from tests.bot_api import faults
from tests.bot_api.clock import ServerClock
from tests.bot_api.limits import Limits, Rate
from tests.bot_api.messages import LARGEST_FETCHED
from tests.bot_api.server import TOKEN, BotApi
from tests.bot_api.weather import Weather


def refused(limits: Limits, *sends: tuple[int, float]) -> list[int]:
    """What each send of (chat, second) is told to wait."""
    return [limits.refused_for(chat, now) for chat, now in sends]


def test_one_message_a_second_to_a_person():
    """The next second is free again; another person is not concerned."""
    assert refused(Limits(), (7, 0), (7, 0.2), (8, 0.2), (7, 1.0)) == [0, 1, 0, 0]


def test_twenty_a_minute_to_a_group():
    """The bucket fills up slowly."""
    sends = refused(Limits(), *[(-7, 0.0)] * 21, (-7, 3.0), (-7, 3.0))
    assert (sends[:20], sends[20], sends[21:]) == ([0] * 20, 3, [0, 3])


def test_thirty_a_second_to_everybody():
    """Whoever comes too much waits a second at most."""
    assert refused(Limits(), *[(chat, 0.0) for chat in range(31)]) == [0] * 30 + [1]


def test_what_was_refused_costs_nothing():
    """A bot that tries again too early is not punished for it."""
    assert refused(Limits(person=Rate(1)), (7, 0), (7, 0.5), (7, 0.5), (7, 1)) == [0, 1, 1, 0]


async def call(api: BotApi, method: str, **params: Any) -> int:
    async with aiohttp.ClientSession() as session:
        answer = await session.post(f"{api.url}/bot{TOKEN}/{method}", json=params)
        return answer.status


async def test_the_clock_of_the_server_decides():
    """A test moves it; nobody waits."""
    clock = ServerClock()
    async with BotApi(clock=clock, limits=Limits()) as api:
        assert [await call(api, "sendMessage", chat_id=7, text="hi") for _ in range(2)] == [200, 429]
        clock.passes(1)
        assert await call(api, "sendMessage", chat_id=7, text="hi") == 200


def test_the_same_seed_is_the_same_weather():
    """Whatever other methods are called between; another seed is another."""
    chances = {"sendMessage": {faults.BAD_GATEWAY: 0.3, faults.DROPPED: 0.3}, "getUpdates": {faults.DROPPED: 0.5}}
    one, same, other = Weather(1, chances), Weather(1, chances), Weather(2, chances)
    drawn = [one.falls_on("sendMessage") for _ in range(50)]
    again = [(same.falls_on("getUpdates"), same.falls_on("sendMessage"))[1] for _ in range(50)]
    assert drawn == again
    assert drawn != [other.falls_on("sendMessage") for _ in range(50)]
    assert set(drawn) == {None, faults.BAD_GATEWAY, faults.DROPPED}
    assert one.fallen.total() == sum(fault is not None for fault in drawn)


def test_nothing_falls_when_it_is_clear():
    """And what fell before is still counted."""
    weather = Weather(1, {"sendMessage": {faults.DROPPED: 1.0}})
    assert weather.falls_on("sendMessage") == faults.DROPPED
    weather.clear = True
    assert weather.falls_on("sendMessage") is None
    assert weather.fallen == {faults.DROPPED: 1}


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi() as server:
        yield server


async def test_a_file_that_was_sent_to_the_bot_can_be_fetched(api: BotApi):
    """By the path that getFile tells; one above 20 MB cannot."""
    api.user_uploads(7, "letter.txt", b"Dear Mia")
    file_id = next(iter(api.pending.values()))["message"]["document"]["file_id"]
    async with aiohttp.ClientSession() as session:
        answer = await session.post(f"{api.url}/bot{TOKEN}/getFile", json={"file_id": file_id})
        path = (await answer.json())["result"]["file_path"]
        fetched = await session.get(f"{api.url}/file/bot{TOKEN}/{path}")
        assert await fetched.read() == b"Dear Mia"
    assert await call(api, "getFile", file_id=api.bot.files.keep(b"x" * (LARGEST_FETCHED + 1))) == 400
    assert await call(api, "getFile", file_id="unheard of") == 400


@pytest.mark.parametrize("kind", ["document", "photo", "voice"])
async def test_a_file_of_the_bot_is_seen(api: BotApi, kind: str):
    """Sent in parts of a form; without one the call is refused."""
    form = aiohttp.FormData({"chat_id": "7", "caption": "here"})
    form.add_field(kind, b"content", filename="a.txt")
    async with aiohttp.ClientSession() as session:
        answer = await session.post(f"{api.url}/bot{TOKEN}/send{kind.capitalize()}", data=form)
        assert answer.status == 200
    (sent,) = api.sent(7)
    assert (sent.text, sent.file, sent.content) == ("here", "a.txt", "content")
    assert await call(api, f"send{kind.capitalize()}", chat_id=7) == 400


async def test_a_message_can_be_deleted_once(api: BotApi):
    """By its chat alone."""
    await call(api, "sendMessage", chat_id=7, text="hi")
    told = [await call(api, "deleteMessage", chat_id=chat, message_id=1) for chat in (8, 7, 7)]
    assert (told, api.sent(7)) == ([400, 200, 400], [])


async def test_a_late_answer_is_the_true_one(api: BotApi):
    """The message is there before it."""
    api.fail_next("sendMessage", faults.late(0.01))
    assert await call(api, "sendMessage", chat_id=7, text="hi") == 200
    assert len(api.sent(7)) == 1
