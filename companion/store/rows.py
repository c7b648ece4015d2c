"""Between values and sealed rows: what is written of a value, and the value again; nothing else knows the encoding."""

from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar, cast

import msgspec

from companion.domain import check_in, memory
from companion.domain.message import Message, PersonId
from companion.domain.person import PersonState
from companion.domain.persona import Persona, Snapshot
from companion.domain.work import Delivery
from companion.store.keys import PersonKey
from companion.store.seal import seal, unseal

Value = TypeVar("Value")


class Used(msgspec.Struct, frozen=True, array_like=True):
    """A line and its last use; how often is counted by SQL."""

    line: str
    turn: int
    at: datetime


_encoder = msgspec.json.Encoder()
_DECODERS: dict[type, msgspec.json.Decoder[object]] = {
    kind: msgspec.json.Decoder(kind)
    for kind in (
        str, Used, Message, PersonState, Persona, Delivery, check_in.CheckIn,
        memory.Fact, memory.Event, memory.Mood, memory.Moment, PersonId,
    )
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose rows these are: the id in the database, the key, the version, and the rows numbered so far."""

    id: int
    key: PersonKey
    version: int = 0
    rows: int = 0

    def sealed(self, table: str, row: str | int, value: object) -> bytes:
        """The value, sealed for this place."""
        return seal(self.key.seals, self.id, table, row, _encoder.encode(value))

    def opened(self, kind: type[Value], table: str, row: str | int, content: bytes | None) -> Value:
        """The value sealed at this place. Raises StoreError."""
        decoder = cast("msgspec.json.Decoder[Value]", _DECODERS[kind])
        return decoder.decode(unseal(self.key.seals, self.id, table, row, content or b""))


def snapshot_text(snapshot: Snapshot) -> str:
    """The snapshot as stored."""
    return _encoder.encode(snapshot).decode()


def snapshot_of(content: str) -> Snapshot:
    """The snapshot again."""
    return msgspec.json.decode(content, type=Snapshot)
