"""Twenty seconds of fifty lines a second with faults at random and kills between; `bench/soak.py` does it for longer."""

from pathlib import Path

import pytest

from tests.whole.soaking import Soaking

SECONDS, KILL_EVERY, SEED = 20.0, 5.0, 20260302


@pytest.mark.soak
async def test_twenty_seconds_of_everything_lose_nothing(tmp_path: Path):
    """Nothing is lost or out of order; an answer comes twice only for a send at a kill or a lost response."""
    soak = await Soaking(tmp_path, SEED, SECONDS, KILL_EVERY).run()
    assert (soak.said, soak.kills > 1, soak.duplicates > 0) == (SECONDS * 50, True, True)
    assert sum(soak.fallen.values()) > 5
    assert (soak.lost, soak.reordered, soak.beyond) == (0, 0, 0)
