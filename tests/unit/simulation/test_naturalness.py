"""The measures of natural talk, each on cases small enough to count by hand, and on the published check."""

import json
import os
from importlib import import_module
from pathlib import Path

import pytest

from companion.simulation.naturalness import (
    STOP_WORDS,
    Exchange,
    is_grounded,
    longest_copy,
    naturalness,
    near_duplicates,
    self_bleus,
    takes_up,
)

BENCH = Path(__file__).parents[3] / "bench"


def exchange(line: str, reply: str, *looked: str, source: str = "") -> Exchange:
    """A line answered by rules that looked at this."""
    return Exchange(line, reply, source, frozenset(looked))


@pytest.fixture
def published(monkeypatch: pytest.MonkeyPatch) -> list[Exchange]:
    """The 300 lines of the published check, each said back as its own reply."""
    monkeypatch.syspath_prepend(str(BENCH))
    folder = os.environ.get("COMPANION_DATA") or import_module("_figures").DATA
    file = Path(folder, "lines", "dev300.json")
    if not file.is_file():
        pytest.skip("the 300 lines of the published check are not on this machine")
    return [exchange(row["text"], row["text"], "words") for row in json.loads(file.read_text(encoding="utf-8"))]


def test_the_published_check_holds(published: list[Exchange]) -> None:
    """Lines taken for their own replies come to the figures that were published with the definitions."""
    found = naturalness(published)
    figures = {name: round(getattr(found, name), 3) for name in found.__slots__[2:13]}
    assert found.replies == 300
    assert found.tokens == 2000
    assert figures.pop("self_bleu_mean") == pytest.approx(0.035, abs=0.001)
    assert figures == {
        "distinct_2": 0.818, "self_bleu": 0.025, "exact_within_20": 0.017, "exact_anywhere": 0.027,
        "sentences_within_20": 0.031, "near_duplicates_within_20": 0.017, "copies_6": 0.627, "grounded": 1.0,
        "grounded_wide": 1.0, "questions": 0.127,
    }  # fmt: skip
    assert round(found.words, 2) == 14.43


def test_self_bleu_of_replies_that_share_nothing_is_nothing() -> None:
    """And of replies that are all the same it is one."""
    assert self_bleus(["a b c d", "e f g h"], [1]) == [pytest.approx(0.0, abs=1e-6)]
    assert self_bleus(["a b c d", "a b c d"], [1]) == [pytest.approx(1.0)]


def test_self_bleu_clips_and_takes_the_mean_over_the_lengths() -> None:
    """Three of four words, two of three pairs, one of two threes, and no four of one."""
    expected = (3 / 4 * 2 / 3 * 1 / 2 * 1e-9) ** 0.25
    assert self_bleus(["a b c d", "a b c e"], [1]) == [pytest.approx(expected, rel=1e-6)]
    one, other = (2 / 4 * 1 / 3 * 5e-10 * 1e-9) ** 0.25, (2 / 4 * 1 / 3 * 5e-10 * 1e-9) ** 0.25
    assert self_bleus(["a a x x", "a a y y"], [1]) == [pytest.approx((one + other) / 2, rel=1e-6)]
    assert self_bleus(["a a a a", "a b c d"], [1])[0] == pytest.approx(
        ((1 / 4 * 1e-9 / 3 * 5e-10 * 1e-9) ** 0.25 + (1 / 4 * 1e-9 / 3 * 5e-10 * 1e-9) ** 0.25) / 2, rel=1e-6
    )


def test_self_bleu_is_not_scored_against_the_reply_itself() -> None:
    """The best of the others counts, also where the reply's own count is the highest."""
    assert self_bleus(["a b c d", "e f g h", "i j k l"], [1])[0] < 1e-6


def test_replies_of_less_than_four_tokens_have_no_self_bleu() -> None:
    """Signs are tokens; where nothing is left the value is 0."""
    assert self_bleus(["hi", "a b c"], [1, 2]) == [0.0, 0.0]
    assert self_bleus(["a b c !", "a b c !", "hi"], [1]) == [pytest.approx(1.0)]


def test_of_many_replies_a_hundred_are_shuffled_out() -> None:
    """Which ones depends on the seed."""
    replies = [
        f"same same same same {number}" if number < 90 else f"{number} a{number} b c{number}" for number in range(180)
    ]
    found = self_bleus(replies)
    assert len(found) == 10
    assert max(found) - min(found) > 0.01
    assert naturalness([exchange("x", reply) for reply in replies]).self_bleu_mean == pytest.approx(sum(found) / 10)


