"""Topics are told by everyday words, the strongest first."""

import pytest

from companion.understanding.topics import _TOPICS, strengths_of, topics_of


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
        ("the kitchen and the bathroom", "home"),
        ("so much anxiety and stress", "mind"),
        ("went shopping at the mall", "shopping"),
        ("a new dress and new shoes", "style"),
        ("my laptop and the wifi", "technology"),
        ("the election and the government", "news"),
        ("a sketch in pottery class and a drawing", "art"),
        ("the mountains and the forest", "nature"),
        ("halloween is near", "celebrations"),
        ("stuck in traffic on the motorbike", "transport"),
        ("i pray in church", "faith"),
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


def test_a_topic_has_a_strength() -> None:
    """One word makes it a half, more words more, and never one."""
    once, twice = strengths_of(["dog"])["pets"], strengths_of(["dog", "cat"])["pets"]
    assert (once, twice) == (0.5, 0.75)
    assert strengths_of(["dog"] * 500)["pets"] <= 1


def test_a_word_that_says_little_counts_for_less() -> None:
    """`watch` may be a film, `film` is one."""
    assert 0 < strengths_of(["watch"])["films"] < strengths_of(["film"])["films"]


def test_the_names_are_the_strongest_of_the_strengths() -> None:
    """Both tell of the same words in the same order."""
    words = "my boss my mum my dog the rain the rent the rent".split()
    strengths = strengths_of(words)
    assert topics_of(words) == tuple(strengths)[:3]
    assert list(strengths.values()) == sorted(strengths.values(), reverse=True)


def test_there_are_some_25_topics() -> None:
    """Enough for an everyday talk."""
    assert 25 <= len({topic for topics in _TOPICS.values() for topic, _ in topics}) <= 30
