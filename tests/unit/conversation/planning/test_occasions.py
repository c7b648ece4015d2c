"""What is worth coming back to: an interview and a funeral are, a yoga class is not."""

import pytest

from companion.conversation.planning.occasions import occasion

WORTH = (
    "interview", "job interview", "driving test", "exam results", "biopsy", "blood test", "Anna's wedding", "funeral",
    "dinner with Tom", "trip to Lisbon", "fly to Rome", "leave for Japan", "moving house", "move", "starting chemo",
    "start my new job", "first day at the new job", "first date", "dentist appointment", "doctor's appointment",
    "meeting with HR", "half marathon", "school play", "concert", "visit to my gran", "sister's visit", "cinema with Tom",
    "thesis defence", "graduation", "court hearing", "birthday party", "weekend trip", "scan", "vet", "conference",
)  # fmt: skip
ROUTINE = ("yoga class", "gym", "piano lesson", "class", "football training", "work", "choir", "maths class", "day off")


@pytest.mark.parametrize("what", WORTH)
def test_what_is_worth_coming_back_to(what: str) -> None:
    """Whatever is said more closely beside it."""
    assert occasion(what) is not None


@pytest.mark.parametrize("what", ROUTINE)
def test_what_comes_every_week_is_not(what: str) -> None:
    """Nobody wants to be asked how the gym was."""
    assert occasion(what) is None


@pytest.mark.parametrize("what", ["funeral", "biopsy", "scan", "blood test", "dentist", "wake"])
def test_no_luck_is_wished_for_what_is_grave(what: str) -> None:
    """A word afterwards is enough."""
    found = occasion(what)
    assert found is not None
    assert found.wish == ""


def test_an_interview_matters_more_than_a_lunch() -> None:
    """Of two on one day it is asked after first."""
    interview, lunch = occasion("interview"), occasion("lunch")
    assert interview is not None
    assert lunch is not None
    assert interview.weight < lunch.weight
