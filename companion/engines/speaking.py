"""One rule put into words: the variant that may be said now, filled, fresh, with what it took from memory."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import NamedTuple

from companion.domain.chance import pick
from companion.domain.memory import Fact
from companion.domain.quick import quick
from companion.engines.book import Book
from companion.engines.choice import Candidate
from companion.engines.conditions import first_failing, frame_of
from companion.engines.freshness import Lately
from companion.engines.rule import Rule, Variant
from companion.engines.scene import Scene
from companion.engines.values import known, values
from companion.language.templates import UnsayableError, render

ASKS = "would ask again"
LATE = "came too late; too much was tried before it"
DEAR = 20
"""What a line costs that must be compiled, when one that need not costs 1."""
RECALL = "recall"
"""The name under which the ledger remembers that a memory was brought up; with `/` and its id, which one."""
REDIRECTS = 5
"""Rules that may pass the word on in a row."""


@quick
@dataclass(frozen=True, slots=True)
class Spoken:
    """What one rule says, and from what; `lines` are the names under which the ledger remembers it.

    `recalled` is the sentence of theirs that was brought up unasked.
    """

    candidate: Candidate
    variant: Variant
    text: str
    memories: tuple[Fact, ...] = ()
    lines: tuple[str, ...] = ()
    recalled: str = ""


class Stage(NamedTuple):
    """Where a rule speaks: the book, the scene, what was said lately, and whether a question is allowed.

    `left` is how much work may still be done in this turn; None where nobody counts.
    """

    book: Book
    scene: Scene
    recent: Lately
    may_ask: bool = True
    may_repeat: bool = False
    left: list[int] | None = None


def speak(candidate: Candidate, stage: Stage) -> Spoken | str:
    """What the rule says now, or why it can say nothing."""
    variants = _spoken_for(candidate.rule, stage.book)
    failed = "has nothing to say"
    if _spent(stage, len(variants) // 4):
        return LATE
    for variant in stage.recent.in_order(variants, candidate.rule.id):
        said = _say(candidate, variant, stage)
        if isinstance(said, Spoken):
            return said
        failed = said
    return failed


def sayings(candidate: Candidate, stage: Stage) -> Iterator[str]:
    """Everything that the rule could say now, variant by variant."""
    for variant in _spoken_for(candidate.rule, stage.book):
        said = _say(candidate, variant, stage)
        if isinstance(said, Spoken):
            yield said.text


def _spoken_for(rule: Rule, book: Book) -> Sequence[Variant]:
    """The variants of the rule, or of the one it speaks as."""
    for _ in range(REDIRECTS):
        if not rule.redirect:
            break
        rule = book.rule(rule.redirect) or Rule(rule.id, rule.file, rule.line)
    return rule.variants


def _say(candidate: Candidate, variant: Variant, stage: Stage) -> Spoken | str:
    if _spent(stage, DEAR if "{%" in variant.text or "|" in variant.text else 1):
        return LATE
    held = _held_back(variant, stage)
    if held:
        return held
    if candidate.rule.recalls:
        return _of_memory(candidate, variant, stage)
    if candidate.rule.thread:
        return _of_thread(candidate, variant, stage)
    return _filled(candidate, variant, stage, (variant.id,))


def _held_back(variant: Variant, stage: Stage) -> str:
    """Why this line is not even tried now, or nothing."""
    tired = "" if stage.may_repeat else stage.recent.tired(variant)
    if tired:
        return tired
    if not stage.may_ask and variant.asks and "{%" not in variant.text:
        return ASKS
    failing = first_failing(variant.conditions, stage.scene) if variant.conditions else None
    return failing.text if failing else ""


def _spent(stage: Stage, work: int) -> bool:
    """Whether too much was tried in this turn already; else this much work is counted."""
    if stage.left is None:
        return False
    stage.left[0] -= work
    return stage.left[0] < 0


def _of_thread(candidate: Candidate, variant: Variant, stage: Stage) -> Spoken | str:
    """What a thread says of the thing it leads back to; each line is spent for that thing once it was said."""
    name = candidate.rule.thread
    thing = known(stage.scene, name)
    if not thing:
        return f"no {name} is known"
    spent = spent_line(variant.id, thing)
    if spent in stage.scene.turn.memory.ledger:
        return f"is spent for {thing}"
    return _filled(candidate, variant, stage, (variant.id, spent))


def _of_memory(candidate: Candidate, variant: Variant, stage: Stage) -> Spoken | str:
    """What is said of a memory that fits; no memory is brought up twice in the same words."""
    reminder = stage.scene.turn.recalled.reminder
    if reminder is None:
        return "nothing is recalled"
    spent = spent_line(variant.id, reminder.words)
    if spent in stage.scene.turn.memory.ledger:
        return "was said of this memory before"
    said = _filled(candidate, variant, stage, (variant.id, spent, RECALL, f"{RECALL}/{reminder.id}"))
    return replace(said, recalled=reminder.words) if isinstance(said, Spoken) else said


def spent_line(line: str, thing: str) -> str:
    """The name under which the ledger remembers that the line was said of this thing."""
    return f"{line}@{blake2b(thing.casefold().encode('utf-8', 'surrogatepass'), digest_size=4).hexdigest()}"


def _filled(candidate: Candidate, variant: Variant, stage: Stage, lines: tuple[str, ...]) -> Spoken | str:
    used: list[Fact] = []
    try:
        text = _render(candidate, variant, stage, used)
    except UnsayableError as error:
        return str(error)
    failed = _unfit(text, stage, _recalls(candidate, variant, used))
    return failed or Spoken(candidate, variant, text, tuple(dict.fromkeys(used)), lines)


def _unfit(text: str, stage: Stage, recalls: bool) -> str:
    """Why a text that could be filled is still not said, or nothing."""
    if not text:
        return "would be empty"
    if not stage.may_ask and "?" in text:
        return ASKS
    if text.count("?") > 1:
        return "asks more than one question"
    if not (stage.may_repeat or recalls) and stage.recent.repeats(text):
        return "a sentence of it was said lately"
    return ""


def _recalls(candidate: Candidate, variant: Variant, used: Sequence[Fact]) -> bool:
    """Whether it answers from memory, which is as true the second time as the first."""
    return candidate.rule.part == "answer" and (bool(used) or "user." in variant.text)


def _render(candidate: Candidate, variant: Variant, stage: Stage, used: list[Fact]) -> str:
    if "{" not in variant.text:
        return variant.text
    state = stage.scene.turn.state

    def choose(options: Sequence[str]) -> str:
        return pick(options, state.soul, state.turn, f"{variant.id}/{'|'.join(options)}")

    frame = frame_of(candidate.rule.conditions, stage.scene)
    known_now = values(stage.scene, candidate.slots, frame, used)
    if not candidate.rule.recalls:
        known_now.pop("recalled", None)
    return render(variant.text, known_now, choose).strip()
