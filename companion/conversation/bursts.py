"""Several short messages heard as one thought: which may be joined, and what they are together. Pure."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from companion.conversation.commands import is_asked_for
from companion.conversation.ground import Ground
from companion.conversation.places import local
from companion.conversation.signs import ATTACHED, SHOWN
from companion.domain.message import LONGEST, Kind, Message
from companion.domain.person import PersonState
from companion.domain.quick import replace
from companion.understanding import understand
from companion.understanding.tables import Known

MOST = 8
"""Messages of one thought, as long as somebody is there and writing."""
LATE = timedelta(minutes=1)
"""How old a message is that waited for the companion, and was not just written."""
JOINED = frozenset({Kind.TEXT, Kind.EDIT, *ATTACHED, *SHOWN})
"""What may be heard with others: words, what comes with words, a sign of what is felt, and what words were changed to."""
BREAK = "\n"
"""What stands between the messages: each is at least one sentence of its own."""


def is_late(message: Message, now: datetime) -> bool:
    """Whether the message waited for the companion, so that everything that did can be answered as one talk."""
    return now - message.at > LATE


def may_join(message: Message, state: PersonState, ground: Ground, late: bool = False) -> bool:
    """Whether the message may be heard with others: no command, no sign of danger and no awaited yes is.

    In the first talk each message is an answer of its own, unless all of them waited for the companion, or the question
    is how they are, which is answered in as many words as one likes.
    """
    if message.kind not in JOINED or message.text.startswith("/") or state.awaiting:
        return False
    if not late and state.standing != "friend" and not _tells_of_themselves(state):
        return False
    here = local(message.at, state.settings.zone)
    known = Known(frozenset(), state.settings.country, state.name)
    heard = understand(message.text, here, state.settings.zone, known, ground.tables)
    return heard.risk.level == "none" and not is_asked_for(heard, ground)


def _tells_of_themselves(state: PersonState) -> bool:
    return state.standing == "onboarding" and state.onboarding.question == "about"


def fits(together: Sequence[Message], message: Message, state: PersonState, late: bool = False) -> bool:
    """Whether the message still belongs to these: as many and as long as is read at once, and of the same day.

    Of another day, its "tomorrow" would be another one. An edit belongs to what it edits, and nothing to an edit.
    """
    if together[0].kind is Kind.EDIT or (message.kind is Kind.EDIT and not _edits(message, together)):
        return False
    if not late and len(together) >= MOST and message.kind is not Kind.EDIT:
        return False
    length = sum(len(one.text) + len(BREAK) for one in together) + len(message.text)
    return length <= LONGEST and _day(together[-1], state) == _day(message, state)


def joined(together: Sequence[Message]) -> Message:
    """All of these as one message, under the update and the time of the last; what was edited is heard as it is now."""
    *before, last = together
    if not before:
        return last
    heard = _edited(together)
    kind = _kind(heard)
    signs_only = kind in SHOWN
    text = heard[-1].text if signs_only else BREAK.join(one.text for one in heard if one.text)
    told = [one for one in heard if one.kind is kind][-1]
    quoted = next((one.quoted for one in heard if one.quoted), "")
    also = tuple(one.update for one in before)
    return replace(last, text=text, kind=kind, also=also, number=told.number, album=told.album, quoted=quoted)


def _edits(message: Message, together: Sequence[Message]) -> bool:
    return bool(message.number) and any(one.number == message.number for one in together)


def _edited(together: Sequence[Message]) -> list[Message]:
    """The messages without the edits, each with the words that it has in the end."""
    now = {one.number: one.text for one in together if one.kind is Kind.EDIT}
    return [
        replace(one, text=now.get(one.number, one.text) if one.number else one.text)
        for one in together
        if one.kind is not Kind.EDIT
    ]


def _kind(heard: Sequence[Message]) -> Kind:
    """What they are together: a picture where there is one, else words, else a sign."""
    kinds = [one.kind for one in heard]
    attached = [kind for kind in kinds if kind in ATTACHED]
    if attached:
        return attached[-1]
    return Kind.TEXT if Kind.TEXT in kinds else kinds[-1]


def _day(message: Message, state: PersonState) -> str:
    return f"{local(message.at, state.settings.zone):%Y-%m-%d}"
