"""A message that every store and channel can carry."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.conversation.cleaning import clean, cleaned
from companion.domain.message import LONGEST, Message, PersonId


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("hello", "hello"),
        ("  hello  ", "hello"),
        ("a\x00b\x07c", "abc"),
        ("lone \ud83d surrogate", "lone  surrogate"),
        ("two\nlines", "two\nlines"),
        ("שלום", "שלום"),
        ("👩‍👧", "👩‍👧"),
        ("{{7*7}}", "{{7*7}}"),
        ("\x1b[31mred", "[31mred"),
    ],
)
def test_only_what_cannot_be_shown_is_taken_out(text, left):
    """Control characters and lone surrogates go; everything a person writes stays."""
    assert clean(text) == left


@given(st.text(st.characters(), max_size=200))
def test_whatever_is_typed_can_be_encoded(text):
    """Any text becomes one that UTF-8 can carry, and cleaning it again changes nothing."""
    once = clean(text)
    assert once.encode("utf-8").decode("utf-8") == once
    assert clean(once) == once


def test_no_more_is_read_than_a_message_may_hold():
    """A longer text is cut."""
    assert len(clean("x" * (LONGEST + 100))) == LONGEST


def test_a_clean_message_is_the_same_message():
    """Nothing is copied for nothing."""
    message = Message(PersonId("pipe", "mia"), "1", datetime(2026, 3, 2, tzinfo=UTC), "hello")
    assert cleaned(message) is message
