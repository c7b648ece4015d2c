"""Names that a pack uses and nobody defines: concepts, slots, rules, relations, values of a template."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from itertools import chain

from companion.engines.book import Book
from companion.engines.places import Places
from companion.engines.rows import PatternError, expand
from companion.engines.rule import Finding, Hear, Rule
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
        own = frozenset(chain.from_iterable(map(slots_of, rule.hears)))
        names.slots[rule.id] = own | names.slots.get(rule.parent, frozenset())
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


def slots_of(hear: Hear) -> Iterator[str]:
    """The names of the slots that this pattern fills, as far as it can be read."""
    return (part.partition(":")[0].strip() for part in hear.text.split("{")[1:])


def _unknown_entries(names: _Names) -> Iterator[Finding]:
    for concept in names.book.concepts:
        named = [entry for entry in concept.entries if entry[0] == "~" and entry not in names.concepts]
        for entry in named:
            yield Finding(concept.file, concept.line, 1, f"unknown concept {entry} in ~{concept.name}")


def _unknown_concepts(rule: Rule, names: _Names) -> Iterator[Finding]:
    used = ((hear, concept) for hear in rule.hears for concept in dict.fromkeys(_concepts_in(hear)))
    for hear, concept in used:
        if concept not in names.concepts:
            column = hear.column + max(hear.text.lower().find(concept), 0)
            message = f"unknown concept {concept}; define it with {concept}: words"
            yield Finding(rule.file, hear.line, column, message)


def _concepts_in(hear: Hear) -> Iterator[str]:
    """The concepts that this pattern hears; none when it cannot be read."""
    try:
        yield from (atom.value for row in expand(hear.text) for atom in row if atom.kind == "~")
    except PatternError:
        return


def _unknown_in_rule(rule: Rule, names: _Names, places: Places) -> Iterator[Finding]:
    yield from _unknown_slots(rule, names, places)
    yield from _unknown_relations(rule, names, places)
    if rule.redirect and names.book.rule(rule.redirect) is None:
        yield Finding(rule.file, *places.redirect(rule), f"@ {rule.redirect} names no rule")
    if rule.thread and rule.thread not in names.relations:
        yield Finding(rule.file, *places.of(rule), f"+ thread {rule.thread}: unknown relation; nothing remembers it")


def _unknown_slots(rule: Rule, names: _Names, places: Places) -> Iterator[Finding]:
    unknown = [one for one in rule.effects if one.slot and one.slot not in names.slots[rule.id]]
    for effect in unknown:
        message = f"unknown slot {effect.slot}; no pattern of {rule.id} fills it"
        yield Finding(rule.file, effect.line, places.column(rule.file, effect.line), message)


def _unknown_relations(rule: Rule, names: _Names, places: Places) -> Iterator[Finding]:
    asked = [(one, word) for one in rule.conditions if one.name == "fact" for word in one.words]
    for condition, word in asked:
        if word not in names.relations:
            place = places.condition(rule, condition)
            yield Finding(rule.file, *place, f'"{condition.text}": unknown relation {word}; nothing remembers it')


def _unknown_in_texts(rule: Rule, names: _Names) -> Iterator[Finding]:
    named = ((variant, dotted) for variant in rule.variants for dotted in sorted(variables(variant.text)))
    for variant, dotted in named:
        unknown = _unknown(dotted, rule, names)
        if unknown:
            column = variant.column + max(variant.text.find(dotted), 0)
            yield Finding(rule.file, variant.line, column, unknown)


def _unknown(dotted: str, rule: Rule, names: _Names) -> str:
    """What is wrong with this name in a line of this rule, or nothing."""
    root, _, rest = dotted.partition(".")
    if root in names.slots[rule.id] and not rest:
        return ""
    if root == "recalled" and not rule.recalls:
        return f"{dotted} is known where a memory is recalled; add ? recall"
    if root not in ROOTS:
        return f"unknown value {dotted}; known are {', '.join(ROOTS)} and the slots of the rule"
    known = names.relations if root in ("user", "their") else frozenset(FIELDS.get(root, ("",)))
    return "" if rest in known else f"unknown value {dotted}; {_advice(root)}"


def _advice(root: str) -> str:
    if root in ("user", "their"):
        return f"{root} has {'a name and ' if root == 'user' else ''}one value a relation or role"
    return f"{root} has {', '.join(FIELDS[root])}" if root in FIELDS else f"{root} has no parts"
