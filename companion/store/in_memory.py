"""The store that keeps nothing: the twin of the SQL one, for simulations and `:memory:`; it never suspends.

Everything spoken is frozen, so values are shared and never copied.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from companion.domain.change import Cancelled, Change, Forgotten, Kept, Planned, Said, apply
from companion.domain.check_in import CheckIn
from companion.domain.errors import ConflictError
from companion.domain.forgetting import hidden
from companion.domain.memory import Memory, Moment
from companion.domain.message import Message, PersonId
from companion.domain.person import PersonState, Relationship
from companion.domain.persona import Persona, Snapshot
from companion.domain.work import Delivery, Work
from companion.store.export import Held, exported
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
            elif isinstance(change, Forgotten) and change.sentences:
                self.talk = [hidden(moment, change.sentences) for moment in self.talk]
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

    async def accept(self, messages: Sequence[Message]) -> tuple[bool, ...]:
        """Each message is in the inbox; False for one whose channel and update were there already."""
        return tuple([self._accept(message) for message in messages])

    async def settled(self) -> None:
        """There is no disk to wait for."""

    async def inbox(self, channels: Sequence[str]) -> tuple[Message, ...]:
        """Messages accepted and not yet done, oldest first."""
        return tuple(message for message in self._waiting.values() if message.person.channel in channels)

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

    async def commit(self, work: Work) -> None:
        """The whole work is stored and its inbox rows are done. Raises ConflictError, changing nothing."""
        record = self._people.get(work.person)
        if work.version != (record.version if record else 0):
            raise ConflictError("somebody else changed this person; load again and retake the turn")
        if record is None:
            record = self._people[work.person] = _Record()
        record.version, record.state, record.persona = work.version + 1, work.state, work.persona
        record.take(work.changes)
        for update in work.done:
            self._done(work.person, update)
        for delivery in work.deliveries:
            self._post(record, delivery)
        if work.snapshot is not None:
            self._snapshots[work.snapshot.digest] = work.snapshot

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

    async def mark(self, delivery: Delivery) -> None:
        """The delivery's status and progress are as given; a final one keeps no text."""
        key = (delivery.person, delivery.id)
        waiting = self._outbox.get(key)
        if waiting is None:
            return
        if delivery.status in FINAL:
            del self._outbox[key]
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
        return exported(
            Held(person, record.version, record.state, record.persona, pinned, record.memory, tuple(record.talk))
        )

    async def forget(self, person: PersonId) -> bool:
        """Nothing of the person is left; False for a stranger."""
        if self._people.pop(person, None) is None:
            return False
        self._accepted = {key: owner for key, owner in self._accepted.items() if owner != person}
        self._waiting = {key: message for key, message in self._waiting.items() if message.person != person}
        self._outbox = {key: delivery for key, delivery in self._outbox.items() if key[0] != person}
        return True

    async def close(self) -> None:
        """There is nothing to release."""

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
