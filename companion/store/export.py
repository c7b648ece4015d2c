"""The export: everything held of one person as plain values for JSON; a new field is added, none is renamed."""

from collections.abc import Sequence
from typing import Any

import msgspec

from companion.domain.memory import Memory, Moment
from companion.domain.message import PersonId
from companion.domain.person import PersonState
from companion.domain.persona import Persona, Snapshot

FORMAT = "companion-export"
VERSION = 1


class Held(msgspec.Struct, frozen=True):
    """All that a store holds of one person; `talk` is every moment ever, oldest first."""

    person: PersonId
    version: int
    state: PersonState | None
    persona: Persona | None
    snapshot: Snapshot | None
    memory: Memory
    talk: Sequence[Moment]


def exported(held: Held) -> dict[str, Any]:
    """The same as plain, JSON-able values; times are ISO 8601."""
    memory = held.memory
    values = {
        "format": FORMAT,
        "version": VERSION,
        "person": str(held.person),
        "turns_stored": held.version,
        "state": held.state,
        "persona": held.persona,
        "pack": held.snapshot,
        "talk": held.talk,
        "facts": memory.facts,
        "events": memory.events,
        "moods": memory.moods,
        "ledger": {line: memory.ledger[line] for line in sorted(memory.ledger)},
        "check_ins": memory.planned,
    }
    plain: dict[str, Any] = msgspec.to_builtins(values)
    return plain
