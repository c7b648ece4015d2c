"""Reminders that a person asks for: set, changed, put off, called off; what is missing is asked for once."""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime, time, timedelta

from companion.conversation.answer import Answer, plainly
from companion.conversation.planning import manners
from companion.conversation.planning.leading import lead_of
from companion.conversation.planning.reminder_words import NINE, Asked, asks, read
from companion.conversation.planning.reminding import how_often, next_time, of_slot
from companion.conversation.planning.walls import clock_of
from companion.conversation.planning.wish import REMINDER, family
from companion.conversation.voice import bubble
from companion.domain.chance import token
from companion.domain.check_in import CheckIn
from companion.domain.person import PersonState, Reminder
from companion.domain.quick import replace
from companion.domain.reply import Button
from companion.domain.turn import Turn
from companion.engines.slots import turned
from companion.language.cued import Cued
from companion.language.stems import stem

MOST = 60
"""Reminders that one person may have waiting."""
HOUR = timedelta(hours=1)
LATELY = 3 * HOUR
"""For so long after a reminder was given `later` is about it."""
_JUST = timedelta(minutes=15)
_DAY = timedelta(days=1)
_LISTED = 4
"""Times of a day that are named one by one."""
_FEW = 6
"""Words of a message that is about nothing but when."""
_LATER = frozenset(
    {"later", "not now", "remind me later", "again later", "not yet", "later please", "snooze", "in a bit"}
)
_OFF = Cued(
    r"^(?:(?:please|ok|okay|can you|could you)[, ]+)*(?:cancel|delete|drop|remove|forget|scrap|stop)"
    r"(?P<which> all)?(?: the| that| this| my| of my)*(?: (?P<of>[\w' ]{2,30}?))?"
    r"(?P<many> reminders?)(?: (?:to|about|for|of|on) (?P<what>.+?))?[.!?]*$"
    r"|^(?:please )?(?:don't|do not|dont) remind me (?:to|about|of) (?P<spared>.+?)(?: any ?more)?[.!]*$",
    re.IGNORECASE,
)


def take(turn: Turn) -> Answer | None:
    """The answer to a request to be reminded, or to the question that one left open; None when this is none."""
    state, heard = turn.state, turn.understanding
    if state.standing != "friend" or not heard.text:
        return None
    if state.half is not None and state.awaiting != "zone":
        completed = _completed(turn, state.half)
        if completed is not None:
            return completed
    if asks(heard.text):
        return _wanted(turn, read(heard, turn.now))
    return _of_one(turn) if state.reminders else None


def _of_one(turn: Turn) -> Answer | None:
    """The answer to a word about a reminder that is there: that it is off, or is to come at another time."""
    called_off = _called_off(turn)
    if called_off is not None or len(turn.understanding.tokens) > _FEW:
        return called_off
    words = " ".join(token.word for token in turn.understanding.tokens)
    given = lately_given(turn.state, turn.now)
    if given is not None and words in _LATER:
        return put_off(turn, given, turn.now + HOUR)
    asked = read(turn.understanding, turn.now)
    just = _newest(turn.state)
    if asked.instead and asked.timed and turn.now - _touched(just) < _JUST:
        return _changed(turn, just, asked)
    again = (
        given is not None and asked.timed and set(asked.what.casefold().split()) <= {"snooze", "it", "again", "until"}
    )
    return _changed(turn, given, asked) if given is not None and again else None


def _touched(reminder: Reminder) -> datetime:
    return max(reminder.asked, reminder.given_at or reminder.asked)


def _newest(state: PersonState) -> Reminder:
    """The reminder that was asked for or given last."""
    return max(reversed(state.reminders), key=_touched)


def lately_given(state: PersonState, now: datetime) -> Reminder | None:
    """The reminder that was given last, where that is not long ago."""
    given = [one for one in state.reminders if one.given_at is not None and now - one.given_at < LATELY]
    return max(given, key=_touched, default=None)


