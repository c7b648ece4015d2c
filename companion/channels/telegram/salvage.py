"""What can still be told of a message that the binding cannot read: who said which words, and when; pure."""

from datetime import UTC, datetime
from typing import Any, Literal

import msgspec

from companion.channels.telegram.contents import addressed_to_us
from companion.channels.telegram.translate import CHANNEL
from companion.domain.message import Message, PersonId


class _User(msgspec.Struct, frozen=True):
    id: int
    is_bot: Literal[False] = False
    language_code: str | None = None


class _Private(msgspec.Struct, frozen=True):
    type: Literal["private"]


class _Said(msgspec.Struct, frozen=True, rename={"sender": "from"}):
    date: int
    chat: _Private
    sender: _User
    text: str = ""
    caption: str = ""
    forward_origin: Any = None
    via_bot: Any = None


class _Update(msgspec.Struct, frozen=True):
    update_id: int
    message: _Said


def salvaged(raw: dict[str, Any]) -> Message | None:
    """The words of a private message, whatever else is odd about it; None where there are none, or not their own."""
    try:
        update = msgspec.convert(raw, _Update)
        at = datetime.fromtimestamp(update.message.date, UTC)
    except (msgspec.ValidationError, ValueError, OverflowError, OSError):
        return None
    said = update.message
    theirs = said.forward_origin is None and said.via_bot is None
    words = addressed_to_us(said.text or said.caption) if theirs else ""
    person = PersonId(CHANNEL, str(said.sender.id))
    return Message(person, str(update.update_id), at, words, language=said.sender.language_code) if words else None
