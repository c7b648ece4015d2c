"""What the person asked to be reminded of: when each comes next, at the wall time they named, wherever they are."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from companion.conversation.planning.walls import LocalClock, clock_of
from companion.conversation.planning.wish import REMINDER, Wish, day_of
from companion.domain.check_in import CheckIn
from companion.domain.person import PersonState, Reminder

STILL = timedelta(hours=12)
"""A reminder that the program slept through is still given after so long."""
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SETS = {"weekday": ",".join(WEEKDAYS[:5]), "weekend": ",".join(WEEKDAYS[5:])}
_DAY = timedelta(days=1)
_WEEK = 7
_LEAP = 9
"""Years within which every date of a calendar comes."""


def reminder_wishes(state: PersonState, now: datetime) -> tuple[Wish, ...]:
    """The next time of each reminder that may come; none without a zone, save those of an instant."""
    clock = clock_of(state)
    found = ((one, next_time(one, clock, now)) for one in state.reminders if not is_held(state, one))
    return tuple(_wish(one, due, clock) for one, due in found if due is not None)


def is_held(state: PersonState, reminder: Reminder) -> bool:
    """Whether a stop that came after it was asked for holds it back."""
    return reminder.held and state.settings.stopped


def _wish(reminder: Reminder, due: datetime, clock: LocalClock | None) -> Wish:
    """Told apart by its local minute; one of an instant by that instant, which no journey changes."""
    there = due.astimezone(UTC) if reminder.instant is not None or clock is None else clock.local(due)
    slot = f"{REMINDER}:{reminder.id}:{there:%Y-%m-%dT%H.%M}"
    why = f"you asked me to remind you{' ' if reminder.every else ''}{how_often(reminder)}"
    return Wish(slot, REMINDER, due, due + STILL, there.date(), reminder.what, why)


def how_often(reminder: Reminder) -> str:
    """How it comes again, in words: `every Monday`, `every other day`; empty for one that comes once."""
    unit, _, number = reminder.every.partition(":")
    days = reminder.every.split(",")
    if not unit or days[0] in WEEKDAYS:
        return f"every {' and '.join(day.capitalize() for day in days)}" if unit else ""
    if unit == "year" and reminder.day is not None and not number:
        return f"every {reminder.day.day} {reminder.day:%B}"
    if unit == "month" and reminder.day is not None:
        return f"every {number} months" if number else f"on day {reminder.day.day} of every month"
    return f"every other {unit}" if number == "2" else f"every {number} {unit}s" if number else f"every {unit}"


def next_time(reminder: Reminder, clock: LocalClock | None, now: datetime) -> datetime | None:
    """The instant of its next time that was not given yet; one that is late is due until it is too late."""
    if reminder.instant is not None:
        due = reminder.instant if reminder.given is None else None
    elif clock is None or reminder.day is None:
        due = None
    elif reminder.every:
        return _recurring(reminder, reminder.day, clock, now)
    else:
        due = clock.at(reminder.day, reminder.at) if reminder.given is None else None
    return due if due is not None and now - due <= STILL else None


def _recurring(reminder: Reminder, first: date, clock: LocalClock, now: datetime) -> datetime | None:
    """Of those that are late only the newest counts."""
    earliest = max(first, clock.day(now) - _DAY)
    if reminder.given is not None:
        earliest = max(earliest, reminder.given + _DAY)
    latest = None
    for day in _days(reminder.every, first, earliest):
        due = clock.at(day, reminder.at)
        if due > now:
            return latest or due
        if due > reminder.asked and now - due <= STILL:
            latest = due
    return latest


def _days(every: str, first: date, earliest: date) -> Iterator[date]:
    """The days on which one that comes on these weekdays, or every so many days, months or years, falls."""
    unit, _, number = every.partition(":")
    step = int(number or 1)
    weekdays = set(_SETS.get(every, every).split(","))
    if weekdays <= set(WEEKDAYS):
        return (day for day in _each(earliest, 1) if WEEKDAYS[day.weekday()] in weekdays)
    if unit in ("day", "week"):
        days = step * (_WEEK if unit == "week" else 1)
        past = max(-((first - earliest).days // days), 0)
        return _each(first + past * days * _DAY, days)
    return (day for day in _dates(unit, first, step) if day >= earliest)


def _each(first: date, days: int) -> Iterator[date]:
    """That day and the next ones, so many days apart."""
    return (first + number * days * _DAY for number in range(2 * _WEEK))


def _dates(unit: str, first: date, step: int) -> Iterator[date]:
    """The same date of every so many months or years; the last day of a month that is too short."""
    months = step * (12 if unit == "year" else 1)
    for number in range(0, 12 * _LEAP * _LEAP, months):
        year, month = divmod(first.year * 12 + first.month - 1 + number, 12)
        yield date(year, month + 1, min(first.day, _last_of(year, month + 1)))


def _last_of(year: int, month: int) -> int:
    """The last date of that month."""
    return ((date(year, month, 28) + 4 * _DAY).replace(day=1) - _DAY).day


def refusal(state: PersonState, check_in: CheckIn, now: datetime) -> str:
    """Why this reminder must not be given at `now`; empty when it may."""
    found = of_slot(state, check_in.slot)
    if state.standing != "friend" or found is None or is_held(state, found):
        return "not agreed"
    return "too late" if now - check_in.due > STILL else ""


def of_slot(state: PersonState, slot: str) -> Reminder | None:
    """The reminder to which that slot belongs, if it is still there."""
    name = slot.split(":")[1] if slot.startswith(f"{REMINDER}:") else ""
    return next((reminder for reminder in state.reminders if reminder.id == name), None)


def given(state: PersonState, check_in: CheckIn, now: datetime) -> PersonState:
    """The state in which the reminder of that slot was given, or passed over, for its day."""
    found = of_slot(state, check_in.slot)
    if found is None:
        return state
    marked = replace(found, given=day_of(check_in.slot), given_at=now)
    return replace(state, reminders=tuple(marked if one is found else one for one in state.reminders))
