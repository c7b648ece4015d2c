"""What one turn commits in one transaction, and what then waits to be sent."""

from dataclasses import dataclass
from datetime import datetime

from companion.domain.change import Change
from companion.domain.message import PersonId
from companion.domain.person import PersonState
from companion.domain.persona import Persona, Snapshot
from companion.domain.quick import quick
from companion.domain.reply import Bubble, Why


@quick
@dataclass(frozen=True, slots=True)
class Delivery:
    """Something on its way to a person; `slot` is set for a check-in and is never sent twice.

    `answers` is the update it answers; `done` counts bubbles already sent; `status` is pending, sending, sent, unknown
    or dropped; `id` sorts in the order of sending per person.
    """

    id: str
    person: PersonId
    at: datetime
    bubbles: tuple[Bubble, ...]
    why: Why = Why()
    slot: str = ""
    kind: str = "reply"
    about: str = ""
    answers: str = ""
    done: int = 0
    status: str = "pending"


@quick
@dataclass(frozen=True, slots=True)
class Work:
    """Inbox done, changes, state and outbox of one turn; written whole or not at all.

    `version` is what was loaded (0 for somebody new); `snapshot` is given when a persona is pinned for the first time.
    """

    person: PersonId
    version: int
    state: PersonState
    persona: Persona | None = None
    changes: tuple[Change, ...] = ()
    deliveries: tuple[Delivery, ...] = ()
    done: tuple[str, ...] = ()
    snapshot: Snapshot | None = None
