"""What is planned: of everything worth saying, one message a day, the particular before the general."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from companion.conversation.planning.plan import plan, wishes
from companion.domain.change import Cancelled, Planned
from companion.domain.memory import Moment
from companion.domain.person import Away, Thread
from tests.unit.conversation.planning.people import BERLIN, MONDAY, SUNDAY, birthday, event, friend, life

THURSDAY_TEN = datetime(2026, 3, 5, 9, 0, tzinfo=UTC)
"""Ten in the morning in Berlin."""


def planned(state, memory=None, now=MONDAY):
    """Kind and local time of everything that is planned."""
    return [(wish.kind, f"{wish.due:%d %H:%M}") for wish in wishes(state, memory or life(), now)]


def test_the_next_greeting_is_today_when_its_time_is_still_to_come():
    """At seven in the morning in Berlin, nine o'clock is today, which is eight in UTC."""
    assert planned(friend()) == [("morning", "02 08:00")]


def test_it_is_tomorrow_when_today_is_over_or_has_had_one():
    """After nine, or once today's was sent."""
    assert planned(friend(), now=MONDAY + timedelta(hours=5)) == [("morning", "03 08:00")]
    assert planned(friend(last_daily=date(2026, 3, 2))) == [("morning", "03 08:00")]


@pytest.mark.parametrize(
    "settings",
    [
        replace(BERLIN, writes_first=False),
        replace(BERLIN, stopped=True),
        replace(BERLIN, zone=None),
        replace(BERLIN, zone="Mars/Olympus"),
    ],
    ids=["never agreed", "stopped", "zone unknown", "zone wrong"],
)
def test_nothing_is_planned_without_leave(settings):
    """Neither the greeting nor the question after the interview."""
    assert planned(friend(settings), life(event("interview", THURSDAY_TEN))) == []


def test_no_greeting_is_planned_at_an_hour_that_is_quiet():
    """Who wants it at eleven in the evening and quiet from ten on gets the one word after two weeks alone."""
    assert planned(friend(replace(BERLIN, writes_at=time(23, 0)))) == [("return", "16 07:00")]


@pytest.mark.parametrize("standing", ["new", "onboarding", "closed", "asleep"])
def test_a_minor_or_a_stranger_is_never_written_to_first(standing):
    """Only a friend is."""
    assert planned(replace(friend(), standing=standing), life(event("interview", THURSDAY_TEN))) == []


def test_planning_twice_changes_nothing():
    """The plans that are there already stay."""
    memory = life(event("interview", THURSDAY_TEN), facts=(birthday("Anna", "10 March"),))
    first = plan(friend(), memory, MONDAY)
    assert len(first) == 4
    assert plan(friend(), replace(memory, planned=tuple(change.check_in for change in first)), MONDAY) == ()


def test_another_time_replaces_the_plan():
    """The old one is cancelled, the new one planned, on the same day."""
    (had,) = plan(friend(), life(), MONDAY)
    off, new = plan(friend(replace(BERLIN, writes_at=time(20, 0))), life(planned=(had.check_in,)), MONDAY)
    assert off == Cancelled(had.check_in.id)
    assert isinstance(new, Planned)
    assert (new.check_in.kind, new.check_in.due) == ("evening", datetime(2026, 3, 2, 19, 0, tzinfo=UTC))


def test_an_interview_is_asked_after_on_its_afternoon():
    """Half an hour after it should be over, and luck is wished on the evening before."""
    found = planned(friend(), life(event("interview", THURSDAY_TEN)))
    assert ("follow_up", "05 11:30") in found
    assert ("good_luck", "04 18:00") in found


def test_what_ends_late_is_asked_after_on_the_next_day():
    """A concert at eight in the evening: at eleven in the morning."""
    concert = event("concert", datetime(2026, 3, 5, 19, 0, tzinfo=UTC))
    assert ("follow_up", "06 10:00") in planned(friend(), life(concert))


@pytest.mark.parametrize("status", ["cancelled", "told", "moved"])
def test_what_was_called_off_moved_or_told_already_is_not_asked_after(status):
    """Nor is luck wished for it."""
    kinds = [kind for kind, _ in planned(friend(), life(event("interview", THURSDAY_TEN, status=status)))]
    assert kinds == ["morning"]


