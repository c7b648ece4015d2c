"""What a question about memory asks for: a value, read once, from which everything is found and told."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from companion.conversation.asked.kinds import meant_by, stems_of
from companion.language.kinds import Kinds


@dataclass(frozen=True, slots=True)
class Whose:
    """About whom: a role such as sister, a name as known, or both; neither is the person themselves."""

    role: str = ""
    name: str = ""

    @property
    def is_user(self) -> bool:
        """Whether it is about the person who asks."""
        return not (self.role or self.name)


USER = Whose()
"""The person who asks."""


@dataclass(frozen=True, slots=True)
class Window:
    """The time that is asked about: from `start` to before `end`, `text` as the person wrote it."""

    start: datetime
    end: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Asked:
    """One question about memory.

    `kind` is fact, name, who, event, coming, about, everything, mention, talk, feeling or anything. `words` are the
    stems that an answer has to hold, `senses` what may stand for them, `untold` what was not told, as in `where you live`.
    `past` asks for what is no more, `was` for what was or still is. A question that is `sure` is answered also when
    nothing is known; `yes` wants a yes or a no. `head` is the stem of the thing asked for, as in `which herb`, `shape` what
    an answer looks like; one of their `own` doings is not answered by what somebody else did, a `wish` only by a wish;
    `another` asks for one more than the first,
    `advice` for what to do; `personal` is what speaks of the person, `which` asks for one
    of a kind, `topic` is all that was asked. `rare` tells how seldom each word was ever said.
    """

    kind: str
    whose: Whose = USER
    relation: str = ""
    words: tuple[str, ...] = ()
    untold: str = "that"
    past: bool = False
    was: bool = False
    yes: bool = False
    sure: bool = True
    window: Window | None = None
    head: str = ""
    shape: str = ""
    own: bool = False
    wish: bool = True
    another: bool = False
    advice: bool = False
    personal: bool = False
    which: bool = False
    topic: tuple[str, ...] = ()
    rare: Mapping[str, float] = field(default_factory=dict)
    senses: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def among(self, kinds: Kinds) -> "Asked":
        """The same, with the kinds of things known: a stork answers for a bird."""
        words = dict.fromkeys((*self.words, *self.topic, self.whose.role, self.whose.name.lower(), self.relation))
        return replace(self, senses={word: meant_by(word) | kinds.of(word) for word in words if word})

    def said_in(self, text: str, word: str) -> bool:
        """Whether the text holds this asked word, or one that stands for it."""
        return not (self.senses.get(word) or meant_by(word)).isdisjoint(stems_of(text))
