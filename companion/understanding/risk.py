"""Signs of danger in a message: what kind, how plain, and about whom. Rules stand in risk_words; this reads them.

A figure of speech takes away only the phrase it is, so that a true word beside it still counts.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from companion.domain.understanding import Risk, Sentence, Token
from companion.understanding.phrases import Finder, Phrase, classes_of, finder, phrase, rows
from companion.understanding.plain_words import plain
from companion.understanding.risk_words import CLASSES, COVERS, RULES

_CLASSES = classes_of(CLASSES)
_SAFE = Risk()
_LEVELS = {"none": 0, "soft": 1, "hard": 2}
_URGENCY = ("other", "eating_disorder", "violence", "self_harm", "abuse", "suicide", "medical")
_OTHERS = frozenset(
    (*_CLASSES["other"], *_CLASSES["kin"], "him", "her", "them", "everyone", "people", "character", "his", "their")
)
_FICTION = frozenset(
    "movie film song songs lyric lyrics book novel game games episode anime manga chapter scene poem show series character "
    "characters minecraft fortnite playlist album band documentary theatre comic sims chess podcast".split()
)
_QUOTING = frozenset("called titled named lyric lyrics says said goes line quote quotes sings title".split())
_JOKING = frozenset("lol lmao lmfao haha hahaha hahahaha rofl jk joking kidding 😂 🤣 xd lolol hehe".split())


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of one table: what each phrase is a sign of, at the phrase's own place."""

    finder: Finder
    signs: tuple[Risk, ...]


def risk_of(text: str, tokens: Sequence[Token], sentences: Sequence[Sentence]) -> Risk:
    """The gravest sign in the message; level none when there is none."""
    signs = [sign for sentence in sentences for sign in _signs(text, tokens[sentence.first : sentence.last])]
    return max(signs, key=_gravity, default=_SAFE)


def _signs(text: str, tokens: Sequence[Token]) -> Iterator[Risk]:
    line = plain(token.word for token in tokens)
    likely = _RULES.finder.likely(set(line.split()))
    if not likely:
        return
    bare, covered = _uncovered(line)
    yield from covered
    quoted = _quoted(text, tokens) if '"' in text else ""
    for number in likely:
        found = _RULES.finder.phrases[number].search(bare)
        if found:
            sign = _about(_RULES.signs[number], bare, found.start(), found.group())
            yield _weighed(sign, bare, found.end(), found.group() in quoted)


def _uncovered(line: str) -> tuple[str, list[Risk]]:
    """The line without its figures of speech and denials, and what those are worth."""
    covered: list[Risk] = []
    for number in _COVERS.finder.likely(set(line.split())):
        shorter = _COVERS.finder.phrases[number].cut(line)
        if shorter != line:
            covered.append(_COVERS.signs[number])
            line = shorter
    return line, [sign for sign in covered if sign.level != "none"]


def _about(sign: Risk, line: str, start: int, found: str) -> Risk:
    """The sign with `near` settled: whoever is named last before the phrase, the speaker when nobody is."""
    if sign.who != "near":
        return sign
    named = [word for word in (line[:start] + found).split() if word in _OTHERS or word in ("i", "me", "myself")]
    return replace(sign, who="other" if named and named[-1] in _OTHERS else "self")


def _weighed(sign: Risk, line: str, end: int, quoted: bool) -> Risk:
    """The sign as its surroundings leave it: a joke or a quotation weighs less, fiction about others nothing."""
    words = set(line.split())
    if sign.who == "other" and not words.isdisjoint(_FICTION):
        return _SAFE
    if quoted:
        return _said_by(sign, words)
    if not words.isdisjoint(_JOKING) and sign.kind in ("suicide", "violence"):
        return replace(sign, level="soft" if sign.kind == "suicide" and sign.level == "hard" else "none")
    told = not words.isdisjoint(_FICTION) and (
        not words.isdisjoint(_QUOTING) or not _FICTION.isdisjoint(line[end:].split())
    )
    return replace(sign, level="soft" if sign.level == "hard" else "none") if told else sign


def _said_by(sign: Risk, words: set[str]) -> Risk:
    """A quoted sign: nothing in a work of fiction, somebody else's when somebody else is named, softer otherwise."""
    if not words.isdisjoint(_FICTION):
        return _SAFE
    if not words.isdisjoint(_OTHERS):
        return replace(sign, who="other")
    return sign if "i" in words else replace(sign, level="soft")


def _quoted(text: str, tokens: Sequence[Token]) -> str:
    return plain(token.word for token in tokens if text.count('"', 0, token.start) % 2)


def _gravity(sign: Risk) -> tuple[int, bool, int]:
    return _LEVELS[sign.level], sign.who == "self", _URGENCY.index(sign.kind)


def _rules(table: str) -> Rules:
    phrases: list[Phrase] = []
    signs: list[Risk] = []
    for head, entries in rows(table):
        level, kind, who = (*head.split(), "self")[:3]
        phrases += [phrase(entry, _CLASSES) for entry in entries]
        signs += [Risk(kind, level, who)] * len(entries)
    return Rules(finder(phrases), tuple(signs))


_COVERS = _rules(COVERS)
_RULES = _rules(RULES)
