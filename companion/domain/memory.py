"""What is known of a person: facts with their own words behind each, events, moods, and what was said."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from companion.domain.check_in import CheckIn
from companion.domain.quick import quick
from companion.domain.reply import Why

TALK_KEPT = 48
"""Moments of the talk that stay loaded as they are; older ones are in the store and in the index of recall."""
_DAYS = {"weekend": 2, "week": 7, "month": 31, "season": 92, "year": 366}
"""Days that something told so roughly may take; anything else takes one."""


@quick
@dataclass(frozen=True, slots=True)
class Fact:
    """Something the person said of themselves or theirs; `evidence` is their own sentence, `said_at` when.

    `times` is how often they said it, `pinned` that it stands first. A life that changed sets `valid_to`; what was never
    true has `retracted_at`. With the modality `plan` it is meant to become true, and is neither current nor past.
    """

    id: str
    subject: str
    relation: str
    value: str
    evidence: str
    said_at: datetime
    polarity: str = "+"
    modality: str = "actual"
    valid_from: datetime | None = None
    valid_to: datetime | None = None
    retracted_at: datetime | None = None
    times: int = 1
    pinned: bool = False

    @property
    def current(self) -> bool:
        """Whether it is still held to be true."""
        return self.valid_to is None and self.retracted_at is None and self.modality != "plan"

    @property
    def past(self) -> bool:
        """Whether it was true once and is no more."""
        return self.valid_to is not None and self.retracted_at is None and self.modality != "plan"

    @property
    def planned(self) -> bool:
        """Whether it is meant to become true, and that is not off."""
        return self.modality == "plan" and self.valid_to is None and self.retracted_at is None


@dataclass(frozen=True, slots=True)
class Event:
    """Something dated in the person's life; `start` is aware, `grain` minute ... year.

    `status` is coming, told (they said how it went), moved (it has another date now) or cancelled.
    """

    id: str
    what: str
    start: datetime
    grain: str
    evidence: str
    said_at: datetime
    status: str = "coming"

    def over(self, now: datetime) -> bool:
        """Whether it lies wholly before today, where `now` is local to the person."""
        first = self.start.astimezone(now.tzinfo).date()
        return first + timedelta(days=_DAYS.get(self.grain, 1)) <= now.date()

    def state(self, now: datetime) -> str:
        """Its status at this time: what was coming and is over has `happened`, as far as anybody knows."""
        return "happened" if self.status == "coming" and self.over(now) else self.status


@dataclass(frozen=True, slots=True)
class Mood:
    """How they felt once; kept only after a yes. `intensity` 0 to 1, `valence` -1 to 1."""

    id: str
    feeling: str
    intensity: float
    valence: float
    at: datetime


@quick
@dataclass(frozen=True, slots=True)
class Moment:
    """One thing said in the talk; `speaker` is `them` or `me`, `lines` the ids of the lines used, `why` for ours.

    `lines` of theirs are marks, such as that it was told in confidence.
    """

    turn: int
    at: datetime
    speaker: str
    text: str
    lines: tuple[str, ...] = ()
    why: Why | None = None
    seq: int = 0


def _explains(moment: "Moment") -> bool:
    return moment.speaker == "me" and moment.why is not None and not moment.why.rule.startswith(("command.", "button."))


@quick
@dataclass(frozen=True, slots=True)
class Use:
    """When a line was last said: the turn, the time, and how often in all."""

    turn: int
    at: datetime
    times: int = 1


@quick
@dataclass(frozen=True, slots=True)
class Memory:
    """All that is loaded of one person; read-only for engines.

    `talk` holds the last moments, oldest first; `ledger` maps the id of every line ever said to its last use.
    """

    facts: tuple[Fact, ...] = ()
    events: tuple[Event, ...] = ()
    moods: tuple[Mood, ...] = ()
    talk: tuple[Moment, ...] = ()
    ledger: Mapping[str, Use] = field(default_factory=dict)
    planned: tuple[CheckIn, ...] = ()

    @property
    def current(self) -> tuple[Fact, ...]:
        """The facts held true now, oldest first."""
        return tuple(fact for fact in self.facts if fact.current)

    def about(self, relation: str, subject: str = "user") -> tuple[Fact, ...]:
        """The current facts of one relation about one subject, oldest first."""
        return tuple(
            fact for fact in self.facts if fact.current and fact.relation == relation and fact.subject == subject
        )

    def before(self, relation: str, subject: str = "user") -> tuple[Fact, ...]:
        """The facts of one relation about one subject that were true once, oldest first; what was denied once is none."""
        return tuple(
            fact
            for fact in self.facts
            if fact.past and fact.polarity == "+" and fact.relation == relation and fact.subject == subject
        )

    @property
    def last_said(self) -> Moment | None:
        """The last thing the companion said in the talk itself, answers to commands aside, if it is still loaded."""
        return next((moment for moment in reversed(self.talk) if _explains(moment)), None)
