"""Chance that can be replayed: the same soul, turn and question always fall the same way."""

from collections.abc import Sequence
from hashlib import blake2b
from typing import TypeVar

Option = TypeVar("Option")


def draw(soul: str, turn: int, question: str) -> int:
    """The same 64-bit number for the same soul, turn and question, in any process (BLAKE2b)."""
    return int(token(soul, turn, question), 16)


def pick(options: Sequence[Option], soul: str, turn: int, question: str) -> Option:
    """One of the options, always the same for the same soul, turn and question.

    Raises ValueError when there is nothing to pick from.
    """
    if not options:
        raise ValueError(f"nothing to pick from for {question!r}")
    return options[draw(soul, turn, question) % len(options)]


def token(soul: str, turn: int, question: str) -> str:
    """A short opaque name that nobody can guess without the soul (16 hexadecimal digits)."""
    return blake2b(f"{soul}\x1f{turn}\x1f{question}".encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
