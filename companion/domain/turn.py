"""One turn: everything an engine may look at, read-only."""

from dataclasses import dataclass
from datetime import datetime

from companion.domain.memory import Event, Fact, Memory, Moment
from companion.domain.message import Message, PersonId
from companion.domain.person import PersonState
from companion.domain.persona import Pack, Persona
from companion.domain.quick import quick
from companion.domain.understanding import Understanding


@dataclass(frozen=True, slots=True)
class Reminder:
    """One memory that fits this message and may be brought up although nobody asked for it.

    `kind` is what both are about: person, place, topic, event or moment. `id` names the fact, event or moment, `words`
    are the person's own sentence, `said_at` when they said it. `fact` is the same as a clause and `person` whom it is
    about, both ready to be said and empty where there is none.
    """

    kind: str
    id: str
    words: str
    said_at: datetime
    fact: str = ""
    person: str = ""


@dataclass(frozen=True, slots=True)
class Recalled:
    """What of memory matters to this message, best first, and what may be brought up unasked."""

    facts: tuple[Fact, ...] = ()
    events: tuple[Event, ...] = ()
    moments: tuple[Moment, ...] = ()
    reminder: Reminder | None = None


NOTHING_RECALLED = Recalled()


@quick
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
    recalled: Recalled = NOTHING_RECALLED
    initiative: str = ""
    about: str = ""
    unkept: bool = False
