"""How a text sounds is told from the words of the companion's own, and not from the day's disclosure."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from companion.domain.person import PersonState
from companion.domain.reply import Why
from companion.testing import Passage, Said, Scene, check
from companion.testing.manners import cheers, grieves
from companion.testing.passages import Says

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.mark.parametrize("glad", ["I'm glad!", "Good. Say a bit more.", "That's good news.", "Well done."])
def test_gladness_is_heard(glad):
    """Loud or quiet."""
    assert cheers(glad)


@pytest.mark.parametrize(
    "other", ["I'm glad you told me.", "Good morning.", "I'm glad of a quiet moment.", "So good at it"]
)
def test_thanks_and_greetings_are_no_gladness(other):
    """They may be said on the worst of days."""
    assert not cheers(other)


@pytest.mark.parametrize(("text", "holds"), [("That's a lot to carry.", True), ("I'm still here.", True),
                                             ("I'll be here all week.", False)])  # fmt: skip
def test_sympathy_is_heard(text, holds):
    """In what it says of the weight, or of staying."""
    assert grieves(text) is holds


def said_today(text):
    """A scene in which this was said with the day's disclosure after it."""
    before = PersonState(soul="s")
    said = Said(f"{text}\n\nA program is listening here, I'm glad to say.", NOW, "reply", Why("rules", "r"))
    passage = Passage(Says("hi"), NOW, NOW, (said,), before, replace(before, disclosed_at=NOW))
    return Scene((said,), (passage,))


def test_the_days_disclosure_has_no_manner():
    """Neither gladness nor length is taken from it; what it mentions is mentioned."""
    scene = said_today("Rain again.")
    for phrase, holds in (("be happy", False), ("be under 3 words", True), ('mention "program"', True)):
        called = check.find(phrase)
        assert called.function(scene, *called.values) is holds
