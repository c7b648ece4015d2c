"""A small Bot API server on loopback: true long polling, webhooks, limits enforced, faults on demand or at random.

async with BotApi() as api:
    api.user_says(7, "hello")
    ...                             # run a bot against api.url with api.token
    await api.next_sent(7, 1)
"""

import asyncio
import json
from collections import defaultdict, deque
from collections.abc import Callable, Mapping
from typing import Any

from aiohttp import web

from tests.bot_api import people
from tests.bot_api.clock import ServerClock
from tests.bot_api.faults import TOO_LARGE, UNAUTHORIZED, Fault
from tests.bot_api.limits import Limits
from tests.bot_api.messages import Params, RefusalError, Sent, Upload
from tests.bot_api.methods import Methods
from tests.bot_api.updates import Update
from tests.bot_api.weather import Weather

TOKEN = "123456789:AAtest-token_for-the-loopback-server1"
BOUND = 10.0
"""Seconds after which a wait for something that never comes fails the test."""
LARGEST = 50 * 1024 * 1024
"""Bytes of a file that a bot may send."""

__all__ = ["BOUND", "TOKEN", "BotApi", "RefusalError", "Sent", "Upload"]


class BotApi:
    """The server and all it remembers; the limits of sending are off unless they are given."""

    def __init__(self, token: str = TOKEN, clock: ServerClock | None = None, limits: Limits | None = None,
                 weather: Weather | None = None) -> None:  # fmt: skip
        self.token = token
        self.clock = clock or ServerClock()
        self.weather = weather
        self.calls: list[tuple[str, Params]] = []
        self.bot = Methods(self.clock, limits)
        self._faults: dict[str, deque[Fault | None]] = defaultdict(deque)

    @property
    def now(self) -> int:
        """The server's time in seconds."""
        return int(self.clock.now)

    @property
    def pending(self) -> Mapping[int, Update]:
        """Updates that are not confirmed."""
        return self.bot.updates.pending

    @property
    def answered(self) -> list[str]:
        """Pressed buttons that were answered."""
        return self.bot.answered

    @property
    def menu(self) -> list[tuple[str, str]]:
        """The bot's commands, as everybody sees them who has no menu in their language."""
        return self.bot.menus.get("", [])

    @property
    def menus(self) -> dict[str, list[tuple[str, str]]]:
        """The bot's commands by language."""
        return self.bot.menus

    @property
    def blocked(self) -> set[int]:
        """Who blocked the bot."""
        return self.bot.blocked

    # ------------------------------------------------------------------ the server

    async def __aenter__(self) -> "BotApi":
        app = web.Application(client_max_size=LARGEST)
        app.router.add_route("*", "/bot{token}/{method}", self._handle)
        app.router.add_get("/file/bot{token}/{path:.+}", self._fetch)
        self._runner = web.AppRunner(app, handler_cancellation=True, shutdown_timeout=0.5, access_log=None)
        await self._runner.setup()
        self._site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await self._site.start()
        host, port = self._runner.addresses[0][:2]
        self.url = f"http://{host}:{port}"
        return self

    async def __aexit__(self, *_: object) -> None:
        self.bot.closing = True
        self.bot.pulse.beat()
        await self.bot.webhook.stop()
        await self._runner.cleanup()

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        try:
            params = await _params(request)
        except web.HTTPRequestEntityTooLarge:
            return _refused(TOO_LARGE)
        self.calls.append((method, params))
        self.bot.pulse.beat()
        if request.match_info["token"] != self.token:
            return _refused(UNAUTHORIZED)
        fault = self._fault(method)
        try:
            result = None if fault and not fault.stored else await self.bot.named(method)(params)
        except RefusalError as refusal:
            return _refused(refusal.fault)
        finally:
            self.bot.pulse.beat()
        return await self._failed(request, fault, result) if fault else _done(result)

    def _fault(self, method: str) -> Fault | None:
        scripted = self._faults.get(method)
        if scripted:
            return scripted.popleft()
        return self.weather.falls_on(method) if self.weather else None

    async def _failed(self, request: web.Request, fault: Fault, result: Any) -> web.StreamResponse:
        if fault.late:
            await asyncio.sleep(fault.late)
            return _done(result)
        if fault.silent:
            await self.bot.pulse.until(lambda: self.bot.closing)
        if (fault.dropped or fault.silent) and request.transport is not None:
            request.transport.abort()
        return _refused(fault)

    async def _fetch(self, request: web.Request) -> web.StreamResponse:
        if request.match_info["token"] != self.token:
            return _refused(UNAUTHORIZED)
        content = self.bot.files.at(request.match_info["path"])
        return web.Response(body=content) if content is not None else _refused(Fault(404, "Not Found"))

    # ------------------------------------------------------------------ what people do

    def receives(self, raw: Mapping[str, Any], number: int | None = None) -> int:
        """This update waits for the bot, under the next number or the given one; the number."""
        return self.bot.updates.add(raw, number)

    def comes_again(self, number: int) -> bool:
        """Whether the bot confirmed this update, which it then gets once more all the same."""
        return self.bot.updates.repeat(number)

    def skips(self, count: int) -> None:
        """So many numbers of updates are never given."""
        self.bot.updates.skip(count)

    def user_says(self, chat_id: int, text: str, **options: Any) -> int:
        """That person wrote this."""
        return self.receives({"message": people.message(chat_id, self.now, {"text": text}, **options)})

    def user_sends(self, chat_id: int, kind: str, **content: Any) -> int:
        """That person sent something of this kind; `content` replaces fields of it."""
        sent = {**people.CONTENTS[kind], **content}
        return self.receives({"message": people.message(chat_id, self.now, sent)})

    def user_uploads(self, chat_id: int, name: str, content: bytes) -> int:
        """That person sent a file, which the bot can fetch."""
        file_id = self.bot.files.keep(content)
        document = {"file_id": file_id, "file_unique_id": file_id, "file_name": name, "file_size": len(content)}
        return self.receives({"message": people.message(chat_id, self.now, {"document": document})})

    def user_shows(self, chat_id: int, text: str, **more: Any) -> int:
        """That person wrote this, and the message has more to it: what it answers, where it was passed on from."""
        return self.receives({"message": people.message(chat_id, self.now, {"text": text, **more})})

    def user_edits(self, chat_id: int, text: str, message_id: int = 1) -> int:
        """That person changed an earlier message to this, a minute later."""
        content = {"text": text, "edit_date": self.now + 60}
        return self.receives({"edited_message": people.message(chat_id, self.now, content, message_id)})

    def user_presses(self, chat_id: int, data: str) -> int:
        """That person pressed the button with this data; the query is named after the update."""
        number = self.bot.updates.next
        shown = people.message(chat_id, self.now - 3600, {"text": "pick one"})
        query = {"id": f"query-{number}", "from": people.user(chat_id), "chat_instance": "1", "data": data}
        return self.receives({"callback_query": {**query, "message": shown}})

    def user_reacts(self, chat_id: int, emoji: str, old: str = "") -> int:
        """That person reacted with this emoji, or took `old` back."""
        return self.receives({"message_reaction": people.reaction(chat_id, self.now, emoji, old)})

    def user_blocks(self, chat_id: int) -> int:
        """That person blocked the bot."""
        self.blocked.add(chat_id)
        return self.receives({"my_chat_member": people.membership(chat_id, self.now, "kicked")})

    def bot_joins(self, chat_id: int, kind: str = "group") -> int:
        """That person put the bot into a group, or a channel, of theirs."""
        joined = people.membership(chat_id, self.now, "member")
        return self.receives({"my_chat_member": {**joined, "chat": people.chat(-chat_id, kind)}})

    def user_returns(self, chat_id: int) -> int:
        """That person unblocked the bot."""
        self.blocked.discard(chat_id)
        return self.receives({"my_chat_member": people.membership(chat_id, self.now, "member")})

    # ------------------------------------------------------------------ what tests ask

    def fail_next(self, method: str, *faults: Fault | None) -> None:
        """The next calls of this method fail so, one after another; None is a call that succeeds."""
        self._faults[method].extend(faults)

    def sent(self, chat_id: int) -> list[Sent]:
        """All that the person sees of the bot, oldest first."""
        return self.bot.messages.of(chat_id)

    async def next_sent(self, chat_id: int, count: int) -> list[Sent]:
        """All that the person sees, once it is `count` messages or more. Fails after a bounded wait."""
        await self.until(lambda: len(self.sent(chat_id)) >= count, f"{count} messages for {chat_id}")
        return self.sent(chat_id)

    async def until(self, true: Callable[[], bool], what: str = "it") -> None:
        """This came true, looked at after every call. Fails after a bounded wait."""
        if not await self.bot.pulse.until(true, BOUND):
            raise AssertionError(f"waited {BOUND:.0f} s in vain for {what}")

    def called(self, method: str) -> list[Params]:
        """The parameters of each call of this method so far."""
        return [params for name, params in self.calls if name == method]


async def _params(request: web.Request) -> dict[str, Any]:
    if request.content_type == "application/json":
        return dict(await request.json())
    found: dict[str, Any] = dict(request.query)
    for name, value in (await request.post()).items():
        found[name] = value if isinstance(value, str) else Upload(value.filename, value.file.read())
    return {name: _attached(value, found) for name, value in found.items()}


def _attached(value: Any, found: Params) -> Any:
    """The file that a parameter names as attached elsewhere in the form."""
    named = value.removeprefix("attach://") if isinstance(value, str) and value.startswith("attach://") else None
    return found.get(named, value) if named else value


def _done(result: Any) -> web.Response:
    body = json.dumps({"ok": True, "result": result})
    return web.Response(body=body.encode(), content_type="application/json")


def _refused(fault: Fault) -> web.Response:
    if fault.body is not None:
        return web.Response(status=fault.status, text=fault.body, content_type="text/html")
    told: dict[str, Any] = {"ok": False, "error_code": fault.status, "description": fault.description}
    if fault.parameters:
        told["parameters"] = fault.parameters
    return web.json_response(told, status=fault.status)
