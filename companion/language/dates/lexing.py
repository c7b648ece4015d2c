"""From tokens to the first pieces of dates: words by their tables, numbers by their shape, marks by the text between."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from companion.domain.understanding import Token
from companion.language.dates.feasts import FEASTS
from companion.language.dates.kinds import CODES, Item
from companion.language.dates.numerals import Piece, of_digits
from companion.language.dates.values import Month, Number, Part, Place, Step, Stretch, Unit, Weekday
from companion.language.dates.words import PHRASES, PLAIN, UNITS, WORDS, ZONES

_WORTH = {
    "weekday": Weekday, "weekdays": Weekday, "wday": Weekday, "month": Month, "mon": Month, "nth": Place,
    "second": Place, "this": Step, "that": Step, "next": Step, "coming": Step, "upcoming": Step, "last": Step,
}  # fmt: skip
_NAMED = {
    "unit": Unit,
    "units": Unit,
    "weekend": Unit,
    "fortnight": Unit,
    "parts": Part,
    "part": Part,
    "stretch": Stretch,
    "bound": Stretch,
    "closing": str,
}
_RENAMED = {"other": "other_one", "decade": "decades"}
_MARKS = {",": "comma", "(": "comma", ")": "comma", ":": "comma", "-": "hyphen", "–": "hyphen", "—": "hyphen",
          "~": "hyphen", "/": "slash", ".": "stop", "!": "stop", "?": "stop", ";": "stop", "\n": "stop",
          "@": "at"}  # fmt: skip
_SHORT = 3
"""Signs of a gap between two words that is met again and again."""
_PRICED = frozenset("$£€#¥")


def _words() -> Iterator[tuple[str, Piece]]:
    for kind, plain in PLAIN.items():
        worth = {
            "a": Number(1),
            "half": Number(0.5),
            "past": Step(-1),
            "quarter": Unit("quarter"),
            "quarters": Unit("quarter"),
        }.get(kind)
        yield from ((word, (CODES[_RENAMED.get(kind, kind)], worth)) for word in plain.split())
    for kind, table in WORDS.items():
        make = _WORTH.get(kind, Number)
        yield from ((word, (CODES[_RENAMED.get(kind, kind)], make(value))) for word, value in table.items())
    for kind, forms in UNITS.items():
        for name, written in forms.items():
            yield from ((word, (CODES[kind], _NAMED[kind](name))) for word in written.split())
    yield from ((name, (CODES["zone"], Number(hours))) for name, hours in ZONES.items())


def _phrases() -> Iterator[tuple[tuple[str, ...], Piece]]:
    for words, (kind, value) in PHRASES.items():
        yield words, (CODES["other" if kind == "other_word" else kind], _worth(kind, value))
    for name, feast in FEASTS.items():
        yield tuple(name.split()), (CODES["holiday"], feast)


def _worth(kind: str, value: str) -> object:
    if not value:
        return None
    return _NAMED[kind](value) if kind in _NAMED else Place(int(value)) if kind == "back_ordinal" else Number(value)


_LEX = dict(_words())
_LONG: dict[str, list[tuple[tuple[str, ...], Piece]]] = {}
for _name, _piece in sorted(_phrases(), key=lambda one: -len(one[0])):
    _LONG.setdefault(_name[0], []).append((_name, _piece))
_TWELVE = 12
"""Places up to it are too often no days."""
_LONGEST = max(len(words) for forms in _LONG.values() for words, _ in forms)
_DATED = frozenset(
    CODES[name]
    for name in (
        "weekday weekdays wday month mon season relday tonight unit units weekend fortnight part parts closing decades noon "
        "small oclock half now quarter quarters tens"
    ).split()
)
_MAKES_DATE = frozenset(word for word, (code, _) in _LEX.items() if code in _DATED) - {"one"}
_MAKES_DATE |= {word for word, value in WORDS["nth"].items() if value > _TWELVE} | set(PLAIN["workday"].split())
_NAMES = (CODES["holiday"], CODES["present"], CODES["nowadays"], CODES["part"], CODES["unit"])
_LAST_WORDS = {words[-1] for words, (code, _) in _phrases() if code in _NAMES and _MAKES_DATE.isdisjoint(words)}
TRIGGERS = _MAKES_DATE | _LAST_WORDS | {"#"}
"""Words without which no text holds a date; `#` is any number."""
_ENDINGS = frozenset({"s", ""})
_OTHER = (CODES["other"], None)
_NUMERALS = frozenset(CODES[name] for name in "nhour nmid nday nminute nbig nyear small dots pair decimal".split())
_LABEL, _WISH, _HOLIDAY, _STOP = (CODES[name] for name in ("label", "wish", "holiday", "stop"))
_DOTTED = frozenset(CODES[name] for name in "month mon weekday wday unit am pm".split())


def triggers(word: str) -> str:
    """The word as TRIGGERS has it: a number as `#`, no ending behind an apostrophe or a hyphen."""
    last = word.lstrip("/").partition("'")[0].rpartition("-")[2] or "-"
    return "#" if last[0].isdigit() else last


def pieces(tokens: Sequence[Token], text: str, month_first: bool) -> list[Item]:
    """The first pieces, from left to right; a mark between words is a piece of no token."""
    items: list[Item] = []
    place, end = 0, tokens[0].start
    while place < len(tokens):
        token = tokens[place]
        if token.start > end + 1 or (text and text[end : end + 1] not in " "):
            between = text[end : token.start] if text else ","
            items.extend(_marks(between, items, place))
        if _is_none(token.word):
            if not items or items[-1].code != _OTHER[0]:
                items.append(Item(*_OTHER, place, place + 1))
            place += 1
        else:
            long = _long(tokens, place, items) if token.word in _LONG else 0
            place += long or _short(tokens, place, items, month_first)
        end = tokens[place - 1].end
    return items


@lru_cache(maxsize=20_000)
def _is_none(word: str) -> bool:
    """Whether the word is no part of any date, neither by itself nor as the first of a phrase."""
    alone = not word[0].isdigit() and word not in _LONG
    return alone and _parts(word, False) == _parts(word, True) == [_OTHER]


def _marks(between: str, items: Sequence[Item], place: int) -> list[Item]:
    dotted = between.strip() == "." and bool(items) and items[-1].code in _DOTTED
    codes = _usual(between) if len(between) <= _SHORT else _marked(between)
    return [] if dotted else [Item(code, None, place, place) for code in codes]


@lru_cache(maxsize=256)
def _usual(between: str) -> tuple[str, ...]:
    """The same of a short gap, kept at hand."""
    return _marked(between)


def _marked(between: str) -> tuple[str, ...]:
    """The kinds of the marks that stand between two words."""
    kinds = dict.fromkeys([CODES[_MARKS[mark]] for mark in between if mark in _MARKS])
    return (*kinds, _LABEL) if not _PRICED.isdisjoint(between) else tuple(kinds)


def _long(tokens: Sequence[Token], place: int, items: list[Item]) -> int:
    """How many tokens a phrase takes that begins here, once it stands among the items; 0 when none does."""
    here = tuple([token.word for token in tokens[place : place + _LONGEST]])
    for words, (code, value) in _LONG[here[0]]:
        if here[: len(words)] == words:
            wished = code == _HOLIDAY and bool(items) and items[-1].code == _WISH
            items.append(Item(_OTHER[0] if wished else code, value, place, place + len(words)))
            return len(words)
    return 0


def _short(tokens: Sequence[Token], place: int, items: list[Item], month_first: bool) -> int:
    """One token, once its pieces stand among the items."""
    found, size = _read(tokens, place, month_first)
    before = items[-1].code if items else ""
    if before == _LABEL and found[0][0] in _NUMERALS and tokens[place].word[0].isdigit():
        found = [_OTHER]
    if not (found[0] is _OTHER and before == _OTHER[0]):  # a row of words that are no part of any date is one piece
        items += [Item(code, value, place, place + size) for code, value in found]
    return size


def _read(tokens: Sequence[Token], place: int, month_first: bool) -> tuple[list[Piece], int]:
    """The pieces that begin at a token, and how many tokens they take."""
    word = tokens[place].word
    if word[0].isdigit() and word not in _LEX:
        return _figures(tokens, place, month_first)
    return _parts(word, month_first), 1


def _figures(tokens: Sequence[Token], place: int, month_first: bool) -> tuple[list[Piece], int]:
    """What is written in digits here, over several tokens where they touch, as in `15h30`."""
    written = tokens[place].text.lower()
    after = tokens[place + 1 : place + 2]
    if not after or (after[0].start > tokens[place].end + 1 and after[0].word != "m"):
        return of_digits(written, month_first) or [_OTHER], 1
    ended = _ended(tokens, place)
    if ended is not None:
        return of_digits(ended, month_first) or [_OTHER], 2
    touching = _touching(tokens, place)
    if touching[:1] and written + touching[0] in _LEX:
        return [_LEX[written + touching[0]]], 2
    if len(touching) > 1 and (found := of_digits(written + "".join(touching), month_first)):
        return found, 3
    return of_digits(written, month_first) or [_OTHER], 1


def _ended(tokens: Sequence[Token], place: int) -> str | None:
    """The figures with an ending that stands apart: the `m` of `7p.m.`, the `s` of `1990's`."""
    here, after = tokens[place], tokens[place + 1 : place + 2]
    if after and after[0].word == "m" and here.text[-1] in "apAP":
        return here.text.lower()
    if after and after[0].word == "s" and after[0].start <= here.end + 1:
        return here.text.lower() + "s"
    return None


def _touching(tokens: Sequence[Token], place: int) -> list[str]:
    """Up to two tokens that follow with nothing between."""
    found: list[str] = []
    for before, after in zip(tokens[place : place + 2], tokens[place + 1 : place + 3], strict=False):
        if after.start != before.end:
            break
        found.append(after.text.lower())
    return found


@lru_cache(maxsize=20_000)
def _parts(word: str, month_first: bool) -> list[Piece]:
    """The pieces of a word, of one with an ending, or of several with hyphens between."""
    if word in _LEX:
        return [_LEX[word]]
    if word.isalpha():
        return [_ish(word)]
    if word[0] == "/":
        return [(CODES["slash"], None), *(_part(word[1:], month_first) or [_OTHER])]
    head, _, ending = word.partition("'")
    if ending in _ENDINGS and "-" not in head:
        return [_LEX.get(head, _OTHER)]
    return _hyphened(head.split("-"), month_first)


def _hyphened(parts: Sequence[str], month_first: bool) -> list[Piece]:
    known = [_part(part, month_first) for part in parts]
    if not all(known):
        return [_OTHER]
    hyphen = (CODES["hyphen"], None)
    return [piece for part in known for piece in (hyphen, *part)][1:]


def _part(part: str, month_first: bool) -> list[Piece]:
    if part[:1].isdigit():
        return of_digits(part, month_first)
    return [_LEX[part]] if part in _LEX else []


def _ish(word: str) -> Piece:
    """A word said loosely, as `sevenish` is."""
    stem = word.removesuffix("ish")
    return _LEX[stem] if stem != word and stem in _LEX else _OTHER
