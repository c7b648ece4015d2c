"""Wall time: the instants that local clocks show, and the hours in which nothing is written first."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from companion.domain.person import Settings

ALWAYS = (time(0, 0), time(23, 59))
MORNINGS = (time(5, 0), time(12, 0))
EVENINGS = (time(17, 0), time(23, 59))
"""From when to when something may be written first, by what the person asked for."""


def wall(day: date, at: time, zone: str) -> datetime:
    """The instant of that wall time on that day, in UTC; a missing hour moves on, a doubled one is its first."""
    there = datetime.combine(day, at, tzinfo=ZoneInfo(zone))
    return there.astimezone(UTC)


def is_quiet(settings: Settings, at: time) -> bool:
    """Whether that local time lies in the quiet hours, which may span midnight."""
    return _within(at, settings.quiet_from, settings.quiet_to)


def _within(at: time, start: time, end: time) -> bool:
    return start <= at < end if start <= end else at >= start or at < end


def is_open(settings: Settings, at: time) -> bool:
    """Whether something may be written first at that local time: outside the quiet hours, in the hours asked for."""
    return not is_quiet(settings, at) and _within(at, settings.open_from, settings.open_to)


def opened(settings: Settings, zone: str, instant: datetime) -> datetime | None:
    """That instant, or the first full quarter of an hour from then on that is open; None when no hour of a day is."""
    there = instant.astimezone(ZoneInfo(zone))
    if is_open(settings, there.time()):
        return instant
    edges = sorted({settings.quiet_to, settings.open_from})
    for day in (there.date(), there.date() + timedelta(days=1)):
        for edge in edges:
            moved = wall(day, edge, zone)
            if moved >= instant and is_open(settings, edge):
                return moved
    return None
