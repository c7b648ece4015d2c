"""Dates seen from now: `next Friday`, `in two weeks`, `last month`, `the day before`, `every Monday`."""

from dataclasses import replace
from datetime import timedelta

from companion.language.dates.calendar_rules import feast, season
from companion.language.dates.kinds import Said
from companion.language.dates.meaning import Day, Timed, narrowed
from companion.language.dates.patterns import Pattern, both, coming, monthdays, months, over, to_begin, weekdays
from companion.language.dates.shifts import GRAINS, away, clock_window, stretched, unit_span
from companion.language.dates.spans import (
    DAY,
    Present,
    Span,
    around,
    midnight,
    of_day,
    of_hours,
    of_month,
    of_year,
    shifted,
    whole,
)  # fmt: skip
from companion.language.dates.stages import Rule, Stage
from companion.language.dates.values import Length, Month, Number, Part, Place, Step, Stretch, Unit, Weekday, Year
from companion.language.dates.words import PART_HOURS

_TWELVE, _FOUR = 12, 4
"""Places up to them, written out or in figures, are too often no days when they stand alone."""
_FIRST_YEAR, _LAST_YEAR = 1000, 2100
_ROLLING = frozenset({"week", "fortnight", "month", "year", "decade"})
_MOST = 500
_SATURDAY = 5


def _step(said: Said) -> int:
    """How many steps on the words lead: the strongest of `this coming`, `the past`, `last`."""
    steps = said.some(Step)
    return max(steps, key=abs) if steps else 0


def _weekday(said: Said, at: Present) -> Day | None:
    """`next Friday` is that of next week, `last Friday` the last one, `this Friday` the coming one."""
    number = said.one(Weekday)
    if number is None:
        return None
    step, ahead = _step(said), (number - at.today.weekday()) % 7
    if step < 0:
        return of_day(at.today + (ahead - 7) * DAY)
    if said.has("next"):
        return of_day(at.today + (number - at.today.weekday() + 7) * DAY)
    return of_day(at.today + (ahead or 7 * said.has("coming")) * DAY)


def _weekday_after(said: Said, at: Present) -> Day | None:
    """`the Wednesday after next`, `the Friday before last`."""
    number, step = said.one(Weekday), _step(said)
    if number is None:
        return None
    ahead = (number - at.today.weekday()) % 7
    return of_day(at.today + ((ahead or 7) + 7 if step > 0 else ahead - 14) * DAY)


def _weekday_week(said: Said, at: Present) -> Day | None:
    """British `Thursday week`, `Monday fortnight`."""
    number, unit = said.one(Weekday), said.one(Unit)
    if number is None or unit not in ("week", "fortnight"):
        return None
    ahead = (number - at.today.weekday() - 1) % 7 + 1
    return of_day(at.today + (ahead + (14 if unit == "fortnight" else 7)) * DAY)


def _plain_weekday(said: Said, _: Present) -> Day | None:
    number = said.one(Weekday)
    return weekdays(number) if number is not None else None


def _month(said: Said, at: Present) -> Day | None:
    number, step = said.one(Month), _step(said)
    if number is None:
        return None
    if said.has("after"):
        return of_month(at.today.year + 1 + (number <= at.today.month), number)
    if step == 0:
        return of_month(at.today.year, number) if said.has("this") else over(months(number), at)
    return to_begin(months(number), at) if step > 0 else over(months(number), at)


def _plain_month(said: Said, _: Present) -> Day | None:
    number = said.one(Month)
    return months(number) if number is not None else None


def _unit(said: Said, at: Present) -> Span | None:
    """`next week`, `this month`, `the year before last`; `the next day` is told from some other one."""
    unit, step = said.one(Unit), _step(said)
    if unit == "hour" and step:
        return clock_window(1, unit, step, at)
    if unit in (None, *Length.SECONDS) or (unit == "day" and (said.has("the") or not step)):
        return None
    if unit == "weekend" and said.has("coming"):
        step = int(at.today.weekday() >= _SATURDAY)
    return unit_span(unit or "", at.today, 2 * step if said.has("after", "before") else step)


def _named(said: Said, at: Present) -> Day | None:
    """`last Christmas`, `next summer`."""
    found = feast(said, at) or season(said, at)
    if not isinstance(found, Pattern):
        return None
    step = _step(said)
    if said.has("after", "before"):
        return _second(found, step, at)
    if step < 0:
        return over(found, at)
    return to_begin(found, at) if step else coming(found, at)


def _second(found: Pattern, step: int, at: Present) -> Span | None:
    """The one after the next, or before the last."""
    one = to_begin(found, at) if step > 0 else over(found, at)
    day = one.start.date() if one else at.today
    other = found.next(day + DAY) if step > 0 else found.before(day)
    return whole(found.grain, other) if other else None


def _plain_named(said: Said, at: Present) -> Day | None:
    return feast(said, at) or season(said, at)


