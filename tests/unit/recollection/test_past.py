"""A past only grows, and who looked at it before sees what they saw."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.memory import Moment
from companion.domain.reply import Why
from companion.recollection import NOTHING_PAST, Past, Query, search

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def said(text, place=0, speaker="them"):
    """Something said, a minute after what was said before it."""
    return Moment(place, NOW + timedelta(minutes=place), speaker, text)


def told(*texts):
    """Moments of one talk."""
    return [said(text, place) for place, text in enumerate(texts)]


def texts(past):
    """All that was said."""
    return [past.moment(place).text for place in range(len(past))]


def found(past, text):
    """The places found for these words, best first."""
    return [one.place for one in search(past, Query(text, NOW))]


def test_a_moment_comes_back_as_it_was_said():
    """Its turn, time, speaker and words are kept to the last sign."""
    moment = replace(said("ünï ☕ \ud800", 7, "me"), at=NOW + timedelta(microseconds=123457))
    assert Past.of([said("first"), moment]).moment(1) == moment


def test_what_was_behind_a_reply_is_not_kept():
    """The lines used and the reasons are for the store alone."""
    moment = replace(said("hello", speaker="me"), lines=("hello.1",), why=Why("rules"))
    assert Past.of([moment]).moment(0) == replace(moment, lines=(), why=None)


def test_nothing_was_said_at_first():
    """The empty past has no moments, finds none, and stays empty when somebody begins to talk."""
    begun = NOTHING_PAST.after([said("I like tea")])
    assert (len(NOTHING_PAST), found(NOTHING_PAST, "tea"), found(begun, "tea")) == (0, [], [0])
    assert Past.of(()) == NOTHING_PAST


def test_a_view_stays_what_it_was_when_the_talk_goes_on():
    """The older view neither shows nor finds what came later."""
    before = Past.of(told("I like tea", "so do I"))
    after = before.after([said("tea again", 2)])
    assert (texts(before), found(before, "tea")) == (["I like tea", "so do I"], [0, 1])
    assert texts(after) == ["I like tea", "so do I", "tea again"]
    assert 2 in found(after, "tea")


def test_two_may_go_on_from_the_same_view():
    """A turn that is taken again does not meet what it said the first time."""
    before = Past.of(told("hello"))
    first, second = before.after([said("rain", 1)]), before.after([said("snow", 1)])
    assert (texts(first), texts(second)) == (["hello", "rain"], ["hello", "snow"])
    assert (found(first, "snow"), found(second, "rain")) == ([], [])


def test_there_is_no_moment_beyond_the_view():
    """Neither before the first nor after the last that is seen."""
    before = Past.of(told("hello"))
    before.after([said("later", 1)])
    for place in (-1, 1):
        with pytest.raises(IndexError):
            before.moment(place)


def test_what_is_hidden_is_found_no_more():
    """A sentence put out of a moment is gone from the words and from the index; the rest stays."""
    past = Past.of(told("I live in Berlin. I like tea", "nice"))
    left = past.without(lambda moment: replace(moment, text=moment.text.replace("Berlin", "[forgotten]")))
    assert (texts(left)[0], found(left, "Berlin"), found(left, "tea")[0]) == (
        "I live in [forgotten]. I like tea",
        [],
        0,
    )
    assert found(past, "Berlin")[0] == 0


def test_a_moment_can_be_dropped_whole():
    """What `hidden` makes nothing of is gone, and what came after moves up."""
    past = Past.of(told("one", "two", "three"))
    assert texts(past.without(lambda moment: None if moment.text == "two" else moment)) == ["one", "three"]


def test_pasts_are_equal_when_the_same_was_said():
    """However they came about."""
    moments = told("one", "two", "three")
    whole = Past.of(moments)
    assert whole == Past.of(moments[:1]).after(moments[1:])
    assert whole != Past.of(moments[:2])
    assert whole != Past.of([*moments[:2], said("four", 2)])
    assert whole != moments


_WORDS = st.lists(st.sampled_from("tea rain Berlin sister work work's Working ☕ the".split()), max_size=5).map(
    " ".join
)


@given(st.lists(_WORDS, max_size=12), st.lists(st.integers(0, 12), max_size=3), _WORDS)
def test_an_index_made_in_pieces_is_the_one_made_at_once(lines, cuts, question):
    """However often it was searched in between, a past finds the same, with the same scores."""
    moments, query = told(*lines), Query(question, NOW)
    past, done = NOTHING_PAST, 0
    for cut in [*sorted(cuts), len(moments)]:
        past = past.after(moments[done:cut])
        done = max(done, min(cut, len(moments)))
        search(past, query)
    assert search(past, query) == search(Past.of(moments), query)


@given(st.lists(_WORDS, min_size=1, max_size=12), st.data(), _WORDS)
def test_an_older_view_finds_what_it_always_found(lines, data, question):
    """Whatever was said after it."""
    moments, query = told(*lines), Query(question, NOW)
    cut = data.draw(st.integers(0, len(moments)))
    before = Past.of(moments[:cut])
    search(before.after(moments[cut:]), query)
    assert search(before, query) == search(Past.of(moments[:cut]), query)
