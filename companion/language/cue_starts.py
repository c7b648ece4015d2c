"""What a regular expression cannot do without: the starts of words of which one stands in every text that it fits."""

import re._constants as op  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
from collections.abc import Callable, Iterable, Sequence
from functools import reduce
from typing import Any

START = 5
"""Letters by which a word is told from others; a shorter word is told by the whole of it."""
MOST = 600
"""Starts among which one is looked for, at most."""
_DEEP = 200
"""Steps that one way through an expression may take."""
_SPREAD = 12
"""Letters of a class that are followed one by one."""
_COMMON = frozenset(
    "i a the it its is s t m re ve ll my to you your not do don was we and in of that this have has am are be on at for "
    "with so no he she they his her their just what how if but or as by an all did can would will could too one get got "
    "had been out up about now go going".split()
)
_USUAL = 12
"""How many rare words one common word is worth as a reason to look closer."""
_ALIKE = str.maketrans({"ſ": "s", "ı": "i", "\u0307": None})
"""Letters that an expression may take for others where case does not matter; lower case leaves a dot of `İ` behind."""
_REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)
_AGAIN = "again"
_APART = (op.CATEGORY_SPACE, op.CATEGORY_NOT_WORD)

Item = tuple[Any, Any]
Rest = tuple[Item, "Rest"] | None
"""The items of an expression that follow, the next one first."""
Starts = frozenset[str] | None
"""Starts of words of which one is in every text that fits; None where that cannot be told."""


def starts_in(written: str, flags: int) -> Starts:
    """The starts of words, in lower case, one of which is in every text in which this expression finds something."""
    return _best(_items(parser.parse(written, flags)), False, None)


def folded(text: str) -> str:
    """The text in lower case, with one form of what an expression may take for the same letter."""
    return text.lower() if text.isascii() else text.lower().translate(_ALIKE)


def _items(parsed: Iterable[Item]) -> tuple[Item, ...]:
    return tuple(parsed)


def _followed(items: Sequence[Item], rest: Rest) -> Rest:
    return reduce(lambda found, item: (item, found), reversed(items), rest)


def _best(items: Sequence[Item], edge: bool, rest: Rest) -> Starts:
    """The fewest and rarest starts that these items give; `edge` tells that no word runs on into the first of them."""
    found: Starts = None
    for number, item in enumerate(items):
        after = _followed(items[number + 1 :], rest)
        for one in (_heads((item, after), "", _DEEP) if edge else None, _within(item, edge, after)):
            found = _rarer(found, one)
        edge = _ends_apart(item, edge)
    return found


def _rarer(left: Starts, right: Starts) -> Starts:
    if left is None or right is None:
        return right if left is None else left
    return min(left, right, key=_weight)


def _weight(starts: frozenset[str]) -> int:
    return len(starts) + (_USUAL - 1) * len(starts & _COMMON)


def _within(item: Item, edge: bool, rest: Rest) -> Starts:
    """The starts that stand inside of this item, wherever it is not left out."""
    kind, value = item
    if kind is op.SUBPATTERN:
        return _best(_items(value[3]), edge, rest)
    if kind in _REPEATS and value[0] > 0:
        again = (kind, (value[0] - 1, _fewer(value[1]), value[2]))
        return _best(_items(value[2]), edge, (again, rest))
    return _union(_best(_items(way), edge, rest) for way in value[1]) if kind is op.BRANCH else None


def _fewer(most: Any) -> Any:
    return most if most is op.MAXREPEAT else most - 1


def _union(ways: Iterable[Starts]) -> Starts:
    """The starts of all of these ways, unless one of them has none or they are too many."""
    found: set[str] = set()
    for way in ways:
        if way is None or len(found) > MOST:
            return None
        found |= way
    return frozenset(found)


def _heads(rest: Rest, begun: str, deep: int) -> Starts:
    """What the word that begins here, with these letters of it, may start with."""
    if len(begun) == START:
        return frozenset({begun})
    if rest is None or deep == 0:
        return None
    (kind, value), after = rest
    follow = _FOLLOWED.get(kind)
    return follow(kind, value, after, begun, deep - 1) if follow else None


def _letter(_kind: Any, code: int, after: Rest, begun: str, deep: int) -> Starts:
    letter = folded(chr(code))
    if letter.isalnum() or letter == "_":
        return _heads(after, begun + letter, deep)
    return _apart(after, begun, deep)


def _apart(after: Rest, begun: str, deep: int) -> Starts:
    """Nothing that belongs to a word stands here: the word is over, or has not begun yet."""
    return frozenset({begun}) if begun else _heads(after, "", deep)


def _one_of(_kind: Any, options: Sequence[Item], after: Rest, begun: str, deep: int) -> Starts:
    letters, apart = _letters(options)
    if letters is None:
        return None
    ways = [_letter(op.LITERAL, code, after, begun, deep) for code in letters]
    return _union([*ways, _apart(after, begun, deep)] if apart else ways)


