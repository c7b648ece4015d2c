"""Days and months by the calendar: `5 March`, `the 4th`, `the first Monday of May`, `2026-12-05`, named days, quarters."""

from dataclasses import replace
from datetime import date, timedelta

from companion.language.dates.feasts import Feast
from companion.language.dates.kinds import Said
from companion.language.dates.meaning import Day, Reach
from companion.language.dates.numerals import Pair, full_year, of_three
from companion.language.dates.patterns import (
    Pattern,
    both,
    months,
    nth_of_month,
    on_date,
    weekdays,
    yearly,
)  # fmt: skip
from companion.language.dates.spans import (
    DAY,
    Present,
    Span,
    month_start,
    of_day,
    of_month,
    of_year,
    valid_day,
    whole,
)  # fmt: skip
from companion.language.dates.stages import Rule, Stage, Void
from companion.language.dates.values import Month, Number, Place, Unit, Weekday, Year

_MONTHS = 12
_PARTS = frozenset({5, 10, 15, 16, 20, 24, 25, 30})
"""What things are often counted out of."""
_NEAR = timedelta(days=800)
"""A weekday beside a date tells its year when it is not further off."""


def within(pattern: Pattern | None, span: Span, nth: int = 1) -> Span | None:
    """The n-th of a pattern inside a span, counted from the end when negative."""
    days = pattern.inside(span) if pattern else []
    place = nth - 1 if nth > 0 else nth
    return whole(pattern.grain, days[place]) if pattern and -len(days) <= place < len(days) else None


def in_year(pattern: Pattern | None, year: Year | None) -> Day | None:
    """The one of that year; without a year still any."""
    if pattern is None or year is None:
        return pattern
    return within(pattern, of_year(year)) if 0 < year < 3000 else None


def _numbers(said: Said) -> list[int]:
    return [int(item.value) for item in said.items if isinstance(item.value, Number | Place)]


def _month_day(said: Said, at: Present) -> Day | Void | None:
    """`5 March 2026`, `March 5th`, `Fri 5 March`; two figures behind an ordinal are a year."""
    month, numbers, year = said.one(Month), _numbers(said), said.one(Year)
    if said.one(Unit) not in (None, "day"):
        return None
    if len(numbers) > 1:
        year = Year(full_year(numbers[1], f"{numbers[1]:02}"))
    found = in_year(on_date(month, numbers[0]) if month else None, year)
    if found is None:
        return Void()
    return _on_weekday(found, said.one(Weekday), at)


def _on_weekday(found: Day | None, weekday: Weekday | None, at: Present) -> Day | None:
    """The day of a year in which it is that weekday, if there is one near; else any."""
    if weekday is None or not isinstance(found, Pattern):
        return found
    days = [both(found, weekday).before(at.today), both(found, weekday).next(at.today)]
    near = [day for day in reversed(days) if day and -_NEAR < 2 * (day - at.today) < 2 * _NEAR]
    return of_day(near[0]) if near else found


def _days(said: Said, _: Present) -> Reach | None:
    """`13 to 15 July`, `July 13-15`."""
    month, year, numbers = said.one(Month), said.one(Year), _numbers(said)
    if month is None or len(numbers) != 2:
        return None
    last_month = month % 12 + 1 if numbers[0] > numbers[1] and said.has("until", "to") else month
    first, last = in_year(on_date(month, numbers[0]), year), in_year(on_date(last_month, numbers[1]), year)
    return Reach(first, last) if first and last else None


def _weekdays(said: Said, _: Present) -> Reach:
    """`Monday to Friday`."""
    first, last = said.some(Weekday)
    return Reach(weekdays(first), weekdays(last))


def _months(said: Said, _: Present) -> Reach | None:
    """`March to May`."""
    first, last = (in_year(months(month), said.one(Year)) for month in said.some(Month))
    return Reach(first, last) if first and last else None


