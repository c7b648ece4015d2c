"""The one pass: every field filled from the same tokens, any text taken, and nothing read beyond the longest message."""

from datetime import UTC, datetime
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.message import LONGEST
from companion.domain.understanding import NamedPerson, Understanding
from companion.understanding import understand
from companion.understanding.tables import Known, Tables

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
TABLES = Tables.build(concepts="~pet: dog, cat\n")
NOBODY = Known()


def read(text: str, known: Known = NOBODY) -> Understanding:
    """The understanding of a text on a Monday morning."""
    return understand(text, NOW, "UTC", known, TABLES)


def test_one_line_fills_every_part() -> None:
    """Facts, people, what happened, the event and its date, and the topic agree on one sentence."""
    heard = read("My sister Anna lives in Berlin and I have an exam tomorrow")
    assert heard.people == (NamedPerson("sister", "Anna"),)
    assert [fact.relation for fact in heard.facts] == ["family", "home"]
    assert [frame.frame for frame in heard.frames] == ["exam"]
    assert [event.start for event in heard.events] == [date.start for date in heard.dates] == [heard.frames[0].when]
    assert set(heard.topics) == {"family", "school"}


def test_every_token_and_sentence_is_a_span_of_the_text() -> None:
    """Nothing after it has to look for words again."""
    heard = read("  Hello there. I'm “Sam”!  ")
    assert heard.text == 'Hello there. I\'m "Sam"!'
    assert all(heard.text[token.start : token.end] == token.text for token in heard.tokens)
    assert all(sentence.text in heard.text for sentence in heard.sentences)


@pytest.mark.parametrize("evidence", ["I live in Porto.", "My dog is called Rex."])
def test_what_was_found_stands_in_its_sentence(evidence: str) -> None:
    """The evidence is verbatim."""
    heard = read(f"Hi. {evidence} Bye.")
    assert [fact.evidence for fact in heard.facts] == [evidence]
    assert all(fact.value.split()[-1] in evidence for fact in heard.facts)


def test_names_already_known_are_heard_alone() -> None:
    """A role is not told again each time."""
    assert read("Anna rang", Known(frozenset({"sister Anna"}))).people == (NamedPerson("sister", "Anna"),)
    assert read("Anna rang").people == ()


def test_words_of_the_lexicon_are_placed() -> None:
    """By concept, for the rules that ask for them."""
    assert "pet" in read("my dog").concepts


@pytest.mark.parametrize(
    "text",
    ["", " ", "\n\n", "...", "!?", "😀", "\u200d", "١٢٣", "a\u0301", "'", '"', "I", "my", "I'm", "if", "my sister",
     "i am the", "my my my", "call me", "I have", "I have no", "and", ", and", "\x00\x01"],
    ids=ascii,
)  # fmt: skip
def test_any_text_is_understood_somehow(text: str) -> None:
    """Unfinished and senseless texts tell nothing, and break nothing."""
    heard = read(text)
    assert heard.facts == ()
    assert heard.events == ()


@pytest.mark.parametrize(
    "text",
    ["my dog died. " * 400, "i am " * 2000, "my sister Anna and " * 400, "I like tea, " * 600, "(" * 5000, '"I ' * 3000,
     "if " * 2500, "my birthday party tomorrow and " * 300, "x" * 9000],
    ids=lambda text: text[:12],
)  # fmt: skip
def test_nothing_is_read_beyond_the_longest_message(text: str) -> None:
    """A wall of words is read up to its limit, and tells few things."""
    heard = read(text)
    assert len(heard.text) <= LONGEST
    assert len(heard.facts) <= 8
    assert len(heard.frames) <= 16


def test_the_same_text_is_understood_the_same() -> None:
    """Nothing is remembered between two readings."""
    text = "I'm Sam, I live in Porto and my dog died yesterday"
    assert read(text) == read(text)


SPELLED = Tables.build(words="tomorrow sister myself lives\n\nlive")


def spelled(text: str, known: Known = NOBODY) -> Understanding:
    """The understanding when it is known how words are spelled."""
    return understand(text, NOW, "UTC", known, SPELLED)


def test_a_slip_is_heard_as_the_word_and_kept_as_it_was_written() -> None:
    """Everything profits from the word, and nothing is put into the person's mouth."""
    heard = spelled("I have an exam tomorow. My sistr Anna lives in Berlin.")
    assert [event.start.day for event in heard.events] == [3]
    assert heard.people == (NamedPerson("sister", "Anna"),)
    assert {fact.evidence for fact in heard.facts} == {"My sistr Anna lives in Berlin."}


def test_danger_is_heard_through_a_slip_and_beside_one() -> None:
    """It is looked for in what was written and in what was meant."""
    levels = [
        spelled(text).risk.level for text in ("I will hang mysefl", "I will hang myself tomorow", "I hang pictures")
    ]
    assert levels == ["hard", "hard", "none"]


def test_a_name_of_the_person_is_no_slip() -> None:
    """Somebody may well be called nearly like a word."""
    words = [token.word for token in spelled("sistr is here", Known(frozenset({"friend Sistr"}))).tokens]
    assert words == ["sistr", "is", "here"]


@settings(deadline=None, max_examples=80)
@given(st.text(min_size=1, max_size=30), st.integers(1, LONGEST))
def test_any_text_however_long_is_understood_in_bounded_time(piece: str, times: int) -> None:
    """A rule that tried every place from every place would take seconds."""
    text = (piece * times)[:LONGEST]
    before = process_time()
    heard = spelled(text)
    assert process_time() - before < 0.5
    assert all(heard.text[token.start : token.end] == token.text for token in heard.tokens)
    assert not heard.sentences or heard.answer_to < len(heard.sentences)
