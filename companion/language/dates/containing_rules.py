"""Days inside stretches and stretches of stretches: `Friday next week`, `the end of May`, `two days after Easter`."""

from dataclasses import replace
from datetime import date

from companion.language.dates.calendar_rules import decade, feast_weekend, rank_of, season, week_of, within
from companion.language.dates.kinds import Item, Said
from companion.language.dates.meaning import Day, Reach, meant
from companion.language.dates.patterns import Pattern, monthdays, months, weekdays
from companion.language.dates.shifts import away, stretched, unit_span
from companion.language.dates.spans import (
    DAY,
    Present,
    Span,
    midnight,
    months_on,
    of_day,
    of_week,
    valid_day,
    whole,
)
from companion.language.dates.stages import Rule, Stage
from companion.language.dates.values import Length, Month, Number, Place, Stretch, Unit, Weekday


def days_of(said: Said) -> list[Day]:
    """The days and stretches among the pieces, in order; a bare weekday or month is one too."""
    return [day for item in said.items if (day := _day(item)) is not None]


def _day(item: Item) -> Day | None:
    value = item.value
    if isinstance(value, Pattern | Span):
        return value
    if isinstance(value, Month):
        return months(value)
    return weekdays(value) if isinstance(value, Weekday) else None


def _inside(said: Said, at: Present) -> Day | None:
    """`the 20th of next month`, `Friday next week`, `next week on Monday`."""
    days = days_of(said)
    pattern = next((day for day in days if isinstance(day, Pattern) and day.grain == "day"), None)
    rest = [day for day in days if day is not pattern]
    if pattern is None or not rest:
        return _day_number(said, rest, at)
    span = meant(rest[0], at)
    return within(pattern, span) if span and span.grain != "day" else None


def _day_number(said: Said, rest: list[Day], at: Present) -> Day | None:
    """A number that is a day of a month, or a place that is a month of a year."""
    span = meant(rest[0], at) if rest else None
    number = said.one(Place) or int(said.one(Number) or 0)
    if span is None or span.grain != "month":
        return None
    day = valid_day(span.start.year, span.start.month, number)
    return of_day(day) if day else None


def _days_inside(said: Said, at: Present) -> Reach | None:
    """`from the 4th to the 22nd of next month`."""
    days = days_of(said)
    span = meant(days[0], at) if days else None
    numbers = [int(item.value) for item in said.items if isinstance(item.value, Place | Number)]
    if span is None or span.grain != "month" or len(numbers) != 2:
        return None
    first, last = (valid_day(span.start.year, span.start.month, number) for number in numbers)
    return Reach(of_day(first), of_day(last)) if first and last else None


def _ranked(said: Said, at: Present) -> Day | None:
    """`the first Monday of next month`, `the last week of March`, `the first ten days of the year`."""
    days, rank, length = days_of(said), rank_of(said), said.one(Length)
    span = _whole_of(said, days, at)
    if span is None:
        return None
    if days and isinstance(days[0], Pattern) and days[0].grain == "day":
        return within(days[0], span, rank)
    return _first_of(length, span, rank) if length else _unit_of(said.one(Unit) or "", span, rank)


def _whole_of(said: Said, days: list[Day], at: Present) -> Span | None:
    """The stretch that something is the first or last of: one that is named, or `the month`."""
    if said.has("period", "month", "mon"):
        return meant(days[-1], at)
    units = said.some(Unit)
    return unit_span(units[-1], at.today, 0) if units and units[-1] not in Length.SECONDS else None


def _first_of(length: Length, span: Span, rank: int) -> Span | None:
    """So many units at the beginning or the end of a span."""
    count, unit = length.parts[0]
    days, many = Length.DAYS.get(unit, 0) * count, round(Length.MONTHS.get(unit, 0) * count)
    if not days and not many:
        return None
    if rank > 0:
        first = span.start.date()
        return replace(span, end=midnight(months_on(first, many) + round(days) * DAY))
    return replace(span, start=midnight(months_on(span.end.date(), -many) - round(days) * DAY))


