"""The weights are found by hash, and belong to the words of feeling they were trained beside."""

from array import array
from zlib import crc32

import pytest

from companion.app import load_tables
from companion.understanding.feeling_cues import cues_of, parts_of
from companion.understanding.feeling_hits import Hit, hits_of, table_text
from companion.understanding.weights import BUCKETS, COLUMNS, HEAD, SCALES, UNTRAINED, Weights, length, place_of
from tests.unit.understanding.heard import read

BIAS = 0.5


def packed(rows: dict[str, int]) -> bytes:
    """A table in which every column of a cue weighs the same whole number."""
    order = sorted(rows, key=place_of)
    buckets = [place_of(cue)[0] for cue in order]
    starts = array("H", [sum(one < bucket for one in buckets) for bucket in range(BUCKETS + 1)])
    keys = array("H", [place_of(cue)[1] for cue in order])
    small = array("b", [rows[cue] for cue in order for _ in range(COLUMNS)])
    numbers = SCALES.pack(*[1.0] * COLUMNS, *[BIAS] * COLUMNS)
    return HEAD.pack(len(order), 7) + numbers + starts.tobytes() + keys.tobytes() + small.tobytes()


def test_a_known_word_is_looked_up_whole():
    """Its parts are folded into it and not counted again."""
    table = Weights.read(packed({"glad": 3, "~_g": 100}))
    assert table.scores(["glad"], []) == pytest.approx([3 / length(1) + BIAS] * COLUMNS)


def test_an_unknown_word_is_heard_by_its_parts():
    """So that a word never seen still says something."""
    table = Weights.read(packed({"~_gl": 2, "~ad_": 4}))
    assert table.scores(["gladdad"], []) == pytest.approx([6 / length(1) + BIAS] * COLUMNS)


def test_what_is_not_in_the_table_says_nothing():
    """Only the bias is left."""
    assert Weights.read(packed({"glad": 3})).scores([], ["a pair"]) == pytest.approx([BIAS] * COLUMNS)


def test_an_empty_table_has_no_scores():
    """No bytes are no weights."""
    assert Weights.read(b"") == UNTRAINED
    assert UNTRAINED.scores(["glad"], ["?"]) == ()


def test_the_weights_were_made_beside_the_words_of_feeling_as_they_stand():
    """Whoever changes the words of feeling runs tools/train_feeling.py."""
    assert load_tables().weights.check == crc32(table_text().encode())


@pytest.mark.parametrize(
    ("said", "cue"),
    [
        ("I am glad", "< i"),
        ("I am glad", "am glad"),
        ("not a good day", "-good"),
        ("really?!", "?"),
        ("stop!!", "*!!"),
        ("I'm so sad", "=sadness"),
        ("I'm so sad", "=-"),
        ("I'm happy", "=+"),
        ("I have two cats", "=0"),
    ],
)
def test_a_text_has_cues(said, cue):
    """Pairs with the ends of the text, denied words, marks, named feelings and their direction."""
    assert cue in cues(said)


@pytest.mark.parametrize(("said", "cue"), [("not now, good day", "-good"), ("I did not cry but smiled", "-smiled")])
def test_a_denial_ends_with_its_clause(said, cue):
    """A comma or a `but` stops it."""
    assert cue not in cues(said)


def test_a_phrase_that_names_no_feeling_is_no_cue():
    """Neutral entries of the lexicon only cover others."""
    assert "=neutral" not in cues_of("fine", (), [Hit(0, "neutral", 0.0)])


def test_the_parts_of_a_word_know_its_ends():
    """From two letters to five, as far as the word reaches."""
    assert parts_of("ab") == ["~_a", "~ab", "~b_", "~_ab", "~ab_", "~_ab_"]


def cues(said: str) -> set[str]:
    """The cues of a text as it was typed."""
    text, tokens, _ = read(said)
    return cues_of(text, tokens, hits_of(text, tokens))
