"""Which rules may answer now, and in what order: grave, awaited, in focus, specific, long unheard, by chance."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, groupby
from operator import itemgetter
from types import MappingProxyType
from typing import NamedTuple
from zlib import crc32

from companion.domain.chance import draw
from companion.domain.memory import Use
from companion.engines.book import Book
from companion.engines.conditions import first_failing
from companion.engines.freshness import Lately
from companion.engines.hearing import Heard
from companion.engines.patterns import Match, Pattern, find
from companion.engines.rule import SHARES, Condition, Rule
from companion.engines.scene import Scene
from companion.engines.slots import raw, said

LITTLE = 0.2
"""Share of a message below which a rule should rather keep quiet."""
OWN = 4
"""What a rule that a pack adds to those it extends is worth more where its words are heard: the writer's own go first."""
NOTHING: Mapping[str, str] = MappingProxyType({})
OPEN_TURNS = 3
"""Turns for which a question waits for its answer."""
NO_ANSWERS = frozenset({"question_me", "question_you", "question_world", "greeting", "farewell", "command", "request"})


class Candidate(NamedTuple):
    """One rule that may speak: how it was found, and what it is worth.

    `rank` is what is compared before freshness and chance: grave, awaited, in focus, specific.
    """

    rule: Rule
    rank: tuple[bool, bool, bool, float]
    accounted: float = 0.0
    match: Match | None = None
    slots: Mapping[str, str] = NOTHING
    spans: Mapping[str, str] = NOTHING

    @property
    def awaited(self) -> bool:
        """Whether it hears the answer to an open question."""
        return self.rank[1]

    @property
    def weight(self) -> float:
        """How specific it is."""
        return self.rank[3]

    @property
    def sure(self) -> bool:
        """Whether it may speak up: it is grave, awaited, or accounts for enough."""
        return self.rule.grave or self.awaited or self.accounted >= LITTLE


@dataclass(frozen=True, slots=True)
class Field:
    """Everybody who ran: the candidates, and the rules refused with the condition that failed."""

    candidates: list[Candidate]
    refused: list[tuple[Rule, Condition]]


def gather(book: Book, heard: Heard, scene: Scene, recent: Lately) -> Field:
    """Every rule that fits what was heard and whose conditions hold, and those that only fitted."""
    ran = Field([], [])
    for number, match, awaited in _fitting(book, heard, scene):
        rule = book.rules[number]
        failing = first_failing(rule.conditions, scene, _use(rule, recent)) if rule.conditions else None
        if failing is None:
            ran.candidates.append(_candidate(rule, match, awaited, heard, scene))
        else:
            ran.refused.append((rule, failing))
    _call(ran, book, scene, recent)
    return ran


def _call(ran: Field, book: Book, scene: Scene, recent: Lately) -> None:
    """The rules without a pattern that the moment calls have run, too."""
    rules, topics, proven = book.rules, scene.turn.state.topics, len(scene.frames) < 2
    heard = scene.turn.message is not None
    for number, unproven in dict(book.index.called(scene.keys)).items():
        rule = rules[number]
        if not (heard or rule.initiates):
            continue
        asked = unproven if proven else rule.conditions
        failing = first_failing(asked, scene, _use(rule, recent)) if asked else None
        if failing is None:
            ran.candidates.append(_called(rule, topics))
        else:
            ran.refused.append((rule, failing))


def _called(rule: Rule, topics: Sequence[str]) -> Candidate:
    share = rule.share if rule.share < 1 else 1.0
    focus = rule.topic in topics if rule.topic else False
    return Candidate(rule, (rule.grave, False, focus, _weight(rule, 0.0, share)), share)


def _use(rule: Rule, recent: Lately) -> Use | None:
    """When the rule last spoke, if a condition asks for it."""
    return recent.last_use(rule.variants) if rule.timed else None


def _fitting(book: Book, heard: Heard, scene: Scene) -> Iterator[tuple[int, Match | None, bool]]:
    """The rules that hear the message, those first that wait for it."""
    if scene.turn.message is not None:
        for number, match in _rejoinders(book, heard, scene):
            yield number, match, True
        for number, match in book.index.heard(heard).items():
            yield number, match, False


