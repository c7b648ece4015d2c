"""What is over is closed without a new value; a question, a wish, a fear and what is somebody else's close nothing."""

import pytest

from tests.unit.conversation.lives import held, over


@pytest.mark.parametrize(
    ("said", "ended", "gone"),
    [
        ("i live in Berlin", "I don't live in Berlin anymore", "user home Berlin"),
        ("i'm a nurse", "I quit my job", "user job nurse"),
        ("i work at Lidl", "got fired today", "user employer Lidl"),
        ("i work at Siemens", "I left Siemens", "user employer Siemens"),
        ("my boyfriend is Paul", "we broke up", "user partner boyfriend Paul"),
        ("married to Paul", "divorce is final. paul and i are done", "user partner Paul"),
        ("my girlfriend Lea and I live together", "she left me", "user partner girlfriend Lea"),
        ("I have a dog called Biscuit", "Biscuit died", "user pet dog Biscuit"),
        ("my cat Luna is sweet", "we had to put her down", "user pet cat Luna"),
        ("i have a hamster", "my hamster died", "user pet hamster"),
        ("i play tennis", "gave up tennis", "user hobby tennis"),
        ("i have a car", "I sold my car", "user owns car"),
        ("I love sushi", "I'm over sushi", "user likes sushi"),
        ("my friend Tom works at Bosch", "Tom got fired", "friend Tom employer Bosch"),
        ("My mum is a judge", "mum retired yesterday!!", "mother job judge"),
        ("i study law", "I graduated!", "user study law"),
        ("I'm vegetarian", "I eat meat again", "user diet vegetarian"),
    ],
)
def test_what_is_over_stays_answerable_as_past(said: str, ended: str, gone: str) -> None:
    """It is true no longer, and was true once."""
    assert gone in held(said)
    assert gone not in held(said, ended)
    assert gone in over(said, ended)


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("i'm a nurse", "should I quit my job?"),
        ("i'm a nurse", "I'd quit my job if I could"),
        ("i'm a nurse", "i quit smoking"),
        ("my boyfriend is Paul", "scared we break up"),
        ("my boyfriend is Paul", "my brother and his wife got divorced in a film"),
        ("my sister Anna has a dog", "anna's dog died"),
        ("my cat is Luna and my dog is Rex", "the neighbour's dog died"),
        ("i love coffee", "I stopped drinking coffee for lent"),
        ("i work at Lidl", "my brother works at Aldi and got fired"),
    ],
)
def test_what_is_not_said_to_be_over_stays(said: str, line: str) -> None:
    """Nothing is closed."""
    assert set(held(said)) <= set(held(said, line))


def test_what_was_not_known_is_learnt_as_past() -> None:
    """`no longer vegetarian` tells what somebody was."""
    assert (held("no longer vegetarian, i caved"), over("no longer vegetarian, i caved")) == (
        [],
        ["user diet vegetarian"],
    )
