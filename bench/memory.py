"""What memory finds again and what it costs: evidence in long chats, the time of a recall, loading, weight, recalls unasked."""

import sys
from pathlib import Path

import _recall
import _recalls
import _saving
from _figures import Figure, parser, show

PARTS = ("locomo", "speed", "loading", "weight", "saving", "recalls")


def figures(locomo: Path, parts: list[str]) -> dict[str, Figure]:
    """Every figure of these parts, measured now."""
    measures = {
        "locomo": lambda: _recall.locomo(locomo),
        "speed": _recall.speed,
        "loading": _recall.loading,
        "weight": _recall.weight,
        "saving": _saving.figures,
        "recalls": _recalls.figures,
    }
    found: dict[str, Figure] = {}
    for part in parts:
        found |= measures[part]()
    return found


def main() -> None:
    """Prints the figures as a table, or as one JSON object."""
    made = parser(__doc__)
    made.add_argument("--locomo", type=Path, metavar="FILE.json", help="locomo_* on conversations of one's own")
    made.add_argument("--only", nargs="+", choices=PARTS, default=list(PARTS), help="measure these parts only")
    asked = made.parse_args()
    show(figures(asked.locomo or asked.data / "locomo" / "dev.json", asked.only), asked.json)
    if not asked.json:
        print(f"anchor, not measured here: {_recall.ANCHORS}", file=sys.stderr)


if __name__ == "__main__":
    main()
