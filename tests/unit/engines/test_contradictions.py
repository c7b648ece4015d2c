"""Contradictions are told when, and only when, no moment can meet all the conditions: tried against every moment."""

from itertools import product
from operator import eq, ge, gt, le, lt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.engines.contradictions import contradiction
from companion.engines.criteria import read_condition
from companion.engines.rule import Condition

COMPARE = {"<": lt, ">": gt, "<=": le, ">=": ge, "=": eq}
FEELINGS = ("joy", "sadness", "anger")
RELATIONS = ("pet", "likes", "city")

numbers = st.builds(
    "{}{} {} {}".format,
    st.sampled_from(("", "not ")),
    st.just("hour"),
    st.sampled_from(("<", ">", "<=", ">=")),
    st.sampled_from(("-1", "0", "0.5", "11", "12", "12.5", "13", "23", "23.5", "24")),
)
feelings = st.builds(
    "feeling is {}{}".format,
    st.sampled_from(("", "not ")),
    st.lists(st.sampled_from(FEELINGS), min_size=1, max_size=3, unique=True).map(", ".join),
)
facts = st.builds(
    "{}fact {}".format,
    st.sampled_from(("", "no ")),
    st.lists(st.sampled_from(RELATIONS), min_size=1, max_size=2, unique=True).map(", ".join),
)


def several(texts: st.SearchStrategy[str]) -> st.SearchStrategy[list[Condition]]:
    """One to three conditions of a kind."""
    return st.lists(texts.map(read_condition), min_size=1, max_size=3)


def at_hour(condition: Condition, hour: int) -> bool:
    """Whether the condition holds at this hour."""
    return COMPARE[condition.op](hour, condition.number) is condition.wanted


@settings(max_examples=500, deadline=None)
@given(several(numbers))
def test_numbers_contradict_when_no_hour_of_the_day_is_left(conditions: list[Condition]) -> None:
    """Every hour is tried; between 12 and 13 there is none."""
    left = [hour for hour in range(24) if all(at_hour(one, hour) for one in conditions)]
    assert bool(contradiction(conditions)) is not bool(left)


@settings(max_examples=300, deadline=None)
@given(several(feelings))
def test_two_feelings_contradict_only_where_none_is_left(conditions: list[Condition]) -> None:
    """What is told is true: with some feeling, known or not, nothing that can be met is refused."""
    moments = [feeling for feeling in (*FEELINGS, "neutral")]
    left = [feeling for feeling in moments if all((feeling in one.words) is one.wanted for one in conditions)]
    assert not (contradiction(conditions) and left)


@settings(max_examples=300, deadline=None)
@given(several(facts))
def test_facts_contradict_only_where_no_memory_could_hold_them(conditions: list[Condition]) -> None:
    """Every set of known relations is tried."""
    memories = [{one for one, known in zip(RELATIONS, row, strict=True) if known} for row in product((0, 1), repeat=3)]
    left = [memory for memory in memories if all(bool(memory & set(one.words)) is one.wanted for one in conditions)]
    assert not (contradiction(conditions) and left)


@pytest.mark.parametrize(
    ("conditions", "told"),
    [
        (("words > 3", "words < 4"), '"words > 3" and "words < 4" leave no number'),
        (("intensity > 0.3", "intensity < 0.4"), ""),
        (("turns is 3", "turns is 4"), '"turns is 3" and "turns is 4" leave no number'),
        (("turns is 3", "turns > 2"), ""),
        (("hesitant > 1",), '"hesitant > 1" never holds: hesitant lies between 0 and 1'),
        (("days since said < 0",), '"days since said < 0" never holds: days since said is never below 0'),
        (("kind is photo", "kind is voice"), '"kind is photo" and "kind is voice" never hold together'),
    ],
)
def test_a_contradiction_is_told_in_the_words_of_the_writer(conditions: tuple[str, ...], told: str) -> None:
    """With the reason, where one condition alone is impossible."""
    assert contradiction([read_condition(one) for one in conditions]) == told
