"""Whom they lost or left: nobody is brought up unasked as though they were still there."""

from companion.domain.memory import Memory
from companion.domain.turn import Turn
from companion.engines.speaking import spent_line

_LOSS = "lost"
_PARTED = frozenset({"death", "breakup"})


def marks(turn: Turn) -> tuple[str, ...]:
    """The marks in the ledger that this turn sets: one for everybody who died or was parted from."""
    lost = (frame.who for frame in turn.understanding.frames if frame.frame in _PARTED and frame.status == "done")
    return tuple(dict.fromkeys(_mark(_called(who)) for who in lost if who not in ("", "user")))


def is_lost(memory: Memory, somebody: str) -> bool:
    """Whether that somebody, as `sister Anna`, `sister` or `Anna`, was lost."""
    return any(_mark(word) in memory.ledger for word in somebody.split())


def _called(who: str) -> str:
    """The name alone where there is one, else the last word of the role."""
    return who.split()[-1]


def _mark(word: str) -> str:
    return spent_line(_LOSS, word)