def _letters(options: Sequence[Item]) -> tuple[list[int] | None, bool]:
    """The characters of a class, unless they are many, and whether whole kinds of what is no word are among them."""
    found: list[int] = []
    apart = False
    for kind, value in options:
        if kind is op.LITERAL:
            found.append(value)
        elif kind is op.RANGE and value[1] - value[0] < _SPREAD:
            found += range(value[0], value[1] + 1)
        elif kind is op.CATEGORY and value in _APART:
            apart = True
        else:
            return None, False
    return (found, apart) if len(found) <= _SPREAD else (None, False)


def _branched(_kind: Any, value: Any, after: Rest, begun: str, deep: int) -> Starts:
    return _union(_heads(_followed(_items(way), after), begun, deep) for way in value[1])


def _grouped(_kind: Any, value: Any, after: Rest, begun: str, deep: int) -> Starts:
    return _heads(_followed(_items(value[3]), after), begun, deep)


def _repeated(kind: Any, value: Any, after: Rest, begun: str, deep: int) -> Starts:
    least, _, inside = value
    items = _items(inside)
    if all([_is_apart(item) for item in items]):
        over = _apart(after, begun, deep)
        return over if least else _union([over, _heads(after, begun, deep)])
    once = _heads(_followed(items, ((_AGAIN, (kind, value)), after)), begun, deep)
    return once if least else _union([once, _heads(after, begun, deep)])


def _once_more(_kind: Any, value: Item, after: Rest, begun: str, deep: int) -> Starts:
    """What may follow one round of a repetition; where no word has begun, a further one begins like the first."""
    kind, (_, most, inside) = value
    if not begun or most == 1:
        return _heads(after, begun, deep)
    return _repeated(kind, (0, _fewer(most), inside), after, begun, deep)


def _standing(_kind: Any, where: Any, after: Rest, begun: str, deep: int) -> Starts:
    if where in (op.AT_BOUNDARY, op.AT_END, op.AT_END_STRING) and begun:
        return frozenset({begun})
    starts = where in (op.AT_BEGINNING, op.AT_BEGINNING_STRING)
    if starts and begun:
        return frozenset()
    return _heads(after, "", deep) if starts or where is op.AT_BOUNDARY else None


def _looked_ahead(_kind: Any, value: Any, after: Rest, begun: str, deep: int) -> Starts:
    """What follows is seen twice: as what is looked for, and as what is taken; either will do."""
    seen = _heads(_followed(_items(value[1]), None), begun, deep) if value[0] > 0 and begun else None
    return _rarer(seen, _heads(after, begun, deep))


def _not_seen(_kind: Any, value: Any, after: Rest, begun: str, deep: int) -> Starts:
    """Where no letter may follow, a word that was begun is over."""
    return frozenset({begun}) if begun and _is_no_word(value, 1) else _heads(after, begun, deep)


def _is_no_word(value: Any, way: int) -> bool:
    """Whether it says that nothing of a word stands on this side, as `(?<!\\w)` does."""
    direction, items = value
    return direction == way and _items(items) == ((op.IN, [(op.CATEGORY, op.CATEGORY_WORD)]),)


_FOLLOWED: dict[Any, Callable[[Any, Any, Rest, str, int], Starts]] = {
    op.LITERAL: _letter,
    _AGAIN: _once_more,
    op.IN: _one_of,
    op.BRANCH: _branched,
    op.SUBPATTERN: _grouped,
    op.AT: _standing,
    op.ASSERT: _looked_ahead,
    op.ASSERT_NOT: _not_seen,
    op.MAX_REPEAT: _repeated,
    op.MIN_REPEAT: _repeated,
    op.POSSESSIVE_REPEAT: _repeated,
}


def _is_apart(item: Item) -> bool:
    """Whether the item takes one character that belongs to no word."""
    kind, value = item
    if kind is op.LITERAL:
        return not (chr(value).isalnum() or chr(value) == "_")
    if kind is not op.IN:
        return False
    letters, _ = _letters(value)
    return letters is not None and all([_is_apart((op.LITERAL, code)) for code in letters])


def _ends_apart(item: Item, edge: bool) -> bool:
    """Whether no word can run on over the end of this item."""
    kind, value = item
    if kind is op.AT:
        return edge or value in (op.AT_BOUNDARY, op.AT_BEGINNING, op.AT_BEGINNING_STRING)
    if kind is op.ASSERT:
        return edge or (value[0] < 0 and _end_apart(_items(value[1]), False))
    if kind is op.ASSERT_NOT:
        return edge or _is_no_word(value, -1)
    if kind is op.BRANCH:
        return all([_end_apart(_items(way), edge) for way in value[1]])
    if kind is op.SUBPATTERN:
        return _end_apart(_items(value[3]), edge)
    if kind in _REPEATS:
        return _end_apart(_items(value[2]), edge) and (edge or value[0] > 0)
    return _is_apart(item)


def _end_apart(items: Sequence[Item], edge: bool) -> bool:
    return reduce(lambda before, item: _ends_apart(item, before), items, edge)
