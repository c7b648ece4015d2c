"""Concepts: named sets of words and phrases that count as one, found in any inflection."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from companion.domain.understanding import Token
from companion.language.stems import stem

Phrases = tuple[tuple[str, ...], ...]


def parse(text: str) -> dict[str, Phrases]:
    """The concepts of a text of lines `~name: word, two words`; other lines are passed over."""
    found: dict[str, Phrases] = {}
    for line in text.splitlines():
        name, colon, words = line.strip().partition(":")
        if colon and name.startswith("~"):
            phrases = tuple(
                tuple(stem(word) for word in one.split()) for one in words.lower().split(",") if one.strip()
            )
            found[name[1:].strip()] = (*found.get(name[1:].strip(), ()), *phrases)
    return found


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Concepts ready to be found: for a first base form, the rest of each phrase and its concept."""

    starts: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]


def compiled(concepts: Mapping[str, Phrases]) -> Lexicon:
    """The same concepts, filed by the first word of each phrase."""
    starts: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for name, phrases in concepts.items():
        for phrase in phrases:
            starts.setdefault(phrase[0], []).append((phrase[1:], name))
    return Lexicon({word: tuple(rest) for word, rest in starts.items()})


def find(lexicon: Lexicon, tokens: Sequence[Token]) -> dict[str, tuple[int, ...]]:
    """Each concept that occurs, with the positions of the tokens at which it begins."""
    stems = tuple([stem(token.word) for token in tokens])
    found: dict[str, tuple[int, ...]] = {}
    starts = lexicon.starts
    for place in [place for place, word in enumerate(stems) if word in starts]:
        for name in _named(starts[stems[place]], stems, place + 1):
            found[name] = (*found.get(name, ()), place)
    return found


def _named(begun: Sequence[tuple[tuple[str, ...], str]], stems: tuple[str, ...], start: int) -> list[str]:
    """The concepts of the phrases that go on in the words from here."""
    return [name for rest, name in begun if not rest or stems[start : start + len(rest)] == rest]
