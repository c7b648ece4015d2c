"""What is checked once more when something is about to be sent, and what is noted of it afterwards."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from companion.conversation.planning import reminding
from companion.conversation.planning.greetings import APART, SILENCE, STALE
from companion.conversation.planning.walls import LocalClock, clock_of, is_open
from companion.conversation.planning.wish import (
    BIRTHDAY,
    FOLLOW_UP,
    GENERIC,
    GOOD_LUCK,
    GREETING,
    REMINDER,
    RETURN,
    THREAD,
    day_of,
    family,
)
from companion.domain.check_in import CheckIn
from companion.domain.person import PersonState

TALKING = timedelta(minutes=10)
"""Nothing is written first into a talk that is going on."""
SETTLED_FOR = timedelta(days=30)
"""How long after its date a slot is remembered as settled; by then nothing wants it any more."""
_LATE = {GREETING: STALE, THREAD: STALE, GOOD_LUCK: STALE, FOLLOW_UP: timedelta(hours=54), RETURN: timedelta(days=3)}
_LATE_OTHERS = timedelta(hours=10)
"""How late what stands in no table may still be said."""
_ENOUGH = {GOOD_LUCK: 2, BIRTHDAY: 2, FOLLOW_UP: 3}
"""After so many without an answer a kind is written no more until they write; any other after one."""
_PASSES = frozenset({"in a talk", "quiet hours", "too soon after the last one", "today had one"})
"""Refusals that pass."""


def may_write(state: PersonState) -> bool:
    """Whether the person has agreed and has not stopped it; whether their time is known is another question."""
    settings = state.settings
    return settings.writes_first and not settings.stopped and state.standing == "friend"


def refusal(state: PersonState, check_in: CheckIn, now: datetime) -> str:
    """Why this check-in must not be sent at `now`; empty when it may."""
    kind = family(check_in.slot)
    if kind == REMINDER:
        return reminding.refusal(state, check_in, now)
    clock = clock_of(state)
    if clock is None or not may_write(state):
        return "not agreed"
    if now - check_in.due > lateness(check_in.slot):
        return "too late"
    return _untimely(state, clock, now) or _unfitting(state, kind, now)


def lateness(slot: str) -> timedelta:
    """How late what has this slot may still be said."""
    return _LATE.get(family(slot), _LATE_OTHERS)


def _untimely(state: PersonState, clock: LocalClock, now: datetime) -> str:
    """Why this is no hour to write first, whatever it is."""
    there = clock.local(now)
    if not is_open(state.settings, there.time()):
        return "quiet hours"
    had = last_day(state, clock)
    if had is not None and there.date() <= had:
        return "today had one"
    return "too soon after the last one" if state.wrote_first is not None and now - state.wrote_first < APART else ""


def last_day(state: PersonState, clock: LocalClock) -> date | None:
    """The last local date on which something was written first, by the clock of then or by that of now."""
    if state.last_daily is None or state.wrote_first is None:
        return state.last_daily
    return max(state.last_daily, clock.day(state.wrote_first))


def _unfitting(state: PersonState, kind: str, now: datetime) -> str:
    if kind != RETURN and state.unanswered >= _ENOUGH.get(kind, 1):
        return "the last one is unanswered"
    if state.last_heard is None or (kind != RETURN and now - state.last_heard > SILENCE):
        return "silent for long"
    return "in a talk" if now - state.last_heard < TALKING else ""


def may_wait(check_in: CheckIn, reason: str) -> bool:
    """Whether what was refused for this reason may still be said later."""
    kind = family(check_in.slot)
    return reason in _PASSES and (kind not in GENERIC or (kind == RETURN and reason != "in a talk"))


def may_have_been_written(state: PersonState, check_in: CheckIn, now: datetime) -> bool:
    """Whether it may be out already, for all that a copy of the past can tell: it is due, or the greeting of this day."""
    clock = clock_of(state) or LocalClock("UTC")
    if check_in.due <= now:
        return True
    return family(check_in.slot) == GREETING and clock.day(check_in.due) <= clock.day(now)


def doubted(state: PersonState, check_in: CheckIn, now: datetime) -> PersonState:
    """The state in which it is held to be out already, and with it what may be written first today."""
    state = settled(state, check_in, now, sent=False)
    clock = clock_of(state)
    if family(check_in.slot) == REMINDER or clock is None:
        return state
    return replace(state, last_daily=max(clock.day(now), state.last_daily or date.min))


def settled(state: PersonState, check_in: CheckIn, now: datetime, sent: bool) -> PersonState:
    """The state after a check-in was sent, passed over or called off; its slot is never planned again."""
    if family(check_in.slot) == REMINDER:
        state = reminding.given(state, check_in, now)
        return replace(state, turn=state.turn + 1) if sent else state
    oldest = (now - SETTLED_FOR).date()
    slots = (*state.settled, check_in.slot)
    state = replace(state, settled=tuple(slot for slot in slots if day_of(slot) >= oldest))
    return _written(state, check_in, now) if sent else state


def _written(state: PersonState, check_in: CheckIn, now: datetime) -> PersonState:
    clock = clock_of(state)
    today = clock.day(now) if clock is not None else now.date()
    state = replace(state, turn=state.turn + 1, last_daily=today, unanswered=state.unanswered + 1, wrote_first=now)
    return replace(state, promised=None) if _keeps_promise(state, check_in) else state


def _keeps_promise(state: PersonState, check_in: CheckIn) -> bool:
    """Whether what the companion said it would come back to has been said with this."""
    if state.promised is None or family(check_in.slot) == GREETING:
        return True
    return not set(state.promised[1].casefold().split()).isdisjoint(check_in.about.casefold().split())
