"""The methods of the Bot API: each takes parameters and answers with a result, or refuses as Telegram would."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import Any

from tests.bot_api import people
from tests.bot_api.clock import ServerClock
from tests.bot_api.faults import BLOCKED, CHAT_NOT_FOUND, HOOKED, SECOND_COPY, Fault, too_fast
from tests.bot_api.limits import Limits
from tests.bot_api.messages import (
    LONGEST_CAPTION,
    LONGEST_TEXT,
    Files,
    Messages,
    Params,
    RefusalError,
    Sent,
    Upload,
    bad,
    buttons,
    checked,
    length,
    value,
)
from tests.bot_api.pulse import Pulse
from tests.bot_api.updates import Address, Update, Updates, Webhook

Method = Callable[[Params], Awaitable[Any]]
UPLOADED = ("document", "photo", "voice", "audio", "video", "animation", "video_note", "sticker")
"""What can be sent as a file; the method is `send` and the name of its parameter."""
ACKNOWLEDGED = ("setMyDescription", "setMyShortDescription", "setMyName", "setChatMenuButton", "deleteMyCommands",
                "setMessageReaction", "sendMessageDraft", "leaveChat", "setMyDefaultAdministratorRights")  # fmt: skip
"""Methods that are done with a word; what they set can be seen in the calls."""
LONGEST_ANSWER = 200
"""UTF-16 units that a pressed button may be answered with."""


class Methods:
    """What the server knows of a bot, and what its calls do to it."""

    def __init__(self, clock: ServerClock, limits: Limits | None) -> None:
        self.clock = clock
        self.limits = limits
        self.pulse = Pulse()
        self.updates = Updates(self.pulse)
        self.webhook = Webhook(self.updates, self.pulse)
        self.messages = Messages()
        self.files = Files()
        self.menus: dict[str, list[tuple[str, str]]] = {}
        self.answered: list[str] = []
        self.blocked: set[int] = set()
        self.on_sent: list[Callable[[Sent], None]] = []
        self.closing = False
        self._poll = 0
        self._named = self._all()

    def named(self, name: str) -> Method:
        """The method, however its name is written. Raises RefusalError for one that there is not."""
        found = self._named.get(name.lower())
        if found is None:
            raise RefusalError(Fault(404, "Not Found"))
        return found

    def _all(self) -> dict[str, Method]:
        own = (self.get_me, self.get_updates, self.set_webhook, self.delete_webhook, self.get_webhook_info,
               self.set_my_commands, self.get_my_commands, self.send_chat_action, self.answer_callback_query,
               self.send_message, self.edit_message_text, self.edit_message_reply_markup, self.delete_message,
               self.get_file)  # fmt: skip
        methods: dict[str, Method] = {one.__name__.replace("_", ""): one for one in own}
        for kind in UPLOADED:
            methods[f"send{kind.replace('_', '')}"] = self._sender_of(kind)
        for name in ACKNOWLEDGED:
            methods[name.lower()] = self._acknowledge
        return methods

    async def _acknowledge(self, _: Params) -> bool:
        return True

    # ------------------------------------------------------------------ the way in

    async def get_me(self, _: Params) -> dict[str, Any]:
        """Who the bot is."""
        return {"id": 1, "is_bot": True, "first_name": "Companion", "username": "companion_test_bot"}

    async def get_updates(self, params: Params) -> Sequence[Update]:
        """What waits, as soon as there is something; a second poll ends the first, and a webhook forbids all."""
        if self.webhook.address is not None:
            raise RefusalError(HOOKED)
        self._poll += 1
        mine = self._poll
        self.pulse.beat()
        allowed = value(params.get("allowed_updates")) or None
        self.updates.confirm(int(params.get("offset") or 0))
        over = float(params.get("timeout") or 0)
        await self.pulse.until(lambda: self.updates.due(allowed) or self.closing or self._poll != mine, over)
        if self._poll != mine:
            raise RefusalError(SECOND_COPY)
        return self.updates.batch(allowed, int(params.get("limit") or 100))

    async def set_webhook(self, params: Params) -> bool:
        """Updates are pushed from now on; an empty address is none."""
        if not params.get("url"):
            return await self.delete_webhook(params)
        if value(params.get("drop_pending_updates")):
            self.updates.pending.clear()
        allowed = value(params.get("allowed_updates")) or None
        most = int(params.get("max_connections") or 40)
        await self.webhook.point(Address(params["url"], params.get("secret_token", ""), allowed, most))
        return True

    async def delete_webhook(self, params: Params) -> bool:
        """Updates wait to be asked for."""
        await self.webhook.point(None)
        if value(params.get("drop_pending_updates")):
            self.updates.pending.clear()
        return True

    async def get_webhook_info(self, _: Params) -> dict[str, Any]:
        """Where updates go, how many wait, and what went wrong last."""
        url = self.webhook.address.url if self.webhook.address else ""
        told = {"url": url, "has_custom_certificate": False, "pending_update_count": len(self.updates.pending)}
        if self.webhook.address and self.webhook.address.allowed:
            told["allowed_updates"] = list(self.webhook.address.allowed)
        return {**told, **({"last_error_message": self.webhook.refusal} if self.webhook.refusal else {})}

    async def get_file(self, params: Params) -> dict[str, Any]:
        """Where the file can be fetched."""
        return self.files.described(params["file_id"])

    # ------------------------------------------------------------------ the way out

    async def set_my_commands(self, params: Params) -> bool:
        """These are the menu; one bad command refuses all."""
        commands = value(params["commands"])
        if any(not (0 < len(one["command"]) <= 32 and 0 < len(one["description"]) <= 256) for one in commands):
            raise bad("BOT_COMMAND_INVALID")
        self.menus[params.get("language_code", "")] = [(one["command"], one["description"]) for one in commands]
        return True

    async def get_my_commands(self, params: Params) -> list[dict[str, str]]:
        """The menu of that language."""
        menu = self.menus.get(params.get("language_code", ""), [])
        return [{"command": name, "description": about} for name, about in menu]

    async def send_chat_action(self, params: Params) -> bool:
        """The person sees that something comes."""
        self._reachable(params)
        return True

    async def answer_callback_query(self, params: Params) -> bool:
        """The button no longer spins."""
        if length(params.get("text") or "") > LONGEST_ANSWER:
            raise bad("MESSAGE_TOO_LONG")
        self.answered.append(params["callback_query_id"])
        return True

    async def send_message(self, params: Params) -> dict[str, Any]:
        """The text is with the person."""
        text, shown = checked(params.get("text"), LONGEST_TEXT, "message"), buttons(params)
        chat = self._admitted(params)
        return self._kept(lambda number: Sent(number, chat, text, shown, raw=params))

    def _sender_of(self, kind: str) -> Method:
        async def send(params: Params) -> dict[str, Any]:
            file = params.get(kind)
            if not isinstance(file, Upload):
                raise bad(f"there is no {kind} in the request")
            caption, shown = self._caption(params), buttons(params)
            chat = self._admitted(params)
            seen = file.content.decode("utf-8", "replace")
            told = self._kept(lambda number: Sent(number, chat, caption, shown, file.name, seen, params))
            return {**told, "document": {"file_id": self.files.keep(file.content), "file_unique_id": "u"}}

        return send

    def _caption(self, params: Params) -> str:
        return checked(params["caption"], LONGEST_CAPTION, "message caption") if params.get("caption") else ""

    async def edit_message_text(self, params: Params) -> dict[str, Any]:
        """The message reads so now; an edit that changes nothing is refused."""
        text, shown = checked(params.get("text"), LONGEST_TEXT, "message"), buttons(params)
        return self._edited(params, lambda sent: replace(sent, text=text, buttons=shown))

    async def edit_message_reply_markup(self, params: Params) -> dict[str, Any]:
        """The message has these buttons now."""
        shown = buttons(params)
        return self._edited(params, lambda sent: replace(sent, buttons=shown))

    async def delete_message(self, params: Params) -> bool:
        """The message is gone."""
        self.messages.delete(self._reachable(params), int(params["message_id"]))
        return True

    def _admitted(self, params: Params) -> int:
        """The chat, which can be reached and may be written to just now."""
        chat = self._reachable(params)
        wait = self.limits.refused_for(chat, self.clock.now) if self.limits else 0
        if wait:
            raise RefusalError(too_fast(wait))
        return chat

    def _reachable(self, params: Params) -> int:
        try:
            chat = int(params["chat_id"])
        except (KeyError, ValueError):
            raise RefusalError(CHAT_NOT_FOUND) from None
        if chat in self.blocked:
            raise RefusalError(BLOCKED)
        return chat

    def _kept(self, make: Callable[[int], Sent]) -> dict[str, Any]:
        sent = self.messages.keep(make)
        for hears in self.on_sent:
            hears(sent)
        return self._as_message(sent)

    def _edited(self, params: Params, change: Callable[[Sent], Sent]) -> dict[str, Any]:
        return self._as_message(self.messages.edit(self._reachable(params), int(params["message_id"]), change))

    def _as_message(self, sent: Sent) -> dict[str, Any]:
        told = {"message_id": sent.message_id, "date": int(self.clock.now), "chat": people.chat(sent.chat)}
        return {**told, "text": sent.text}
