"""The sets keep their own shape: words of the vocabulary, values that were said, counts as promised."""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

HERE = Path(__file__).parent
RELATIONS = set(
    "name nickname age birthday job employer study school home origin language belief family partner status friend "
    "colleague pet likes dislikes hobby diet allergy health owns plan routine skill trait fear".split()
)
FRAMES = set(
    "death illness recovery accident quarrel reconciliation breakup new_love birth wedding birthday exam interview "
    "new_job job_loss promotion work_conflict overwork move journey homecoming purchase lost_thing money_trouble theft "
    "success failure embarrassment waiting_for_news good_news bad_night tiredness boredom loneliness longing "
    "plan_with_someone cancelled_plan help_given help_received habit_kept habit_broken creative_work "
    "show_enjoyed".split()
)
ROLES = set(
    "mother father sister brother son daughter child grandmother grandfather husband wife partner boyfriend girlfriend "
    "friend colleague boss manager supervisor neighbour flatmate cousin dog cat hamster kitten".split()
)
MODALITIES = {"actual", "past", "wish", "plan", "hypothetical"}
STATUSES = {"done", "now", "coming", "feared", "hoped"}
EXPERIENCERS = {"user", "other", "unknown"}
GRAINS = set("minute hour part day weekend week month season year".split())
FACT = ["subject", "relation", "value", "polarity", "modality"]
FRAME = ["frame", "who", "experiencer", "polarity", "status"]


def read(name: str) -> list[dict]:
    return [json.loads(line) for line in (HERE / name).read_text(encoding="utf-8").splitlines()]


EVERYDAY, FRAMED, FRAMED_MORE = read("everyday.jsonl"), read("frames.jsonl"), read("frames_more.jsonl")
framed = pytest.mark.parametrize("rows", [FRAMED, FRAMED_MORE], ids=["frames", "frames_more"])


def labels(rows: list[dict], field: str) -> Iterator[tuple[str, dict]]:
    """Every label of a set with its line, those that are not required too."""
    return ((row["text"], label) for row in rows for label in row[field] + row["optional"])


def said(words: str, text: str) -> bool:
    """The words stand in the text, save a role before them."""
    words, text = words.lower(), text.lower()
    role, _, rest = words.partition(" ")
    return words in text or (role in ROLES and rest in text)


def test_facts_are_of_the_vocabulary():
    """Relation, polarity and modality, in this order of fields."""
    odd = [
        (text, fact)
        for text, fact in labels(EVERYDAY, "facts")
        if list(fact) != FACT
        or fact["relation"] not in RELATIONS
        or fact["polarity"] not in {"+", "-"}
        or fact["modality"] not in MODALITIES
    ]
    assert odd == []


def test_values_and_subjects_were_said():
    """Each is a span of its line; only a role may be in other words (mum, mother)."""
    odd = [
        (text, fact)
        for text, fact in labels(EVERYDAY, "facts")
        if not said(fact["value"], text) or (fact["subject"] != "user" and not said(fact["subject"], text))
    ]
    assert odd == []


def test_events_were_said_and_are_dated():
    """A start with an offset, a grain of the vocabulary."""
    events = [(row["text"], event) for row in EVERYDAY for event in row["events"] + row.get("optional_events", [])]
    for text, event in events:
        assert list(event) == ["what", "start", "grain"]
        assert said(event["what"], text), event
        assert datetime.fromisoformat(event["start"]).tzinfo is not None
        assert event["grain"] in GRAINS


@framed
def test_frames_are_of_the_vocabulary(rows: list[dict]):
    """Frame, experiencer, polarity and status, in this order of fields."""
    odd = [
        (text, frame)
        for text, frame in labels(rows, "frames")
        if list(frame) != FRAME
        or frame["frame"] not in FRAMES
        or frame["experiencer"] not in EXPERIENCERS
        or frame["polarity"] not in {"+", "-"}
        or frame["status"] not in STATUSES
        or not said(frame["who"], text)
    ]
    assert odd == []


def test_no_label_is_both_required_and_optional():
    """What must be found is not also free."""
    for rows, field in ((EVERYDAY, "facts"), (FRAMED, "frames"), (FRAMED_MORE, "frames")):
        assert [row["text"] for row in rows if any(label in row["optional"] for label in row[field])] == []


def test_half_of_the_everyday_lines_are_traps():
    """Over 320 lines, and every relation stands in three of them or more."""
    assert len(EVERYDAY) >= 320
    assert 0.45 <= sum(row["trap"] for row in EVERYDAY) / len(EVERYDAY) <= 0.55
    times = Counter(fact["relation"] for row in EVERYDAY for fact in row["facts"])
    assert {relation: times[relation] for relation in RELATIONS if times[relation] < 3} == {}


@framed
def test_every_frame_is_shown_six_times(rows: list[dict]):
    """And in the first set every status and experiencer with them."""
    found = [frame for row in rows for frame in row["frames"]]
    times = Counter(frame["frame"] for frame in found)
    assert {frame: times[frame] for frame in FRAMES if times[frame] < 6} == {}
    if rows is FRAMED:
        assert {frame["status"] for frame in found} == STATUSES
        assert {frame["experiencer"] for frame in found} == EXPERIENCERS


@framed
def test_lines_without_a_frame_have_none(rows: list[dict]):
    """Seventy or more, ordinary or with the word of a frame alone; all others have one or two."""
    assert len(rows) >= 420
    quiet = [row for row in rows if row["kind"] == "none" or row["kind"].startswith("word_")]
    assert len(quiet) >= 70
    assert [row["text"] for row in quiet if row["frames"]] == []
    assert {len(row["frames"]) for row in rows if row not in quiet} <= {1, 2}


@pytest.mark.parametrize("rows", [EVERYDAY, FRAMED, FRAMED_MORE], ids=["everyday", "frames", "frames_more"])
def test_no_line_stands_twice_and_every_fourth_is_held(rows: list[dict]):
    """Held lines are looked at as a score only."""
    assert len({row["text"].lower() for row in rows}) == len(rows)
    assert [row.get("held", False) for row in rows] == [number % 4 == 0 for number in range(1, len(rows) + 1)]


PROFILES, MORE = read("profile_lines.jsonl"), read("everyday_more.jsonl")
CLASSES = set("like dislike job school trait family own home pet age wish ability origin gender member".split())


def test_lines_of_profiles_name_a_class_and_a_word_that_was_said():
    """Over 350 lines, each once, most with one thing told and some with none; every class stands in them."""
    told = [(row["text"], fact) for row in PROFILES for fact in row["facts"]]
    assert [(text, fact) for text, fact in told if fact["class"] not in CLASSES or not said(fact["object"], text)] == []
    assert {fact["class"] for _, fact in told} == CLASSES
    assert len({row["text"].lower() for row in PROFILES}) == len(PROFILES) >= 350
    assert sum(not row["facts"] for row in PROFILES) >= 30


def test_more_everyday_lines_are_of_the_vocabulary_and_half_are_traps():
    """Relations and modalities of the contract, values that were said, traps as many as plain lines."""
    odd = [
        (text, fact)
        for text, fact in labels(MORE, "facts")
        if list(fact) != FACT
        or fact["relation"] not in RELATIONS
        or fact["polarity"] not in {"+", "-"}
        or fact["modality"] not in MODALITIES
    ]
    assert odd == []
    assert len({row["text"].lower() for row in MORE}) == len(MORE) >= 150
    assert 0.45 <= sum(row["trap"] for row in MORE) / len(MORE) <= 0.6
