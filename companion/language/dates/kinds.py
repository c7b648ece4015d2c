"""The kinds of piece that the grammar tells apart, one letter each, and patterns over rows of them."""

import re
from typing import NamedTuple, TypeVar

T = TypeVar("T")

_NAMES = (
    "other stop comma hyphen slash label clause its wish undone workday same_time over nhour nmid nday nminute nbig "
    "nyear nhuge decimal pair dots small teen tens hundred thousand ordinal nth second back_ordinal few a half "
    "quarter quarters weekday weekdays wday month mon season relday tonight unit units weekend fortnight part parts stretch "
    "bound closing holiday decades span_of_ten this that next coming upcoming last past the of in on at by from to "
    "until and between after before since for ago hence now present nowadays every other_one single oclock am pm sharp about "
    "around nearest rest whole time business calendar noon zone era q hourly clock bare ranged reach military length "
    "numdate yearmonth date period range timed dayless at_once ahead again"
).split()
CODES = {name: chr(0x4E00 + place) for place, name in enumerate(_NAMES)}
"""The letter of each kind."""
_GROUPS = {
    "hour": "nhour small",
    "minutes": "nmid nday nminute",
    "dayno": "nhour nmid nday",
    "number": "nhour nmid nday nminute nbig small",
    "place": "ordinal nth second",
    "rank": "ordinal nth second last back_ordinal",
    "anyday": "weekday wday",
    "anymonth": "month mon",
    "oneunit": "unit weekend fortnight",
    "anyunit": "unit units weekend fortnight",
    "link": "to until hyphen",
    "dated": "date ahead",
    "amid": "in over",
    "partly": "part dayless",
    "ends": "stretch bound",
    "approx": "about around",
    "blocked": "other label unit units weekend fortnight nhour nmid nday nminute nbig nhuge decimal pair dots small tens "
    "ordinal nth hundred thousand few time",
}
"""Kinds that may stand at the same place."""
_SETS = {name: f"[{''.join(CODES[kind] for kind in kinds.split())}]" for name, kinds in _GROUPS.items()}
_SETS["edge"] = f"(?!{_SETS['blocked']})"
_NAME = re.compile(r"[a-z_]+")


class Item(NamedTuple):
    """One piece: its kind as a letter, what it is worth, and the tokens it is made of."""

    code: str
    value: object
    first: int
    last: int


class Said(NamedTuple):
    """The pieces that a rule fits, in order."""

    items: tuple[Item, ...]

    def one(self, type_: type[T]) -> T | None:
        """The first worth of this type."""
        for item in self.items:
            if isinstance(item.value, type_):
                return item.value
        return None

    def some(self, type_: type[T]) -> list[T]:
        """All worths of this type, in order."""
        return [item.value for item in self.items if isinstance(item.value, type_)]

    def has(self, *names: str) -> bool:
        """Whether a piece of any of these kinds is among them."""
        return not {CODES[name] for name in names}.isdisjoint(item.code for item in self.items)

    def split(self, *names: str) -> "tuple[Said, Said]":
        """The pieces before the first of these kinds, and those after it."""
        codes = {CODES[name] for name in names}
        place = next((at for at, item in enumerate(self.items) if at and item.code in codes), len(self.items))
        return Said(self.items[:place]), Said(self.items[place + 1 :])


def letters(pattern: str) -> str:
    """A pattern over names of kinds as one over their letters."""
    return _NAME.sub(_letter, pattern).replace(" ", "")


def _letter(found: "re.Match[str]") -> str:
    name = found.group()
    return _SETS.get(name) or CODES[name]
