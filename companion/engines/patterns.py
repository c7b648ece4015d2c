"""Patterns: rows of atoms made ready to be found from left to right, never going back."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, product

from companion.engines.hearing import Heard
from companion.engines.rows import Atom, Row, Words
from companion.engines.slots import Slot, end_of_slot

GAPS = ("*", "text")
TEXT = 8
"""Words that a text slot keeps at most."""
NOTHING: frozenset[object] = frozenset()
SPREAD = 64
"""Keys under which one pattern may be filed when groups stand where it is filed."""


@dataclass(frozen=True, slots=True)
class Segment:
    """Atoms that follow one another at once; `words` are they, when they are words alone."""

    atoms: Row
    words: tuple[str, ...] = ()

    def find(self, heard: Heard, low: int, high: int) -> int:
        """The leftmost place in the window where it begins, or -1."""
        if self.words:
            return heard.find(self.words, low, high)
        first = self.atoms[0]
        starts = heard.starts(first.key, low, high) if first.key else range(low, high)
        return next((start for start in starts if self.end(heard, start, high) >= 0), -1)

    def end(self, heard: Heard, start: int, high: int) -> int:
        """Where it ends when it begins here, or -1 when it does not."""
        for atom in self.atoms:
            start = _end(atom, heard, start, high)
            if start < 0:
                return -1
        return start

    def captures(self, heard: Heard, start: int, high: int) -> list[Slot]:
        """The slots it fills when it begins here."""
        found = []
        for atom in self.atoms:
            end = _end(atom, heard, start, high)
            if atom.slot:
                found.append(Slot(atom.slot, atom.kind, start, end))
            start = end
        return found


def _end(atom: Atom, heard: Heard, start: int, high: int) -> int:
    if start >= high:
        return -1
    if atom.kind == "said":
        return start + 1 if heard.words[start] == atom.value else -1
    if atom.kind == "any":
        return _end_of_any(atom, heard, start, high)
    end = heard.spans.get(atom.value, {}).get(start, -1) if atom.kind == "~" else end_of_slot(atom.kind, heard, start)
    return end if end <= high else -1


def _end_of_any(atom: Atom, heard: Heard, start: int, high: int) -> int:
    """Where the longest of the options that stands here ends."""
    word = heard.words[start]
    for option in atom.options:
        if option[0] == word:
            end = start + len(option)
            if end <= high and (len(option) == 1 or heard.words[start:end] == list(option)):
                return end
    return -1


def _pairs(left: Atom, right: Atom) -> tuple[object, ...]:
    pairs = tuple(product(left.lasts, right.firsts))
    return pairs if len(pairs) <= SPREAD else ()


def _count(steps: Sequence[tuple[Words, ...]]) -> int:
    found = 1
    for step in steps:
        found *= len(step)
    return found


@dataclass(frozen=True, slots=True)
class Gap:
    """Words between segments: any number, or one to eight that a slot keeps."""

    any: bool = False
    slot: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    """Where a pattern was found: the stretches it names, the slots it fills, and the window."""

    stretches: tuple[tuple[int, int], ...] = ()
    slots: tuple[Slot, ...] = ()
    low: int = 0
    high: int = 0

    @property
    def size(self) -> int:
        """How many words the pattern names."""
        return sum(high - low for low, high in self.stretches)


@dataclass(frozen=True, slots=True)
class Pattern:
    """One row ready to be found: `gaps` stand before, between and after the segments.

    `needed` must all be heard; a row of words alone needs nothing, for it is looked up whole.
    """

    rule: int
    segments: tuple[Segment, ...]
    gaps: tuple[Gap | None, ...]
    needed: frozenset[object]
    order: int

    @property
    def literals(self) -> tuple[Words, ...]:
        """All that it hears, when it is nothing but words and groups of them, and these are few."""
        if len(self.segments) != 1 or any(self.gaps):
            return ()
        if self.segments[0].words:
            return (self.segments[0].words,)
        steps = [atom.options or ((atom.value,),) for atom in self.segments[0].atoms if atom.kind in ("said", "any")]
        if len(steps) != len(self.segments[0].atoms) or _count(steps) > SPREAD:
            return ()
        return tuple(sum(chosen, ()) for chosen in product(*steps))

    def filings(self) -> Iterator[tuple[object, ...]]:
        """Every set of keys of which one is surely in a message it fits: of neighbours first, then of single words."""
        for segment in self.segments:
            if segment.words:
                yield from ((pair,) for pair in pairwise(segment.words))
            else:
                yield from filter(None, map(_pairs, segment.atoms, segment.atoms[1:]))
        for segment in self.segments:
            if segment.words:
                yield from ((word,) for word in segment.words)
            else:
                yield from (atom.firsts for atom in segment.atoms if atom.firsts)

    @property
    def open(self) -> bool:
        """Whether it hears anything at all."""
        return not self.segments


def make_pattern(rule: int, row: Row, order: int = 0) -> Pattern:
    """The pattern that this row of atoms stands for; `order` is its place in the pack."""
    segments: list[Segment] = []
    gaps: list[Gap | None] = [None]
    run: list[Atom] = []
    for atom in (*row, Atom("end")):
        if atom.kind in ("*", "text", "end") and run:
            segments.append(_segment(tuple(run)))
            gaps.append(None)
            run = []
        if atom.kind in GAPS:
            gaps[-1] = _gap(gaps[-1], atom)
        elif atom.kind != "end":
            run.append(atom)
    whole = len(segments) == 1 and not any(gaps) and bool(segments[0].words)
    return Pattern(rule, tuple(segments), tuple(gaps), NOTHING if whole else frozenset(_needed(segments)), order)


def _segment(atoms: Row) -> Segment:
    words = tuple(atom.value for atom in atoms)
    plain = all(atom.kind == "said" and not atom.slot for atom in atoms)
    return Segment(atoms, words if plain else ())


def _gap(before: Gap | None, atom: Atom) -> Gap:
    slot = atom.slot or (before.slot if before else "")
    return Gap(atom.kind == "*" or (before is not None and before.any), slot)


def _needed(segments: Sequence[Segment]) -> list[object]:
    keys: list[object] = []
    for segment in segments:
        own = [atom.key for atom in segment.atoms]
        keys.extend(key for key in own if key)
        keys.extend(pair for pair in pairwise(own) if pair[0] and pair[1])
    return keys


def find(pattern: Pattern, heard: Heard) -> Match | None:
    """The first window of the message, whole before sentences, that the pattern fits; leftmost in it."""
    for low, high in heard.windows:
        found = _fit(pattern, heard, low, high)
        if found is not None:
            return found
    return None


def _fit(pattern: Pattern, heard: Heard, low: int, high: int) -> Match | None:
    at = low
    stretches: list[tuple[int, int]] = []
    slots: list[Slot] = []
    last = len(pattern.segments) - 1
    for number, segment in enumerate(pattern.segments):
        gap = pattern.gaps[number]
        anchored = number == last and pattern.gaps[-1] is None
        start = _place(segment, gap, heard, (at, high), anchored)
        if start < 0 or not _keep(slots, gap, heard, at, start):
            return None
        end = segment.end(heard, start, high) if not segment.words else start + len(segment.words)
        slots.extend(() if segment.words else segment.captures(heard, start, high))
        stretches.append((start, end))
        at = end
    if not _keep(slots, pattern.gaps[-1], heard, at, high):
        return None
    return Match(tuple(stretches), tuple(slots), low, high)


def _place(segment: Segment, gap: Gap | None, heard: Heard, window: tuple[int, int], anchored: bool) -> int:
    """Where the segment begins: at once without a gap before it, at the end when nothing may follow, else leftmost."""
    low, high = window
    if gap is None:
        end = segment.end(heard, low, high)
        return low if end >= 0 and (not anchored or end == high) else -1
    low += 1 if gap.slot else 0
    if not anchored:
        return segment.find(heard, low, high)
    if segment.words:
        start = high - len(segment.words)
        return start if start >= low and segment.end(heard, start, high) == high else -1
    return next((start for start in range(low, high) if segment.end(heard, start, high) == high), -1)


def _keep(slots: list[Slot], gap: Gap | None, heard: Heard, low: int, high: int) -> bool:
    """Whether the gap may be this wide; the slot it has is kept."""
    if gap is None:
        return low == high
    if not gap.slot:
        return True
    end = min(heard.clause_end(low, high), low + TEXT) if gap.any else high
    slots.append(Slot(gap.slot, "text", low, end))
    return low < end <= low + TEXT
