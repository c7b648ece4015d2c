"""Talks that are set up in one line and closed after the test."""

import pytest

from companion.testing import Talk


@pytest.fixture
def talk():
    """A stranger who says hello for the first time."""
    with Talk() as stranger:
        yield stranger


@pytest.fixture
def friend():
    """Somebody whose first talk is over: Wren's, in Berlin."""
    with Talk(persona="wren", zone="Europe/Berlin", country="DE") as known:
        yield known


ANSWERS = (
    ("age", "yes"),
    ("name", "Mia"),
    ("about", "stubborn, curious, and I keep to myself until I like somebody"),
    ("sound", "warm"),
    ("zone", "Berlin"),
    ("zone", "yes"),
    ("writes_first", "in the morning"),
    ("consent", "yes"),
)


@pytest.fixture
def answers():
    """One answer after the other, with the question each belongs to."""
    return ANSWERS


@pytest.fixture
def settled(talk):
    """Mia, who has answered everything."""
    talk.say("hi")
    for _, answer in ANSWERS:
        talk.say(answer)
    return talk
