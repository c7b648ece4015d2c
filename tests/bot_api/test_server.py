"""The Bot API server behaves as the real one where a bot can tell the difference."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from tests.bot_api import faults
from tests.bot_api.server import TOKEN, BotApi, Sent


class Caller:
    """Calls methods and gives back status and answer."""

    def __init__(self, api: BotApi, session: aiohttp.ClientSession) -> None:
        self._api, self._session = api, session

    async def __call__(self, method: str, token: str = TOKEN, form: bool = False, **params: Any) -> tuple[int, Any]:
        body = {"data": {name: str(value) for name, value in params.items()}} if form else {"json": params}
        async with self._session.post(f"{self._api.url}/bot{token}/{method}", **body) as answer:
            told = await answer.json()
        return answer.status, told.get("result", told.get("description"))


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi() as server:
        yield server


@pytest.fixture
async def call(api: BotApi) -> AsyncIterator[Caller]:
    async with aiohttp.ClientSession() as session:
        yield Caller(api, session)


async def test_a_wrong_token_is_unauthorized(call: Caller):
    """And a right one is a bot."""
    assert await call("getMe", token="1:wrong") == (401, "Unauthorized")
    assert (await call("getMe"))[1]["is_bot"] is True


async def test_an_unknown_method_is_not_found(call: Caller):
    """As at Telegram."""
    assert await call("sendTelepathy") == (404, "Not Found")


async def test_updates_come_again_until_they_are_confirmed(api: BotApi, call: Caller):
    """The offset confirms all before it."""
    first, second = api.user_says(7, "one"), api.user_says(7, "two")
    for _ in range(2):
        assert [one["update_id"] for one in (await call("getUpdates"))[1]] == [first, second]
    assert [one["update_id"] for one in (await call("getUpdates", offset=second))[1]] == [second]
    assert (await call("getUpdates", offset=second + 1))[1] == []
    assert api.pending == {}


async def test_a_long_poll_answers_as_soon_as_something_comes(api: BotApi, call: Caller):
    """Not before, and not at the end of its time."""
    poll = asyncio.create_task(call("getUpdates", timeout=60))
    await api.until(lambda: len(api.called("getUpdates")) == 1)
    assert not poll.done()
    api.user_says(7, "now")
    assert [one["message"]["text"] for one in (await poll)[1]] == ["now"]


async def test_only_the_kinds_asked_for_are_handed_out(api: BotApi, call: Caller):
    """The others wait for somebody who asks."""
    api.user_reacts(7, "❤")
    number = api.user_says(7, "hi")
    answer = await call("getUpdates", allowed_updates=["message"])
    assert [one["update_id"] for one in answer[1]] == [number]


async def test_a_second_poll_ends_the_first(api: BotApi, call: Caller):
    """Two copies of a bot cannot both listen."""
    first = asyncio.create_task(call("getUpdates", timeout=60))
    await api.until(lambda: len(api.called("getUpdates")) == 1)
    assert (await call("getUpdates"))[0] == 200
    assert (await first)[0] == 409


@pytest.mark.parametrize("form", [False, True])
async def test_json_and_forms_are_the_same(api: BotApi, call: Caller, form: bool):
    """A form carries its keyboard as JSON."""
    keyboard = {"inline_keyboard": [[{"text": "Yes", "callback_data": "b1"}]]}
    markup = json.dumps(keyboard) if form else keyboard
    await call("sendMessage", form=form, chat_id=7, text="hello", reply_markup=markup)
    assert api.sent(7) == [Sent(1, 7, "hello", ((("Yes", "b1"),),))]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("x" * 4096, 200),
        ("x" * 4097, 400),
        ("😀" * 2048, 200),
        ("😀" * 2049, 400),
        ("", 400),
        ("  ", 400),
        ("\ud83d", 400),
    ],
)
async def test_text_has_its_limits(call: Caller, text: str, status: int):
    """Counted in UTF-16 units; blank text and half characters are refused."""
    assert (await call("sendMessage", chat_id=7, text=text))[0] == status


@pytest.mark.parametrize(("data", "status"), [("x" * 64, 200), ("x" * 65, 400), ("é" * 33, 400), ("", 400)])
async def test_the_data_of_a_button_has_its_limits(call: Caller, data: str, status: int):
    """Counted in bytes."""
    markup = {"inline_keyboard": [[{"text": "Yes", "callback_data": data}]]}
    assert (await call("sendMessage", chat_id=7, text="hi", reply_markup=markup))[0] == status


async def test_a_message_can_be_edited_once_to_the_same(api: BotApi, call: Caller):
    """A change that changes nothing is refused, and so is one of a message that is not there."""
    await call("sendMessage", chat_id=7, text="hello")
    assert (await call("editMessageText", chat_id=7, message_id=1, text="goodbye"))[0] == 200
    assert (await call("editMessageText", chat_id=7, message_id=1, text="goodbye"))[0] == 400
    assert (await call("editMessageReplyMarkup", chat_id=8, message_id=1))[0] == 400
    assert [sent.text for sent in api.sent(7)] == ["goodbye"]


async def test_who_blocked_the_bot_gets_nothing_more(api: BotApi, call: Caller):
    """The bot is told so in an update as well."""
    api.user_blocks(7)
    assert (await call("sendMessage", chat_id=7, text="hi"))[0] == 403
    assert "my_chat_member" in (await call("getUpdates"))[1][0]


async def test_faults_come_in_their_order_and_once(api: BotApi, call: Caller):
    """None lets one call through."""
    api.fail_next("sendMessage", faults.too_fast(5), None, faults.BLOCKED)
    assert [(await call("sendMessage", chat_id=7, text="hi"))[0] for _ in range(4)] == [429, 200, 403, 200]


@pytest.mark.parametrize("fault", [faults.DROPPED, faults.DROPPED_AFTER_STORING])
async def test_a_connection_can_be_lost_before_or_after_storing(api: BotApi, call: Caller, fault: faults.Fault):
    """The caller cannot tell which."""
    api.fail_next("sendMessage", fault)
    with pytest.raises(aiohttp.ClientError):
        await call("sendMessage", chat_id=7, text="hi")
    assert len(api.sent(7)) == fault.stored


async def test_a_wait_for_the_next_message_ends_with_it(api: BotApi, call: Caller):
    """Nobody has to guess how long."""
    waiting = asyncio.create_task(api.next_sent(7, 2))
    for text in ("one", "two"):
        await call("sendMessage", chat_id=7, text=text)
    assert [sent.text for sent in await waiting] == ["one", "two"]


async def test_deleting_the_webhook_can_drop_what_waits(api: BotApi, call: Caller):
    """Only when asked to."""
    api.user_says(7, "hi")
    await call("deleteWebhook", drop_pending_updates=False)
    assert len(api.pending) == 1
    await call("deleteWebhook", drop_pending_updates=True)
    assert api.pending == {}


@pytest.mark.parametrize("command", [{"command": "x" * 33, "description": "d"}, {"command": "x", "description": ""}])
async def test_a_menu_has_its_limits(api: BotApi, call: Caller, command: dict):
    """One bad command refuses the whole menu."""
    assert (await call("setMyCommands", commands=[command]))[0] == 400
    assert api.menu == []
