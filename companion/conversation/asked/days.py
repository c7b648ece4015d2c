"""A day as one says it: today, on Tuesday, on 3 March, in March last year."""

from datetime import date, datetime, timedelta

from companion.domain.memory import Event

_NEAR = 6
"""Days within which the name of the day is enough."""
_SAME_YEAR = 300
"""Days within which a date needs no year."""


def said_on(at: datetime, now: datetime) -> str:
    """The day of something said earlier, as it stands in a sentence; `now` is local to the person."""
    day, today = at.astimezone(now.tzinfo).date(), now.date()
    ago = (today - day).days
    if ago <= 1:
        return "yesterday" if ago == 1 else "today"
    if ago <= _NEAR:
        return f"on {day:%A}"
    if ago <= _SAME_YEAR:
        return f"on {day.day} {day:%B}"
    return f"in {day:%B} last year" if day.year == today.year - 1 else f"in {day:%B} {day.year}"


def happens(event: Event, now: datetime) -> str:
    """When an event is or was, as it stands after `is`: on Thursday 12 March at 10:00, in May, in the week of 9 March."""
    start = event.start.astimezone(now.tzinfo)
    day = start.date()
    if event.grain in ("month", "season", "year"):
        return _roughly(event.grain, day, now.date())
    if event.grain in ("week", "weekend"):
        return f"{'in the week' if event.grain == 'week' else 'on the weekend'} of {_dated(day, now.date())}"
    clock = f" at {start:%H:%M}" if event.grain in ("minute", "hour") else ""
    return f"{_day(day, now.date())}{clock}"


def _roughly(grain: str, day: date, today: date) -> str:
    year = "" if day.year == today.year else f" {day.year}"
    return f"in {day.year}" if grain == "year" else f"in {day:%B}{year}"


def _day(day: date, today: date) -> str:
    near = {today: "today, ", today + timedelta(days=1): "tomorrow, ", today - timedelta(days=1): "yesterday, "}
    return f"{near.get(day, 'on ')}{day:%A} {_dated(day, today)}"


def _dated(day: date, today: date) -> str:
    year = "" if abs((day - today).days) <= _SAME_YEAR else f" {day.year}"
    return f"{day.day} {day:%B}{year}"
