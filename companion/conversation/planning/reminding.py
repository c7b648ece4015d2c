"""What the person asked to be reminded of: when each comes next, at the wall time they named, wherever they are."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from companion.conversation.planning.walls import wall
from companion.conversation.planning.wish import REMINDER, Wish
from companion.domain.person import PersonState, Reminder

STILL = timedelta(hours=12)
"""A reminder that the program slept through is still given after so long."""
_DAY = timedelta(days=1)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SEARCHED = 800
"""Days that are looked through for the next one, so that one of a leap year's day is found as well."""


def reminder_wishes(state: PersonState, now: datetime) -> Iterator[Wish]:
    """The next time of each reminder that may come; none without a zone, save those of an instant."""
    for reminder in state.reminders:
        if state.settings.stopped and state.stopped_at is not None and reminder.asked <= state.stopped_at:
            continue
        due = next_time(reminder, state, now)
        if due is not None:
            yield _wish(reminder, due, state.settings.zone)


def _wish(reminder: Reminder, due: datetime, zone: str | None) -> Wish:
    there = due.astimezone(ZoneInfo(zone) if zone else UTC)
    slot = f"{REMINDER}:{reminder.id}:{there:%Y-%m-%dT%H:%M}"
    return Wish(slot, REMINDER, due, due + STILL, there.date(), reminder.what, "you asked me to remind you")


def next_time(reminder: Reminder, state: PersonState, now: datetime) -> datetime | None:
    """The instant of its next time that was not given yet; one that is late is due until it is too late."""
    if reminder.instant is not None:
        return None if _settled(reminder, state, reminder.instant) else reminder.instant
    zone = state.settings.zone
    if zone is None or reminder.day is None:
        return None
    if not reminder.every:
        due = wall(reminder.day, reminder.at, zone)
        return None if _settled(reminder, state, due) else due
    return _recurring(reminder, reminder.day, state, zone, now)


def _recurring(reminder: Reminder, first: date, state: PersonState, zone: str, now: datetime) -> datetime | None:
    """Of those that are late only the newest counts."""
    today = now.astimezone(ZoneInfo(zone)).date()
    latest = None
    for day in _days(max(first, today - _DAY)):
        if not _falls_on(reminder.every, first, day):
            continue
        due = wall(day, reminder.at, zone)
        if due <= reminder.asked or due + STILL < now or _settled(reminder, state, due):
            continue
        if due > now:
            return latest or due
        latest = due
    return latest


def _days(first: date) -> Iterator[date]:
    return (first + number * _DAY for number in range(_SEARCHED))


def _falls_on(every: str, first: date, day: date) -> bool:
    """Whether one that comes every day, weekday, Monday, week, month or year falls on that day."""
    if every in _WEEKDAYS:
        return day.weekday() == _WEEKDAYS.index(every)
    if every == "weekday":
        return day.weekday() < 5
    if every == "weekend":
        return day.weekday() == 5
    if every == "week":
        return day.weekday() == first.weekday()
    if every == "month":
        return day.day == min(first.day, _last_of(day))
    return every == "day" or (day.month, day.day) == (first.month, first.day)


def _last_of(day: date) -> int:
    """The last date of that month."""
    return ((day.replace(day=28) + 4 * _DAY).replace(day=1) - _DAY).day


def _settled(reminder: Reminder, state: PersonState, due: datetime) -> bool:
    return _wish(reminder, due, state.settings.zone).slot in state.settled
