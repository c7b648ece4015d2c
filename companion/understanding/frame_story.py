"""A sentence made plain for frames: its words without filler, where its clauses begin, and who is in it."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from companion.domain.quick import quick
from companion.domain.understanding import Sentence, Token
from companion.understanding.clauses import CONTRACTIONS
from companion.understanding.frame_cast import Cast, Party, cast_of
from companion.understanding.frame_cues import base
from companion.understanding.frame_links import links
from companion.understanding.frame_words import SKIPPED, SMALL
from companion.understanding.people import Mention

_CUTS = frozenset(
    "because while although though since when but so and then after before until if unless whether cause cuz cos".split()
)
_BARE = {
    "hes": ("he", "is"), "theyre": ("they", "are"), "theyve": ("they", "have"), "weve": ("we", "have"), "thats": ("that", "is"),
    "theres": ("there", "is"), "whos": ("who", "is"), "theyll": ("they", "will"), "itll": ("it", "will"), "u": ("you",),
    "til": ("until",), "hasnt": ("has", "not"), "arent": ("are", "not"), "hadnt": ("had", "not"),
}  # fmt: skip
"""Contractions written without their apostrophe, and short forms."""
_ROLES_WITH_S = frozenset(
    "mums moms dads sisters brothers sons daughters nans grans grandads grandpas husbands wifes boyfriends girlfriends "
    "bosses partners cats dogs flatmates roommates mates friends aunts uncles cousins".split()
)
"""Roles as they are written for `mum's`."""
_TIMES = frozenset("after before until till since".split())
"""Words that begin a clause before a subject, and go with a noun else."""
_STARTS = (("it",), ("the",), ("there",), ("my",), ("this",), ("our",), ("his",), ("her",))
_MARKS = frozenset(",;:-–—\n.()!?")
SHORT = 200
"""Words of a sentence that are read, at most."""


@quick
@dataclass(frozen=True, slots=True)
class Story:
    """One sentence to be read for frames: plain words, their base forms, the token of each, and who is in it."""

    text: str
    tokens: Sequence[Token]
    words: tuple[str, ...]
    stems: tuple[str, ...]
    at: tuple[int, ...]
    cuts: tuple[int, ...]
    cast: Cast

    def clause(self, place: int) -> tuple[int, int]:
        """Where the clause of this place begins and ends."""
        number = bisect_right(self.cuts, place)
        return (self.cuts[number - 1] if number else 0), (
            self.cuts[number] if number < len(self.cuts) else len(self.words)
        )

    def party_from(self, place: int) -> Party | None:
        """Who begins at this place."""
        party = self.cast.get(place)
        return party if party is not None and party.first == place else None

    def opens(self, place: int) -> bool:
        """Whether only small words stand between the beginning of the clause and this place."""
        return SMALL.issuperset(self.words[self.clause(place)[0] : place])


def story_of(text: str, tokens: Sequence[Token], sentence: Sentence, people: Sequence[Mention]) -> Story | None:
    """The sentence made plain; None when nothing is left of it."""
    plain = _plain(text, tokens, sentence)
    if not plain:
        return None
    plain = _without_always(_without_perfect(plain))
    words = tuple([word for word, _ in plain])
    at = tuple([place for _, place in plain])
    cast = cast_of(words, at, tokens, people)
    return Story(sentence.text, tokens, words, tuple(map(base, words)), at, _cuts(text, tokens, words, at, cast), cast)


def _plain(text: str, tokens: Sequence[Token], sentence: Sentence) -> list[tuple[str, int]]:
    """The words that are told, contractions opened and filler left out, each with its token."""
    places = range(sentence.first, min(sentence.last, sentence.first + SHORT))
    if '"' in sentence.text:
        places_told = [place for place in places if text.count('"', 0, tokens[place].start) % 2 == 0]
    else:
        places_told = list(places)
    told = [place for place in places_told if tokens[place].word != "like" or not _fills(tokens, place)]
    return [
        (word, place)
        for place in told
        for word in _by_itself(tokens[place].word) or _opened(tokens, place)
        if word not in SKIPPED
    ]


def _without_perfect(plain: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """The words without the `have` of a perfect, so that `has been ill` and `was ill` are found alike."""
    return [one for at, one in enumerate(plain) if one[0] not in _PERFECT or not _perfect(plain, at)]


def _without_always(plain: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """The words without an `always` after a form of to be: `is always late` tells as much as `is late`."""
    return [one for at, one in enumerate(plain) if one[0] not in _ALWAYS or not (at and plain[at - 1][0] in _BE)]


_ALWAYS = frozenset({"always", "constantly", "currently", "forever"})
_BE = frozenset("am is are was were been be".split())


def _perfect(plain: list[tuple[str, int]], at: int) -> bool:
    following = [word for word, _ in plain[at + 1 : at + 4] if word not in ("not", "never", "nearly", "almost")][:1]
    if not following or (at and plain[at - 1][0] in _MODALS):
        return False
    word = following[0]
    if word == "been":
        return True
    past = word.endswith("ed") or (
        base(word) != word and not word.endswith(("ing", "s")) and word not in _NO_PARTICIPLES
    )
    return past and plain[at][0] in ("have", "has", "had")


_PERFECT = frozenset("have has had is am are".split())
_MODALS = frozenset("would could should might may must to will".split())
_NO_PARTICIPLES = frozenset("am are better best worse worst people children men women feet teeth".split())


def _fills(tokens: Sequence[Token], place: int) -> bool:
    """Whether the `like` at this place says nothing, as in `got like 2 hours of sleep`."""
    following = tokens[place + 1].word if place + 1 < len(tokens) else ""
    before = tokens[place - 1].word if place else ""
    return following[:1].isdigit() or following in _AFTER_LIKE or before in ("was", "is", "i'm", "im", "am")


_AFTER_LIKE = frozenset("so really totally one two three four five ten no zero actually literally half all".split())


@lru_cache(maxsize=20_000)
def _by_itself(word: str) -> tuple[str, ...]:
    """What the word stands for whatever follows; () where that depends on it."""
    pair = CONTRACTIONS.get(word) or _BARE.get(word)
    return pair or (() if word in _ROLES_WITH_S or word.endswith("'s") else (word,))


@lru_cache(maxsize=20_000)
def may_be(word: str) -> frozenset[str]:
    """Every word of a story, `is` aside, that this word may stand for, whatever follows it."""
    return frozenset((*_by_itself(word), word, word.removesuffix("'s")))


def _opened(tokens: Sequence[Token], place: int) -> tuple[str, ...]:
    """What a word with an s stands for, by what follows it."""
    word = tokens[place].word
    if word in _ROLES_WITH_S and links(tokens, place):
        return (word, "is")
    return (word[:-2], "is") if word.endswith("'s") and links(tokens, place) else (word,)


def _cuts(text: str, tokens: Sequence[Token], words: Sequence[str], at: Sequence[int], cast: Cast) -> tuple[int, ...]:
    """The places at which a clause begins."""
    parted = _marked(text, tokens, at)
    return tuple([n for n, word in enumerate(words) if n and (
        _begins(words, cast, n) if word in _TIMES else
        (word in _CUTS and _begins(words, cast, n)) or n in parted
    )])  # fmt: skip


def _begins(words: Sequence[str], cast: Cast, n: int) -> bool:
    """Whether the word at this place begins a clause by itself."""
    word = words[n]
    if word in _TIMES:
        subject = n + 1 in cast or words[n + 1 : n + 2] in _STARTS
        return subject and not words[n - 1].startswith("look")
    return word in _CUTS and (word != "and" or not _joined(words, cast, n))


def _joined(words: Sequence[str], cast: Cast, n: int) -> bool:
    """Whether this `and` joins two people, as in `sam and i` or `me and sam`."""
    pair = n + 1 in cast and (n - 1 in cast or n == 1)
    return pair or (n == 1 and words[0] == "me")


def _marked(text: str, tokens: Sequence[Token], at: Sequence[int]) -> set[int]:
    """The places before which a mark stands."""
    gaps = [(n, tokens[before].end, tokens[after].start) for n, (before, after) in enumerate(pairwise(at), 1)]
    return {n for n, end, start in gaps if start - end > 1 and not _MARKS.isdisjoint(text[end:start])}
