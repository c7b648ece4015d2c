"""Signs of danger in a message: what kind, how plain, about whom; the phrases stand in the rooms beside it.

A figure of speech takes away only the phrase it is, so that a true word beside it still counts.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from companion.domain.understanding import Risk, Sentence, Token
from companion.language.cued import Cued
from companion.understanding.phrases import Finder, Phrase, classes_of, finder, phrase, rows
from companion.understanding.plain_words import plain
from companion.understanding.risk_covers import COVERS, FIRM
from companion.understanding.risk_hints import HINTS
from companion.understanding.risk_kinds import KINDS
from companion.understanding.risk_plain import PLAIN
from companion.understanding.risk_scene import explained
from companion.understanding.risk_subject import settled
from companion.understanding.risk_words import CLASSES

_CLASSES = classes_of(CLASSES)
_SAFE = Risk()
_SHORT = 14
_LEVELS = {"none": 0, "soft": 1, "hard": 2}
_URGENCY = ("other", "eating_disorder", "violence", "self_harm", "abuse", "suicide", "medical")
_OTHERS = frozenset(
    (*_CLASSES["other"], *_CLASSES["kin"], "him", "her", "them", "everyone", "people", "character", "his", "their")
)
_OWN = frozenset("i me my myself".split())
_LEADING = frozenset(
    "is are was be been has have had does do did not says say said who that feels feel feeling seems keeps kept having got "
    "might thinking talking about of to and very again going collapsed fell fainted down also always still wants the a gets "
    "getting with took an".split()
)
_FICTION = frozenset(
    "movie film song songs lyric lyrics book novel game games episode anime manga chapter scene poem show series character "
    "characters minecraft fortnite playlist album band documentary theatre comic sims chess podcast".split()
)
_INSIDE = Cued(f" (?:in|during|on) (?:the|this|a|that|my) (?:{'|'.join(sorted(_FICTION))}) ")
_QUOTING = frozenset("called titled named lyric lyrics says said goes line quote quotes sings title".split())
_JOKING = frozenset("lol lmao lmfao haha hahaha hahahaha rofl jk joking kidding 😂 🤣 xd lolol hehe".split())
_EARNEST = Cued(" not (?:even )?(?:joking|kidding) ")


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of one table: what each phrase is a sign of, at the phrase's own place."""

    finder: Finder
    signs: tuple[Risk, ...]


@dataclass(frozen=True, slots=True)
class _Found:
    """A sign, the line in which it stands, where, and its words there; no words when it is the worth of a cover."""

    sign: Risk
    line: str
    start: int
    said: str


def risk_of(text: str, tokens: Sequence[Token], sentences: Sequence[Sentence]) -> Risk:
    """The gravest sign in the message; level none when there is none."""
    parts = (tokens,) if len(sentences) == 1 else _parts(tokens, sentences)
    found = [sign for part in parts for sign in _signs(text, part)]
    if not found:
        return _SAFE
    message = plain(token.word for token in tokens)
    signs = (
        settled(one.sign, one.line, one.start, one.said, message)
        for one in found
        if not explained(one.sign, one.said, message)
    )
    return gravest(signs)


def gravest(signs: Iterable[Risk]) -> Risk:
    """The gravest of the signs; level none when there is none."""
    ranked = tuple(signs)
    return ranked[0] if len(ranked) == 1 else max(ranked, key=_gravity, default=_SAFE)


def _parts(tokens: Sequence[Token], sentences: Sequence[Sentence]) -> Iterator[Sequence[Token]]:
    """Each sentence; and a short message as a whole, as in `I want to. Die.`"""
    yield from (tokens[sentence.first : sentence.last] for sentence in sentences)
    if len(sentences) > 1 and len(tokens) <= _SHORT:
        yield tokens


def _signs(text: str, tokens: Sequence[Token]) -> Iterator[_Found]:
    """Each sign of a part with the words that it was found in; those of a cover are beyond explaining."""
    if len(tokens) == 1 and tokens[0].word.startswith("/"):
        return
    line = plain([token.word for token in tokens])
    words, tables = set(line.split()), _tables()
    likely = tables.plain.finder.likely(words)
    if not likely:
        return
    for sign, found in _found(tables.firm, tables.firm.finder.likely(words), line):
        yield _Found(sign, line, found.start(), found.group())
    bare, covered = _uncovered(line, words)
    yield from (_Found(sign, "", 0, "") for sign in covered)
    quoted = _quoted(text, tokens) if '"' in text else ""
    for sign, found in _found(tables.plain, likely, bare):
        weighed = _weighed(sign, bare, found.end(), found.group() in quoted)
        yield _Found(weighed, bare, found.start(), found.group())


def _found(rules: Rules, likely: Sequence[int], line: str) -> "Iterator[tuple[Risk, re.Match[str]]]":
    for number in likely:
        found = rules.finder.phrases[number].search(line)
        if found:
            yield _about(rules.signs[number], line, found.start(), found.group()), found


def _uncovered(line: str, words: set[str]) -> tuple[str, list[Risk]]:
    """The line without its figures of speech and denials, and what those are worth."""
    covered: list[Risk] = []
    covers = _tables().covers
    for number in covers.finder.likely(words):
        shorter = covers.finder.phrases[number].cut(line)
        if shorter != line:
            covered.append(covers.signs[number])
            line = shorter
    return line, [sign for sign in covered if sign.level != "none"]


def _about(sign: Risk, line: str, start: int, found: str) -> Risk:
    """The sign with `near` settled: somebody else's when the words lead from them to the phrase, else the speaker's."""
    if sign.who != "near":
        return sign
    if not _OWN.isdisjoint(found.split()):
        return replace(sign, who="self")
    for word in reversed(line[:start].split()):
        if word in _OTHERS:
            return replace(sign, who="other")
        if word not in _LEADING:
            break
    return replace(sign, who="self")


def _weighed(sign: Risk, line: str, end: int, quoted: bool) -> Risk:
    """The sign as its surroundings leave it: a joke or a quotation weighs less, fiction about others nothing."""
    words = set(line.split())
    if quoted:
        return _said_by(sign, words)
    if not words.isdisjoint(_JOKING) and not _EARNEST.search(line):
        return _joked(sign)
    if words.isdisjoint(_FICTION):
        return sign
    if sign.who == "other":
        return _SAFE
    told = not words.isdisjoint(_QUOTING) or _INSIDE.search(line) or not _FICTION.isdisjoint(line[end:].split())
    return _softer(sign) if told else sign


def _joked(sign: Risk) -> Risk:
    """Laughter takes a threat away, and leaves a wish to die one step down."""
    if sign.kind == "violence":
        return _SAFE
    return _softer(sign) if sign.kind == "suicide" else sign


def _softer(sign: Risk) -> Risk:
    return replace(sign, level="soft" if sign.level == "hard" else "none")


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


@dataclass(frozen=True, slots=True)
class _Tables:
    """The rules of all tables: those that no figure of speech takes away, the figures of speech, and the others."""

    firm: Rules
    covers: Rules
    plain: Rules


@cache
def _tables() -> _Tables:
    """The tables ready to be used, made when the first message is read."""
    return _Tables(_rules(FIRM), _rules(COVERS), _rules(PLAIN + HINTS + KINDS))
