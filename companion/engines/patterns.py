"""Patterns: what `>` says, made into short rows of atoms that are found from left to right and never gone back over."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from companion.engines.hearing import Heard, spelled
from companion.engines.slots import Slot, end_of_slot

MOST = 64
"""Rows that the groups and options of one line may come to."""
DEEPEST = 4
GAPS = ("*", "text")

_SLOT = re.compile(r"\{\s*([a-z_][a-z0-9_]*)\s*:\s*(~?[a-z][a-z0-9_-]*)\s*\}")
_ITEM = re.compile(r"\s*(?:(\{[^{}]*\})|([*()\[\]|])|(~[a-z0-9_-]+)|([^\s*()\[\]{}|~]+)|(.))")
_EDGES = '.,!?;:"“”…'


class PatternError(ValueError):
    """A pattern that cannot be read; `column` counts from 0 within it."""

    def __init__(self, column: int, message: str) -> None:
        super().__init__(message)
        self.column = column


@dataclass(frozen=True, slots=True)
class Atom:
    """One step of a pattern: a `word`, a `~` concept, a `*`, or the type of a slot; `slot` names what is kept."""

    kind: str
    value: str = ""
    slot: str = ""

    @property
    def key(self) -> str:
        """What a message must hold for this atom to be found, if that can be said."""
        return self.value if self.kind in ("word", "~") else ""


Row = tuple[Atom, ...]
Item = tuple[str, int]


def expand(text: str) -> tuple[Row, ...]:
    """Every row of atoms that the pattern stands for, each once; raises PatternError."""
    rows, end = _sequence(_items(text), 0, 0, text)
    if end < len(_items(text)):
        raise PatternError(_items(text)[end][1], "closes a group that was never opened")
    filled = tuple(dict.fromkeys(_tidied(row) for row in rows))
    if any(not row for row in filled):
        raise PatternError(0, "may hear nothing at all; something in it must be there")
    return filled


def _items(text: str) -> list[Item]:
    return [(found.group().strip(), found.start()) for found in _ITEM.finditer(text.lower()) if found.group().strip()]


def _tidied(row: Row) -> Row:
    """The row without a second star beside the first."""
    kept: list[Atom] = []
    for atom in row:
        if not (atom.kind == "*" and kept and kept[-1].kind == "*"):
            kept.append(atom)
    return tuple(kept)


def _sequence(items: Sequence[Item], at: int, depth: int, text: str) -> tuple[list[Row], int]:
    """The rows of what stands from here to the end of the group, and where that end is."""
    if depth > DEEPEST:
        raise PatternError(items[at - 1][1], f"groups stand more than {DEEPEST} deep")
    rows: list[Row] = [()]
    while at < len(items) and items[at][0] not in ("|", ")", "]"):
        options, at = _options(items, at, depth, text)
        if len(rows) * len(options) > MOST:
            raise PatternError(0, f"stands for more than {MOST} patterns; write fewer groups and options")
        rows = [row + option for row in rows for option in options]
    return rows, at


def _options(items: Sequence[Item], at: int, depth: int, text: str) -> tuple[list[Row], int]:
    sign, column = items[at]
    if sign not in ("(", "["):
        return [_atoms(sign, column)], at + 1
    closing = ")" if sign == "(" else "]"
    options: list[Row] = [()] if sign == "[" else []
    while True:
        rows, at = _sequence(items, at + 1, depth + 1, text)
        options.extend(rows)
        if at >= len(items) or items[at][0] not in ("|", closing):
            raise PatternError(column, f"{sign} is never closed; write {closing}")
        if items[at][0] == closing:
            return options, at + 1


def _atoms(item: str, column: int) -> Row:
    if item == "*":
        return (Atom("*"),)
    if item[0] == "~" and len(item) > 1:
        return (Atom("~", item),)
    if item[0] == "{":
        return (_slot(item, column),)
    words = spelled(item.replace("’", "'").strip(_EDGES))
    if not words or item in ("{", "}", "~"):
        raise PatternError(column, f'"{item}" means nothing in a pattern')
    return tuple(Atom("word", word) for word in words)


def _slot(item: str, column: int) -> Atom:
    found = _SLOT.fullmatch(item)
    if not found:
        raise PatternError(column, f"{item} is no slot; write {{name:type}}")
    name, kind = found.groups()
    if kind[0] == "~":
        return Atom("~", kind, name)
    if kind not in Slot.KINDS:
        raise PatternError(column, f"unknown slot type {kind}; known are {', '.join(Slot.KINDS)} and ~concept")
    return Atom(kind, "", name)


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
    if atom.kind == "word":
        return start + 1 if heard.words[start] == atom.value else -1
    end = heard.spans.get(atom.value, {}).get(start, -1) if atom.kind == "~" else end_of_slot(atom.kind, heard, start)
    return end if end <= high else -1


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
    """One row ready to be found: `gaps` stand before, between and after the segments; `needed` must all be heard."""

    rule: int
    segments: tuple[Segment, ...]
    gaps: tuple[Gap | None, ...]
    needed: frozenset[object]
    order: int

    @property
    def literal(self) -> tuple[str, ...]:
        """Its words, when it is nothing but words."""
        plain = len(self.segments) == 1 and not any(self.gaps)
        return self.segments[0].words if plain else ()

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
    return Pattern(rule, tuple(segments), tuple(gaps), frozenset(_needed(segments)), order)


def _segment(atoms: Row) -> Segment:
    words = tuple(atom.value for atom in atoms)
    plain = all(atom.kind == "word" and not atom.slot for atom in atoms)
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


TEXT = 8
"""Words that a text slot keeps at most."""


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