def _rejoinders(book: Book, heard: Heard, scene: Scene) -> Iterator[tuple[int, Match | None]]:
    """The rules that hear an answer to the open question; a goodbye leaves it open."""
    state, act = scene.turn.state, scene.turn.understanding.act
    if state.open is None or state.turn - state.open.turn > OPEN_TURNS or act == "farewell":
        return
    late = state.turn - state.open.turn > 1 or act in NO_ANSWERS
    for number in book.rejoinders.get(state.open.rule, ()):
        match = _answer(book.patterns.get(number, ()), heard, late)
        if match is not None or _takes_anything(book.rules[number], late):
            yield number, match


def _answer(patterns: Sequence[Pattern], heard: Heard, late: bool) -> Match | None:
    """The first of the patterns that fits; late, open ones no longer do."""
    found = (find(pattern, heard) for pattern in patterns if not (late and pattern.open))
    return next((match for match in found if match is not None), None)


def _takes_anything(rule: Rule, late: bool) -> bool:
    """Whether it needs no words to be an answer; a vague one takes no late answer."""
    return not rule.hears and not (late and _vague(rule))


def _vague(rule: Rule) -> bool:
    """Whether it would take nearly anything for an answer."""
    return not any(condition.wanted and condition.name in SHARES for condition in rule.conditions)


def _candidate(rule: Rule, match: Match | None, awaited: bool, heard: Heard, scene: Scene) -> Candidate:
    state = scene.turn.state
    focus = rule.topic in state.topics if rule.topic else False
    about = state.open.about if awaited and state.open else NOTHING
    if match is None:
        accounted = rule.share if rule.share < 1 else 1.0
        return Candidate(rule, (rule.grave, awaited, focus, _weight(rule, 0.0, accounted)), accounted, None, about)
    accounted = min(1.0, rule.share + _heard_share(match, heard))
    if not match.slots:
        rank = (rule.grave, awaited, focus, _weight(rule, match.size, accounted))
        return Candidate(rule, rank, accounted, match, about)
    rank = (rule.grave, awaited, focus, _weight(rule, match.size + _kept_size(match), accounted))
    spoken, raws = _slots(match, heard)
    return Candidate(rule, rank, accounted, match, {**about, **spoken}, raws)


def _kept_size(match: Match) -> float:
    """What the text slots add to what the pattern names: half a word each."""
    return 0.5 * sum([slot.kind == "text" for slot in match.slots])


def _slots(match: Match, heard: Heard) -> tuple[dict[str, str], dict[str, str]]:
    """The slots as they may be said, and as they were written."""
    return {one.name: said(one, heard) for one in match.slots}, {one.name: raw(one, heard) for one in match.slots}


def _weight(rule: Rule, size: float, accounted: float) -> float:
    """How specific it is, in halves: what it hears, what it asks, and how much of the message both account for."""
    added = OWN if rule.own and size else 0
    return round(2 * (size + len(rule.conditions) + 4 * accounted)) / 2 + added


def _heard_share(match: Match, heard: Heard) -> float:
    """The share of the message that the pattern names; words kept by a text slot count half."""
    named = sum([heard.weight(low, high) for low, high in match.stretches])
    kept = sum([heard.weight(slot.low, slot.high) for slot in match.slots if slot.kind == "text"])
    return (named + kept / 2) / heard.total


def in_order(candidates: Sequence[Candidate], recent: Lately) -> Iterator[Candidate]:
    """The candidates from best to worst; equals by how long they were not heard, then by chance."""
    if len(candidates) < 2:
        yield from candidates
        return
    ranked = sorted(candidates, key=_RANK, reverse=True)
    for _, equals in groupby(ranked, key=_RANK):
        group = list(equals)
        yield from _longest_unheard(group, recent) if len(group) > 1 else group


_RANK = itemgetter(1)


def _longest_unheard(group: list[Candidate], recent: Lately) -> list[Candidate]:
    state = recent.turn.state
    seed = draw(state.soul, state.turn, "rule") & 0xFFFFFFFF
    last = recent.last
    keyed = [(last(one.rule.variants), crc32(one.rule.id.encode(), seed), at) for at, one in enumerate(group)]
    return [group[at] for _, _, at in sorted(keyed)]


def sorted_out(candidates: Sequence[Candidate], recent: Lately) -> Iterator[Candidate]:
    """First those that may speak up, then the quiet ones, then those that account for little."""
    sure: list[Candidate] = []
    quiet: list[Candidate] = []
    unsure: list[Candidate] = []
    for candidate in candidates:
        (quiet if candidate.rule.quiet else sure if candidate.sure else unsure).append(candidate)
    return chain(in_order(sure, recent), in_order(quiet, recent), in_order(unsure, recent))