def test_an_event_told_twice_in_other_words_is_asked_after_once():
    """The interview and the job interview of one day; and if the second was called off, so was the first."""
    twice = [event("interview", THURSDAY_TEN), event("job interview", THURSDAY_TEN)]
    assert [kind for kind, _ in planned(friend(), life(*twice))].count("follow_up") == 1
    off = replace(twice[1], status="cancelled")
    assert "follow_up" not in [kind for kind, _ in planned(friend(), life(twice[0], off))]


def test_what_comes_every_week_is_not_asked_after():
    """A yoga class is nothing to ask after."""
    routine = event("yoga class", THURSDAY_TEN)
    assert [kind for kind, _ in planned(friend(), life(routine))] == ["morning"]


def test_a_question_takes_the_place_of_that_days_greeting():
    """On the day of the interview nobody says good morning as well."""
    today = event("interview", MONDAY + timedelta(hours=3))
    assert planned(friend(), life(today)) == [("follow_up", "02 11:30"), ("morning", "03 08:00")]


def test_of_two_questions_on_one_day_the_weightier_has_it_and_the_other_the_next():
    """The interview today, the lunch tomorrow; neither is lost."""
    both = life(event("lunch", THURSDAY_TEN + timedelta(hours=2)), event("interview", THURSDAY_TEN))
    found = [(wish.about, wish.day.day) for wish in wishes(friend(), both, MONDAY) if wish.kind == "follow_up"]
    assert found == [("interview", 5), ("lunch", 6)]


def test_no_luck_is_wished_to_somebody_who_told_of_it_only_now():
    """At six in the evening for tomorrow: they have just been wished it."""
    told = replace(event("exam", THURSDAY_TEN), said_at=THURSDAY_TEN - timedelta(hours=16))
    now = told.said_at + timedelta(minutes=1)
    assert "good_luck" not in [kind for kind, _ in planned(friend(last_heard=now), life(told), now)]


def test_what_was_called_off_once_stays_off():
    """The slot is remembered, whatever is said afterwards."""
    memory = life(event("interview", THURSDAY_TEN))
    off = tuple(wish.slot for wish in wishes(friend(), memory, MONDAY) if wish.kind == "follow_up")
    assert off
    assert "follow_up" not in [kind for kind, _ in planned(friend(settled=off), memory)]


def test_a_birthday_is_congratulated_on_its_day_every_year():
    """Anna's in May, and their own; by the clock of where they are."""
    facts = (birthday("friend Anna", "May 3"), birthday("user", "3 June 1990"))
    found = [(wish.about, f"{wish.due:%d %b %Y}") for wish in wishes(friend(), life(facts=facts), MONDAY)]
    assert ("Anna's birthday", "03 May 2026") in found
    assert ("my birthday", "03 Jun 2026") in found
    later = datetime(2026, 5, 10, 6, 0, tzinfo=UTC)
    again = wishes(friend(last_heard=later - timedelta(days=1)), life(facts=facts), later)
    assert ("Anna's birthday", "03 May 2027") in [(wish.about, f"{wish.due:%d %b %Y}") for wish in again]


def test_the_birthday_of_a_leap_day_is_kept_in_other_years():
    """On the twenty-eighth."""
    found = wishes(friend(), life(facts=(birthday("Anna", "29 February"),)), MONDAY)
    assert [f"{wish.due:%d %b %Y}" for wish in found if wish.kind == "birthday"] == ["28 Feb 2027"]


def test_something_they_said_calls_off_the_greeting_that_was_near():
    """Six in the morning is within four hours of nine; five is not far enough either."""
    assert planned(friend(last_heard=MONDAY - timedelta(minutes=1))) == [("morning", "03 08:00")]
    assert planned(friend(last_heard=MONDAY - timedelta(hours=3))) == [("morning", "02 08:00")]


def test_after_one_unanswered_nothing_general_is_planned():
    """The question after the interview still is; a word after two weeks too."""
    found = planned(friend(unanswered=1), life(event("interview", THURSDAY_TEN)))
    assert [kind for kind, _ in found] == ["good_luck", "follow_up", "return"]


def test_what_they_meant_to_tell_is_asked_for_on_the_next_day():
    """In the place of the greeting."""
    found = planned(friend(thread=Thread("I'll tell you tomorrow", SUNDAY)))
    assert found == [("thread", "02 08:00"), ("morning", "03 08:00")]


def test_a_promise_takes_the_place_of_the_next_greeting():
    """What was promised is what the next check-in is about, in the same slot."""
    (wish,) = wishes(friend(promised=("ask-exam", "the exam")), life(), MONDAY)
    assert (wish.kind, wish.about, wish.slot) == ("ask-exam", "the exam", "daily:2026-03-02")
    assert "come back" in wish.why


