"""Slots at a wrong wall time, over every zone and every day of eleven years."""

from datetime import date, time
from zoneinfo import available_timezones

from _figures import Figure

from companion.conversation.planning.walls import wall
from companion.testing.wall_times import days, offsets, wrong

SPAN = days(date(2025, 1, 1), date(2035, 12, 31))
TIMES = (time(9, 0), time(2, 30))


def figures() -> dict[str, Figure]:
    """How many dates have their slot elsewhere than once, where the clocks of their zone show it."""
    return {"wrong_slots": Figure(sum(map(_wrong, available_timezones())), "", 0)}


def _wrong(zone: str) -> int:
    had = offsets(zone, SPAN)
    return sum(1 for at in TIMES for _ in wrong(wall, zone, SPAN, had, at))
