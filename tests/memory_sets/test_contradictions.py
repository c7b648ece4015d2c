"""A memory that is contradicted holds what is true, keeps what was, and touches nothing else."""

import pytest

from tests.memory_sets.contradictions import Case, misses, read, told

CASES = read()
OPEN = [case for case in CASES if not case.held]
HELD = [case for case in CASES if case.held]
HELD_SHARE = 0.6
"""Of the held cases at least; which ones are missed is nobody's to read."""


@pytest.mark.parametrize("case", OPEN, ids=[case.id for case in OPEN])
def test_what_is_held_after_the_talk_is_what_is_true(case: Case) -> None:
    """Everything that the case wants to be held, past, gone and once is so."""
    assert list(misses(case, told(case))) == []


def test_what_is_held_is_true_in_talks_that_nobody_looked_at() -> None:
    """The share of them in which nothing is amiss."""
    right = sum(not any(misses(case, told(case))) for case in HELD)
    assert right / len(HELD) >= HELD_SHARE, f"{right} of {len(HELD)}"
