"""What was told in confidence is known as such from then on."""

from datetime import timedelta

import pytest

from companion.conversation.secrecy import confided, hushes, mark, marks
from companion.domain.memory import Memory, Use
from tests.unit.conversation.remembering import LEEDS, NOW, them, turn_of


@pytest.mark.parametrize(
    "text",
    [
        "it's a secret",
        "between us, he owes money",
        "don’t tell him",
        "she told me in confidence",
        "I promised not to say anything",
        "please keep it to yourself",
        "nobody knows yet",
        "nobody is supposed to know",
        "swear you won't say a word",
        "he would kill me if he knew",
        "his wife doesn't know",
        "I'm not allowed to tell",
        "I haven't told my mother",
        "this stays between us",
        "she swore me to silence, I was not supposed to know",
    ],
)
def test_people_say_so_in_many_ways(text):
    """Each of these asks for silence."""
    assert hushes(text)


@pytest.mark.parametrize(
    "text",
    [
        "I told Anna about it",
        "we kept walking",
        "she knows the way",
        "I promised to call",
        "I don't know yet",
        "keep it up",
        "nobody can cook like her",
        "I haven't told you this",
        "my cousin stays with us",
    ],
)
def test_ordinary_words_ask_for_nothing(text):
    """Or nothing could ever be brought up."""
    assert not hushes(text)


def test_a_turn_that_asks_for_silence_marks_itself_and_the_one_before():
    """And the next one, which may hold the secret itself."""
    before = them("Tom is moving out", NOW - timedelta(minutes=1), 99)
    assert marks(turn_of("don't tell anyone", talk=[before])) == (mark(NOW), mark(before.at))
    asked = them("can you keep a secret?", NOW - timedelta(minutes=1), 99)
    assert marks(turn_of("Tom is moving out", talk=[asked])) == (mark(NOW),)
    assert marks(turn_of("Tom is moving out", talk=[before])) == ()


def test_what_was_known_and_is_told_again_in_confidence_is_kept():
    """From then on."""
    assert mark(LEEDS.said_at) in marks(turn_of("between us, Anna is in Leeds because of him", LEEDS))


def test_a_mark_is_found_again():
    """By the instant, in whatever zone it is written."""
    memory = Memory(ledger={mark(NOW): Use(1, NOW)})
    assert confided(memory, NOW)
    assert not confided(memory, NOW + timedelta(minutes=1))