def _unit_of(unit: str, span: Span, rank: int) -> Span | None:
    first, beyond = span.start.date(), span.end.date()
    if unit == "week":
        return of_week(week_of(first, beyond, rank))
    if unit == "weekend":
        return _weekend_of(span, rank)
    if unit not in ("day", "month", "quarter", "year"):
        return None
    edge = first if rank > 0 else beyond
    found = unit_span(unit, edge, rank - 1 if rank > 0 else rank)
    return found if span.start <= found.start < span.end else None


def _weekend_of(span: Span, rank: int) -> Span | None:
    saturday = within(weekdays(5), span, rank)
    return unit_span("weekend", saturday.start.date(), 0) if saturday else None


def _beside(said: Said, at: Present) -> Day | None:
    """`the Friday before Christmas`."""
    pattern, target = days_of(said)
    span = meant(target, at)
    if span is None or not isinstance(pattern, Pattern) or pattern.weekday is None:
        return None
    day = span.start.date()
    found = pattern.before(day) if said.has("before") else pattern.next(day + DAY)
    rank = said.one(Place) or 1
    found = found + (rank - 1) * (-7 if said.has("before") else 7) * DAY if found else None
    return of_day(found) if found else None


def _month_in(said: Said, at: Present) -> Day | None:
    """`May of last year`."""
    month, year = said.one(Month), next((day for day in days_of(said) if not isinstance(day, Pattern)), None)
    span = meant(year, at) if year else None
    return within(months(month), span) if month and span and span.grain == "year" else None


def _season_in(said: Said, at: Present) -> Day | None:
    """`spring next year`."""
    found, days = season(said, at), days_of(said)
    span = meant(days[-1], at) if days else None
    return within(found, span) if isinstance(found, Pattern) and span and span.grain == "year" else None


def _monthday(said: Said, _: Present) -> Day | None:
    place = said.one(Place)
    return monthdays(place) if place and place <= 31 and said.one(Unit) == "month" else None


def _every_monthday(said: Said, at: Present) -> Day | None:
    """`the 1st of every month`."""
    pattern = _monthday(said, at)
    span = meant(pattern, at) if pattern else None
    return replace(span, recurring="every:month", others=()) if span else None


def _every_year(said: Said, at: Present) -> Day | None:
    """`every Christmas`, `every 4th of July`."""
    days = days_of(said)
    span = meant(days[0], at) if days and isinstance(days[0], Pattern) and days[0].every > _MOST_OF_YEAR else None
    return replace(span, recurring="every:year", others=()) if span else None


def _from_day(said: Said, at: Present) -> Day | None:
    """`three days after Christmas`, `a week before Friday`, `the day after Easter`, `a week tomorrow`."""
    unit = said.one(Unit)
    if unit in ("weekend", "week", "month", "year"):
        return _unit_beside(unit, said, at)
    length = said.one(Length) or Length(((1, unit or ""),))
    span = meant(days_of(said)[0], at)
    if span is None or length.unit in Length.SECONDS:
        return None
    return away(length, -1 if said.has("before") else 1, at, span.start.date())


def _unit_beside(unit: str, said: Said, at: Present) -> Span | None:
    """`the weekend before Christmas`: the last whole one before it, the first whole one after it."""
    span = meant(days_of(said)[0], at)
    if span is None:
        return None
    here = unit_span(unit, span.start.date(), 0)
    if said.has("before"):
        return here if here.end <= span.start else unit_span(unit, span.start.date(), -1)
    return here if here.start >= span.end else unit_span(unit, span.start.date(), 1)


def _weekday_there(said: Said, at: Present) -> Day | None:
    """`in two weeks on Friday`: the Friday nearest to there."""
    there, pattern = days_of(said)
    span = meant(there, at)
    if span is None or span.grain != "day" or not isinstance(pattern, Pattern) or pattern.weekday is None:
        return None
    day = span.start.date()
    return of_day(day + ((pattern.weekday - day.weekday() + 3) % 7 - 3) * DAY)


def _for_length(said: Said, at: Present) -> Day | None:
    """`for ten days from 18 December`: where it begins, as long as it is said to be."""
    length, days = said.one(Length), days_of(said)
    span = meant(days[0], at) if length and days else None
    end = away(length, 1, at, span.start.date()) if span and length else None
    return replace(span, end=max(end.start, span.end)) if span and end else None


