"""What the rules behind each reply looked at, found from why it was said; rules of others tell nothing."""

from collections.abc import Iterator, Sequence

from companion.domain.reply import Why
from companion.engines.book import Book
from companion.engines.reach import looks, looks_of
from companion.engines.rule import Condition
from companion.simulation.lines import Answered
from companion.simulation.naturalness import Exchange

OURS = "companion"
"""The engine that care, commands and the first talk are named by; they answer the message."""
ANSWERS = frozenset({"words"})
INSTEAD = {"care.quiet": frozenset[str](), "care.farewell": frozenset({"act"})}
"""What care says in place of a reply that may not be said."""


def exchanges(book: Book, given: Sequence[Answered]) -> tuple[Exchange, ...]:
    """The lines with their replies, and what these looked at."""
    conditions = {variant.id: variant.conditions for rule in book.rules for variant in rule.variants}
    return tuple(
        Exchange(one.line.text, one.text, one.line.source, _looked(book, conditions, one), bool(one.why.memories))
        for one in given
    )


def _looked(book: Book, conditions: dict[str, tuple[Condition, ...]], one: Answered) -> frozenset[str] | None:
    """Everything that the parts of the reply looked at."""
    if one.why.engine == OURS:
        return INSTEAD.get(one.why.rule, ANSWERS)
    if one.why.engine != "rules":
        return None
    said = [name for name in one.used if name in conditions]
    parts = [looks(rule) for rule in map(book.rule, _names(one.why)) if rule is not None]
    return frozenset().union(*parts, *(looks_of(conditions[name]) for name in said))


def _names(why: Why) -> Iterator[str]:
    """The rules of the parts; one that passed the word on stands for the one that spoke."""
    return (part.partition(" ")[2] for part in why.parts)
