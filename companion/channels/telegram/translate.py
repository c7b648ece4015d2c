"""From an update of Telegram to what a person said; pure: `now` is given, nothing is cleaned, nothing is understood."""

import re
from datetime import datetime

import telegram
from telegram.constants import ChatMemberStatus, ChatType

from companion.domain.message import Kind, Message, PersonId

CHANNEL = "telegram"

_ADDRESSED = re.compile(r"^(/\w+)@\w+")
_PICTURES = ("photo", "animation", "video", "video_note", "document", "story", "paid_media")
_SOUNDS = ("voice", "audio")


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
    # A live location is "edited" every few seconds; only words are worth an answer.
    if not (message.text or message.caption):
        return None
    return _message(update, message, Kind.EDIT, _words(message), message.edit_date or message.date)


def _said(update: telegram.Update, message: telegram.Message) -> Message | None:
    found = (Kind.FORWARD, "") if _is_passed_on(message) else _content(message)
    if found is None:
        return None
    kind, text = found
    return _message(update, message, kind, text, message.date)


def _message(update: telegram.Update, message: telegram.Message, kind: Kind, text: str, at: datetime) -> Message | None:
    user, where = message.from_user, message.location
    if user is None or not _private(message.chat):
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
    )


def _is_passed_on(message: telegram.Message) -> bool:
    """Whether the words are somebody else's; whoever forwards their own says them once more."""
    origin = message.forward_origin
    if isinstance(origin, telegram.MessageOriginUser) and message.from_user is not None:
        return origin.sender_user.id != message.from_user.id
    return origin is not None


def _words(message: telegram.Message) -> str:
    return message.caption or "" if message.text is None else addressed_to_us(message.text)


def addressed_to_us(text: str) -> str:
    """The text, with a command in it freed of the bot's own name."""
    return _ADDRESSED.sub(r"\1", text) if text.startswith("/") else text


def _content(message: telegram.Message) -> tuple[Kind, str] | None:
    if message.text is not None:
        return Kind.TEXT, _words(message)
    return _symbol(message) or _place_or_person(message) or _recording(message)


def _symbol(message: telegram.Message) -> tuple[Kind, str] | None:
    if message.sticker is not None:
        return Kind.STICKER, message.sticker.emoji or ""
    return (Kind.STICKER, message.dice.emoji) if message.dice is not None else None


def _place_or_person(message: telegram.Message) -> tuple[Kind, str] | None:
    if message.location is not None:
        return Kind.LOCATION, message.venue.title if message.venue else ""
    if message.contact is not None:
        names = (message.contact.first_name, message.contact.last_name)
        return Kind.CONTACT, " ".join(name for name in names if name)
    return (Kind.POLL, message.poll.question) if message.poll is not None else None


def _recording(message: telegram.Message) -> tuple[Kind, str] | None:
    for kind, names in ((Kind.VOICE, _SOUNDS), (Kind.PHOTO, _PICTURES)):
        if any(getattr(message, name) for name in names):
            return kind, message.caption or ""
    return None
