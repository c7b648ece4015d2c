"""Makes companion/data/kinds.tsv from WordNet 3.0: what common words have as their kinds, and what means the same.

    apt-get install wordnet-base && pip install wordfreq
    python tools/make_kinds.py /usr/share/wordnet companion/data/kinds.tsv

A row is a word somebody may ask by, and the words that an answer may hold instead: `bird` and stork, `elevator` and lift.
Only the first senses of words in everyday use count; how common a word is, is looked up in `wordfreq`.
"""

import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from wordfreq import zipf_frequency

from companion.language.stems import stem

ASKED, ANSWERED = 3.5, 2.3
"""Zipf frequency from which a word may be asked by, and from which it may stand in an answer."""
NOUN_SENSES, VERB_SENSES, KIND_SENSES = 2, 2, 3
DEEPEST, NEAR = 5, 2
"""Steps from a word up to its kind, by its first sense and by another."""
MOST = 150
"""Words of one kind; a kind of more says too little."""
KIND_OF = "@"

Senses = dict[str, list[str]]


def senses(folder: Path, part: str) -> Senses:
    """The synsets of every lemma, the most used first."""
    found: Senses = {}
    for line in _lines(folder / f"index.{part}"):
        cells = line.split()
        count, pointers = int(cells[2]), int(cells[3])
        found[cells[0]] = cells[6 + pointers : 6 + pointers + count]
    return found


def synsets(folder: Path, part: str) -> dict[str, tuple[list[str], list[str]]]:
    """The lemmas of every synset, and the synsets of its kinds."""
    found = {}
    for line in _lines(folder / f"data.{part}"):
        cells = line.split(" | ")[0].split()
        count = int(cells[3], 16)
        lemmas = [cells[4 + 2 * at] for at in range(count)]
        start = 5 + 2 * count
        pointers = [cells[start + 4 * at : start + 4 * at + 4] for at in range(int(cells[start - 1]))]
        found[cells[0]] = lemmas, [to for sign, to, kind, _ in pointers if sign == KIND_OF and kind == cells[2]]
    return found


def _lines(file: Path) -> Iterator[str]:
    return (line for line in file.read_text("utf-8").splitlines() if not line.startswith("  "))


def above(synset: str, table: dict[str, tuple[list[str], list[str]]], depth: int) -> Iterator[str]:
    """The synsets of which this one is a kind."""
    for kind in table[synset][1] if depth else ():
        yield kind
        yield from above(kind, table, depth - 1)


def kinds(folder: Path) -> dict[str, set[str]]:
    """For every word asked by, the words that may answer it."""
    found: dict[str, set[str]] = defaultdict(set)
    nouns = senses(folder, "noun")
    for part, most in (("noun", NOUN_SENSES), ("verb", VERB_SENSES)):
        index, table = senses(folder, part), synsets(folder, part)
        for lemma, own in index.items():
            if not _common(lemma, ANSWERED) or (part == "verb" and lemma in nouns):
                continue
            for place, synset in enumerate(own[:most]):
                steps = (NEAR if place else DEEPEST) if part == "noun" else 0
                reached = (synset, *above(synset, table, steps))
                for kind in set(reached):
                    for word in table[kind][0]:
                        if (
                            word != lemma
                            and _common(word, ASKED)
                            and kind in index[word][:KIND_SENSES]
                            and lemma in table[synset][0]
                        ):
                            found[stem(word)].add(stem(lemma))
    return found


def _common(word: str, least: float) -> bool:
    return word.isalpha() and word.islower() and len(word) > 2 and zipf_frequency(word, "en") >= least


def main() -> None:
    """Writes the table."""
    folder, target = Path(sys.argv[1]), Path(sys.argv[2])
    rows = sorted((word, sorted(own - {word})) for word, own in kinds(folder).items())
    kept = [f"{word}\t{' '.join(own)}" for word, own in rows if 0 < len(own) <= MOST]
    target.write_text("\n".join(kept) + "\n", "utf-8")


main()
