"""What is checked once more when something is about to be sent, and what is noted of it afterwards."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from companion.conversation.places import valid_zone
from companion.conversation.planning.greetings import APART, SILENCE, STALE
from companion.conversation.planning.plan import TALKING, may_write
from companion.conversation.planning.walls import is_open
from companion.conversation.planning.wish import (
    BIRTHDAY,
    FOLLOW_UP,
    GENERIC,
    GOOD_LUCK,
    GREETING,
    REMINDER,
    RETURN,
    THREAD,
    family,
)
from companion.domain.check_in import CheckIn
from companion.domain.person import PersonState

SETTLED_KEPT = 60
"""Slots that are remembered as settled; older ones lie too far back to be wanted again."""
_LATE = {GREETING: STALE, THREAD: STALE, FOLLOW_UP: timedelta(hours=30)}
_ENOUGH = {GOOD_LUCK: 2, BIRTHDAY: 2, FOLLOW_UP: 4}
"""After so many without an answer a kind is written no more until they write; any other after one."""
_PASSES = frozenset({"in a talk", "quiet hours", "too soon after the last one", "today had one"})
"""Refusals that pass."""
_LATE_OTHERS = timedelta(hours=10)
"""How late what is no greeting may still be said."""


def refusal(state: PersonState, check_in: CheckIn, now: datetime) -> str:
    """Why this check-in must not be sent at `now`; empty when it may."""
    kind = family(check_in.slot)
    if kind == REMINDER:
        return "" if state.standing == "friend" else "not agreed"
    settings = state.settings
    if not may_write(state) or settings.zone is None:
        return "not agreed"
    there = now.astimezone(ZoneInfo(settings.zone))
    if not is_open(settings, there.time()):
        return "quiet hours"
    if now - check_in.due > _LATE.get(kind, _LATE_OTHERS):
        return "too late"
    if state.last_daily is not None and there.date() <= state.last_daily:
        return "today had one"
    return _unfitting(state, kind, now)


def _unfitting(state: PersonState, kind: str, now: datetime) -> str:
    if state.wrote_first is not None and now - state.wrote_first < APART:
        return "too soon after the last one"
    if kind != RETURN and state.unanswered >= _ENOUGH.get(kind, 1):
        return "the last one is unanswered"
    if state.last_heard is None or (kind != RETURN and now - state.last_heard > SILENCE):
        return "silent for long"
    return "in a talk" if now - state.last_heard < TALKING else ""


def may_wait(check_in: CheckIn, reason: str) -> bool:
    """Whether what was refused for this reason may still be said later."""
    return family(check_in.slot) not in GENERIC and reason in _PASSES


def settled(state: PersonState, check_in: CheckIn, now: datetime, sent: bool) -> PersonState:
    """The state after a check-in was sent, passed over or called off; its slot is never planned again."""
    state = replace(state, settled=(*state.settled, check_in.slot)[-SETTLED_KEPT:])
    if not sent:
        return state
    state = replace(state, turn=state.turn + 1)
    kind = family(check_in.slot)
    if kind == REMINDER:
        return state
    state = replace(state, last_daily=_today(state, now), unanswered=state.unanswered + 1, wrote_first=now)
    return replace(state, promised=None) if kind == GREETING else state


def _today(state: PersonState, now: datetime) -> date:
    zone = state.settings.zone
    return (now.astimezone(ZoneInfo(zone)) if zone is not None and valid_zone(zone) else now).date()
