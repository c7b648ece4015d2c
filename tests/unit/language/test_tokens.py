"""One tokenisation for everything: words as written and as compared."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.language.normalise import normalise, squashed
from companion.language.sentences import split
from companion.language.stems import stem
from companion.language.tokens import tokenise


def words(text):
    return [token.word for token in tokenise(normalise(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I don’t know", ["i", "don't", "know"]),
        ("at 10:30 or 7pm, on the 5th", ["at", "10:30", "or", "7pm", "on", "the", "5th"]),
        ("soooo GOOD!!!", ["soo", "good"]),
        ("in 2000", ["in", "2000"]),
        ("mother-in-law's", ["mother-in-law's"]),
        ("/forget_me now", ["/forget_me", "now"]),
        ("fine 😀 <3 :)", ["fine", "😀", "<3", ":)"]),
        ("שלום עולם", ["שלום", "עולם"]),
        ("ｆｕｌｌ ｗｉｄｔｈ", ["full", "width"]),
        ("", []),
        ("...!?", []),
    ],
)
def test_words_are_what_a_person_would_count(text, expected):
    """Contractions, clock times, commands, emoji and smileys are one word each."""
    assert words(text) == expected


def test_a_word_stands_where_it_was_written():
    """Start and end cut the very text out of the message."""
    text = "My dog Biscuit, at 10:30."
    assert [text[token.start : token.end] for token in tokenise(text)] == [token.text for token in tokenise(text)]


@given(st.text(max_size=300))
def test_any_text_has_tokens_in_order(text):
    """No text breaks it, and tokens never overlap."""
    found = tokenise(normalise(text))
    assert all(one.end <= other.start for one, other in pairwise(found))


@pytest.mark.parametrize(("word", "short"), [("sooooo", "soo"), ("good", "good"), ("1999", "1999"), ("hmmmm", "hmm")])
def test_stretched_letters_are_said_twice_at_most(word, short):
    """Digits are left alone."""
    assert squashed(word) == short


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("first line\nsecond line", ["first line", "second line"]),
        ("It's 3.5 km. Really.", ["It's 3.5 km.", "Really."]),
        ("well... maybe", ["well...", "maybe"]),
        ("no end", ["no end"]),
        ("!!!", []),
    ],
)
def test_sentences_end_where_they_end(text, expected):
    """A stop followed by space, or a new line; a number keeps its point."""
    assert [sentence.text for sentence in split(text, tokenise(text))] == expected


def test_sentences_share_out_all_tokens():
    """Every token belongs to exactly one sentence, in order."""
    text = "Hi! I'm Mia. My dog is called Rex, and he is old... What about you?"
    tokens = tokenise(text)
    parts = split(text, tokens)
    assert [place for part in parts for place in range(part.first, part.last)] == list(range(len(tokens)))


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("dogs", "dog"),
        ("cities", "city"),
        ("walked", "walk"),
        ("walking", "walk"),
        ("running", "run"),
        ("loved", "love"),
        ("making", "make"),
        ("stopped", "stop"),
        ("went", "go"),
        ("children", "child"),
        ("boss", "boss"),
        ("this", "this"),
        ("thing", "thing"),
        ("is", "be"),
        ("cried", "cry"),
        ("wishes", "wish"),
        ("visited", "visit"),
    ],
)
def test_inflections_have_one_base(word, base):
    """Plural, past and -ing lead back to the word itself."""
    assert stem(word) == base


def test_of_too_many_words_the_first_and_the_last_are_kept():
    """So that what stands at the end of a very long row of signs is still heard."""
    kept = words("😂" * 3000 + " help me")
    assert len(kept) == 800
    assert kept[-2:] == ["help", "me"]


def test_of_too_many_sentences_the_rest_is_one():
    """No text of full stops is slow."""
    text = "no! " * 300
    assert len(split(text, tokenise(text))) == 101


def test_a_letter_that_is_a_whole_sentence_does_not_lengthen_a_message_beyond_its_measure():
    """One sign may stand for eighteen letters."""
    assert len(normalise("\ufdfa" * 4096)) <= 4096


@pytest.mark.parametrize("letters", range(508, 516))
def test_a_letter_and_its_marks_are_composed_wherever_they_stand(letters):
    """A long text is composed in pieces, and no mark is parted from its letter."""
    assert normalise("a" * letters + "e\u0301 e\u0301") == "a" * letters + "\u00e9 \u00e9"
