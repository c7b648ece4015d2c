"""From an update of Telegram to what a person said; pure: `now` is given, nothing is cleaned, nothing is understood."""

from datetime import datetime

import telegram
from telegram.constants import ChatMemberStatus, ChatType

from companion.channels.telegram.contents import content, is_passed_on, quoted, words
from companion.domain.message import Kind, Message, PersonId

CHANNEL = "telegram"


def translate(update: telegram.Update, now: datetime) -> Message | None:
    """What the update says, or None when it says nothing to a companion: a group, a channel, a note of the service."""
    if update.callback_query is not None:
        return _pressed(update, update.callback_query, now)
    if update.message_reaction is not None:
        return _reacted(update, update.message_reaction)
    if update.edited_message is not None:
        return _edited(update, update.edited_message)
    if update.my_chat_member is not None:
        return _blocked(update, update.my_chat_member)
    return _said(update, update.message) if update.message is not None else None


def _person(user: telegram.User) -> PersonId:
    return PersonId(CHANNEL, str(user.id))


def _private(chat: telegram.Chat | None) -> bool:
    return chat is not None and chat.type == ChatType.PRIVATE


def _pressed(update: telegram.Update, query: telegram.CallbackQuery, now: datetime) -> Message | None:
    if query.data is None or query.message is None or not _private(query.message.chat):
        return None
    user = query.from_user
    # The message under the button has its own, older date.
    return Message(
        _person(user),
        str(update.update_id),
        now,
        kind=Kind.BUTTON,
        button=query.data,
        language=user.language_code,
    )


def _reacted(update: telegram.Update, reaction: telegram.MessageReactionUpdated) -> Message | None:
    new = [kind for kind in reaction.new_reaction if kind not in reaction.old_reaction]
    if not new or reaction.user is None or not _private(reaction.chat):
        return None
    emoji = new[-1].emoji if isinstance(new[-1], telegram.ReactionTypeEmoji) else ""
    return Message(
        _person(reaction.user),
        str(update.update_id),
        reaction.date,
        emoji,
        Kind.REACTION,
        language=reaction.user.language_code,
    )


def _blocked(update: telegram.Update, changed: telegram.ChatMemberUpdated) -> Message | None:
    # Whoever unblocks the bot says nothing by it: they are awake again when they write.
    if changed.new_chat_member.status != ChatMemberStatus.BANNED or not _private(changed.chat):
        return None
    return Message(_person(changed.from_user), str(update.update_id), changed.date, kind=Kind.BLOCKED)


def _edited(update: telegram.Update, message: telegram.Message) -> Message | None:
    # A live location is "edited" every few seconds; only words are worth an answer, and only their own.
    if not words(message) or is_passed_on(message):
        return None
    return _message(update, message, Kind.EDIT, words(message), message.edit_date or message.date)


def _said(update: telegram.Update, message: telegram.Message) -> Message | None:
    found = content(message)
    if found is None:
        return None
    kind, text = found
    return _message(update, message, kind, text, message.date)


def _message(update: telegram.Update, message: telegram.Message, kind: Kind, text: str, at: datetime) -> Message | None:
    user, where = message.from_user, message.location
    # Two bots would never stop talking.
    if user is None or user.is_bot or not _private(message.chat):
        return None
    return Message(
        _person(user),
        str(update.update_id),
        at,
        text,
        kind,
        lat=where.latitude if where else None,
        lon=where.longitude if where else None,
        language=user.language_code,
        number=str(message.message_id),
        album=message.media_group_id or "",
        quoted=quoted(message),
    )