def rank_of(said: Said) -> int:
    """The place in a row that is told, the last being -1."""
    place = said.one(Place)
    if said.has("back_ordinal") or (place and said.has("last")):
        return -(place or 2)
    return place or -1


def _nth_weekday(said: Said, _: Present) -> Day | None:
    month, weekday = said.one(Month), said.one(Weekday)
    if month is None or weekday is None:
        return None
    return in_year(nth_of_month(month, weekday, rank_of(said)), said.one(Year))


def week_of(first: date, beyond: date, rank: int) -> date:
    """The Monday of the n-th week between two days: the first begins there, the last has its Thursday there."""
    if rank > 0:
        return first + (-first.weekday() % 7 + 7 * (rank - 1)) * DAY
    last = beyond - DAY
    return last - ((last.weekday() - 3) % 7 + 3 + 7 * (-rank - 1)) * DAY


def _figures(said: Said, at: Present) -> Span | None:
    """`2026-12-05` and `5-12-2026` with hyphens or spaces."""
    year, numbers = said.one(Year), _numbers(said)
    if year is None:
        return None
    if next(item.value for item in said.items if isinstance(item.value, Number | Year)) is year:
        day = valid_day(max(year, 1), numbers[0], numbers[1])
        return of_day(day) if day else None
    return of_three(numbers[0], numbers[1], year, at.month_first)


def _short_year(said: Said, at: Present) -> Span | None:
    """`10-31-74`."""
    first, second, year = _numbers(said)
    return of_three(first, second, full_year(year, f"{year:02}"), at.month_first)


def _pair(said: Said, at: Present) -> Day | None:
    pair = said.one(Pair)
    return _on_weekday(pair.day, said.one(Weekday), at) if pair else None


def _clear_pair(said: Said, at: Present) -> Day | None:
    """`4/22`, which is hardly a fraction; what is one of twenty or thirty may be."""
    pair = said.one(Pair)
    if pair is None or pair.mark != "/" or max(pair[:2]) <= _MONTHS or pair.second in _PARTS or pair[:2] == (24, 7):
        return None
    return _pair(said, at)


def _pair_year(said: Said, _: Present) -> Day | None:
    """`08/12, 2027`."""
    pair, pattern = said.one(Pair), said.one(Pattern)
    return in_year(pair.day if pair else pattern, said.one(Year))


def _lone_pair(said: Said, at: Present) -> Day | None:
    """`2/15`, where nothing else is said; `8/10` and `24/7` are no days."""
    pair = said.one(Pair)
    rated = pair is not None and (pair[:2] == (24, 7) or (pair.second in (5, 10) and pair.first <= pair.second))
    return None if rated else _pair(said, at)


def _two(said: Said, at: Present) -> Day | None:
    """`2-15`, where nothing else is said."""
    first, second = _numbers(said)
    months_first = on_date(first, second), on_date(second, first)
    return months_first[0] or months_first[1] if at.month_first else months_first[1] or months_first[0]


def month_year(said: Said, _: Present) -> Span | None:
    """`May 2027`."""
    month, year = said.one(Month), said.one(Year)
    return of_month(year, month) if month and year else None


def feast(said: Said, at: Present) -> Day | None:
    """A named day, in the year that is told, where the person lives."""
    found = said.one(Feast)
    return in_year(yearly(found.in_country(at.country)), said.one(Year)) if found else None


def feast_weekend(said: Said, at: Present) -> Day | None:
    """The weekend nearest to a named day, in the year that is told."""
    found = said.one(Feast)
    if found is None:
        return None
    on = found.in_country(at.country)

    def saturday(year: int) -> date | None:
        """That of the weekend nearest to the day."""
        day = on(year)
        return day + ((5 - day.weekday() + 2) % 7 - 2) * DAY if day else None

    return in_year(yearly(saturday, "weekend"), said.one(Year))


