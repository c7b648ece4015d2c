"""What half a sentence tells, and what it does not."""

import pytest

from tests.unit.conversation.lives import held


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (("i'm a junior developer", "promoted!! senior developer as of today"), "user job senior developer"),
        (("i'm a nurse", "they made me team lead, help"), "user job team lead"),
        (("i'm a barista", "ok changed jobs AGAIN. bookseller this time"), "user job bookseller"),
        (("my employer is Maersk", "Still a planner but I'm with DHL now"), "user employer DHL"),
        (("i work at Otto", "surprise: back at Zalando"), "user employer Zalando"),
        (("i live in Paris", "i moved again, Berlin"), "user home Berlin"),
        (("I live in Lisbon", "finally moved! Lyon it is"), "user home Lyon"),
        (("I live in Lisbon", "home is Dublin now"), "user home Dublin"),
        (("my place is in Malmö", "unpacked in Aarhus today", "i moved here for good"), "user home Aarhus"),
        (("Bergen's where i live",), "user home Bergen"),
        (("i don't like mushrooms", "update on mushrooms: tried them fried, i like them now"), "user likes mushrooms"),
        (("tea person here",), "user likes tea"),
        (("vegetarian since forever",), "user diet vegetarian"),
        (("hey! 28, teacher, living in Bath",), "user home Bath"),
        (("i'm 29", "30 today!"), "user age 30"),
        (("got two kids. Emil is six", "and Frida, she's nine"), "user family child Frida"),
        (("got a second dog!! the new one is Juno, so now it's Juno and Pepper",), "user pet dog Pepper"),
        (("only brothers here: Till and Ole",), "user family brother Till"),
        (("Joy started school today! she's my youngest",), "user family child Joy"),
        (("i live in Hull", "swapped Hull for Ripon"), "user home Ripon"),
        (("home: leeds",), "user home leeds"),
        (("i live in Hull", "got the keys! we're in Ripon now"), "user home Ripon"),
        (("I've got a new puppy", "Gustav"), "user pet puppy Gustav"),
        (("we adopted a dog! Bandit!",), "user pet dog Bandit"),
        (("i have a dog called Otis", "and a cat, Wilma"), "user pet cat Wilma"),
        (("my gran forgets everything", "she's called Ilse"), "user family grandmother Ilse"),
        (("my name's not Kate, it's Cate",), "user name Cate"),
        (("mum's birthday is 9 june",), "mother birthday 9 june"),
        (("next year i'll quit my job at the airport",), "user employer airport"),
    ],
)
def test_half_a_sentence_is_understood_by_what_is_around_it(lines: tuple[str, ...], told: str) -> None:
    """By what is known, what was just said, and the words in it."""
    assert told in held(*lines)


@pytest.mark.parametrize(
    "line",
    [
        "i'm at Lidl, shopping",
        "swapped Spotify for Deezer",
        "my home is my castle",
        "im married to my job",
        "i quit my job at the airport",
        "Wow!",
        "back at Anna's",
        "it made me laugh",
        "if I was a pilot, first job: fly home",
        "in the film he moved to Rome",
        "my mum is a teacher, promoted last week",
        "30 today in Berlin, so hot",
        "waiting here since nine",
    ],
)
def test_what_only_sounds_like_it_tells_nothing(line: str) -> None:
    """No home, no job, no employer and no age of the person's."""
    kinds = ("user home", "user job", "user employer", "user age")
    assert [one for one in held(line) if one.startswith(kinds)] == []
