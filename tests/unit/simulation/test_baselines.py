"""The baselines are shown beside runs of their own length."""

import pytest

from companion.simulation.baselines import BASELINES, beside


@pytest.mark.parametrize(("lines", "run"), [(3, 300), (300, 300), (999, 300), (1000, 1000), (5000, 1000)])
def test_the_run_nearest_in_length_is_shown(lines: int, run: int) -> None:
    """Never a longer one than the file, where there is a shorter."""
    assert {one.lines for one in beside(lines)} == {run}


def test_people_have_no_value_where_they_answered_other_lines() -> None:
    """Neither copies nor common ground nor catch-alls."""
    people = [one for one in BASELINES if one.name == "human supporters"]
    assert [(one.copies_6, one.grounded, one.fallback) for one in people] == [(None, None, None)] * 2


def test_each_run_has_three_peers_and_people() -> None:
    """Every share lies between 0 and 1."""
    assert [len(beside(run)) for run in (300, 1000)] == [4, 4]
    shares = [one.exact_anywhere for one in BASELINES] + [one.self_bleu for one in BASELINES]
    assert all(0 < share < 1 for share in shares)
