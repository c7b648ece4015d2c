"""Numbers in words, and lengths of time: so many of each anyunit."""

from companion.language.dates.kinds import Said
from companion.language.dates.numerals import Pair
from companion.language.dates.spans import Present
from companion.language.dates.stages import Rule, Stage
from companion.language.dates.values import Length, Number, Place, Unit, Year


def _sum(said: Said, _: Present) -> Number:
    return Number(sum(said.some(Number)))


def _place(said: Said, _: Present) -> Place | None:
    tens, unit = said.one(Number), said.one(Place)
    return Place(int(tens) + unit) if tens and unit and unit < 10 else None


def _thousands(said: Said, _: Present) -> Year | None:
    """`two thousand and eighteen`."""
    numbers = [int(number) for number in said.some(Number)]
    year = numbers[0] * 1000 + sum(numbers[2:])
    return Year(year) if year < 3000 else None


def _pairs(said: Said, _: Present) -> Year | None:
    """`nineteen eighty six`, `seventeen hundred thirty three`."""
    head, *rest = (int(number) for number in said.some(Number))
    return Year(head * 100 + sum(rest) - 100 * said.has("hundred"))


def _tens(said: Said, _: Present) -> Number | None:
    return said.one(Number)


NUMBERS = Stage.of(
    Rule("nyear", "small thousand and? (?:tens hyphen? small|tens|teen|small)?", _thousands),
    Rule("nyear", "teen (?:hundred and?)? tens hyphen? small", _pairs),
    Rule("nyear", "teen (?:hundred|(?:hundred and?)? (?:tens|teen))", _pairs),
    Rule("nyear", "tens (?:tens hyphen? small|teen)", _pairs),
    Rule("ordinal", "tens hyphen? place", _place),
    Rule("number", "tens hyphen? small", _sum),
    Rule("number", "tens|teen", _tens),
)
"""Words of numbers put together."""


def _amount(said: Said, _: Present) -> Length | None:
    """So many of a anyunit; `and a half` and `half` count, and a number alone is meant once when it is not told."""
    unit = said.one(Unit)
    if said.items[-1].value is not None and isinstance(said.items[-1].value, Unit):
        unit = said.items[-1].value
    count = _count(said)
    if unit is None or count is None:
        return None
    return Length(((count, ("business " if said.has("business") else "") + unit),))


def _count(said: Said) -> float | None:
    head = said.items[0].value
    if isinstance(head, Pair):
        return head.first / head.second if head.mark == "/" and head.second else _decimal(head)
    if isinstance(head, Year):
        return float(head)
    told, more = said.split("and")
    if told.has("half"):
        return 0.5
    return sum(told.some(Number)) + 0.5 * more.has("half")


def _decimal(pair: Pair) -> float:
    return float(f"{pair.first:.0f}.{pair.second:.0f}")


def _quarters(said: Said, _: Present) -> Length | None:
    """`a quarter of an hour`, `three quarters of an hour`."""
    numbers, unit = said.some(Number), said.some(Unit)[-1]
    count = numbers[0] if said.items[0].value is not None else 1
    return Length(((count / 4, unit),)) if unit in ("hour", "year", "century") else None


def _seconds(said: Said, _: Present) -> Length | None:
    number = said.one(Number)
    return Length(((number, "second"),)) if number else None


def _hours(said: Said, _: Present) -> Length | None:
    number = said.one(Number)
    return Length(((number, "hour"),)) if number is not None else None


def _joined(said: Said, _: Present) -> Length | None:
    """Lengths one after the other, from the bigger anyunit to the smaller."""
    parts = tuple(part for length in said.some(Length) for part in length.parts)
    sizes = [_size(unit) for _, unit in parts]
    return Length(parts) if sizes == sorted(sizes, reverse=True) and len(set(sizes)) == len(sizes) else None


def _size(unit: str) -> float:
    seconds = {**Length.SECONDS, **{name: days * 86400 for name, days in Length.DAYS.items()}}
    return seconds.get(unit) or Length.MONTHS.get(unit, 0) * 2_629_800


LENGTHS = (
    Stage.of(
        Rule("length", "(?<=in)hourly|(?<=for)hourly", _hours),
        Rule("length", "(?:a|number)? (?:quarter|quarters|units) of? a anyunit", _quarters),
        Rule("length", "number and (?:a half|half a?) anyunit", _amount),
        Rule("length", "(?:a|number) anyunit and a half", _amount),
        Rule("length", "a? half (?:of)? a? anyunit", _amount),
        Rule(
            "length", "(?:number|few|decimal|dots|pair|nyear) business? (?:anyunit|quarter(?!past)|quarters)", _amount
        ),
        Rule("length", "a (?:whole|single)? oneunit", _amount),
        Rule("length", "(?:number|a) second(?=hence|from|ago)", _seconds),
    ),
    Stage.of(Rule("length", "length(?: (?:and|comma)? length)+", _joined)),
)
"""Units that are counted, then several lengths put together."""
