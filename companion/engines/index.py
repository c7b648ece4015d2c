"""Where a rule is filed so that it is found in microseconds: once, under the rarest thing it cannot do without."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field
from itertools import chain, combinations, pairwise, product
from operator import attrgetter, itemgetter

from companion.engines.hearing import Heard
from companion.engines.patterns import SPREAD, Filing, Match, Pattern, find
from companion.engines.rows import Key
from companion.engines.rule import Condition, Rule
from companion.engines.scene import ALONE, Criterion

CRITERIA = (
    "initiative", "frame", "person", "feeling", "topic", "act", "status", "experiencer", "polarity", "kind", "script",
    "recall",
)  # fmt: skip
"""Conditions a rule without a pattern can be filed under: what a message either has or has not."""
CROWD = 24
"""Rules under one criterion from which on they are filed under two."""
SHORT = 40
"""Words up to which nobody looks for pairs said twice, and patterns up to which nobody counts steps."""
STEPS = 60_000
"""Words that the patterns tried on one message may look at together; only a pack made to be slow needs more."""

CALLED = 1000
"""Rules without a pattern that one moment may call."""
_ORDER = attrgetter("order")
_NUMBER = itemgetter(0)
Two = tuple[Criterion, Criterion]

Called = tuple[int, tuple[Condition, ...]]
"""The number of a rule without a pattern, and those of its conditions that its place on the shelves does not prove."""


@dataclass(frozen=True, slots=True)
class Index:
    """The shelves: whole messages, pairs, words, open patterns, criteria, and rules that any moment may call."""

    literal: dict[tuple[str, ...], list[Pattern]] = field(default_factory=dict)
    lengths: set[int] = field(default_factory=set)
    pairs: dict[str, dict[str, list[Pattern]]] = field(default_factory=dict)
    words: dict[str, list[Pattern]] = field(default_factory=dict)
    loose: list[Pattern] = field(default_factory=list)
    criteria: dict[Criterion, dict[Criterion, list[Called]]] = field(default_factory=dict)
    always: list[Called] = field(default_factory=list)

    def heard(self, heard: Heard) -> dict[int, Match]:
        """Every rule one of whose patterns fits the message, with the fit that says most."""
        found: dict[int, Match] = {}
        for low, high in heard.windows:
            said = tuple(heard.words[low:high]) if high - low in self.lengths else ()
            for pattern in self.literal.get(said, ()):
                _keep(found, pattern, Match(((low, high),), (), low, high, high - low, pattern.order))
        for pattern in self._near(heard):
            match = find(pattern, heard)
            if match is not None:
                _keep(found, pattern, match)
        return found

    def _near(self, heard: Heard) -> list[Pattern]:
        """The patterns worth trying: those filed under something that was heard, and all of whose words were."""
        words, keys = heard.words, heard.keys
        shelves = self._of_pairs(pairwise(words) if len(words) < SHORT else dict.fromkeys(pairwise(words)))
        shelves += [self.words[key] for key in keys & self.words.keys()]
        near = [pattern for shelf in shelves for pattern in shelf if pattern.needed <= keys]
        near += self.loose
        if len(near) < SHORT:
            return near
        near.sort(key=_ORDER)
        return near[: STEPS // (len(words) + 1)]

    def _of_pairs(self, heard: Iterable[tuple[str, str]]) -> list[list[Pattern]]:
        """The shelves of the pairs that were heard."""
        pairs = self.pairs
        return [pairs[word][after] for word, after in heard if word in pairs and after in pairs[word]]

    def called(self, keys: Set[Criterion]) -> list[Called]:
        """Every rule without a pattern that this moment may call, and what is still to be asked.

        What is proven is proven of one and the same frame only where there is no second one.
        """
        found = list(self.always)
        for key in keys & self.criteria.keys():
            shelves = self.criteria[key]
            for second in keys & shelves.keys():
                found += shelves[second]
        return found if len(found) <= CALLED else sorted(found, key=_NUMBER)[:CALLED]


def _keep(found: dict[int, Match], pattern: Pattern, match: Match) -> None:
    """The match is kept for its rule, unless one is there that says more or stands before it."""
    held = found.setdefault(pattern.rule, match)
    if held is not match and (match.size, -match.order) > (held.size, -held.order):
        found[pattern.rule] = match


def make_index(rules: Sequence[Rule], patterns: Sequence[Pattern]) -> Index:
    """The rules and patterns filed; a rejoinder is not, for it is only heard after its question."""
    index = Index()
    filed = [pattern for pattern in patterns if not rules[pattern.rule].parent and not _shelve(index, pattern)]
    filings = [pattern.ways for pattern in filed]
    counts = Counter(chain.from_iterable(chain.from_iterable(filings)))
    for pattern, ways in zip(filed, filings, strict=True):
        _file(index, pattern, _rarest(ways, counts))
    _file_silent(index, rules)
    return index


def _shelve(index: Index, pattern: Pattern) -> bool:
    """Whether the pattern is nothing but words, and so stands on the shelf of whole messages."""
    literals = pattern.literals
    for words in literals:
        index.literal.setdefault(words, []).append(pattern)
        index.lengths.add(len(words))
    return bool(literals)


def _file(index: Index, pattern: Pattern, keys: Filing) -> None:
    for key in keys:
        if isinstance(key, str):
            index.words.setdefault(key, []).append(pattern)
        else:
            index.pairs.setdefault(key[0], {}).setdefault(key[1], []).append(pattern)
    if not keys:
        index.loose.append(pattern)


def _rarest(ways: Sequence[Filing], counts: Counter[Key]) -> Filing:
    return ways[0] if len(ways) == 1 else min(ways, key=lambda keys: _weight(keys, counts), default=())


def _weight(keys: Filing, counts: Counter[Key]) -> int:
    return counts[keys[0]] if len(keys) == 1 else sum(map(counts.__getitem__, keys))


def _file_silent(index: Index, rules: Sequence[Rule]) -> None:
    """The rules without a pattern, each under its rarest criterion, or under its rarest two where that is crowded."""
    silent = {number: list(_criteria(rule)) for number, rule in enumerate(rules) if _is_silent(rule)}
    ones = Counter(chain.from_iterable(chain.from_iterable(silent.values())))
    twos = Counter(pair for options in silent.values() for way in _two(options) for pair in way)
    for number, options in silent.items():
        ways = _ways(options, ones, twos)
        _file_called(index, ways, (number, _unproven(rules[number], ways)))


def _is_silent(rule: Rule) -> bool:
    """Whether it is called by the moment: it hears nothing, and nothing has to be asked before."""
    return not rule.hears and not rule.parent


def _file_called(index: Index, ways: Sequence[Two], called: Called) -> None:
    if not ways:
        index.always.append(called)
    for first, second in ways:
        index.criteria.setdefault(first, {}).setdefault(second, []).append(called)


def _ways(options: Sequence[tuple[Criterion, ...]], ones: Counter[Criterion], twos: Counter[Two]) -> tuple[Two, ...]:
    """The shelves of one rule: under its rarest criterion, or its rarest two where too many stand under that."""
    if not options:
        return ()
    rarest = min(options, key=lambda keys: sum(ones[key] for key in keys))
    alone = tuple((key, ALONE) for key in rarest)
    if max(ones[key] for key in rarest) <= CROWD:
        return alone
    return min(_two(options), key=lambda way: sum(twos[pair] for pair in way), default=alone)


def _unproven(rule: Rule, ways: Sequence[Two]) -> tuple[Condition, ...]:
    """The conditions of which a rule's place on the shelves says nothing."""
    proven = {key for pair in ways for key in pair}
    return tuple(one for one in rule.conditions if not one.wanted or not proven.issuperset(_keys(one)))


def _keys(condition: Condition) -> tuple[Criterion, ...]:
    """What of this condition a rule can be filed under; what no moment has when there is nothing."""
    if condition.name not in CRITERIA or not condition.words:
        return (("", condition.text),)
    return tuple((condition.name, word) for word in condition.words)


def _two(options: Sequence[tuple[Criterion, ...]]) -> Iterator[tuple[Two, ...]]:
    """Each way to file a rule under two criteria: the pairs of which one must be there."""
    for left, right in combinations(options, 2):
        if len(left) * len(right) <= SPREAD:
            yield tuple(product(left, right))


def _criteria(rule: Rule) -> Iterator[tuple[Criterion, ...]]:
    """Each criterion the rule could be filed under, as the keys of which one must be there."""
    for condition in rule.conditions:
        if condition.wanted and condition.name in CRITERIA and condition.words:
            yield _keys(condition)
