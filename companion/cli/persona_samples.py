"""The lines that a pack is tried with when no others are given: its own samples, each a session."""

from companion.engines.book import Book
from companion.engines.rule import Rule, Sample
from companion.simulation.lines import Line


def samples_of(book: Book, name: str) -> tuple[Line, ...]:
    """The pack's own samples as lines, a session each; what a rule answers to is said before."""
    own = [rule for rule in book.rules if rule.file.startswith(f"{name}/")]
    return tuple(
        line for rule in own for sample in rule.samples if sample.wins for line in _session(book, rule, sample)
    )


def _session(book: Book, rule: Rule, sample: Sample) -> list[Line]:
    texts = [sample.text]
    while rule.parent and (parent := book.rule(rule.parent)) is not None:
        texts += [one.text for one in parent.samples if one.wins][:1]
        rule = parent
    return [Line(f"{sample.line} {sample.text}", text) for text in reversed(texts)]