def _week_of(said: Said, at: Present) -> Day | None:
    """`the week of 6 October`, `the weekend of the 5th`, `the week beginning 4 February`."""
    unit, days = said.one(Unit), days_of(said)
    span = meant(days[0], at) if days else None
    if span is None or unit not in ("week", "weekend", "month"):
        return None
    first = span.start.date()
    return unit_span(unit, first + DAY * (unit == "week" and first.weekday() == _SUNDAY), 0)


def _week_number(said: Said, at: Present) -> Day | None:
    """`week 12`, by ISO 8601, of this year or the one that is told."""
    number, unit, days = int(said.one(Number) or 0), said.one(Unit), days_of(said)
    year = days[-1].start.year if days and isinstance(days[-1], Span) else at.today.year
    if unit != "week" or not 1 <= number <= 53:
        return None
    return unit_span("week", date(year, 1, 4), number - 1)


def _nearest(said: Said, at: Present) -> Day | None:
    """`the closest Monday to 5 October`."""
    pattern, target = days_of(said)
    span = meant(target, at)
    if span is None or not isinstance(pattern, Pattern):
        return None
    day = span.start.date()
    around = [one for one in (pattern.before(day), pattern.next(day)) if one]
    return whole(pattern.grain, min(around, key=lambda one: abs(one - day)))


def _stretch(said: Said, at: Present) -> Day | None:
    """`late March`, `the end of next week`, `later this year`."""
    stretch, days = said.one(Stretch), days_of(said)
    span = meant(days[0], at) if days else None
    return stretched(stretch, span, at) if stretch and span else None


def _stretch_season(said: Said, at: Present) -> Day | None:
    stretch, found = said.one(Stretch), season(said, at)
    span = meant(found, at) if found else None
    return stretched(stretch, span, at) if stretch and span else None


def _stretch_decade(said: Said, at: Present) -> Day | None:
    """`the early nineties`."""
    stretch, span = said.one(Stretch), decade(said, at)
    return stretched(stretch, span, at) if stretch and span else None


def _stretch_unit(said: Said, at: Present) -> Day | None:
    """`the end of the month`, `later in the year`: of the one under way."""
    stretch, unit = said.one(Stretch), said.one(Unit)
    if stretch is None or unit in (None, "second", "minute", "hour"):
        return None
    return stretched(stretch, unit_span(unit or "", at.today, 0), at)


def _rest(said: Said, at: Present) -> Day | None:
    """`the rest of this year`: from today on when it is under way."""
    days = days_of(said)
    span = meant(days[0], at) if days else None
    if span is None:
        return None
    if span.grain == "day" and span.start <= at.now < span.end:
        return replace(span, start=at.now, grain="part")
    return replace(span, start=max(span.start, midnight(at.today)), others=())


