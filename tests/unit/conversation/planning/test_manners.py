"""What is looked at once more when something is about to be sent, and what is noted afterwards."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from companion.conversation.planning.manners import may_wait, refusal, settled
from companion.domain.check_in import CheckIn
from companion.domain.person import Reminder
from tests.unit.conversation.planning.people import BERLIN, MONDAY, friend

NINE = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
GREETING = CheckIn("a", "morning", NINE, "daily:2026-03-02")
QUESTION = CheckIn("b", "follow_up", NINE, "follow_up:interview:2026-03-02", "interview")
PARTING = CheckIn("c", "return", NINE, "return:2026-02-16")
REMINDER = CheckIn("d", "reminder", NINE, "reminder:r:2026-03-02T09.00", "call mum")


@pytest.mark.parametrize(
    ("late", "more", "reason"),
    [
        (0, {}, ""),
        (4, {}, "too late"),
        (2, {"settings": replace(BERLIN, stopped=True)}, "not agreed"),
        (0, {"settings": replace(BERLIN, zone=None)}, "not agreed"),
        (0, {"unanswered": 1}, "the last one is unanswered"),
        (0, {"last_heard": None}, "silent for long"),
        (0, {"last_heard": MONDAY - timedelta(days=20)}, "silent for long"),
        (0, {"last_heard": NINE - timedelta(minutes=5)}, "in a talk"),
        (0, {"last_daily": date(2026, 3, 2)}, "today had one"),
        (0, {"wrote_first": NINE - timedelta(hours=2), "last_daily": date(2026, 3, 1)}, "today had one"),
    ],
)
def test_manners_are_checked_again_when_a_greeting_is_sent(late, more, reason):
    """What was fine when it was planned may not be fine when it is due."""
    assert refusal(replace(friend(), **more), GREETING, NINE + timedelta(hours=late)) == reason


def test_quiet_hours_are_checked_when_it_is_sent():
    """A question that the program slept through into the night is not asked at eleven."""
    night = NINE + timedelta(hours=14)
    assert refusal(friend(), QUESTION, night) == "quiet hours"
    assert may_wait(QUESTION, "quiet hours")
    assert not may_wait(GREETING, "quiet hours")


def test_a_question_may_come_after_one_that_is_unanswered_and_not_after_three():
    """It is particular, and even so there is an end."""
    assert refusal(friend(unanswered=1), QUESTION, NINE) == ""
    assert refusal(friend(unanswered=3), QUESTION, NINE) == "the last one is unanswered"


def test_two_weeks_of_silence_leave_room_for_one_word_only():
    """The parting word, whatever is unanswered; no question any more."""
    silent = friend(last_heard=NINE - timedelta(days=15), unanswered=1)
    assert refusal(silent, PARTING, NINE) == ""
    assert refusal(silent, QUESTION, NINE) == "silent for long"


def test_four_hours_lie_between_two_also_over_midnight():
    """The budget of the new day does not help."""
    owl = replace(BERLIN, quiet_from=time(9), quiet_to=time(17))
    past = datetime(2026, 3, 2, 23, 30, tzinfo=UTC)
    state = friend(owl, last_daily=date(2026, 3, 2), wrote_first=past - timedelta(hours=1))
    assert refusal(state, replace(QUESTION, due=past), past) == "too soon after the last one"


def test_a_reminder_is_given_in_quiet_hours_and_after_anything():
    """It was asked for."""
    state = friend(reminders=(Reminder("r", "call mum", MONDAY),), unanswered=9, last_daily=date(2026, 3, 2))
    assert refusal(state, REMINDER, NINE) == ""
    assert refusal(replace(state, settings=replace(BERLIN, writes_first=False)), REMINDER, NINE) == ""
    assert refusal(state, REMINDER, NINE + timedelta(hours=13)) == "too late"


def test_a_reminder_from_before_a_stop_is_held_and_one_from_after_it_comes():
    """Stop means what was planned then."""
    stopped = replace(BERLIN, stopped=True)
    before, after = Reminder("r", "call mum", MONDAY, held=True), Reminder("r", "call mum", MONDAY)
    assert refusal(friend(stopped, reminders=(before,)), REMINDER, NINE) == "not agreed"
    assert refusal(friend(stopped, reminders=(after,)), REMINDER, NINE) == ""


def test_a_reminder_of_somebody_who_is_not_there_is_not_given():
    """Under age, asleep, or erased: nothing is known of it."""
    assert refusal(friend(standing="asleep", reminders=(Reminder("r", "x", MONDAY),)), REMINDER, NINE) == "not agreed"
    assert refusal(friend(), REMINDER, NINE) == "not agreed"


def test_after_writing_first_its_day_is_over_and_one_is_unanswered():
    """And its slot is never wanted again."""
    after = settled(friend(), GREETING, NINE, sent=True)
    assert (after.last_daily, after.unanswered, after.wrote_first) == (date(2026, 3, 2), 1, NINE)
    assert GREETING.slot in after.settled


def test_a_reminder_costs_nothing_of_the_budget():
    """And is noted as given for its day."""
    state = friend(reminders=(Reminder("r", "call mum", MONDAY, day=date(2026, 3, 2)),))
    after = settled(state, REMINDER, NINE, sent=True)
    assert (after.last_daily, after.unanswered) == (None, 0)
    assert (after.reminders[0].given, after.reminders[0].given_at) == (date(2026, 3, 2), NINE)


def test_slots_are_remembered_for_as_long_as_they_could_be_wanted():
    """A birthday of next year that was called off, and not the greetings of last winter."""
    state = friend(settled=("birthday:anna:2027-01-01", "daily:2025-12-24"))
    assert settled(state, GREETING, NINE, sent=False).settled == ("birthday:anna:2027-01-01", "daily:2026-03-02")


def test_a_promise_is_kept_by_a_greeting_or_by_the_question_itself():
    """Not by a word about something else."""
    promised = friend(promised=("ask", "the interview"))
    assert settled(promised, GREETING, NINE, sent=True).promised is None
    assert settled(promised, QUESTION, NINE, sent=True).promised is None
    other = replace(QUESTION, about="wedding", slot="follow_up:wedding:2026-03-02")
    assert settled(promised, other, NINE, sent=True).promised is not None
