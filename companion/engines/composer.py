"""Puts a reply together: an answer before anything else, one reaction, and a lead only when they share an anchor."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from companion.domain.chance import draw
from companion.domain.understanding import Frame
from companion.engines.book import Book
from companion.engines.choice import Candidate, sorted_out
from companion.engines.conditions import OF_FRAMES, frame_of
from companion.engines.rule import Condition, Rule
from companion.engines.scene import Scene
from companion.engines.speaking import Spoken, Stage, speak
from companion.engines.values import known

QUESTIONS_IN_ROW = 2
TRIES = 40
"""Candidates that are asked to speak before the engine gives up."""
WORK = 2000
"""Lines that may be tried in one turn; only a pack made to be slow has so many that may not be said."""
WHOLE = frozenset({"farewell", "thanks", "greeting", "insult"})
"""Acts that are answered with one part alone."""
TINY = 1
"""Words up to which a message is answered with one part alone."""
DISTRESSED = frozenset({"sadness", "fear", "lonely"})
STRONG = 0.75
"""Intensity from which one of these is distress."""

Miss = tuple[Candidate, str]


@dataclass(frozen=True, slots=True)
class Composed:
    """The parts of a reply in the order in which they are said, and the candidates that could not speak."""

    parts: tuple[Spoken, ...] = ()
    missed: tuple[Miss, ...] = ()


def compose(candidates: Sequence[Candidate], stage: Stage) -> Composed:
    """The best reply that may be said now, of one part or two."""
    stage = stage._replace(may_ask=may_ask(stage), left=[WORK])
    missed: list[Miss] = []
    firsts = [one for one in candidates if _may_begin(one.rule)] if stage.scene.turn.message else candidates
    ranked = question_first(sorted_out(firsts, stage.recent), stage.scene)
    first = _first(ranked, stage, missed) or _again(firsts, stage)
    if first is None:
        return Composed((), tuple(missed))
    parts = _with_memory(first, candidates, stage, missed) or _with_lead(first, candidates, stage, missed)
    return Composed(parts, tuple(missed))


def _may_begin(rule: Rule) -> bool:
    """Whether it may take up a message; what goes back to something known only follows such a rule."""
    return not (rule.thread or rule.recalls)


def may_ask(stage: Stage) -> bool:
    """Whether a question is welcome: not after two in a row, nor in or straight after distress.

    A check-in may always ask.
    """
    turn = stage.scene.turn
    if turn.message is None:
        return True
    return turn.state.questions_in_row < QUESTIONS_IN_ROW and not _distressed(stage)


def _distressed(stage: Stage) -> bool:
    """Whether they are in distress, or were a moment ago: care saw it, they say so, or a grave rule spoke."""
    turn = stage.scene.turn
    if turn.state.turn - turn.state.distress_turn <= 1:
        return True
    if turn.understanding.feeling in DISTRESSED and turn.understanding.intensity >= STRONG:
        return True
    last = turn.memory.last_said
    rule = stage.book.rule(last.why.rule) if last and last.why and turn.state.turn - last.turn <= 1 else None
    return rule is not None and _grave(rule, stage.book)


def _grave(rule: Rule, book: Book) -> bool:
    """Whether the rule is grave, or an answer to one that is; these know what they may ask."""
    parent = book.rule(rule.parent) if rule.parent else None
    return rule.grave or (parent is not None and parent.grave)


def question_first(ranked: Iterable[Candidate], scene: Scene) -> Iterable[Candidate]:
    """The candidates; when they ask something, rules that answer come before all that are neither grave nor awaited."""
    return sorted(ranked, key=lambda candidate: not _answers(candidate)) if scene.asked else ranked


def _answers(candidate: Candidate) -> bool:
    first = candidate.rule.grave or candidate.awaited
    return candidate.sure and (first or (candidate.rule.part == "answer" and not candidate.rule.quiet))


def _first(ranked: Iterable[Candidate], stage: Stage, missed: list[Miss]) -> Spoken | None:
    for candidate in islice(ranked, TRIES):
        licensed = stage.may_ask or _grave(candidate.rule, stage.book)
        spoken = speak(candidate, stage._replace(may_ask=licensed) if licensed != stage.may_ask else stage)
        if isinstance(spoken, Spoken):
            return spoken
        missed.append((candidate, spoken))
    return None


def _again(firsts: Sequence[Candidate], stage: Stage) -> Spoken | None:
    """A question they dodged, a quiet line or a check-in said again, which is better than no word at all."""
    writes_first = stage.scene.turn.message is None
    again = [
        one for one in sorted_out(firsts, stage.recent) if writes_first or one.rule.quiet or _dodged(one.rule, stage)
    ]
    stage = stage._replace(may_repeat=True, left=[WORK])
    return _first(again, stage, []) or _first(again, stage._replace(may_ask=True), [])


def _dodged(rule: Rule, stage: Stage) -> bool:
    """Whether the rule's own question is open and none of its answers was heard since."""
    asked = stage.scene.turn.state.open
    if asked is None or asked.rule != rule.id:
        return False
    answers = [stage.book.rules[number] for number in stage.book.rejoinders.get(rule.id, ())]
    return all(stage.recent.last(answer.variants) <= asked.turn for answer in answers)


