"""A long soak: fifty lines a second while answers fail, sockets hang, updates come twice and the program is killed.

`--seconds 600 --seed N`; the same seed draws the same faults. Without arguments it takes a minute.
"""

import asyncio
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from _figures import Figure, parser, show

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.whole.soaking import Soak, Soaking

KILL_EVERY = 15.0
"""Seconds of bad weather between two kills, on average."""


def figures(soak: Soak) -> dict[str, Figure]:
    """What was promised."""
    reasons = {"repeated": soak.repeated, "in flight at kills": soak.in_flight, "lost responses": soak.lost_responses}
    return {
        "said": Figure(soak.said, "", soak.said, most=False),
        "lost": Figure(soak.lost, "", 0, peers={"unknown twice": soak.given_up, "kills": soak.kills, **soak.fallen}),
        "reordered": Figure(soak.reordered, "", 0, peers={"duplicates": soak.duplicates}),
        "twice_beyond": Figure(soak.beyond, "", 0, peers={name: float(count) for name, count in reasons.items()}),
    }


def main() -> None:
    """Prints the figures as a table, or as one JSON object."""
    options = parser(__doc__)
    options.add_argument("--seconds", type=float, default=60.0, help="how long people write (default: %(default)s)")
    options.add_argument("--seed", type=int, default=1, help="draws the faults (default: %(default)s)")
    asked = options.parse_args()
    with TemporaryDirectory() as folder:
        soak = asyncio.run(Soaking(Path(folder), asked.seed, asked.seconds, KILL_EVERY).run())
    show(figures(soak), asked.json)


if __name__ == "__main__":
    main()
