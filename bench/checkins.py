"""What writing first costs: the sweep beside a job per person, ten thousand due at once, a start with a million."""

from pathlib import Path
from tempfile import TemporaryDirectory

import _composing
import _followups
import _slots
import _starting
import _sweep
from _figures import Figure, parser, show

PEOPLE = 1_000_000


def figures(people: int) -> dict[str, Figure]:
    """Every figure, measured now; each subject in a folder that is gone when it was measured."""
    measured: dict[str, Figure] = {}
    for subject in (_sweep.figures, _composing.figures, lambda folder: _starting.figures(folder, people)):
        with TemporaryDirectory() as name:
            measured |= subject(Path(name))
    return measured | _slots.figures() | _followups.figures()


def main() -> None:
    """Prints the figures as a table, or as one JSON object."""
    asked = parser(__doc__)
    asked.add_argument("--people", type=int, default=PEOPLE, help="people stored at the start (default: %(default)s)")
    given = asked.parse_args()
    show(figures(given.people), given.json)


if __name__ == "__main__":
    main()
