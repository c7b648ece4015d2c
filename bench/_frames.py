"""Frames on an own set: what happened, and whether it is known to whom."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from _figures import Figure
from _reading import OWN, f1, is_there, json_rows, read

from companion.domain.understanding import Frame


@dataclass
class Tally:
    """Frames counted over lines, and how often who lived through it, and how it was for them, is known."""

    right: int = 0
    found: int = 0
    expected: int = 0
    experiencer: int = 0
    polarity: int = 0
    status: int = 0

    def take(self, row: Mapping[str, Any], frames: Iterable[Frame]) -> None:
        """One line is counted; a frame that is optional there neither earns nor costs."""
        gold = {one["frame"]: one for one in row.get("frames", ())}
        optional = {one["frame"] if isinstance(one, dict) else one for one in row.get("optional", ())} - gold.keys()
        mine = {one.frame: one for one in frames if one.frame not in optional}
        self.found += len(mine)
        self.expected += len(gold)
        for name in mine.keys() & gold.keys():
            self._compare(gold[name], mine[name])

    def _compare(self, gold: Mapping[str, str], mine: Frame) -> None:
        self.right += 1
        self.experiencer += mine.experiencer == gold.get("experiencer", mine.experiencer)
        self.polarity += mine.polarity == gold.get("polarity", mine.polarity)
        self.status += mine.status == gold.get("status", mine.status)


def figures() -> dict[str, Figure]:
    """The figures about frames; lines held back from whoever wrote the rules are counted apart too."""
    tallies = {name: Tally() for name in ("", "_held", "_more", "_more_held")}
    for name in ("", "_more"):
        path = OWN / f"frames{name}.jsonl"
        if is_there(path):
            _count(path, tallies[name], tallies[f"{name}_held"])
    found: dict[str, Figure] = {}
    for name, tally in tallies.items():
        found |= _figures_of(name, tally)
    return found


def _count(path: Path, whole: Tally, held: Tally) -> None:
    """Every line of the set is counted, and those held back once more by themselves."""
    for row in json_rows(path):
        frames = read(row["text"]).frames
        whole.take(row, frames)
        if row.get("held"):
            held.take(row, frames)


def _figures_of(name: str, tally: Tally) -> dict[str, Figure]:
    if not tally.expected:
        return {}
    precision, recall, _ = f1(tally.right, tally.found, tally.expected)
    known = max(tally.right, 1)
    return {
        f"frames{name}_precision": Figure(precision, "share", 0.95, most=False),
        f"frames{name}_recall": Figure(recall, "share", 0.85, most=False),
        f"frames{name}_experiencer": Figure(tally.experiencer / known, "share", 0.95, most=False),
        f"frames{name}_polarity": Figure(tally.polarity / known, "share", 0, most=False),
        f"frames{name}_status": Figure(tally.status / known, "share", 0, most=False),
    }
