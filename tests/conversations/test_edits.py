"""An edit takes back what the first wording taught, and teaches what the new one says."""

import pytest

from companion.domain.message import Kind
from companion.testing import Talk

TOLD = "my sister Anna has a job interview tomorrow at 10"


def edited(friend: Talk, text: str, number: str = "5") -> str:
    """What is said to the message of this number being changed to this."""
    return friend.say(text, Kind.EDIT, number=number)


def known(friend: Talk) -> str:
    """All that is known and planned, as they are shown it."""
    return f"{friend.say('/memory')}\n{friend.say('/upcoming')}"


@pytest.fixture
def told(friend: Talk) -> Talk:
    """Somebody who told of a sister and her interview, and then of the weather."""
    friend.say(TOLD, number="5")
    friend.say("the weather is nice", number="6")
    return friend


def test_what_is_known_and_planned_follows_the_new_words(told: Talk):
    """Another name and another hour, and nothing of the old ones; also when it is edited once more."""
    for name, hour in (("Hanna", 11), ("Johanna", 12)):
        assert edited(told, f"my sister {name} has a job interview tomorrow at {hour}")
        assert told.last.why.rule == "edit.taken"
        shown = known(told)
        assert f"sister {name}" in shown
        assert f"{hour}:00" in shown
        assert "Anna" not in shown
        assert [event.start.hour for event in told.memory.events] == [hour]


def test_an_edit_that_changed_no_word_is_passed_over(told: Talk):
    """As when a link got its preview: nobody said anything."""
    assert edited(told, TOLD) == ""


def test_a_mended_slip_changes_nothing_that_is_known(told: Talk):
    """It is seen, and said so."""
    before = told.memory.facts
    assert edited(told, f"{TOLD}!")
    assert told.last.why.rule == "kind.edit"
    assert told.memory.facts == before


def test_an_edit_that_leaves_something_out_takes_nothing_away(told: Talk):
    """What was told may have been an answer to a question, which its words alone do not show."""
    before = told.memory.facts
    edited(told, "never mind")
    assert told.memory.facts == before


def test_they_are_called_by_the_name_as_they_corrected_it(friend: Talk):
    """The old one was a slip."""
    friend.say("my name is Mai", number="5")
    edited(friend, "my name is Mia")
    assert friend.known.state.name == "Mia"


def test_danger_in_an_edit_comes_first(told: Talk):
    """As in any message."""
    edited(told, "I want to kill myself")
    assert told.last.why.rule == "care.suicide"