def _quarter(said: Said, at: Present) -> Day | None:
    """`Q1 2027`, `the third quarter of 2027`."""
    rank, year = rank_of(said) if said.one(Place) or said.has("last") else int(said.one(Number) or 0), said.one(Year)
    rank = 4 if rank == -1 else rank
    if not 1 <= rank <= 4:
        return None
    return quarter_of(year, rank) if year else _this_quarter(rank, at)


def quarter_of(year: int, rank: int) -> Span:
    """Three months of a year."""
    return replace(whole("quarter", month_start(year, 3 * rank - 2)), grain="season")


def _this_quarter(rank: int, at: Present) -> Span:
    return replace(quarter_of(at.today.year, rank), others=(quarter_of(at.today.year + 1, rank).start,))


def season(said: Said, at: Present) -> Day | None:
    """A season, in the year that is told."""
    month = next((int(item.value) for item in said.items if isinstance(item.value, Number)), None)
    return in_year(yearly(lambda year: month_start(year, month), "season"), said.one(Year)) if month else None


def _year(said: Said, _: Present) -> Span | None:
    year = said.one(Year)
    return of_year(year) if year and year > 0 else None


def _old_year(said: Said, _: Present) -> Span | None:
    number = _numbers(said)[0] if _numbers(said) else int(said.one(Year) or 0)
    return of_year(number) if number else None


def decade(said: Said, at: Present) -> Span | None:
    """`the 1990s`, `the nineties`: of figures alone those that are over or under way."""
    number = said.one(Number)
    if number is None:
        return None
    year = int(number)
    if year < 100:
        year += at.today.year // 100 * 100
        year -= 100 * (year > at.today.year)
    return replace(whole("decade", date(year, 1, 1)), grain="year")


def _century(said: Said, _: Present) -> Span | None:
    """`in the 15th century`."""
    place = said.one(Place) or 0
    fits = said.one(Unit) == "century" and 1 < place < 30
    return replace(whole("century", date((place - 1) * 100, 1, 1)), grain="year") if fits else None


def _same_date(said: Said, _: Present) -> Day | None:
    return said.one(Span) or said.one(Pattern)


_DAY = "(?:the? anyday comma? the?)?"
_RANK = "(?:place last|rank)"
_NTH = "(?:place|dayno)"
_OF_YEAR = "(?:(?:of|in|comma|hyphen|slash)? nyear|of (?:nminute|nbig))?"
_MARK = "(?:of|hyphen|slash|comma|in the|the)?"
_IN = "(?:of|in|comma)?"

ALONE = Stage.of(Rule("date", "^nhour hyphen (?:nmid|nday) stop?$", _two))
"""Two numbers that are all that is said, before they are taken for times."""

