"""What a question about memory asks for: a value, read once, from which everything is found and told."""

from dataclasses import dataclass
from datetime import datetime


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
    stems that an answer has to hold, `untold` what was not told, as in `where you live`. A question that is `sure` is
    answered also when nothing is known; `yes` wants a yes or a no.
    """

    kind: str
    whose: Whose = USER
    relation: str = ""
    words: tuple[str, ...] = ()
    untold: str = "that"
    past: bool = False
    yes: bool = False
    sure: bool = True
    window: Window | None = None
