"""Text as Telegram takes it: at most 4096 UTF-16 units a message, cut where a sentence ends; pure."""

import re
import unicodedata
from collections.abc import Iterator

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
"""UTF-16 units, as the Bot API counts them."""

_SENTENCE_END = re.compile(r"(?:[.!?…؟۔]+[\"'”’»)\]]*(?=\s)|[。！？]+[」』”’）]*|\n)")
_GAP = re.compile(r"\s")
_JOINER = "\u200d"


def units(text: str) -> int:
    """How long the text is in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def sendable(text: str) -> str:
    """The text with halves of a character joined, or replaced where their other half is missing."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def split(text: str, limit: int = LONGEST_TEXT) -> tuple[str, ...]:
    """The text in order, in parts of at most `limit` units; nothing but the white space between parts is lost."""
    return tuple(_parts(sendable(text).strip(), limit))


def _parts(rest: str, limit: int) -> Iterator[str]:
    while rest:
        cut = _cut(rest, limit)
        yield rest[:cut].rstrip()
        rest = rest[cut:].lstrip()


def _cut(text: str, limit: int) -> int:
    window = text.encode("utf-16-le")[: 2 * limit].decode("utf-16-le", "ignore")
    if len(window) == len(text):
        return len(text)
    for boundary in (_SENTENCE_END, _GAP):
        ends = [match.end() for match in boundary.finditer(window) if match.end() > len(window) // 2]
        if ends:
            return ends[-1]
    return _between_characters(text, len(window))


def _between_characters(text: str, cut: int) -> int:
    # A picture made of several code points stays whole; a run that never ends is cut all the same.
    for place in range(cut, cut // 2, -1):
        if not _joined(text[place - 1], text[place]):
            return place
    return cut


def _joined(before: str, after: str) -> bool:
    skin_tone = "\U0001f3fb" <= after <= "\U0001f3ff"
    return before == _JOINER or after == _JOINER or skin_tone or unicodedata.category(after).startswith("M")
