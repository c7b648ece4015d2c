"""A memory brought up unasked is judged by what was said: whether it fits, is true, is open, and is rare."""

from dataclasses import replace
from datetime import timedelta

import pytest

from companion.domain.memory import Event, Fact, Memory
from companion.domain.reply import Why
from companion.testing import Record, Said
from companion.testing.passages import Forgets, Presses
from companion.testing.recalls import brings_up, brought_up, recalls_fit
from tests.unit.testing.talks import NOW, found, friend, passage, said, told

LEEDS = "my sister Anna lives in Leeds"
DAY = timedelta(days=1)


def at(days, text, *answers, **more):
    """They say this so many days after the beginning."""
    when = NOW + days * DAY
    return replace(told(text, *(replace(one, at=when) for one in answers), **more), at=when, until=when)


def recalled(words=LEEDS, name="f1", line="back#1", parts=("receive a", "lead back")):
    """A reply in which this is brought up."""
    why = Why("rules", "a", parts=parts, memories=(words,))
    return Said(f"Ah. “{words}”", NOW, "reply", why, line=f"a#1+{line}+{line}@x{name}+recall+recall/{name}")


def wrong(*passages, memory=None):
    """All that is wrong with the memories brought up in this talk."""
    record = Record(passages, memory or Memory())
    return [one for brought in brought_up(record) for one in brought.wrong]


FITS = at(30, "Anna came by with soup", recalled())


def test_a_memory_that_fits_is_in_place():
    """Told weeks ago, about the same person, after a reply to what was said."""
    assert wrong(at(0, LEEDS), FITS) == []
    assert found(recalls_fit, at(0, LEEDS), FITS) == []


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("the bus was full today", "the message is about something else"),
        ("how is Anna these days?", "nothing was told that it could follow"),
        ("I miss my sister Anna so much", "this was no time for it"),
        ("hm, Anna", "nothing was told that it could follow"),
        ("you know, my sister Anna lives in Leeds", "they had just said it"),
        ("Anna moved to York with the piano", "it is not so any more"),
    ],
)
def test_a_message_may_be_the_wrong_one_for_it(text, what):
    """Each for its own reason, and no other."""
    assert wrong(at(0, LEEDS), at(30, text, recalled())) == [what]


def test_it_was_told_and_long_enough_ago():
    """By them, since they were last erased."""
    assert wrong(at(0, "hello", said(LEEDS)), FITS) == ["nobody told it"]
    assert wrong(at(24, LEEDS), FITS) == ["it was told too lately"]
    erased = passage(Presses("Yes, erase everything"), said("Gone.", "button.erase", kind="forgotten"))
    assert wrong(at(0, LEEDS), erased, FITS) == ["nobody told it"]


def test_an_event_is_over():
    """Its day need not be a week ago."""
    words = "I have an interview on Thursday"
    event = Event("f1", "interview", NOW + 28 * DAY, "day", words, NOW + 27 * DAY)
    talk = (at(27, words), at(30, "they sent me a letter about the interview", recalled(words)))
    assert wrong(*talk, memory=Memory(events=(event,))) == []
    ahead = replace(event, start=NOW + 40 * DAY)
    assert wrong(*talk, memory=Memory(events=(ahead,))) == ["it was told too lately"]


def test_what_was_superseded_or_taken_back_is_not_so():
    """By a fact that closed before, or by another process; what closed afterwards was still so."""
    fact = Fact("f1", "sister Anna", "home", "Leeds", LEEDS, NOW)
    closed = [replace(fact, valid_to=NOW + 20 * DAY), replace(fact, retracted_at=NOW + 20 * DAY)]
    assert all(wrong(at(0, LEEDS), FITS, memory=Memory((one,))) == ["it is not so any more"] for one in closed)
    assert wrong(at(0, LEEDS), FITS, memory=Memory((replace(fact, valid_to=NOW + 40 * DAY),))) == []
    assert wrong(at(0, LEEDS), passage(Forgets("Leeds")), FITS) == ["it is not so any more"]


@pytest.mark.parametrize(
    "hush", ["don't tell anyone", "it's a secret", "this is between us", "I promised not to say it"]
)
def test_a_secret_is_nobodys_business(hush):
    """Whether they said so before it, after it, or in one breath."""
    assert wrong(at(0, hush), at(0, LEEDS), FITS) == ["it is nobody's business"]
    assert wrong(at(0, LEEDS), at(0, hush), FITS) == ["it is nobody's business"]
    words = f"{hush}: {LEEDS}"
    assert wrong(at(0, words), at(30, "Anna came by with soup", recalled(words))) == ["it is nobody's business"]
    assert wrong(at(0, hush), at(1, "hello"), at(2, LEEDS), FITS) == []


def test_whoever_is_gone_is_left_alone():
    """From the day that they said so."""
    assert wrong(at(0, LEEDS), at(9, "my sister Anna died"), FITS) == ["it is not so any more"]


def test_what_is_delicate_is_nobodys_business():
    """Nobody's debts, beds or bodies are thrown back."""
    words = "my sister Anna owes the bank a lot"
    assert wrong(at(0, words), at(30, "Anna came by with soup", recalled(words))) == ["it is nobody's business"]


def test_distress_and_strangers_are_left_alone():
    """A moment ago it was care that spoke; or the first talk is not over."""
    shaken, new = friend(turn=9, distress_turn=8), friend(standing="onboarding")
    for state in (shaken, new):
        talk = (at(0, LEEDS), at(30, "Anna came by with soup", recalled(), state=state))
        assert wrong(*talk) == ["this was no time for it"]


def test_it_follows_a_reply():
    """A memory alone is no answer."""
    alone = at(30, "Anna came by with soup", recalled(parts=("lead back",)))
    assert wrong(at(0, LEEDS), alone) == ["nothing was said to the message itself"]


def test_it_is_seldom_and_never_the_same():
    """Another day, turns later; the same one after sixty days and in other words."""
    small = [at(31, f"nothing much, {number}") for number in range(12)]
    jazz = "my friend Tom loves jazz"
    tom = at(31, "Tom called me twice", recalled(jazz, "f2"))
    start = (at(0, LEEDS), at(0, jazz), FITS)
    assert wrong(*start, tom) == ["another was brought up shortly before"]
    assert wrong(*start, *small, tom) == []
    assert wrong(*start, *small, at(80, "Anna sent a card", recalled(line="b#2"))) == ["it had been brought up before"]
    assert wrong(*start, *small, at(99, "Anna sent a card", recalled())) == ["it had been brought up before"]
    assert wrong(*start, *small, at(99, "Anna sent a card", recalled(line="b#2"))) == []


def test_a_breach_tells_what_was_brought_up_and_why_not():
    """At its passage."""
    (breach,) = found(recalls_fit, at(0, LEEDS), at(30, "the bus was full today", recalled()))
    assert breach == (1, f"{LEEDS!r} was brought up, but the message is about something else")


def test_a_talk_may_have_to_bring_something_up():
    """With this text."""
    assert found(brings_up, at(0, LEEDS), FITS, values=("Leeds",)) == []
    assert found(brings_up, at(0, LEEDS), FITS, values=("York",)) == [(1, "'York' was never brought up")]