def _window(said: Said, at: Present) -> Span | None:
    """`the next three days`, `the last two weeks`; of a single one or of days the whole units beside the present one."""
    length, unit, step = said.one(Length), said.one(Unit), _step(said)
    count, name = length.parts[0] if length else (said.one(Number) or 0, unit or "")
    if not step or not 0 < count <= _MOST or not name:
        return None
    return _so_many(count, name.removeprefix("business "), step, at)


def _so_many(count: float, name: str, step: int, at: Present) -> Span | None:
    if name in Length.SECONDS:
        return clock_window(count, name, step, at) if count >= 1 else clock_window(count * 60, "minute", step, at)
    if count <= 1 or name not in _ROLLING:
        return _units_beside(round(count), name, step, at)
    return _rolling(count, name, step, at)


def _units_beside(count: int, name: str, step: int, at: Present) -> Span | None:
    if not count:
        return None
    first = around(name, at.today, 1 if step > 0 else -count)
    last = around(name, at.today, count if step > 0 else -1)
    return replace(first, end=last.end, grain=GRAINS.get(name, name))


def _rolling(count: float, unit: str, step: int, at: Present) -> Span | None:
    """So many weeks, months or years up to today, or from tomorrow on."""
    far = away(Length(((count, unit),)), step, at)
    if far is None:
        return None
    if step < 0:
        return Span(far.start, midnight(at.today), GRAINS.get(unit, unit))
    return Span(midnight(at.today + DAY), far.end, GRAINS.get(unit, unit))


def _upcoming(said: Said, at: Present) -> Span | None:
    """`the upcoming two weeks`: the second from now, the first of them beside."""
    first, length = _window(said, at), said.one(Length)
    count, unit = length.parts[0] if length else (said.one(Number) or 1, said.one(Unit) or "")
    if first is None or unit in Length.SECONDS or unit.startswith("business"):
        return first
    return replace(unit_span(unit, at.today, round(count)), others=(first.start,))


def _ahead(said: Said, at: Present) -> Span | None:
    length = said.one(Length)
    return away(length, 1, at) if length and not _of_speech(said, length) else None


def _of_speech(said: Said, length: Length) -> bool:
    """Whether it is only a way of speaking: `in a minute`, `in a second`."""
    return len(length.parts) == 1 and length.parts[0] in ((1, "minute"), (1, "second")) and said.has("in")


def _gone(said: Said, at: Present) -> Span | None:
    length = said.one(Length)
    return away(length, -1, at) if length else None


def _weekdays_away(said: Said, at: Present) -> Day | None:
    """`two Sundays from now`, `three Fridays ago`."""
    count, number = said.one(Number), said.one(Weekday)
    if count is None or number is None or not 1 <= count <= 60:
        return None
    ahead = (number - at.today.weekday()) % 7
    steps = -round(count) if said.has("ago") else round(count) - (ahead > 0)
    return of_day(at.today + (ahead + 7 * steps) * DAY)


def _relday(said: Said, at: Present) -> Span | None:
    days = said.one(Number)
    return of_day(at.today + round(days) * DAY) if days is not None else None


def _relday_week(said: Said, at: Present) -> Span | None:
    """British `tomorrow week`."""
    day = _relday(said, at)
    return shifted(day, 7) if day and said.one(Unit) == "week" else None


def _tonight(said: Said, at: Present) -> Span:
    night = of_hours(at.today - DAY * said.has("last"), *PART_HOURS["night"])
    late = said.one(Stretch) in ("late", "later", "end")
    return replace(night, start=night.start + timedelta(hours=3)) if late else night


def _this_part(said: Said, at: Present) -> Span | None:
    part, stretch = said.one(Part), said.one(Stretch)
    span = of_hours(at.today + DAY * (_step(said) > 0), *PART_HOURS[part]) if part else None
    return narrowed(span, stretch) if span and stretch else span


def _last_part(said: Said, at: Present) -> Span | None:
    part = said.one(Part)
    return of_hours(at.today - DAY, *PART_HOURS[part]) if part else None


def _parts_ago(said: Said, at: Present) -> Span | None:
    """`two nights ago`."""
    part, number = said.one(Part), said.one(Number)
    return of_hours(at.today - round(number) * DAY, *PART_HOURS[part]) if part and number else None


def _part_before(said: Said, at: Present) -> Span | None:
    part = said.one(Part)
    return of_hours(at.today - 2 * DAY, *PART_HOURS[part]) if part else None


def _in_part(said: Said, _: Present) -> Timed | None:
    part = said.one(Part)
    return Timed(part=part, stretch=said.one(Stretch)) if part else None


def _monthday(said: Said, _: Present) -> Day | None:
    """`the 5th`, `Friday the 13th`."""
    place, weekday = said.one(Place) or int(said.one(Number) or 0), said.one(Weekday)
    lone = weekday is None and not said.has("on")
    if not 1 <= place <= 31 or (lone and place <= (_TWELVE if said.has("nth") else _FOUR)):
        return None
    return monthdays(place) if weekday is None else both(monthdays(place), weekday)


