"""Somebody becomes what an export holds: their rows go, those of the export come, in one transaction.

What names nobody's content stays: which messages were taken in, so that none is taken twice, and which slots of
check-ins were used, so that none is sent twice.
"""

from collections.abc import Iterator
from datetime import UTC, datetime

from sqlalchemy import Connection, bindparam, delete, insert
from sqlalchemy.dialects.sqlite import insert as upsert

from companion.domain.change import Change, Felt, Learned, Noted, Planned, Said
from companion.domain.held import Held
from companion.domain.message import PersonId
from companion.store import changes
from companion.store.engine import whole
from companion.store.erase import owe
from companion.store.registry import Registry
from companion.store.rows import Owner, Used
from companion.store.standing import Standing, pin, stand
from companion.store.tables import CheckIn, Event, Fact, Ledger, Moment, Mood, Outbox
from companion.store.versions import next_version

_BEFORE = datetime(1970, 1, 1, tzinfo=UTC)
"""When a check-in was due of which only the slot is known."""
_gone = tuple(
    delete(table).where(table.person == bindparam("p")) for table in (Moment, Fact, Event, Mood, Ledger, Outbox)
)
_unplanned = delete(CheckIn).where(CheckIn.person == bindparam("p"), CheckIn.sealed.is_not(None))
_unspoken = delete(Ledger).where(Ledger.person == bindparam("p"))
_spoken = insert(Ledger)
_slot_used = upsert(CheckIn).on_conflict_do_nothing(index_elements=["person", "slot"])


def put(connection: Connection, registry: Registry, person: PersonId, held: Held) -> bool:
    """The person is as held, under a version that nobody holds; True when a scrub of what was there is now owed."""
    with whole(connection):
        owner = registry.admit(connection, person)
        for statement in (*_gone, _unplanned):
            connection.execute(statement, {"p": owner.id})
        rows = _written(connection, owner, held)
        version = next_version(connection, owner.version)
        stand(connection, owner, Standing(version, rows, held.state, held.persona))
        pin(connection, held.snapshot)
        if owner.version:
            owe(connection)
    return bool(owner.version)


def _written(connection: Connection, owner: Owner, held: Held) -> int:
    """All of the memory is rows; the last row number given."""
    number = owner.rows
    for slot in held.used:
        number += 1
        connection.execute(_slot_used, _used_row(owner, number, slot))
    reached = Owner(owner.id, owner.key, owner.version, number)
    number = changes.write(connection, reached, _as_changes(held))
    _write_ledger(connection, owner, held)
    return number


def _as_changes(held: Held) -> Iterator[Change]:
    memory = held.memory
    yield from map(Learned, memory.facts)
    yield from map(Noted, memory.events)
    yield from map(Felt, memory.moods)
    yield from map(Said, held.talk)
    yield from map(Planned, memory.planned)


def _write_ledger(connection: Connection, owner: Owner, held: Held) -> None:
    """Each line and its last use are as held, whatever the talk written before made of them."""
    connection.execute(_unspoken, {"p": owner.id})
    rows = []
    for line, use in held.memory.ledger.items():
        name = owner.key.name("line", line)
        sealed = owner.sealed("ledger", name.hex(), Used(line, use.turn, use.at))
        rows.append({"person": owner.id, "name": name, "times": use.times, "sealed": sealed})
    if rows:
        connection.execute(_spoken, rows)


def _used_row(owner: Owner, number: int, slot: str) -> dict[str, object]:
    name = owner.key.name("slot", slot)
    content = {"lease": None, "sealed": None, "used": owner.sealed("slot", number, slot)}
    return {"person": owner.id, "number": number, "name": name, "slot": name, "due": _BEFORE, **content}
