"""A cued expression finds what the expression alone finds, and looks only where it can."""

import re

import pytest

from companion.conversation import ending, happenings, secrecy, wish_words
from companion.language.cue_starts import starts_in
from companion.language.cued import Cued, read_all
from companion.understanding import event_plans

LINES = (
    "", "ok", "keep it between us, please", "he swore me to secrecy", "I QUIT my job yesterday!", "we broke up",
    "the dentist is cancelled", "the dinner fell through...", "forget what I just said", "delete that, please",
    "my dog died last week", "moving to Leeds in the spring", "ſecret", "don’t tell anyone", "(moved)out", "quit-quit",
)  # fmt: skip
"""What these expressions find, and what they do not."""


def _all_cued() -> list[Cued]:
    rooms = (ending, happenings, secrecy, wish_words)
    ours = [one for room in rooms for one in vars(room).values() if isinstance(one, Cued)]
    return ours + [form for form, _ in event_plans._COMPILED]


@pytest.mark.parametrize("cued", _all_cued(), ids=lambda cued: cued.alone.pattern[:30])
def test_finds_what_the_expression_alone_finds(cued: Cued) -> None:
    """No line in which the expression stands is passed over."""
    for line in LINES:
        alone = cued.alone.search(line)
        found = cued.search(line)
        assert (found and found.span()) == (alone and alone.span()), line


@pytest.mark.parametrize(
    ("written", "starts"),
    [
        (r"\b(?:quit|left) (?:my|the) job\b", {"job"}),
        (r"\bcancell?ed\b", {"cance"}),
        (r"^(?:ok |well )*(?:forget|drop) it$", {"forge", "drop"}),
        (r"(?<!\w)(?:apprentice|boy)(?!\w)", {"appre", "boy"}),
        (r"\bmoods?\b", {"mood", "moods"}),
        (r"\bon the \w+ of june\b", {"june"}),
        (r"don't tell me", {"tell"}),
        (r"ca[rt]s?\b", None),
        (r"\b\w+ed\b", None),
        (r"\d+|\bseven\b", None),
        (r"\b(?:feel|felt)", None),
        (r"[?!]+|\bif\b", None),
    ],
)
def test_cues_are_the_rarest_words_it_needs(written: str, starts: set[str] | None) -> None:
    """The starts of words come out of the expression; where a text may fit without any, there are none."""
    assert starts_in(written, 0) == starts


def test_is_made_only_where_a_cue_stands() -> None:
    """A text without a cue costs no compiling."""
    cued = Cued(r"\b(?:quit|left) my job\b", re.IGNORECASE)
    assert cued.search("what a day") is None
    assert not cued.is_made
    assert cued.search("I Quit my JOB") is not None


def test_takes_the_letters_that_case_makes_equal() -> None:
    """A long s is an s where case does not matter, in the text as in the expression."""
    assert Cued(r"\bsecret\b", re.IGNORECASE).search("my ſecret") is not None


def test_leaves_a_text_without_cues_as_it_was() -> None:
    """Nothing is put in, found or counted where nothing stands."""
    cued = Cued(r"\bplease\b")
    assert cued.sub("", "what a day") == "what a day"
    assert cued.findall("what a day") == list(cued.finditer("what a day")) == []
    assert cued.sub("now", "come, please") == "come, now"


def test_cues_can_be_read_ahead() -> None:
    """Afterwards nothing has to be read when a text comes, and nothing was compiled for that."""
    one = Cued("(?:an?|the) interview")
    read_all()
    assert one.read() == {"inter"}
    assert not one.is_made
