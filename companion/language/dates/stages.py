"""Rules that make bigger pieces of smaller ones, stage by stage: a rule is a row of kinds and what it is worth."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from companion.language.dates.kinds import CODES, Item, Said, letters
from companion.language.dates.needs import Sets, needs
from companion.language.dates.numerals import COUNTED, counted
from companion.language.dates.spans import Present


class Void:
    """The worth of pieces that are no date at all, whatever their parts are."""


Build = Callable[[Said, Present], object]
"""What the pieces are worth together; None when they are nothing after all."""


class Rule(NamedTuple):
    """The kind that is made, the row of kinds it is made of, and its worth; `number` makes the kind that fits its size."""

    kind: str
    row: str
    build: Build


class _Ready(NamedTuple):
    rule: Rule
    row: str
    needs: Sets


@dataclass(frozen=True, slots=True, eq=False)
class Stage:
    """Rules that are tried together from left to right; where two fit at one place, the first of them is taken."""

    rules: tuple[_Ready, ...]
    by_kind: Mapping[str, tuple[int, ...]]

    @classmethod
    def of(cls, *rules: Rule) -> "Stage":
        """The stage of these rules."""
        rows = [letters(rule.row) for rule in rules]
        ready = tuple([_Ready(rule, row, needs(row)) for rule, row in zip(rules, rows, strict=True)])
        return cls(ready, _filed(ready))

    def fits(self, kinds: frozenset[str]) -> bool:
        """Whether any of its rules may fit where only these kinds are."""
        return bool(_fitting(self, kinds))

    def makes(self, kinds: frozenset[str]) -> frozenset[str]:
        """The kinds that its rules may make where only these kinds are."""
        return frozenset[str]().union(*[_made_by(ready.rule.kind) for ready in _fitting(self, kinds)])

    def apply(self, items: Sequence[Item], kinds: frozenset[str], at: Present) -> Sequence[Item]:
        """The pieces, of these kinds, after every rule that fits was applied, from left to right."""
        fitting = _fitting(self, kinds)
        return _applied(fitting, items, at) if fitting else items


_OTHER = CODES["other"]
_NOTHING = frozenset({_OTHER})
_Found = tuple[int, int, re.Match[str]]


def _filed(rules: Sequence[_Ready]) -> Mapping[str, tuple[int, ...]]:
    """The numbers of the rules by the kinds of which they need one, the fewest that are needed; else by no kind."""
    filed: dict[str, tuple[int, ...]] = {}
    for number, ready in enumerate(rules):
        for kind in min(ready.needs, key=len, default=("",)):
            filed[kind] = (*filed.get(kind, ()), number)
    return filed


@lru_cache(maxsize=20_000)
def _fitting(stage: Stage, kinds: frozenset[str]) -> tuple[_Ready, ...]:
    """The rules that have all they need among the kinds."""
    likely = sorted({number for kind in (*kinds, "") for number in stage.by_kind.get(kind, ())})
    rules = [stage.rules[number] for number in likely]
    return tuple([ready for ready in rules if not any(map(kinds.isdisjoint, ready.needs))])


def _applied(rules: Sequence[_Ready], items: Sequence[Item], at: Present) -> Sequence[Item]:
    row = "".join([item.code for item in items])
    found = [
        (match.start(), number, match)
        for number, ready in enumerate(rules)
        if (match := _pattern(ready.row).search(row))
    ]
    made: list[Item] = []
    done = 0
    while found:
        start, number, match = min(found, key=_place)
        item = _made(rules[number].rule, tuple(items[start : match.end()]), at)
        if item:
            made += [*items[done:start], item]
            done = match.end()
        found = list(_onward(rules, row, found, (start, number), done))
    return [*made, *items[done:]] if done else items


@lru_cache(maxsize=1024)
def _pattern(row: str) -> re.Pattern[str]:
    """The pattern of a row, made when it is first needed."""
    return re.compile(row)


def _place(found: _Found) -> tuple[int, int]:
    return found[:2]


def _onward(
    rules: Sequence[_Ready], row: str, found: Sequence[_Found], used: tuple[int, int], done: int
) -> Iterator[_Found]:
    """The matches that are still to be tried: those that lie beyond what was made, others sought anew."""
    for start, number, match in found:
        if start >= done and (start, number) != used:
            yield start, number, match
            continue
        again = _pattern(rules[number].row).search(row, max(done, start + (start >= done)))
        if again and again.end() > again.start():
            yield again.start(), number, again


def _made_by(kind: str) -> frozenset[str]:
    """What may come of a rule that makes this kind: that, or nothing at all."""
    return COUNTED | _NOTHING if kind == "number" else _NOTHING | {CODES[kind]}


def _made(rule: Rule, items: tuple[Item, ...], at: Present) -> Item | None:
    value = rule.build(Said(items), at)
    if value is None:
        return None
    if isinstance(value, Void):
        return Item(_OTHER, None, items[0].first, items[-1].last)
    kind, worth = counted(value) if rule.kind == "number" and isinstance(value, float) else (CODES[rule.kind], value)
    return Item(kind, worth, items[0].first, items[-1].last)
