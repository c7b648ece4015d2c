"""Where a rule is filed so that it is found in microseconds: once, under the rarest thing it cannot do without."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain

from companion.engines.hearing import Heard
from companion.engines.patterns import Match, Pattern, find
from companion.engines.rule import Rule

Key = tuple[str, str]
Found = tuple[int, Match]

CRITERIA = ("initiative", "frame", "person", "feeling", "topic", "act", "status", "experiencer", "polarity", "kind")
"""Conditions a rule without a pattern can be filed under: what a message either has or has not."""


@dataclass(frozen=True, slots=True)
class Index:
    """The shelves: whole messages, pairs, words, open patterns, criteria, and rules that any moment may call."""

    literal: dict[tuple[str, ...], list[Pattern]] = field(default_factory=dict)
    lengths: set[int] = field(default_factory=set)
    shelves: dict[object, list[Pattern]] = field(default_factory=dict)
    loose: list[Pattern] = field(default_factory=list)
    criteria: dict[Key, list[int]] = field(default_factory=dict)
    always: list[int] = field(default_factory=list)

    def heard(self, heard: Heard) -> dict[int, Match]:
        """Every rule one of whose patterns fits the message, with the fit that says most."""
        found: dict[int, Match] = {}
        order: dict[int, tuple[int, int]] = {}
        for pattern in self._near(heard):
            match = find(pattern, heard)
            if match is not None:
                fit = (match.size, -pattern.order)
                if pattern.rule not in order or fit > order[pattern.rule]:
                    order[pattern.rule], found[pattern.rule] = fit, match
        return found

    def _near(self, heard: Heard) -> list[Pattern]:
        """The patterns worth trying: whole messages first, then those filed under something that was heard."""
        near = list(self.loose)
        for low, high in heard.windows:
            if high - low in self.lengths:
                near += self.literal.get(tuple(heard.words[low:high]), ())
        keys, shelves = heard.keys, self.shelves
        for key in keys & shelves.keys():
            near += [pattern for pattern in shelves[key] if pattern.needed <= keys]
        return near

    def called(self, keys: Iterable[Key]) -> Iterator[int]:
        """Every rule without a pattern that this moment may call; its conditions are still to be asked."""
        yield from self.always
        for key in keys:
            yield from self.criteria.get(key, ())


def make_index(rules: Sequence[Rule], patterns: Sequence[Pattern]) -> Index:
    """The rules and patterns filed; a rejoinder is not, for it is only heard after its question."""
    index = Index()
    filed = [pattern for pattern in patterns if not rules[pattern.rule].parent and not _shelve(index, pattern)]
    filings = [tuple(pattern.filings()) for pattern in filed]
    counts = Counter(chain.from_iterable(chain.from_iterable(filings)))
    for pattern, ways in zip(filed, filings, strict=True):
        _file(index, pattern, _rarest(ways, counts))
    silent = [number for number, rule in enumerate(rules) if not rule.hears and not rule.parent]
    weights = Counter(key for number in silent for keys in _criteria(rules[number]) for key in keys)
    for number in silent:
        _file_silent(index, number, rules[number], weights)
    return index


def _shelve(index: Index, pattern: Pattern) -> bool:
    """Whether the pattern is nothing but words, and so stands on the shelf of whole messages."""
    literals = pattern.literals
    for words in literals:
        index.literal.setdefault(words, []).append(pattern)
        index.lengths.add(len(words))
    return bool(literals)


def _file(index: Index, pattern: Pattern, keys: Sequence[object]) -> None:
    for key in keys:
        index.shelves.setdefault(key, []).append(pattern)
    if not keys:
        index.loose.append(pattern)


def _rarest(ways: Sequence[tuple[object, ...]], counts: Counter[object]) -> tuple[object, ...]:
    """The rarest pair, or else the rarest word; pairs come first because messages hold fewer of those filed."""
    pairs = [keys for keys in ways if isinstance(keys[0], tuple)]
    options = pairs or ways
    return options[0] if len(options) == 1 else min(options, key=lambda keys: _weight(keys, counts), default=())


def _weight(keys: tuple[object, ...], counts: Counter[object]) -> int:
    return counts[keys[0]] if len(keys) == 1 else sum(map(counts.__getitem__, keys))


def _criteria(rule: Rule) -> Iterator[tuple[Key, ...]]:
    """Each criterion the rule could be filed under, as the keys of which one must be there."""
    for condition in rule.conditions:
        if condition.wanted and condition.name in CRITERIA and condition.words:
            yield tuple((condition.name, word) for word in condition.words)


def _file_silent(index: Index, number: int, rule: Rule, weights: Counter[Key]) -> None:
    options = sorted(_criteria(rule), key=lambda keys: sum(weights[key] for key in keys))
    for key in options[0] if options else ():
        index.criteria.setdefault(key, []).append(number)
    if not options:
        index.always.append(number)
