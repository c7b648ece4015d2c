"""What was said in a step: check-ins with their bubbles, local times, and the disclosure set apart."""

from dataclasses import replace
from datetime import time, timedelta

import pytest

from companion.domain.message import PersonId
from companion.domain.person import Settings
from companion.domain.reply import Attachment, Bubble, Button, Why
from companion.domain.work import Delivery
from companion.testing.passages import check_ins, lies_between, local_time, said_in, undisclosed
from tests.unit.testing.talks import NOW, first, friend, said, told, waited

LATER = NOW + timedelta(days=1)


def test_a_bubble_becomes_something_said_with_all_that_came_along():
    """Its rows of buttons in one, and the slot of its delivery."""
    yes, no = Button("Yes", "yes"), Button("No", "no")
    bubble = Bubble("Sure?", "sure#1", ((yes,), (no,)), Attachment("a.txt", "a"))
    why = Why("rules", "morning")
    delivery = Delivery("d", PersonId("pipe", "mia"), NOW, (bubble,), why, "morning:1", "morning", "exam")
    one = said_in(delivery, bubble)
    assert (one.text, one.at, one.kind, one.why, one.slot, one.about, one.line) == (
        "Sure?", NOW, "morning", why, "morning:1", "exam", "sure#1",
    )  # fmt: skip
    assert (one.labels, one.file, one.first) == (("Yes", "No"), bubble.file, True)


def test_check_ins_are_told_apart_with_all_their_bubbles():
    """By slot and instant; answers between them are none."""
    up, sun, late, other = first("Up?"), first("Sun."), first("Up?", LATER), first("And?", LATER, "noon:1")
    assert list(check_ins(waited(up, sun, late, other))) == [(up, sun), (late,), (other,)]
    assert list(check_ins(waited(said(), up, said(), sun))) == [(up,), (sun,)]
    assert not list(check_ins(told("hello", "Hello.")))


def test_a_bubble_that_comes_again_begins_another_check_in():
    """Even in the same instant."""
    up, sun = first("Up?"), first("Sun.")
    assert list(check_ins(waited(up, sun, up, sun))) == [(up, sun), (up, sun)]


def test_the_time_of_day_is_that_where_the_person_was():
    """And UTC for a stranger."""
    berlin = friend(Settings("Europe/Berlin"))
    assert local_time(waited(first(), state=berlin), first()) == time(10)
    assert local_time(waited(first(), before=None, after=berlin), first()) == time(10)
    assert local_time(waited(first(), state=friend(Settings())), first()) == time(9)


@pytest.mark.parametrize(
    ("at", "start", "end", "lies"),
    [
        (time(9), time(9), time(10), True),
        (time(10), time(9), time(10), False),
        (time(23), time(22), time(8), True),
        (time(7, 59), time(22), time(8), True),
        (time(8), time(22), time(8), False),
        (time(12), time(22), time(8), False),
    ],
)
def test_hours_may_span_midnight(at, start, end, lies):
    """Their beginning is in them and their end is not."""
    assert lies_between(at, start, end) is lies


def test_a_disclosure_is_set_apart_only_where_one_was_added():
    """A text of two paragraphs is otherwise whole; a disclosure alone stays."""
    before = friend()
    after = replace(before, disclosed_at=NOW)
    for text, own in (("I see.\n\nI'm a program.", "I see."), ("I'm a program.", "I'm a program.")):
        assert undisclosed(told("hello", text, state=before, after=after), said(text)) == own
        assert undisclosed(told("hello", text), said(text)) == text
