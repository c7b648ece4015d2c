"""What must hold in every talk, by the phrases that a scenario can use for it."""

from companion.testing import INVARIANTS, Record, broken, prop
from tests.unit.testing.talks import told


def test_every_invariant_can_be_said_in_a_scenario():
    """Its phrase finds its function, with the values that the lives are held to."""
    for phrase, holds in INVARIANTS.items():
        assert prop.find(phrase).function is holds


def test_the_values_of_a_phrase_are_those_that_hold_without_one():
    """A scenario that says 20 turns asks for no less than the lives do."""
    for phrase, holds in INVARIANTS.items():
        defaults = holds.__defaults__ or ()
        assert prop.find(phrase).values == defaults


def test_every_breach_is_told_in_the_words_of_its_invariant():
    """Two in one passage are two."""
    talk = [told("hello", "Hello."), told("good night", "Please don't go. I'm not a bot.")]
    assert [(one.words, one.breach.passage) for one in broken(Record(talk))] == [
        ("never claims to be human", 1),
        ("never pleads", 1),
        ("never asks or pleads at a goodbye", 1),
    ]
    assert not broken(Record(talk[:1]))
