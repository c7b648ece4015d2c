"""Concepts of a pack: their words with light inflection, found in a message together with the built-in ones."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TypeVar

from companion.engines.rule import Concept
from companion.engines.spelling import as_heard

Phrase = tuple[str, ...]
Pair = tuple[str, str]
Phrases = Mapping[int, Mapping[Phrase, tuple[str, ...]]]
Key = TypeVar("Key")
Value = TypeVar("Value")
Found = dict[Pair, dict[int, dict[Phrase, list[str]]]]
WIDEST = 8
"""Words of one phrase that are compared."""
SPANS = 4000
"""Places of concepts that are kept of one message; only a pack made to be slow has more."""
_VOWELS = frozenset("aeiou")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Where concepts come from: single words, phrases by their first two words and length, built-in concepts taken in."""

    singles: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    phrases: Mapping[Pair, Phrases] = field(default_factory=dict)
    taken: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def spans(
        self, words: list[str], known: Mapping[str, Sequence[int]], at: Sequence[int]
    ) -> dict[str, dict[int, int]]:
        """For every concept found, where it begins and ends among the words."""
        found: dict[str, dict[int, int]] = {}
        left = SPANS
        for place, word in enumerate(words):
            for concept in self.singles.get(word, ())[:left]:
                found.setdefault(concept, {})[place] = place + 1
                left -= 1
        for place, pair in enumerate(pairwise(words)):
            if pair in self.phrases:
                left -= self._find_phrases(words, place, self.phrases[pair], found) if left > 0 else 0
        for name, tokens in known.items():
            for concept in self.taken.get(f"~{name}", ()):
                _widen(found.setdefault(concept, {}), _runs(tokens, at))
        return found

    def _find_phrases(self, words: list[str], place: int, phrases: Phrases, found: dict[str, dict[int, int]]) -> int:
        """Keeps the phrases that begin here, and tells how many these are."""
        begun = 0
        for size, named in phrases.items():
            end = place + size
            for concept in named.get(tuple(words[place:end]), ()):
                spans = found.setdefault(concept, {})
                spans[place] = max(spans.get(place, 0), end)
                begun += 1
        return begun


def _widen(spans: dict[int, int], others: Mapping[int, int]) -> None:
    """The longer one counts where both begin: a built-in concept knows where a phrase begins, and not how far it goes."""
    for place, end in others.items():
        if end > spans.get(place, 0):
            spans[place] = end


def _runs(tokens: Sequence[int], at: Sequence[int]) -> dict[int, int]:
    """Each place of the concept and where the run of its neighbours ends."""
    wanted = set(tokens)
    spans: dict[int, int] = {}
    end = -1
    for place in range(len(at) - 1, -1, -1):
        if at[place] in wanted:
            end = end if end > place else place + 1
            spans[place] = end
        else:
            end = -1
    return spans


def make_lexicon(concepts: Iterable[Concept], used: frozenset[str]) -> Lexicon:
    """The lexicon of these concepts, of which only the used ones (written `~name`) are ever looked for."""
    entries = _merged(concepts)
    singles: dict[str, list[str]] = {}
    phrases: Found = {}
    taken: dict[str, list[str]] = {}
    wanted = ((concept, entry) for concept in sorted(used) for entry in _flat(concept, entries))
    for concept, entry in wanted:
        if entry[0] == "~":
            taken.setdefault(entry, []).append(concept)
        else:
            _file(entry, concept, singles, phrases)
    by_pair = {pair: {size: _frozen(named) for size, named in sizes.items()} for pair, sizes in phrases.items()}
    return Lexicon(_frozen(singles), by_pair, _frozen(taken))


def _frozen(table: dict[Key, list[Value]]) -> dict[Key, tuple[Value, ...]]:
    return {key: tuple(dict.fromkeys(values)) for key, values in table.items()}


def _merged(concepts: Iterable[Concept]) -> dict[str, tuple[str, ...]]:
    entries: dict[str, tuple[str, ...]] = {}
    for concept in concepts:
        entries[f"~{concept.name}"] = (*entries.get(f"~{concept.name}", ()), *concept.entries)
    return entries


def _flat(concept: str, entries: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    """All words and phrases of a concept, and the built-in concept of every name met on the way."""
    waiting, seen = [concept], {concept}
    while waiting:
        name = waiting.pop()
        yield name
        listed = entries.get(name, ())
        yield from (entry for entry in listed if entry[0] != "~")
        others = {entry for entry in listed if entry[0] == "~"} - seen
        seen |= others
        waiting += sorted(others)


def _file(entry: str, concept: str, singles: dict[str, list[str]], phrases: Found) -> None:
    words = tuple(word for whole in entry.split() for word in as_heard(whole))[:WIDEST]
    if len(words) < 2:
        for form in forms(*words) if words else ():
            singles.setdefault(form, []).append(concept)
        return
    for phrase in dict.fromkeys((*_inflected(words, 0), *_inflected(words, len(words) - 1))):
        sizes = phrases.setdefault((phrase[0], phrase[1]), {})
        sizes.setdefault(len(phrase), {}).setdefault(phrase, []).append(concept)


def _inflected(words: Phrase, at: int) -> Iterator[Phrase]:
    return ((*words[:at], form, *words[at + 1 :]) for form in forms(words[at]))


def forms(word: str) -> tuple[str, ...]:
    """The word and its regular inflections: plural, past and -ing; irregular ones are listed by hand."""
    if len(word) < 3 or not word.isalpha() or word.endswith(("ed", "ing")):
        return (word,)
    return tuple(dict.fromkeys((word, _plural(word), *_verbal(word))))


def _plural(word: str) -> str:
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return f"{word}es"
    return f"{word[:-1]}ies" if word[-1] == "y" and word[-2] not in _VOWELS else f"{word}s"


def _verbal(word: str) -> tuple[str, str]:
    if word[-1] == "e":
        return f"{word}d", f"{word[:-1]}ing"
    if word[-1] == "y" and word[-2] not in _VOWELS:
        return f"{word[:-1]}ied", f"{word}ing"
    if _doubles(word):
        return f"{word}{word[-1]}ed", f"{word}{word[-1]}ing"
    return f"{word}ed", f"{word}ing"


def _doubles(word: str) -> bool:
    """Whether a short word doubles its last letter, as stop does."""
    short = word[-1] not in "aeiouwxy" and word[-2] in _VOWELS and (len(word) < 3 or word[-3] not in _VOWELS)
    return short and len(word) <= 4
