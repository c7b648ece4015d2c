"""A memory is brought up unasked when it fits, is still so and is nobody's secret; else nothing is."""

from dataclasses import replace
from datetime import timedelta

import pytest

from companion.conversation.reminding import remind
from companion.conversation.secrecy import mark
from companion.domain.message import Kind
from tests.unit.conversation.remembering import (
    CLIMBING,
    LEEDS,
    MARCH,
    NOW,
    SISTER,
    event,
    fact,
    reminded,
    them,
    turn_of,
    used,
)

ANNA = "Anna came by with soup and bread"


def test_what_was_told_of_somebody_comes_back_with_them():
    """By name, or by the role when there is one such person."""
    assert reminded(ANNA, SISTER, LEEDS) == LEEDS.evidence
    assert reminded("my sister came by with soup", SISTER, LEEDS) == LEEDS.evidence


def test_it_says_what_it_is_and_of_whom():
    """Ready to be said, with their own words and when they said them."""
    found = next(filter(None, (remind(turn_of(ANNA, SISTER, LEEDS, soul=soul)) for soul in "abcdefgh")))
    assert (found.kind, found.person, found.fact) == ("person", "Anna", "Anna lives in Leeds")
    assert (found.id, found.said_at) == (LEEDS.id, MARCH)


def test_a_place_and_a_topic_call_up_what_was_told_of_them():
    """Whoever it was told of; in any form of the word."""
    assert reminded("I have to go to Leeds for work", SISTER, LEEDS) == LEEDS.evidence
    assert reminded("we climbed the old quarry wall", CLIMBING) == CLIMBING.evidence
    assert not reminded("I have to go to York for work", SISTER, LEEDS)


def test_where_they_live_is_no_news_to_them():
    """But where they come from may be."""
    assert not reminded("the trams in Graz are full", fact("I live in Graz near the park", "home", "Graz"))
    assert reminded("the trams in Graz are full", fact("I grew up in Graz, near the park", "origin", "Graz"))


def test_an_event_that_is_over_comes_back_with_its_subject():
    """Told ahead, not told of since, and not being told of just now."""
    exam = event("exam", "I have my anatomy exam on Friday", NOW - timedelta(days=5))
    assert reminded("the people from the exam office wrote", events=[exam]) == exam.evidence
    assert not reminded("the exam went really well", events=[exam])
    for over in (replace(exam, status="told"), replace(exam, status="cancelled"), replace(exam, status="moved")):
        assert not reminded("the people from the exam office wrote", events=[over])
    assert not reminded("the people from the exam office wrote", events=[replace(exam, start=NOW + timedelta(days=2))])


def test_a_sentence_of_the_talk_comes_back_where_it_tells_of_the_same():
    """Of somebody named in both, or sharing more than a word."""
    talk = [them("Anna plays the cello in a band", MARCH), them("I met a fox at the old quarry", MARCH, 2)]
    assert reminded(ANNA, SISTER, talk=talk) == "Anna plays the cello in a band"
    assert reminded("the quarry had another fox in it", talk=talk) == "I met a fox at the old quarry"
    assert not reminded("there is a fox in the yard", talk=talk)


@pytest.mark.parametrize(
    "text",
    [
        "does Anna still play at all?",
        "Anna, yes",
        "bye, Anna is at the door",
        "Anna died last night in the hospital",
        "I had a fight with Anna and I cried",
        "I'm so worried about Anna",
        "please forget what I said about Anna",
        "Anna moved to York with the piano",
        "Anna lives in Leeds, she is my sister",
    ],
)
def test_there_are_turns_for_listening_only(text):
    """Questions, short words, goodbyes, griefs, quarrels; what is to be forgotten, has changed, or was just said."""
    assert reminded(ANNA, SISTER, LEEDS)
    assert not reminded(text, SISTER, LEEDS)


def test_nothing_comes_back_in_the_first_talk_nor_in_distress():
    """Nor to what is no text."""
    assert not reminded(ANNA, SISTER, LEEDS, standing="onboarding")
    assert not reminded(ANNA, SISTER, LEEDS, distress_turn=98)
    turns = [turn_of(ANNA, SISTER, LEEDS, soul=soul) for soul in "abcdefgh"]
    assert not any(remind(replace(turn, message=replace(turn.message, kind=Kind.VOICE))) for turn in turns)


@pytest.mark.parametrize(
    "words",
    [
        "between us, my sister Anna lives in Leeds",
        "don't tell anyone that my sister Anna lives in Leeds",
        "Anna lives in Leeds, I promised not to say so",
        "my sister Anna lives in Leeds because of her debts",
        "my sister Anna lives in Leeds since her operation",
        "my sister Anna lives in Leeds with her affair",
        "my sister Anna lives in Leeds since the funeral",
        "my sister Anna lives in Leeds, it makes me so sad",
        "my sister Anna lives in Leeds today",
        "does my sister Anna live in Leeds?",
        "my sister Anna lives in Leeds {{ user.name }}",
    ],
)
def test_no_secret_nor_sorrow_is_thrown_back(words):
    """Nor what was only so that day, nor what cannot be quoted."""
    assert not reminded(ANNA, SISTER, replace(LEEDS, evidence=words))


def test_what_stands_beside_a_secret_is_one():
    """The mark of that instant is in the ledger."""
    assert not reminded(ANNA, SISTER, LEEDS, ledger=used(mark(LEEDS.said_at), 30))


@pytest.mark.parametrize(
    "known",
    [
        replace(LEEDS, valid_to=NOW - timedelta(days=1)),
        replace(LEEDS, retracted_at=NOW - timedelta(days=1)),
        replace(LEEDS, said_at=NOW - timedelta(days=6)),
        replace(LEEDS, relation="health", value="diabetes"),
        replace(LEEDS, subject="ex-wife Anna"),
    ],
)
def test_what_is_not_so_is_new_or_is_private_stays_where_it_is(known):
    """Whatever else fits."""
    assert not reminded(ANNA, known)


def test_two_of_one_kind_are_not_mixed_up():
    """Where there are two sisters, only a name tells which."""
    other = fact("my sister Bea keeps bees", "family", "sister Bea")
    assert not reminded("my sister came by with soup", SISTER, LEEDS, other)
    assert reminded(ANNA, SISTER, LEEDS, other) == LEEDS.evidence


def test_it_is_rare():
    """Once a day, once in so many turns, each memory once in sixty days; and not on every occasion."""
    assert not reminded(ANNA, SISTER, LEEDS, ledger=used("recall", 0.1))
    assert not reminded(ANNA, SISTER, LEEDS, ledger=used("recall", 3, turns=5))
    assert reminded(ANNA, SISTER, LEEDS, ledger=used("recall", 3))
    assert not reminded(ANNA, SISTER, LEEDS, ledger=used(f"recall/{LEEDS.id}", 59))
    assert reminded(ANNA, SISTER, LEEDS, ledger=used(f"recall/{LEEDS.id}", 61))
    spoken = [remind(turn_of(ANNA, SISTER, LEEDS, soul=f"soul {number}")) is not None for number in range(200)]
    assert 120 < sum(spoken) < 180


def test_what_was_spoken_of_a_moment_ago_need_not_come_back():
    """Whoever said it; in a talk of weeks ago it may have been said."""
    near = [them("we looked at Anna's flat in Leeds", NOW - timedelta(hours=1), 98)]
    assert not reminded(ANNA, SISTER, LEEDS, talk=near)
    assert reminded(ANNA, SISTER, LEEDS, talk=[them(LEEDS.evidence, MARCH, 95)])
