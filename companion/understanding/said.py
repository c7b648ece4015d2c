"""A value that a cue may take, and the cue itself: words, the relation they tell, and a check."""

from collections.abc import Callable
from dataclasses import dataclass

from companion.domain.quick import quick
from companion.understanding.clauses import Clause, Statement

Check = Callable[["Said"], bool]


@quick
@dataclass(frozen=True, slots=True)
class Said:
    """A value to be checked: as written, in plain words, with the words before and after it."""

    text: str
    words: tuple[str, ...]
    article: bool
    after: str
    rest: tuple[str, ...]
    clause: Clause
    statement: Statement
    first: int = 0
    closing: str = ""


@dataclass(frozen=True, slots=True)
class FactCue:
    """Words, the relation they tell, and a check of the value.

    `several` values may be listed; `lasting` past forms tell what still holds;
    `flips` says what a denial makes of it (empty: the same, denied; `-`: nothing); `whole` values begin with the cue;
    `ends` says that it is no longer so.
    """

    words: tuple[str, ...]
    relation: str
    takes: Check
    several: bool = False
    flips: str = ""
    modality: str = "actual"
    lasting: bool = False
    whole: bool = False
    ends: bool = False

    @property
    def doing(self) -> bool:
        """Whether a verb follows, as in `like to walk`."""
        return self.words[-1:] == ("to",)
