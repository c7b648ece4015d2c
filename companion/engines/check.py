"""Checks a pack's rules as its writer needs it: everything wrong, at file, line and column, and what to do about it."""

from collections.abc import Collection, Iterator, Sequence
from itertools import chain

from companion.domain.persona import Source, Written
from companion.engines.book import Book, make_book
from companion.engines.clinging import clings
from companion.engines.contradictions import contradiction
from companion.engines.names import slots_of, unknown_names
from companion.engines.never import never
from companion.engines.places import Places
from companion.engines.rule import Condition, Finding, Rule, Variant
from companion.engines.spelling import as_heard
from companion.engines.trial import Trial, failures
from companion.engines.values import FIELDS
from companion.engines.vocabulary import CLOSED
from companion.language.templates import least, problems, variables

ALWAYS = frozenset({"user.name", *(f"me.{field}" for field in FIELDS["me"])})
"""Values that every text of a pack's tables may name."""


def findings(
    sources: Sequence[Source],
    texts: Sequence[Written] = (),
    trial: Trial | None = None,
    concepts: Collection[str] | None = None,
    own: str = "",
) -> tuple[Finding, ...]:
    """Everything to mend in these files and texts, sorted by place.

    Samples are tried with a `trial`; unknown concepts are found when the built-in ones are given (`concepts`); with
    `own`, only what stands in the files of that pack is told, for the others may belong to somebody else.
    """
    book, places = make_book(sources), Places(sources)
    rules = [rule for rule in book.rules if _is_of(rule.file, own)]
    found = chain(
        book.findings,
        _duplicates(places),
        _repeated(rules),
        chain.from_iterable(_of_rule(places, rule) for rule in rules),
        _never(book, places),
        unknown_names(book, concepts, places),
        _unheard(book),
        chain.from_iterable(map(_of_text, texts)),
        failures(book, rules, trial, places) if trial else (),
    )
    return tuple(sorted({finding for finding in found if _is_of(finding.file, own)}))


def unready(sources: Sequence[Source]) -> tuple[Finding, ...]:
    """What keeps these files from being talked with: all that cannot be read, heard or said; made in a moment."""
    book = make_book(sources)
    unsayable = (finding for rule, variant in _lines(book.rules) for finding in _unsayable(rule, variant))
    return tuple(sorted({*book.findings, *unsayable}))


def _is_of(file: str, own: str) -> bool:
    return not own or file.startswith(f"{own}/")


def _pack(file: str) -> str:
    return file.rpartition("/")[0]


def _duplicates(places: Places) -> Iterator[Finding]:
    """Ids that one pack uses twice; a pack may replace the rules of those it extends."""
    seen: dict[tuple[str, str], tuple[str, int]] = {}
    for file, name, line in places.heads():
        first = seen.setdefault((_pack(file), name), (file, line))
        if name and first != (file, line):
            message = f"{name} is there already, at {first[0]}:{first[1]}; give one of them another id"
            yield Finding(file, line, places.column(file, line), message)


def _repeated(rules: Sequence[Rule]) -> Iterator[Finding]:
    """Lines that one pack says in two places."""
    seen: dict[tuple[str, str], tuple[Rule, Variant]] = {}
    for rule, variant in _lines(rules):
        first = seen.setdefault((_pack(rule.file), variant.text.casefold()), (rule, variant))
        if first[1] is not variant:
            message = f"the same line stands in {first[0].id}; vary it"
            yield Finding(rule.file, variant.line, variant.column, message)


def _lines(rules: Sequence[Rule]) -> Iterator[tuple[Rule, Variant]]:
    return ((rule, variant) for rule in rules for variant in rule.variants)


def _of_rule(places: Places, rule: Rule) -> Iterator[Finding]:
    for variant in rule.variants:
        yield from _of_variant(rule, variant)
        for condition in variant.conditions:
            yield from _of_condition(rule, condition, (variant.line, variant.column))
    for condition in rule.conditions:
        yield from _of_condition(rule, condition, places.condition(rule, condition))
    yield from _unanswerable(rule)


def _of_variant(rule: Rule, variant: Variant) -> Iterator[Finding]:
    yield from _unsayable(rule, variant)
    if least(variant.text, "?") > 1:
        message = "asks more than one question, so it is never said; ask one"
        yield Finding(rule.file, variant.line, variant.column, message)
    clinging = clings(variant.text)
    if clinging:
        yield Finding(rule.file, variant.line, variant.column, f'"{clinging}" pleads or clings; let people go lightly')
    against = contradiction((*rule.conditions, *variant.conditions)) if variant.conditions else ""
    if against:
        yield Finding(rule.file, variant.line, variant.column, f"this line can never be said: {against}")


def _unsayable(rule: Rule, variant: Variant) -> Iterator[Finding]:
    for problem in problems(variant.text):
        yield Finding(rule.file, variant.line, variant.column + problem.column - 1, problem.message)


def _of_condition(rule: Rule, condition: Condition, place: tuple[int, int]) -> Iterator[Finding]:
    known = CLOSED.get(condition.name)
    for word in condition.words:
        if known is not None and word not in known:
            names = ", ".join(sorted(known))
            message = f'"{condition.text}": unknown {condition.name} {word}; known: {names}'
            yield Finding(rule.file, *place, message)


def _unanswerable(rule: Rule) -> Iterator[Finding]:
    """Patterns after which no line can be said, because every one names a slot that another pattern fills."""
    filled = [frozenset(slots_of(hear)) for hear in rule.hears]
    every = frozenset[str]().union(*filled)
    if not every or not rule.variants:
        return
    needed = [_needs(variant) & every for variant in rule.variants]
    for hear, own in zip(rule.hears, filled, strict=True):
        if all(slots - own for slots in needed):
            missing = ", ".join(sorted(min(needed, key=len) - own))
            message = f"fills no {missing}, which every line of {rule.id} says; add a line without it"
            yield Finding(rule.file, hear.line, hear.column, message)


def _needs(variant: Variant) -> frozenset[str]:
    """The values without which the line cannot be said, as far as that can be told from its text."""
    optional = "{%" in variant.text or "default" in variant.text or "{" in variant.text.replace("{{", "")
    return frozenset() if optional else variables(variant.text)


def _never(book: Book, places: Places) -> Iterator[Finding]:
    for name, why in never(book).items():
        rule = book.rules[book.numbers[name]]
        yield Finding(rule.file, *places.of(rule), why)


def _unheard(book: Book) -> Iterator[Finding]:
    """Entries of concepts with a word that no message can hold, such as a sign alone."""
    entries = ((concept, entry) for concept in book.concepts for entry in concept.entries if entry[0] != "~")
    for concept, entry in entries:
        signs = [word for word in entry.split() if not as_heard(word)]
        if signs:
            message = f'"{entry}" in ~{concept.name} is never heard, for {signs[0]} is no word; leave it out'
            yield Finding(concept.file, concept.line, 1, message)


def _of_text(text: Written) -> Iterator[Finding]:
    """What is wrong in a text of persona.toml or questions.toml."""
    for problem in problems(text.text):
        yield Finding(text.file, text.line, text.column, problem.message)
    if clings(text.text):
        message = f'"{clings(text.text)}" pleads or clings; let people go lightly'
        yield Finding(text.file, text.line, text.column, message)
    known = ALWAYS | frozenset(text.may)
    for name in sorted(variables(text.text) - known):
        message = f"unknown value {name}; known here are {', '.join(sorted(known))}"
        yield Finding(text.file, text.line, text.column, message)
