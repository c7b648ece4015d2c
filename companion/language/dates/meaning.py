"""What the pieces of one date mean together: the stretch of wall time, seen from now."""

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from companion.language.dates.patterns import Pattern, coming, gone
from companion.language.dates.spans import DAY, HOUR, Present, Span, midnight, of_hours, of_time, shifted, whole
from companion.language.dates.values import Clock, Part
from companion.language.dates.words import DAY_NAMES, PART_HOURS

_NOON = 12
_SMALL_HOURS = 7
"""From midnight to here an open hour of a day that is named is meant after noon."""


@dataclass(frozen=True, slots=True)
class Reach:
    """From one date to another."""

    first: "Dated"
    last: "Dated"


@dataclass(frozen=True, slots=True)
class Timed:
    """A day, if any is named, and a time or a part of it."""

    day: "Dated | None" = None
    clock: Clock | None = None
    part: Part | None = None
    stretch: str | None = None


Day = Pattern | Span
Dated = Pattern | Span | Reach | Timed


def meant(value: Dated, at: Present, *, past: bool = False) -> Span | None:
    """The stretch that is meant; of what comes round, the coming one, or the last when the words tell of the past."""
    if isinstance(value, Span):
        return value
    if isinstance(value, Pattern):
        return gone(value, at) if past else coming(value, at)
    if isinstance(value, Reach):
        return _reach(value, at, past=past)
    return _timed(value, at, past=past)


def _reach(value: Reach, at: Present, *, past: bool) -> Span | None:
    """From the first to the end of the last that follows it; a year told of the last holds for the first."""
    first, last = meant(value.first, at, past=past), meant(value.last, at, past=past)
    if first is None or last is None:
        return None
    first, last = _fitted(value, first, last, at)
    end = last.start if last.grain in ("hour", "minute") else last.end
    return replace(first, end=end) if end > first.start else first


def _fitted(value: Reach, first: Span, last: Span, at: Present) -> tuple[Span, Span]:
    """The two moved to where they make one stretch, as far as they come round."""
    if not isinstance(value.first, Pattern):
        return first, (_following(value.last, first) or last) if isinstance(value.last, Pattern) else last
    if isinstance(value.last, Span):
        before = value.first.before(last.start.date() + DAY)
        return (replace(first, start=midnight(before), others=()) if before else first), last
    if not isinstance(value.last, Pattern):
        return first, last
    if value.first.weekday is None:
        return _under_way(value.first, value.last, first, last, at)
    return first, _following(value.last, first) or last


def _following(pattern: Pattern, first: Span) -> Span | None:
    after = pattern.next(first.start.date())
    return whole(pattern.grain, after) if after else None


def _under_way(start: Pattern, end: Pattern, first: Span, last: Span, at: Present) -> tuple[Span, Span]:
    """The two as one stretch: the one that holds now if there is such, else the one that was found."""
    before = start.before(first.start.date())
    earlier = whole(start.grain, before) if before else first
    until = _following(end, earlier)
    if until and until.end > at.now and until.start < first.start:
        return earlier, until
    return first, _following(end, first) or last


def _timed(value: Timed, at: Present, *, past: bool) -> Span | None:
    if value.day is None:
        return _undated(value, at, past=past)
    day = meant(value.day, at, past=past)
    if day is None or day.grain not in ("day", "part", "weekend"):
        return day
    if value.clock:
        return _at_clock(day, value.clock, value.part or _part_of(day), at)
    found = _in_part(day, value.part) if value.part and day.grain != "part" else day
    return narrowed(found, value.stretch) if value.stretch else found


def _undated(value: Timed, at: Present, *, past: bool) -> Span | None:
    if value.clock:
        return _next_time(value.clock, value.part, at, past=past)
    found = next_part(value.part, at) if value.part else None
    return narrowed(found, value.stretch) if found and value.stretch else found


def narrowed(part: Span, stretch: str) -> Span:
    """The first half of a part of the day, or what is left of it when it is late or later."""
    length = part.end - part.start
    if stretch in ("late", "later", "end"):
        return replace(part, start=part.start + (length / 2 if stretch == "late" else length / 3))
    early = part.start.hour < _NOON
    return replace(part, start=part.start - 2 * HOUR * early, end=part.start + (HOUR if early else length / 2))


