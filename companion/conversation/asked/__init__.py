"""Questions about memory: what they ask, what is known, and how it is told; every claim rests on the person's own words."""

from companion.conversation.asked.answering import answer
from companion.conversation.asked.reading import read
from companion.conversation.asked.telling import Told
from companion.domain.turn import Turn
from companion.language.kinds import Kinds

_LISTENS = frozenset({"friend", "onboarding"})

__all__ = ["Told", "remembered"]


def remembered(turn: Turn, kinds: Kinds) -> Told | None:
    """The answer to a question about memory; None when the message asks none."""
    if turn.state.standing not in _LISTENS or not turn.understanding.text:
        return None
    asked = read(turn)
    return answer(turn, asked.among(kinds)) if asked is not None else None
