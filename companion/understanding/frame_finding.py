"""Where cues stand in a sentence: the earliest and longest first, and none that a figure of speech covers."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import islice

from companion.domain.understanding import Token
from companion.understanding.clauses import opened
from companion.understanding.frame_cast import OTHER, UNKNOWN, YOU, Party
from companion.understanding.frame_cues import ANYBODY, EXACT, WORD, Cue, Filed, Slot, all_cues, base
from companion.understanding.frame_cues import OTHER as SOMEBODY
from companion.understanding.frame_story import Story, may_be
from companion.understanding.frame_values import Hit
from companion.understanding.frame_words import BARRIERS

MOST = 64
"""Cues of one sentence that are weighed, at most."""
_GAPS = (0, 0, 3, 6)
"""Words that may stand before a slot, at most: none, describing words, any words."""
LOOSE, WIDE = 2, 3


Likely = Mapping[str, Sequence[Cue]]
"""Cues whose words are all there, by the word they are looked for."""


def likely_in(tokens: Sequence[Token]) -> Likely:
    """The cues of frames that may stand in these words, wherever their words are."""
    words = [token.word for token in tokens]
    return _likely(all_cues().by_word, _ALWAYS.union(*map(_forms, words)), _IS.union(*map(may_be, words)))


_ALWAYS = frozenset({"", "be", "is"})
_IS = frozenset({"is"})


@lru_cache(maxsize=20_000)
def _forms(word: str) -> frozenset[str]:
    """What a word may be found as: the words it stands for and their base forms, where a cue listens for them."""
    words = opened(word)
    return all_cues().listened.intersection((*words, *map(base, words)))


def _likely(filed: Filed, heard: AbstractSet[str], exact: AbstractSet[str]) -> Likely:
    """The cues whose words are all among those heard, and those that must stand exactly so among the `exact` ones."""
    found = {}
    for word in heard & filed.words:
        known, further = filed.chests[word]
        seconds = heard & known
        drawers = sorted(seconds) if len(seconds) > 1 else seconds
        cues = [cue for cue in _heard_of(further, drawers, heard) if _all_heard(cue.exact, exact)] if seconds else ()
        if cues:
            found[word] = list(dict.fromkeys(cues)) if len(seconds) > 1 else cues
    return found


def _heard_of(further: Mapping[str, Sequence[Cue]], seconds: Iterable[str], heard: AbstractSet[str]) -> list[Cue]:
    """The cues filed by these second words whose further words are there too."""
    cues = []
    for second in seconds:
        for cue in further[second]:
            if not cue.needs or _all_heard(cue.needs, heard):
                cues.append(cue)
    return cues


def _all_heard(needs: Sequence[frozenset[str]], heard: AbstractSet[str]) -> bool:
    """Whether each of these words is there in one of its forms."""
    for need in needs:  # noqa: SIM110 - a generator costs thrice as much, twenty times a line
        if heard.isdisjoint(need):
            return False
    return True


def hits_of(story: Story, likely: Likely) -> list[Hit]:
    """The cues that stand, in order; of those that overlap the one that begins first, and the longest of these."""
    found = sorted(islice(_all(story, likely), MOST), key=_rank)
    if not found:
        return found
    spoken = _likely(all_cues().figures, {*story.stems, *story.words, ""}, set(story.words))
    figures = [(figure.first, figure.last) for figure in islice(_all(story, spoken), MOST)]
    return list(_apart(found, figures))


def _rank(hit: Hit) -> tuple[int, int, bool, int]:
    return hit.first, -hit.last, hit.cue.about != "work", -len(hit.cue.slots)


def _apart(found: list[Hit], figures: list[tuple[int, int]]) -> Iterator[Hit]:
    """The hits that no figure covers; further readings of the same words are kept apart by `_frame`."""
    for hit in found:
        if not any(_hides(first, last, hit) for first, last in figures):
            yield hit


def _hides(first: int, last: int, hit: Hit) -> bool:
    """Whether a figure between these places covers the hit, and is not merely a part of it."""
    return first < hit.last and hit.first < last and not (hit.first <= first and last <= hit.last)


def _all(story: Story, likely: Likely) -> Iterator[Hit]:
    for place, stem in enumerate(story.stems):
        for cue in likely.get(stem, ()):
            hit = _fit(story, cue, place)
            if hit is not None:
                yield hit


def _fit(story: Story, cue: Cue, place: int) -> Hit | None:
    """The cue with its anchor at this place, if it stands there."""
    if cue.slots[cue.anchor].kind == EXACT and story.words[place] not in cue.slots[cue.anchor].options:
        return None
    first, before = _backward(story, cue, place) if cue.anchor else (place, {})
    last, after = _forward(story, cue, place) if first >= 0 else (-1, {})
    if last < 0 or not _bounded(story, cue, first, last):
        return None
    parties = before | after
    return Hit(cue, first, last, parties.get(SOMEBODY), parties.get(ANYBODY))


def _bounded(story: Story, cue: Cue, first: int, last: int) -> bool:
    if cue.opens and not story.opens(first):
        return False
    return not cue.closes or last == story.clause(first)[1]


def _holds(story: Story, slot: Slot, place: int) -> bool:
    return (story.words if slot.kind == EXACT else story.stems)[place] in slot.options


Found = tuple[int, dict[int, Party]]


def _forward(story: Story, cue: Cue, place: int) -> Found:
    at, parties = place + 1, {}
    for slot in cue.slots[cue.anchor + 1 :]:
        at, party = _next(story, slot, at)
        if at < 0:
            return -1, {}
        if party is not None:
            parties[slot.kind] = party
    return at, parties


def _next(story: Story, slot: Slot, at: int) -> tuple[int, Party | None]:
    """Where this slot ends when it begins at this place, or after a few describing words."""
    found = -1
    end = story.clause(at - 1)[1] if slot.loose == LOOSE else len(story.words)
    for place in range(at, min(at + _GAPS[slot.loose] + 1, end)):
        if slot.kind in (WORD, EXACT):
            found = place + 1 if _holds(story, slot, place) else found
        elif (party := story.party_from(place)) is not None:
            return (party.last, party) if _suits(party, slot) else (-1, None)
        if slot.loose < WIDE and (story.words[place] in BARRIERS or _somebody(story, place)):
            return max(found, _within(story, slot, place)), None
    return found, None


def _within(story: Story, slot: Slot, place: int) -> int:
    """Where the slot ends in the words that name the somebody at this place, as `guy` in `met a nice guy`."""
    party = story.cast.get(place)
    if party is None or slot.kind not in (WORD, EXACT):
        return -1
    return next((at + 1 for at in range(place, party.last) if _holds(story, slot, at)), -1)


def _somebody(story: Story, place: int) -> bool:
    """Whether somebody stands here who is more than the owner of what follows."""
    party = story.cast.get(place)
    return party is not None and not party.owner


def _suits(party: Party, slot: Slot) -> bool:
    if party.owner or party.kind == YOU:
        return False
    return slot.kind == ANYBODY or party.kind in (OTHER, UNKNOWN)


def _backward(story: Story, cue: Cue, place: int) -> Found:
    at, parties = place, {}
    for number in range(cue.anchor - 1, -1, -1):
        slot = cue.slots[number]
        at, party = _last(story, slot, at, cue.slots[number + 1].loose)
        if at < 0:
            return -1, {}
        if party is not None:
            parties[slot.kind] = party
    return at, parties


def _last(story: Story, slot: Slot, before: int, loose: int) -> tuple[int, Party | None]:
    """Where this slot begins when it ends before this place, or before a few describing words."""
    for place in range(before - 1, max(before - _GAPS[loose] - 2, -1), -1):
        if slot.kind in (WORD, EXACT):
            if _holds(story, slot, place):
                return place, None
        elif (party := story.cast.get(place)) is not None:
            return (party.first, party) if _suits(party, slot) else (-1, None)
        if loose < WIDE and story.words[place] in BARRIERS:
            return -1, None
    return -1, None
