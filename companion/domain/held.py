"""All that is held of one person: what an export tells and what an import puts in its place."""

from dataclasses import dataclass

from companion.domain.memory import Memory, Moment
from companion.domain.message import PersonId
from companion.domain.person import PersonState
from companion.domain.persona import Persona, Snapshot


@dataclass(frozen=True, slots=True)
class Held:
    """Everything of one person; `talk` is every moment ever, oldest first, `used` the slots of all check-ins kept.

    The talk within `memory` is what is loaded of it, and counts for nothing here.
    """

    person: PersonId
    version: int
    state: PersonState | None
    persona: Persona | None
    snapshot: Snapshot | None
    memory: Memory
    talk: tuple[Moment, ...]
    used: tuple[str, ...] = ()
