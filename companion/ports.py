"""The four seams to the world, and the fifth to engines; everything behind them can be replaced.

A store and a channel are awaited, because they touch the world; an engine is a plain function of a turn.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

from companion.domain.check_in import CheckIn
from companion.domain.held import Held
from companion.domain.memory import Moment
from companion.domain.message import Message, PersonId
from companion.domain.person import Relationship
from companion.domain.persona import Pack, Snapshot
from companion.domain.reply import Bubble, Reply
from companion.domain.turn import Turn
from companion.domain.work import Delivery, Work


class Clock(Protocol):
    """Where `now` comes from."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        ...


class SettableClock(Clock, Protocol):
    """A clock that can be moved forward."""

    def set(self, instant: datetime) -> None:
        """It is this instant now. Raises ConfigError for one in the past."""
        ...


class Engine(Protocol):
    """What answers a turn: a pure, synchronous function, found by entry point."""

    def respond(self, turn: Turn) -> Reply | None:
        """A reply, or None to let the next engine try."""
        ...


class Responder(Protocol):
    """The configured engines in their order, guarded; the runtime's view of them."""

    async def respond(self, turn: Turn) -> Reply:
        """The first reply given; a chosen silence when no engine has one."""
        ...


class Channel(Protocol):
    """A way to reach people."""

    name: str

    async def send(self, delivery: Delivery, bubble: Bubble) -> None:
        """The bubble is with the person. Raises UnreachableError, NotSentError or UnknownOutcomeError."""
        ...


class Packs(Protocol):
    """Where persona packs come from."""

    def names(self) -> Sequence[str]:
        """Every pack a person may be given, sorted; `base` is not one."""
        ...

    def snapshot(self, name: str) -> Snapshot:
        """The text of a pack as it stands now. Raises PersonaError."""
        ...

    def pack(self, snapshot: Snapshot) -> Pack:
        """The pack made from this text, kept for the next call. Raises PersonaError."""
        ...

    def pinned(self, snapshot: Snapshot) -> Pack:
        """The pack made from a text that somebody was given once; what it knows nothing of is filled up."""
        ...

    def taken(self, digest: str) -> Snapshot | None:
        """The text that a pack of this digest was made from, while it is kept."""
        ...


class Store(Protocol):
    """Everything that lasts.

    What returned outlasts this process. A loss of power it outlasts too, but for three: what was accepted, what was
    committed, and the marks of an ordinary reply do so a moment later, and for sure once `settled` returned.
    """

    async def accept(self, messages: Sequence[Message]) -> tuple[bool, ...]:
        """Each message is in the inbox; False for one whose channel and update were there already."""
        ...

    async def settled(self) -> None:
        """All that was accepted and committed so far is on disk."""
        ...

    async def inbox(self, channels: Sequence[str]) -> tuple[Message, ...]:
        """Messages accepted and not yet done, oldest first."""
        ...

    async def waiting(self, channels: Sequence[str]) -> tuple[int, int]:
        """How many messages wait to be answered and how many deliveries to be sent.

        Raises StoreError when nothing could be written just now.
        """
        ...

    async def load(self, person: PersonId) -> Relationship | None:
        """Everything held of this person, or None for a stranger."""
        ...

    async def talk(self, person: PersonId) -> Sequence[Moment]:
        """Every moment ever, oldest first; none for a stranger."""
        ...

    async def commit(self, work: Work) -> int:
        """The whole work is stored and its inbox rows are done and blanked; the person's version after it.

        Somebody new begins above every version that anybody forgotten had. Raises ConflictError, changing nothing.
        """
        ...

    async def claim(self, now: datetime, channels: Sequence[str], limit: int) -> tuple[tuple[PersonId, CheckIn], ...]:
        """At most `limit` due check-ins, leased to the caller so that nobody else gets them."""
        ...

    async def next_due(self, channels: Sequence[str]) -> datetime | None:
        """When the next check-in is due, if any is planned."""
        ...

    async def outbox(self, channels: Sequence[str]) -> tuple[Delivery, ...]:
        """What still waits to be sent (pending or sending), oldest first."""
        ...

    async def begin(self, delivery: Delivery, status: str) -> bool:
        """The delivery has this status now; False, changing nothing, when it no longer has the one it came with."""
        ...

    async def mark(self, delivery: Delivery) -> None:
        """The delivery's status and progress are as given; a final one keeps no text."""
        ...

    async def snapshot(self, digest: str) -> Snapshot | None:
        """The pack snapshot of that content."""
        ...

    async def people(self) -> tuple[PersonId, ...]:
        """Everybody stored, sorted."""
        ...

    async def export(self, person: PersonId) -> Mapping[str, Any] | None:
        """Everything held of the person as plain values for JSON, all messages included."""
        ...

    async def replace(self, person: PersonId, held: Held) -> None:
        """The person is as in this export; whatever was there is gone, and whoever holds them meets a conflict."""
        ...

    async def forget(self, person: PersonId, at: datetime | None = None) -> bool:
        """No byte of the person is left and their key is destroyed; False for a stranger. It counts where `at` is told."""
        ...

    async def counts(self) -> Mapping[str, Mapping[str, int]]:
        """How often what happened, by month (`2026-03`, UTC); nothing in it is about anybody."""
        ...

    async def backup(self, path: str) -> None:
        """Everything but the key is in a new file at this path, as it stood at one instant. Raises StoreError."""
        ...

    async def close(self) -> None:
        """All is written and the files are released."""
        ...
