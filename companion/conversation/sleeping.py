"""Whoever blocked the companion or is gone: asleep, with nothing planned, until they write again. Pure."""

from dataclasses import replace
from datetime import datetime

from companion.domain.change import Cancelled
from companion.domain.person import Relationship
from companion.domain.work import Work

ASLEEP = "asleep"
_AWAKE = frozenset({"friend", "onboarding"})


def fallen_asleep(known: Relationship, done: tuple[str, ...] = ()) -> Work:
    """What it commits that nobody can be reached there: nothing is planned any more, and nothing else is changed."""
    state = known.state
    if state.standing in _AWAKE:
        state = replace(state, standing=ASLEEP)
    cancelled = tuple(Cancelled(check_in.id) for check_in in known.memory.planned)
    return Work(known.person, known.version, state, known.persona, cancelled, done=done)


def awake(known: Relationship) -> Relationship:
    """The person as they are when they write: whoever slept goes on where they were."""
    if known.state.standing != ASLEEP:
        return known
    standing = "friend" if known.persona is not None else "onboarding"
    return replace(known, state=replace(known.state, standing=standing))


def is_back(known: Relationship, since: datetime) -> bool:
    """Whether they wrote after something was meant for them that could not reach them."""
    return known.state.last_heard is not None and known.state.last_heard > since
