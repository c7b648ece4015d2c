"""How natural a row of replies is: repetition, copies, common ground and catch-alls, by definitions others use too.

The replies are taken in the order in which they were said, also the empty ones. These figures are gates, no objective:
a reply that fits badly in the long run does not show in them.
"""

import random  # noqa: TID251 - the published shuffle is this one, with these seeds
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from math import exp, log

from companion.engines.reach import TAKEN_UP, is_fallback, is_thin
from companion.engines.variety import WITHIN, normal, tokens_of, variety
from companion.language.stems import stem

SEEDS = range(1, 11)
"""Shuffles over which self-BLEU is averaged; the first is given alone as well."""
SHUFFLED = 100
"""Replies that are compared with one another."""
GRAMS = (1, 2, 3, 4)
ALIKE = 0.8
"""Share of words in common from which two replies are nearly the same."""
COPIED = 6
"""Words in a row that the person said before."""
SWAPPED = {"i": "you", "my": "your", "me": "you", "am": "are", "you": "i", "your": "my"}
STOP_WORDS = frozenset(
    """a about all am an and are as at be been but can could did do does don't for from had has have he how i i'm if in
    is it it's just like me my no not of on or out really she so that the there they this to up very was we were what
    when who why will with would you your""".split()
)
_ALMOST_NOTHING = 1e-9


@dataclass(frozen=True, slots=True)
class Exchange:
    """A line and the reply to it; `looked` is what the reply's rules looked at, None where nobody can tell.

    `remembers` tells that the reply was made with something known of the person.
    """

    line: str
    reply: str
    source: str = ""
    looked: frozenset[str] | None = None
    remembers: bool = False


@dataclass(frozen=True, slots=True)
class Naturalness:
    """Shares from 0 to 1, except `words` (a mean) and counts (`replies`, `tokens`).

    `grounded_wide` adds to `grounded` the same word in another form, and the feeling, event, person, fact or open
    question that the reply took up in other words. The catch-alls are None where an engine does not say what it does.
    """

    replies: int
    tokens: int
    distinct_2: float
    self_bleu: float
    self_bleu_mean: float
    exact_within_20: float
    exact_anywhere: float
    sentences_within_20: float
    near_duplicates_within_20: float
    copies_6: float
    grounded: float
    grounded_wide: float
    questions: float
    words: float
    fallback: float | None
    thin: float | None
    silences: float
    fallback_by_source: dict[str, float] = field(default_factory=dict)


def naturalness(talk: Sequence[Exchange]) -> Naturalness:
    """The measures of this talk."""
    replies = [one.reply for one in talk]
    varied, bleu = variety(replies), self_bleus(replies)
    lines = [one for one in talk if _matter(one.line)]
    return Naturalness(
        replies=varied.replies,
        tokens=varied.tokens,
        distinct_2=varied.distinct_2,
        self_bleu=bleu[0],
        self_bleu_mean=sum(bleu) / len(bleu),
        exact_within_20=varied.exact_within_20,
        exact_anywhere=varied.exact_anywhere,
        sentences_within_20=varied.sentences_within_20,
        near_duplicates_within_20=near_duplicates(replies),
        copies_6=_share(longest_copy(one.line, one.reply) >= COPIED for one in talk),
        grounded=_share(is_grounded(one.line, one.reply) for one in lines),
        grounded_wide=_share(map(takes_up, lines)),
        questions=_share("?" in reply for reply in replies),
        words=_share(len(normal(reply).split()) for reply in replies),
        fallback=fallback(talk),
        thin=_thin(talk),
        silences=_share(not reply for reply in replies),
        fallback_by_source=_by_source(talk),
    )


def self_bleus(replies: Sequence[str], seeds: Iterable[int] = SEEDS) -> list[float]:
    """Self-BLEU of four-grams for each of the seeds; 0 when no reply has four tokens."""
    counted = [_grams(tokens) for tokens in map(tokens_of, replies) if len(tokens) >= GRAMS[-1]]
    return [_self_bleu(_shuffled(counted, seed)) for seed in seeds]


_Grams = tuple[Counter[tuple[str, ...]], ...]


def _grams(tokens: Sequence[str]) -> _Grams:
    """The counted n-grams, one counter a length."""
    return tuple(Counter(zip(*(tokens[at:] for at in range(size)), strict=False)) for size in GRAMS)


