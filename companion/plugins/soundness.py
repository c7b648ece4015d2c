"""Whether a reply is what its type says, in every member and every member's member, and of a sane size."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from types import UnionType
from typing import get_args, get_origin, get_type_hints

from companion.domain.reply import Reply

LONGEST = 16_384
"""Characters of a whole reply; two bubbles on any channel hold half of it."""
MOST = 1 << 20
"""Bytes of a reply on its way out of a worker, wishes and files included."""

_UNSET = object()


def flaw(reply: Reply) -> str:
    """What is wrong with the reply, in words that follow `a Reply`; empty when it is sound."""
    if not fits(reply, Reply):
        return "with members of other types than it has"
    text = reply.text
    if len(text) > LONGEST:
        return f"of {len(text)} characters"
    return "" if _encodable(text) else "with text that is no Unicode"


def fits(value: object, hint: object) -> bool:
    """Whether the value is of this type all the way down; for the types that values are made of."""
    origin, inner = get_origin(hint), get_args(hint)
    if origin is None:
        return isinstance(hint, type) and isinstance(value, hint) and _whole(value, hint)
    if origin is UnionType:
        return any(fits(value, one) for one in inner)
    if origin is tuple:
        return isinstance(value, tuple) and all(fits(item, inner[0]) for item in value)
    return isinstance(value, Mapping) and all(_pair_fits(pair, inner) for pair in value.items())


def _pair_fits(pair: tuple[object, object], hints: tuple[object, ...]) -> bool:
    return fits(pair[0], hints[0]) and fits(pair[1], hints[1])


def _whole(value: object, kind: type) -> bool:
    """Whether every member of a value is there and fits; true of what has no members."""
    return all(fits(getattr(value, name, _UNSET), hint) for name, hint in _members(kind))


@cache
def _members(kind: type) -> tuple[tuple[str, object], ...]:
    if not is_dataclass(kind):
        return ()
    hints = get_type_hints(kind)
    return tuple((field.name, hints[field.name]) for field in fields(kind))


def _encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
