"""The way out: one bubble becomes one or more messages of plain text, with buttons under the last one."""

import logging

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, InputFile
from telegram.constants import ChatAction
from telegram.error import BadRequest, TelegramError

from companion.channels.telegram.bot import CompanionBot
from companion.channels.telegram.failures import of_sending
from companion.channels.telegram.parts import LONGEST_CAPTION, sendable, split, units
from companion.channels.telegram.translate import CHANNEL
from companion.domain.message import PersonId
from companion.domain.reply import Attachment, Bubble, Button
from companion.domain.work import Delivery

LONGEST_DATA = 64
"""Bytes of data that travel with a button."""

_log = logging.getLogger(__name__)


class TelegramChannel:
    """Sends to private chats; a chat's number is the person's."""

    name = CHANNEL

    def __init__(self, bot: CompanionBot) -> None:
        self._bot = bot
        self._begun: dict[PersonId, tuple[str, int]] = {}

    async def send(self, delivery: Delivery, bubble: Bubble) -> None:
        """The bubble is with the person.

        Raises UnreachableError, NotSentError, UnknownOutcomeError, or a plain ChannelError when Telegram refuses the
        message for good; sending the same bubble again goes on after the parts that are out.
        """
        person, which = delivery.person, f"{delivery.id}/{delivery.done}"
        parts = _messages(bubble)
        for index in range(self._out(person, which), len(parts)):
            await self._send_part(person, parts[index])
            self._begun[person] = (which, index + 1)
        self._begun.pop(person, None)

    def _out(self, person: PersonId, which: str) -> int:
        begun, parts = self._begun.get(person, ("", 0))
        return parts if begun == which else 0

    async def _send_part(self, person: PersonId, part: Bubble) -> None:
        try:
            await self._without_bad_buttons(person, part)
        except TelegramError as error:
            raise of_sending(error) from None

    async def _without_bad_buttons(self, person: PersonId, part: Bubble) -> None:
        try:
            await self._call(person, part, keyboard(part.buttons))
        except BadRequest as error:
            if "button" not in error.message.lower() and "markup" not in error.message.lower():
                raise
            await self._call(person, part, None)

    async def _call(self, person: PersonId, part: Bubble, buttons: InlineKeyboardMarkup | None) -> None:
        if part.file is None:
            await self._bot.send_text(person.id, part.text, buttons)
            return
        await self._bot.send_document(person.id, _document(part.file), caption=part.text or None, reply_markup=buttons)

    async def typing(self, person: PersonId) -> None:
        """The person saw, for about five seconds, that something is being written; a failure is no matter."""
        try:
            await self._bot.send_chat_action(person.id, ChatAction.TYPING)
        except TelegramError:
            _log.debug("somebody was shown no typing")

    async def answer_button(self, callback: str) -> None:
        """The button has stopped spinning; one that is too old to be answered is no matter."""
        await answer_button(self._bot, callback)


async def answer_button(bot: Bot, callback: str) -> None:
    """The pressed button has stopped spinning; one that is too old to be answered is no matter."""
    try:
        await bot.answer_callback_query(callback)
    except TelegramError:
        _log.debug("a pressed button could not be answered")


def keyboard(rows: tuple[tuple[Button, ...], ...]) -> InlineKeyboardMarkup | None:
    """The buttons as Telegram takes them, or None; one without a label or with more than 64 bytes is left out."""
    kept = [
        [InlineKeyboardButton(sendable(one.label), callback_data=one.data) for one in row if _fits(one)] for row in rows
    ]
    kept = [row for row in kept if row]
    return InlineKeyboardMarkup(kept) if kept else None


def _fits(button: Button) -> bool:
    return bool(button.label.strip()) and 0 < len(button.data.encode("utf-8", "replace")) <= LONGEST_DATA


def _document(file: Attachment) -> InputFile:
    return InputFile(sendable(file.text).encode(), filename=file.name)


def _messages(bubble: Bubble) -> tuple[Bubble, ...]:
    """The bubble in pieces that one call each can send; buttons and file come with the last."""
    *before, last = split(bubble.text) or ("",)
    if bubble.file is not None and (before or units(last) > LONGEST_CAPTION):
        before, last = [*before, last], ""
    if not last and bubble.file is None:
        return ()
    return (*(Bubble(text) for text in before), Bubble(last, buttons=bubble.buttons, file=bubble.file))
