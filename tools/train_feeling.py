"""Makes companion/data/feeling.bin from GoEmotions (Demszky et al., 2020; Apache-2.0), the same bytes for the same files.

    pip install -c constraints.txt '.[train]'
    python tools/train_feeling.py companion/data/feeling.bin

One linear classifier a column: logistic regression over the cues of companion.understanding, each scaled by how rare it
is and by how much it tells (after Wang and Manning, 2012). Thresholds come from five parts of train.tsv, each scored by
weights that never saw it; dev.tsv is read for the figures only.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from companion.language.normalise import normalise  # noqa: E402
from companion.language.tokens import tokenise  # noqa: E402
from companion.understanding import weights  # noqa: E402
from companion.understanding.feeling_cues import MOST, cues_of, parts_of  # noqa: E402
from companion.understanding.feeling_hits import hits_of, table_text  # noqa: E402

PARTS = 5
STRENGTH = 0.7
TELLING = 0.3
LEAST = {"word": 2, "part": 3}
KEPT = 3
"""A word said so often is kept whole, the others by their parts."""
ROWS = 49_200
LARGEST_FILE = 600_000
SHARE_OF_PARTS = 0.4
WEIGHT = {"word": 0.2, "denied": 0.2, "named": 0.1, "part": 0.11}


@dataclass(frozen=True)
class Line:
    """A comment as it is heard, and its columns: 1 where it is meant."""

    words: tuple[str, ...]
    cues: frozenset[str]
    meant: tuple[int, ...]
    sentiment: int
    """The one sentiment of a comment with one label that is not ambiguous, else -1."""


@dataclass(frozen=True)
class Corpus:
    """Lines as a matrix: a column a cue, scaled; `names`, `kinds` and `counts` of those columns."""

    lines: Sequence[Line]
    names: list[str]
    counts: np.ndarray
    scale: np.ndarray
    matrix: sparse.csr_matrix


def main() -> None:
    """The file is written and its figures are on standard output."""
    options = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    options.add_argument("out", type=Path)
    options.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    chosen = options.parse_args()
    folder = chosen.data / "emotion"
    corpus = corpus_of(read(folder, "train.tsv"))
    scored, gold = unseen(corpus)
    packed = trained(corpus, np.arange(len(corpus.lines)), -shifts(scored, gold))
    if len(packed) > LARGEST_FILE:
        sys.exit(f"{len(packed)} bytes are more than {LARGEST_FILE}; lower ROWS")
    chosen.out.write_bytes(packed)
    told(scored - shifts(scored, gold), corpus.lines, "parts of train")
    lines = read(folder, "dev.tsv")
    told(scores(packed, lines), lines, "dev")


def read(folder: Path, name: str) -> list[Line]:
    """The comments of a file, as the program hears them."""
    names = (folder / "emotions.txt").read_text(encoding="utf-8").split()
    ekman, sentiment = (json.loads((folder / f"{one}_mapping.json").read_text()) for one in ("ekman", "sentiment"))
    rows = (row.split("\t") for row in (folder / name).read_text(encoding="utf-8").split("\n") if row)
    return [line(text, {names[int(one)] for one in labels.split(",")}, ekman, sentiment) for text, labels, _ in rows]


def line(
    text: str, labels: Collection[str], ekman: Mapping[str, list[str]], sentiment: Mapping[str, list[str]]
) -> Line:
    """One comment."""
    text = normalise(text).strip()
    tokens = tokenise(text)
    words = tuple(dict.fromkeys(token.word for token in tokens[:MOST]))
    columns = [*(ekman[one] for one in weights.EKMAN), *(sentiment[one] for one in weights.SENTIMENTS)]
    meant = tuple(int(not labels.isdisjoint(group)) for group in map(frozenset, columns))
    only = meant[len(weights.EKMAN) :]
    clear = len(labels) == 1 and sum(only) == 1
    return Line(words, frozenset(cues_of(text, tokens, hits_of(text, tokens))), meant, only.index(1) if clear else -1)


def corpus_of(lines: Sequence[Line]) -> Corpus:
    """The lines with every cue that is said often enough, sorted, as a matrix."""
    counted = [features(one) for one in lines]
    spread = Counter(name for one in counted for name in one)
    names = sorted(name for name, count in spread.items() if count >= LEAST["part" if name[0] == "~" else "word"])
    place = {name: at for at, name in enumerate(names)}
    rows = [[(place[name], count) for name, count in sorted(one.items()) if name in place] for one in counted]
    starts = np.cumsum([0, *map(len, rows)])
    columns = np.array([at for row in rows for at, _ in row])
    values = np.array([count for row in rows for _, count in row], dtype=np.float64)
    counts = np.array([spread[name] for name in names])
    scale = np.array([WEIGHT[kind(name)] for name in names]) * (np.log((1 + len(lines)) / (1 + counts)) + 1)
    shares = np.array([1 / weights.length(len(one.words)) for one in lines])
    matrix = sparse.csr_matrix((values, columns, starts), shape=(len(lines), len(names)))
    return Corpus(lines, names, counts, scale, sparse.diags(shares) @ matrix @ sparse.diags(scale))


def features(one: Line) -> Counter[str]:
    """The words, cues and parts of a line with how often they count."""
    parts = Counter(part for word in one.words for part in parts_of(word))
    return Counter(dict.fromkeys([*one.words, *one.cues], 1)) + parts


def kind(name: str) -> str:
    """Which of WEIGHT a cue has."""
    return {"~": "part", "=": "named", "-": "denied"}.get(name[0], "word")


def unseen(corpus: Corpus) -> tuple[np.ndarray, np.ndarray]:
    """For every line its scores by weights that were trained on the other parts; and what was meant."""
    part = np.arange(len(corpus.lines)) % PARTS
    scored = np.zeros((len(corpus.lines), weights.COLUMNS))
    for one in range(PARTS):
        left_out = np.flatnonzero(part == one)
        packed = trained(corpus, np.flatnonzero(part != one), np.zeros(weights.COLUMNS))
        scored[left_out] = scores(packed, [corpus.lines[at] for at in left_out])
    return scored, np.array([one.meant for one in corpus.lines])


def trained(corpus: Corpus, use: np.ndarray, shift: np.ndarray) -> bytes:
    """The packed weights of these lines."""
    meant = np.array([one.meant for one in corpus.lines])[use]
    fitted = [fit(corpus.matrix[use], meant[:, column]) for column in range(weights.COLUMNS)]
    rows = np.stack([one for one, _ in fitted], axis=1) * corpus.scale[:, None]
    return packed_of(chosen(corpus, rows), np.array([bias for _, bias in fitted]) + shift)


def fit(matrix: sparse.csr_matrix, meant: np.ndarray) -> tuple[np.ndarray, float]:
    """The weights of one column and its bias."""
    with_it, without = (np.asarray(matrix[meant == one].sum(axis=0)).ravel() + 1 for one in (1, 0))
    telling = np.abs(np.log((with_it / with_it.sum()) / (without / without.sum()))) ** TELLING
    model = LogisticRegression(C=STRENGTH, solver="liblinear", tol=1e-3)
    model.fit(matrix @ sparse.diags(telling), meant)
    return model.coef_[0] * telling, float(model.intercept_[0])


def chosen(corpus: Corpus, rows: np.ndarray) -> dict[str, np.ndarray]:
    """The rows worth their bytes: words said often, whole with their parts; then what weighs most, often said."""
    place = {name: at for at, name in enumerate(corpus.names)}
    said = Counter(word for one in corpus.lines for word in one.words)
    whole = sorted(word for word, count in said.items() if count >= KEPT)
    found = {word: whole_row(word, place, rows) for word in whole}
    rare = Counter(part for word, count in said.items() if count < KEPT for part in parts_of(word))
    parts = [(name, rare[name]) for name in corpus.names if name[0] == "~" and rare[name]]
    pairs = [(name, int(corpus.counts[place[name]])) for name in corpus.names if name[0] != "~" and name not in said]
    left = ROWS - len(found)
    for group, room in ((parts, int(left * SHARE_OF_PARTS)), (pairs, left - int(left * SHARE_OF_PARTS))):
        best = sorted(group, key=lambda one: (-np.linalg.norm(rows[place[one[0]]]) * one[1] ** 0.5, one[0]))[:room]
        found.update((name, rows[place[name]]) for name, _ in best)
    return found


def whole_row(word: str, place: Mapping[str, int], rows: np.ndarray) -> np.ndarray:
    """The row of a word and of all its parts."""
    names = [word, *parts_of(word)]
    return np.sum([rows[place[name]] for name in names if name in place] or [np.zeros(weights.COLUMNS)], axis=0)


def packed_of(found: Mapping[str, np.ndarray], biases: np.ndarray) -> bytes:
    """The table as bytes; of two cues with one hash the first by name stays."""
    placed: dict[tuple[int, int], np.ndarray] = {}
    for name in sorted(found):
        placed.setdefault(weights.place_of(name), found[name])
    order = sorted(placed)
    rows = np.array([placed[one] for one in order])
    scales = np.abs(rows).max(axis=0) / 127
    small = np.rint(rows / scales).astype(np.int8)
    starts = np.searchsorted([bucket for bucket, _ in order], np.arange(weights.BUCKETS + 1)).astype("<u2")
    keys = np.array([key for _, key in order], dtype="<u2")
    head = weights.HEAD.pack(len(order), crc32(table_text().encode()))
    return head + weights.SCALES.pack(*scales, *biases) + starts.tobytes() + keys.tobytes() + small.tobytes()


def scores(packed: bytes, lines: Iterable[Line]) -> np.ndarray:
    """What the program itself makes of these lines with these weights."""
    read_back = weights.Weights.read(packed)
    return np.array([read_back.scores(one.words, one.cues) for one in lines])


def shifts(scored: np.ndarray, gold: np.ndarray) -> np.ndarray:
    """What to take from each column, so that zero is its best threshold, and the highest sentiment the best guess."""
    ekman = len(weights.EKMAN)
    return np.array([*(threshold(scored[:, at], gold[:, at]) for at in range(ekman)), *balanced(scored, gold)])


def threshold(scored: np.ndarray, meant: np.ndarray) -> float:
    """The threshold of the best F1."""
    order = np.argsort(-scored, kind="stable")
    hits = np.cumsum(meant[order])
    best = int(np.argmax(2 * hits / (np.arange(1, len(order) + 1) + meant.sum())))
    return float(scored[order[best : best + 2]].mean())


def balanced(scored: np.ndarray, gold: np.ndarray) -> np.ndarray:
    """The shifts of the sentiments with the best macro F1 on the clear lines of a coarse, then a fine search."""
    ekman = len(weights.EKMAN)
    sentiments = gold[:, ekman:]
    clear = (sentiments.sum(axis=1) == 1) & (gold.sum(axis=1) == 2)
    right, guess = sentiments[clear].argmax(axis=1), scored[clear, ekman:]
    steps = [(column, step) for _ in range(3) for column in (0, 1) for step in np.linspace(-1, 1, 81)]
    best = np.zeros(3)
    for column, step in steps:
        tried = best.copy()
        tried[column] = step
        best = max(best, tried, key=lambda shift: macro(right, (guess - shift).argmax(axis=1)))
    return best


def macro(right: np.ndarray, guess: np.ndarray) -> float:
    """The mean F1 of the three sentiments."""
    return float(np.mean([f1(right == one, guess == one) for one in range(len(weights.SENTIMENTS))]))


def f1(right: np.ndarray, guess: np.ndarray) -> float:
    """F1 of one class."""
    return float(2 * np.sum(right & guess) / max(1, np.sum(right) + np.sum(guess)))


def told(scored: np.ndarray, lines: Sequence[Line], name: str) -> None:
    """Both figures are on standard output."""
    ekman = len(weights.EKMAN)
    gold = np.array([one.meant for one in lines]).astype(bool)
    each = [f1(gold[:, at], scored[:, at] > 0) for at in range(ekman)]
    right = np.array([one.sentiment for one in lines])
    clear = right >= 0
    sentiment = macro(right[clear], scored[clear, ekman:].argmax(axis=1))
    shown = " ".join(f"{one} {value:.3f}" for one, value in zip(weights.EKMAN, each, strict=True))
    print(f"{name}: Ekman macro F1 {np.mean(each):.4f} ({shown}), sentiment macro F1 {sentiment:.4f}")


if __name__ == "__main__":
    main()
