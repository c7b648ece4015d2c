"""One rule put into words: the variant that may be said now, filled, fresh, with what it took from memory."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from companion.domain.chance import pick
from companion.domain.memory import Fact
from companion.engines.book import Book
from companion.engines.choice import Candidate
from companion.engines.conditions import first_failing, frame_of
from companion.engines.freshness import Lately
from companion.engines.rule import Rule, Variant
from companion.engines.scene import Scene
from companion.engines.values import values
from companion.language.templates import UnsayableError, render

REDIRECTS = 5
"""Rules that may pass the word on in a row."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """What one rule says, and from what."""

    candidate: Candidate
    variant: Variant
    text: str
    memories: tuple[Fact, ...] = ()


class Stage(NamedTuple):
    """Where a rule speaks: the book, the scene, what was said lately, and whether a question is allowed."""

    book: Book
    scene: Scene
    recent: Lately
    may_ask: bool = True
    may_repeat: bool = False


def speak(candidate: Candidate, stage: Stage) -> Spoken | str:
    """What the rule says now, or why it can say nothing."""
    variants = _spoken_for(candidate.rule, stage.book)
    failed = "has nothing to say"
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
    tired = "" if stage.may_repeat else stage.recent.tired(variant)
    if tired:
        return tired
    if variant.asks and not stage.may_ask:
        return "would ask again"
    failing = first_failing(variant.conditions, stage.scene) if variant.conditions else None
    if failing is not None:
        return failing.text
    return _filled(candidate, variant, stage)


def _filled(candidate: Candidate, variant: Variant, stage: Stage) -> Spoken | str:
    used: list[Fact] = []
    try:
        text = _render(candidate, variant, stage, used)
    except UnsayableError as error:
        return str(error)
    if not text:
        return "would be empty"
    if not stage.may_repeat and stage.recent.repeats(text):
        return "a sentence of it was said lately"
    return Spoken(candidate, variant, text, tuple(dict.fromkeys(used)))


def _render(candidate: Candidate, variant: Variant, stage: Stage, used: list[Fact]) -> str:
    if "{" not in variant.text:
        return variant.text
    state = stage.scene.turn.state

    def choose(options: Sequence[str]) -> str:
        return pick(options, state.soul, state.turn, f"{variant.id}/{'|'.join(options)}")

    frame = frame_of(candidate.rule.conditions, stage.scene)
    return render(variant.text, values(stage.scene, candidate.slots, frame, used), choose).strip()
