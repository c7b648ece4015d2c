"""When the companion may write first: the agreed daily greeting, at local wall time, never in quiet hours."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from companion.conversation.places import local, valid_zone
from companion.domain.chance import token
from companion.domain.change import Cancelled, Change, Planned
from companion.domain.check_in import CheckIn
from companion.domain.person import PersonState, Settings

DAILY = "daily:"
"""What the slots of the one greeting a day begin with."""
STALE = timedelta(hours=3)
"""A greeting later than this is not sent any more."""
TALKING = timedelta(minutes=10)
"""Nothing is written first into a talk that is going on."""
SILENCE = timedelta(days=14)
"""After this long without a word from them, nothing is written first."""
NOON = time(12, 0)
_Greeting = tuple[str, datetime, str, str]
"""The slot, when it is due, its kind and what it is about: all that tells two plans apart."""


def wall(day: date, at: time, zone: str) -> datetime:
    """The instant of that wall time on that day, in UTC; a missing hour moves on, a doubled one is its first."""
    there = datetime.combine(day, at, tzinfo=ZoneInfo(zone))
    return there.astimezone(UTC)


def plan(state: PersonState, planned: tuple[CheckIn, ...], now: datetime) -> tuple[Change, ...]:
    """The changes after which exactly the agreed daily check-in is planned, or none."""
    daily = [check_in for check_in in planned if check_in.slot.startswith(DAILY)]
    wanted = _next_greeting(state, now)
    if wanted is not None and any(wanted == (had.slot, had.due, had.kind, had.about) for had in daily):
        return ()
    cancelled = (Cancelled(check_in.id) for check_in in daily)
    return (*cancelled, Planned(_named(state, wanted))) if wanted is not None else tuple(cancelled)


def may_write(state: PersonState) -> bool:
    """Whether the person has agreed, has not stopped it, and it is known what time it is for them."""
    settings = state.settings
    agreed = settings.writes_first and not settings.stopped and state.standing == "friend"
    return agreed and valid_zone(settings.zone)


def next_daily(state: PersonState, now: datetime) -> CheckIn | None:
    """The next daily check-in after `now`, on a day that has had none; None while there may be none."""
    greeting = _next_greeting(state, now)
    return None if greeting is None else _named(state, greeting)


def _next_greeting(state: PersonState, now: datetime) -> _Greeting | None:
    settings = state.settings
    if not may_write(state) or settings.zone is None or is_quiet(settings, settings.writes_at):
        return None
    day = _first_free_day(state, now.astimezone(ZoneInfo(settings.zone)).date())
    due = wall(day, settings.writes_at, settings.zone)
    if due <= now:
        day += timedelta(days=1)
        due = wall(day, settings.writes_at, settings.zone)
    kind, about = state.promised or ("morning" if settings.writes_at < NOON else "evening", "")
    return f"{DAILY}{day.isoformat()}", due, kind, about


def _named(state: PersonState, greeting: _Greeting) -> CheckIn:
    """The check-in of that greeting, under a name nobody can guess."""
    (slot, due, kind, about), at = greeting, state.settings.writes_at
    name = token(state.soul, state.turn, f"check-in/{slot}/{kind}/{at}")
    why = f"you agreed that I may write once a day at {at:%H:%M}"
    return CheckIn(name, kind, due, slot, about, f"I said I would come back to it, and {why}" if about else why)


def _first_free_day(state: PersonState, today: date) -> date:
    """Today, or the day after the last one that was written to or passed over."""
    return max(today, state.last_daily + timedelta(days=1)) if state.last_daily else today


def is_quiet(settings: Settings, at: time) -> bool:
    """Whether that local time lies in the quiet hours, which may span midnight."""
    start, end = settings.quiet_from, settings.quiet_to
    return start <= at < end if start <= end else at >= start or at < end


def refusal(state: PersonState, check_in: CheckIn, now: datetime) -> str:
    """Why this check-in must not be sent at `now`; empty when it may."""
    settings = state.settings
    if not may_write(state) or settings.zone is None:
        return "not agreed"
    if is_quiet(settings, now.astimezone(ZoneInfo(settings.zone)).time()):
        return "quiet hours"
    if now - check_in.due > STALE:
        return "too late"
    return _unfitting(state, now)


def _unfitting(state: PersonState, now: datetime) -> str:
    if state.unanswered:
        return "the last one is unanswered"
    if state.last_heard is None or now - state.last_heard > SILENCE:
        return "silent for long"
    return "in a talk" if now - state.last_heard < TALKING else ""


def may_have_been_written(state: PersonState, check_in: CheckIn, now: datetime) -> bool:
    """Whether it may be out already, for all that a copy of the past can tell: it is due, or the greeting of this day."""
    if check_in.due <= now:
        return True
    here = local(now, state.settings.zone)
    return check_in.slot.startswith(DAILY) and local(check_in.due, state.settings.zone).date() <= here.date()


def written(state: PersonState, check_in: CheckIn, now: datetime, sent: bool) -> PersonState:
    """The state after a check-in was sent or passed over; its day is over either way."""
    zone = state.settings.zone
    day = now.astimezone(ZoneInfo(zone)).date() if zone is not None and valid_zone(zone) else now.date()
    planned_for = date.fromisoformat(check_in.slot.partition(":")[2])
    state = replace(state, last_daily=max(day, planned_for))
    if not sent:
        return state
    return replace(state, unanswered=state.unanswered + 1, turn=state.turn + 1, promised=None)
