"""What is known, laid out to be leafed through."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from companion.conversation.notes import PAGE, label, notes, page, pages
from companion.domain.memory import Event, Fact, Memory

NOW = datetime(2026, 3, 20, 9, 0, tzinfo=UTC)
HOME = Fact("f1", "user", "home", "Berlin", "I live in Berlin", NOW - timedelta(days=3))
ANNA = Fact("f2", "sister Anna", "home", "Rome", "Anna lives in Rome", NOW - timedelta(days=400))
DOG = Fact("f3", "user", "pet", "dog Rex", "my dog is called Rex", NOW)
EXAM = Event("e1", "exam", NOW + timedelta(days=2), "day", "my exam is on Sunday", NOW)
DINNER = Event("e2", "dinner", NOW + timedelta(days=1), "day", "dinner tomorrow", NOW)


def headings(memory):
    """Number and heading of every note."""
    return [(note.number, note.heading) for note in notes(memory, NOW, "UTC")]


def test_notes_stand_under_headings_and_are_numbered_through():
    """The person first, then theirs, then dates in the order in which they come."""
    memory = Memory((DOG, ANNA, HOME), (EXAM, DINNER))
    assert headings(memory) == [(1, "You"), (2, "sister Anna"), (3, "Pets"), (4, "Dates"), (5, "Dates")]
    assert [note.known for note in notes(memory, NOW, "UTC")][3:] == [DINNER, EXAM]


def test_the_pinned_stand_first():
    """With the name of whom they are about."""
    (first, *_) = notes(Memory((HOME, replace(ANNA, pinned=True))), NOW, "UTC")
    assert (first.heading, first.line[:24]) == ("Pinned", "sister Anna, home: Rome ")


def test_what_once_was_stands_apart_and_what_never_was_nowhere():
    """A home that was left, a date that is over or called off; a fact that was taken back is not shown."""
    left, wrong = replace(HOME, valid_to=NOW), replace(ANNA, retracted_at=NOW)
    off, over = replace(EXAM, status="cancelled"), replace(DINNER, start=NOW - timedelta(days=5))
    shown = notes(Memory((left, wrong), (off, over)), NOW, "UTC")
    assert [(note.heading, note.known) for note in shown] == [("Once", left), ("Once", over), ("Once", off)]
    assert "(called off)" in shown[-1].line


def test_a_line_tells_their_words_and_the_day_with_the_year_where_it_is_another():
    """Both in the person's own zone."""
    lines = [note.line for note in notes(Memory((HOME, ANNA)), NOW, "UTC")]
    assert lines == [
        "home: Berlin (“I live in Berlin”, 17 March)",
        "home: Rome (“Anna lives in Rome”, 13 February 2025)",
    ]


def test_every_note_is_on_some_page():
    """Pages beyond the first and last are those."""
    facts = tuple(replace(HOME, id=str(number), relation="likes", value=f"thing {number}") for number in range(20))
    shown = notes(Memory(facts), NOW, "UTC")
    assert pages(shown) == 3
    assert [note for number in (1, 2, 3) for note in page(shown, number)] == list(shown)
    assert page(shown, 0) == page(shown, 1)
    assert len(page(shown, 99)) == 20 - 2 * PAGE


def test_a_denied_fact_says_so():
    """On its button as well."""
    assert label(replace(HOME, polarity="-")) == "home: not Berlin"
    assert label(EXAM) == "exam"
