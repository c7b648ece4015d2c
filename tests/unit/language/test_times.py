"""Times of day in answers: what is one, what is none, and which half of the day is meant."""

from datetime import time

import pytest

from companion.language.times import find_time


@pytest.mark.parametrize(
    ("answer", "hour", "minute"),
    [
        ("9", 9, 0),
        ("9am", 9, 0),
        ("9 a.m.", 9, 0),
        ("at 9", 9, 0),
        ("At 9, please", 9, 0),
        ("nine", 9, 0),
        ("around nine I think", 9, 0),
        ("9 o'clock", 9, 0),
        ("9 o’clock", 9, 0),
        ("8 pm", 20, 0),
        ("8PM", 20, 0),
        ("7.30pm", 19, 30),
        ("8:15 am.", 8, 15),
        ("20:30", 20, 30),
        ("maybe 20:30 or so", 20, 30),
        ("18h30", 18, 30),
        ("21h", 21, 0),
        ("0:30", 0, 30),
        ("12", 12, 0),
        ("12pm", 12, 0),
        ("12am", 0, 0),
        ("13 pm", 13, 0),
        ("17", 17, 0),
    ],
)
def test_a_clock_time_is_read_as_written(answer: str, hour: int, minute: int) -> None:
    """Digits, words, twelve hours and twenty-four all say the same thing."""
    assert find_time(answer) == time(hour, minute)


@pytest.mark.parametrize(
    ("answer", "hour", "minute"),
    [
        ("half past seven", 7, 30),
        ("at half past 6", 6, 30),
        ("half past 3 pm", 15, 30),
        ("quarter to nine", 8, 45),
        ("a quarter past six", 6, 15),
        ("quarter past 3pm", 15, 15),
        ("ten to ten", 9, 50),
        ("twenty past eight", 8, 20),
        ("5 to 9", 8, 55),
        ("10 minutes past 8", 8, 10),
        ("quarter to one", 12, 45),
        ("a quarter to 1 am", 0, 45),
        ("half past seven in the evening", 19, 30),
    ],
)
def test_minutes_past_and_to_are_counted(answer: str, hour: int, minute: int) -> None:
    """The way people say a clock out loud."""
    assert find_time(answer) == time(hour, minute)


@pytest.mark.parametrize(
    ("answer", "hour"),
    [
        ("in the morning", 9),
        ("mornings", 9),
        ("Morning!", 9),
        ("afternoons", 15),
        ("evening", 20),
        ("evenings", 20),
        ("only evenings, please", 20),
        ("at night", 21),
        ("noon", 12),
        ("midday", 12),
        ("around noon", 12),
        ("midnight", 0),
    ],
)
def test_a_part_of_the_day_stands_for_an_hour(answer: str, hour: int) -> None:
    """A morning is nine, an evening eight."""
    assert find_time(answer) == time(hour)


@pytest.mark.parametrize(
    ("answer", "hour"),
    [
        ("8 in the evening", 20),
        ("in the evening at 8", 20),
        ("around 8 in the morning", 8),
        ("12 in the morning", 0),
        ("3 in the afternoon", 15),
        ("12 in the afternoon", 12),
        ("9 at night", 21),
        ("12 at night", 0),
        ("2 at night", 2),
        ("tonight at 8", 20),
        ("evenings at 7", 19),
    ],
)
def test_a_part_of_the_day_tells_which_half_an_hour_is_in(answer: str, hour: int) -> None:
    """Eight in the evening is twenty hours; two at night is still two."""
    assert find_time(answer) == time(hour)


@pytest.mark.parametrize(("answer", "hour"), [("at 3", 15), ("1", 13), ("five", 17), ("6", 6), ("at 11", 11)])
def test_a_bare_hour_that_few_are_awake_at_is_after_noon(answer: str, hour: int) -> None:
    """Nobody who says three means the night, unless they say so."""
    assert find_time(answer) == time(hour)


@pytest.mark.parametrize(
    "answer",
    [
        "",
        "no",
        "yes",
        "why?",
        "I have 2 kids",
        "I am 25",
        "I turn 9",
        "I'm 9 years old",
        "after 2 weeks",
        "one",
        "i want one",
        "25:00",
        "24",
        "9.5",
        "9,5",
        "10%",
        "9:75",
        "12:5",
        "2026",
        "0 past 9",
        "noonish?",
    ],
)
def test_other_numbers_and_words_are_no_time(answer: str) -> None:
    """A count, an age, a share, or a clock that no clock shows."""
    assert find_time(answer) is None


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("not in the morning", None),
        ("never at 9", None),
        ("please don't write at 8", None),
        ("not evenings, mornings", time(9)),
        ("not at 7, at 8", time(8)),
        ("Mornings, but not before 10", time(9)),
    ],
)
def test_a_time_that_is_refused_is_not_chosen(answer: str, expected: time | None) -> None:
    """What they ask not to have is passed over; what they ask for instead is heard."""
    assert find_time(answer) == expected


def test_a_very_long_answer_is_read_at_its_beginning() -> None:
    """The time at the start is found, and what follows costs nothing."""
    assert find_time("at 8 pm " + "and so on " * 10_000) == time(20)
