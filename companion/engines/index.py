"""Where a rule is filed so that it is found in microseconds: once, under the rarest thing it cannot do without."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

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
        found: dict[int, tuple[int, int, Match]] = {}
        for pattern, match in (*self._literals(heard), *self._filed(heard)):
            fit = (match.size, -pattern.order, match)
            before = found.get(pattern.rule)
            if before is None or fit[:2] > before[:2]:
                found[pattern.rule] = fit
        return {rule: fit[2] for rule, fit in found.items()}

    def _literals(self, heard: Heard) -> Iterator[tuple[Pattern, Match]]:
        for low, high in heard.windows:
            if high - low in self.lengths:
                for pattern in self.literal.get(tuple(heard.words[low:high]), ()):
                    yield pattern, Match(((low, high),), (), low, high)

    def _filed(self, heard: Heard) -> Iterator[tuple[Pattern, Match]]:
        keys = heard.keys
        shelves = self.shelves
        for key in keys & shelves.keys() if len(keys) < len(shelves) else shelves.keys() & keys:
            for pattern in shelves[key]:
                if pattern.needed <= keys:
                    match = find(pattern, heard)
                    if match is not None:
                        yield pattern, match
        for pattern in self.loose:
            match = find(pattern, heard)
            if match is not None:
                yield pattern, match

    def called(self, keys: Iterable[Key]) -> Iterator[int]:
        """Every rule without a pattern that this moment may call; its conditions are still to be asked."""
        yield from self.always
        for key in keys:
            yield from self.criteria.get(key, ())


def make_index(rules: Sequence[Rule], patterns: Sequence[Pattern]) -> Index:
    """The rules and patterns filed; a rejoinder is not, for it is only heard after its question."""
    index = Index()
    counts = Counter(key for pattern in patterns for keys in pattern.filings() for key in keys)
    for pattern in patterns:
        if not rules[pattern.rule].parent:
            _file(index, pattern, counts)
    silent = [number for number, rule in enumerate(rules) if not rule.hears and not rule.parent]
    weights = Counter(key for number in silent for keys in _criteria(rules[number]) for key in keys)
    for number in silent:
        _file_silent(index, number, rules[number], weights)
    return index


def _file(index: Index, pattern: Pattern, counts: Counter[object]) -> None:
    literals = pattern.literals
    for words in literals:
        index.literal.setdefault(words, []).append(pattern)
        index.lengths.add(len(words))
    if literals:
        return
    keys = _rarest(pattern, counts)
    for key in keys:
        index.shelves.setdefault(key, []).append(pattern)
    if not keys:
        index.loose.append(pattern)


def _rarest(pattern: Pattern, counts: Counter[object]) -> tuple[object, ...]:
    """The rarest pair, or else the rarest word; pairs come first because messages hold fewer of those filed."""
    filings = list(pattern.filings())
    pairs = [keys for keys in filings if isinstance(keys[0], tuple)]
    return min(pairs or filings, key=lambda keys: sum(map(counts.__getitem__, keys)), default=())


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
