"""The bot itself: how to reach it, whether its token is one, who it is, and its menu."""

import logging
import re
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import urlsplit

from telegram import Bot, BotCommand, InlineKeyboardMarkup
from telegram.error import TelegramError

from companion.channels.telegram.failures import of_asking
from companion.channels.telegram.request import STAND_IN, AiohttpRequest, Patience, proxy_for
from companion.domain.errors import ConfigError

API = "https://api.telegram.org"
ALLOWED = ("message", "edited_message", "callback_query", "my_chat_member", "message_reaction")
"""The kinds of update asked for; a reaction or a block comes only when it is named here."""

_TOKEN = re.compile(r"\d+:[\w-]{30,}", re.ASCII)


class CompanionBot(Bot):
    """python-telegram-bot's Bot, which also hands out updates as they came."""

    __slots__ = ()

    async def raw_updates(self, offset: int | None, wait: float) -> list[dict[str, Any]]:
        """Updates from `offset` on, unparsed, after at most `wait` seconds; all earlier ones are confirmed.

        They are left unparsed so that one that cannot be parsed does not take the others with it.
        """
        asked = {"offset": offset, "timeout": wait, "allowed_updates": ALLOWED}
        answer = await self._post("getUpdates", asked, read_timeout=wait + (self._request[0].read_timeout or 0.0))
        fetched = (
            [raw for raw in answer if isinstance(raw, dict) and "update_id" in raw] if isinstance(answer, list) else []
        )
        # Where nothing could be confirmed, the next poll would be answered at once, and so without end.
        if not fetched and answer != []:
            raise TelegramError("the answer brings no updates; look at api_base_url")
        return fetched

    async def reopen_polls(self) -> None:
        """The connections of the long poll are dropped, whatever hangs on them; the next poll opens new ones."""
        polls = self._request[0]
        await polls.shutdown()
        await polls.initialize()

    async def send_text(self, chat: str, text: str, buttons: InlineKeyboardMarkup | None) -> None:
        """The text is in the chat; unlike with the binding's own, no object is made of what Telegram says to that."""
        await self._post("sendMessage", {"chat_id": chat, "text": text, "reply_markup": buttons})


def check_address(url: str) -> None:
    """The address is one of a Bot API server. Raises ConfigError."""
    try:
        parts = urlsplit(url)
        fit = parts.scheme in ("http", "https") and bool(parts.hostname) and not parts.query
        _ = parts.port
    except ValueError:
        fit = False
    if not fit:
        raise ConfigError(f"[telegram] api_base_url {url!r} is not http(s)://HOST:PORT; mend it, or leave it out")


def check_token(token: str) -> None:
    """The token has the form of one. Raises ConfigError."""
    if not _TOKEN.fullmatch(token):
        raise ConfigError("the bot token does not look like 123456:ABC-...; copy it again from @BotFather")


@asynccontextmanager
async def connect(token: str, base_url: str = API, patience: Patience | None = None) -> AsyncIterator[CompanionBot]:
    """A bot with its two connection pools open: one for calls, one for the long poll.

    Raises ConfigError for no token, no address and no proxy.

    No request is made yet, so it opens without a network.
    """
    check_token(token)
    check_address(base_url)
    # At debug level the binding logs whatever people write.
    logging.getLogger("telegram").setLevel(logging.WARNING)
    api = base_url.rstrip("/")
    proxy = proxy_for(api)
    async with (
        AiohttpRequest(token, patience=patience, proxy=proxy) as calls,
        AiohttpRequest(token, connections=2, patience=patience, proxy=proxy) as polls,
    ):
        yield CompanionBot(STAND_IN, f"{api}/bot", f"{api}/file/bot", request=calls, get_updates_request=polls)


async def who_am_i(bot: Bot) -> str:
    """The bot's own name, as `@name`. Raises ChannelError."""
    try:
        me = await bot.get_me()
    except TelegramError as error:
        raise of_asking(error) from None
    return me.name


async def set_menu(bot: Bot, commands: Sequence[tuple[str, str]], language: str | None = None) -> None:
    """These commands and descriptions are the bot's menu, for everybody or for who uses a language (`de`).

    One that stands there already is left alone. Raises telegram's own errors.
    """
    wanted = [BotCommand(name.removeprefix("/"), description) for name, description in commands]
    if list(await bot.get_my_commands(language_code=language)) != wanted:
        await bot.set_my_commands(wanted, language_code=language)