def _half(said: Said, at: Present) -> Day | None:
    """`the first half of 2028`, `the second half of June`."""
    days = days_of(said)
    span = meant(days[0], at) if days else None
    if span is None or rank_of(said) not in (1, 2, -1):
        return None
    first, months_long = span.start.date(), round((span.end - span.start).days / 30.4)
    middle = midnight(months_on(first, months_long // 2)) if months_long > 1 else span.start + 15 * DAY
    return replace(span, end=middle) if rank_of(said) == 1 else replace(span, start=middle, others=())


def _this_unit(said: Said, at: Present) -> Span | None:
    """`at the weekend`, `all week`, `the rest of the month`: the one under way."""
    unit = said.one(Unit)
    if unit == "day":
        return None
    if unit in (None, "second", "minute", "hour", "decade", "century"):
        return None
    span = unit_span(unit or "", at.today, 0)
    rest = said.has("rest") and span.start < midnight(at.today)
    return replace(span, start=midnight(at.today)) if rest else span


def _period(said: Said, _: Present) -> Day | None:
    days = days_of(said)
    return days[0] if days else None


_MOST_OF_YEAR = 300
_SUNDAY = 6
"""The week of a Sunday is the one that it opens."""
_RANK = "(?:place last|rank)"
_OF = "(?:of|in|on|comma|hyphen|for|from)?"
_DAY = "(?:date|anyday)"
_LONG = "(?:period|anymonth)"

CONTAINED = (
    Stage.of(
        Rule("date", f"the? {_RANK} length {_OF} the? {_LONG}", _ranked),
        Rule(
            "date",
            f"the? {_RANK} (?:{_DAY}|weekdays) (?:of|in) the? (?:{_LONG}|oneunit)|the? {_RANK} {_DAY} the? period",
            _ranked,
        ),
        Rule("period", f"the? {_RANK} (?:oneunit|quarter) (?:of|in) (?:the? {_LONG}|the oneunit)", _ranked),
        Rule(
            "range",
            "(?:from|between)? the? (?:place|dayno) (?:link|and) the? (?:place|dayno) (?:of|in)? the? period",
            _days_inside,
        ),
        Rule("date", "the? (?:ordinal|nth|dayno) of the? period|ordinal period|period the? ordinal edge", _inside),
        Rule("date", f"for length comma? from the? {_DAY}", _for_length),
        Rule("date", f"length (?:after|before|from|on) the? {_DAY}|length date", _from_day),
        Rule("date", "ahead comma? on date", _weekday_there),
        Rule("date", f"the? oneunit (?:after|before) the? {_DAY}", _from_day),
        Rule("date", f"the? place? {_DAY} (?:before|after) the? {_DAY}", _beside),
        Rule(
            "period",
            "(?<=amid|since|until|by|before|after|from)mon of? the? period|(?:mon of|^mon) the? period|"
            "month (?:of|in|comma)? the? period",
            _month_in,
        ),
        Rule("period", "period (?:in|of)? anymonth edge", _month_in),
        Rule("period", "the? season (?:of|in)? the? period", _season_in),
        Rule("date", "on? the? (?:ordinal|nth) of the oneunit", _monthday),
        Rule("again", "on? the? (?:ordinal|nth) of every oneunit", _every_monthday),
        Rule("again", f"every {_DAY}", _every_year),
        Rule("date", f"the? nearest {_DAY} to the? {_DAY}", _nearest),
        Rule("period", f"the? (?:oneunit|length) (?:of|from|bound) the? {_DAY}", _week_of),
        Rule("date", f"{_DAY} {_OF} the? period", _inside),
        Rule("date", f"period {_OF} {_DAY}", _inside),
    ),
    Stage.of(
        Rule("date", f"the? {_RANK} half (?:of|in) the? {_LONG}", _half),
        Rule("date", f"(?:the|at|in|by){{0,4}} (?:stretch (?:of|in|hyphen)?|bound of) approx? the? {_LONG}", _stretch),
        Rule("date", f"the? {_RANK} half (?:of|in) the? {_LONG}", _half),
        Rule("date", f"(?:the|at|in|by){{0,4}} (?:stretch (?:of|in|on)?|bound of) approx? the? {_DAY}", _stretch),
        Rule("period", "(?:the|at|in|by){0,4} ends (?:of|in) the oneunit", _stretch_unit),
        Rule("period", "the stretch decades", _stretch_decade),
        Rule("period", "(?:the|at|in|by){0,4} (?:stretch (?:of|in|hyphen)?|bound of) the? season", _stretch_season),
        Rule("period", "(?<=amid|of|since|until|by|before|after|from|to|between|for|hyphen)anymonth edge", _period),
        Rule("period", "month edge", _period),
        Rule("period", "(?<=amid|since|until|by|before|after)the? season(?!of|in|other)", season),
        Rule(
            "period",
            "(?:at|amid|on|for|(?<=after|before|until|by|since)) the oneunit edge|the (?:weekend|fortnight) edge",
            _this_unit,
        ),
        Rule("period", "the? rest of? the? (?:period|date)", _rest),
        Rule("period", "the? (?:rest|whole) (?:of)? (?:the|this)? oneunit", _this_unit),
        Rule("period", "the? unit number (?:of? period)?", _week_number),
        Rule("period", "holiday weekend", feast_weekend),
    ),
)
"""Days inside stretches, then the beginnings and ends of these."""
