"""What the bot has sent and how it stands now, held to the limits of the Bot API; and the files on both sides."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.bot_api.faults import Fault

LONGEST_TEXT, LONGEST_CAPTION, LONGEST_DATA = 4096, 1024, 64
"""UTF-16 units of a text and of a caption; bytes behind a button."""
LARGEST_FETCHED = 20 * 1024 * 1024
"""Bytes of a file that a bot may fetch."""

Params = Mapping[str, Any]
Buttons = tuple[tuple[tuple[str, str], ...], ...]


class RefusalError(Exception):
    """The call is refused as Telegram would refuse it."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.description)
        self.fault = fault


def bad(description: str) -> RefusalError:
    """A Bad Request."""
    return RefusalError(Fault(400, f"Bad Request: {description}"))


@dataclass(frozen=True)
class Upload:
    """A file in a multipart call."""

    name: str
    content: bytes


@dataclass(frozen=True)
class Sent:
    """One message of the bot as the person sees it; `buttons` are rows of (label, data)."""

    message_id: int
    chat: int
    text: str = ""
    buttons: Buttons = ()
    file: str = ""
    content: str = ""
    raw: Params = field(default_factory=dict, compare=False)


class Messages:
    """All messages of the bot by number, in order; a deleted one is gone, and its number is not given again."""

    def __init__(self) -> None:
        self._sent: dict[int, Sent] = {}
        self._chats: dict[int, dict[int, None]] = {}
        self._last = 0

    def keep(self, make: Callable[[int], Sent]) -> Sent:
        """A new message under the next number."""
        self._last += 1
        kept = self._sent[self._last] = make(self._last)
        self._chats.setdefault(kept.chat, {})[self._last] = None
        return kept

    def edit(self, chat: int, number: int, change: Callable[[Sent], Sent]) -> Sent:
        """The message stands changed. Raises RefusalError for one that is not there, or stands so already."""
        before = self._found(chat, number, "edit")
        changed = change(before)
        if changed == before:
            raise bad("message is not modified")
        self._sent[number] = changed
        return changed

    def delete(self, chat: int, number: int) -> None:
        """The message is gone. Raises RefusalError."""
        self._found(chat, number, "delete")
        del self._sent[number], self._chats[chat][number]

    def of(self, chat: int) -> list[Sent]:
        """All in this chat, oldest first."""
        return [self._sent[number] for number in self._chats.get(chat, ())]

    def _found(self, chat: int, number: int, purpose: str) -> Sent:
        found = self._sent.get(number)
        if found is None or found.chat != chat:
            raise bad(f"message to {purpose} not found")
        return found


class Files:
    """Bytes by file id; each id is a path to fetch it from."""

    def __init__(self) -> None:
        self._contents: dict[str, bytes] = {}

    def keep(self, content: bytes) -> str:
        """The id under which the file lies."""
        file_id = f"file-{len(self._contents) + 2}"
        self._contents[file_id] = content
        return file_id

    def described(self, file_id: str) -> dict[str, Any]:
        """The file as getFile tells it. Raises RefusalError for one that is unknown or too big."""
        content = self._contents.get(file_id)
        if content is None:
            raise bad("invalid file_id")
        if len(content) > LARGEST_FETCHED:
            raise bad("file is too big")
        told = {"file_id": file_id, "file_unique_id": file_id, "file_size": len(content)}
        return {**told, "file_path": f"documents/{file_id}"}

    def at(self, path: str) -> bytes | None:
        """The bytes at this path."""
        return self._contents.get(path.removeprefix("documents/"))


def value(given: Any) -> Any:
    """A parameter as a value, whether it came in a JSON body or as JSON in a form."""
    return json.loads(given) if isinstance(given, str) and given else given


def checked(text: str | None, limit: int, what: str) -> str:
    """The text. Raises RefusalError for none, for half a character, and for one that is too long."""
    if not text or not text.strip():
        raise bad(f"{what} text is empty")
    if length(text) > limit:
        raise bad(f"{what} is too long")
    return text


def length(text: str) -> int:
    """UTF-16 units. Raises RefusalError for half a character."""
    try:
        return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2
    except UnicodeEncodeError:
        raise bad("strings must be encoded in UTF-8") from None


def buttons(params: Params) -> Buttons:
    """The inline keyboard. Raises RefusalError for data that is missing or longer than 64 bytes."""
    markup = value(params.get("reply_markup")) or {}
    rows = tuple(tuple((one["text"], one["callback_data"]) for one in row) for row in markup.get("inline_keyboard", []))
    if any(not 0 < len(data.encode()) <= LONGEST_DATA for row in rows for _, data in row):
        raise bad("BUTTON_DATA_INVALID")
    return rows
