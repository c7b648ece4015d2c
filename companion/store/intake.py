"""An export read back: whole, of our kind and sound, or refused with one line; nothing is believed unread.

What its values mean to each other is looked at in `companion.store.soundness`.
"""

import json
from collections.abc import Mapping
from pathlib import Path

import msgspec

from companion.domain.check_in import CheckIn
from companion.domain.errors import ConfigError, StoreError
from companion.domain.held import Held
from companion.domain.memory import Event, Fact, Memory, Moment, Mood, Use
from companion.domain.message import PersonId
from companion.domain.person import PersonState
from companion.domain.persona import Persona, Snapshot
from companion.store.export import FORMAT, VERSION
from companion.store.soundness import fault

LARGEST = 128_000_000
"""Bytes of an export; some two hundred thousand messages."""


class _Head(msgspec.Struct, frozen=True):
    """What every export begins with, of whatever version."""

    format: str = ""
    version: int = 0


class _Export(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file as `companion.store.export` writes it; an older one may lack what has a default."""

    format: str
    version: int
    person: str
    turns_stored: int
    state: PersonState | None
    persona: Persona | None
    pack: Snapshot | None
    talk: tuple[Moment, ...]
    facts: tuple[Fact, ...]
    events: tuple[Event, ...]
    moods: tuple[Mood, ...]
    ledger: Mapping[str, Use]
    check_ins: tuple[CheckIn, ...]
    used_slots: tuple[str, ...] = ()


class _TwiceError(Exception):
    """A key stands twice in one object."""


_TOLD = {
    RecursionError: "it is nested too deeply",
    UnicodeDecodeError: "it is no UTF-8 text",
    _TwiceError: "it gives one value twice",
}
_head = msgspec.json.Decoder(_Head)
_export = msgspec.json.Decoder(_Export)


def read_export(file: Path) -> Held:
    """All that the export in this file holds. Raises StoreError, showing nothing of its content, for any other file."""
    text = _text(file)
    _check_head(file, text)
    try:
        export = _export.decode(text)
        _check_keys(text)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, _TwiceError) as error:
        raise refused(file, _plainly(error)) from None
    held = _held(file, export)
    wrong = fault(held)
    if wrong:
        raise refused(file, wrong)
    return held


def _held(file: Path, export: _Export) -> Held:
    memory = Memory(export.facts, export.events, export.moods, (), export.ledger, export.check_ins)
    try:
        person = PersonId.parse(export.person)
    except ConfigError:
        raise refused(file, "`person` names nobody; it should be CHANNEL:ID") from None
    return Held(
        person, export.turns_stored, export.state, export.persona, export.pack, memory, export.talk, export.used_slots
    )


def _text(file: Path) -> bytes:
    """No more is read than an export may have, whatever kind of file it is."""
    try:
        with file.open("rb") as source:
            text = source.read(LARGEST + 1)
    except OSError as error:
        raise StoreError(f"{file} cannot be read ({error.strerror}): name the file of an export") from None
    if len(text) > LARGEST:
        raise StoreError(f"{file} is larger than any export ({LARGEST // 1_000_000} MB): nothing was changed")
    return text


def _check_head(file: Path, text: bytes) -> None:
    try:
        head = _head.decode(text)
    except (msgspec.ValidationError, RecursionError, UnicodeDecodeError):
        head = _Head()
    except msgspec.DecodeError as error:
        raise refused(file, f"it is no whole JSON file ({error})") from None
    if head.format != FORMAT:
        raise StoreError(
            f"{file} is no export of a companion: name a file that /export or companion memory export made"
        )
    if head.version > VERSION:
        raise refused(file, "a newer companion wrote it; install that version")
    if head.version < 1:
        raise refused(file, f"there is no version {head.version} of exports")


def _check_keys(text: bytes) -> None:
    """Raises _TwiceError where one value is given twice: nobody can say which of the two was meant."""
    json.loads(text, object_pairs_hook=_once)


def _once(pairs: list[tuple[str, object]]) -> None:
    if len({key for key, _ in pairs}) < len(pairs):
        raise _TwiceError


def _plainly(error: Exception) -> str:
    return next((told for kind, told in _TOLD.items() if isinstance(error, kind)), str(error))


def refused(file: Path, why: str) -> StoreError:
    """The error that refuses a file whole."""
    return StoreError(f"{file} cannot be imported: {why}; nothing was changed")
