"""The commonest update of all, words in a private chat and nothing with them, read without objects of the binding; pure."""

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


class _Words(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"sender": "from"}):
    """A message of a kind that has these fields only: no answer, no forward, no edit, nothing attached."""

    message_id: int
    date: int
    chat: _Private
    sender: _User
    text: str
    entities: Any = None
    link_preview_options: Any = None


class _Update(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    update_id: int
    message: _Words


def plain(raw: dict[str, Any]) -> Message | None:
    """What was said, when the update is nothing but words in a private chat; None for any other, however it looks."""
    try:
        update = msgspec.convert(raw, _Update)
        said = update.message
        at = datetime.fromtimestamp(said.date, UTC)
    except (msgspec.ValidationError, ValueError, OverflowError, OSError):
        return None
    person = PersonId(CHANNEL, str(said.sender.id))
    text = addressed_to_us(said.text)
    number = str(said.message_id)
    return Message(person, str(update.update_id), at, text, language=said.sender.language_code, number=number)
