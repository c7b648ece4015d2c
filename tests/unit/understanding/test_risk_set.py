"""Signals for care on lines of our own: danger of every kind, and as many lines that only sound like it."""

from pathlib import Path

import pytest

from companion.domain.understanding import Risk
from companion.understanding.risk import risk_of
from tests.unit.understanding.heard import read

SET = Path(__file__).parents[2] / "understanding_sets" / "care.tsv"
ROWS = [line.split("\t") for line in SET.read_text(encoding="utf-8").splitlines()]


def told(kind: str) -> list[tuple[str, Risk]]:
    """The wanted level and the sign of every line of a kind."""
    return [(level, risk_of(*read(text))) for name, level, text in ROWS if name == kind]


def is_met(level: str, sign: Risk) -> bool:
    """A line of danger is met when its level is reached, or passed."""
    return sign.level == "hard" or sign.level == level


@pytest.mark.parametrize(
    ("kind", "least"),
    [
        ("explicit", 0.95),
        ("implicit", 0.95),
        ("self_harm", 0.9),
        ("eating_disorder", 0.9),
        ("abuse", 0.9),
        ("medical", 0.9),
        ("violence", 0.9),
        ("other_person", 0.9),
    ],
)
def test_danger_is_heard(kind, least):
    """Nearly every line reaches the level that it deserves."""
    lines = told(kind)
    assert sum(is_met(level, sign) for level, sign in lines) >= least * len(lines)


def test_who_tells_of_somebody_else_is_not_taken_for_the_one_in_danger():
    """The sign is about the other, so that the answer can be."""
    assert [sign.who for _, sign in told("other_person")] == ["other"] * len(told("other_person"))


def test_lines_that_only_sound_so_never_raise_the_alarm():
    """None is hard, and hardly any asks for a careful question."""
    levels = [sign.level for _, sign in told("benign")]
    assert levels.count("hard") == 0
    assert levels.count("soft") <= 0.03 * len(levels)
