"""One turn: everything an engine may look at, read-only."""

from dataclasses import dataclass
from datetime import datetime

from companion.domain.memory import Event, Fact, Memory, Moment
from companion.domain.message import Message, PersonId
from companion.domain.person import PersonState
from companion.domain.persona import Pack, Persona
from companion.domain.understanding import Understanding


@dataclass(frozen=True, slots=True)
class Recalled:
    """What of memory matters to this message, best first."""

    facts: tuple[Fact, ...] = ()
    events: tuple[Event, ...] = ()
    moments: tuple[Moment, ...] = ()


@dataclass(frozen=True, slots=True)
class Turn:
    """What was said, what it meant, who is talking, what is remembered; `now` is aware and local to the person.

    `message` is None when the companion writes first; `initiative` then names the kind of check-in. `unkept` marks what
    is said off the record: it is answered, and nothing of it may be kept.
    """

    person: PersonId
    now: datetime
    state: PersonState
    persona: Persona
    pack: Pack
    memory: Memory
    understanding: Understanding = Understanding()
    message: Message | None = None
    recalled: Recalled = Recalled()
    initiative: str = ""
    about: str = ""
    unkept: bool = False
