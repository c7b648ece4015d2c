"""How long ago something was, in words that stand anywhere in a sentence: last week, in March, a year ago."""

from datetime import datetime, timedelta

_COUNTED = {0: "earlier this week", 1: "last week", 2: "two weeks ago", 3: "three weeks ago", 4: "four weeks ago"}
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December")  # fmt: skip
_NAMED = 330
"""Days within which the name of a month says which one is meant."""
_YEAR = range(351, 380)
"""Days that are a year, near enough for a talk."""


def ago(then: datetime, now: datetime) -> str:
    """When that was, seen from `now` and on its calendar; both are aware."""
    there = then.astimezone(now.tzinfo)
    days = (now.date() - there.date()).days
    if days < 2:
        return "yesterday" if days == 1 else "today"
    weeks = _weeks(there, now)
    if weeks in _COUNTED:
        return _COUNTED[weeks]
    if days < _NAMED:
        return f"in {_MONTHS[there.month - 1]}"
    return "a year ago" if days in _YEAR else f"in {_MONTHS[there.month - 1]} {there.year}"


def _weeks(then: datetime, now: datetime) -> int:
    """Calendar weeks between the two; weeks begin on Monday."""
    first, last = (at.date() - timedelta(days=at.weekday()) for at in (then, now))
    return (last - first).days // 7
