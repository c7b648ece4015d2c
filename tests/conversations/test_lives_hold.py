"""Weeks of simulated people: what must hold in a life holds, again and again, over any store and any restart."""

import pytest

from companion.simulation.lives.living import live, lived
from companion.store.opening import open_sql
from companion.testing.twins import differs

WEEK = 7


@pytest.mark.parametrize("persona", ["wren", "slate"])
@pytest.mark.parametrize("number", range(6))
def test_a_week_holds_what_is_promised(number, persona):
    """Nothing repeated, nothing unasked for, nothing invented; lived again, whole or cut by restarts, it is the same."""
    told = live(11, number, WEEK, persona, twins=True)
    assert told.turns
    assert told.breaches == {}


@pytest.mark.parametrize("number", [2, 3])
def test_a_life_on_disk_is_the_life_in_memory(tmp_path, number):
    """Letter for letter, why for why and minute for minute, restarts included."""

    def disk():
        return open_sql(tmp_path / "companion.db", "", tmp_path / "key")

    kept, held = lived(11, number, 3, "wren", store=disk, cut=True), lived(11, number, 3, "wren")
    assert differs(kept.passages, held.passages) is None
    assert kept.memory == held.memory
