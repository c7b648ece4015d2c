"""Questions about memory: what they ask, what is known, and how it is told; every claim rests on the person's own words."""

from dataclasses import replace

from companion.conversation.asked.answering import answer, cues_of
from companion.conversation.asked.kinds import role_of
from companion.conversation.asked.people import names_known
from companion.conversation.asked.pool import closest
from companion.conversation.asked.question import Asked
from companion.conversation.asked.reach import by_rarity, names_spoken, reaching
from companion.conversation.asked.reading import read
from companion.conversation.asked.telling import Told, near
from companion.conversation.asked.told_by import loosened
from companion.conversation.asked.weighing import NEAR
from companion.domain.relations import relation
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
    asked = read(turn, lambda: names_spoken(turn, past))
    if asked is None:
        return None
    asked = by_rarity(_surely(asked.among(kinds), past), past)
    found = reaching(turn, asked, past, cues_of(asked))
    told = answer(found, asked)
    if (told is not None and told.reply.why.memories) or not _may_come_near(turn, asked):
        return told
    loose = asked if asked.words else loosened(asked)
    close = closest(found, loose, NEAR) if told is not None or _is_of_somebody(turn, asked) else ()
    if not close and told is None and asked.personal:
        close = closest(found, loose, _UNASKED)
    return near(turn, asked, close) if close else told


def _may_come_near(turn: Turn, asked: Asked) -> bool:
    """Whether something near may be shown where nothing answers: not for a yes or no, nor for what a fact would tell."""
    if relation(asked.relation).private and not turn.state.settings.mood_notes:
        return False
    return asked.kind in _NEARBY and not (asked.yes or asked.advice or (asked.past and not asked.words))


_UNASKED = 0.4
"""How near it has to be where the question may not have been meant for memory."""
_NEARBY = frozenset({"anything", "fact", "event"})


def _is_of_somebody(turn: Turn, asked: Asked) -> bool:
    """Whether it is about somebody in the person's life."""
    names = names_known(turn.memory)
    return any(role_of(word) or word in names for word in asked.words)


def _surely(asked: Asked, past: Past) -> Asked:
    """The same, surely meant for memory where it is about somebody who was ever spoken of."""
    name = asked.whose.name.lower()
    spoken_of = bool(name) and len(past.log.index().of(number(name), past.length)) > 0
    return replace(asked, sure=True) if spoken_of and not asked.sure else asked