def _wanted(turn: Turn, asked: Asked) -> Answer:
    state = turn.state
    given = lately_given(state, turn.now)
    if state.reminders and (asked.instead or (given is not None and not asked.what)):
        return _changed(turn, given or _newest(state), asked)
    if len(state.reminders) >= MOST:
        return plainly("reminder.full", state, bubble(turn, "reminder_full"))
    asked = asked if asked.timed else _before_known(turn, asked)
    reminder = _reminder(turn, asked)
    if asked.timed and asked.what:
        return _set_all(turn, reminder, asked.times) if asked.times else _set(turn, reminder)
    key = "reminder_when" if not asked.timed else "reminder_what"
    told = bubble(turn, key, what=turned(asked.what))
    return plainly(f"reminder.{key}", replace(state, half=reminder), told)


def _before_known(turn: Turn, asked: Asked) -> Asked:
    """The request with the time that is meant, where it is so long before something that is known to come."""
    lead = lead_of(turn.understanding.text)
    if lead is None or not asked.what:
        return asked
    said = {stem(token.word.removesuffix("'s")) for token in turn.understanding.tokens}
    ahead = [event for event in turn.memory.events if event.status == "coming" and event.start > turn.now]
    named = [event for event in ahead if said & {stem(word) for word in event.what.casefold().split()[-1:]}]
    event = min((one for one in named if lead.fits(one.grain)), key=lambda one: one.start, default=None)
    if event is None:
        return asked
    due = lead.before(event.start.astimezone(turn.now.tzinfo))
    return replace(asked, instant=due) if lead.at is None else replace(asked, day=due.date(), at=lead.at)


def _set_all(turn: Turn, first: Reminder, times: Sequence[time]) -> Answer:
    """The reminder is set for each of these times of the day, or only the first where no clock is known yet."""
    clock = clock_of(turn.state)
    if clock is None:
        return _set(turn, first)
    if len(turn.state.reminders) + len(times) > MOST:
        return plainly("reminder.full", turn.state, bubble(turn, "reminder_full"))
    names = (token(turn.state.soul, turn.state.turn, f"reminder/{number}") for number in range(len(times)))
    several = [_rolled(turn, replace(first, id=name, at=at)) for name, at in zip(names, times, strict=False)]
    state = replace(turn.state, half=None, reminders=(*turn.state.reminders, *several))
    told = bubble(turn, "reminder_set", what=turned(first.what), when=when_all(several, turn.now))
    buttons = ((Button("Cancel it", f"do:unremind:{several[0].id}"),),)
    return plainly("reminder.set", state, replace(told, buttons=buttons))


def when_all(several: Sequence[Reminder], now: datetime) -> str:
    """When these come, in words: `every day at 9:00 and 20:00`, `every day, 13 times from 9:00 to 21:00`."""
    clocks = [f"{one.at.hour}:{one.at:%M}" for one in several]
    if not several[0].every:
        return " and ".join(when(one, now) for one in sorted(several, key=lambda one: (one.day or now.date(), one.at)))
    often = how_often(several[0])
    if len(clocks) > _LISTED:
        return f"{often}, {len(clocks)} times from {clocks[0]} to {clocks[-1]}"
    return f"{often} at {', '.join(clocks[:-1])} and {clocks[-1]}"


def together(state: PersonState, found: Reminder) -> list[Reminder]:
    """The reminder, and those that were set with it for other times of the day."""
    return [
        one
        for one in state.reminders
        if one is found or (one.asked, one.what, one.every) == (found.asked, found.what, found.every)
    ]


def _reminder(turn: Turn, asked: Asked) -> Reminder:
    return Reminder(_name(turn), asked.what, turn.now, asked.at or NINE, asked.day, asked.every, asked.instant)


def _name(turn: Turn) -> str:
    return token(turn.state.soul, turn.state.turn, "reminder")


