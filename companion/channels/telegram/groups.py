"""Groups: a companion is for two, which is said there once, politely; then the group is left to itself."""

import logging

from telegram import Chat, ChatMember, Update
from telegram.constants import ChatMemberStatus, ChatType
from telegram.error import TelegramError

from companion.channels.telegram.bot import CompanionBot

FOR_TWO = (
    "Hello, all of you. I'm a program made for talking with one person at a time, so I'll leave this group to itself "
    "and keep nothing of it. Whoever likes can write to me alone."
)
_GROUPS = (ChatType.GROUP, ChatType.SUPERGROUP)
_INSIDE = (ChatMemberStatus.MEMBER, ChatMemberStatus.ADMINISTRATOR, ChatMemberStatus.RESTRICTED)

_log = logging.getLogger(__name__)


def group_of(update: Update) -> int | None:
    """The group that we are in, when the update shows that we are; channels are nobody's talk and are passed over."""
    if update.my_chat_member is not None:
        member = update.my_chat_member.new_chat_member
        return _group(update.my_chat_member.chat) if _is_inside(member) else None
    message = update.message or update.edited_message
    return None if message is None or message.left_chat_member is not None else _group(message.chat)


async def decline(bot: CompanionBot, group: int) -> None:
    """The group was told, if it lets us, and is left."""
    try:
        await bot.send_text(str(group), FOR_TWO, None)
    except TelegramError:
        _log.debug("a group could not be told that this is for two")
    try:
        await bot.leave_chat(group)
    except TelegramError:
        _log.debug("a group could not be left")


def _group(chat: Chat) -> int | None:
    return chat.id if chat.type in _GROUPS else None


def _is_inside(member: ChatMember) -> bool:
    return member.status in _INSIDE
