"""The store on disk: each call is one piece for the writer, whole or not at all."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from companion.domain.check_in import CheckIn
from companion.domain.errors import ConflictError, StoreError
from companion.domain.held import Held
from companion.domain.memory import Moment
from companion.domain.message import Message, PersonId
from companion.domain.person import Relationship
from companion.domain.persona import Snapshot
from companion.domain.quick import replace
from companion.domain.work import Delivery, Work
from companion.store import changes, planning, post, reading, replacing, tallying
from companion.store.backup import back_up
from companion.store.counting import Counts, counted
from companion.store.erase import Eraser, pay
from companion.store.export import exported
from companion.store.registry import Registry
from companion.store.standing import Standing, pin, pinned, stand
from companion.store.versions import next_version
from companion.store.writer import Writer


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

    async def waiting(self, channels: Sequence[str]) -> tuple[int, int]:
        """How many messages and deliveries wait. Raises StoreError, also when the database is locked for writing."""
        # As a piece that writes, so that a lock or a full disk is met; no disk is waited for.
        return await self._writer.write(partial(post.waiting, channels=channels), lasting=False)

    async def load(self, person: PersonId) -> Relationship | None:
        """Everything held of this person, or None for a stranger."""
        return await self._writer.read(partial(self._load, person=person))

    async def talk(self, person: PersonId) -> Sequence[Moment]:
        """Every moment ever, oldest first; none for a stranger."""
        return await self._writer.read(partial(self._talk, person=person))

    async def commit(self, work: Work) -> int:
        """The whole work is stored and its inbox rows are blanked; the version after it. Raises ConflictError."""
        version = await self._writer.write(partial(self._commit, work=work), lasting=False)
        self._writer.settle_soon()
        return version

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

    async def begin(self, delivery: Delivery, status: str) -> bool:
        """The delivery has this status now; False, changing nothing, when it no longer has the one it came with."""
        begun = replace(delivery, status=status)
        begin = partial(post.begin, registry=self._registry, delivery=begun, was=delivery.status)
        return await self._writer.write(begin, lasting=post.forbids(begun))

    async def mark(self, delivery: Delivery) -> None:
        """The delivery's status and progress are as given; a final one keeps no text."""
        mark = partial(post.mark, registry=self._registry, delivery=delivery)
        await self._writer.write(mark, lasting=post.forbids(delivery))

    async def snapshot(self, digest: str) -> Snapshot | None:
        """The pack snapshot of that content."""
        return await self._writer.read(partial(pinned, digest=digest))

    async def people(self) -> tuple[PersonId, ...]:
        """Everybody stored, sorted."""
        return await self._writer.read(self._registry.everybody)

    async def export(self, person: PersonId) -> Mapping[str, Any] | None:
        """Everything held of the person as plain values for JSON, all messages included."""
        return await self._writer.read(partial(self._export, person=person))

    async def replace(self, person: PersonId, held: Held) -> None:
        """The person is as held, and of whatever was there before no byte is left, unless another program reads it."""
        await self._writer.alone(partial(replacing.put, registry=self._registry, person=person, held=held))
        with suppress(StoreError):
            await self._writer.alone(pay)

    async def forget(self, person: PersonId, at: datetime | None = None) -> bool:
        """No byte of the person is left in the files and their key is destroyed; False for a stranger."""
        return await self._writer.alone(partial(self._eraser.forget, person=person, at=at))

    async def counts(self) -> Counts:
        """How often what happened, by month; nothing in it is about anybody."""
        return await self._writer.read(tallying.counts)

    async def backup(self, path: str) -> None:
        """Everything but the key is in a new file at this path, as it stood at one instant. Raises StoreError."""
        await self._writer.alone(partial(back_up, path=Path(path)))

    async def give_up(self, at: datetime) -> int:
        """Nothing waits to be sent or answered any more; how much did."""
        return await self._writer.write(partial(post.give_up, at=at))

    async def close(self) -> None:
        """All is written and the files are released."""
        await self._writer.close()

    def _load(self, connection: Connection, person: PersonId) -> Relationship | None:
        owner = self._registry.find(connection, person)
        return None if owner is None else reading.relationship(connection, owner, person)

    def _talk(self, connection: Connection, person: PersonId) -> Sequence[Moment]:
        owner = self._registry.find(connection, person)
        return () if owner is None else reading.talk(connection, owner)

    def _commit(self, connection: Connection, work: Work) -> int:
        owner = self._registry.find(connection, work.person)
        if work.version != (owner.version if owner else 0):
            raise ConflictError("somebody else changed this person; load again and retake the turn")
        owner = owner or self._registry.admit(connection, work.person)
        rows = changes.write(connection, owner, work.changes)
        version = next_version(connection, work.version)
        stand(connection, owner, Standing(version, rows, work.state, work.persona))
        post.finish(connection, owner, work)
        pin(connection, work.snapshot)
        tallying.add(connection, *counted(work))
        return version

    def _export(self, connection: Connection, person: PersonId) -> Mapping[str, Any] | None:
        owner = self._registry.find(connection, person)
        if owner is None:
            return None
        state, persona = reading.standing(connection, owner)
        snapshot = pinned(connection, persona.digest) if persona else None
        memory, talk = reading.remembered(connection, owner), reading.talk(connection, owner)
        used = reading.used(connection, owner)
        return exported(Held(person, owner.version, state, persona, snapshot, memory, talk, used))