DAYS = Stage.of(
    Rule(
        "range",
        f"(?:from|between)? the? {_NTH} (?:link|and) the? {_NTH} of? anymonth (?!dayno|place) {_OF_YEAR}",
        _days,
    ),
    Rule(
        "range",
        f"(?:from|between)? anymonth the? {_NTH} (?:to|hyphen|until) the? {_NTH} "
        f"(?!of|anymonth|clock|slash|hyphen) edge {_OF_YEAR}",
        _days,
    ),
    Rule(
        "range",
        "(?:from? the? anyday (?:hyphen|to|until)|between anyday and) anyday (?!comma? dayno|comma? anymonth|the) edge",
        _weekdays,
    ),
    Rule(
        "range",
        f"(?:from? anymonth (?:hyphen|to|until)|between anymonth and) anymonth (?!place|dayno|hyphen|slash|the) {_OF_YEAR}",
        _months,
    ),
    Rule("date", f"(?:the|on){{0,4}} {_RANK} (?:anyday|weekdays) {_IN} the? anymonth {_OF_YEAR}", _nth_weekday),
    Rule("date", f"{_DAY} the? {_NTH} oneunit? {_MARK} anymonth hyphen nyear", _month_day),
    Rule("date", f"{_DAY} the? place oneunit? {_MARK} anymonth {_OF_YEAR}", _month_day),
    Rule("date", f"{_DAY} the? dayno {_MARK} month {_OF_YEAR}", _month_day),
    Rule("date", f"{_DAY} the? dayno (?:of|hyphen|slash)? mon {_OF_YEAR} edge", _month_day),
    Rule("date", f"nyear (?:hyphen|slash)? anymonth (?:hyphen|slash)? {_NTH}", _month_day),
    Rule("date", f"{_DAY} anymonth hyphen nyear hyphen {_NTH}", _month_day),
    Rule("date", "dayno hyphen nyear hyphen anymonth", _month_day),
    Rule("date", f"{_DAY} anymonth (?:the|comma|hyphen|slash)? place (?!anymonth) {_OF_YEAR}", _month_day),
    Rule(
        "date",
        f"{_DAY} anymonth (?:the|comma|hyphen|slash)? dayno (?!anymonth|oclock|am|pm) edge {_OF_YEAR} (?:comma weekday edge)?",
        _month_day,
    ),
    Rule("date", f"{_DAY} month dayno {_OF_YEAR}", _month_day),
    Rule("date", f"{_DAY} nyear hyphen? (?:nhour|nmid) hyphen? dayno", _figures),
    Rule("date", f"{_DAY} dayno hyphen dayno hyphen nyear", _figures),
    Rule(
        "date",
        "dayno hyphen dayno hyphen (?:nminute|nbig)|"
        "(?:(?<=on|by|from|until|since|before)|^)dayno hyphen dayno hyphen dayno",
        _short_year,
    ),
    Rule("date", "(?<=on|by)dayno hyphen dayno edge", _two),
    Rule("date", f"{_DAY} (?:pair|numdate) comma? nyear", _pair_year),
    Rule("date", f"{_DAY} numdate", _same_date),
    Rule("date", "the? anyday comma? pair", _pair),
    Rule(
        "date",
        "(?<=on|by|until|from|since|before|after|between|next|for|to|at)pair(?!anyunit)|(?<=pair hyphen)pair|"
        "(?<=on|by|until|since)dots(?!anyunit)",
        _pair,
    ),
    Rule("date", "pair(?=at|clock|comma clock|hyphen pair|hyphen numdate|to pair)", _pair),
    Rule("date", "^(?:anyday comma?)? pair stop?$", _lone_pair),
    Rule("date", "pair edge(?!of)", _clear_pair),
    Rule("date", "dayno stop month", _month_day),
    Rule("period", "q hyphen? nhour (?:(?:of|in|slash|hyphen|comma)? nyear)?", _quarter),
    Rule("period", "nyear hyphen? q nhour", _quarter),
    Rule("period", f"the? {_RANK} quarter (?:of|in|comma)? nyear", _quarter),
    Rule("period", "(?:the|^)place quarter(?!past|to)", _quarter),
    Rule("period", "anymonth (?:of|in|comma|hyphen|slash)? nyear", month_year),
    Rule("period", "nyear (?:comma|hyphen|slash)? anymonth", month_year),
    Rule("period", "yearmonth", _same_date),
    Rule("period", f"holiday weekend {_IN} nyear", feast_weekend),
    Rule("date", f"(?<!wish) holiday {_IN} nyear", feast),
    Rule("period", f"season {_IN} nyear|the? nyear season", season),
    Rule("period", "quarter nhour (?:(?:of|in|comma)? nyear)?", _quarter),
    Rule("period", "(?:in)? (?:nyear|number) era", _old_year),
    Rule("period", "(?:the|calendar){0,4} unit nyear", _year),
    Rule("period", "(?<=in)the? place unit(?!of|in)", _century),
    Rule("period", "the? span_of_ten|the decades|(?<=amid)decades", decade),
)
"""Days, months, quarters and years that the calendar has names and numbers for."""
