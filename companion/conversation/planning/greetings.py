"""What is said because it is time to: the agreed greeting, what was promised or left open, one word after long silence."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from companion.conversation.planning.walls import is_open, wall
from companion.conversation.planning.wish import GREETING, RETURN, THREAD, Wish, slot_of
from companion.domain.person import PersonState

STALE = timedelta(hours=3)
"""A greeting later than this is not sent any more."""
APART = timedelta(hours=4)
"""Between two messages written first, and between something they said and a greeting."""
SILENCE = timedelta(days=14)
"""After this long without a word from them there is one word more, then nothing."""
NOON = time(12, 0)
_DAY = timedelta(days=1)


def greeting(state: PersonState, zone: str, now: datetime, taken: frozenset[date]) -> Wish | None:
    """The next agreed greeting, on the first day that has nothing better and had nothing yet."""
    settings = state.settings
    if not is_open(settings, settings.writes_at):
        return None
    day, due = _first_day(state, zone, now)
    while day in taken or slot_of(GREETING, "", day.isoformat()) in state.settled:
        day, due = day + _DAY, wall(day + _DAY, settings.writes_at, zone)
    kind, about = state.promised or ("morning" if settings.writes_at < NOON else "evening", "")
    why = f"you agreed that I may write {often(settings.every_days)} at {settings.writes_at:%H:%M}"
    why = f"I said I would come back to it, and {why}" if about else why
    return Wish(slot_of(GREETING, "", day.isoformat()), kind, due, due + STALE, day, about, why)


def often(days: int) -> str:
    """How often, in words: `once a day`, `every three days`."""
    return {1: "once a day", 7: "once a week"}.get(days, f"every {days} days")


def _first_day(state: PersonState, zone: str, now: datetime) -> tuple[date, datetime]:
    """The first day from today on that is due, and its instant: not long after they wrote, not before its turn."""
    settings = state.settings
    day = now.astimezone(ZoneInfo(zone)).date()
    if state.last_daily is not None:
        day = max(day, state.last_daily + settings.every_days * _DAY)
    due = wall(day, settings.writes_at, zone)
    heard = state.last_heard
    if due <= now or (heard is not None and heard <= now and due - heard < APART):
        day += _DAY
        due = wall(day, settings.writes_at, zone)
    return day, due


def thread(state: PersonState, zone: str) -> Iterator[Wish]:
    """What they meant to tell later is asked for once, on the next day."""
    if state.thread is None:
        return
    told = state.thread.said_at.astimezone(ZoneInfo(zone)).date()
    day = told + _DAY
    due = wall(day, state.settings.writes_at, zone)
    why = f"you said you would tell me later: “{state.thread.about[:120]}”"
    slot = slot_of(THREAD, "", told.isoformat())
    yield Wish(slot, THREAD, due, due + timedelta(hours=30), day, state.thread.about, why)


def parting(state: PersonState, zone: str) -> Iterator[Wish]:
    """One word after fourteen days without one of theirs."""
    if state.last_heard is None:
        return
    heard = state.last_heard.astimezone(ZoneInfo(zone)).date()
    day = heard + SILENCE
    due = wall(day, state.settings.writes_at, zone)
    why = "you have not written for two weeks; I say so once and then wait for you"
    yield Wish(slot_of(RETURN, "", heard.isoformat()), RETURN, due, due + _DAY, day, "", why)
