"""The times of one day that a request names or means: `at 9am and 9pm`, `twice a day`, `every two hours`."""

import re
from collections.abc import Iterator
from datetime import time

from companion.language.cued import Cued
from companion.language.times import NUMBERS, find_time

_NUMBER = rf"\d{{1,2}}|{'|'.join(NUMBERS)}"
_ONE = r"\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?| in the (?:morning|afternoon|evening)| at night)?|noon|midday|midnight"
_LISTED = Cued(
    rf"\bat (?P<first>{_ONE})(?P<more>(?:(?: ?,| and| &|, and)(?: (?:at|again at))? (?:{_ONE})(?![\w:]))+)",
    re.IGNORECASE,
)
_SOME = re.compile(_ONE, re.IGNORECASE)
_OFTEN = Cued(
    rf"\b(?P<count>once|twice|(?:{_NUMBER}) times|\d ?x) (?:a|per|each|every) day\b"
    rf"|\b(?P<daily>twice|(?:{_NUMBER}) times|\d ?x) daily\b",
    re.IGNORECASE,
)
_BOTH = Cued(
    r"\b(?:every|each) morning and (?:every |each )?(?:evening|night)\b|\bmorning and (?:evening|night)\b",
    re.IGNORECASE,
)
_STEP = Cued(
    rf"\b(?:every|each) (?:(?P<hours>other|couple of|{_NUMBER}) )?hours?\b|\bhourly\b"
    r"|\b(?:every|each) (?P<half>half[ -](?:an )?hour|30 min(?:ute)?s?)\b",
    re.IGNORECASE,
)
_BETWEEN = Cued(
    rf"\b(?:from|between) (?P<first>{_ONE}) (?:to|until|till|and|-) (?P<last>{_ONE})(?![\w:])", re.IGNORECASE
)
_WAKING = (9 * 60, 21 * 60)
"""From when to when something is said that comes by the hour and of which no hours are named, in minutes."""
_SPREAD = {1: (9,), 2: (9, 20), 3: (9, 14, 20), 4: (9, 13, 17, 21), 5: (9, 12, 15, 18, 21)}
"""The hours for what is wanted so many times a day."""
_DAY = 24 * 60
_HALF = 12 * 60
PHRASES = (_LISTED, _OFTEN, _BOTH, _STEP, _BETWEEN)
"""What says it, and is no part of what somebody is reminded of."""


def several(text: str) -> tuple[time, ...]:
    """The times of day that are meant where there are several; empty where there is one, or none."""
    listed = _LISTED.search(text)
    if listed is not None:
        return tuple(_listed(listed.group("first"), listed.group("more")))
    step, often = _STEP.search(text), _OFTEN.search(text)
    if step is not None:
        return _stepped(text, step)
    hours = _SPREAD.get(_count(often.group("count") or often.group("daily")), ()) if often else ()
    hours = hours or (_SPREAD[2] if _BOTH.search(text) else ())
    return tuple(time(hour) for hour in hours) if len(hours) > 1 else ()


def is_daily(text: str) -> bool:
    """Whether they are meant for every day, and not for one."""
    return (
        any(one.search(text) for one in (_OFTEN, _STEP))
        or re.search(r"\b(?:every|each) ", text, re.IGNORECASE) is not None
    )


def _listed(first: str, more: str) -> Iterator[time]:
    """Each of the times; one that would be before the last is after noon."""
    last = -1
    for said in _SOME.findall(f"{first} {more}"):
        minutes = _minutes(said)
        if minutes is None:
            continue
        minutes += _HALF if minutes <= last and minutes < _HALF else 0
        if minutes > last:
            last = minutes
            yield _time(minutes)


def _stepped(text: str, step: re.Match[str]) -> tuple[time, ...]:
    minutes = 30 if step.group("half") else 60 * _count(step.group("hours") or "one")
    first, last = _WAKING
    between = _BETWEEN.search(text)
    if between is not None:
        first, last = _minutes(between.group("first")) or first, _minutes(between.group("last")) or last
        last += _HALF if last <= first else 0
    return tuple(_time(at) for at in range(first, min(last, _DAY - 1) + 1, minutes)) if minutes < _HALF else ()


def _count(said: str) -> int:
    word = said.casefold().split()[0].rstrip("x")
    return {"once": 1, "twice": 2, "other": 2, "couple": 2}.get(word) or NUMBERS.get(word) or max(int(word or 1), 1)


def _minutes(said: str) -> int | None:
    found = find_time(f"at {said}")
    return None if found is None else found.hour * 60 + found.minute


def _time(minutes: int) -> time:
    return time(minutes // 60, minutes % 60)