def _completed(turn: Turn, half: Reminder) -> Answer | None:
    """The half with what this message adds; None for a message that adds nothing."""
    heard = turn.understanding
    if heard.act in ("no", "farewell"):
        state = replace(turn.state, half=None)
        return plainly("reminder.left", state, bubble(turn, "reminder_left")) if heard.act == "no" else None
    asked = read(heard, turn.now)
    if asked.what and asks(heard.text):
        return None
    if half.day is not None or half.instant is not None:
        is_one = not heard.act.startswith("question") and heard.act != "thanks"
        return _set(turn, replace(half, what=asked.what or heard.text[:200])) if is_one else None
    if not asked.timed or len(asked.what.split()) > 2:
        return None
    return _set(turn, replace(half, at=asked.at or half.at, day=asked.day, every=asked.every, instant=asked.instant))


def resumed(turn: Turn) -> Answer | None:
    """The reminder that only waited for the person's clock to be known is set; None where none did."""
    half = turn.state.half
    return _set(turn, half) if half is not None and half.what and half.day is not None else None


def _set(turn: Turn, reminder: Reminder) -> Answer:
    clock = clock_of(turn.state)
    if reminder.instant is None and clock is None:
        state = replace(turn.state, half=replace(reminder), awaiting="zone")
        return plainly("reminder.zone", state, bubble(turn, "reminder_zone"))
    reminder = _rolled(turn, reminder)
    state = replace(turn.state, half=None, reminders=(*turn.state.reminders, reminder))
    due = next_time(reminder, clock, turn.now)
    if due is None or due <= turn.now:
        return plainly("reminder.past", replace(turn.state, half=None), bubble(turn, "reminder_past"))
    told = bubble(turn, "reminder_set", what=turned(reminder.what), when=when(reminder, turn.now))
    buttons = ((Button("Cancel it", f"do:unremind:{reminder.id}"),),)
    return plainly("reminder.set", state, replace(told, buttons=buttons))


def _rolled(turn: Turn, reminder: Reminder) -> Reminder:
    """A time of today that is over is that of tomorrow."""
    day = reminder.day
    if day is None or reminder.every or day != turn.now.date() or reminder.at > turn.now.time():
        return reminder
    return replace(reminder, day=day + _DAY)


def _changed(turn: Turn, old: Reminder, asked: Asked) -> Answer:
    """The reminder with the new time; one that comes again keeps its days, and is put off where it was just given."""
    if not asked.timed:
        return put_off(turn, old, turn.now + HOUR)
    if asked.times:
        spared = without(turn.state, together(turn.state, old))
        again = replace(old, asked=turn.now, given=None, day=asked.day, every=asked.every or old.every, instant=None)
        return _set_all(replace(turn, state=spared), again, asked.times)
    others = tuple(one for one in turn.state.reminders if one is not old)
    lately = old.given_at is not None and turn.now - old.given_at < LATELY
    kept = (*others, old) if old.every and lately else others
    moved = _moved(turn, replace(old, id=_name(turn), asked=turn.now, given=None), asked, lately)
    return _set(replace(turn, state=replace(turn.state, reminders=kept)), moved)


def _moved(turn: Turn, old: Reminder, asked: Asked, lately: bool) -> Reminder:
    if asked.instant is not None:
        return replace(old, instant=asked.instant, every="")
    if lately:
        return replace(old, day=asked.day, at=asked.at or old.at, every=asked.every, instant=None)
    stays = asked.only_hour and old.instant is None and (old.every or old.day != turn.now.date())
    if stays:
        return replace(old, at=asked.hour or asked.at or old.at)
    at = asked.at if asked.hour is not None or asked.at != NINE else old.at
    return replace(old, day=asked.day, at=at or old.at, every=asked.every or old.every, instant=None)


def delivered(turn: Turn, slot: str) -> Answer | None:
    """What is said when a reminder is due; None for what is none, or is not there any more."""
    found = of_slot(turn.state, slot)
    if found is None:
        return None
    told = bubble(turn, "reminder", what=turned(found.what))
    buttons = (Button("In an hour", f"do:snooze:{found.id}"), Button("Tomorrow", f"do:tomorrow:{found.id}"))
    return plainly("reminder", turn.state, replace(told, buttons=(buttons,)))


def named(state: PersonState, name: str) -> Reminder | None:
    """The reminder of that name, if it is still there."""
    return next((reminder for reminder in state.reminders if reminder.id == name), None)


