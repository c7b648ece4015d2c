"""Long text is cut where a sentence ends, and never inside a character."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.channels.telegram.parts import sendable, split, units


def squeezed(text: str) -> str:
    return "".join(text.split())


def test_a_short_text_is_one_part():
    """Nothing is touched but the white space around it."""
    assert split("  Good morning.\nSlept well? ") == ("Good morning.\nSlept well?",)


@pytest.mark.parametrize("text", ["", "   ", "\n\n"])
def test_no_text_is_no_part(text: str):
    """Telegram takes no empty message."""
    assert split(text) == ()


def test_4096_units_are_one_part_and_one_more_makes_two():
    """The limit is exact."""
    assert [len(part) for part in split("x" * 4096)] == [4096]
    assert [len(part) for part in split("x" * 4097)] == [4096, 1]


def test_an_emoji_counts_twice():
    """The Bot API counts UTF-16 units."""
    assert units("a😀") == 3
    assert [len(part) for part in split("😀" * 2049)] == [2048, 1]


def test_the_cut_is_at_the_end_of_a_sentence():
    """A sentence that does not fit goes to the next part whole."""
    assert split("One two. Three four. Five", 22) == ("One two. Three four.", "Five")


@pytest.mark.parametrize("end", ["?", "!", "…", ".”", "?!", "。", "؟"])
def test_every_end_of_a_sentence_is_one(end: str):
    """Also behind a quotation mark and in other scripts."""
    assert split(f"one two three{end} four five six", 20) == (f"one two three{end}", "four five six")


@pytest.mark.parametrize("end", ["。", "！", "？", "。」"])
def test_a_sentence_may_end_without_a_gap(end: str):
    """As where words have none between them."""
    assert split(f"你好世界你好世界{end}你好世界你好", 14) == (f"你好世界你好世界{end}", "你好世界你好")


def test_a_line_is_an_end_too():
    """Lists are cut between their lines."""
    assert split("- first thing\n- second thing", 20) == ("- first thing", "- second thing")


def test_without_a_sentence_the_cut_is_between_words():
    """A word stays whole."""
    assert split("one two three four", 10) == ("one two", "three four")


def test_an_early_end_of_a_sentence_does_not_make_a_tiny_part():
    """Half of the room at least is used."""
    assert split("Yes. " + "word " * 10, 30)[0] == "Yes. word word word word word"


@pytest.mark.parametrize("picture", ["👨‍👩‍👧", "👍🏽", "é", "❤️"])
def test_a_character_of_several_code_points_stays_whole(picture: str):
    """No part begins with a joiner, a skin tone or an accent."""
    for part in split(picture * 60, 50):
        assert part.replace(picture, "") == ""


def test_a_run_that_never_ends_is_cut_all_the_same():
    """A letter under a thousand accents is sent somehow."""
    assert max(map(units, split("a" + "\u0301" * 300, 100))) <= 100


def test_halves_of_a_character_are_joined_or_replaced():
    """Telegram refuses text that is no UTF-8."""
    assert sendable("\ud83d\ude00 and \ud83d") == "😀 and \ufffd"


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(codec="utf-8"), max_size=300), st.integers(8, 60))
def test_nothing_is_lost_and_nothing_is_too_long(text: str, limit: int):
    """For any text and any limit: every part fits, none is blank, and together they are the text."""
    parts = split(text, limit)
    assert all(0 < units(part) <= limit and part.strip() for part in parts)
    assert squeezed("".join(parts)) == squeezed(text)
