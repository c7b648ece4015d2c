"""Days of the year that have a name, by their English names; where countries differ, by country."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from companion.language.dates.moons import (
    chinese_new_year,
    easter,
    full_moon,
    jewish_new_year,
    muslim_day,
    new_moon,
    orthodox_easter,
)  # fmt: skip
from companion.language.dates.spans import Yearly, nth_weekday, valid_day


@dataclass(frozen=True, slots=True)
class Feast:
    """When a named day is in a year, and where it is on another day."""

    on: Yearly
    elsewhere: Mapping[str, Yearly] = field(default_factory=dict)

    def in_country(self, country: str) -> Yearly:
        """When it is in a country, given by its two letters; empty for wherever."""
        return self.elsewhere.get(country, self.on)


def _day(month: int, day: int) -> Yearly:
    return lambda year: valid_day(year, month, day)


def _nth(month: int, weekday: int, nth: int, plus: int = 0) -> Yearly:
    def on(year: int) -> date | None:
        day = nth_weekday(year, month, weekday, nth)
        return day + timedelta(days=plus) if day else None

    return on


def _plus(start: Callable[[int], date], days: int) -> Yearly:
    return lambda year: start(year) + timedelta(days=days)


def _muslim(month: int, day: int) -> Yearly:
    return lambda year: muslim_day(month, day, year)


def _passover(year: int) -> date:
    return jewish_new_year(year) - timedelta(days=163)


def _hanukkah(year: int) -> date:
    """The 25th of Kislev, which the length of the year moves."""
    length = (jewish_new_year(year + 1) - jewish_new_year(year)).days
    return jewish_new_year(year) + timedelta(days=83 + (length in (355, 385)))


def _super_bowl(year: int) -> date | None:
    return nth_weekday(year, 2, 6, 2 if year >= 2022 else 1)


_FIXED = {
    (12, 25): "christmas|christmas day|xmas|xmas day|chrimbo|crimbo",
    (12, 24): "christmas eve|xmas eve",
    (12, 26): "boxing day|st stephen's day|kwanzaa",
    (12, 31): "new year's eve|new years eve|new year eve|nye|hogmanay",
    (1, 1): "new year's|new years|new year's day|new years day|new year day",
    (1, 6): "epiphany|three kings day|twelfth night",
    (1, 25): "burns night",
    (1, 26): "australia day|republic day",
    (2, 2): "groundhog day",
    (2, 14): "valentine's day|valentines day|valentine day|valentine's|valentines|v day|vday",
    (3, 1): "st david's day|st davids day",
    (3, 8): "international women's day|women's day|womens day",
    (3, 14): "pi day",
    (3, 15): "ides of march|the ides of march",
    (3, 17): "st patrick's day|st patricks day|saint patrick's day|st paddy's day|st paddys day|paddy's day|paddys day",
    (4, 1): "april fools|april fool's|april fools day|april fool's day|april fools' day",
    (4, 22): "earth day",
    (4, 23): "st george's day|st georges day|saint george's day",
    (4, 25): "anzac day",
    (5, 1): "may day",
    (5, 4): "star wars day",
    (5, 5): "cinco de mayo",
    (6, 14): "flag day",
    (6, 19): "juneteenth",
    (7, 1): "canada day",
    (7, 4): "independence day|july fourth",
    (7, 14): "bastille day",
    (8, 15): "assumption day|indian independence day",
    (10, 16): "boss's day|bosses day|boss day",
    (10, 30): "devil's night|mischief night",
    (10, 31): "halloween|hallowe'en|haloween|all hallows eve|halloween night",
    (11, 1): "all saints day|all saints' day",
    (11, 2): "all souls day|all souls' day|day of the dead",
    (11, 5): "bonfire night|guy fawkes night|guy fawkes day|guy fawkes",
    (11, 11): "veterans day|veteran's day|remembrance day|armistice day",
    (11, 19): "international men's day|men's day",
    (11, 30): "st andrew's day|st andrews day",
}
_NTH = {
    (11, 3, 4, 0): "turkey day",
    (11, 3, 4, 1): "black friday",
    (11, 3, 4, 2): "small business saturday",
    (11, 3, 4, 4): "cyber monday",
    (5, 0, -1, 0): "memorial day|decoration day|spring bank holiday",
    (5, 0, 1, 0): "early may bank holiday",
    (8, 0, -1, 0): "august bank holiday|summer bank holiday",
    (1, 0, 3, 0): "martin luther king day|martin luther king jr day|mlk day|mlk jr day|civil rights day|"
    "martin luther king's day|idaho human rights day",
    (2, 0, 3, 0): "presidents day|president's day|presidents' day|washington's birthday|family day",
    (9, 0, 1, 0): "labor day",
    (9, 6, 1, 7): "grandparents day|grandparent's day",
    (10, 0, 2, 0): "columbus day|indigenous peoples day|indigenous peoples' day|canadian thanksgiving",
    (6, 6, 3, 0): "father's day|fathers day|fathers' day",
    (4, 2, -1, 0): "administrative professionals day|secretaries day",
}
_EASTER = {
    -47: "shrove tuesday|pancake day|pancake tuesday|mardi gras|fat tuesday",
    -48: "shrove monday",
    -46: "ash wednesday",
    -21: "mothering sunday",
    -7: "palm sunday",
    -3: "maundy thursday|holy thursday|covenant thursday",
    -2: "good friday|holy friday",
    -1: "holy saturday|easter saturday|black saturday",
    0: "easter|easter sunday|easter day",
    1: "easter monday",
    39: "ascension day",
    49: "pentecost|whit sunday|whitsun|white sunday",
    50: "whit monday|pentecost monday",
    56: "trinity sunday",
    60: "corpus christi|feast of corpus christi",
}
_ORTHODOX = {
    -48: "orthodox shrove monday|clean monday|orthodox ash monday|orthodox clean monday",
    -7: "orthodox palm sunday",
    -2: "orthodox good friday|orthodox great friday",
    0: "orthodox easter|orthodox easter sunday|greek easter",
    1: "orthodox easter monday",
}
_JEWISH = {
    -1: "rosh hashanah|rosh hashana|rosh hashanna|jewish new year|yom teruah",
    8: "yom kippur",
    13: "sukkot|sukkos|succot|feast of the ingathering",
    20: "shemini atzeret",
    21: "simchat torah|simhat torah",
}
_PASSOVER = {
    -31: "purim",
    -1: "passover|pesach",
    11: "yom hashoah|holocaust day|yom ha'shoah",
    32: "lag baomer|lag b'omer|lag ba'omer",
    49: "shavuot|feast of weeks|shavuoth",
}
_MUSLIM = {
    (1, 1): "islamic new year|muslim new year|amun jadid",
    (1, 10): "ashura|day of ashura",
    (3, 12): "mawlid|mawlid al nabawi",
    (7, 27): "isra and mi'raj|isra and miraj|isra miraj",
    (9, 1): "ramadan|ramadhan|ramazan",
    (9, 27): "laylat al qadr|laylat al kadr|night of power",
    (10, 1): "eid al fitr|eid ul fitr|eid",
    (12, 10): "eid al adha|eid ul adha|id ul adha|bakrid",
}
_THANKSGIVING = "thanksgiving|thanksgiving day|thx giving"
_OTHER: dict[str, Feast] = {
    "mother's day|mothers day|mothers' day|mum's day|mothersday": Feast(
        _nth(5, 6, 2), {place: _plus(easter, -21) for place in ("GB", "IE", "UK")}
    ),
    _THANKSGIVING: Feast(_nth(11, 3, 4), {"CA": _nth(10, 0, 2)}),
    "labour day": Feast(_day(5, 1), {"US": _nth(9, 0, 1), "CA": _nth(9, 0, 1), "NZ": _nth(10, 0, 4)}),
    "hanukkah|hanukah|chanukah|hanukka": Feast(_plus(_hanukkah, -1)),
    "chinese new year|chinese new years|chinese new year's|lunar new year|cny|spring festival|chinese lunar new year|"
    "chinese lunar new year's day|chinese new year's day": Feast(chinese_new_year),
    "diwali|deepavali|divali|lakshmi puja": Feast(lambda year: new_moon(date(year, 10, 17), -12)),
    "holi|dhulandi|phagwah": Feast(lambda year: full_moon(date(year, 3, 1), 17.5)),
    "super bowl sunday|superbowl sunday": Feast(_super_bowl),
}


def _feasts() -> Iterator[tuple[str, Feast]]:
    for (month, day), names in _FIXED.items():
        yield names, Feast(_day(month, day))
    for (month, weekday, nth, plus), names in _NTH.items():
        yield names, Feast(_nth(month, weekday, nth, plus))
    for start, table in ((easter, _EASTER), (orthodox_easter, _ORTHODOX), (jewish_new_year, _JEWISH)):
        yield from ((names, Feast(_plus(start, days))) for days, names in table.items())
    yield from ((names, Feast(_plus(_passover, days))) for days, names in _PASSOVER.items())
    yield from ((names, Feast(_muslim(month, day))) for (month, day), names in _MUSLIM.items())
    yield from _OTHER.items()


FEASTS: dict[str, Feast] = {name: feast for names, feast in _feasts() for name in names.split("|")}
"""The days that a name means, in any year."""
