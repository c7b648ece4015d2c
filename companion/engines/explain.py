"""The whole account of an answer for a writer: what the winner is worth and why, who came next, and what they failed."""

from collections.abc import Iterator
from dataclasses import dataclass

from companion.domain.turn import Turn
from companion.engines.book import Book
from companion.engines.choice import LITTLE, Candidate, Field, gather, sorted_out
from companion.engines.composer import Composed, compose, question_first
from companion.engines.freshness import lately
from companion.engines.hearing import hear
from companion.engines.rule import Rule
from companion.engines.scene import Scene
from companion.engines.speaking import Stage

RUNNERS_UP = 5
_RANKS = ("grave", "awaited", "in focus")
"""What ranks are called, in the order in which they are compared before the weight."""


@dataclass(frozen=True, slots=True)
class Worth:
    """What a rule is worth for one message, in the order in which it is compared.

    `words` its pattern names, `conditions` it meets, `accounted` (0 to 1) the share of the message it accounts for;
    `weight` is made of these three.
    """

    grave: bool
    awaited: bool
    in_focus: bool
    weight: float
    words: int
    conditions: int
    accounted: float


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the answer: what was said, by which rule, where that stands, and what the rule is worth."""

    rule: str
    part: str
    file: str
    line: int
    text: str
    worth: Worth


@dataclass(frozen=True, slots=True)
class Loser:
    """A rule that came near, where it stands, and what it failed."""

    rule: str
    file: str
    line: int
    failed: str


@dataclass(frozen=True, slots=True)
class Account:
    """The parts of the answer in order, none when no rule speaks, and at most five runners-up, best first."""

    parts: tuple[Part, ...]
    runners_up: tuple[Loser, ...]


def explain(book: Book, turn: Turn) -> Account:
    """What the rules of this book answer in this turn, and why that and nothing else."""
    scene, recent = Scene(turn), lately(turn)
    ran = gather(book, hear(turn.understanding, book.lexicon), scene, recent)
    stage = Stage(book, scene, recent)
    composed = compose(ran.candidates, stage)
    parts = tuple(
        Part(
            spoken.candidate.rule.id,
            spoken.candidate.rule.part,
            spoken.candidate.rule.file,
            spoken.candidate.rule.line if spoken.candidate.rule.redirect else spoken.variant.line,
            spoken.text,
            worth(spoken.candidate),
        )
        for spoken in composed.parts
    )
    return Account(parts, tuple(_losers(composed, ran, stage))[:RUNNERS_UP])


def worth(candidate: Candidate) -> Worth:
    """What this candidate is worth, taken apart."""
    words = candidate.match.size if candidate.match else 0
    grave, awaited, in_focus, weight = candidate.rank
    return Worth(grave, awaited, in_focus, weight, words, len(candidate.rule.conditions), candidate.accounted)


def _losers(composed: Composed, ran: Field, stage: Stage) -> Iterator[Loser]:
    """Everybody who came near, each once: those that could not speak, those worth less, those refused."""
    told = {spoken.candidate.rule.id for spoken in composed.parts}
    for rule, failed in _failures(composed, ran, stage):
        if rule.id not in told:
            told.add(rule.id)
            yield Loser(rule.id, rule.file, rule.line, failed)


def _failures(composed: Composed, ran: Field, stage: Stage) -> Iterator[tuple[Rule, str]]:
    yield from ((candidate.rule, failed) for candidate, failed in composed.missed)
    ranked = list(question_first(sorted_out(ran.candidates, stage.recent), stage.scene))
    winner = composed.parts[0].candidate if composed.parts else None
    loud = [candidate for candidate in ranked if not candidate.rule.quiet]
    yield from ((candidate.rule, _less(candidate, winner)) for candidate in loud)
    yield from ((rule, condition.text) for rule, condition in sorted(ran.refused, key=lambda pair: pair[0].quiet))
    yield from ((candidate.rule, "is a quiet line") for candidate in ranked if candidate.rule.quiet)


def _less(candidate: Candidate, winner: Candidate | None) -> str:
    """In what this candidate is worth less than the winner."""
    if not candidate.sure:
        return f"accounts for {candidate.accounted:.0%} of the message, less than {LITTLE:.0%}"
    if winner is None or candidate.rank == winner.rank:
        return "is worth the same; it was heard more lately, or chance fell so"
    lacking = _lacking(candidate, winner)
    if lacking:
        return f"is not {lacking}"
    if candidate.rank > winner.rank:
        return "does not answer a question" if winner.rule.part == "answer" else "stands behind"
    return f"is less specific ({candidate.weight:g} to {winner.weight:g})"


def _lacking(candidate: Candidate, winner: Candidate) -> str:
    """The first thing before the weight that the winner is and the candidate is not."""
    compared = zip(_RANKS, candidate.rank, winner.rank, strict=False)
    return next((name for name, own, best in compared if best and not own), "")
