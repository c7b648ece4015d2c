"""Checks a pack's rules as its writer needs it: everything wrong, at file, line and column, and what to do about it."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import chain

from companion.domain.persona import Source
from companion.domain.understanding import Understanding
from companion.engines.book import Book, make_book
from companion.engines.clinging import clings
from companion.engines.names import unknown_names
from companion.engines.rule import Condition, Finding, Rule, Variant
from companion.engines.script import read_script
from companion.engines.trial import failures
from companion.engines.vocabulary import CLOSED
from companion.language.templates import problems

Understand = Callable[[str], Understanding]
Lines = Mapping[str, Sequence[str]]


def findings(
    sources: Sequence[Source],
    lines: Lines | None = None,
    understand: Understand | None = None,
    concepts: Collection[str] | None = None,
) -> tuple[Finding, ...]:
    """Everything to mend in these files and named lines, sorted by place.

    Samples are tried when `understand` is given; unknown concepts are found when the built-in ones are (`concepts`).
    """
    book = make_book(sources)
    found = chain(
        book.findings,
        _duplicates(sources),
        _repeated(book),
        chain.from_iterable(_of_rule(book, rule) for rule in book.rules),
        unknown_names(book, concepts),
        _of_lines(lines or {}, sources),
        failures(book, understand) if understand else (),
    )
    return tuple(sorted(set(found)))


def _pack(file: str) -> str:
    return file.rpartition("/")[0]


def _duplicates(sources: Sequence[Source]) -> Iterator[Finding]:
    """Ids that one pack uses twice; a pack may replace the rules of those it extends."""
    seen: dict[tuple[str, str], Rule] = {}
    for rule in chain.from_iterable(read_script(source).rules for source in sources):
        first = seen.setdefault((_pack(rule.file), rule.id), rule)
        if first is not rule:
            yield Finding(rule.file, rule.line, 1, f"{rule.id} is there already, at {first.file}:{first.line}")


def _repeated(book: Book) -> Iterator[Finding]:
    """Lines that one pack says in two places."""
    seen: dict[tuple[str, str], Rule] = {}
    for rule in book.rules:
        for variant in rule.variants:
            first = seen.setdefault((_pack(rule.file), variant.text.casefold()), rule)
            if first is not rule or rule.variants.count(variant) > 1:
                yield Finding(rule.file, variant.line, variant.column, f"the same line stands in {first.id}; vary it")


def _of_rule(book: Book, rule: Rule) -> Iterator[Finding]:
    for variant in rule.variants:
        yield from _of_variant(rule, variant)
    for condition in (*rule.conditions, *chain.from_iterable(variant.conditions for variant in rule.variants)):
        yield from _of_condition(rule, condition)
    never = _never(book, rule)
    if never:
        yield Finding(rule.file, rule.line, 1, never)


def _of_variant(rule: Rule, variant: Variant) -> Iterator[Finding]:
    for problem in problems(variant.text):
        yield Finding(rule.file, variant.line, variant.column + problem.column - 1, problem.message)
    clinging = clings(variant.text)
    if clinging:
        yield Finding(rule.file, variant.line, variant.column, f'"{clinging}" pleads or clings; let people go lightly')


def _of_condition(rule: Rule, condition: Condition) -> Iterator[Finding]:
    known = CLOSED.get(condition.name)
    for word in condition.words:
        if known is not None and word not in known:
            names = ", ".join(sorted(known))
            yield Finding(
                rule.file, rule.line, 1, f'"{condition.text}": unknown {condition.name} {word}; known: {names}'
            )


def _never(book: Book, rule: Rule) -> str:
    """Why the rule can never win, or nothing."""
    if _needs_initiative(rule) and not rule.initiates:
        return f"{rule.id} waits for an initiative it may not take; add + initiate"
    if rule.parent or rule.quiet or rule.initiates or rule.grave or rule.conditions:
        return ""
    quiet = next((other for other in book.rules if other.quiet and not other.conditions and not other.hears), None)
    if quiet is not None and _claims_nothing(book, rule):
        return f"{rule.id} can never win: it accounts for nothing of a message, so {quiet.id} speaks instead"
    return _outranked(book, rule)


def _needs_initiative(rule: Rule) -> bool:
    return any(condition.name == "initiative" and condition.wanted for condition in rule.conditions)


def _claims_nothing(book: Book, rule: Rule) -> bool:
    return all(set(hear.text.split()) <= {"*"} for hear in rule.hears) and not _redirected(book, rule.id)


def _redirected(book: Book, name: str) -> bool:
    return any(other.redirect == name for other in book.rules)


def _outranked(book: Book, rule: Rule) -> str:
    """The grave rule that hears, without condition, all that this one hears."""
    heard = {" ".join(hear.text.split()) for hear in rule.hears}
    for other in book.graves:
        if not other.conditions and heard and heard <= {" ".join(hear.text.split()) for hear in other.hears}:
            return f"{rule.id} can never win: {other.id} hears the same and is grave"
    return ""


def _of_lines(lines: Lines, sources: Sequence[Source]) -> Iterator[Finding]:
    """What is wrong in the named lines of persona.toml; their place is told by their name."""
    file = f"{_pack(sources[-1].file)}/persona.toml" if sources else "persona.toml"
    for name, texts in lines.items():
        for text in texts:
            yield from (Finding(file, 1, 1, f'line "{name}": {problem.message}') for problem in problems(text))
            if clings(text):
                yield Finding(file, 1, 1, f'line "{name}": "{clings(text)}" pleads or clings; let people go lightly')
