"""What a request to be reminded says: of what, and when; either may be missing."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time

from companion.domain.understanding import FoundDate, Understanding
from companion.language.times import find_time

_SIGNS = " ,.;:!?-"
NINE = time(9, 0)
"""When somebody is reminded on a day of which no hour was named."""
LONGEST = 200
"""Letters of what they want to be reminded of that are kept."""
_ASKS = re.compile(
    r"\b(?:(?:can|could|will|would) you |please |pls )*"
    r"(?:remind me(?! what| who| why| how| where| which| again)|(?:set|make) (?:me )?a reminder|"
    r"(?:give me|send me) a reminder|(?:don't|do not|dont) let me forget|ping me|nudge me)\b",
    re.IGNORECASE,
)
_LEADS = (
    "please ",
    "to ",
    "that ",
    "about ",
    "of ",
    "for ",
    "and ",
    "i need to ",
    "i have to ",
    "i want to ",
    "i should ",
)
"""What may stand between the asking and the thing."""
_TRAILS = frozenset("please thanks thank you ok okay will can could at on by for every".split())
_EVERY = re.compile(r"^every:(?:\d+ )?([a-z]+?)s?$")
_CLOCK = re.compile(
    r"\b(?:at|by|around|from)\s+(?:\d{1,2}(?:[:.]\d\d)?\s*(?:am|pm|a\.m\.|p\.m\.|o'clock)?|noon|midday|midnight|"
    r"(?:half|quarter)\s+(?:past|to)\s+\w+)(?![\w:])",
    re.IGNORECASE,
)  # fmt: skip
_INSTEAD = re.compile(r"\binstead\b|\brather\b", re.IGNORECASE)
_ABSOLUTE = re.compile(r"\bin (?:a|an|half|one|two|\d+|[a-z]+)\b.*(?:min|hour|sec)|\bfrom now\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Asked:
    """A request: `day` and `at` are local, `instant` is set for `in two hours`; `instead` changes an earlier one."""

    what: str = ""
    day: date | None = None
    at: time | None = None
    every: str = ""
    instant: datetime | None = None
    instead: bool = False

    @property
    def timed(self) -> bool:
        """Whether it says when."""
        return self.day is not None or self.instant is not None


def asks(text: str) -> bool:
    """Whether the message asks to be reminded."""
    return _ASKS.search(text) is not None


def read(heard: Understanding, now: datetime) -> Asked:
    """What the message says of when and of what; `now` is local to the person."""
    found = _date(heard)
    what = _what(heard.text, [date.text for date in heard.dates])
    instead = _INSTEAD.search(heard.text) is not None
    if found is None:
        return _by_the_clock(heard, what, now, instead)
    if found.recurring is None and found.grain == "minute" and _ABSOLUTE.search(found.text):
        return Asked(what, instant=found.start, instead=instead)
    return Asked(what, found.start.date(), _hour(heard, found), _every(found), instead=instead)


def _date(heard: Understanding) -> FoundDate | None:
    """The date that is meant: what comes again before what comes once."""
    again = next((date for date in heard.dates if date.recurring), None)
    return again or (heard.dates[0] if heard.dates else None)


def _by_the_clock(heard: Understanding, what: str, now: datetime, instead: bool) -> Asked:
    at = find_time(heard.text) if _CLOCK.search(heard.text) else None
    if at is None:
        return Asked(what, instead=instead)
    return Asked(what, now.date(), at, instead=instead)


def _hour(heard: Understanding, found: FoundDate) -> time:
    if found.grain in ("minute", "hour", "part"):
        return found.start.time().replace(tzinfo=None)
    named = find_time(heard.text) if _CLOCK.search(heard.text) else None
    return named or NINE


def _every(found: FoundDate) -> str:
    """How it comes again, as the planner counts it; nothing for what comes once."""
    if found.recurring is None:
        return ""
    match = _EVERY.match(found.recurring.replace("month:", ""))
    unit = match.group(1) if match else "day"
    return {"morning": "day", "evening": "day", "night": "day", "afternoon": "day"}.get(unit, unit)


def _what(text: str, dates: list[str]) -> str:
    """Of what, in their words: what is left of the sentence without the asking and the date."""
    match = _ASKS.search(text)
    rest = text[match.end() :] if match else text
    if match and not _bare(rest, dates):
        rest = text[: match.start()]
    return _bare(rest, dates)[:LONGEST]


def _bare(rest: str, dates: list[str]) -> str:
    for words in dates:
        rest = re.sub(rf"(?<!\w){re.escape(words)}(?!\w)", " ", rest, count=1, flags=re.IGNORECASE)
    rest = _INSTEAD.sub(" ", _CLOCK.sub(" ", rest))
    left = rest.split()
    while left and left[-1].strip(_SIGNS).casefold() in _TRAILS:
        left.pop()
    return _unled(" ".join(left).lstrip(_SIGNS)).strip(_SIGNS)


def _unled(rest: str) -> str:
    lead = next((lead for lead in _LEADS if rest.casefold().startswith(lead)), "")
    return _unled(rest[len(lead) :].lstrip(_SIGNS)) if lead else rest
