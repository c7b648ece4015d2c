"""Topics are told by everyday words, the strongest first."""

import pytest

from companion.understanding.topics import topics_of


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("my boss wants the report", "work"),
        ("had a long shift at the office", "work"),
        ("my mum and dad are here", "family"),
        ("my girlfriend and i are engaged", "love"),
        ("a friend came to the party", "friends"),
        ("i have a headache and a fever", "health"),
        ("could not sleep again", "sleep"),
        ("cooking dinner tonight", "food"),
        ("learning the guitar", "music"),
        ("watched a film on netflix", "films"),
        ("reading a novel", "books"),
        ("playing a game on my xbox", "games"),
        ("went to the gym", "sport"),
        ("my dog is asleep", "pets"),
        ("my flight leaves soon", "travel"),
        ("so much rain", "weather"),
        ("i can't pay the rent", "money"),
        ("my exam at university", "school"),
        ("new sofa for the flat", "home"),
        ("painting in the garden", "home"),
    ],
)
def test_a_line_is_about_its_everyday_words(text: str, first: str) -> None:
    """The topic with most words in the line comes first."""
    assert topics_of(text.split())[0] == first


@pytest.mark.parametrize("text", ["", "hello", "i do not know", "that's it", "yes please", "i am fine thanks"])
def test_a_line_without_them_is_about_nothing(text: str) -> None:
    """Small words make no topic."""
    assert topics_of(text.split()) == ()


def test_at_most_three_topics_are_told() -> None:
    """Four topics in one line leave the three strongest."""
    assert len(topics_of("my boss my mum my dog the rain the rent".split())) == 3


def test_more_words_make_a_topic_stronger() -> None:
    """Two words of one topic outweigh one word of another, wherever they stand."""
    assert topics_of("the rain and my dog and my cat".split()) == ("pets", "weather")
