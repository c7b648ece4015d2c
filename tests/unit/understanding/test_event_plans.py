"""What somebody is going to do on a day is an event, also where no noun names it; what is routine or theirs is none."""

import pytest

from tests.unit.understanding.heard import events

PLANS = [
    ("going to Lisbon next week", "next week", "trip to Lisbon"),
    ("I'm going to Lisbon next week", "next week", "trip to Lisbon"),
    ("off to Berlin tomorrow", "tomorrow", "trip to Berlin"),
    ("we're moving house on the 14th", "on the 14th", "moving house"),
    ("moving tomorrow", "tomorrow", "move"),
    ("I'm seeing the doctor tomorrow", "tomorrow", "doctor"),
    ("On Friday I'm seeing the doctor", "On Friday", "doctor"),
    ("dentist tomorrow", "tomorrow", "dentist"),
    ("taking the dog to the vet tomorrow", "tomorrow", "vet"),
    ("results come out on Friday", "on Friday", "results"),
    ("I get my results on Friday", "on Friday", "results"),
    ("going to the cinema with Tom on Friday", "on Friday", "cinema with Tom"),
    ("theatre with my sister on Friday", "on Friday", "theatre with my sister"),
    ("flying to Rome on Saturday", "on Saturday", "trip to Rome"),
    ("I have to give a talk tomorrow", "tomorrow", "talk"),
    ("having surgery tomorrow", "tomorrow", "surgery"),
    ("my sister is visiting this weekend", "this weekend", "sister's visit"),
    ("my parents are coming to visit on Saturday", "on Saturday", "parents' visit"),
    ("first day at the new job on Monday", "on Monday", "first day at the new job"),
    ("Tom and I are having dinner on Friday", "on Friday", "dinner"),
    ("we're getting married on Saturday", "on Saturday", "wedding"),
    ("I'm defending my thesis on Friday", "on Friday", "thesis defence"),
    ("I'm presenting my project tomorrow", "tomorrow", "presentation"),
    ("I'm meeting Anna for coffee tomorrow", "tomorrow", "coffee with Anna"),
    ("I'm visiting my gran tomorrow", "tomorrow", "visit to my gran"),
    ("I have to go to court on Monday", "on Monday", "court"),
]
NONE = [
    ("Tom is going to Lisbon next week", "next week"),
    ("I might go to Lisbon next week", "next week"),
    ("if I'm going to Lisbon next week", "next week"),
    ("I'm going to work on Monday", "on Monday"),
    ("I'm going to bed early tomorrow", "tomorrow"),
    ("I'm going to call mum tomorrow", "tomorrow"),
    ("I'm seeing him on Friday", "on Friday"),
    ("my boss is visiting the site on Monday", "on Monday"),
    ("was going to Lisbon next week but it's off", "next week"),
    ("I'm not going to Lisbon next week", "next week"),
    ("are you going to Lisbon next week?", "next week"),
    ("I'm having a bad day today", "today"),
]


@pytest.mark.parametrize(("text", "phrase", "what"), PLANS)
def test_what_somebody_is_going_to_do_on_a_day_is_an_event(text: str, phrase: str, what: str) -> None:
    """Once, by a name under which it can be asked after."""
    assert [event.what for event in events(text, phrase)] == [what]


@pytest.mark.parametrize(("text", "phrase"), NONE)
def test_what_is_routine_supposed_or_somebody_elses_is_none(text: str, phrase: str) -> None:
    """Nobody is asked how going to work went."""
    assert events(text, phrase) == ()
