"""Times put on days, and dates that lead from one to another."""

from dataclasses import replace

from companion.language.dates.calendar_rules import within
from companion.language.dates.clock_rules import bare_hour
from companion.language.dates.containing_rules import days_of
from companion.language.dates.kinds import Said
from companion.language.dates.meaning import Dated, Day, Reach, Timed, meant
from companion.language.dates.patterns import Pattern
from companion.language.dates.spans import (
    Present,
    Span,
    of_year,
)
from companion.language.dates.stages import Rule, Stage
from companion.language.dates.values import Clock, Length, Part, Stretch, Year


def _timed(said: Said, _: Present) -> Timed | None:
    """A day with a time or a part, told in any order."""
    timed = said.one(Timed)
    clock, part = said.one(Clock) or bare_hour(said), said.one(Part) or (timed.part if timed else None)
    stretch = said.one(Stretch) or (timed.stretch if timed else None)
    return Timed(_untimed_day(said), clock, part, None if clock else stretch) if clock or part else None


def _hour_before(said: Said, at: Present) -> Timed | None:
    """`9 tomorrow`, `8 this evening`: where a single word or a part of the day follows."""
    day, span = said.items[-1], said.one(Span)
    part = span is not None and span.grain == "part"
    return _timed(said, at) if part or day.last - day.first == 1 else None


def _untimed_day(said: Said) -> Day | None:
    days = days_of(said)
    return days[0] if days else None


def _moved_clock(said: Said, _: Present) -> Clock | None:
    """`two hours before noon`."""
    length, clock = said.one(Length), said.one(Clock)
    if length is None or clock is None or length.unit not in Length.SECONDS:
        return None
    minutes = length.total(Length.SECONDS) / 60 * (-1 if said.has("before") else 1)
    total = round(clock.hour * 60 + clock.minute + minutes) % 1440
    return replace(clock, hour=total // 60, minute=total % 60, grain="minute")


def _half_day(said: Said, _: Present) -> Timed:
    """`tomorrow pm`."""
    return Timed(_untimed_day(said), part=Part("morning" if said.has("am") else "afternoon"))


def _range_inside(said: Said, at: Present) -> Reach | None:
    """`Monday to Wednesday next week`."""
    reach, days = said.one(Reach), days_of(said)
    span = meant(days[-1], at) if days else None
    if reach is None or span is None or not isinstance(reach.first, Pattern) or not isinstance(reach.last, Pattern):
        return None
    first = within(reach.first, span)
    return Reach(first, reach.last) if first else None


def _twice(said: Said, at: Present) -> Span | None:
    """One day that is told in two ways: `this Friday (20 November)`."""
    first, second = (meant(day, at) for day in days_of(said))
    same = first and second and first.grain == second.grain == "day" and first.start == second.start
    return replace(first, others=()) if first and same else None


def _same_time(said: Said, at: Present) -> Timed:
    """`this time tomorrow`."""
    return Timed(_untimed_day(said), Clock(at.now.hour, at.now.minute, grain="minute"))


def _timed_inside(said: Said, at: Present) -> Timed | None:
    """`Wednesday evening next week`."""
    timed, days = said.one(Timed), days_of(said)
    span = meant(days[-1], at) if days else None
    if timed is None or span is None or not isinstance(timed.day, Pattern):
        return None
    day = within(timed.day, span)
    return replace(timed, day=day) if day else None


def _after(said: Said, at: Present) -> Span | None:
    """`after February` begins where February ends."""
    days = days_of(said)
    span = meant(days[0], at) if days else None
    return replace(span, start=span.end, end=span.end + (span.end - span.start), others=()) if span else None


def _reach(said: Said, _: Present) -> Dated | None:
    """From one date to another."""
    lead = next(at for at, item in enumerate(said.items) if item.value is not None)
    first, last = Said(said.items[lead:]).split("to", "until", "hyphen", "and")
    start, end = _dated(first), _dated(last)
    return Reach(start, end) if start and end else None


def _dated(said: Said) -> Dated | None:
    for item in said.items:
        if isinstance(item.value, Reach | Timed):
            return item.value
        if isinstance(item.value, Clock):
            return Timed(clock=item.value)
        if isinstance(item.value, Year):
            return of_year(item.value)
    return _untimed_day(said)


_OF = "(?:of|in|on|comma|hyphen|for|from)?"
_J = "(?:on|at|comma|in|the|of|for|from|by|approx|hyphen){0,4}"
_TO = "(?:on|at|comma|in|the|of|for|from|by|approx|hyphen|before|after|until){0,4}"
_C = "(?:clock|reach|bare)"
_CR = "(?:clock|reach|bare|ranged)"
_ANY = "(?:date|period|timed|clock|range|nyear)"

JOINED = (
    Stage.of(
        Rule("clock", "length (?:before|after) clock", _moved_clock), Rule("date", "date comma date comma?", _twice)
    ),
    Stage.of(
        Rule("timed", f"again {_J} partly {_TO} (?:{_CR}|hour edge)", _timed),
        Rule("timed", f"dated {_J} (?:stretch hyphen?)? partly {_TO} (?:{_CR}|hour edge)", _timed),
        Rule("timed", f"(?:dated|again) {_TO} {_CR} (?:{_J} partly)?", _timed),
        Rule("timed", f"(?:dated|again) (?:{_J} partly)? (?:at|comma|around) hour (?!link|comma date) edge", _timed),
        Rule("timed", "dated hour edge", _timed),
        Rule("timed", "same_time date", _same_time),
        Rule("timed", "date (?:am|pm)(?=stop|comma|$)", _half_day),
        Rule("timed", f"(?:the)? partly {_J} (?:date|again) (?:{_J} {_C})?", _timed),
        Rule("timed", f"{_C} {_J} partly (?:{_J} date)?", _timed),
        Rule("timed", f"(?:at)? hour (?:dayless) (?:{_J} date)?", _timed),
        Rule("timed", f"{_C} {_J} (?:dated|again) (?:{_J} partly)?", _timed),
        Rule("timed", f"hour at part (?:{_J} date)?", _timed),
        Rule("timed", f"dayless {_J} {_C}", _timed),
        Rule("timed", "(?<!other)(?<!clause)(?<!hyphen)nhour date", _hour_before),
        Rule("timed", "(?:date|again) (?:at|in the|the|comma)? (?:stretch hyphen?)? partly", _timed),
    ),
    Stage.of(
        Rule("timed", f"timed {_OF} the? period", _timed_inside),
        Rule("period", "(?<=after)period", _after),
    ),
    Stage.of(
        Rule("range", f"(?:from|between|in)? {_ANY} (?:to|until|hyphen) the? {_ANY}", _reach),
        Rule("range", "range (?:of|in)? the? period", _range_inside),
        Rule("range", "between (?:date|period|timed) and the? (?:date|period|timed)", _reach),
    ),
)
"""Days inside stretches, stretches of stretches, times on days, and from one to another."""