def _with_memory(
    first: Spoken, candidates: Sequence[Candidate], stage: Stage, missed: list[Miss]
) -> tuple[Spoken, ...]:
    """What takes up the message without a question, and the memory that fits it; nothing where no memory does."""
    recalls = [one for one in candidates if one.rule.recalls]
    if not recalls or _grave(first.candidate.rule, stage.book) or _distressed(stage):
        return ()
    plain = first if _leaves_room(first) else _unasking(candidates, stage)
    if plain is None or not _leaves_room(plain):
        return ()
    recent = stage.recent.with_said(plain.text)
    second = _first(sorted_out(recalls, recent), stage._replace(recent=recent), missed)
    return (plain, second) if second else ()


def _leaves_room(first: Spoken) -> bool:
    return "?" not in first.text and "//" not in first.text


def _unasking(candidates: Sequence[Candidate], stage: Stage) -> Spoken | None:
    """The best first part that asks nothing."""
    firsts = [one for one in candidates if _may_begin(one.rule) and not _grave(one.rule, stage.book)]
    return _first(sorted_out(firsts, stage.recent), stage._replace(may_ask=False), [])


def _with_lead(first: Spoken, candidates: Sequence[Candidate], stage: Stage, missed: list[Miss]) -> tuple[Spoken, ...]:
    second = _second(first, candidates, stage, missed)
    return (first, second) if second else (first,)


def _second(first: Spoken, candidates: Sequence[Candidate], stage: Stage, missed: list[Miss]) -> Spoken | None:
    """A lead that shares an anchor with the first part, and asks nothing when that has asked."""
    if not _wants_more(first, stage.scene):
        return None
    own = anchors(first.candidate, stage.scene) | {f"fact {fact.relation}" for fact in first.memories}
    leads = [candidate for candidate in _leads(candidates, first) if own & anchors(candidate, stage.scene)]
    ranked = sorted_out(leads, stage.recent)
    return _first(ranked, stage._replace(recent=stage.recent.with_said(first.text)), missed)


def _wants_more(first: Spoken, scene: Scene) -> bool:
    """Whether the first part leaves room for a lead: a short reaction always, another one every second time."""
    rule, meant = first.candidate.rule, scene.turn.understanding
    if rule.part not in ("receive", "ack", "answer") or rule.quiet or "?" in first.text or "//" in first.text:
        return False
    if meant.act in WHOLE or len(meant.tokens) <= TINY:
        return False
    state = scene.turn.state
    return rule.part == "ack" or draw(state.soul, state.turn, "second part") % 2 == 0


def _leads(candidates: Sequence[Candidate], first: Spoken) -> Iterator[Candidate]:
    own = first.candidate.rule.id
    leads = (one for one in candidates if one.rule.part == "lead" and not one.rule.recalls)
    return (candidate for candidate in leads if candidate.rule.id != own)


def anchors(candidate: Candidate, scene: Scene) -> frozenset[str]:
    """What the rule is about: the frame it was found by, the persons and things it names, the thing it leads back to."""
    rule = candidate.rule
    found = {f"thing {text.lower()}" for text in candidate.slots.values()}
    found.update(_asked_about(rule.conditions, frame_of(rule.conditions, scene)))
    found.update(f"fact {effect.name}" for effect in rule.effects if effect.kind == "remember")
    if rule.thread:
        found |= {f"fact {rule.thread}", f"person {rule.thread}", f"thing {known(scene, rule.thread).lower()}"}
    return frozenset(found)


def _asked_about(conditions: Sequence[Condition], frame: Frame | None) -> Iterator[str]:
    """What the conditions that want something are about."""
    for condition in conditions:
        if condition.wanted and condition.name in ("person", "fact"):
            yield from (f"{condition.name} {word}" for word in condition.words)
        elif condition.wanted and condition.name in OF_FRAMES and frame is not None:
            yield f"frame {frame.frame}"
