"""A pack's rules compiled: read, merged, indexed; what could not be read is left out and kept as findings."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import chain

from companion.domain.persona import Source
from companion.engines.concepts import Lexicon, make_lexicon
from companion.engines.index import Index, make_index
from companion.engines.patterns import Pattern, make_pattern
from companion.engines.resting import resting_collector
from companion.engines.rows import PatternError, expand
from companion.engines.rule import Concept, Finding, Rule, Script
from companion.engines.script import read_script


@dataclass(frozen=True, slots=True)
class Book:
    """All rules of a pack ready for use: by number, by id, by the rule they are a rejoinder to."""

    rules: tuple[Rule, ...] = ()
    numbers: dict[str, int] = field(default_factory=dict)
    index: Index = Index()
    lexicon: Lexicon = Lexicon()
    rejoinders: dict[str, tuple[int, ...]] = field(default_factory=dict)
    patterns: dict[int, tuple[Pattern, ...]] = field(default_factory=dict)
    concepts: tuple[Concept, ...] = ()
    findings: tuple[Finding, ...] = ()
    graves: tuple[Rule, ...] = ()

    def rule(self, name: str) -> Rule | None:
        """The rule of that id."""
        number = self.numbers.get(name)
        return self.rules[number] if number is not None else None


def make_book(sources: Sequence[Source]) -> Book:
    """The book of these files; a rule of the same id in a later file replaces the earlier one.

    One that has neither `>` nor `?` keeps those of the earlier one, so that a voice need not copy them. What stands
    unchanged since an earlier book, of this pack or another, is not read again.
    """
    with resting_collector():
        return _made(tuple(sources))


def forget() -> None:
    """Nothing read or made before is kept; only who measures needs this."""
    for kept in (_made, _drawn, read_script):
        kept.cache_clear()


@lru_cache(maxsize=4)
def _made(sources: tuple[Source, ...]) -> Book:
    scripts = [read_script(source) for source in sources]
    rules = _merged(scripts, _pack(sources[0].file) if sources else "")
    findings = [finding for script in scripts for finding in script.findings]
    patterns = tuple(_patterns(rules, findings))
    concepts = tuple(chain.from_iterable(script.concepts for script in scripts))
    return Book(
        rules=rules,
        numbers={rule.id: number for number, rule in enumerate(rules)},
        index=make_index(rules, patterns),
        lexicon=make_lexicon(concepts, frozenset(_concepts(patterns))),
        rejoinders=_rejoinders(rules),
        patterns=_by_rule(rules, patterns),
        concepts=concepts,
        findings=tuple(findings),
        graves=_graves(rules),
    )


def _graves(rules: Sequence[Rule]) -> tuple[Rule, ...]:
    return tuple(rule for rule in rules if rule.grave)


def _merged(scripts: Sequence[Script], root: str) -> tuple[Rule, ...]:
    """The rules of all files, each id once, in the order in which they last stand; `root` is the pack furthest up."""
    rules: dict[str, Rule] = {}
    for script in scripts:
        for rule in script.rules:
            rules[rule.id] = _placed(rule, rules.pop(rule.id, None), root)
    return tuple(rules.values())


def _placed(rule: Rule, before: Rule | None, root: str) -> Rule:
    """The rule as it stands after the files before it: one with new words, one that replaces another, or a new one."""
    if before is None:
        return replace(rule, own=True) if _pack(rule.file) != root else rule
    return rule if rule.hears or rule.conditions else _voiced(rule, before)


def _pack(file: str) -> str:
    return file.partition("/")[0]


def _voiced(rule: Rule, before: Rule) -> Rule:
    """The rule that only says it in other words: it hears, asks and does what the earlier one did."""
    return replace(
        rule,
        parent=rule.parent or before.parent,
        hears=tuple(replace(hear, line=rule.line, column=1) for hear in before.hears),
        conditions=before.conditions,
        effects=rule.effects or tuple(replace(effect, line=rule.line) for effect in before.effects),
        timed=before.timed,
        recalls=before.recalls,
        share=before.share,
    )


def _patterns(rules: Sequence[Rule], findings: list[Finding]) -> Iterator[Pattern]:
    """Every pattern of the rules, numbered in the order in which they are written."""
    order = 0
    for number, rule in enumerate(rules):
        for drawn in _of_rule(rule, findings):
            yield drawn.placed(number, order)
            order += 1


def _of_rule(rule: Rule, findings: list[Finding]) -> Iterator[Pattern]:
    for hear in rule.hears:
        try:
            yield from _drawn(hear.text)
        except PatternError as error:
            findings.append(Finding(rule.file, hear.line, hear.column + error.column, str(error)))


@lru_cache(maxsize=16384)
def _drawn(text: str) -> tuple[Pattern, ...]:
    """The patterns of this line, of no rule yet; raises PatternError."""
    return tuple([make_pattern(0, row) for row in expand(text)])


def _concepts(patterns: Sequence[Pattern]) -> Iterator[str]:
    for pattern in patterns:
        yield from (key for key in pattern.needed if isinstance(key, str) and key[:1] == "~")


def _rejoinders(rules: Sequence[Rule]) -> dict[str, tuple[int, ...]]:
    found: dict[str, list[int]] = {}
    for number, rule in enumerate(rules):
        if rule.parent:
            found.setdefault(rule.parent, []).append(number)
    return {parent: tuple(numbers) for parent, numbers in found.items()}


def _by_rule(rules: Sequence[Rule], patterns: Sequence[Pattern]) -> dict[int, tuple[Pattern, ...]]:
    """The patterns of the rejoinders, which are asked one by one."""
    found: dict[int, list[Pattern]] = {}
    for pattern in patterns:
        if rules[pattern.rule].parent:
            found.setdefault(pattern.rule, []).append(pattern)
    return {number: tuple(own) for number, own in found.items()}
