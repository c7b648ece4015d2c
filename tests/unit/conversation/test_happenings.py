"""What happens on a day: noted once, moved, called off, put right, told; always by the person's own words."""

import pytest

from tests.unit.conversation.lives import dated, lived


@pytest.mark.parametrize(
    ("lines", "left"),
    [
        (("my interview on Thursday", "my interview is on Thursday"), ["interview Thu coming"]),
        (("my interview is on thursday", "the interview was cancelled"), ["interview Thu cancelled"]),
        (("dinner with Lea on friday", "dinner is off"), ["dinner with Lea Fri cancelled"]),
        (("dentist on the 24th at nine", "dentist called it off"), ["dentist Tue cancelled"]),
        (("my exam is on monday", "the exam moved to Friday"), ["exam Mon moved", "exam Fri coming"]),
        (("interview on monday", "interview moved, it's tuesday now"), ["interview Mon moved", "interview Tue coming"]),
        (("my interview is on friday", "they postponed it to sunday"), ["interview Fri moved", "interview Sun coming"]),
        (("my interview is on friday", "they postponed it"), ["interview Fri moved"]),
        (("my exam is on wednesday", "sorry, I meant Thursday"), ["exam Thu coming"]),
        (("the interview is on friday", "the interview is on thursday, not friday"), ["interview Thu coming"]),
        (("Tuesday is my interview", "scratch that, it's on Friday"), ["interview Fri coming"]),
        (("my exam is today", "the exam went well"), ["exam Mon told"]),
        (("driving test tomorrow", "passed my driving test!"), ["driving test Tue told"]),
        (("exam on monday", "i have another exam on tuesday"), ["exam Mon coming", "exam Tue coming"]),
        (("concert on friday", "hope the concert is not cancelled"), ["concert Fri coming"]),
        (("driving test tomorrow", "is the driving test hard?"), ["driving test Tue coming"]),
        (("my sister has an exam on friday",), ["sister's exam Fri coming"]),
        (("I have seen Lena, around 7 pm",), []),
        (("my birthday is on the 5th of may", "sorry the 6th of may"), ["birthday Wed coming"]),
    ],
)  # fmt: skip
def test_an_event_goes_through_its_states(lines: tuple[str, ...], left: list[str]) -> None:
    """Each mention is of the known event by its words, or of the one just spoken of."""
    assert dated(*lines) == left


def test_the_hour_of_a_known_event_is_kept_when_it_is_told() -> None:
    """It is the same event, more closely told."""
    (event,) = lived("my interview is on Thursday", "my interview is on Thursday at 3pm").events
    assert (event.start.hour, event.grain) == (15, "hour")


def test_a_move_to_another_day_keeps_the_words_behind_each() -> None:
    """The old date rests on what was said first, the new one on what moved it."""
    old, new = lived("my exam is on monday", "the exam moved to Friday").events
    assert (old.evidence, new.evidence) == ("my exam is on monday", "the exam moved to Friday")
    assert old.id != new.id
