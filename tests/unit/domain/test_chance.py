"""Chance can be replayed, and what it falls on depends on soul, turn and question alone."""

import subprocess
import sys

import pytest

from companion.domain.chance import draw, pick, token


def test_same_soul_turn_and_question_fall_the_same_way_in_another_process():
    """A number drawn here is the number drawn in a fresh interpreter with another hash seed."""
    code = "from companion.domain.chance import draw; print(draw('soul', 7, 'name'))"
    there = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(there.stdout) == draw("soul", 7, "name")


@pytest.mark.parametrize(("soul", "turn", "question"), [("b", 1, "q"), ("a", 2, "q"), ("a", 1, "r")])
def test_another_soul_turn_or_question_draws_another_number(soul, turn, question):
    """Each of the three matters."""
    assert draw(soul, turn, question) != draw("a", 1, "q")


def test_every_option_is_picked_now_and_then():
    """Over a hundred turns each of three options falls at least twenty times."""
    picked = [pick("abc", "soul", turn, "which") for turn in range(100)]
    assert min(picked.count(option) for option in "abc") >= 20


def test_nothing_can_be_picked_from_nothing():
    """An empty choice is an error that names the question."""
    with pytest.raises(ValueError, match="greeting"):
        pick([], "soul", 1, "greeting")


def test_a_token_is_short_and_unlike_its_neighbours():
    """Sixteen hexadecimal digits, another for each button of a turn."""
    names = {token("soul", 1, f"button/{number}") for number in range(50)}
    assert len(names) == 50
    assert all(len(name) == 16 and int(name, 16) >= 0 for name in names)


def test_a_lone_surrogate_can_be_a_question():
    """What people type may stand in a question without breaking chance."""
    assert draw("soul", 1, "\ud800") >= 0
