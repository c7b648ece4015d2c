"""What every script of this folder shares: figures with goals, and how they are printed."""

import argparse
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

DATA = Path(__file__).parents[2] / "shared" / "data"
"""Where the sets of data lie when no other folder is named."""


@dataclass
class Figure:
    """One figure with its goal: `most` when it must not exceed it, else it must reach it."""

    value: float
    unit: str
    goal: float
    most: bool = True
    peers: dict[str, float] = field(default_factory=dict)

    @property
    def holds(self) -> bool:
        """Whether the goal is met."""
        return self.value <= self.goal if self.most else self.value >= self.goal


def parser(about: str | None) -> argparse.ArgumentParser:
    """A parser that knows what every script must: `--json` and `--data`."""
    made = argparse.ArgumentParser(description=about)
    made.add_argument("--json", action="store_true", help="print one JSON object")
    made.add_argument("--data", type=Path, default=DATA, help="the folder of the sets of data (default: %(default)s)")
    return made


def show(figures: Mapping[str, Figure], as_json: bool) -> None:
    """The figures are on standard output, as a table or as one JSON object."""
    if as_json:
        print(json.dumps({"figures": {name: row_of(figure) for name, figure in figures.items()}}))
        return
    print(f"{'figure':26} {'ours':>10} {'unit':5} {'goal':11} {'':3} peers in the same run (theirs / ours)")
    for name, figure in figures.items():
        print(line_of(name, figure))


def row_of(figure: Figure) -> dict[str, object]:
    """The figure as it stands in the JSON."""
    plain = {"value": figure.value, "unit": figure.unit, "goal": figure.goal, "holds": figure.holds}
    return {**plain, "peers": figure.peers}


def line_of(name: str, figure: Figure) -> str:
    """The figure as it stands in the table."""
    sign, verdict = ("<=" if figure.most else ">="), ("ok" if figure.holds else "NO")
    peers = "  ".join(
        f"{peer} {value:,.4g} ({value / (figure.value or 1):,.2f}x)" for peer, value in figure.peers.items()
    )
    return f"{name:26} {figure.value:10,.3f} {figure.unit:5} {sign} {figure.goal:<8,g} {verdict:3} {peers}".rstrip()
