"""Feelings: Ekman groups of GoEmotions lines, several a line, and three sentiments where one label was given."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from _figures import Figure
from _reading import TABLES, is_there, macro_f1, peer, tab_rows

from companion.language.normalise import normalise
from companion.language.tokens import tokenise
from companion.understanding.feelings import ekman_of, sentiment_of

ANCHORS = "Ekman macro-F1: linear on words .59, BERT .62-.64, NRCLex .27; sentiment: VADER .625, linear .70"
SENTIMENTS = ("positive", "negative", "neutral")
CLEAR = 0.05
"""How far from zero VADER's compound lies when it is not neutral, as its authors say."""


@dataclass(frozen=True)
class Labelled:
    """A comment and the labels it was given."""

    text: str
    labels: tuple[str, ...]


def labelled(path: Path, names: Sequence[str]) -> list[Labelled]:
    """The comments of a file in the format of GoEmotions: text, label numbers, id."""
    return [Labelled(cells[0], tuple(names[int(one)] for one in cells[1].split(","))) for cells in _rows(path)]


def _rows(path: Path) -> list[list[str]]:
    return [cells for cells in tab_rows(path, comments=False) if len(cells) > 1 and cells[1]]


def groups_of(mapping: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """The group of every label."""
    return {label: group for group, labels in mapping.items() for label in labels}


def ekman_f1(rows: Sequence[Labelled], mapping: Mapping[str, Sequence[str]]) -> float:
    """Macro F1 over the groups."""
    groups = groups_of(mapping)
    gold = [frozenset(groups[label] for label in row.labels) for row in rows]
    return macro_f1(mapping, gold, [by_ekman(row.text) for row in rows])


def by_ekman(text: str) -> frozenset[str]:
    """The groups that the program hears in a text."""
    clean = normalise(text).strip()
    return ekman_of(clean, tokenise(clean), TABLES.weights)


def by_sentiment(text: str) -> str:
    """The sentiment that the program hears in a text."""
    clean = normalise(text).strip()
    return sentiment_of(clean, tokenise(clean), TABLES.weights)


def sentiment_f1(rows: Sequence[Labelled], groups: Mapping[str, str], told: Callable[[str], str]) -> float:
    """Macro F1 over the three sentiments, on lines with one label that is none of the ambiguous."""
    clear = [row for row in rows if len(row.labels) == 1 and groups[row.labels[0]] in SENTIMENTS]
    gold = [frozenset({groups[row.labels[0]]}) for row in clear]
    return macro_f1(SENTIMENTS, gold, [frozenset({told(row.text)}) for row in clear])


def by_vader(module: ModuleType) -> Callable[[str], str]:
    """What VADER says of a text."""
    analyser = module.SentimentIntensityAnalyzer()

    def told(text: str) -> str:
        compound = analyser.polarity_scores(text)["compound"]
        return "positive" if compound >= CLEAR else "negative" if compound <= -CLEAR else "neutral"

    return told


def figures(data: Path, own: Path | None) -> dict[str, Figure]:
    """The figures about feelings, on the development rows or on a file of one's own."""
    folder = data / "emotion"
    path = own or folder / "dev.tsv"
    if not (is_there(path) and is_there(folder / "emotions.txt")):
        return {}
    rows = labelled(path, (folder / "emotions.txt").read_text(encoding="utf-8").split())
    ekman = json.loads((folder / "ekman_mapping.json").read_text(encoding="utf-8"))
    groups = groups_of(json.loads((folder / "sentiment_mapping.json").read_text(encoding="utf-8")))
    vader = peer("vaderSentiment.vaderSentiment")
    theirs = {"vader": sentiment_f1(rows, groups, by_vader(vader))} if vader else {}
    sentiment = sentiment_f1(rows, groups, by_sentiment)
    return {
        "ekman_f1": Figure(ekman_f1(rows, ekman), "share", 0.60, most=False),
        "sentiment_f1": Figure(sentiment, "share", 0.72, False, theirs),
    }