def _in_part(day: Span, part: Part) -> Span:
    found = of_hours(day.start.date(), *PART_HOURS[part])
    others = tuple(other + (found.start - day.start) for other in day.others)
    return replace(found, recurring=day.recurring, others=others)


def _part_of(day: Span) -> Part | None:
    if day.grain != "part":
        return None
    return Part("morning" if day.start.hour < 12 else "afternoon" if day.start.hour < 18 else "evening")


def hour_of(clock: Clock, part: Part | None) -> time:
    """The time of day, told by the part of the day it was said with."""
    hour = clock.hour % 24
    if clock.open and part in ("afternoon", "evening", "night", "lunch"):
        late = part == "night" and (hour == 12 or hour < 5)
        hour = hour % 12 if late else hour % 12 + 12
    elif clock.open and part:
        hour = hour % 12
    return time(hour, clock.minute, clock.second)


def _at_clock(day: Span, clock: Clock, part: Part | None, at: Present) -> Span:
    """That time of the day; when it could be before or after noon, the other is kept beside it."""
    open_ = clock.open and not part
    hour = hour_of(clock, Part("evening")) if open_ and clock.hour < _SMALL_HOURS else hour_of(clock, part)
    on = day.start.date() + DAY * (part == "night" and clock.open and hour.hour < 5)
    span = _until(of_time(on, hour, clock.grain), clock, part)
    if day.recurring:
        return _recurring(span, day.recurring, at)
    span = _zoned(span, clock, at)
    return _either_half(_later_today(span, at)) if open_ else replace(span, others=_same_hour(day, span))


def _same_hour(day: Span, span: Span) -> tuple[datetime, ...]:
    return tuple(other + (span.start - day.start) for other in day.others)


def _until(span: Span, clock: Clock, part: Part | None) -> Span:
    if clock.until is None:
        return span
    end = datetime.combine(span.start.date(), hour_of(clock.until, part))
    if end <= span.start:
        end += DAY / 2 if clock.until.open and end + DAY / 2 > span.start else DAY
    return replace(span, end=end)


def _zoned(span: Span, clock: Clock, at: Present) -> Span:
    """The wall time here when it is told for another zone."""
    here = span.start.replace(tzinfo=at.zone).utcoffset()
    if clock.offset is None or here is None:
        return span
    moved = here - clock.offset * HOUR
    return replace(span, start=span.start + moved, end=span.end + moved)


def _recurring(span: Span, every: str, at: Present) -> Span:
    """The first such time that is not over."""
    step = 7 if every.removeprefix("every:") in DAY_NAMES else 1
    return replace(shifted(span, step if span.start <= at.now else 0), recurring=every)


def _either_half(span: Span) -> Span:
    return replace(span, others=(span.start.replace(hour=(span.start.hour + 12) % 24),))


def _later_today(span: Span, at: Present) -> Span:
    """The same time after noon, when it was said of today and has gone by."""
    if span.start.date() == at.today and span.start < at.now and span.start.hour < 12:
        return replace(span, start=span.start + DAY / 2, end=span.end + DAY / 2)
    return span


def _next_time(clock: Clock, part: Part | None, at: Present, *, past: bool) -> Span:
    """The next such time, or the last when it is over; the other one beside it when the clock is open."""
    parts = (Part("morning"), Part("evening")) if clock.open and not part else (part,)
    hours = {hour_of(clock, one) for one in parts}
    spans = sorted((_on(day, hour, clock, part, at) for day in (-DAY, 0 * DAY, DAY) for hour in hours), key=_start)
    ahead = [span for span in spans if span.start > at.now] or spans[-1:]
    behind = [span for span in reversed(spans) if span.start <= at.now]
    fitting = (behind if past else []) or ahead
    return replace(fitting[0], others=tuple(span.start for span in fitting[1 : len(hours)]))


def _on(shift: timedelta, hour: time, clock: Clock, part: Part | None, at: Present) -> Span:
    span = _until(of_time(at.today + shift, hour, clock.grain), clock, part)
    return _zoned(span, clock, at)


def _start(span: Span) -> datetime:
    return span.start


def next_part(part: Part, at: Present) -> Span:
    """The part of the day that comes next: today's as long as it is not mostly over."""
    today = of_hours(at.today, *PART_HOURS[part])
    late = part == "morning" and at.now.hour >= 10
    return today if today.end > at.now and not late else of_hours(at.today + DAY, *PART_HOURS[part])
