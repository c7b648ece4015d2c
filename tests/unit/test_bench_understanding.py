"""What the bench of understanding counts as right, as costly and as found wrongly."""

from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path

import pytest

from companion.domain.understanding import FoundFact, Frame

BENCH = Path(__file__).parents[2] / "bench"
CAT = {"subject": "user", "relation": "pet", "value": "cat Minka", "polarity": "+", "modality": "actual"}


@pytest.fixture
def bench(monkeypatch):
    """The parts of the bench by name."""
    monkeypatch.syspath_prepend(str(BENCH))
    return import_module


@pytest.fixture
def dates(bench):
    """The part about dates."""
    return bench("_dates")


@pytest.fixture
def facts(bench):
    """The part about facts."""
    return bench("_facts")


def test_a_date_is_right_when_its_first_fields_are_those_of_one_expected_value(dates, tmp_path):
    """The hour does not count for a day, and an alternative counts as well as the first value."""
    own = tmp_path / "own.tsv"
    own.write_text("2026-11-18T14:00\tEurope/Berlin\tsee you friday\t2026-11-20\tday\t2026-11-27\n")
    (asked,) = dates.own_set(own)
    right = [asked.is_right(datetime(2026, 11, day, 9, tzinfo=UTC)) for day in (20, 27, 21)]
    assert right == [True, True, False]


def test_none_is_right_only_when_nothing_was_found(dates, tmp_path):
    """`NONE` in a row of one's own means that there is no date."""
    own = tmp_path / "own.tsv"
    own.write_text("2026-11-18T14:00\tUTC\tyou may go\tNONE\tday\n")
    (asked,) = dates.own_set(own)
    assert [asked.is_right(None), asked.is_right(datetime(2026, 5, 1, tzinfo=UTC))] == [True, False]


def test_a_line_with_a_word_of_time_tells_nothing_of_false_finds(dates):
    """Neither does one with a digit; `may` and `sun` remain, because they are the traps."""
    assert [dates._may_tell_time(text) for text in ("by Monday's light", "at 9", "you may, sun")] == [True, True, False]


def test_facts_are_equal_whatever_their_case_and_articles(facts):
    """Subject, relation, polarity and modality are compared exactly."""
    tally = facts.Tally()
    tally.take({"facts": [CAT]}, [FoundFact("user", "pet", "The cat minka")])
    assert (tally.right, tally.found, tally.expected, tally.costly) == (1, 1, 1, 0)


def test_an_optional_fact_earns_and_costs_nothing(facts):
    """It is as if it had not been found."""
    tally = facts.Tally()
    tally.take({"facts": [], "optional": [CAT]}, [FoundFact("user", "pet", "cat Minka")])
    assert (tally.right, tally.found, tally.expected, tally.costly) == (0, 0, 0, 0)


@pytest.mark.parametrize(
    ("gold", "costly"), [({"modality": "wish"}, 1), ({"subject": "friend Tom"}, 1), ({"relation": "likes"}, 0)]
)
def test_a_wish_or_somebody_elses_fact_stored_as_the_persons_own_is_costly(facts, gold, costly):
    """Another relation is merely wrong."""
    tally = facts.Tally()
    tally.take({"facts": [CAT | gold]}, [FoundFact("user", "pet", "cat Minka")])
    assert (tally.found, tally.costly) == (1, costly)


def test_something_stated_where_nothing_is_told_is_costly(facts):
    """A joke or a quotation is no fact of the person."""
    tally = facts.Tally()
    tally.take({"facts": []}, [FoundFact("user", "pet", "dragon")])
    assert tally.costly == 1


@pytest.mark.parametrize(
    ("relation", "expected"),
    [("favorite_movie", "like"), ("like_food", "like"), ("have_chidren", "family"), ("have", "own"), ("other", "")],
)
def test_annotated_relations_are_folded_into_classes(facts, relation, expected):
    """As the description of the data says."""
    assert facts.given_class(relation) == expected


@pytest.mark.parametrize(
    ("fact", "expected"),
    [
        (FoundFact("user", "likes", "tea"), "like"),
        (FoundFact("user", "likes", "tea", polarity="-"), "dislike"),
        (FoundFact("user", "owns", "boat", modality="wish"), "wish"),
        (FoundFact("user", "name", "Mia"), ""),
    ],
)
def test_our_facts_are_folded_into_the_same_classes(facts, fact, expected):
    """A relation that the annotators did not have has none."""
    assert facts.our_class(fact) == expected


def test_a_found_frame_is_right_by_its_name_and_its_experiencer_is_counted_apart(bench):
    """So that the two figures do not hide each other."""
    tally = bench("_frames").Tally()
    tally.take(
        {"frames": [{"frame": "death", "experiencer": "other"}], "optional": ["longing"]},
        [Frame("death", "mother", "user", "-"), Frame("longing", "mother", "user", "-")],
    )
    assert (tally.right, tally.found, tally.expected, tally.experiencer) == (1, 1, 1, 0)


def test_the_f1_of_labels_is_their_mean(bench):
    """A label that is never found counts as zero."""
    reading = bench("_reading")
    gold = [frozenset({"joy"}), frozenset({"anger"})]
    assert reading.macro_f1(("joy", "anger"), gold, [frozenset({"joy"}), frozenset()]) == 0.5
