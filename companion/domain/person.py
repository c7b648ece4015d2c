"""Where one person and their companion stand: one versioned value, sealed at rest."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time

from companion.domain.memory import Memory
from companion.domain.message import PersonId
from companion.domain.persona import Persona
from companion.domain.quick import quick


@dataclass(frozen=True, slots=True)
class Settings:
    """What the person decided; times are local wall time, `zone` an IANA name, `country` ISO 3166 alpha-2.

    `stopped` is the person's /stop, kept apart from whether they ever agreed. Nothing is written first but from
    `open_from` to `open_to`; what is said only to say something comes every `every_days` days at most.
    """

    zone: str | None = None
    country: str | None = None
    writes_first: bool = False
    writes_at: time = time(9, 0)
    quiet_from: time = time(22, 0)
    quiet_to: time = time(8, 0)
    mood_notes: bool = False
    stopped: bool = False
    open_from: time = time(0, 0)
    open_to: time = time(23, 59)
    every_days: int = 1


@dataclass(frozen=True, slots=True)
class Onboarding:
    """How far the first talk is: the open question, what was answered, what was offered for confirmation."""

    question: str | None = None
    answers: Mapping[str, str] = field(default_factory=dict)
    offered: str = ""
    asked: int = 0
    hesitation_noticed: bool = False
    traits: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A question the companion asked and waits for: the rule, the turn, and what it was about."""

    rule: str
    turn: int
    about: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reminder:
    """What the person asked to be reminded of, in their words: at one `instant`, or at the local time `at`.

    `day` is the date of one that comes once, and the first date of one that comes `every` day, monday, weekday, week,
    month or year, or `day:2` for every second one; `asked` is when they asked. `given` is the local date of the last
    that was given, and `given_at` when that was; `held` marks what was asked for before a stop.
    """

    id: str
    what: str
    asked: datetime
    at: time = time(9, 0)
    day: date | None = None
    every: str = ""
    instant: datetime | None = None
    given: date | None = None
    given_at: datetime | None = None
    held: bool = False


@dataclass(frozen=True, slots=True)
class Key:
    """A button that was shown: its opaque data and what pressing it means; `pressed` once it was used."""

    data: str
    action: str
    turn: int
    pressed: bool = False


@dataclass(frozen=True, slots=True)
class Away:
    """The zone and country of home, while another clock is theirs; `until` is when they said that ends."""

    zone: str | None
    country: str | None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Thread:
    """What the person said they would tell later: their words, and when they said so."""

    about: str
    said_at: datetime


@quick
@dataclass(frozen=True, slots=True)
class PersonState:
    """Everything about a talk that is not memory; `soul` seeds every chance and never changes.

    `promised` is the kind and subject of a check-in the companion said it would make.
    `standing` is new, onboarding, friend, closed (under age) or asleep (blocked us); `turn` counts what was taken.
    `mood` is the companion's own, -1 to 1; `touched` are the ids of the facts and events that the last turn was about.
    `settled` are the slots of check-ins that were sent, passed over or called off; `wrote_first` is when the
    last was sent, `half` a reminder of which something is to be asked, `thread` what they meant to tell later, `album`
    the pictures sent in one go that were answered last, `numbers` the channel's numbers of the last messages, each with
    the turn in which it was heard.
    """

    soul: str
    standing: str = "new"
    turn: int = 0
    name: str = ""
    adult: bool = False
    onboarding: Onboarding = Onboarding()
    settings: Settings = Settings()
    open: OpenQuestion | None = None
    topics: tuple[str, ...] = ()
    keys: tuple[Key, ...] = ()
    awaiting: str = ""
    disclosed_at: datetime | None = None
    questions_in_row: int = 0
    distress_turn: int = -99
    last_heard: datetime | None = None
    unanswered: int = 0
    last_daily: date | None = None
    mood: float = 0.0
    promised: tuple[str, str] | None = None
    touched: tuple[str, ...] = ()
    wrote_first: datetime | None = None
    reminders: tuple[Reminder, ...] = ()
    half: Reminder | None = None
    settled: tuple[str, ...] = ()
    thread: Thread | None = None
    away: Away | None = None
    album: str = ""
    numbers: tuple[tuple[str, int], ...] = ()


@quick
@dataclass(frozen=True, slots=True)
class Relationship:
    """One person as loaded: `version` is what a commit compares; None as persona means onboarding is not over."""

    person: PersonId
    version: int
    state: PersonState
    persona: Persona | None = None
    memory: Memory = Memory()
