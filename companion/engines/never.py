"""Rules that can never win, and why; answers that can never be reached because their question is never asked."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from companion.engines.book import Book
from companion.engines.contradictions import contradiction
from companion.engines.rule import Condition, Rule
from companion.engines.speaking import REDIRECTS


@dataclass(frozen=True, slots=True)
class _Field:
    """What rules are held against: the quiet rule that always may speak, those spoken through, the grave ones."""

    book: Book
    quiet: Rule | None
    spoken_through: frozenset[str]
    graves: Mapping[str, tuple[Rule, ...]]


def never(book: Book) -> dict[str, str]:
    """Every rule that can never win, by id, and what keeps it from it."""
    field = _field(book)
    found = {rule.id: why for rule in book.rules if (why := _why(rule, field))}
    for rule in book.rules:
        silent = next((parent for parent in _ancestors(rule, book) if parent in found), "")
        if silent and rule.id not in found:
            found[rule.id] = f"{rule.id} can never be reached: it answers {silent}, which never speaks"
    return found


def _field(book: Book) -> _Field:
    graves: dict[str, tuple[Rule, ...]] = {}
    for rule in book.graves:
        for heard in _heard(rule) or ("",):
            graves[heard] = (*graves.get(heard, ()), rule)
    spoken_through = frozenset(rule.redirect for rule in book.rules if rule.redirect)
    return _Field(book, next(filter(_always_may, book.rules), None), spoken_through, graves)


def _always_may(rule: Rule) -> bool:
    """Whether it is a quiet rule that any moment calls."""
    return rule.quiet and not (rule.conditions or rule.hears or rule.parent)


def _ancestors(rule: Rule, book: Book) -> Iterator[str]:
    seen: set[str] = set()
    while rule.parent and rule.parent not in seen:
        seen.add(rule.parent)
        yield rule.parent
        rule = book.rule(rule.parent) or Rule("", rule.file, rule.line)


def _why(rule: Rule, field: _Field) -> str:
    if not rule.initiates and any(_wants_initiative(condition) for condition in rule.conditions):
        return f"{rule.id} waits for an initiative it may not take; add + initiate"
    against = contradiction(rule.conditions) or _loses(rule, field)
    return f"{rule.id} can never win: {against}" if against else ""


def _wants_initiative(condition: Condition) -> bool:
    return condition.name == "initiative" and condition.wanted


def _loses(rule: Rule, field: _Field) -> str:
    """What always speaks instead of the rule, or nothing."""
    if rule.redirect and _goes_round(rule, field.book):
        return "it passes the word on and nobody ever speaks"
    if field.quiet is not None and _accounts_for_nothing(rule, field):
        return f"it accounts for nothing of a message, so {field.quiet.id} speaks instead"
    winner = _outranked(rule, field)
    return f"{winner} hears the same and is grave" if winner else ""


def _goes_round(rule: Rule, book: Book) -> bool:
    for _ in range(REDIRECTS + 1):
        if not rule.redirect:
            return False
        following = book.rule(rule.redirect)
        if following is None:
            return False
        rule = following
    return True


def _accounts_for_nothing(rule: Rule, field: _Field) -> bool:
    if any((rule.parent, rule.quiet, rule.initiates, rule.grave, rule.part == "lead", rule.share)):
        return False
    return all(set(heard) <= {"*", " "} for heard in _heard(rule)) and rule.id not in field.spoken_through


def _heard(rule: Rule) -> tuple[str, ...]:
    return tuple(" ".join(hear.text.split()) for hear in rule.hears)


def _outranked(rule: Rule, field: _Field) -> str:
    """The grave rule that hears all that this one hears, under no other conditions."""
    heard = _heard(rule)
    if rule.grave or rule.parent or rule.initiates or not heard:
        return ""
    return next((other.id for other in field.graves.get(heard[0], ()) if _as_open(other, rule)), "")


def _as_open(other: Rule, rule: Rule) -> bool:
    """Whether the other rule hears all that this one hears, and may speak whenever this one may."""
    asked = {condition.text for condition in rule.conditions}
    listens = not other.parent and set(_heard(rule)) <= set(_heard(other))
    return listens and _has_words(other) and all(condition.text in asked for condition in other.conditions)


def _has_words(rule: Rule) -> bool:
    """Whether one of its lines can be said whatever is known."""
    return any(not (variant.fills or variant.conditions) for variant in rule.variants)
