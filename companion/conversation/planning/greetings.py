"""What is said because it is time to: the agreed greeting, what was promised or left open, one word after long silence."""

from collections.abc import Collection, Iterator, Mapping
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


def greeting(state: PersonState, clock: LocalClock, now: datetime, special: Mapping[date, Wish],
             grave: Collection[date] = ()) -> Wish | None:  # fmt: skip
    """The next agreed greeting, on the first day that has nothing better, had nothing yet, and is not a grave one."""
    settings = state.settings
    if not is_open(settings, settings.writes_at):
        return None
    days = (day for day in _days(_first_day(state, clock, now)) if day not in grave)
    found = next((day for day in days if _is_free(state, clock, day, special)), None)
    if found is None:
        return None
    due = clock.at(found, settings.writes_at)
    kind, about = _promised(state, special) or ("morning" if settings.writes_at < NOON else "evening", "")
    why = f"you agreed that I may write {often(settings.every_days)} at {settings.writes_at:%H:%M}"
    why = f"I said I would come back to it, and {why}" if about else why
    return Wish(_slot(found), kind, due, due + STALE, found, about, why)


def _slot(day: date) -> str:
    return f"{GREETING}:{day.isoformat()}"


def _days(first: date) -> Iterator[date]:
    return (first + number * _DAY for number in range(_AHEAD))


def _is_free(state: PersonState, clock: LocalClock, day: date, special: Mapping[date, Wish]) -> bool:
    """Whether nothing else is said on that day or near its hour, and its greeting was not called off."""
    if day in special or (state.settled and _slot(day) in state.settled):
        return False
    due = clock.at(day, state.settings.writes_at)
    if clock.until is not None and not _exists(state, clock, day, due):
        return False
    near = [state.wrote_first] if state.wrote_first is not None else []
    near += [special[beside].due for beside in (day - _DAY, day + _DAY) if beside in special] if special else []
    return all(abs(due - other) >= APART for other in near)


def _exists(state: PersonState, clock: LocalClock, day: date, due: datetime) -> bool:
    """Whether that hour of that day is not lost on the way home."""
    there = clock.local(due)
    return there.date() == day and is_open(state.settings, there.time())


def _promised(state: PersonState, special: Mapping[date, Wish]) -> tuple[str, str] | None:
    """What the companion said it would come back to, unless an event of that name is asked after anyway."""
    if state.promised is None:
        return None
    words = set(state.promised[1].casefold().split())
    planned = any(words & set(wish.about.casefold().split()) for wish in special.values())
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
