"""A pack's rules compiled: read, merged, indexed; what could not be read is left out and kept as findings."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from companion.domain.persona import Source
from companion.engines.concepts import Lexicon, make_lexicon
from companion.engines.index import Index, make_index
from companion.engines.patterns import Pattern, make_pattern
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


@dataclass(slots=True)
class Kept:
    """What the last book was made of, so that the next one reads only what has changed since."""

    scripts: dict[Source, Script] = field(default_factory=dict)
    drawn: dict[str, tuple[Pattern, ...]] = field(default_factory=dict)

    def script(self, source: Source) -> Script:
        """The file as read, now or before."""
        return self.scripts.get(source) or read_script(source)

    def patterns(self, text: str) -> tuple[Pattern, ...]:
        """The patterns of this line, made now or before; raises PatternError."""
        if text not in self.drawn:
            self.drawn[text] = tuple(make_pattern(0, row) for row in expand(text))
        return self.drawn[text]

    def keep(self, scripts: Mapping[Source, Script], rules: Sequence[Rule]) -> None:
        """Only what this book was made of is kept."""
        heard = {hear.text for rule in rules for hear in rule.hears}
        self.scripts = dict(scripts)
        self.drawn = {text: patterns for text, patterns in self.drawn.items() if text in heard}


def make_book(sources: Sequence[Source], kept: Kept | None = None) -> Book:
    """The book of these files; a rule of the same id in a later file replaces the earlier one.

    One that has neither `>` nor `?` keeps those of the earlier one, so that a voice need not copy them. With `kept`,
    what stands unchanged since the last book is not read again.
    """
    read = {source: kept.script(source) if kept else read_script(source) for source in sources}
    scripts = list(read.values())
    rules = _merged(scripts)
    findings = [finding for script in scripts for finding in script.findings]
    patterns = tuple(_patterns(rules, findings, kept))
    if kept:
        kept.keep(read, rules)
    concepts = tuple(concept for script in scripts for concept in script.concepts)
    used = frozenset(_concepts(patterns))
    return Book(
        rules=rules,
        numbers={rule.id: number for number, rule in enumerate(rules)},
        index=make_index(rules, patterns),
        lexicon=make_lexicon(concepts, used),
        rejoinders=_rejoinders(rules),
        patterns=_by_rule(rules, patterns),
        concepts=concepts,
        findings=tuple(findings),
        graves=tuple(rule for rule in rules if rule.grave),
    )


def _merged(scripts: Sequence[Script]) -> tuple[Rule, ...]:
    """The rules of all files, each id once, in the order in which they last stand."""
    rules: dict[str, Rule] = {}
    for script in scripts:
        for rule in script.rules:
            before = rules.pop(rule.id, None)
            rules[rule.id] = _voiced(rule, before) if before and not (rule.hears or rule.conditions) else rule
    return tuple(rules.values())


def _voiced(rule: Rule, before: Rule) -> Rule:
    """The rule that only says it in other words: it hears, asks and does what the earlier one did."""
    return replace(
        rule,
        parent=rule.parent or before.parent,
        hears=tuple(replace(hear, line=rule.line, column=1) for hear in before.hears),
        conditions=before.conditions,
        effects=rule.effects or tuple(replace(effect, line=rule.line) for effect in before.effects),
        timed=before.timed,
        share=before.share,
    )


def _patterns(rules: Sequence[Rule], findings: list[Finding], kept: Kept | None) -> Iterator[Pattern]:
    order = 0
    for number, rule in enumerate(rules):
        for hear in rule.hears:
            try:
                drawn = kept.patterns(hear.text) if kept else expand(hear.text)
            except PatternError as error:
                findings.append(Finding(rule.file, hear.line, hear.column + error.column, str(error)))
                continue
            for one in drawn:
                yield _placed(one, number, order) if isinstance(one, Pattern) else make_pattern(number, one, order)
                order += 1


def _placed(drawn: Pattern, rule: int, order: int) -> Pattern:
    """The same pattern for this rule, at this place; written out because it is done thousands of times."""
    return Pattern(rule, drawn.segments, drawn.gaps, drawn.needed, order, drawn.plain)


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
