"""A small Bot API server on loopback: true long polling, offsets that confirm, limits enforced, faults on demand.

async with BotApi() as api:
    api.user_says(7, "hello")
    ...                             # run a bot against api.url with api.token
    await api.next_sent(7, 1)
"""

import asyncio
import json
from collections import defaultdict, deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from aiohttp import web

from tests.bot_api import people
from tests.bot_api.faults import BLOCKED, CHAT_NOT_FOUND, SECOND_COPY, Fault

TOKEN = "123456789:AAtest-token_for-the-loopback-server1"
BOUND = 10.0
"""Seconds after which a wait for something that never comes fails the test."""

Params = Mapping[str, Any]


class RefusalError(Exception):
    """The call is refused as Telegram would refuse it."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.description)
        self.fault = fault


def _bad(description: str) -> RefusalError:
    return RefusalError(Fault(400, f"Bad Request: {description}"))


@dataclass(frozen=True)
class Sent:
    """One message of the bot as the person sees it; `buttons` are rows of (label, data)."""

    message_id: int
    chat: int
    text: str = ""
    buttons: tuple[tuple[tuple[str, str], ...], ...] = ()
    file: str = ""
    content: str = ""
    raw: Params = field(default_factory=dict, compare=False)


class BotApi:
    """The server and all it remembers."""

    def __init__(self, token: str = TOKEN) -> None:
        self.token = token
        self.now = 1_790_000_000
        self.calls: list[tuple[str, Params]] = []
        self.menu: list[tuple[str, str]] = []
        self.pending: dict[int, dict[str, Any]] = {}
        self.answered: list[str] = []
        self.blocked: set[int] = set()
        self._sent: list[Sent] = []
        self._faults: dict[str, deque[Fault | None]] = defaultdict(deque)
        self._next_update = 1000
        self._changed = asyncio.Condition()
        self._waiting: list[asyncio.Task[None]] = []
        self._poll = 0
        self._closing = False

    # ------------------------------------------------------------------ the server

    async def __aenter__(self) -> "BotApi":
        app = web.Application()
        app.router.add_route("*", "/bot{token}/{method}", self._handle)
        self._runner = web.AppRunner(app, handler_cancellation=True, shutdown_timeout=0.5, access_log=None)
        await self._runner.setup()
        self._site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await self._site.start()
        host, port = self._runner.addresses[0][:2]
        self.url = f"http://{host}:{port}"
        return self

    async def __aexit__(self, *_: object) -> None:
        self._closing = True
        await self._notify()
        await self._runner.cleanup()
        await asyncio.gather(*self._waiting)

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        method, params = request.match_info["method"], await _params(request)
        self.calls.append((method, params))
        if request.match_info["token"] != self.token:
            return _refused(Fault(401, "Unauthorized"))
        fault = self._faults[method].popleft() if self._faults[method] else None
        await self._notify()
        try:
            result = None if fault and not fault.stored else await self._method(method)(params)
        except RefusalError as refusal:
            return _refused(refusal.fault)
        return await self._failed(request, fault) if fault else web.json_response({"ok": True, "result": result})

    async def _failed(self, request: web.Request, fault: Fault) -> web.StreamResponse:
        if fault.silent:
            await self._until(lambda: self._closing)
        if (fault.dropped or fault.silent) and request.transport is not None:
            request.transport.abort()
        return _refused(fault)

    def _method(self, name: str) -> Callable[[Params], Any]:
        found = getattr(self, f"_on_{name.lower()}", None)
        if found is None:
            raise RefusalError(Fault(404, "Not Found"))
        return found

    async def _notify(self) -> None:
        async with self._changed:
            self._changed.notify_all()

    async def _until(self, true: Callable[[], bool], bound: float | None = None) -> bool:
        try:
            async with asyncio.timeout(bound), self._changed:
                await self._changed.wait_for(true)
        except TimeoutError:
            return False
        return True

    # ------------------------------------------------------------------ the methods

    async def _on_getme(self, _: Params) -> dict[str, Any]:
        return {"id": 1, "is_bot": True, "first_name": "Companion", "username": "companion_test_bot"}

    async def _on_getupdates(self, params: Params) -> list[dict[str, Any]]:
        self._poll += 1
        mine = self._poll
        await self._notify()
        offset, allowed = int(params.get("offset") or 0), _value(params.get("allowed_updates")) or None
        self.pending = {number: update for number, update in self.pending.items() if number >= offset}

        def waiting() -> list[dict[str, Any]]:
            return [one for one in self.pending.values() if allowed is None or _kind(one) in allowed]

        over = float(params.get("timeout") or 0)
        await self._until(lambda: bool(waiting()) or self._closing or self._poll != mine, over)
        if self._poll != mine:
            raise RefusalError(SECOND_COPY)
        return waiting()[: int(params.get("limit") or 100)]

    async def _on_deletewebhook(self, params: Params) -> bool:
        if _value(params.get("drop_pending_updates")):
            self.pending.clear()
        return True

    async def _on_setmycommands(self, params: Params) -> bool:
        commands = _value(params["commands"])
        if any(not (0 < len(one["command"]) <= 32 and 0 < len(one["description"]) <= 256) for one in commands):
            raise _bad("BOT_COMMAND_INVALID")
        self.menu = [(one["command"], one["description"]) for one in commands]
        return True

    async def _on_sendchataction(self, params: Params) -> bool:
        self._reachable(params)
        return True

    async def _on_answercallbackquery(self, params: Params) -> bool:
        self.answered.append(params["callback_query_id"])
        await self._notify()
        return True

    async def _on_sendmessage(self, params: Params) -> dict[str, Any]:
        text = _checked(params.get("text"), 4096, "message")
        return await self._store(Sent(0, self._reachable(params), text, _buttons(params), raw=params))

    async def _on_senddocument(self, params: Params) -> dict[str, Any]:
        name, content = params["document"]
        caption = _checked(params["caption"], 1024, "message caption") if "caption" in params else ""
        return await self._store(Sent(0, self._reachable(params), caption, _buttons(params), name, content, params))

    async def _on_editmessagetext(self, params: Params) -> dict[str, Any]:
        text = _checked(params.get("text"), 4096, "message")
        return await self._edit(params, lambda sent: replace(sent, text=text, buttons=_buttons(params)))

    async def _on_editmessagereplymarkup(self, params: Params) -> dict[str, Any]:
        return await self._edit(params, lambda sent: replace(sent, buttons=_buttons(params)))

    def _reachable(self, params: Params) -> int:
        try:
            chat = int(params["chat_id"])
        except (KeyError, ValueError):
            raise RefusalError(CHAT_NOT_FOUND) from None
        if chat in self.blocked:
            raise RefusalError(BLOCKED)
        return chat

    async def _store(self, sent: Sent) -> dict[str, Any]:
        kept = replace(sent, message_id=len(self._sent) + 1)
        self._sent.append(kept)
        await self._notify()
        return self._as_message(kept)

    async def _edit(self, params: Params, change: Callable[[Sent], Sent]) -> dict[str, Any]:
        chat, number = self._reachable(params), int(params["message_id"])
        if not 0 < number <= len(self._sent) or self._sent[number - 1].chat != chat:
            raise _bad("message to edit not found")
        changed = change(self._sent[number - 1])
        if changed == self._sent[number - 1]:
            raise _bad("message is not modified")
        self._sent[number - 1] = changed
        await self._notify()
        return self._as_message(changed)

    def _as_message(self, sent: Sent) -> dict[str, Any]:
        return {"message_id": sent.message_id, "date": self.now, "chat": people.chat(sent.chat), "text": sent.text}

    # ------------------------------------------------------------------ what people do

    def receives(self, raw: Mapping[str, Any], number: int | None = None) -> int:
        """This update waits for the bot, under the next number or the given one; the number."""
        number = self._next_update if number is None else number
        self._next_update = max(self._next_update, number + 1)
        self.pending[number] = {"update_id": number, **raw}
        self._waiting.append(asyncio.get_running_loop().create_task(self._notify()))
        return number

    def user_says(self, chat_id: int, text: str, **options: Any) -> int:
        """That person wrote this."""
        return self.receives({"message": people.message(chat_id, self.now, {"text": text}, **options)})

    def user_sends(self, chat_id: int, kind: str, **content: Any) -> int:
        """That person sent something of this kind; `content` replaces fields of it."""
        sent = {**people.CONTENTS[kind], **content}
        return self.receives({"message": people.message(chat_id, self.now, sent)})

    def user_edits(self, chat_id: int, text: str) -> int:
        """That person changed an earlier message to this, a minute later."""
        content = {"text": text, "edit_date": self.now + 60}
        return self.receives({"edited_message": people.message(chat_id, self.now, content)})

    def user_presses(self, chat_id: int, data: str) -> int:
        """That person pressed the button with this data; the query is named after the update."""
        number = self._next_update
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

    # ------------------------------------------------------------------ what tests ask

    def fail_next(self, method: str, *faults: Fault | None) -> None:
        """The next calls of this method fail so, one after another; None is a call that succeeds."""
        self._faults[method].extend(faults)

    def sent(self, chat_id: int) -> list[Sent]:
        """All that the person sees of the bot, oldest first."""
        return [sent for sent in self._sent if sent.chat == chat_id]

    async def next_sent(self, chat_id: int, count: int) -> list[Sent]:
        """All that the person sees, once it is `count` messages or more. Fails after a bounded wait."""
        await self.until(lambda: len(self.sent(chat_id)) >= count, f"{count} messages for {chat_id}")
        return self.sent(chat_id)

    async def until(self, true: Callable[[], bool], what: str = "it") -> None:
        """This came true, looked at after every call. Fails after a bounded wait."""
        if not await self._until(true, BOUND):
            raise AssertionError(f"waited {BOUND:.0f} s in vain for {what}")

    def called(self, method: str) -> list[Params]:
        """The parameters of each call of this method so far."""
        return [params for name, params in self.calls if name == method]


async def _params(request: web.Request) -> dict[str, Any]:
    if request.content_type == "application/json":
        return dict(await request.json())
    found: dict[str, Any] = dict(request.query)
    for name, value in (await request.post()).items():
        found[name] = value if isinstance(value, str) else (value.filename, value.file.read().decode())
    return found


def _value(given: Any) -> Any:
    """A parameter as a value, whether it came in a JSON body or as JSON in a form."""
    return json.loads(given) if isinstance(given, str) and given else given


def _kind(update: Params) -> str:
    return next(name for name in update if name != "update_id")


def _checked(text: str | None, limit: int, what: str) -> str:
    if not text or not text.strip():
        raise _bad(f"{what} text is empty")
    try:
        length = len(text.encode("utf-16-le")) // 2
    except UnicodeEncodeError:
        raise _bad("strings must be encoded in UTF-8") from None
    if length > limit:
        raise _bad(f"{what} is too long")
    return text


def _buttons(params: Params) -> tuple[tuple[tuple[str, str], ...], ...]:
    markup = _value(params.get("reply_markup")) or {}
    rows = tuple(tuple((one["text"], one["callback_data"]) for one in row) for row in markup.get("inline_keyboard", []))
    if any(not 0 < len(data.encode()) <= 64 for row in rows for _, data in row):
        raise _bad("BUTTON_DATA_INVALID")
    return rows


def _refused(fault: Fault) -> web.Response:
    if fault.body is not None:
        return web.Response(status=fault.status, text=fault.body, content_type="text/html")
    parameters = {"parameters": fault.parameters} if fault.parameters else {}
    told = {"ok": False, "error_code": fault.status, "description": fault.description, **parameters}
    return web.json_response(told, status=fault.status)
