"""What a message of Telegram has in it: its kind, its words, and what it is a reply to; pure."""

import re

import telegram

from companion.domain.message import LONGEST, Kind

_ADDRESSED = re.compile(r"^(/\w+)@\w+")
_ATTACHED = (
    (Kind.VOICE, ("voice", "audio")),
    (Kind.VIDEO, ("animation", "video", "video_note")),
    (Kind.PHOTO, ("photo", "story", "paid_media")),
    (Kind.FILE, ("document",)),
)
"""What is attached by which field; an animation has a document as well, so that files come last."""


def content(message: telegram.Message) -> tuple[Kind, str] | None:
    """The kind and the words of what somebody sent; None for a note of the service."""
    if is_passed_on(message):
        return Kind.FORWARD, ""
    if message.text is not None:
        return _answered(message), words(message)
    return _symbol(message) or _listed(message) or _place_or_person(message) or _attached(message)


def words(message: telegram.Message) -> str:
    """The text or the caption that is theirs; what another bot wrote in their name is not."""
    if message.via_bot is not None:
        return ""
    return message.caption or "" if message.text is None else addressed_to_us(message.text)


def addressed_to_us(text: str) -> str:
    """The text, with a command in it freed of the bot's own name."""
    return _ADDRESSED.sub(r"\1", text) if text.startswith("/") else text


def is_passed_on(message: telegram.Message) -> bool:
    """Whether the words are somebody else's; whoever forwards their own says them once more."""
    origin = message.forward_origin
    if isinstance(origin, telegram.MessageOriginUser) and message.from_user is not None:
        return origin.sender_user.id != message.from_user.id
    return origin is not None or (message.via_bot is not None and message.text is not None)


def quoted(message: telegram.Message) -> str:
    """The words that it is a reply to, all of them where they are given, else the part that was marked; empty for none.

    A bot's words that are passed on to us are given too: they may be our own.
    """
    if isinstance(message.forward_origin, telegram.MessageOriginUser) and message.forward_origin.sender_user.is_bot:
        return (message.text or "")[:LONGEST]
    before = message.reply_to_message
    if before is None:
        return ""
    marked = message.quote.text if message.quote is not None else ""
    return (before.text or before.caption or marked)[:LONGEST]


def _answered(message: telegram.Message) -> Kind:
    """The kind of a text: whoever replies to a picture of theirs that has no words writes them now."""
    before = message.reply_to_message
    if (
        before is None
        or before.from_user != message.from_user
        or before.caption
        or (message.text or "").startswith("/")
    ):
        return Kind.TEXT
    found = _attached(before)
    return found[0] if found else Kind.TEXT


def _symbol(message: telegram.Message) -> tuple[Kind, str] | None:
    if message.sticker is not None:
        return Kind.STICKER, message.sticker.emoji or ""
    return (Kind.DICE, f"{message.dice.emoji} {message.dice.value}") if message.dice is not None else None


def _listed(message: telegram.Message) -> tuple[Kind, str] | None:
    """A list of things to do is words, a line each."""
    if message.checklist is None:
        return None
    return Kind.TEXT, "\n".join((message.checklist.title, *(task.text for task in message.checklist.tasks)))


def _place_or_person(message: telegram.Message) -> tuple[Kind, str] | None:
    if message.location is not None:
        return Kind.LOCATION, message.venue.title if message.venue else ""
    if message.contact is not None:
        names = (message.contact.first_name, message.contact.last_name)
        return Kind.CONTACT, " ".join(name for name in names if name)
    return (Kind.POLL, message.poll.question) if message.poll is not None else None


def _attached(message: telegram.Message) -> tuple[Kind, str] | None:
    for kind, names in _ATTACHED:
        if any(getattr(message, name) for name in names):
            return kind, words(message)
    return None
