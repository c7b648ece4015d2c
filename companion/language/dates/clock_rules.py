"""Times of day: figures, words, `half past`, `quarter to`, am and pm, and from one time to another."""

from dataclasses import replace

from companion.language.dates.kinds import CODES, Item, Said
from companion.language.dates.numerals import Pair, clock
from companion.language.dates.spans import Present
from companion.language.dates.stages import Rule, Stage
from companion.language.dates.values import Clock, Number, Unit, Year

_QUARTER, _HALF = 15, 30
_HOURS = 12
_SPOKEN = (5, 10)
"""Numbers up to twelve that are said of minutes alone."""


def _half(said: Said) -> str | None:
    return "am" if said.has("am") else "pm" if said.has("pm") else None


def _told(at: Clock, half: str | None) -> Clock | None:
    """The time with before or after noon told behind it."""
    if half is None or at.hour > 12:
        return at
    told = clock(at.hour, at.minute, half)
    return replace(at, hour=told.hour, open=False) if told else None


def _hour(said: Said, _: Present) -> Clock | None:
    """`7 pm`, `seven o'clock`, `six thirty`, `at 9`, `at 8.30`."""
    found = said.one(Clock) or _of_numbers(said)
    return _told(found, _half(said)) if found else None


def _of_numbers(said: Said) -> Clock | None:
    pair = said.one(Pair)
    if pair:
        return _minutely(pair.first, pair.second) if pair.second >= 10 else None
    numbers = said.some(Number)
    if len(numbers) > 1:
        return _minutely(numbers[0], numbers[1])
    return clock(int(numbers[0]), 0) if numbers else None


def _minutely(hour: float, minute: float) -> Clock | None:
    at = clock(int(hour), int(minute))
    return replace(at, grain="minute") if at else None


def _figures(said: Said, _: Present) -> Clock | None:
    """`at 1530`, `around 945`; what may as well be a year is none but behind `at`."""
    year, number = said.one(Year), said.one(Number)
    if year and 1900 <= year < 2100 and not said.has("at"):
        return None
    hour, minute = divmod(int(year or number or 0), 100)
    return _told(at, _half(said)) if (at := _minutely(hour, minute)) else None


def _hundreds(said: Said, at: Present) -> Clock | None:
    """`1900 hours`."""
    return (
        _figures(Said((*said.items, said.items[0]._replace(code=CODES["at"]))), at)
        if said.one(Unit) == "hour"
        else None
    )


def _moved(said: Said, here: Present) -> Clock | None:
    """So many minutes past or to an hour."""
    way, target = said.split("past", "after", "to", "before", "from", "until")
    minutes = _minutes(way)
    at = _noon(target, here) if target.has("noon") else target.one(Clock) or _of_numbers(target)
    if at is None or not _is_moved(way, minutes, at, said):
        return None
    at = _told(at, _half(said))
    return _by_minutes(at, -minutes if said.has("to", "before", "until") else minutes) if at else None


def _is_moved(way: Said, minutes: int, at: Clock, said: Said) -> bool:
    """Whether the number is one of minutes: `five to nine` and `20 to 9`, but hardly `3 to 9`."""
    unit = way.one(Unit)
    if unit is None and said.has("to") and at.open:
        return minutes in _SPOKEN or minutes > _HOURS
    return minutes > 0 and unit in (None, "minute", "quarter")


def _by_minutes(at: Clock, minutes: int) -> Clock:
    hour, minute = divmod((at.hour * 60 + at.minute + minutes) % 1440, 60)
    return Clock((hour + 11) % 12 + 1 if at.open else hour, minute, open=at.open, grain="minute")


def _minutes(said: Said) -> int:
    if said.has("quarter"):
        return _QUARTER
    number = said.one(Number)
    return _HALF if said.has("half") else int(number or 0) % 60


def _quarter_of(said: Said, at: Present) -> Clock | None:
    """American `quarter of six`, fifteen minutes before it."""
    way, target = said.split("of")
    return _moved(Said((*way.items, Item(CODES["to"], None, 0, 0), *target.items)), at)


def _half_of(said: Said, _: Present) -> Clock | None:
    """British `half six`."""
    at = _of_numbers(Said(said.items[1:]))
    return replace(at, minute=_HALF, grain="minute") if at else None


def _noon(said: Said, _: Present) -> Clock | None:
    number = said.one(Number)
    return Clock(int(number)) if number is not None else None


def _zoned(said: Said, _: Present) -> Clock | None:
    at, zone = said.one(Clock), said.some(Number)
    return replace(at, offset=float(zone[-1])) if at else None


def _same(said: Said, _: Present) -> Clock | None:
    return said.one(Clock)


def bare_hour(said: Said) -> Clock | None:
    """The hour that a number with nothing beside it is."""
    number = said.one(Number)
    return clock(int(number), 0) if number else None