def off(state: PersonState, check_in: CheckIn, now: datetime) -> PersonState:
    """The state in which what is planned so will not be said; a reminder is gone, with all its days."""
    if family(check_in.slot) != REMINDER:
        return manners.settled(state, check_in, now, sent=False)
    found = of_slot(state, check_in.slot)
    return without(state, [found]) if found is not None else state


def without(state: PersonState, gone: Iterable[Reminder]) -> PersonState:
    """The state without these reminders."""
    names = {one.id for one in gone}
    return replace(state, reminders=tuple(one for one in state.reminders if one.id not in names))


def cancel(turn: Turn, name: str) -> Answer:
    """The reminder is called off."""
    found = named(turn.state, name)
    if found is None:
        return plainly("command.unremind", turn.state, bubble(turn, "pressed_again"))
    return plainly("command.unremind", without(turn.state, together(turn.state, found)), bubble(turn, "cancelled"))


def _called_off(turn: Turn) -> Answer | None:
    match = _OFF.match(turn.understanding.text.strip())
    if match is None:
        return None
    what = match.group("what") or match.group("spared") or match.group("of")
    if what is not None:
        words = {word for word in re.findall(r"\w{3,}", what.casefold()) if word not in ("the", "and", "for", "about")}
        gone = [one for one in turn.state.reminders if words & set(re.findall(r"\w{3,}", one.what.casefold()))]
    elif match.group("which") or (match.group("many") or "").casefold().endswith("s"):
        gone = list(turn.state.reminders)
    else:
        gone = together(turn.state, _newest(turn.state))
    return plainly("command.unremind", without(turn.state, gone), bubble(turn, "cancelled")) if gone else None


def put_off(turn: Turn, found: Reminder, until: datetime) -> Answer:
    """The reminder comes once more at that instant."""
    once = Reminder(_name(turn), found.what, turn.now, instant=until, given_at=found.given_at)
    state = turn.state if found.every else without(turn.state, [found])
    told = bubble(turn, "reminder_later", what=turned(found.what), when=when(once, turn.now))
    return plainly("command.snooze", replace(state, reminders=(*state.reminders, once)), told)


def when(reminder: Reminder, now: datetime) -> str:
    """When it comes, in words: `today at 20:00`, `on Sunday 8 March at 9:00`, `every Monday at 8:00`."""
    if reminder.instant is not None:
        there = reminder.instant.astimezone(now.tzinfo)
        return f"{_day(there, now)} at {there.hour}:{there:%M}"
    clock = f"{reminder.at.hour}:{reminder.at:%M}"
    if reminder.every:
        return f"{how_often(reminder)} at {clock}"
    return f"{_day(datetime.combine(reminder.day or now.date(), reminder.at, now.tzinfo), now)} at {clock}"


def _day(there: datetime, now: datetime) -> str:
    ahead = (there.date() - now.date()).days
    near = {0: "today", 1: "tomorrow"}.get(ahead)
    return near or f"on {there:%A} {there.day} {there:%B}"


def kept(state: PersonState, now: datetime) -> PersonState:
    """The state without reminders that came once and are over; what a stop held back is free once it is lifted."""
    if not state.reminders:
        return state
    free = tuple(one if state.settings.stopped or not one.held else _freed(one, now) for one in state.reminders)
    waiting = tuple(one for one in free if one.every or _waits(one, state, now))
    return state if waiting == state.reminders else replace(state, reminders=waiting)


def _freed(reminder: Reminder, now: datetime) -> Reminder:
    """The reminder as if it were asked for now, so that nothing comes late that was held."""
    return replace(reminder, held=False, asked=now)


def _waits(reminder: Reminder, state: PersonState, now: datetime) -> bool:
    """Whether it is still to come, or was given so lately that it may be put off."""
    if reminder.given is not None and reminder.given_at is not None:
        return now - reminder.given_at < _DAY
    clock = clock_of(state)
    due = next_time(reminder, clock, now)
    return (clock is None and reminder.instant is None) or (due is not None and due > reminder.asked)
