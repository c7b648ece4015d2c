"""What the parts of the bench of understanding share: the one public pass, rows of files, and shares."""

import importlib
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any

from companion import app
from companion.domain.understanding import Understanding
from companion.understanding import understand
from companion.understanding.tables import Known

TABLES = app.load_tables()
NOW = datetime(2026, 11, 18, 14, 0, tzinfo=UTC)
OWN = Path(__file__).parents[1] / "tests" / "understanding_sets"
"""Where the sets written for the tests lie."""


def read(text: str, now: datetime = NOW, zone: str = "UTC") -> Understanding:
    """What the program understands of a text said by somebody of whom nothing is known."""
    return understand(text, now, zone, Known(), TABLES)


def skip(what: str) -> None:
    """It is said on standard error that something could not be measured."""
    print(f"skipped: {what}", file=sys.stderr)


def is_there(path: Path) -> bool:
    """Whether the set is there; a missing one is skipped with a word."""
    if not path.is_file():
        skip(f"{path} is missing")
    return path.is_file()


def peer(module: str) -> ModuleType | None:
    """The module of a peer, or None with a word when it is not installed or no longer works."""
    try:
        return importlib.import_module(module)
    except Exception as error:  # noqa: BLE001 - a peer may fail in any way it likes
        skip(f"{module}: {error}")
        return None


def tab_rows(path: Path, comments: bool = True) -> list[list[str]]:
    """The rows of a file separated by tabs, without quoting; a line that starts with `#` is left out as a comment."""
    lines = path.read_text(encoding="utf-8").split("\n")
    return [line.split("\t") for line in lines if line.strip() and not (comments and line.startswith("#"))]


def json_rows(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a file with one a line."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield json.loads(line)


def share(hits: Iterable[bool]) -> float:
    """How many of these hold, 0 to 1; 0 of none."""
    all_hits = list(hits)
    return sum(all_hits) / len(all_hits) if all_hits else 0.0


def f1(right: float, found: float, expected: float) -> tuple[float, float, float]:
    """Precision, recall and F1 of so many right among found and expected; what divides by nothing is 0."""
    precision, recall = right / found if found else 0.0, right / expected if expected else 0.0
    both = precision + recall
    return precision, recall, 2 * precision * recall / both if both else 0.0


def macro_f1(labels: Iterable[str], gold: Sequence[frozenset[str]], found: Sequence[frozenset[str]]) -> float:
    """The mean of the F1 of each label."""
    scores = []
    for label in labels:
        right = sum(label in one and label in other for one, other in zip(gold, found, strict=True))
        scores.append(f1(right, sum(label in one for one in found), sum(label in one for one in gold))[2])
    return sum(scores) / len(scores)
