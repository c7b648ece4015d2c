"""A clause: one statement within a sentence, with who it is about, whether it is asked, denied, wished or told."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from companion.domain.understanding import Sentence, Token
from companion.understanding.people import name_at, role_at

_ASKS = frozenset(
    "do does did are is was were have has can could would will what where who when why how which am".split()
)
_DENIES = frozenset(
    "not don't doesn't didn't isn't aren't wasn't weren't never no can't cannot haven't hasn't won't wouldn't i'm-not ain't "
    "couldn't dont didnt doesnt isnt nor".split()
)
_WISHES = (("wish",), ("i'd", "love"), ("i", "want"), ("would", "love"), ("i'd", "like"), ("would", "like"), ("dream", "of"),
           ("hope", "to"))  # fmt: skip
_SUPPOSES = frozenset("if suppose imagine maybe perhaps might could would almost".split())
_PLANS = (("going", "to"), ("gonna",), ("will",), ("i'll",), ("plan", "to"), ("planning", "to"), ("about", "to"))
_PAST = (
    ("used", "to"),
    ("formerly",),
    ("as", "a", "kid"),
    ("as", "a", "child"),
    ("when", "i", "was"),
    ("back", "then"),
)
_REPORTS = frozenset("said says told asked thinks claims quote joked".split())
_ME = frozenset({"i", "i'm", "i've", "i'd", "i'll", "im", "ive", "me", "my"})
_OTHERS = frozenset(
    "he she they he's she's they're you you're your his her their it it's someone somebody people we".split()
)
_SPLITS = frozenset({"but", "and", "because", "while", "whereas"})
_CALLED = (
    ("is", "called"),
    ("is", "named"),
    ("was", "called"),
    ("called",),
    ("named",),
    ("name", "is"),
    ("'s", "name", "is"),
)


@dataclass(frozen=True, slots=True)
class Clause:
    """Tokens and words of one statement, the sentence it stands in, and how it is meant."""

    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    sentence: str
    modality: str
    asks: bool
    reported: bool

    def denied(self, place: int) -> bool:
        """Whether a denial stands before this place, or `anymore` after it."""
        return bool(_DENIES & set(self.words[max(place - 3, 0) : place + 1])) or "anymore" in self.words[place:]

    def subject(self, text: str, place: int) -> str | None:
        """Who the words at this place are about: `user`, a role with its name, or None for anybody else."""
        for at in range(place, -1, -1):
            role = role_at(self.tokens, at)
            if role is not None and role[1] <= place:
                return f"{role[0]} {name_at(self.tokens, role[1], text)}".strip()
            word = self.words[at]
            if word in _ME and word != "my":
                return "user"
            if word in _OTHERS:
                return None
        return "user" if place == 0 else None

    def named(self, text: str, place: int) -> str:
        """The name at this place, or after `is called` and its like; empty when there is none."""
        for called in _CALLED:
            if self.words[place : place + len(called)] == called:
                place += len(called)
                break
        return name_at(self.tokens, place, text)


def clauses(text: str, tokens: Sequence[Token], sentences: Sequence[Sentence]) -> Iterator[Clause]:
    """The statements of the message, in order."""
    for sentence in sentences:
        words = tuple(token.word for token in tokens[sentence.first : sentence.last])
        asks = sentence.text.rstrip(" \"')").endswith("?") or (words[0] in _ASKS and len(words) > 1)
        reported = _reported(text, tokens, sentence, words)
        for first, last in _parts(words):
            part = words[first:last]
            mine = tuple(tokens[sentence.first + first : sentence.first + last])
            yield Clause(mine, part, sentence.text, _modality(part, words), asks, reported)


def _reported(text: str, tokens: Sequence[Token], sentence: Sentence, words: Sequence[str]) -> bool:
    """Whether somebody else's words are told: `he said ...`, or a whole line in quotes."""
    if _REPORTS & set(words[:5]) and not (words[0] == "i" and words[1] in ("said", "told")):
        return True
    start = tokens[sentence.first].start
    return start > 0 and text[start - 1] == '"'


def _parts(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where a sentence falls into statements: before a joining word that is followed by a subject."""
    first = 0
    for place in range(1, len(words) - 1):
        if words[place] in _SPLITS and (words[place + 1] in _ME | _OTHERS or words[place + 1] == "my"):
            yield first, place
            first = place + 1
    yield first, len(words)


def _modality(part: Sequence[str], words: Sequence[str]) -> str:
    if _SUPPOSES & set(part) or words[0] == "if":
        return "hypothetical"
    for modality, signs in (("wish", _WISHES), ("past", _PAST), ("plan", _PLANS)):
        if any(_holds(part, sign) for sign in signs):
            return modality
    return "actual"


def _holds(words: Sequence[str], sign: Sequence[str]) -> bool:
    size = len(sign)
    return any(tuple(words[at : at + size]) == tuple(sign) for at in range(len(words) - size + 1))
