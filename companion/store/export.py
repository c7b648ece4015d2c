"""The export: everything held of one person as plain values for JSON; a new field is added, none is renamed."""

from typing import Any

import msgspec

from companion.domain.held import Held

FORMAT = "companion-export"
VERSION = 1


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
        "used_slots": held.used,
    }
    plain: dict[str, Any] = msgspec.to_builtins(values)
    return plain
