"""The store that keeps nothing: the twin of the SQL one, for simulations and `:memory:`; it never suspends.

Everything spoken is frozen, so values are shared and never copied.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from companion.domain.change import Cancelled, Change, Forgotten, Kept, Planned, Said, apply
from companion.domain.check_in import CheckIn
from companion.domain.errors import ConflictError, StoreError
from companion.domain.forgetting import hidden
from companion.domain.held import Held
from companion.domain.memory import TALK_KEPT, Memory, Moment
from companion.domain.message import Message, PersonId
from companion.domain.person import PersonState, Relationship
from companion.domain.persona import Persona, Snapshot
from companion.domain.quick import replace
from companion.domain.work import Delivery, Work
from companion.store.counting import LOST, Counts, counted, month_of
from companion.store.export import exported
from companion.store.fate import FINAL, LEASE


@dataclass(slots=True)
class _Record:
    """One person; `used` holds the slots that were kept, `leases` until when a due slot is somebody's."""

    version: int = 0
    state: PersonState | None = None
    persona: Persona | None = None
    memory: Memory = Memory()
    talk: list[Moment] = field(default_factory=list)
    used: set[str] = field(default_factory=set)
    leases: dict[str, datetime] = field(default_factory=dict)
    sent: set[str] = field(default_factory=set)

    def take(self, changes: Iterable[Change]) -> None:
        """The changes are applied in order, save those that plan a slot that was used before."""
        waiting: list[Change] = []
        for change in changes:
            if isinstance(change, Kept | Cancelled):
                self._fold(waiting)
                self._release(change)
                waiting = []
            if not self._plans_again(change):
                waiting.append(change)
        self._fold(waiting)

    def _fold(self, changes: Sequence[Change]) -> None:
        for change in changes:
            if isinstance(change, Said):
                self.talk.append(change.moment)
            elif isinstance(change, Forgotten) and change.hides:
                self.talk = [hidden(moment, change.sentences, change.words) for moment in self.talk]
        self.memory = apply(self.memory, changes)

    def _plans_again(self, change: Change) -> bool:
        return isinstance(change, Planned) and change.check_in.slot in self.used

    def _release(self, change: Kept | Cancelled) -> None:
        """The slot is nobody's any more, and used for ever when it was kept."""
        slots = [check_in.slot for check_in in self.memory.planned if check_in.id == change.check_in]
        for slot in slots:
            self.leases.pop(slot, None)
        if isinstance(change, Kept):
            self.used.update(slots)


