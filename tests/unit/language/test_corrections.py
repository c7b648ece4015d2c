"""Slips of the keys are mended in what is compared, and only where an unknown word is one slip from one of ours."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.language.corrections import NO_SPELLING, Spelling, corrected
from companion.language.tokens import tokenise

SPELLING = Spelling.build(
    "have think tomorrow sister friend interview breakfast ready house\n\ninterviews horse housed"
)


def compared(text, names=(), spelling=SPELLING):
    """The words as they are compared."""
    return [token.word for token in corrected(tokenise(text), spelling, names)]


@pytest.mark.parametrize(
    ("slip", "right"),
    [
        ("tomorow", "tomorrow"),
        ("tomorroww", "tomorrow"),
        ("tpmorrow", "tomorrow"),
        ("otmorrow", "tomorrow"),
        ("freind", "friend"),
        ("raedy", "ready"),
        ("sistr", "sister"),
        ("rsister", "sister"),
        ("hvae", "have"),
    ],
)
def test_one_slip_is_mended_wherever_it_is(slip, right):
    """A letter left out, added, changed or swapped with its neighbour."""
    assert compared(f"my {slip} now") == ["my", right, "now"]


@pytest.mark.parametrize("word", ["horse", "housed", "interviews", "houses", "tomorowe", "thin", "sis", "tomo-rrow"])
def test_a_word_that_is_known_short_or_two_slips_away_stays(word):
    """A rare word is no slip, and an inflection of ours is none either."""
    assert compared(word) == [word]


def test_names_are_never_mended():
    """Neither those that the person uses nor a word with a capital letter."""
    assert compared("freind Sistr", names=("sister Freind",)) == ["freind", "sistr"]


def test_the_text_stays_as_it_was_written():
    """So that values and evidence are the person's own words."""
    text = "my sistr is here"
    assert [token.text for token in corrected(tokenise(text), SPELLING, ())] == text.split()


def test_without_words_nothing_is_mended_and_without_slips_the_tokens_are_the_same():
    """Who looks whether anything was mended compares the two."""
    slip, plain = tokenise("my sistr"), tokenise("my sister")
    assert corrected(slip, NO_SPELLING, ()) is slip
    assert corrected(plain, SPELLING, ()) is plain


@given(st.text(max_size=200))
def test_any_text_keeps_its_words_in_their_places(text):
    """Only what is compared may differ."""
    tokens = tokenise(text)
    mended = corrected(tokens, SPELLING, ())
    assert [(token.text, token.start) for token in mended] == [(token.text, token.start) for token in tokens]
