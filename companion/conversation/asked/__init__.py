"""Questions about memory: what they ask, what is known, and how it is told; every claim rests on the person's own words."""

from dataclasses import replace

from companion.conversation.asked.answering import answer, cues_of
from companion.conversation.asked.kinds import role_of
from companion.conversation.asked.people import names_known
from companion.conversation.asked.question import Asked
from companion.conversation.asked.reach import nearest, reaching
from companion.conversation.asked.reading import read
from companion.conversation.asked.telling import Told, near
from companion.domain.turn import Turn
from companion.language.kinds import Kinds
from companion.recollection.past import Past
from companion.recollection.words import number

_LISTENS = frozenset({"friend", "onboarding"})

__all__ = ["Told", "remembered"]


def remembered(turn: Turn, kinds: Kinds, past: Past) -> Told | None:
    """The answer to a question about memory; None when the message asks none."""
    if turn.state.standing not in _LISTENS or not turn.understanding.text:
        return None
    asked = read(turn)
    if asked is None:
        return None
    asked = _surely(asked.among(kinds), past)
    told = answer(reaching(turn, asked, past, cues_of(asked)), asked)
    if (told is not None and told.reply.why.memories) or asked.kind != "anything" or asked.yes:
        return told
    moments = nearest(past, asked) if told is not None or _is_of_somebody(turn, asked) else ()
    return near(turn, asked, moments) if moments else told


def _is_of_somebody(turn: Turn, asked: Asked) -> bool:
    """Whether it is about somebody in the person's life."""
    names = names_known(turn.memory)
    return any(role_of(word) or word in names for word in asked.words)


def _surely(asked: Asked, past: Past) -> Asked:
    """The same, surely meant for memory where it is about somebody who was ever spoken of."""
    name = asked.whose.name.lower()
    spoken_of = bool(name) and len(past.log.index().of(number(name), past.length)) > 0
    return replace(asked, sure=True) if spoken_of and not asked.sure else asked
