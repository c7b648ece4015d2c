"""Whether what was written first may still go out: asked again at the moment of sending, however long it had to wait."""

from datetime import datetime

from companion.conversation.planning import manners
from companion.conversation.planning.walls import clock_of, is_open
from companion.conversation.planning.wish import GENERIC, family
from companion.domain.person import PersonState
from companion.domain.work import Delivery

ASKED_FOR = "reminder"
"""The kind that keeps no quiet hours and is worth saying late, since the person asked for it at its minute."""


def is_timely(state: PersonState, delivery: Delivery, now: datetime) -> bool:
    """Whether it may go out at `now`: what was asked for always, the rest while it is wanted, fresh and not in quiet hours."""
    if not delivery.slot or delivery.kind == ASKED_FOR:
        return True
    fresh = now - delivery.at <= manners.lateness(delivery.slot)
    return manners.may_write(state) and fresh and not _is_overtaken(state, delivery) and not _is_quiet(state, now)


def _is_overtaken(state: PersonState, delivery: Delivery) -> bool:
    """Whether it is only a greeting, and they have written since it was put into words."""
    return family(delivery.slot) in GENERIC and state.last_heard is not None and state.last_heard > delivery.at


def _is_quiet(state: PersonState, now: datetime) -> bool:
    """Whether it is quiet where they are; it is when nobody knows where that is."""
    clock = clock_of(state)
    return clock is None or not is_open(state.settings, clock.local(now).time())
