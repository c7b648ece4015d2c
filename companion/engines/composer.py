"""Puts a reply together: an answer before anything else, one reaction, and a lead only when they share an anchor."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from companion.domain.chance import draw
from companion.engines.choice import Candidate, sorted_out
from companion.engines.conditions import OF_FRAMES, frame_of
from companion.engines.scene import Scene
from companion.engines.speaking import Spoken, Stage, speak

QUESTIONS_IN_ROW = 2
TRIES = 40
"""Candidates that are asked to speak before the engine gives up."""

Miss = tuple[Candidate, str]


@dataclass(frozen=True, slots=True)
class Composed:
    """The parts of a reply in the order in which they are said, and the candidates that could not speak."""

    parts: tuple[Spoken, ...] = ()
    missed: tuple[Miss, ...] = ()


def compose(candidates: Sequence[Candidate], stage: Stage) -> Composed:
    """The best reply that may be said now, of one part or two."""
    stage = stage._replace(may_ask=_may_ask(stage.scene))
    missed: list[Miss] = []
    ranked = list(sorted_out(candidates, stage.recent))
    first = _first(question_first(ranked, stage.scene), stage, missed) or _again(ranked, stage)
    if first is None:
        return Composed((), tuple(missed))
    second = _second(first, ranked, stage, missed)
    return Composed((first, second) if second else (first,), tuple(missed))


def _may_ask(scene: Scene) -> bool:
    """Whether a question is welcome: not after two in a row, nor straight after distress; a check-in may always ask."""
    state = scene.turn.state
    welcome = state.questions_in_row < QUESTIONS_IN_ROW and state.turn - state.distress_turn > 1
    return welcome or scene.turn.message is None


def question_first(ranked: list[Candidate], scene: Scene) -> list[Candidate]:
    """The candidates; when they ask something, rules that answer come before all that are neither grave nor awaited."""
    if not scene.asked or not ranked:
        return ranked
    return sorted(ranked, key=lambda candidate: not _answers(candidate))


def _answers(candidate: Candidate) -> bool:
    first = candidate.rule.grave or candidate.awaited
    return candidate.sure and (first or (candidate.rule.part == "answer" and not candidate.rule.quiet))


def _first(ranked: Sequence[Candidate], stage: Stage, missed: list[Miss]) -> Spoken | None:
    for candidate in ranked[:TRIES]:
        spoken = speak(candidate, stage._replace(may_ask=stage.may_ask or candidate.rule.grave))
        if isinstance(spoken, Spoken):
            return spoken
        missed.append((candidate, spoken))
    return None


def _again(ranked: Sequence[Candidate], stage: Stage) -> Spoken | None:
    """A quiet line, or a check-in, said again, which is better than no word at all."""
    writes_first = stage.scene.turn.message is None
    again = [candidate for candidate in ranked if candidate.rule.quiet or writes_first]
    return _first(again, stage._replace(may_repeat=True, may_ask=True), [])


def _second(first: Spoken, ranked: Sequence[Candidate], stage: Stage, missed: list[Miss]) -> Spoken | None:
    """A lead that shares an anchor with the first part, and asks nothing when that has asked."""
    if not _wants_more(first, stage.scene):
        return None
    asked = "?" in first.text
    own = anchors(first.candidate, stage.scene)
    stage = stage._replace(recent=stage.recent.with_said(first.text), may_ask=stage.may_ask and not asked)
    leads = [candidate for candidate in _leads(ranked, first) if own & anchors(candidate, stage.scene)]
    return _first(leads, stage, missed)


def _wants_more(first: Spoken, scene: Scene) -> bool:
    """Whether the first part leaves room for a lead: a short reaction always, another one every second time."""
    rule = first.candidate.rule
    if rule.part not in ("receive", "ack", "answer") or rule.quiet or "?" in first.text or "//" in first.text:
        return False
    state = scene.turn.state
    return rule.part == "ack" or draw(state.soul, state.turn, "second part") % 2 == 0


def _leads(ranked: Sequence[Candidate], first: Spoken) -> Iterator[Candidate]:
    own = first.candidate.rule.id
    return (candidate for candidate in ranked if candidate.rule.part == "lead" and candidate.rule.id != own)


def anchors(candidate: Candidate, scene: Scene) -> frozenset[str]:
    """What the rule is about: the frame it was found by, the persons and things it names."""
    found = {f"thing {text.lower()}" for text in candidate.slots.values()}
    frame = frame_of(candidate.rule.conditions, scene)
    for condition in candidate.rule.conditions:
        if condition.name in OF_FRAMES and condition.wanted and frame is not None:
            found.add(f"frame {frame.frame}")
        if condition.name in ("person", "fact") and condition.wanted:
            found.update(f"{condition.name} {word}" for word in condition.words)
    return frozenset(found | _remembered(candidate))


def _remembered(candidate: Candidate) -> set[str]:
    return {f"fact {effect.name}" for effect in candidate.rule.effects if effect.kind == "remember"}
