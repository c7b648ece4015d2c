"""Wall times held against the clocks of every zone: on each date, whether an instant is where it should be.

What a clock shows is asked of `zoneinfo` from UTC, which is never in doubt; the way from wall time to UTC, which may be, is
what is judged.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

DAY = timedelta(days=1)
Wall = Callable[[date, time, str], datetime]
"""The instant of a wall time on a date in a zone, to be judged."""
Offsets = tuple[timedelta, ...]
"""What a zone's clocks are ahead of UTC, at midnight UTC of one day after another."""


def days(first: date, last: date) -> tuple[date, ...]:
    """Every date from the first to the last."""
    return tuple([first + number * DAY for number in range((last - first).days + 1)])


def offsets(zone: str, span: Sequence[date]) -> Offsets:
    """The offsets at midnight UTC of the day before each date, and of the two after the last."""
    clock = ZoneInfo(zone)
    instants = [datetime(day.year, day.month, day.day, tzinfo=UTC) for day in span]
    around = [instants[0] - DAY, *instants, instants[-1] + DAY, instants[-1] + 2 * DAY]
    return tuple([instant.astimezone(clock).utcoffset() or timedelta() for instant in around])


def changing(span: Sequence[date], had: Offsets) -> tuple[date, ...]:
    """The dates that lie within a day of a change of the zone's clocks."""
    return tuple([day for number, day in enumerate(span) if len(set(had[number : number + 4])) > 1])


def wrong(wall: Wall, zone: str, span: Sequence[date], had: Offsets, at: time) -> Iterator[tuple[date, datetime]]:
    """The dates of the span on which `wall` errs, and what it said."""
    for number, day in enumerate(span):
        got = wall(day, at, zone)
        if got != _right(zone, datetime.combine(day, at, UTC), sorted(set(had[number : number + 4]))):
            yield day, got


def _right(zone: str, shown: datetime, ahead: Sequence[timedelta]) -> datetime:
    """The first instant at which the zone's clocks show that; where none does, as long after the gap as it lies in it."""
    if len(ahead) == 1:
        return shown - ahead[0]
    clock = ZoneInfo(zone)
    instants = [shown - offset for offset in reversed(ahead)]
    there = [one for one in instants if one.astimezone(clock).replace(tzinfo=UTC) == shown]
    return there[0] if there else instants[-1]
