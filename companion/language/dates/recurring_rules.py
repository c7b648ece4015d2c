"""What comes again: `every Monday`, `on weekdays`, `Friday nights`, `every first Sunday of the month`."""

from companion.language.dates.calendar_rules import rank_of
from companion.language.dates.kinds import Said
from companion.language.dates.meaning import Timed, next_part
from companion.language.dates.patterns import coming, months, weekdays
from companion.language.dates.shifts import unit_span, working
from companion.language.dates.spans import DAY, Present, Span, months_on, nth_weekday, of_day
from companion.language.dates.stages import Rule, Stage
from companion.language.dates.values import Length, Month, Part, Place, Unit, Weekday
from companion.language.dates.words import DAY_NAMES

_SECOND = 2


def _every(said: Said, at: Present) -> Span | None:
    """What comes again, the first standing for all."""
    number, unit, part, month = said.one(Weekday), said.one(Unit), said.one(Part), said.one(Month)
    second = said.has("other_one") or said.one(Place) == 2
    if number is not None:
        day = at.today + (number - at.today.weekday()) % 7 * DAY
        return _again(of_day(day), ("2 weeks:" if second else "") + DAY_NAMES[number])
    if part and number is None:
        return _again(next_part(part, at), part)
    if month:
        return _again(coming(months(month), at), f"month:{month}")
    return _every_unit(unit, second, said.one(Length), at)


def _every_ranked(said: Said, at: Present) -> Span | None:
    """`every first Monday`, `every last Friday of the month`."""
    weekday, rank = said.one(Weekday), rank_of(said)
    firsts = (months_on(at.today.replace(day=1), step) for step in range(3))
    days = (nth_weekday(first.year, first.month, weekday or 0, rank) for first in firsts)
    found = next((day for day in days if day and day >= at.today), None)
    return _again(of_day(found), "month") if found and rank != _SECOND else _every_other(weekday, at)


def _every_other(weekday: Weekday | None, at: Present) -> Span | None:
    day = weekdays(weekday or 0).next(at.today)
    return _again(of_day(day), "2 weeks:" + DAY_NAMES[weekday or 0]) if day else None


def _every_part(said: Said, at: Present) -> Timed | None:
    """`Friday nights`."""
    every = _every(said, at)
    return Timed(every, part=said.one(Part)) if every else None


def _every_unit(unit: Unit | None, second: bool, length: Length | None, at: Present) -> Span | None:
    count, name = length.parts[0] if length else (1 + second, unit or "")
    if name not in ("day", "week", "weekend", "month", "year", "fortnight", "quarter") or count > 1000:
        return None
    return _again(unit_span(name, at.today, 0), name if count == 1 else f"{round(count)} {name}s")


def _every_workday(_: Said, at: Present) -> Span | None:
    return _again(of_day(at.today if at.today.weekday() < 5 else working(at.today, 1)), "weekday")


def _again(span: Span | None, unit: str) -> Span | None:
    return Span(span.start, span.end, span.grain, f"every:{unit}") if span else None


EVERY = Stage.of(
    Rule("again", "every rank anyday (?:of the oneunit)?", _every_ranked),
    Rule("again", "every (?:other_one|single|place)? (?:anyday|weekdays|oneunit|part|length|anymonth)", _every),
    Rule("again", "on weekdays|(?<!number)weekdays", _every),
    Rule("again", "every workday|on workday|workday(?=at|from|stop|comma|$)", _every_workday),
    Rule("again", "weekday parts", _every_part),
)
"""What comes again."""
