"""What a talk is made of: the steps that are taken, and for each what the companion said in it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from zoneinfo import ZoneInfo

from companion.conversation.planning.walls import clock_of
from companion.domain.message import Kind
from companion.domain.person import PersonState
from companion.domain.reply import Attachment, Bubble, Button, Why
from companion.domain.work import Delivery


@dataclass(frozen=True, slots=True)
class Says:
    """The person sends this; `lat` and `lon` are degrees, `zone` is where their phone is, `button` opaque data.

    `quoted` are the words that it is a reply to, `album` what it has in common with what was sent in the same go,
    `number` its own at the channel, which an edit shares.
    """

    text: str
    kind: Kind = Kind.TEXT
    lat: float | None = None
    lon: float | None = None
    zone: str | None = None
    button: str | None = None
    quoted: str = ""
    album: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True)
class Presses:
    """The person presses the newest button of this label."""

    label: str


@dataclass(frozen=True, slots=True)
class Repeats:
    """The last message arrives once more, under the same name."""


@dataclass(frozen=True, slots=True)
class Waits:
    """Time passes until this instant, heartbeats included."""

    until: datetime


@dataclass(frozen=True, slots=True)
class Sleeps:
    """Time passes until this instant and the program does not notice: no heartbeat on the way."""

    until: datetime


@dataclass(frozen=True, slots=True)
class Restarts:
    """A new process's worth of state, over the same database."""


@dataclass(frozen=True, slots=True)
class Forgets:
    """Another process takes back every fact that holds this text, and calls off every event that does."""

    text: str


Step = Says | Presses | Repeats | Waits | Sleeps | Restarts | Forgets


@dataclass(frozen=True, slots=True)
class Said:
    """One thing the companion said, with its buttons, file and why; `kind` is `reply` or that of a check-in.

    `slot` and `about` are those of the check-in, `line` the id of the line it was made of; `at` is in UTC.
    """

    text: str
    at: datetime
    kind: str
    why: Why
    buttons: tuple[Button, ...] = ()
    file: Attachment | None = None
    slot: str = ""
    about: str = ""
    line: str = ""

    @property
    def labels(self) -> tuple[str, ...]:
        """What stands on the buttons."""
        return tuple(button.label for button in self.buttons)

    @property
    def recalls(self) -> bool:
        """Whether a memory was brought up in it that nobody asked for; it is the last of the reasons given."""
        return any(name.startswith("recall/") for name in self.line.split("+"))

    @property
    def first(self) -> bool:
        """Whether it was written first and answers nothing."""
        return bool(self.slot)


@dataclass(frozen=True, slots=True)
class Passage:
    """One step, what was said in it, and how things stood before and after; `chosen` marks that silence was meant.

    `at` and `until` are in UTC; a state is None for somebody who is not known.
    """

    step: Step
    at: datetime
    until: datetime
    said: tuple[Said, ...] = ()
    before: PersonState | None = None
    after: PersonState | None = None
    chosen: bool = False

    @property
    def text(self) -> str:
        """All that was said, a line a bubble."""
        return "\n".join(said.text for said in self.said)

    @property
    def zone(self) -> ZoneInfo:
        """Where the person was when it began; UTC while nobody knows."""
        known = self.before or self.after
        return ZoneInfo((known.settings.zone if known else None) or "UTC")


def said_in(delivery: Delivery, bubble: Bubble) -> Said:
    """The bubble of this delivery as something said."""
    buttons: Sequence[Button] = [button for row in bubble.buttons for button in row]
    return Said(bubble.text, delivery.at, delivery.kind, delivery.why, tuple(buttons), bubble.file,
                delivery.slot, delivery.about, bubble.line)  # fmt: skip


def check_ins(passage: Passage) -> Iterator[tuple[Said, ...]]:
    """The check-ins that were sent in it, each with all its bubbles; a bubble that comes again begins another."""
    held: list[Said] = []
    for said in passage.said:
        if held and not _goes_on(held, said):
            yield tuple(held)
            held = []
        held += [said] if said.first else []
    if held:
        yield tuple(held)


def _goes_on(held: Sequence[Said], said: Said) -> bool:
    return (said.slot, said.at) == (held[0].slot, held[0].at) and said not in held


def local_time(passage: Passage, said: Said) -> time:
    """The time of day at which it was said where the person was."""
    return local_moment(passage, said).time()


def local_moment(passage: Passage, said: Said) -> datetime:
    """What the clock of the person showed when it was said, who may be home again since the passage began."""
    known = passage.before or passage.after
    clock = clock_of(known) if known else None
    return clock.local(said.at) if clock is not None else said.at.astimezone(passage.zone)


def lies_between(at: time, start: time, end: time) -> bool:
    """Whether the time lies in these hours, which may span midnight; their end is out of them."""
    return start <= at < end if start <= end else at >= start or at < end


def undisclosed(passage: Passage, said: Said) -> str:
    """The text without the day's word that this is a program, where that was added to it."""
    before, after = (state.disclosed_at if state else None for state in (passage.before, passage.after))
    return said.text.rpartition("\n\n")[0] or said.text if before != after else said.text