def _shuffled(counted: Sequence[_Grams], seed: int) -> list[_Grams]:
    shuffled = list(counted)
    random.Random(seed).shuffle(shuffled)
    return shuffled[:SHUFFLED]


def _self_bleu(chosen: Sequence[_Grams]) -> float:
    """The mean over the chosen of how much of each stands in the others."""
    if not chosen:
        return 0.0
    logs = [0.0] * len(chosen)
    for at in range(len(GRAMS)):
        counts = [grams[at] for grams in chosen]
        for number, precision in enumerate(_precisions(counts)):
            logs[number] += log(precision) / len(GRAMS)
    return sum(exp(one) for one in logs) / len(chosen)


def _precisions(counts: Sequence[Counter[tuple[str, ...]]]) -> list[float]:
    """For each, the clipped share of its n-grams that stand in one of the others."""
    best = _two_highest(counts)
    return [
        (sum(min(count, best[gram][best[gram][0] == count]) for gram, count in own.items()) + _ALMOST_NOTHING)
        / own.total()
        for own in counts
    ]


def _two_highest(counts: Sequence[Counter[tuple[str, ...]]]) -> dict[tuple[str, ...], tuple[int, int]]:
    """Of each n-gram, its highest count in one reply and its highest in another."""
    best: dict[tuple[str, ...], tuple[int, int]] = {}
    for own in counts:
        for gram, count in own.items():
            first, second = best.get(gram, (0, 0))
            best[gram] = (count, first) if count > first else (first, max(second, count))
    return best


def near_duplicates(replies: Sequence[str]) -> float:
    """The share of replies that have nearly the words of one of the twenty before; an empty one never has."""
    words = [frozenset(normal(reply).split()) for reply in replies]
    return _share(any(_alike(own, one) for one in words[max(0, at - WITHIN) : at]) for at, own in enumerate(words))


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other) and len(one & other) / len(one | other) >= ALIKE


def longest_copy(line: str, reply: str) -> int:
    """Words of the longest stretch of the line that stands in the reply, as it was or turned round."""
    said = normal(reply).split()
    longest, before = 0, [0] * (len(said) + 1)
    for word in normal(line).split():
        turned = SWAPPED.get(word, word)
        before = [0, *(before[at] + 1 if one in (word, turned) else 0 for at, one in enumerate(said))]
        longest = max(longest, *before)
    return longest


def is_grounded(line: str, reply: str) -> bool:
    """Whether both share a word that matters, in the same spelling."""
    return not _matter(line).isdisjoint(_matter(reply))


def takes_up(one: Exchange) -> bool:
    """Whether the reply takes up a word of the line in any form, or something that it shows or answers."""
    stems = {stem(word) for word in _matter(one.line)}
    shares = not stems.isdisjoint({stem(word) for word in _matter(one.reply)})
    return shares or one.remembers or not TAKEN_UP.isdisjoint(one.looked or ())


def _matter(text: str) -> frozenset[str]:
    return frozenset(normal(text).split()) - STOP_WORDS


def fallback(talk: Sequence[Exchange]) -> float | None:
    """The share of turns answered by a catch-all or not at all; None where nobody can tell."""
    found = [_falls_back(one) for one in talk]
    return None if None in found else _share(map(bool, found))


def _falls_back(one: Exchange) -> bool | None:
    if not one.reply:
        return True
    return None if one.looked is None else is_fallback(one.looked)


def _thin(talk: Sequence[Exchange]) -> float | None:
    if any(one.reply and one.looked is None for one in talk):
        return None
    return _share(bool(one.reply) and is_thin(one.looked or frozenset()) for one in talk)


def _by_source(talk: Sequence[Exchange]) -> dict[str, float]:
    """The share of catch-alls of each source, in the order in which they begin."""
    sources = dict.fromkeys(one.source for one in talk)
    shares = {source: fallback([one for one in talk if one.source == source]) for source in sources}
    return {source: share for source, share in shares.items() if share is not None}


def _share(counted: Iterable[float]) -> float:
    """The mean; 0 when there is nothing to count."""
    found = list(counted)
    return sum(found) / len(found) if found else 0.0
