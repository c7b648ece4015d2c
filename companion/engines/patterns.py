"""Patterns: rows of atoms made ready to be found from left to right, never going back."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise, product
from typing import NamedTuple

from companion.engines.hearing import Heard
from companion.engines.rows import Atom, Key, Row, Words
from companion.engines.slots import Slot, end_of_slot

GAPS = ("*", "text")
TEXT = 8
"""Words that a text slot keeps at most."""
NOTHING: frozenset[str] = frozenset()
SPREAD = 64
"""Keys under which one pattern may be filed when groups stand where it is filed."""
Stretch = tuple[int, int]
NOWHERE: Stretch = (-1, -1)
Filing = tuple[Key, ...]


@dataclass(frozen=True, slots=True)
class Segment:
    """Atoms that follow one another at once; `words` are they when they are words alone, `slotted` when one keeps.

    `heads` are the words of which one begins it, when it begins with a group.
    """

    atoms: Row
    words: tuple[str, ...] = ()
    slotted: bool = False
    heads: frozenset[str] = NOTHING

    def find(self, heard: Heard, low: int, high: int) -> Stretch:
        """The leftmost stretch of the window that it fits, or NOWHERE."""
        if self.words:
            start = heard.find(self.words, low, high)
            return (start, start + len(self.words)) if start >= 0 else NOWHERE
        for start in heard.headed(self.heads, low, high) if self.heads else heard.starts(self.atoms[0].key, low, high):
            end = self.end(heard, start, high)
            if end >= 0:
                return start, end
        return NOWHERE

    def find_last(self, heard: Heard, low: int, high: int) -> Stretch:
        """The leftmost stretch that it fits and that ends where the window ends, or NOWHERE."""
        first = high - (len(self.words) or sum([atom.widest for atom in self.atoms]))
        first = max(first, low)
        for start in heard.headed(self.heads, first, high) if self.heads else heard.starts("", first, high):
            if self.end(heard, start, high) == high:
                return start, high
        return NOWHERE

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
    words = heard.words
    word = words[start]
    for option in atom.options:
        if option[0] != word:
            continue
        end = start + len(option)
        if end <= high and tuple(words[start:end]) == option:
            return end
    return -1


def _pairs(left: Atom, right: Atom) -> tuple[Key, ...]:
    """The pairs of words of which one must be there; a concept is no word, and is filed alone."""
    if "~" in (left.kind, right.kind):
        return ()
    pairs = tuple(product(left.lasts, right.firsts))
    return pairs if len(pairs) <= SPREAD else ()


def _count(steps: Sequence[tuple[Words, ...]]) -> int:
    found = 1
    for step in steps:
        found *= len(step)
    return found


def _written_out(atoms: Row) -> tuple[Words, ...]:
    """Everything these words and groups of them stand for, unless that is too much, or there is more among them."""
    steps = [atom.options or ((atom.value,),) for atom in atoms if atom.kind in ("said", "any")]
    if len(steps) != len(atoms) or _count(steps) > SPREAD:
        return ()
    return tuple(sum(chosen, ()) for chosen in product(*steps))


@dataclass(frozen=True, slots=True)
class Gap:
    """Words between segments: any number, or one to eight that a slot keeps."""

    any: bool = False
    slot: str = ""


WORDS_ALONE: tuple[Gap | None, ...] = (None, None)


class Match(NamedTuple):
    """Where a pattern was found: the stretches it names, the slots it fills, the window; `size` counts its words.

    `order` is the place of the pattern in its pack.
    """

    stretches: tuple[Stretch, ...] = ()
    slots: tuple[Slot, ...] = ()
    low: int = 0
    high: int = 0
    size: int = 0
    order: int = 0


@dataclass(frozen=True, slots=True)
class Pattern:
    """One row ready to be found: `gaps` stand before, between and after the segments.

    `needed` must all be heard; a row of words alone needs nothing, for it is looked up whole. A `plain` one is a single
    stretch of words, a `bare` one a single segment, and neither keeps anything. Of each of the `groups` one word must be heard,
    and one of `opening`, where there is one, begins the window. Each of the `ways` is a set of keys of which one is
    surely in a message it fits.
    """

    rule: int
    segments: tuple[Segment, ...]
    gaps: tuple[Gap | None, ...]
    needed: frozenset[str]
    order: int
    plain: bool = False
    groups: tuple[frozenset[str], ...] = ()
    opening: frozenset[str] = NOTHING
    ways: tuple[Filing, ...] = ()
    bare: bool = False

    def placed(self, rule: int, order: int) -> "Pattern":
        """The same pattern for this rule, at this place; written out because it is done thousands of times."""
        return Pattern(
            rule,
            self.segments,
            self.gaps,
            self.needed,
            order,
            self.plain,
            self.groups,
            self.opening,
            self.ways,
            self.bare,
        )

    @property
    def literals(self) -> tuple[Words, ...]:
        """All that it hears, when it is nothing but words and groups of them, and these are few."""
        if self.gaps != WORDS_ALONE:
            return ()
        return (self.segments[0].words,) if self.segments[0].words else _written_out(self.segments[0].atoms)

    @property
    def open(self) -> bool:
        """Whether it hears anything at all."""
        return not self.segments


def make_pattern(rule: int, row: Row, order: int = 0) -> Pattern:
    """The pattern that this row of atoms stands for; `order` is its place in the pack."""
    runs, gaps = _taken_apart(row)
    segments = tuple([_segment(tuple(run)) for run in runs])
    if len(segments) == 1 and segments[0].words:
        needed = NOTHING if gaps == WORDS_ALONE else frozenset(segments[0].words)
        return Pattern(rule, segments, gaps, needed, order, not _keeps(gaps), ways=_ways(segments, gaps))
    needed = frozenset([atom.key for atom in row if atom.key])
    opening = segments[0].heads if segments and gaps[0] is None else NOTHING
    bare = len(segments) == 1 and not (segments[0].slotted or _keeps(gaps))
    return Pattern(rule, segments, gaps, needed, order, False, _groups(row), opening, _ways(segments, gaps), bare)


def _ways(segments: Sequence[Segment], gaps: tuple[Gap | None, ...]) -> tuple[Filing, ...]:
    """The ways to file it: under pairs of neighbours, or else under what one atom begins with; none when looked up whole."""
    if gaps == WORDS_ALONE and segments[0].words:
        return ()
    pairs = tuple(chain.from_iterable(map(_pairs_in, segments)))
    return pairs or tuple([atom.openings for segment in segments for atom in segment.atoms if atom.openings])


def _pairs_in(segment: Segment) -> list[Filing]:
    if segment.words:
        return [(pair,) for pair in pairwise(segment.words)]
    return [keys for keys in map(_pairs, segment.atoms, segment.atoms[1:]) if keys]


def _keeps(gaps: Sequence[Gap | None]) -> bool:
    """Whether one of the gaps is a slot."""
    return bool([gap for gap in gaps if gap and gap.slot])


def _taken_apart(row: Row) -> tuple[list[list[Atom]], tuple[Gap | None, ...]]:
    """The atoms that follow one another at once, and the gaps before, between and after them."""
    runs: list[list[Atom]] = []
    gaps: list[Gap | None] = [None]
    for atom in row:
        if atom.kind in GAPS:
            gaps[len(runs) :] = [_gap(gaps[len(runs)] if len(gaps) > len(runs) else None, atom)]
        elif len(gaps) > len(runs):
            runs.append([atom])
        else:
            runs[-1].append(atom)
    return runs, tuple(gaps) if len(gaps) > len(runs) else (*gaps, None)


def _groups(row: Row) -> tuple[frozenset[str], ...]:
    return tuple([frozenset(atom.firsts) for atom in row if atom.kind == "any"])


def _segment(atoms: Row) -> Segment:
    first = atoms[0]
    if not [atom for atom in atoms if atom.kind != "said"]:
        return Segment(atoms, tuple([atom.value for atom in atoms]))
    slotted = bool([atom for atom in atoms if atom.slot])
    return Segment(atoms, (), slotted, frozenset(first.firsts) if first.kind == "any" else NOTHING)


def _gap(before: Gap | None, atom: Atom) -> Gap:
    slot = atom.slot or (before.slot if before else "")
    return _gap_of(atom.kind == "*" or (before is not None and before.any), slot)


@lru_cache(maxsize=512)
def _gap_of(any_words: bool, slot: str) -> Gap:
    return Gap(any_words, slot)


def find(pattern: Pattern, heard: Heard) -> Match | None:
    """The first window of the message, whole before sentences, that the pattern fits; leftmost in it."""
    keys = heard.keys
    for group in pattern.groups:
        if group.isdisjoint(keys):
            return None
    fit = _fit_plain if pattern.plain else _fit_bare if pattern.bare else _fit
    for low, high in _opened(pattern, heard) if pattern.opening else heard.windows:
        found = fit(pattern, heard, low, high)
        if found is not None:
            return found
    return None


def _opened(pattern: Pattern, heard: Heard) -> Sequence[tuple[int, int]]:
    """The windows that begin with a word with which the pattern may begin."""
    opening, words = pattern.opening, heard.words
    return [window for window in heard.windows if window[0] < window[1] and words[window[0]] in opening]


def _fit_plain(pattern: Pattern, heard: Heard, low: int, high: int) -> Match | None:
    words = pattern.segments[0].words
    before, after = pattern.gaps
    if before and after:
        start = heard.find(words, low, high)
    else:
        start = _at_an_end(words, heard, (low, high), before is None, after is None)
    size = len(words)
    return Match(((start, start + size),), (), low, high, size, pattern.order) if start >= 0 else None


def _at_an_end(words: Words, heard: Heard, window: Stretch, begins: bool, ends: bool) -> int:
    """Where these words begin when they must begin the window, end it, or both; else -1."""
    low, high = window
    start = low if begins else high - len(words)
    if start < low or start + len(words) > high or (ends and start + len(words) != high):
        return -1
    return start if tuple(heard.words[start : start + len(words)]) == words else -1


def _fit_bare(pattern: Pattern, heard: Heard, low: int, high: int) -> Match | None:
    before, after = pattern.gaps
    start, end = found = _place(pattern.segments[0], before, heard, (low, high), after is None)
    return Match((found,), (), low, high, end - start, pattern.order) if start >= 0 else None


def _fit(pattern: Pattern, heard: Heard, low: int, high: int) -> Match | None:
    at = low
    stretches: list[Stretch] = []
    slots: list[Slot] = []
    last = len(pattern.segments) - 1
    for number, segment in enumerate(pattern.segments):
        gap = pattern.gaps[number]
        anchored = number == last and pattern.gaps[-1] is None
        start, end = _place(segment, gap, heard, (at, high), anchored)
        if start < 0 or not _keep(slots, gap, heard, at, start):
            return None
        if segment.slotted:
            slots.extend(segment.captures(heard, start, high))
        stretches.append((start, end))
        at = end
    if not _keep(slots, pattern.gaps[-1], heard, at, high):
        return None
    size = sum([end - start for start, end in stretches])
    return Match(tuple(stretches), tuple(slots), low, high, size, pattern.order)


def _place(segment: Segment, gap: Gap | None, heard: Heard, window: Stretch, anchored: bool) -> Stretch:
    """Where the segment stands: at once without a gap before it, at the end when nothing may follow, else leftmost."""
    low, high = window
    if gap is None:
        end = segment.end(heard, low, high)
        return (low, end) if end >= 0 and (not anchored or end == high) else NOWHERE
    low += 1 if gap.slot else 0
    return segment.find_last(heard, low, high) if anchored else segment.find(heard, low, high)


def _keep(slots: list[Slot], gap: Gap | None, heard: Heard, low: int, high: int) -> bool:
    """Whether the gap may be this wide; the slot it has is kept."""
    if gap is None:
        return low == high
    if not gap.slot:
        return True
    end = min(heard.clause_end(low, high), low + TEXT) if gap.any else high
    slots.append(Slot(gap.slot, "text", low, end))
    return low < end <= low + TEXT
