"""What is understood, and what it costs: feelings, dates, facts, frames, signals for care, time and memory."""

import sys
from pathlib import Path

import _cost
import _dates
import _facts
import _feelings
import _frames
import _risk
from _figures import Figure, parser, show

PARTS = ("feelings", "dates", "facts", "frames", "risk", "cost")


def figures(data: Path, own: dict[str, Path | None], parts: list[str]) -> dict[str, Figure]:
    """Every figure of these parts, measured now."""
    measures = {
        "feelings": lambda: _feelings.figures(data, own["emotion"]),
        "dates": lambda: _dates.figures(data, own["dates"]),
        "facts": lambda: _facts.figures(data, own["facts"]),
        "frames": _frames.figures,
        "risk": lambda: _risk.figures(data),
        "cost": _cost.figures,
    }
    found: dict[str, Figure] = {}
    for part in parts:
        found |= measures[part]()
    return found


def main() -> None:
    """Prints the figures as a table, or as one JSON object."""
    made = parser(__doc__)
    made.add_argument("--dates", type=Path, metavar="FILE.tsv", help="dates_chat on rows of one's own")
    made.add_argument("--facts", type=Path, metavar="FILE.jsonl", help="facts_own_* on rows of one's own")
    made.add_argument("--emotion", type=Path, metavar="FILE.tsv", help="ekman_f1, sentiment_f1 on rows of one's own")
    made.add_argument("--only", nargs="+", choices=PARTS, default=list(PARTS), help="measure these parts only")
    asked = made.parse_args()
    own = {"dates": asked.dates, "facts": asked.facts, "emotion": asked.emotion}
    show(figures(asked.data, own, asked.only), asked.json)
    if not asked.json:
        for anchors in (_feelings.ANCHORS, _dates.ANCHORS, _facts.ANCHORS):
            print(f"anchor, not measured here: {anchors}", file=sys.stderr)


if __name__ == "__main__":
    main()