def test_a_promise_is_superfluous_when_the_event_is_asked_after_anyway():
    """The greeting is a greeting, and the exam is asked after once."""
    found = wishes(friend(promised=("ask-exam", "the exam")), life(event("exam", THURSDAY_TEN)), MONDAY)
    assert [wish.kind for wish in found] == ["morning", "good_luck", "follow_up"]


def test_not_so_often_means_days_between():
    """Every four days, counted from the last; a question that is worth it comes all the same."""
    seldom = friend(replace(BERLIN, every_days=4), last_daily=date(2026, 3, 1))
    assert planned(seldom) == [("morning", "05 08:00")]
    assert ("follow_up", "03 11:30") in planned(seldom, life(event("exam", THURSDAY_TEN - timedelta(days=2, hours=1))))


def test_only_evenings_holds_for_questions_as_well():
    """The interview at ten is asked after at five, when the evening begins."""
    evenings = friend(replace(BERLIN, writes_at=time(20, 0), open_from=time(17, 0)))
    assert ("follow_up", "05 16:00") in planned(evenings, life(event("interview", THURSDAY_TEN)))


def test_a_question_that_falls_into_quiet_hours_waits_for_their_end():
    """Somebody who sleeps by day is asked at five in the afternoon."""
    sleeper = friend(replace(BERLIN, quiet_from=time(8, 0), quiet_to=time(17, 0), writes_at=time(20, 0)))
    assert ("follow_up", "05 16:00") in planned(sleeper, life(event("interview", THURSDAY_TEN)))


def test_somebody_away_until_sunday_is_greeted_by_the_clock_of_home_from_then_on():
    """Nine in Tokyo on Sunday, nine in Berlin on Monday."""
    there = replace(BERLIN, zone="Asia/Tokyo")
    until = datetime(2026, 3, 8, 21, 0, tzinfo=UTC)
    away = friend(there, away=Away("Europe/Berlin", "DE", until))
    assert planned(away, now=datetime(2026, 3, 7, 20, 0, tzinfo=UTC)) == [("morning", "08 00:00")]
    assert planned(away, now=datetime(2026, 3, 8, 12, 0, tzinfo=UTC)) == [("morning", "09 08:00")]


def test_after_a_word_today_nothing_more_is_planned_for_today():
    """Neither by the date of here nor by that of where it was written."""
    wrote = datetime(2026, 3, 5, 7, 0, tzinfo=UTC)
    state = friend(last_daily=date(2026, 3, 5), wrote_first=wrote, unanswered=1, last_heard=wrote - timedelta(days=1))
    found = planned(state, life(event("interview", THURSDAY_TEN)), wrote)
    assert ("follow_up", "06 11:30") in found


@pytest.mark.parametrize(
    ("speaker", "text", "asked"),
    [
        ("them", "the interview went well", False),
        ("them", "out of the interview, phew", False),
        ("them", "it rains", True),
        ("me", "How did the interview go?", False),
        ("me", "I hope the interview was kind.", True),
    ],
)
def test_what_came_up_since_it_was_under_way_is_not_asked_after_again(speaker, text, asked):
    """Whoever spoke of it; by an hour later the interview has begun."""
    at = THURSDAY_TEN + timedelta(hours=1, minutes=15)
    memory = replace(life(event("interview", THURSDAY_TEN)), talk=(Moment(9, at, speaker, text),))
    found = planned(friend(last_heard=at), memory, at + timedelta(minutes=1))
    assert ("follow_up" in [kind for kind, _ in found]) is asked


def test_what_was_said_of_it_before_is_no_telling():
    """They were nervous that morning; of an exam of which only the day is known."""
    at = THURSDAY_TEN - timedelta(hours=1)
    exam = event("exam", THURSDAY_TEN - timedelta(hours=10), "day")
    memory = replace(life(exam), talk=(Moment(9, at, "them", "so nervous about the exam"),))
    assert "follow_up" in [kind for kind, _ in planned(friend(last_heard=at), memory, at + timedelta(minutes=1))]
    over = replace(memory, talk=(Moment(9, at, "them", "finished the exam already"),))
    assert "follow_up" not in [kind for kind, _ in planned(friend(last_heard=at), over, at + timedelta(minutes=1))]
