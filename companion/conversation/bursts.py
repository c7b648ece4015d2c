"""Several short messages heard as one thought: which may be joined, and what they are together. Pure."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from companion.conversation.commands import is_asked_for
from companion.conversation.ground import Ground
from companion.conversation.places import local
from companion.domain.message import LONGEST, Kind, Message
from companion.domain.person import PersonState
from companion.understanding import understand
from companion.understanding.tables import Known

MOST = 8
"""Messages of one thought, as long as somebody is there and writing."""
LATE = timedelta(minutes=1)
"""How old a message is that waited for the companion, and was not just written."""
BREAK = "\n"
"""What stands between the messages: each is at least one sentence of its own."""


def is_late(message: Message, now: datetime) -> bool:
    """Whether the message waited for the companion, so that everything that did can be answered as one talk."""
    return now - message.at > LATE


def may_join(message: Message, state: PersonState, ground: Ground, late: bool = False) -> bool:
    """Whether the message may be heard with others: words that are no command, no sign of danger and no awaited yes.

    In the first talk each message is an answer of its own, unless all of them waited for the companion.
    """
    if message.kind is not Kind.TEXT or message.text.startswith("/") or state.awaiting:
        return False
    if not late and state.standing != "friend":
        return False
    here = local(message.at, state.settings.zone)
    known = Known(frozenset(), state.settings.country, state.name)
    heard = understand(message.text, here, state.settings.zone, known, ground.tables)
    return heard.risk.level == "none" and not is_asked_for(heard, ground)


def fits(together: Sequence[Message], message: Message, state: PersonState, late: bool = False) -> bool:
    """Whether the message still belongs to these: as many and as long as is read at once, and of the same day.

    Of another day, its "tomorrow" would be another one.
    """
    if not late and len(together) >= MOST:
        return False
    length = sum(len(one.text) + len(BREAK) for one in together) + len(message.text)
    return length <= LONGEST and _day(together[-1], state) == _day(message, state)


def joined(together: Sequence[Message]) -> Message:
    """All of these as one message, under the update and the time of the last."""
    *before, last = together
    if not before:
        return last
    text = BREAK.join(one.text for one in together)
    return replace(last, text=text, also=tuple(one.update for one in before))


def _day(message: Message, state: PersonState) -> str:
    return f"{local(message.at, state.settings.zone):%Y-%m-%d}"
