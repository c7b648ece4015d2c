"""Times of day, as people write them: one grammar, for a whole answer and for the end of a date."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time

from companion.language.cued import Cued

NUMBERS = {
    word: value
    for value, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), start=1)
}
PARTS = {"morning": 9, "mornings": 9, "afternoon": 15, "afternoons": 15, "evening": 20, "evenings": 20, "night": 21}
"""The hour that a part of the day stands for when no other is named."""

_WORDS = "|".join(NUMBERS)
_MINUTES = {"half": 30, "quarter": 15, "a quarter": 15, "five": 5, "ten": 10, "twenty": 20, "twenty five": 25}
_HOUR = rf"(?P<hour>[01]?\d|2[0-4]|{_WORDS})"
_HALF = r"(?P<half>[ap]\.? ?m\b\.?)"
CLOCK = (
    rf"(?:(?P<span>{'|'.join(sorted(_MINUTES, key=len, reverse=True))}|[1-5]?\d)(?: minutes?)? "
    rf"(?P<way>past|after|to|before) )?"
    rf"{_HOUR}(?:[:.h](?P<minute>[0-5]\d)(?!\d))?h?(?: ?{_HALF})?(?P<sharp> o'?clock)?\b(?![:.,/%]\d|%|')"
    r"|(?P<named>noon|midday|midnight)\b"
)
"""A time of day in lower-case words with one space between; read it with `read`."""
PART = r"(?:in the |at |this |every |tomorrow |to)?(?P<part>mornings?|afternoons?|evenings?|night)\b"
"""A part of the day that may stand beside a time."""

_CLOCK = re.compile(rf"\b(?:{CLOCK})")
_PART = Cued(rf"\b{PART}")
_NAMED = {"noon": time(12), "midday": time(12), "midnight": time(0)}
_SPOKEN = re.compile(r"[^\w:.,'% ]+|\.(?!\w)")
_DENIED = Cued(r"\b(?:no|not|never|don't|dont|except|hate)\b[^.,]*$")
_LEAD = re.compile(r"(?:\bat|\baround|\babout|\bby|\bafter|\bbefore|\bfrom|\btill?|\buntil|~) $")
_FILLER = frozenset(
    ", ok okay yes yeah yep sure please maybe perhaps let's lets say make it like well um hm how about would be is good "
    "works fine great best for me thanks thank you every day daily at around by i think i'd the in sharp ish "
    "oh just prefer want usually tomorrow today o'clock or so write to then".split()
)


@dataclass(frozen=True, slots=True)
class Clock:
    """A time as it was said; `open` when it could be before or after noon, `sure` when it cannot be just a number."""

    hour: int
    minute: int
    open: bool
    sure: bool

    def on(self, part: str) -> time:
        """The time of day, told by the part of the day it was said with (empty when there was none)."""
        hour = self.hour % 24
        if self.open and part.startswith(("afternoon", "evening", "night")):
            late = part.startswith("night") and (hour == 12 or hour < 5)
            hour = hour % 12 if late else hour % 12 + 12
        elif self.open and part.startswith("morning"):
            hour = hour % 12
        return time(hour, self.minute)

    def likely(self) -> time:
        """The time of day when nothing else tells: from one to five is after noon."""
        return time(self.hour + 12 if self.open and self.hour < 6 else self.hour % 24, self.minute)


def read(found: "re.Match[str]") -> Clock | None:
    """The time that a match of CLOCK says; None when there is no such time."""
    if found["named"]:
        named = _NAMED[found["named"]]
        return Clock(named.hour, 0, open=False, sure=True)
    clock = _of_hour(found)
    if clock is None:
        return None
    if found["way"]:
        return None if found["minute"] else _moved(clock, found["span"], found["way"])
    if clock.hour == 24:
        return None
    return _to_the_minute(clock, found) if found["minute"] else clock


def _of_hour(found: "re.Match[str]") -> Clock | None:
    hour = _number(found["hour"])
    return _halved(hour, found["half"]) if found["half"] else Clock(hour, 0, 0 < hour <= 12, bool(found["sharp"]))


def _to_the_minute(clock: Clock, found: "re.Match[str]") -> Clock:
    return Clock(clock.hour, int(found["minute"]), clock.open and not found["hour"].startswith("0"), sure=True)


def _number(word: str) -> int:
    return NUMBERS.get(word) or int(word)


def _halved(hour: int, half: str) -> Clock | None:
    """The hour told by am or pm; after noon it may be counted to 24 as well."""
    if 0 < hour <= 12:
        return Clock(hour % 12 + (12 if half[0] == "p" else 0), 0, open=False, sure=True)
    return Clock(hour, 0, open=False, sure=True) if 12 < hour < 24 and half[0] == "p" else None


def _moved(clock: Clock, span: str, way: str) -> Clock | None:
    """So many minutes past or to the hour; a time of 24 hours is not said so."""
    minutes = _MINUTES.get(span) or (int(span) if span.isdigit() else 0)
    if not minutes or (clock.hour > 12 and not clock.sure):
        return None
    if way in ("past", "after"):
        return Clock(clock.hour, minutes, clock.open, sure=True)
    before = (clock.hour - 2) % 12 + 1 if clock.open else (clock.hour - 1) % 24
    return Clock(before, 60 - minutes, clock.open, sure=True)


def find_time(text: str) -> time | None:
    """The time of day that an answer names, `evenings` being 20:00 and `9` 09:00; None when there is none."""
    plain = text[:400].lower().replace("’", "'").replace(",", " , ")
    said = " ".join(_SPOKEN.sub(" ", plain).split())
    part = _part(said)
    clock = next(_clocks(said, part), None)
    if clock is not None:
        return clock.on(part) if part or not clock.open else clock.likely()
    return time(PARTS[part]) if part else None


def _clocks(said: str, part: str) -> Iterator[Clock]:
    """The times that are meant, one after the other."""
    for found in _CLOCK.finditer(said):
        clock = read(found)
        if clock and (clock.sure or _meant(said, found, part)) and not _denied(said, found):
            yield clock


def _part(said: str) -> str:
    for found in _PART.finditer(said):
        if not _denied(said, found):
            return found["part"]
    return ""


def _denied(said: str, found: "re.Match[str]") -> bool:
    return bool(_DENIED.search(said[max(found.start() - 40, 0) : found.start()]))


def _meant(said: str, found: "re.Match[str]", part: str) -> bool:
    """Whether a bare number is a time: `at 9`, or nothing else was said."""
    before, after = said[: found.start()], said[found.end() :]
    led = bool(_LEAD.search(before[-8:])) and not _counts(after)
    if led or _beside(after, part):
        return True
    others = set(f"{before} {after}".split()) - _FILLER - PARTS.keys()
    return not others and found["hour"] != "one"


def _beside(after: str, part: str) -> bool:
    return bool(part) and bool(re.match(rf" {PART}", after))


def _counts(after: str) -> bool:
    """Whether the number counts what follows, as in `after 2 weeks`."""
    return bool(re.match(r" (?:\w*s|percent|of|people|year|month|week|day|hour|minute)\b(?<! is)(?<! was)", after))
