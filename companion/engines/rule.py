"""Rules as values: what is heard, asked of the moment, said and done; nothing here decides."""

from dataclasses import dataclass, field
from hashlib import blake2b

PARTS = ("receive", "ack", "answer", "lead", "whole")
"""What a rule may be in a reply; a rule that names none is the whole of it."""


SHARES = {
    "frame": 0.6, "feeling": 0.4, "act": 0.3, "topic": 0.3, "person": 0.2, "experiencer": 0.1, "recall": 0.3, "script": 0.9,
}  # fmt: skip
"""How much of a message a condition accounts for, by how far its cue can be trusted."""


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """Something to mend in a pack; line and column count from 1."""

    file: str
    line: int
    column: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.message}"


@dataclass(frozen=True, slots=True)
class Condition:
    """One thing that must be so: `op` is `is`, `known`, `<`, `>`, `<=` or `>=`; `wanted` False turns it round."""

    name: str
    op: str
    words: tuple[str, ...] = ()
    number: float = 0.0
    wanted: bool = True
    text: str = ""


@dataclass(frozen=True, slots=True)
class Hear:
    """One pattern as written, and where."""

    text: str
    line: int
    column: int = 1


@dataclass(frozen=True, slots=True)
class Effect:
    """What speaking does: `remember` a relation from a slot, `promise` a kind from a slot, `topic`, `mood`, or `ask`."""

    kind: str
    name: str = ""
    slot: str = ""
    line: int = 0
    number: float = 0.0


@dataclass(frozen=True, slots=True)
class Variant:
    """One way to say it; `id` is the rule and six digits of the text, so that moving lines forgets nothing.

    `after` is the id of the line that must have been heard before this one.
    """

    id: str
    text: str
    line: int
    column: int = 1
    once: bool = False
    turns: int = 0
    days: float = 0.0
    conditions: tuple[Condition, ...] = ()
    after: str = ""

    @property
    def asks(self) -> bool:
        """Whether it asks something."""
        return "?" in self.text

    @property
    def fills(self) -> bool:
        """Whether it names a value, so that it may say something else the next time."""
        return "{{" in self.text


@dataclass(frozen=True, slots=True)
class Sample:
    """A text that the rule must win, or must not; `says` is a part of the reply it must give."""

    text: str
    line: int
    wins: bool = True
    says: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule; `parent` is the rule whose answer it hears, `redirect` the rule it speaks as.

    `thread` is the thing known of the person that it leads back to; `recalls` tells that it brings up a memory unasked,
    `timed` that a condition asks when it last spoke. `share` is how much of a message its conditions account for. `own`
    is a rule that a pack adds to those it extends.
    """

    id: str
    file: str
    line: int
    part: str = "whole"
    grave: bool = False
    quiet: bool = False
    topic: str = ""
    parent: str = ""
    redirect: str = ""
    initiates: bool = False
    hears: tuple[Hear, ...] = ()
    conditions: tuple[Condition, ...] = ()
    effects: tuple[Effect, ...] = ()
    variants: tuple[Variant, ...] = ()
    samples: tuple[Sample, ...] = ()
    timed: bool = False
    share: float = 0.0
    thread: str = ""
    recalls: bool = False
    own: bool = False

    @property
    def asks(self) -> bool:
        """Whether its question stays open although no rejoinder follows."""
        return any(effect.kind == "ask" for effect in self.effects)


@dataclass(frozen=True, slots=True)
class Concept:
    """A named set of words and phrases; an entry that begins with `~` is another concept."""

    name: str
    entries: tuple[str, ...]
    file: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Script:
    """One `.talk` file as read, with everything that could not be."""

    rules: tuple[Rule, ...] = ()
    concepts: tuple[Concept, ...] = ()
    findings: tuple[Finding, ...] = field(default=())


def variant_id(rule: str, text: str) -> str:
    """The name under which the ledger remembers this line."""
    return f"{rule}#{blake2b(text.encode('utf-8', 'surrogatepass'), digest_size=3).hexdigest()}"
