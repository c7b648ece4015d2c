"""Typed slots: where a name, a number, a date or a thing ends, and how a person's words are said back to them."""

from dataclasses import dataclass
from typing import ClassVar

from companion.engines.hearing import Heard
from companion.engines.wordlists import AFTER_NAME, FUNCTION, NUMBERS, TURNED

LONGEST_NAME = 3
LONGEST = 60
"""Characters of a slot that are said back."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One slot filled: its name, its type, and the words it took."""

    KINDS: ClassVar[tuple[str, ...]] = ("name", "number", "date", "word", "text")

    name: str
    kind: str
    low: int
    high: int


def end_of_slot(kind: str, heard: Heard, start: int) -> int:
    """Where a slot of this type that begins here ends, or -1 when nothing of the type stands here."""
    if kind == "number":
        return start + 1 if heard.words[start].isdecimal() or heard.words[start] in NUMBERS else -1
    if kind == "date":
        return heard.dates.get(start, -1)
    if kind == "word":
        return start + 1 if _thing(heard.words[start]) else -1
    return _end_of_name(heard, start)


def _thing(word: str) -> bool:
    return word.isalpha() and len(word) > 2 and word not in FUNCTION and not word.endswith("ly")


def _end_of_name(heard: Heard, start: int) -> int:
    if not _capital(heard, start):
        return start + 1 if _thing(heard.words[start]) and _alone(heard, start) else -1
    end, most = start + 1, min(start + LONGEST_NAME, len(heard.words))
    while end < most and _capital(heard, end) and not heard.broken(end):
        end += 1
    return end


def _alone(heard: Heard, at: int) -> bool:
    """Whether the word stands at the end of a clause, where a name written small may stand."""
    return at + 1 == len(heard.words) or heard.words[at + 1] in AFTER_NAME or heard.broken(at + 1)


def _capital(heard: Heard, at: int) -> bool:
    return heard.written(at)[:1].isupper() and heard.words[at] not in FUNCTION


def raw(slot: Slot, heard: Heard) -> str:
    """The words of the slot exactly as the person wrote them."""
    return heard.raw(slot.low, slot.high)


def said(slot: Slot, heard: Heard) -> str:
    """The words of the slot as the companion may say them: short, and text turned round."""
    text = raw(slot, heard)
    if slot.kind == "text":
        text = turned(text)
    elif slot.kind == "name" and text.islower():
        text = text.title()
    return text[:LONGEST].strip(" .,!?;:\n")


def turned(text: str) -> str:
    """The text with the person turned round: my becomes your, I becomes you."""
    return " ".join(_turned_word(word) for word in text.split())


def _turned_word(word: str) -> str:
    bare = word.strip('.,!?;:"').lower().replace("’", "'")
    return TURNED.get(bare, word)
