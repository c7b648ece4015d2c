"""Why a reply was said: the rule with file and line, its parts, the memories behind it, and who lost by what."""

from collections.abc import Iterator, Sequence

from companion.domain.reply import RunnerUp, Why
from companion.engines.choice import LITTLE, Candidate, Field
from companion.engines.composer import Composed
from companion.engines.rule import Condition, Rule
from companion.engines.speaking import Spoken

RUNNERS_UP = 3


def why(composed: Composed, ran: Field) -> Why:
    """The account of this reply."""
    first = composed.parts[0].candidate
    return Why(
        engine="rules",
        rule=first.rule.id,
        file=first.rule.file,
        line=first.rule.line if first.rule.redirect else composed.parts[0].variant.line,
        parts=tuple(f"{part.candidate.rule.part} {part.candidate.rule.id}" for part in composed.parts),
        memories=_memories(composed.parts),
        runners_up=_runners_up(composed, ran, first),
    )


def _runners_up(composed: Composed, ran: Field, first: Candidate) -> tuple[RunnerUp, ...]:
    """The first few that lost, each once, by the first reason that is known."""
    told = {part.candidate.rule.id for part in composed.parts}
    found: list[RunnerUp] = []
    for rule, failed in _losers(composed, ran, first):
        if rule not in told:
            told.add(rule)
            found.append(RunnerUp(rule, failed))
        if len(found) == RUNNERS_UP:
            break
    return tuple(found)


def _memories(parts: Sequence[Spoken]) -> tuple[str, ...]:
    """The sentences that stand behind what is said, that of a memory brought up unasked last."""
    facts = (fact.evidence for part in parts for fact in part.memories)
    recalled = [part.recalled for part in parts if part.recalled]
    return (*(said for said in dict.fromkeys(facts) if said not in recalled), *recalled)


def _losers(composed: Composed, ran: Field, winner: Candidate) -> Iterator[tuple[str, str]]:
    """Those that could not speak, those worth less, those that fitted and failed a condition, the quiet ones last."""
    yield from ((candidate.rule.id, failed) for candidate, failed in composed.missed[:RUNNERS_UP])
    others = sorted(ran.candidates, key=_standing, reverse=True)[: RUNNERS_UP + 2]
    yield from ((other.rule.id, _worth(other, winner)) for other in others if not other.rule.quiet)
    refused = sorted(ran.refused, key=_place)[:RUNNERS_UP] if len(ran.refused) > 1 else ran.refused
    yield from ((rule.id, condition.text) for rule, condition in refused)
    yield from ((other.rule.id, _worth(other, winner)) for other in others if other.rule.quiet)


def _standing(candidate: Candidate) -> tuple[bool, tuple[bool, bool, bool, float], str]:
    return not candidate.rule.quiet, candidate.rank, candidate.rule.id


def _place(refused: tuple[Rule, Condition]) -> tuple[bool, str, int]:
    rule = refused[0]
    return rule.quiet, rule.file, rule.line


def _worth(other: Candidate, winner: Candidate) -> str:
    if not other.sure and not other.rule.quiet:
        return f"accounts for {other.accounted:.0%} of the message, less than {LITTLE:.0%}"
    if other.rule.quiet:
        return "is a quiet line"
    if other.rank < winner.rank:
        return f"is less specific ({other.weight:g} to {winner.weight:g})"
    return "was heard more lately, or chance fell so"