@pytest.mark.parametrize(
    ("one", "other", "share"),
    [
        ("a b c d", "D, c! b a e", 0.5),  # four of five
        ("a b c d", "a b c e", 0.0),  # three of five
        ("a b c", "a b c", 0.5),
        ("", "", 0.0),
    ],
)
def test_replies_with_nearly_the_same_words_are_near_duplicates(one: str, other: str, share: float) -> None:
    """From four words in five, in any order; an empty reply is none."""
    assert near_duplicates([one, other]) == share


@pytest.mark.parametrize(("apart", "share"), [(20, 1 / 21), (21, 0.0)])
def test_near_duplicates_count_within_twenty(apart: int, share: float) -> None:
    """Further back they are forgotten."""
    assert near_duplicates(["a b c", *(f"other{number}" for number in range(apart - 1)), "a b c"]) == share


@pytest.mark.parametrize(
    ("line", "reply", "words"),
    [
        ("i think my sister is really angry with me today",
         "Why do you think your sister is really angry with you", 9),
        ("one two three", "one two, three four", 3),
        ("one two three", "one x two three", 2),
        ("you are you", "i are i", 3),
        ("you", "me", 0),
        ("", "", 0),
    ],
)  # fmt: skip
def test_the_longest_copy_may_turn_the_person_round(line: str, reply: str, words: int) -> None:
    """Word for word in both; you becomes I and never me."""
    assert longest_copy(line, reply) == words


def test_six_words_in_a_row_are_a_copy() -> None:
    """Five are none."""
    six, five = exchange("a b c d e f", "a b c d e f"), exchange("a b c d e f", "a b c d e x f")
    assert naturalness([six, five]).copies_6 == 0.5


def test_common_ground_is_a_word_that_matters_in_the_same_spelling() -> None:
    """Sixty-five words do not matter."""
    assert len(STOP_WORDS) == 65
    assert is_grounded("My dogs are loud", "Dogs!")
    assert not is_grounded("my dog is loud", "dogs are loudly so")
    assert not is_grounded("how are you", "how are you")


def test_lines_without_a_word_that_matters_are_skipped() -> None:
    """They are no ground to stand on."""
    talk = [exchange("how are you", "fine"), exchange("my cat", "a cat"), exchange("my cat", "nice")]
    assert naturalness(talk).grounded == 0.5


@pytest.mark.parametrize("look", ["feeling", "event", "person", "memory", "question"])
def test_the_wider_ground_counts_what_was_taken_up_in_other_words(look: str) -> None:
    """And leaves the narrow figure as it was."""
    found = naturalness([exchange("she left", "That hurts.", look)])
    assert (found.grounded, found.grounded_wide) == (0.0, 1.0)


def test_the_wider_ground_knows_other_forms_and_what_is_remembered() -> None:
    """A pattern that merely fits is no ground."""
    assert takes_up(exchange("my dogs", "a dog"))
    assert takes_up(Exchange("she left", "Like Anna did.", remembers=True))
    assert not takes_up(exchange("she left", "That hurts.", "words", "act", "topic", "polarity"))


def test_catch_alls_and_silences_are_fallbacks() -> None:
    """Counted for each source as well; thin replies stand apart."""
    talk = [
        exchange("x", "Mm.", source="a"),
        exchange("x", "", "words", source="a"),
        exchange("x", "Oh?", "act", "length", source="b"),
        exchange("x", "An x.", "words", "act", source="b"),
    ]
    found = naturalness(talk)
    assert (found.fallback, found.thin, found.silences) == (0.5, 0.25, 0.25)
    assert found.fallback_by_source == {"a": 1.0, "b": 0.0}


def test_nobody_can_tell_what_a_strange_engine_looked_at() -> None:
    """Then neither catch-alls nor thin replies have a value, and no number is made up."""
    found = naturalness([Exchange("x", "y", "a"), exchange("x", "y", source="b")])
    assert (found.fallback, found.thin) == (None, None)
    assert found.fallback_by_source == {"b": 1.0}


def test_questions_and_words_are_counted_over_all_replies() -> None:
    """Empty ones included."""
    found = naturalness([exchange("x", "Why? Because."), exchange("x", ""), exchange("x", "One two three four")])
    assert (found.questions, found.words) == (pytest.approx(1 / 3), 2.0)


def test_nothing_said_comes_to_nothing() -> None:
    """No figure needs a reply to be there."""
    found = naturalness([])
    assert (found.replies, found.distinct_2, found.self_bleu_mean, found.grounded, found.fallback) == (0, 0, 0, 0, 0)
