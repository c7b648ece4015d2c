"""What a request to be reminded says: of what, and when; either may be missing."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from companion.conversation.planning.day_times import PHRASES, is_daily, several
from companion.conversation.planning.leading import Lead, lead_of, unled
from companion.conversation.planning.reminding import WEEKDAYS
from companion.domain.understanding import FoundDate, Understanding
from companion.language.cued import Cued
from companion.language.times import NUMBERS, find_time

NINE = time(9, 0)
"""When somebody is reminded on a day of which no hour was named."""
LONGEST = 200
"""Letters of what they want to be reminded of that are kept."""
_SIGNS = " ,.;:!?-"
_ASKS = Cued(
    r"(?P<remind>\b(?:remind|rmnd|nudge|ping|buzz|prod|poke|alert|notify) me\b(?! of (?:what|how|who|that time|when)\b)"
    r"(?! (?:again )?(?:what|who|why|how|where|which|when|if|whether)\b))"
    r"|\b(?:set|make|create|add)(?: me| up)? (?:a |another )?reminder\b|\b(?:give|send) me a reminder\b"
    r"|^\W*reminder(?: (?:for|to) (?:me|myself|self))?\s*[:–-]"
    r"|(?P<poke>\b(?:give|send|drop) me a (?:little |quick |gentle )?(?:nudge|poke|prod|ping|buzz|shout|heads[ -]up|note))"
    r"|\b(?:don't|do not|dont) let me forget\b|\b(?P<bell>set (?:me )?(?:a|an|my|the) (?:alarm|timer)|wake me(?: up)?)\b",
    re.IGNORECASE,
)
_CUES = (
    "remind", "rmnd", "nudge", "ping", "buzz", "prod", "poke", "alert", "notify", "me forget", "alarm", "timer", "wake me",
    "shout", "heads", "a note",
)  # fmt: skip
"""One of these stands in everything that asks."""
_BEFORE = re.compile(
    r"(?:^|[.,!?;:\n-]\s*|\b(?:(?:can|could|will|would|should|must|might|may) you|want you to|need you to|like you to|"
    r"please|pls|and|then|so|hey|ok|okay|just|also|kindly|maybe|well|yes|yeah|sure|oh|hi|hello))"
    r"(?: (?:please|pls|just|also|kindly))*\s*$",
    re.IGNORECASE,
)
"""What stands before one that is asked for; `you remind me of my brother` is none."""
_WHEN_FIRST = Cued(
    r"^(?:(?:please|hey|hi|ok|okay|so|and|also|oh)[, ]+)*(?:every|each|on|at|in|by|tomorrow|tmrw|tonight|today|next|this|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b(?!.*\b(?:you|she|he|it|they|that|which|who|always|i)\b)[^.?!]*$",
    re.IGNORECASE,
)
"""Words for a time and nothing else, before the asking: `every weekday at 7, remind me`."""
_LEADS = (
    "please ", "again ", "to ", "that ", "about ", "of ", "for ", "and ", "i need to ", "i have to ", "i want to ",
    "i should ", "i must ", "2 ",
)  # fmt: skip
"""What may stand between the asking and the thing."""
_TRAILS = frozenset("please thanks thank you ok okay will can could at on by for every and again pls would".split())
_EVERY = Cued(r"^every:(?:(\d+) )?([a-z]+?)s?$")
_DAILY = Cued(r"\b(daily|weekly|monthly|yearly|every single day|each day|everyday)\b", re.IGNORECASE)
_UNITS = {"weekly": "week", "monthly": "month", "yearly": "year"}
_PARTS = frozenset({"morning", "evening", "night", "afternoon", "noon", "midnight"})
_CLOCK = Cued(
    r"\b(?:at|by|around|from|until|till)\s+(?:\d{1,2}(?:[:.]\d\d)?\s*(?:am|pm|a\.m\.|p\.m\.|o'clock)?|noon|midday|midnight|"
    r"(?:half|quarter)\s+(?:past|to)\s+\w+)(?![\w:])",
    re.IGNORECASE,
)
_TIMED = Cued(r"\b(?:at|by|for|in|from)\b.*(?:\d|half|quarter|noon|midnight|hour|minute)|\btomorrow\b", re.IGNORECASE)
_ONLY_CLOCK = re.compile(r"(?:at )?\d[\d:. ]*(?:[ap]\.?m)?\b(?: and|,|$)", re.IGNORECASE)
"""A date that names an hour and no day."""
_ALARM = Cued(r"\balarm\b|\bwake me\b", re.IGNORECASE)
"""What is meant for the morning, where no other half of the day is named."""
_SHORT = Cued(r"\btimer\b|\bsnooze\b", re.IGNORECASE)
_BELLS = {"alarm": "alarm", "timer": "time is up", "me": "wake up", "up": "wake up"}
"""What somebody is reminded of who asks for no more than a sound."""
_INSTEAD = Cued(r"\binstead\b|\brather\b", re.IGNORECASE)
_FOR = Cued(
    rf"\bfor (?P<number>\d{{1,3}}|an?|half an|{'|'.join(NUMBERS)}) (?P<unit>minute|min|hour|second|sec)s?\b",
    re.IGNORECASE,
)
_SECONDS = {"m": 60, "h": 3600, "s": 1}
_SPAN = Cued(r"\b(?:in|after) .*(?:min|hour|sec|hr)|\bfrom now\b", re.IGNORECASE)
_TODAY = Cued(r"\b(?:today|tonight|this (?:morning|afternoon|evening))\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Asked:
    """A request: `day` and `at` are local, `instant` is set for `in two hours`; `instead` changes an earlier one.

    `hour` is the time of day that was named, on whatever day; None where none was, and `day` where only an hour was. `times`
    are all the times of the day where there are several.
    """

    what: str = ""
    day: date | None = None
    at: time | None = None
    every: str = ""
    instant: datetime | None = None
    instead: bool = False
    hour: time | None = None
    only_hour: bool = False
    times: tuple[time, ...] = ()

    @property
    def timed(self) -> bool:
        """Whether it says when."""
        return self.day is not None or self.instant is not None


def asks(text: str) -> bool:
    """Whether the message asks to be reminded."""
    return _asking(text) is not None


def _asking(text: str) -> re.Match[str] | None:
    lowered = text.casefold()
    if not any(cue in lowered for cue in _CUES):
        return None
    for found in _ASKS.finditer(text):
        if _is_free(found, text[: found.start()]) and (not _needs_a_time(found) or _TIMED.search(text)):
            return found
    return None


def _is_free(found: re.Match[str], before: str) -> bool:
    """Whether what stands before it leaves it a request."""
    loose = not (found.group("remind") or _needs_a_time(found))
    return loose or any(lead.search(before) for lead in (_BEFORE, _WHEN_FIRST))


def _needs_a_time(found: re.Match[str]) -> bool:
    return bool(found.group("bell") or found.group("poke"))


def read(heard: Understanding, now: datetime) -> Asked:
    """What the message says of when and of what; `now` is local to the person."""
    found = _date(heard.dates)
    hour = find_time(heard.text) if _CLOCK.search(heard.text) or _ALARM.search(heard.text) else None
    span = _FOR.search(heard.text)
    if found is None and span is not None and _SHORT.search(heard.text):
        return Asked(_BELLS["timer"], instant=now + _length(span))
    asked = Asked(_what(heard.text, heard.dates), instead=_INSTEAD.search(heard.text) is not None, hour=hour)
    lead, times = lead_of(heard.text), several(heard.text)
    if lead is not None and found is not None and "before" not in found.text.casefold():
        return _led(asked, lead, found)
    if times:
        every = _every(heard.text, heard.dates) or ("day" if is_daily(heard.text) else _daily(heard.text))
        day = now.date() if found is None or _ONLY_CLOCK.match(found.text) else found.start.date()
        return replace(_at(asked, day, times[0], every, only_hour=False), times=times)
    if found is None:
        return asked if hour is None else _at(asked, now.date(), hour, _daily(heard.text), only_hour=True)
    if found.recurring is None and found.grain == "minute" and _SPAN.search(found.text):
        return Asked(asked.what, instant=found.start, instead=asked.instead)
    every = _every(heard.text, heard.dates) or _daily(heard.text)
    only_hour = found.start.date() == now.date() and _TODAY.search(heard.text) is None and not every
    sure = every or _ALARM.search(heard.text)
    at = hour if sure and hour is not None else _hour(heard.dates, found, hour)
    return _at(asked, _first(heard.dates, found, now.date()), at, every, only_hour=only_hour)


def _led(asked: Asked, lead: Lead, found: FoundDate) -> Asked:
    """So long before that date; without a time where the date is not told so closely."""
    if not lead.fits(found.grain):
        return asked
    due = lead.before(found.start)
    return replace(asked, instant=due, hour=None) if lead.at is None else replace(asked, day=due.date(), at=lead.at)


def _length(span: re.Match[str]) -> timedelta:
    number, unit = span.group("number").casefold(), span.group("unit").casefold()
    count = int(number) if number.isdecimal() else {"half an": 0.5}.get(number, NUMBERS.get(number, 1))
    return timedelta(seconds=count * _SECONDS[unit[0]])


def _at(asked: Asked, day: date, at: time, every: str, *, only_hour: bool) -> Asked:
    return Asked(asked.what, day, at, every, None, asked.instead, asked.hour, only_hour)


def _date(dates: Sequence[FoundDate]) -> FoundDate | None:
    """The date that is meant: what comes again before what comes once."""
    again = next((one for one in dates if one.recurring), None)
    return again or (dates[0] if dates else None)


def _first(dates: Sequence[FoundDate], found: FoundDate, today: date) -> date:
    """The day from which it is counted; of `every month on the 1st` that of the other date, of `every month` today."""
    if found.recurring is None or found.grain not in ("week", "month", "year"):
        return found.start.date()
    return next(
        (one.start.date() for one in dates if one is not found and one.grain in ("day", "hour", "minute")), today
    )


def _hour(dates: Sequence[FoundDate], found: FoundDate, named: time | None) -> time:
    timed = (one for one in (found, *dates) if one.grain in ("minute", "hour", "part"))
    return next((one.start.time().replace(tzinfo=None) for one in timed), named or NINE)


def _every(text: str, dates: Sequence[FoundDate]) -> str:
    """How it comes again, as the planner counts it; nothing for what comes once."""
    again = [one for one in dates if one.recurring is not None]
    if not again:
        return ""
    units = [_unit(one.recurring or "") for one in again]
    if units[0] in WEEKDAYS:
        _, _, rest = text.casefold().partition(again[0].text.casefold())
        units += [day for day in WEEKDAYS if re.search(rf"(?:,|\band) (?:every |on )?{day}s?\b", rest)]
    return ",".join(dict.fromkeys(units)) if units[0] in WEEKDAYS else units[0]


def _unit(recurring: str) -> str:
    match = _EVERY.match(recurring.replace("month:", ""))
    if match is None:
        return "day"
    number, unit = match.groups()
    unit = "day" if unit in _PARTS else unit
    return f"{unit}:{number}" if number and number != "1" else unit


def _daily(text: str) -> str:
    found = _DAILY.search(text)
    return _UNITS.get(found.group(1).casefold(), "day") if found else ""


def _what(text: str, dates: Sequence[FoundDate]) -> str:
    """Of what, in their words: what is left of the sentence without the asking and the date."""
    match = _asking(text)
    rest = text[match.end() :] if match else text
    left = _bare(unled(rest), dates)
    bell = _BELLS.get((match.group("bell") or "").split(" ")[-1].casefold(), "") if match else ""
    return (left or bell or (_bare(text[: match.start()], dates) if match else ""))[:LONGEST]


def _bare(rest: str, dates: Sequence[FoundDate]) -> str:
    for phrase in PHRASES:
        rest = phrase.sub(" ", rest)
    for found in dates:
        rest = re.sub(rf"(?<!\w){re.escape(found.text)}(?!\w)", " ", rest, count=1, flags=re.IGNORECASE)
    rest = _DAILY.sub(" ", _INSTEAD.sub(" ", _CLOCK.sub(" ", rest)))
    left = rest.split()
    while left and left[-1].strip(_SIGNS).casefold() in _TRAILS:
        left.pop()
    if len(left) > 1 and left[-1].casefold() in ("is", "are", "starts"):
        left.pop()
    bare = _unled(" ".join(left).lstrip(_SIGNS)).strip(_SIGNS)
    return "" if {word.casefold() for word in bare.split()} <= _TRAILS else bare


def _unled(rest: str) -> str:
    lead = next((lead for lead in _LEADS if rest.casefold().startswith(lead)), "")
    return _unled(rest[len(lead) :].lstrip(_SIGNS)) if lead else rest
