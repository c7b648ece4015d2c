"""Questions about memory: what they ask, what is known, and how it is told; every claim rests on the person's own words."""

from companion.conversation.asked.answering import answer, cues_of
from companion.conversation.asked.reach import reaching
from companion.conversation.asked.reading import read
from companion.conversation.asked.telling import Told
from companion.domain.turn import Turn
from companion.language.kinds import Kinds
from companion.recollection.past import Past

_LISTENS = frozenset({"friend", "onboarding"})

__all__ = ["Told", "remembered"]


def remembered(turn: Turn, kinds: Kinds, past: Past) -> Told | None:
    """The answer to a question about memory; None when the message asks none."""
    if turn.state.standing not in _LISTENS or not turn.understanding.text:
        return None
    asked = read(turn)
    if asked is None:
        return None
    asked = asked.among(kinds)
    return answer(reaching(turn, asked, past, cues_of(asked)), asked)
