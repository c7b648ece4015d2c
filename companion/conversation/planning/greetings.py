"""What is said because it is time to: the agreed greeting, what was promised or left open, one word after long silence."""

from collections.abc import Collection, Iterator
from datetime import date, datetime, time, timedelta

from companion.conversation.planning.walls import LocalClock, is_open
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
_AHEAD = 60
"""Days that are looked through for one on which the greeting may be."""


def greeting(state: PersonState, clock: LocalClock, now: datetime, special: Collection[Wish]) -> Wish | None:
    """The next agreed greeting, on the first day that has nothing better and had nothing yet."""
    settings = state.settings
    if not is_open(settings, settings.writes_at):
        return None
    first = _first_day(state, clock, now)
    day = next((day for day in _days(first) if _is_free(state, clock, day, special)), None)
    if day is None:
        return None
    due = clock.at(day, settings.writes_at)
    kind, about = _promised(state, special) or ("morning" if settings.writes_at < NOON else "evening", "")
    why = f"you agreed that I may write {often(settings.every_days)} at {settings.writes_at:%H:%M}"
    why = f"I said I would come back to it, and {why}" if about else why
    return Wish(slot_of(GREETING, "", day.isoformat()), kind, due, due + STALE, day, about, why)


def _days(first: date) -> Iterator[date]:
    return (first + number * _DAY for number in range(_AHEAD))


def _is_free(state: PersonState, clock: LocalClock, day: date, special: Collection[Wish]) -> bool:
    """Whether nothing else is said on that day or near its hour, and its greeting was not called off."""
    if slot_of(GREETING, "", day.isoformat()) in state.settled:
        return False
    due = clock.at(day, state.settings.writes_at)
    near = [state.wrote_first] if state.wrote_first is not None else []
    near += [wish.due for wish in special]
    return all(wish.day != day for wish in special) and all(abs(due - other) >= APART for other in near)


def _promised(state: PersonState, special: Collection[Wish]) -> tuple[str, str] | None:
    """What the companion said it would come back to, unless an event of that name is asked after anyway."""
    if state.promised is None:
        return None
    words = set(state.promised[1].casefold().split())
    planned = any(words & set(wish.about.casefold().split()) for wish in special)
    return None if planned else state.promised


def often(days: int) -> str:
    """How often, in words: `once a day`, `every three days`."""
    return {1: "once a day", 2: "every other day", 7: "once a week", 14: "every two weeks"}.get(
        days, f"every {days} days"
    )


def _first_day(state: PersonState, clock: LocalClock, now: datetime) -> date:
    """The first day whose greeting is still to come: not before its turn, not soon after they wrote."""
    settings = state.settings
    day = clock.day(now)
    if state.last_daily is not None:
        day = max(day, state.last_daily + (1 if state.promised else settings.every_days) * _DAY)
    due = clock.at(day, settings.writes_at)
    heard = state.last_heard
    return day + _DAY if due <= now or (heard is not None and abs(due - heard) < APART) else day


def thread(state: PersonState, clock: LocalClock) -> Iterator[Wish]:
    """What they meant to tell later is asked for once, on the next day."""
    if state.thread is None:
        return
    told = clock.day(state.thread.said_at)
    due = clock.at(told + _DAY, state.settings.writes_at)
    why = f"you said you would tell me later: “{state.thread.about[:120]}”"
    slot = slot_of(THREAD, "", told.isoformat())
    yield Wish(slot, THREAD, due, due + timedelta(hours=30), told + _DAY, state.thread.about, why)


def parting(state: PersonState, clock: LocalClock) -> Iterator[Wish]:
    """One word after fourteen days without one of theirs."""
    if state.last_heard is None:
        return
    heard = clock.day(state.last_heard)
    day = heard + SILENCE
    due = clock.at(day, state.settings.writes_at)
    why = "you will not have written for two weeks then; I say so once and then wait for you"
    yield Wish(slot_of(RETURN, "", heard.isoformat()), RETURN, due, due + 3 * _DAY, day, "", why)
