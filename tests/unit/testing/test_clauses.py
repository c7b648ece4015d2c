"""Every clause of `expect check-in:`, once where it holds and once where it does not."""

from datetime import timedelta

import pytest

from companion.domain.person import Settings
from companion.testing import Scene, clause
from tests.unit.testing.talks import NOW, first, friend, waited

BERLIN = friend(Settings("Europe/Berlin", writes_first=True))
TEN = first("It's on Thursday.", about="job interview", kind="follow_up")
"""It comes at nine in UTC, which is ten in Berlin."""


def holds(phrase, *bubbles):
    """Whether the clause holds of this check-in, sent to somebody in Berlin."""
    called = clause.find(phrase)
    return called.function(Scene(bubbles, (waited(*bubbles, state=BERLIN),)), *called.values)


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ('about "exam" or "Interview"', True),
        ('about "thursday"', True),
        ('about "exam"', False),
        ("between 9:30 and 10:00", True),
        ("between 22:00 and 10:30", True),
        ("between 8:00 and 9:30", False),
        ("between 22:00 and 9:30", False),
        ("at 10:00", True),
        ("at 9:00", False),
        ('kind "follow_up"', True),
        ('of kind "morning"', False),
    ],
)
def test_a_clause_looks_at_the_check_in_in_local_time(phrase, expected):
    """Subject, words, hour and kind."""
    assert holds(phrase, TEN) is expected


def test_a_clause_looks_at_every_bubble_of_it():
    """What it is about may stand in the second."""
    assert holds('about "moss"', TEN, first("And the moss?"))


def test_seconds_are_no_other_minute():
    """Somebody who is written to at ten is written to at some second of it."""
    assert holds("at 10:00", first(at=NOW + timedelta(seconds=30)))