def _led_monthday(said: Said, _: Present) -> Day | None:
    place = said.one(Place) or int(said.one(Number) or 0)
    return monthdays(place) if 0 < place <= 31 else None


def _closing(said: Said, at: Present) -> Span | None:
    """`EOD`, `end of month`, in their short forms."""
    stretch, unit = (said.one(str) or " ").split(" ")
    return stretched(stretch, around(unit, at.today), at) if unit else None


def now(_: Said, at: Present) -> Span:
    """This very instant."""
    here = at.now.replace(microsecond=0)
    return Span(here, here + timedelta(minutes=1), "minute")


def _year(said: Said, _: Present) -> Span | None:
    year = said.one(Year)
    return of_year(year) if year and _FIRST_YEAR <= year < _LAST_YEAR else None


_WAYS = "(?:this|that|next|coming|upcoming|last|past)"
_STEPS = f"the? {_WAYS}(?: {_WAYS})?"

RELATIVES = Stage.of(
    Rule("date", "number (?:weekdays|weekday) (?:from now|hence|ago)", _weekdays_away),
    Rule("date", "(?:the|on){0,4} anyday after (?:the)? next|(?:the|on){0,4} anyday before last", _weekday_after),
    Rule("period", "the? oneunit after (?:the)? next|the? oneunit before last", _unit),
    Rule("period", "anymonth after next|the? month before last", _month),
    Rule("date", f"(?:on)? {_STEPS} anyday", _weekday),
    Rule(
        "date",
        "(?:on|by|until|from|before|after)? weekday oneunit(?=(?:$|stop|comma|at|clause|and|in|for|to))",
        _weekday_week,
    ),
    Rule("date", "relday oneunit(?=$|stop|comma|at|clause|and)", _relday_week),
    Rule("date", "(?:on|the){0,4} anyday comma? the? ordinal edge", _monthday),
    Rule("date", "(?:on|the){0,4} anyday (?:nmid|nday) edge", _monthday),
    Rule("period", "the? (?:season|holiday) (?:after next|before last)", _named),
    Rule("date", "the? part before last", _part_before),
    Rule("period", "the? (?:next|coming|last|past) anymonth|this month|this mon (?!clause|other)", _month),
    Rule("date", f"the? {_WAYS} holiday(?!weekend)", _named),
    Rule("period", "the? (?:this|next|coming|last|past){1,2} season", _named),
    Rule("date", "stretch? tonight", _tonight),
    Rule("date", "last part", _last_part),
    Rule("date", "(?<=from|between|to)now(?!on|and)", now),
    Rule("date", "(?:this|that|next) (?:stretch hyphen?)? part", _this_part),
    Rule("period", "the? upcoming length|the? number upcoming (?:units|quarters)", _upcoming),
    Rule("period", f"{_STEPS} length|the? number {_WAYS} (?:units|quarters)", _window),
    Rule("period", f"{_STEPS} (?:business|calendar)? (?:oneunit|quarter)(?!of|that|in nyear)", _unit),
    Rule("ahead", "in approx? length time? (?!ago)", _ahead),
    Rule("date", "length (?:from now|hence)", _ahead),
    Rule("date", "length ago relday?", _gone),
    Rule("date", "number parts ago", _parts_ago),
    Rule("dayless", "in the (?:stretch hyphen?)? part", _in_part),
    Rule("date", "(?:the|by|at){0,4} closing", _closing),
    Rule(
        "period",
        "(?<=amid|since|until|by|before|after|from|between|to|of|for|hyphen|approx|ends|and)nyear(?!blocked|anymonth)",
        _year,
    ),
    Rule("period", "nyear(?=(?:to|until|hyphen|and) nyear)", _year),
    Rule("date", "^wday stop?$", _plain_weekday),
    Rule("period", "^mon stop?$", _plain_month),
    Rule("date", "^(?:now|present) stop?$|nowadays", now),
    Rule("at_once", "(?<!from)(?<!by)(?<!until)(?<!to)(?<!since)(?<!for)now(?=stop|$)", now),
    Rule("date", "relday", _relday),
    Rule("date", "weekday", _plain_weekday),
    Rule("date", "(?<=on|by|this|until|since|from|before|after|for|part) wday (?!anyunit) edge", _plain_weekday),
    Rule("date", "wday(?=(?:comma? clock|at|comma? date|part|comma? period))", _plain_weekday),
    Rule("date", "(?<!wish)holiday(?!weekend)", _plain_named),
    Rule(
        "date",
        "(?<=by|until|from|since|before|after|between|for|to)the ordinal edge|the ordinal(?=at|clock|comma clock)",
        _led_monthday,
    ),
    Rule("date", "on? the ordinal edge", _monthday),
    Rule("date", "on ordinal edge|on the? dayno(?=at clock|comma? clock)|(?<=clock)on the? dayno edge", _led_monthday),
    Rule("period", "^the? season stop?$", _plain_named),
    Rule("date", "on? the nth edge", _monthday),
)
"""Days and stretches told from now, each by itself."""
