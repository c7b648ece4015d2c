"""Spelling: contractions, drawn-out letters and joined signs come to the same words on both sides."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.engines.spelling import SHORT, as_heard, spelled_out
from companion.engines.wordlists import ENDS, EXPANDED
from companion.language.tokens import tokenise

APART = sorted(short for short in EXPANDED if "'" in short[1:])


@pytest.mark.parametrize("short", APART)
def test_a_contraction_is_the_same_with_an_apostrophe_a_blank_or_in_full(short: str) -> None:
    """Whichever is said or written."""
    full = list(EXPANDED[short])
    assert spelled_out([short], 9)[0] == full
    assert spelled_out(short.split("'"), 9)[0] == full
    assert spelled_out(full, 9)[0] == full
    assert list(as_heard(short)) == full


@pytest.mark.parametrize("word", ["ill", "id", "hell", "shell", "shed", "were", "well", "wed", "its"])
def test_what_is_another_word_without_its_apostrophe_stays_that_word(word: str) -> None:
    """Nobody who is ill says I will."""
    assert spelled_out([word], 9)[0] == [word]
    assert as_heard(word) == (word,)


@pytest.mark.parametrize(
    ("words", "spelled", "at"),
    [
        (["don't"], ["do", "not"], [0, 0]),
        (["don", "t"], ["do", "not"], [0, 1]),
        (["she", "s", "here"], ["she", "is", "here"], [0, 1, 2]),
        (["s", "t", "m"], ["s", "t", "m"], [0, 1, 2]),
        (["vitamin", "d"], ["vitamin", "d"], [0, 1]),
        (["what", "s", "s"], ["what", "is", "s"], [0, 1, 2]),
        ([], [], []),
    ],
)
def test_every_word_tells_where_it_was_written(words: list[str], spelled: list[str], at: list[int]) -> None:
    """So that a slot keeps the person's own text."""
    found, places = spelled_out(words, 9)
    assert (found, list(places)) == (spelled, at)


def test_only_so_many_words_are_spelled_out() -> None:
    """A contraction at the end may lose its half."""
    assert spelled_out(["i'm"] * 5, 3) == (["i", "am", "i"], [0, 0, 1])


@given(st.lists(st.sampled_from((*sorted(ENDS), "i", "don", "can", "dog", "it's", "im")), max_size=8))
def test_no_word_of_a_message_is_lost_and_the_order_is_kept(words: list[str]) -> None:
    """Every word gives one word or more, at its own place."""
    spelled, at = spelled_out(words, 99)
    assert len(spelled) == len(at)
    assert list(at) == sorted(at)
    assert set(at) == set(range(len(words)))
    assert all(spelled)


@given(st.lists(st.sampled_from(("cat", "7", "dog's", "e-mail", "well")), max_size=6))
def test_a_message_without_contractions_stands_for_itself(words: list[str]) -> None:
    """So the matcher need not spell it out."""
    assert SHORT.isdisjoint(words)
    assert spelled_out(words, 99) == (words, list(range(len(words))))


@given(st.text(alphabet="abgr89'’-éÉ. +/:)🙂", max_size=8))
def test_what_a_pack_writes_comes_to_words_that_a_message_can_hold(word: str) -> None:
    """Reading the words once more changes nothing."""
    for one in as_heard(word):
        assert [token.word for token in tokenise(one)] == [one]
