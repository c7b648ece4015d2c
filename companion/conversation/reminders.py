"""Reminders that a person asks for: set, changed, put off, called off; what is missing is asked for once."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from companion.conversation.answer import Answer, plainly
from companion.conversation.places import valid_zone
from companion.conversation.planning.reminder_words import NINE, Asked, asks, read
from companion.conversation.planning.reminding import next_time
from companion.conversation.planning.wish import REMINDER
from companion.conversation.voice import bubble
from companion.domain.chance import token
from companion.domain.person import PersonState, Reminder
from companion.domain.reply import Button
from companion.domain.turn import Turn
from companion.engines.slots import turned

MOST = 60
"""Reminders that one person may have waiting."""
_DAY = timedelta(days=1)
_LEAVES = frozenset({"no", "farewell", "thanks"})


def take(turn: Turn) -> Answer | None:
    """The answer to a request to be reminded, or to the question that one left open; None when this is none."""
    half = turn.state.half
    if half is not None:
        return _completed(turn, half)
    if turn.state.standing != "friend" or not asks(turn.understanding.text):
        return None
    return _wanted(turn, read(turn.understanding, turn.now))


def _wanted(turn: Turn, asked: Asked) -> Answer:
    if asked.instead and turn.state.reminders:
        return _changed(turn, asked)
    reminder = _reminder(turn, asked)
    if len(turn.state.reminders) >= MOST:
        return plainly("reminder.full", turn.state, bubble(turn, "reminder_full"))
    if not asked.timed or not asked.what:
        key = "reminder_when" if not asked.timed else "reminder_what"
        return plainly(
            f"reminder.{key}", replace(turn.state, half=reminder), bubble(turn, key, what=turned(asked.what))
        )
    return _set(turn, reminder)


def _reminder(turn: Turn, asked: Asked) -> Reminder:
    name = token(turn.state.soul, turn.state.turn, "reminder")
    return Reminder(name, asked.what, turn.now, asked.at or NINE, asked.day, asked.every, asked.instant)


def _completed(turn: Turn, half: Reminder) -> Answer | None:
    """The half with what this message adds; one that adds nothing leaves it, and is heard as what it is."""
    state = replace(turn.state, half=None)
    heard = turn.understanding
    if heard.act in _LEAVES or not heard.text:
        return plainly("reminder.left", state, bubble(turn, "reminder_left")) if heard.act == "no" else None
    asked = read(heard, turn.now)
    if half.day is None and half.instant is None:
        if not asked.timed:
            return None
        whole = replace(half, at=asked.at or half.at, day=asked.day, every=asked.every, instant=asked.instant)
    else:
        whole = replace(half, what=asked.what or heard.text[:200])
    return _set(replace(turn, state=state), whole)


def _set(turn: Turn, reminder: Reminder) -> Answer:
    reminder = _rolled(turn, reminder)
    if reminder.instant is None and not valid_zone(turn.state.settings.zone):
        state = replace(turn.state, half=None)
        return plainly("reminder.zone", state, bubble(turn, "reminder_zone"))
    state = replace(turn.state, half=None, reminders=(*turn.state.reminders, reminder))
    if next_time(reminder, state, turn.now) is None:
        return plainly("reminder.past", replace(turn.state, half=None), bubble(turn, "reminder_past"))
    told = bubble(turn, "reminder_set", what=turned(reminder.what), when=when(reminder, turn.now))
    return plainly(
        "reminder.set", state, replace(told, buttons=((Button("Cancel it", f"do:unremind:{reminder.id}"),),))
    )


def _rolled(turn: Turn, reminder: Reminder) -> Reminder:
    """A time of today that is over is that of tomorrow."""
    day = reminder.day
    if day is None or reminder.every or day != turn.now.date() or reminder.at > turn.now.time():
        return reminder
    return replace(reminder, day=day + _DAY)


def _changed(turn: Turn, asked: Asked) -> Answer:
    """The newest reminder with the new time."""
    *others, newest = turn.state.reminders
    moved = replace(newest, id=token(turn.state.soul, turn.state.turn, "reminder"), at=asked.at or newest.at)
    if asked.every or (asked.day is not None and asked.day != turn.now.date()):
        moved = replace(moved, day=asked.day, every=asked.every)
    if asked.instant is not None:
        moved = replace(moved, instant=asked.instant)
    return _set(replace(turn, state=replace(turn.state, reminders=tuple(others))), moved)


def delivered(turn: Turn, slot: str) -> Answer | None:
    """What is said when a reminder is due; None for what is none, or is not there any more."""
    kind, name, *_ = (*slot.split(":"), "")
    found = _named(turn.state.reminders, name) if kind == REMINDER else None
    if found is None:
        return None
    told = bubble(turn, "reminder", what=turned(found.what))
    buttons = (Button("In an hour", f"do:snooze:{found.id}"), Button("Tomorrow", f"do:tomorrow:{found.id}"))
    return plainly("reminder", turn.state, replace(told, buttons=(buttons,)))


def _named(reminders: Sequence[Reminder], name: str) -> Reminder | None:
    return next((reminder for reminder in reminders if reminder.id == name), None)


def without(state: PersonState, name: str) -> PersonState:
    """The state without the reminder of that name."""
    return replace(state, reminders=tuple(reminder for reminder in state.reminders if reminder.id != name))


def cancel(turn: Turn, name: str) -> Answer:
    """The reminder is called off."""
    if _named(turn.state.reminders, name) is None:
        return plainly("command.unremind", turn.state, bubble(turn, "pressed_again"))
    return plainly("command.unremind", without(turn.state, name), bubble(turn, "cancelled"))


def put_off(turn: Turn, name: str, until: datetime) -> Answer | None:
    """The reminder comes once more at that instant; None when there is none to put off."""
    found = _named(turn.state.reminders, name) if name else next(iter(turn.state.reminders[-1:]), None)
    if found is None:
        return None
    again = token(turn.state.soul, turn.state.turn, "reminder")
    once = Reminder(again, found.what, turn.now, instant=until)
    state = turn.state if found.every else without(turn.state, found.id)
    told = bubble(turn, "reminder_later", what=turned(found.what), when=when(once, turn.now))
    return plainly("command.snooze", replace(state, reminders=(*state.reminders, once)), told)


def when(reminder: Reminder, now: datetime) -> str:
    """When it comes, in words: `today at 20:00`, `on Sunday 8 March at 9:00`, `every Monday at 8:00`."""
    if reminder.instant is not None:
        there = reminder.instant.astimezone(now.tzinfo)
        return f"{_day(there, now)} at {there.hour}:{there:%M}"
    clock = f"{reminder.at.hour}:{reminder.at:%M}"
    if reminder.every:
        return f"every {_DAYS.get(reminder.every, reminder.every)} at {clock}"
    day = datetime.combine(reminder.day or now.date(), reminder.at, now.tzinfo)
    return f"{_day(day, now)} at {clock}"


def _day(there: datetime, now: datetime) -> str:
    ahead = (there.date() - now.date()).days
    near = {0: "today", 1: "tomorrow"}.get(ahead)
    return near or f"on {there:%A} {there.day} {there:%B}"


_DAYS = {name: name.capitalize() for name in "monday tuesday wednesday thursday friday saturday sunday".split()}


def kept(state: PersonState, now: datetime) -> PersonState:
    """The state without reminders that came once and are over."""
    if not state.reminders:
        return state
    waiting = tuple(one for one in state.reminders if one.every or _waits(one, state, now))
    return state if waiting == state.reminders else replace(state, reminders=waiting)


def _waits(reminder: Reminder, state: PersonState, now: datetime) -> bool:
    """Whether it is still to come, or was given so lately that it may be put off."""
    due = next_time(reminder, state, now)
    if due is not None:
        return True
    last = reminder.instant or datetime.combine(reminder.day or now.date(), reminder.at, _zone(state))
    return now - last < _DAY


def _zone(state: PersonState) -> ZoneInfo:
    return ZoneInfo(state.settings.zone or "UTC")
