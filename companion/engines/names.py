"""Names that a pack uses and nobody defines: concepts, slots, rules, relations, values of a template."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from companion.engines.book import Book
from companion.engines.places import Places
from companion.engines.rows import PatternError, expand
from companion.engines.rule import Finding, Rule
from companion.engines.values import FIELDS, ROOTS
from companion.engines.vocabulary import RELATIONS, ROLES
from companion.language.templates import variables


@dataclass(frozen=True, slots=True)
class _Names:
    """Everything that may be named in one pack."""

    book: Book
    concepts: frozenset[str]
    relations: frozenset[str]
    slots: dict[str, frozenset[str]] = field(default_factory=dict)


def unknown_names(book: Book, concepts: Collection[str] | None, places: Places) -> Iterator[Finding]:
    """A finding for every name that nobody defines; concepts only when the built-in ones are given."""
    names = _Names(book, _concepts(book, concepts or ()), _relations(book))
    if concepts is not None:
        yield from _unknown_entries(names)
    for rule in book.rules:
        names.slots[rule.id] = frozenset(_slots(rule)) | names.slots.get(rule.parent, frozenset())
    for rule in book.rules:
        if concepts is not None:
            yield from _unknown_concepts(rule, names)
        yield from _unknown_in_rule(rule, names, places)
        yield from _unknown_in_texts(rule, names)


def _concepts(book: Book, known: Collection[str]) -> frozenset[str]:
    return frozenset(f"~{name.lstrip('~')}" for name in (*known, *(concept.name for concept in book.concepts)))


def _relations(book: Book) -> frozenset[str]:
    kept = (effect.name for rule in book.rules for effect in rule.effects if effect.kind == "remember")
    return RELATIONS | ROLES | frozenset(kept)


def _slots(rule: Rule) -> Iterator[str]:
    for hear in rule.hears:
        for part in hear.text.split("{")[1:]:
            yield part.partition(":")[0].strip()


def _unknown_entries(names: _Names) -> Iterator[Finding]:
    for concept in names.book.concepts:
        for entry in concept.entries:
            if entry[0] == "~" and entry not in names.concepts:
                yield Finding(concept.file, concept.line, 1, f"unknown concept {entry} in ~{concept.name}")


def _unknown_concepts(rule: Rule, names: _Names) -> Iterator[Finding]:
    for hear in rule.hears:
        try:
            used = {atom.value: "" for row in expand(hear.text) for atom in row if atom.kind == "~"}
        except PatternError:
            continue
        for concept in used:
            if concept not in names.concepts:
                column = hear.column + max(hear.text.lower().find(concept), 0)
                yield Finding(
                    rule.file, hear.line, column, f"unknown concept {concept}; define it with {concept}: words"
                )


def _unknown_in_rule(rule: Rule, names: _Names, places: Places) -> Iterator[Finding]:
    for effect in rule.effects:
        if effect.slot and effect.slot not in names.slots[rule.id]:
            column = places.column(rule.file, effect.line)
            yield Finding(
                rule.file, effect.line, column, f"unknown slot {effect.slot}; no pattern of {rule.id} fills it"
            )
    if rule.redirect and names.book.rule(rule.redirect) is None:
        yield Finding(rule.file, *places.redirect(rule), f"@ {rule.redirect} names no rule")
    if rule.thread and rule.thread not in names.relations:
        yield Finding(rule.file, *places.of(rule), f"+ thread {rule.thread}: unknown relation; nothing remembers it")
    for condition in rule.conditions:
        unknown = [word for word in condition.words if condition.name == "fact" and word not in names.relations]
        for word in unknown:
            place = places.condition(rule, condition)
            yield Finding(rule.file, *place, f'"{condition.text}": unknown relation {word}; nothing remembers it')


def _unknown_in_texts(rule: Rule, names: _Names) -> Iterator[Finding]:
    for variant in rule.variants:
        for dotted in sorted(variables(variant.text)):
            unknown = _unknown(dotted, rule, names)
            if unknown:
                column = variant.column + max(variant.text.find(dotted), 0)
                yield Finding(rule.file, variant.line, column, unknown)


def _unknown(dotted: str, rule: Rule, names: _Names) -> str:
    """What is wrong with this name in a line of this rule, or nothing."""
    root, _, rest = dotted.partition(".")
    if root in names.slots[rule.id] and not rest:
        return ""
    if root not in ROOTS:
        return f"unknown value {dotted}; known are {', '.join(ROOTS)} and the slots of the rule"
    known = names.relations if root == "user" else frozenset(FIELDS.get(root, ("",)))
    return "" if rest in known else f"unknown value {dotted}; {_advice(root)}"


def _advice(root: str) -> str:
    if root == "user":
        return "user has a name and one value a relation or role"
    return f"{root} has {', '.join(FIELDS[root])}" if root in FIELDS else f"{root} has no parts"
