"""What a companion says back, what it wishes done, and why; `Reply("text")` suffices for an engine."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from companion.domain.quick import quick


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a bubble; `action` is ours, `data` the opaque name that travels (filled in on the way out)."""

    label: str
    action: str
    data: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A text file sent along."""

    name: str
    text: str


@quick
@dataclass(frozen=True, slots=True)
class Bubble:
    """One message on its way out; `line` is the id under which the ledger remembers it, empty for exempt lines."""

    text: str
    line: str = ""
    buttons: tuple[tuple[Button, ...], ...] = ()
    file: Attachment | None = None


@quick
@dataclass(frozen=True, slots=True)
class RunnerUp:
    """A candidate that lost, and the criterion it failed."""

    rule: str
    failed: str


@quick
@dataclass(frozen=True, slots=True)
class Why:
    """Where a reply came from: the engine, rule, file and line, its parts, the memories used and the runners-up."""

    engine: str = ""
    rule: str = ""
    file: str = ""
    line: int = 0
    parts: tuple[str, ...] = ()
    memories: tuple[str, ...] = ()
    runners_up: tuple[RunnerUp, ...] = ()


@dataclass(frozen=True, slots=True)
class Remember:
    """Wish: keep this about the person; dropped unless `value` is a span of their message."""

    relation: str
    value: str
    subject: str = "user"


@dataclass(frozen=True, slots=True)
class Ask:
    """Wish: this rule's question is now open; `about` fills the slots of its rejoinders."""

    rule: str
    about: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Focus:
    """Wish: this topic is what the talk is about now."""

    topic: str


@dataclass(frozen=True, slots=True)
class Promise:
    """Wish: come back to this in a check-in of that kind; `about` are words of the person's message."""

    kind: str
    about: str


@dataclass(frozen=True, slots=True)
class Sway:
    """Wish: the companion's own mood moves by this much; it lies between -1 and 1 and fades by itself."""

    by: float


Effect = Remember | Ask | Focus | Promise | Sway


@quick
@dataclass(frozen=True, slots=True)
class Reply:
    """What to say (`said`: a text, or bubbles), what is wished (`effects`) and why; no bubble is a chosen silence."""

    said: str | tuple[Bubble, ...] = ()
    effects: tuple[Effect, ...] = ()
    why: Why = Why()

    @property
    def bubbles(self) -> tuple[Bubble, ...]:
        """The bubbles, whichever way they were given."""
        if isinstance(self.said, str):
            return (Bubble(self.said),) if self.said else ()
        return self.said

    @property
    def text(self) -> str:
        """All that is said, a line a bubble."""
        return "\n".join(bubble.text for bubble in self.bubbles)

    def with_bubbles(self, bubbles: tuple[Bubble, ...]) -> "Reply":
        """The same reply saying this instead."""
        return replace(self, said=bubbles)