class InMemoryStore:
    """A Store for one process and one run."""

    def __init__(self) -> None:
        self._people: dict[PersonId, _Record] = {}
        self._waiting: dict[tuple[str, str], Message] = {}
        self._accepted: dict[tuple[str, str], PersonId] = {}
        self._outbox: dict[tuple[PersonId, str], Delivery] = {}
        self._snapshots: dict[str, Snapshot] = {}
        self._counts: dict[str, dict[str, int]] = {}
        self._passed = 0

    async def accept(self, messages: Sequence[Message]) -> tuple[bool, ...]:
        """Each message is in the inbox; False for one whose channel and update were there already."""
        return tuple([self._accept(message) for message in messages])

    async def settled(self) -> None:
        """There is no disk to wait for."""

    async def inbox(self, channels: Sequence[str]) -> tuple[Message, ...]:
        """Messages accepted and not yet done, oldest first."""
        return tuple(message for message in self._waiting.values() if message.person.channel in channels)

    async def waiting(self, channels: Sequence[str]) -> tuple[int, int]:
        """How many messages wait to be answered and how many deliveries to be sent."""
        return len(await self.inbox(channels)), len(await self.outbox(channels))

    async def load(self, person: PersonId) -> Relationship | None:
        """Everything held of this person, or None for a stranger."""
        record = self._people.get(person)
        if record is None or record.state is None:
            return None
        return Relationship(person, record.version, record.state, record.persona, record.memory)

    async def talk(self, person: PersonId) -> Sequence[Moment]:
        """Every moment ever, oldest first; none for a stranger."""
        record = self._people.get(person)
        return tuple(record.talk) if record else ()

    async def commit(self, work: Work) -> int:
        """The whole work is stored and its inbox rows are done; the version after it. Raises ConflictError."""
        record = self._people.get(work.person)
        if work.version != (record.version if record else 0):
            raise ConflictError("somebody else changed this person; load again and retake the turn")
        if record is None:
            record = self._people[work.person] = _Record()
        record.version, record.state, record.persona = self._next(work.version), work.state, work.persona
        record.take(work.changes)
        for update in work.done:
            self._done(work.person, update)
        for delivery in work.deliveries:
            self._post(record, delivery)
        self._pin(work.snapshot)
        self._count(*counted(work))
        return record.version

    async def claim(self, now: datetime, channels: Sequence[str], limit: int) -> tuple[tuple[PersonId, CheckIn], ...]:
        """At most `limit` due check-ins, leased to the caller so that nobody else gets them."""
        due = [
            (person, check_in)
            for person, record in self._people.items()
            if person.channel in channels
            for check_in in record.memory.planned
            if check_in.due <= now and record.leases.get(check_in.slot, now) <= now
        ]
        due.sort(key=lambda pair: pair[1].due)
        for person, check_in in due[:limit]:
            self._people[person].leases[check_in.slot] = now + LEASE
        return tuple(due[:limit])

    async def next_due(self, channels: Sequence[str]) -> datetime | None:
        """When the next check-in is due, if any is planned."""
        return min(
            (
                check_in.due
                for person, record in self._people.items()
                if person.channel in channels
                for check_in in record.memory.planned
            ),
            default=None,
        )

    async def outbox(self, channels: Sequence[str]) -> tuple[Delivery, ...]:
        """What still waits to be sent, oldest first."""
        return tuple(delivery for delivery in self._outbox.values() if delivery.person.channel in channels)

    async def begin(self, delivery: Delivery, status: str) -> bool:
        """The delivery has this status now; False, changing nothing, when it no longer has the one it came with."""
        key = (delivery.person, delivery.id)
        waiting = self._outbox.get(key)
        if waiting is None or waiting.status != delivery.status:
            return False
        self._outbox[key] = replace(waiting, status=status)
        return True

    async def mark(self, delivery: Delivery) -> None:
        """The delivery's status and progress are as given; a final one keeps no text."""
        key = (delivery.person, delivery.id)
        waiting = self._outbox.get(key)
        if waiting is None:
            return
        if delivery.status in FINAL:
            del self._outbox[key]
            self._count(month_of(delivery.at), {delivery.status: 1} if delivery.status in LOST else {})
            return
        self._outbox[key] = replace(waiting, status=delivery.status, done=delivery.done)

    async def snapshot(self, digest: str) -> Snapshot | None:
        """The pack snapshot of that content."""
        return self._snapshots.get(digest)

    async def people(self) -> tuple[PersonId, ...]:
        """Everybody stored, sorted."""
        return tuple(sorted(self._people))

    async def export(self, person: PersonId) -> Mapping[str, Any] | None:
        """Everything held of the person as plain values for JSON, all messages included."""
        record = self._people.get(person)
        if record is None:
            return None
        pinned = self._snapshots.get(record.persona.digest) if record.persona else None
        talk, used = tuple(record.talk), tuple(sorted(record.used))
        return exported(Held(person, record.version, record.state, record.persona, pinned, record.memory, talk, used))

    async def replace(self, person: PersonId, held: Held) -> None:
        """The person is as held; whatever was there is gone."""
        before = self._people.get(person) or _Record()
        self._people[person] = _record(held, self._next(before.version), before.used)
        self._outbox = {key: delivery for key, delivery in self._outbox.items() if key[0] != person}
        self._pin(held.snapshot)

    async def forget(self, person: PersonId, at: datetime | None = None) -> bool:
        """Nothing of the person is left; False for a stranger. It counts where `at` is told."""
        record = self._people.pop(person, None)
        if record is None:
            return False
        self._passed = max(self._passed, record.version)
        self._accepted = {key: owner for key, owner in self._accepted.items() if owner != person}
        self._waiting = {key: message for key, message in self._waiting.items() if message.person != person}
        self._outbox = {key: delivery for key, delivery in self._outbox.items() if key[0] != person}
        if at is not None:
            self._count(month_of(at), {"erasures": 1})
        return True

    async def counts(self) -> Counts:
        """How often what happened, by month; nothing in it is about anybody."""
        return {month: dict(sorted(told.items())) for month, told in sorted(self._counts.items())}

    async def backup(self, path: str) -> None:
        """Raises StoreError: nothing here lasts."""
        raise StoreError(
            f"nothing is kept in memory, so there is nothing to put into {path}: name a database with --db"
        )

    async def close(self) -> None:
        """There is nothing to release."""

    def _next(self, version: int) -> int:
        """The version after this one; for somebody new (0) above any that somebody forgotten had."""
        return (version or self._passed) + 1

    def _pin(self, snapshot: Snapshot | None) -> None:
        if snapshot is not None:
            self._snapshots[snapshot.digest] = snapshot

    def _count(self, month: str, happened: Mapping[str, int]) -> None:
        for name, count in happened.items():
            told = self._counts.setdefault(month, {})
            told[name] = told.get(name, 0) + count

    def _accept(self, message: Message) -> bool:
        key = (message.person.channel, message.update)
        if key in self._accepted:
            return False
        self._people.setdefault(message.person, _Record())
        self._accepted[key] = message.person
        self._waiting[key] = message
        return True

    def _done(self, person: PersonId, update: str) -> None:
        key = (person.channel, update)
        if self._accepted.get(key) == person:
            self._waiting.pop(key, None)

    def _post(self, record: _Record, delivery: Delivery) -> None:
        if delivery.id not in record.sent:
            record.sent.add(delivery.id)
            if delivery.status not in FINAL:
                self._outbox[delivery.person, delivery.id] = delivery


def _record(held: Held, version: int, used: Iterable[str]) -> _Record:
    """The record of somebody who is as held; slots that were used before stay used."""
    slots = {*used, *held.used}
    planned = tuple(check_in for check_in in held.memory.planned if check_in.slot not in slots)
    memory = replace(held.memory, talk=held.talk[-TALK_KEPT:], planned=planned)
    return _Record(version, held.state, held.persona, memory, list(held.talk), slots)
