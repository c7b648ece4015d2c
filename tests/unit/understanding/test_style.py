"""The style of a message: its length, its hesitation, and how formal it is."""

import pytest

from companion.domain.understanding import Style
from companion.understanding.style import style_of
from tests.unit.understanding.heard import read


def heard(text: str) -> Style:
    """The style of a text."""
    text, tokens, _ = read(text)
    return style_of(text, tokens)


def test_the_length_is_counted_in_words() -> None:
    """Marks are no words."""
    assert heard("well, this is it!").words == 4


@pytest.mark.parametrize("text", ["um, I am not there", "maybe tomorrow", "I was there... then I left", "idk"])
def test_fillers_and_open_ends_are_hesitation(text: str) -> None:
    """One sign makes a half."""
    assert heard(text).hesitation == 0.5


def test_more_signs_hesitate_more() -> None:
    """Never beyond 1."""
    once, twice, often = (heard(text).hesitation for text in ("um yes", "um maybe yes", "um maybe " * 40))
    assert 0 < once < twice < often <= 1


@pytest.mark.parametrize("text", ["I will be there.", "see you at nine", "The bus is late"])
def test_a_plain_statement_does_not_hesitate(text: str) -> None:
    """Nothing in it is a filler."""
    assert heard(text).hesitation == 0


def test_careful_writing_is_more_formal_than_chat() -> None:
    """Capitals, full stops and courtesy on one side, slang and small letters on the other."""
    letter = heard("Could you please tell me more regarding this matter.").formality
    plain = heard("Tell me more").formality
    chat = heard("yo u gonna tell me more lol").formality
    assert 1 >= letter > plain > 0.5 > chat >= 0


def test_nothing_said_is_neither() -> None:
    """An Understanding of nothing has the style of nothing."""
    assert Style() == Style(0, 0.0, 0.5)


@pytest.mark.parametrize("text", ["lol " * 1000, "please " * 600, "\u00e9 " * 900])
def test_heaps_of_one_word_stay_within_bounds(text: str) -> None:
    """From 0 to 1."""
    style = heard(text)
    assert 0 <= style.hesitation <= 1
    assert 0 <= style.formality <= 1
