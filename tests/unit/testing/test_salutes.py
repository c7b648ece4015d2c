"""A check-in may wish a good morning every day; everything else is to be fresh."""

from datetime import UTC, datetime, timedelta

from companion.domain.reply import Why
from companion.testing.passages import Passage, Said, Waits
from companion.testing.properties import Record, never_repeats

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def breaches(*texts, slot="daily:x"):
    """What is found when these are written on days that follow each other."""
    days = [NOW + timedelta(days=count) for count in range(len(texts))]
    said = [Said(text, at, "morning", Why("rules", "morning"), slot=slot) for text, at in zip(texts, days, strict=True)]
    return list(never_repeats(Record([Passage(Waits(one.at), one.at, one.at, (one,)) for one in said])))


def test_a_good_morning_comes_back_every_day():
    """With a name and without."""
    assert not breaches("Good morning. Sun?", "Good morning. Rain?", "Good morning, Mia. Snow?", "Morning. Fog?")
    assert not breaches("Good morning, Mia. Sun?", "Good morning, Mia. Rain?")


def test_what_follows_it_does_not():
    """Nor does a greeting in a reply."""
    assert len(breaches("Good morning. Sun?", "Good morning. Sun?")) == 1
    assert len(breaches("Good morning. Sun?", "Good morning. Rain?", slot="")) == 1
