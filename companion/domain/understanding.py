"""What was meant by one message: the fields of `companion understand`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from companion.domain.quick import quick


@quick
@dataclass(frozen=True, slots=True)
class Token:
    """One word as written (`text`), as compared (`word`: lower case, contractions kept), and where it stands."""

    text: str
    word: str
    start: int
    end: int


@quick
@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, its act, and its tokens as a slice of the message's tokens."""

    text: str
    act: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class NamedPerson:
    """Somebody mentioned: `relation` is a role such as sister or friend, `name` as written; either may be empty."""

    relation: str
    name: str


@quick
@dataclass(frozen=True, slots=True)
class FoundFact:
    """A fact found in the message; `evidence` is the sentence it was found in, verbatim."""

    subject: str
    relation: str
    value: str
    polarity: str = "+"
    modality: str = "actual"
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Frame:
    """What happened and to whom; `polarity` is good (+) or bad (-) for the experiencer."""

    frame: str
    who: str
    experiencer: str
    polarity: str
    status: str = "done"
    when: datetime | None = None


@dataclass(frozen=True, slots=True)
class FoundEvent:
    """Something dated: `start` is aware and local to the person, `grain` minute ... year."""

    what: str
    start: datetime
    grain: str
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date in the text; `end` is exclusive; `recurring` is None or `every:monday`."""

    text: str
    start: datetime
    end: datetime
    grain: str
    recurring: str | None = None
    ambiguous: tuple[datetime, ...] = ()


@dataclass(frozen=True, slots=True)
class Risk:
    """A signal for care: kind, level none, soft or hard, and whether it is about self or other."""

    kind: str = "other"
    level: str = "none"
    who: str = "self"


@quick
@dataclass(frozen=True, slots=True)
class Style:
    """How a message is written: how many words, and from 0 to 1 how hesitant and how formal; 0.5 is neither."""

    words: int = 0
    hesitation: float = 0.0
    formality: float = 0.5


@quick
@dataclass(frozen=True, slots=True)
class Understanding:
    """All that was understood of one message; `numbers` are quantities as written, `places` are city names.

    `answer_to` is the place of the sentence that wants the answer.
    """

    text: str = ""
    tokens: tuple[Token, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    act: str = "other"
    answer_to: int = 0
    feeling: str = "neutral"
    intensity: float = 0.0
    valence: float = 0.0
    topics: tuple[str, ...] = ()
    topic_strengths: Mapping[str, float] = field(default_factory=dict)
    style: Style = Style()
    people: tuple[NamedPerson, ...] = ()
    facts: tuple[FoundFact, ...] = ()
    frames: tuple[Frame, ...] = ()
    events: tuple[FoundEvent, ...] = ()
    dates: tuple[FoundDate, ...] = ()
    risk: Risk = Risk()
    age: int | None = None
    asks_if_human: bool = False
    hesitant: bool = False
    concepts: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
