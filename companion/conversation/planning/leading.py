"""How long before something somebody wants to be reminded of it: `an hour before`, `the evening before`."""

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from companion.language.cued import Cued
from companion.language.times import NUMBERS

_LEAD = Cued(
    rf"\b(?:about )?(?P<number>\d{{1,3}}|an?|half an|a couple of|{'|'.join(NUMBERS)}) "
    r"(?P<unit>minute|min|hour|day|week)s? before\b"
    r"|\bthe (?P<part>day|morning|afternoon|evening|night) before\b",
    re.IGNORECASE,
)
_UNITS = {"minute": 60, "min": 60, "hour": 3600, "day": 86400, "week": 604800}
_PARTS = {"day": 9, "morning": 9, "afternoon": 15, "evening": 19, "night": 20}
"""The hour of the day before that is meant."""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Lead:
    """So long before it; at the time `at` of that day where days are meant."""

    span: timedelta
    at: time | None = None

    def fits(self, grain: str) -> bool:
        """Whether it can be counted from something that is known as closely as this."""
        return self.at is not None or grain in ("minute", "hour")

    def before(self, start: datetime) -> datetime:
        """When that is, seen from a local start."""
        if self.at is None:
            return start - self.span
        day = (start - self.span).date()
        return datetime.combine(day, self.at, start.tzinfo)


def lead_of(text: str) -> Lead | None:
    """How long before; None where nothing of the kind is said."""
    found = _LEAD.search(text)
    if found is None:
        return None
    if found.group("part"):
        return Lead(_DAY, time(_PARTS[found.group("part").casefold()]))
    unit, number = found.group("unit").casefold(), found.group("number").casefold()
    count = {"half an": 0.5, "a couple of": 2}.get(number) or (
        int(number) if number.isdecimal() else NUMBERS.get(number, 1)
    )
    return Lead(timedelta(seconds=count * _UNITS[unit]), time(9) if unit in ("day", "week") else None)


def unled(text: str) -> str:
    """What is left without it: what is to be done before, or else that before which it is."""
    found = _LEAD.search(text)
    if found is None:
        return text
    first = text[: found.start()].strip(" ,.;:")
    if re.sub(r"^(?:to|about|of|please)\b", "", first).strip():
        return first
    _, task, rest = text[found.end() :].partition(" to ")
    return rest if task else text[found.end() :].strip()
