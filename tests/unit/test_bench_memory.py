"""What the bench of memory counts as found, and what it searches in."""

from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path

import pytest

BENCH = Path(__file__).parents[2] / "bench"
TALK = {
    "speaker_a": "Ann",
    "speaker_b": "Bea",
    "session_1_date_time": "1:56 pm on 8 May, 2023",
    "session_1": [
        {"speaker": "Ann", "dia_id": "D1:1", "text": "I saw a fox yesterday"},
        {"speaker": "Bea", "dia_id": "D1:2", "text": "look", "blip_caption": "a photo of a heron"},
    ],
    "session_2_date_time": "9:00 am on 9 May, 2023",
    "session_2": [{"speaker": "Ann", "dia_id": "D2:1", "text": "good morning"}],
    "session_3_date_time": "9:00 am on 10 May, 2023",
}


@pytest.fixture
def recall(monkeypatch):
    """The part about recall."""
    monkeypatch.syspath_prepend(str(BENCH))
    return import_module("_recall")


def test_every_id_that_can_be_read_counts(recall):
    """Entries are irregular: two in one, a colon too many, a letter alone."""
    read = [recall.ids(entry) for entry in ("D8:6; D9:17", "D:11:26", "D")]
    assert read == [[(8, 6), (9, 17)], [(11, 26)], []]


def test_turns_become_moments_with_their_time_and_what_was_in_the_picture(recall):
    """A session without turns says nothing."""
    moments, places = recall.told(TALK)
    assert [moment.speaker for moment in moments] == ["Ann", "Bea", "Ann"]
    assert moments[0].at == datetime(2023, 5, 8, 13, 56, tzinfo=UTC)
    assert moments[1].text == "look a photo of a heron"
    assert places == {(1, 1): 0, (1, 2): 1, (2, 1): 2}


def test_only_answerable_questions_with_evidence_are_asked(recall):
    """What was never said has no evidence to be found."""
    rows = [(4, ["D1:1"]), (5, ["D1:1"]), (1, ["D"]), (1, ["D1:2", "D7:7"])]
    asked = [{"question": "What did Ann see?", "category": category, "evidence": names} for category, names in rows]
    answered = list(recall.answered({"conversation": TALK, "qa": asked}))
    assert [(row.category, row.evidence) for row in answered] == [(4, {0}), (1, {1})]


def test_recall_is_a_share_and_the_rank_of_the_first_hit_counts(recall):
    """Half of the evidence, first met at the third place."""
    asked = recall.Asked(1, frozenset({5, 9}), [1, 2, 5])
    assert (asked.recall, asked.reciprocal) == (0.5, 1 / 3)
    assert recall.Asked(1, frozenset({5}), []).reciprocal == 0


def test_a_query_knows_the_speakers_and_the_past_time_it_names(recall):
    """A time that is still to come is no time at which anything was said."""
    now = datetime(2023, 7, 1, tzinfo=UTC)
    query = recall.query("What did Ann do in May 2023?", ("Ann", "Bea"), now)
    assert (query.names, query.since, query.until) == (
        {"Ann"},
        datetime(2023, 5, 1, tzinfo=UTC),
        datetime(2023, 6, 1, tzinfo=UTC),
    )
    assert recall.query("What will Bea do in May 2024?", ("Ann", "Bea"), now).since is None


def test_the_talk_that_is_made_up_is_the_same_every_time(recall):
    """So that one figure can be compared with another."""
    first, second = (list(recall.Speech(3).moments(50)) for _ in range(2))
    assert first == second
    assert len({moment.text for moment in first}) == 50
    assert all(3 <= len(query.text.split()) <= 8 for query in recall.Speech(3).queries(50))