def _whole_hour(said: Said, _: Present) -> Clock | None:
    """A bare hour behind `by`, `until`, `around`; one is too often no hour."""
    number = said.one(Number)
    return clock(int(number), 0) if number and number > 1 else None


def _range(said: Said, at: Present) -> Clock | None:
    """From one time to another, the half of the day being told once for both."""
    lead = next(place for place, item in enumerate(said.items) if item.value is not None)
    first, last = Said(said.items[lead:]).split("to", "until", "hyphen", "and")
    start, end = _hour(first, at), _hour(last, at)
    if start is None or end is None:
        return None
    start, end = _alike(start, end), _alike(end, start)
    return replace(start, until=end)


def _alike(one: Clock, other: Clock) -> Clock:
    """An open time in the half of the day that makes the stretch from or to the other a short one."""
    if not one.open or other.open:
        return one
    early = (one.hour % 12, one.minute)
    until = early < (other.hour % 12, other.minute)
    after_noon = other.hour >= 12 if until else other.hour < 12
    return replace(one, hour=early[0] + 12 * after_noon, open=False)


_NO_DAY = "(?!of? anymonth (?!dayno|place)|comma anymonth|(?:of|in)? (?:this|next|last|coming) unit)"
_TIME = "(?:hour|nmid|clock|bare)"
_HALVES = "(?:am|pm|in the am|in the pm)"
_TOWARDS = f"the? (?:hour|clock|noon|hourly) oclock? {_HALVES}?"

CLOCKS = (
    Stage.of(
        Rule("clock", f"(?:a? quarter|half) (?:past|after|to|before|until|from) {_TOWARDS}", _moved),
        Rule("clock", f"(?:number|a) anyunit (?:past|after|to|before|from|until) {_TOWARDS}", _moved),
        Rule("clock", f"number past {_TOWARDS}", _moved),
        Rule(
            "clock",
            f"(?<!from)(?<!between)(?:small|minutes|tens) (?:to|after|before) the? (?:clock|noon|hour oclock|hour {_HALVES})",
            _moved,
        ),
        Rule("clock", "(?<=at|by|its)number (?:to|after|before) hour edge", _moved),
        Rule("clock", "^number to hour stop?$", _moved),
        Rule("clock", "a? quarter of hour edge", _quarter_of),
        Rule("bare", "(?<!from)(?<!between)number to hour(?=stop|comma|relday|weekday|on|in|$)", _moved),
        Rule("clock", "half hour (?:am|pm|edge)", _half_of),
        Rule("clock", f"(?:hour|nmid|clock|dots|bare|military) oclock? {_HALVES}", _hour),
        Rule("clock", "(?:at|approx|its) approx? small hyphen? minutes edge", _hour),
        Rule("clock", "small hyphen? minutes (?:am|pm)", _hour),
        Rule("bare", "small hyphen? minutes edge", _hour),
        Rule("clock", "hour oclock", _hour),
        Rule(
            "clock", "(?:at|by|until|approx|before|after) approx? nyear (?:am|pm|edge)|at nbig (?:am|pm|edge)", _figures
        ),
        Rule("clock", "military (?:anyunit|edge)", _hour),
        Rule("clock", "(?<=at|by|until|around|comma)nyear units (?!of) edge|^nyear units", _hundreds),
        Rule("clock", "(?<!in)(?<!for)hourly", _hour),
        Rule("clock", "noon", _noon),
        Rule("clock", "at (?:nhour|nmid) nminute edge", _hour),
    ),
    Stage.of(
        Rule("clock", "(?:clock|bare) zone", _zoned),
        Rule("clock", f"(?<!hyphen)(?:from|between|at|approx){{0,4}} {_TIME} (?:link|and) clock", _range),
        Rule("clock", f"(?:from|between|at|approx){{0,4}} clock link {_TIME} edge", _range),
        Rule("clock", f"between clock and {_TIME} edge", _range),
        Rule("reach", f"{_TIME} (?:to|until) {_TIME} (?=relday|weekday|tonight|this part)", _range),
        Rule("reach", f"(?:from|between) approx? {_TIME} (?:link|and) {_TIME} {_NO_DAY} edge", _range),
        Rule(
            "ranged", f"(?<!nyear)(?<!month)(?<!mon)(?<!hyphen){_TIME} hyphen {_TIME} (?!hyphen){_NO_DAY} edge", _range
        ),
        Rule("clock", "(?:at|by|until|before|after|around) approx? bare edge|^bare stop?$", _hour),
        Rule("clock", "at approx? (?:hour|dots) sharp? (?!link) edge", _hour),
        Rule("clock", "(?:by|until|before|after|around) hour sharp? (?!link) edge", _whole_hour),
    ),
    Stage.of(Rule("clock", "(?:clock|bare) zone", _zoned), Rule("clock", "at clock", _same)),
)
"""Single times, then those that lead from one to another, then what stands around them."""
