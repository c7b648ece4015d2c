"""A person's own row, sealed: how they stand, with whom, at which version; and the packs that people are pinned to."""

from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from companion.domain.person import PersonState
from companion.domain.persona import Persona, Snapshot
from companion.store.prepared import Prepared
from companion.store.rows import Owner, snapshot_of, snapshot_text
from companion.store.tables import PackSnapshot, Person

_stands = Prepared(
    update(Person)
    .where(Person.id == bindparam("p"))
    .values(version=bindparam("v"), rows=bindparam("r"), state=bindparam("s"), persona=bindparam("c"))
)
_pin = upsert(PackSnapshot).on_conflict_do_nothing()
_pinned = select(PackSnapshot.content).where(PackSnapshot.digest == bindparam("d"))


@dataclass(frozen=True, slots=True)
class Standing:
    """How somebody stands: `version` is what the next commit compares, `rows` the last row number given."""

    version: int
    rows: int
    state: PersonState | None
    persona: Persona | None


def stand(connection: Connection, owner: Owner, at: Standing) -> None:
    """The person's row tells how they stand."""
    persona = None if at.persona is None else owner.sealed("person", "persona", at.persona)
    values = {"s": owner.sealed("person", "state", at.state), "c": persona}
    _stands.run(connection, {"p": owner.id, "v": at.version, "r": at.rows, **values})


def pin(connection: Connection, snapshot: Snapshot | None) -> None:
    """The text of that pack is kept, under its digest."""
    if snapshot is not None:
        connection.execute(_pin, {"digest": snapshot.digest, "content": snapshot_text(snapshot)})


def pinned(connection: Connection, digest: str) -> Snapshot | None:
    """The pack snapshot of that content."""
    content = connection.execute(_pinned, {"d": digest}).scalar()
    return None if content is None else snapshot_of(content)
