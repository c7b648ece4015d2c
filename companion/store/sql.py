"""The store on disk: each call is one piece for the writer, whole or not at all."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from sqlalchemy import Connection, bindparam, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from companion.domain.check_in import CheckIn
from companion.domain.errors import ConflictError
from companion.domain.memory import Moment
from companion.domain.message import Message, PersonId
from companion.domain.person import Relationship
from companion.domain.persona import Snapshot
from companion.domain.work import Delivery, Work
from companion.store import changes, planning, post, reading
from companion.store.erase import Eraser
from companion.store.export import Held, exported
from companion.store.registry import Registry
from companion.store.rows import Owner, snapshot_of, snapshot_text
from companion.store.tables import PackSnapshot, Person
from companion.store.writer import Writer

_commit = (
    update(Person)
    .where(Person.id == bindparam("p"))
    .values(version=bindparam("v"), rows=bindparam("r"), state=bindparam("s"), persona=bindparam("c"))
)
_pin = upsert(PackSnapshot).on_conflict_do_nothing()
_pinned = select(PackSnapshot.content).where(PackSnapshot.digest == bindparam("d"))


class SqlStore:
    """A Store in one SQLite file; other processes may use the same file at the same time."""

    def __init__(self, writer: Writer, registry: Registry, eraser: Eraser) -> None:
        self._writer = writer
        self._registry = registry
        self._eraser = eraser

    async def accept(self, messages: Sequence[Message]) -> tuple[bool, ...]:
        """Each message is in the inbox; False for one whose channel and update were there already."""
        accept = partial(post.accept, registry=self._registry, messages=messages)
        return await self._writer.write(accept, lasting=False)

    async def settled(self) -> None:
        """All that was accepted and committed so far is on disk."""
        await self._writer.settled()

    async def inbox(self, channels: Sequence[str]) -> tuple[Message, ...]:
        """Messages accepted and not yet done, oldest first."""
        return await self._writer.read(partial(post.inbox, registry=self._registry, channels=channels))

    async def load(self, person: PersonId) -> Relationship | None:
        """Everything held of this person, or None for a stranger."""
        return await self._writer.read(partial(self._load, person=person))

    async def talk(self, person: PersonId) -> Sequence[Moment]:
        """Every moment ever, oldest first; none for a stranger."""
        return await self._writer.read(partial(self._talk, person=person))

    async def commit(self, work: Work) -> None:
        """The whole work is stored and its inbox rows are blanked. Raises ConflictError, changing nothing."""
        await self._writer.write(partial(self._commit, work=work), lasting=False)
        self._writer.settle_soon()

    async def claim(self, now: datetime, channels: Sequence[str], limit: int) -> tuple[tuple[PersonId, CheckIn], ...]:
        """At most `limit` due check-ins, leased to the caller so that nobody else gets them."""
        return await self._writer.write(
            partial(planning.claim, registry=self._registry, now=now, channels=channels, limit=limit)
        )

    async def next_due(self, channels: Sequence[str]) -> datetime | None:
        """When the next check-in is due, if any is planned."""
        return await self._writer.read(partial(planning.next_due, channels=channels))

    async def outbox(self, channels: Sequence[str]) -> tuple[Delivery, ...]:
        """What still waits to be sent, oldest first."""
        return await self._writer.read(partial(post.outbox, registry=self._registry, channels=channels))

    async def mark(self, delivery: Delivery) -> None:
        """The delivery's status and progress are as given; a final one keeps no text."""
        mark = partial(post.mark, registry=self._registry, delivery=delivery)
        await self._writer.write(mark, lasting=post.forbids(delivery))

    async def snapshot(self, digest: str) -> Snapshot | None:
        """The pack snapshot of that content."""
        return await self._writer.read(partial(_snapshot, digest=digest))

    async def people(self) -> tuple[PersonId, ...]:
        """Everybody stored, sorted."""
        return await self._writer.read(self._registry.everybody)

    async def export(self, person: PersonId) -> Mapping[str, Any] | None:
        """Everything held of the person as plain values for JSON, all messages included."""
        return await self._writer.read(partial(self._export, person=person))

    async def forget(self, person: PersonId) -> bool:
        """No byte of the person is left in the files and their key is destroyed; False for a stranger."""
        return await self._writer.alone(partial(self._eraser.forget, person=person))

    async def close(self) -> None:
        """All is written and the files are released."""
        await self._writer.close()

    def _load(self, connection: Connection, person: PersonId) -> Relationship | None:
        owner = self._registry.find(connection, person)
        return None if owner is None else reading.relationship(connection, owner, person)

    def _talk(self, connection: Connection, person: PersonId) -> Sequence[Moment]:
        owner = self._registry.find(connection, person)
        return () if owner is None else reading.talk(connection, owner)

    def _commit(self, connection: Connection, work: Work) -> None:
        owner = self._registry.find(connection, work.person)
        if work.version != (owner.version if owner else 0):
            raise ConflictError("somebody else changed this person; load again and retake the turn")
        owner = owner or self._registry.admit(connection, work.person)
        rows = changes.write(connection, owner, work.changes)
        connection.execute(_commit, _standing(owner, work, rows))
        post.finish(connection, owner, work)
        if work.snapshot is not None:
            digest = work.snapshot.digest
            connection.execute(_pin, {"digest": digest, "content": snapshot_text(work.snapshot)})

    def _export(self, connection: Connection, person: PersonId) -> Mapping[str, Any] | None:
        owner = self._registry.find(connection, person)
        if owner is None:
            return None
        state, persona = reading.standing(connection, owner)
        pinned = _snapshot(connection, persona.digest) if persona else None
        memory = reading.remembered(connection, owner)
        talk = reading.talk(connection, owner)
        return exported(Held(person, owner.version, state, persona, pinned, memory, talk))


def _standing(owner: Owner, work: Work, rows: int) -> dict[str, object]:
    persona = None if work.persona is None else owner.sealed("person", "persona", work.persona)
    state = owner.sealed("person", "state", work.state)
    return {"p": owner.id, "v": work.version + 1, "r": rows, "s": state, "c": persona}


def _snapshot(connection: Connection, digest: str) -> Snapshot | None:
    content = connection.execute(_pinned, {"d": digest}).scalar()
    return None if content is None else snapshot_of(content)
