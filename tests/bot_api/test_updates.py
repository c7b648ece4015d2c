"""Updates come by poll or by webhook, again until they are taken, and in the trouble that the real server makes."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from tests.bot_api.server import TOKEN, BotApi
from tests.bot_api.updates import SECRET_HEADER


class Listener:
    """A webhook that answers with the given statuses, then with 200."""

    def __init__(self) -> None:
        self.statuses: list[int] = []
        self.heard: list[tuple[int, str | None]] = []
        self.url = ""

    async def hear(self, request: web.Request) -> web.Response:
        update = json.loads(await request.text())
        self.heard.append((update["update_id"], request.headers.get(SECRET_HEADER)))
        return web.Response(status=self.statuses.pop(0) if self.statuses else 200)


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi() as server:
        yield server


@pytest.fixture
async def listener() -> AsyncIterator[Listener]:
    listener, app = Listener(), web.Application()
    app.router.add_post("/hook", listener.hear)
    runner = web.AppRunner(app, shutdown_timeout=0.5)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    listener.url = f"http://{host}:{port}/hook"
    yield listener
    await runner.cleanup()


async def call(api: BotApi, method: str, **params: Any) -> tuple[int, Any]:
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{api.url}/bot{TOKEN}/{method}", json=params) as answer,
    ):
        told = await answer.json()
    return answer.status, told.get("result", told.get("description"))


async def numbers(api: BotApi, **params: Any) -> list[int]:
    return [one["update_id"] for one in (await call(api, "getUpdates", **params))[1]]


async def test_a_webhook_gets_what_waits_with_its_secret(api: BotApi, listener: Listener):
    """What came before it was set, too; what it took waits no more."""
    first = api.user_says(7, "before")
    await call(api, "setWebhook", url=listener.url, secret_token="s3cret")
    second = api.user_says(7, "after")
    await api.until(lambda: not api.pending)
    assert sorted(listener.heard) == [(first, "s3cret"), (second, "s3cret")]


@pytest.mark.parametrize("status", [500, 403, 302])
async def test_what_a_webhook_does_not_take_comes_again(api: BotApi, listener: Listener, status: int):
    """Until it answers with 2xx; the server remembers what was wrong."""
    listener.statuses = [status, status]
    await call(api, "setWebhook", url=listener.url)
    number = api.user_says(7, "hi")
    await api.until(lambda: not api.pending)
    assert listener.heard == [(number, None)] * 3
    assert str(status) in (await call(api, "getWebhookInfo"))[1]["last_error_message"]


async def test_nobody_polls_while_a_webhook_is_set(api: BotApi, listener: Listener):
    """And when it is deleted, what waits can be asked for."""
    await call(api, "setWebhook", url=listener.url, allowed_updates=["callback_query"])
    number = api.user_says(7, "hi")
    assert (await call(api, "getUpdates"))[0] == 409
    assert (await call(api, "getWebhookInfo"))[1]["pending_update_count"] == 1
    await call(api, "deleteWebhook")
    assert await numbers(api) == [number]
    assert listener.heard == []


async def test_a_webhook_that_is_not_there_loses_nothing(api: BotApi, listener: Listener):
    """It waits until somebody listens."""
    await call(api, "setWebhook", url="http://127.0.0.1:9/hook")
    number = api.user_says(7, "hi")
    await api.until(lambda: bool(api.bot.webhook.answers))
    await call(api, "setWebhook", url=listener.url)
    await api.until(lambda: not api.pending)
    assert listener.heard == [(number, None)]


async def test_a_webhook_can_get_one_twice(api: BotApi, listener: Listener):
    """As when its 200 was lost on the way."""
    await call(api, "setWebhook", url=listener.url)
    number = api.user_says(7, "hi")
    await api.until(lambda: not api.pending)
    assert api.comes_again(number)
    await api.until(lambda: len(listener.heard) == 2)
    assert listener.heard[0] == listener.heard[1]


async def test_a_confirmed_update_can_come_once_more(api: BotApi):
    """Once, and only when it was confirmed."""
    number = api.user_says(7, "hi")
    assert not api.comes_again(number)
    await numbers(api, offset=number + 1)
    assert api.comes_again(number)
    assert await numbers(api, offset=number + 1) == [number]
    assert await numbers(api, offset=number + 1) == []


async def test_numbers_may_be_skipped_and_out_of_order(api: BotApi):
    """They are handed out as they came."""
    first = api.user_says(7, "one")
    api.skips(10)
    third = api.user_says(7, "three")
    second = api.receives({"message": {"text": "two"}}, first + 5)
    assert third == first + 11
    assert await numbers(api) == [first, third, second]


async def test_a_batch_has_its_limit(api: BotApi):
    """A hundred at most, or as many as asked for."""
    for _ in range(120):
        api.user_says(7, "hi")
    assert len(await numbers(api)) == 100
    assert len(await numbers(api, limit=3)) == 3


async def test_who_comes_back_is_a_member_again(api: BotApi):
    """And can be written to."""
    api.user_blocks(7)
    api.user_returns(7)
    kinds = [one["my_chat_member"]["new_chat_member"]["status"] for one in (await call(api, "getUpdates"))[1]]
    assert kinds == ["kicked", "member"]
    assert (await call(api, "sendMessage", chat_id=7, text="hi"))[0] == 200


async def test_the_server_ends_with_polls_and_pushes_open():
    """Nobody has to hang up first."""
    async with asyncio.timeout(5):
        async with BotApi() as api:
            poll = asyncio.create_task(call(api, "getUpdates", timeout=60))
            await api.until(lambda: bool(api.called("getUpdates")))
        await asyncio.gather(poll, return_exceptions=True)
