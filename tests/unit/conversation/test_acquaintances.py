"""Who is who: roles and names, two who share one, and of whom a bare name or a pronoun speaks."""

import pytest

from companion.conversation.acquaintances import acquaintances, named_in, somebody, which
from tests.unit.conversation.lives import held, lived, over

TOMS = ("my friend Tom is a pilot", "my colleague Tom lives in Mainz")


@pytest.mark.parametrize(
    ("key", "role", "name"),
    [
        ("sister Anna", "sister", "Anna"),
        ("other friend Tom", "other friend", "Tom"),
        ("Anna", "", "Anna"),
        ("mother", "mother", ""),
        ("dog rex", "dog", "rex"),
        ("two kids", "two kids", ""),
    ],
)
def test_a_key_is_a_role_and_a_name(key: str, role: str, name: str) -> None:
    """Either may be missing."""
    one = somebody(key)
    assert (one.key, one.role, one.name) == (key, role, name)


def test_two_of_one_name_are_kept_apart() -> None:
    """What is known of the one is not known of the other."""
    assert {"friend Tom job pilot", "colleague Tom home Mainz"} <= set(held(*TOMS))
    assert [one.key for one in acquaintances(lived(*TOMS).facts)] == ["friend Tom", "colleague Tom"]


def test_a_second_friend_of_the_same_name_is_another_one() -> None:
    """`another friend called Tom` moves nobody."""
    lines = ("my friend Tom lives in Bonn", "another friend called Tom lives in Kiel", "my other friend Tom is a chef")
    assert set(held(*lines)) == {
        "user friend friend Tom",
        "friend Tom home Bonn",
        "user friend other friend Tom",
        "other friend Tom home Kiel",
        "other friend Tom job chef",
    }
    assert over(*lines) == []


def test_a_bare_name_is_whom_the_talk_is_about() -> None:
    """Right after the colleague, Tom is the colleague; later, when nothing tells, he is only Tom."""
    assert "colleague Tom diet vegan" in held(*TOMS, "Tom is a vegan")
    assert "Tom diet vegan" in held(*TOMS, "what a day", "Tom is a vegan")


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (("my sister Anna is here", "Anna lives in Rome"), "sister Anna home Rome"),
        (("my sister Anna is here", "she lives in Rome"), "sister Anna home Rome"),
        (("my brother lives in Rome. he works at Lidl",), "brother employer Lidl"),
        (("my sister is a nurse", "her name is Anna"), "sister Anna job nurse"),
        (("Anna lives in Rome", "Anna is my sister"), "sister Anna home Rome"),
        (("we got a puppy", "his name is Gustav"), "user pet puppy Gustav"),
        (("We named the kitten Art",), "user pet kitten Art"),
        (("i have a boyfriend. he's called Yusuf",), "user partner boyfriend Yusuf"),
        (("my boyfriend max is funny",), "user partner boyfriend max"),
        (("my brothers are Till and Ole",), "user family brother Ole"),
    ],
)
def test_somebody_is_known_by_role_name_and_pronoun(lines: tuple[str, ...], told: str) -> None:
    """Whatever they were called before, it is one of them."""
    assert told in held(*lines)


def test_she_is_nobody_when_two_were_named() -> None:
    """Rather unknown than mistaken."""
    assert held("my sister Anna and my friend Lea came over", "she lives in Bonn") == [
        "user family sister Anna",
        "user friend friend Lea",
    ]


def test_names_that_are_words_are_words_too() -> None:
    """Will moves, and will he, will it and hope are nobody."""
    lines = ("my friend Will lives in Kent", "will he ever visit, no", "will moved to Dover", "i hope it goes well")
    assert held(*lines) == ["user friend friend Will", "friend Will home Dover"]
    known = acquaintances(lived(*lines).facts)
    assert named_in(known, "will it rain") == ()
    assert named_in(known, "I saw Will") == ("friend Will",)


def test_which_one_is_meant_stays_open_when_it_is_not_clear() -> None:
    """A name of two is the one the talk is about, or remains a name."""
    known = acquaintances(lived(*TOMS).facts)
    assert which(known, "Tom") == "Tom"
    assert which(known, "Tom", about="friend Tom") == "friend Tom"
    assert which(known, "friend Tom") == "friend Tom"
