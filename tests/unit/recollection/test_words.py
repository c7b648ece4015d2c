"""Which words are looked for, and which are one."""

import pytest

from companion.recollection.words import numbers, stems


def test_empty_words_are_left_out():
    """What every sentence has tells nothing, contracted or not."""
    assert stems("What did I do with the old piano? I don't know, he's had it") == ["old", "piano", "know"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("recommendation", "recommended"),
        ("dogs", "dog's"),
        ("Paris", "PARIS"),
        ("writing", "wrote"),
        ("don’t go", "went"),
    ],
)
def test_forms_of_a_word_are_one_word(one, other):
    """Case, number, tense and what is derived make no difference."""
    assert numbers(one) == numbers(other)


def test_words_that_begin_alike_only_at_first_are_two():
    """A friend is nobody's fries."""
    assert numbers("friend") != numbers("fries")


def test_a_name_that_is_an_empty_word_counts_as_written():
    """Will and May are people when they are written so."""
    assert stems("Will may come, May will too") == ["Will", "come", "May"]


def test_any_text_has_numbers():
    """Signs alone have none, broken letters do no harm."""
    assert numbers("?! 😂 ...") == []
    assert len(numbers("x\ud800y 東京")) == 3
