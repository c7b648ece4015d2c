"""What is left of a message once it can be stored, compared and shown safely."""

from unicodedata import category

from companion.domain.message import LONGEST, Message
from companion.domain.quick import replace

_KEPT = "\n\t\u200c\u200d"


def _keeps(character: str) -> bool:
    return character in _KEPT or category(character) not in ("Cc", "Cs")


def clean(text: str) -> str:
    """The text without control characters and lone surrogates, at most 4,096 characters, trimmed."""
    if text.isascii() and text.isprintable():
        return text[:LONGEST].strip()
    return "".join(filter(_keeps, text[:LONGEST])).strip()


def cleaned(message: Message) -> Message:
    """The message with a text that every store and channel can carry."""
    text = clean(message.text)
    return message if text == message.text else replace(message, text=text)
