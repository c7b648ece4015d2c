"""It writes first as agreed: once a day, at the person's own hour, and never nags."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from companion.testing import Talk

BERLIN = ZoneInfo("Europe/Berlin")


def hours(said):
    return [(one.at.astimezone(BERLIN).hour, one.at.astimezone(BERLIN).minute) for one in said]


def test_the_agreed_greeting_comes_at_nine_in_the_persons_zone(friend):
    """Once, the next morning, in the persona's voice."""
    friend.say("hello")
    (said,) = friend.wait(days=1)
    assert said.kind == "morning"
    assert hours([said]) == [(9, 0)]
    assert said.why.rule


def test_after_one_unanswered_nothing_comes_until_they_write(friend):
    """Ten silent days bring one greeting, not ten."""
    friend.say("hello")
    assert len(friend.wait(days=10)) == 1
    friend.say("sorry, busy week")
    assert len(friend.wait(days=1)) == 1


def test_it_comes_every_day_to_somebody_who_answers(friend):
    """Seven answered mornings are seven greetings, all at nine."""
    friend.say("hello")
    came = []
    for _ in range(7):
        came += friend.wait(days=1)
        friend.say("good morning to you")
    assert hours(came) == [(9, 0)] * 7


@pytest.mark.parametrize("start", [datetime(2026, 3, 28, 12, 0, tzinfo=UTC), datetime(2026, 10, 24, 12, 0, tzinfo=UTC)])
def test_nine_stays_nine_through_the_night_when_the_clock_changes(start):
    """Summer time begins or ends, and the greeting keeps its hour."""
    with Talk(persona="wren", zone="Europe/Berlin", start=start) as talk:
        talk.say("hello")
        assert hours(talk.wait(days=1)) == [(9, 0)]


def test_only_evenings_moves_it_to_the_evening(friend):
    """Plain words are enough."""
    friend.say("hello")
    friend.say("only evenings")
    (said,) = friend.wait(hours=14)
    assert said.kind == "evening"
    assert hours([said]) == [(20, 0)]


def test_nobody_is_written_to_in_the_middle_of_a_talk(friend):
    """Five minutes after they wrote, the greeting is passed over."""
    friend.say("hello")
    friend.wait_until(datetime(2026, 3, 3, 7, 55, tzinfo=UTC))
    friend.say("up early today")
    assert friend.wait(minutes=30) == ()


def test_a_greeting_is_never_sent_twice_also_across_a_restart(friend):
    """A new process over the same store does not repeat it."""
    friend.say("hello")
    assert len(friend.wait(days=1)) == 1
    friend.restart()
    assert friend.wait(hours=2) == ()


def test_hours_asleep_are_not_made_up_for():
    """A process that was down all day says nothing late."""
    with Talk(persona="wren", zone="Europe/Berlin") as talk:
        talk.say("hello")
        talk._clock.set(datetime(2026, 3, 3, 15, 0, tzinfo=UTC))
        assert talk.wait(minutes=1) == ()


def test_somebody_who_said_no_is_never_written_to(talk, answers):
    """The answer to `may I write first` holds."""
    talk.say("hi")
    for asked, answer in answers:
        talk.say("no" if asked == "writes_first" else answer)
    assert talk.wait(days=14) == ()
    assert talk.memory.planned == ()


def test_without_a_zone_nothing_is_sent(talk, answers):
    """Nobody is woken because nobody knows what time it is for them."""
    talk.say("hi")
    for asked, answer in answers:
        if (asked, answer) != ("zone", "yes"):
            talk.say("skip" if asked == "zone" else answer)
    assert talk.known.state.settings.zone is None
    assert talk.wait(days=5) == ()


THURSDAY = "I have a job interview on Thursday at 10"


def kinds(said):
    return [(one.kind, one.about, f"{one.at.astimezone(BERLIN):%a %H:%M}") for one in said]


def test_an_interview_is_wished_luck_for_and_asked_after_once(friend):
    """The evening before and that afternoon; neither again, whatever is said later."""
    friend.say(THURSDAY)
    came = list(friend.wait(days=1))
    friend.say("fine")
    came += friend.wait(days=5)
    friend.say("hello")
    came += friend.wait(days=9)
    assert [one for one in kinds(came) if one[1]] == [
        ("good_luck", "job interview", "Wed 19:00"),
        ("follow_up", "job interview", "Thu 12:30"),
    ]


def test_the_question_is_about_the_event_in_so_many_words(friend):
    """Somebody who reads it knows what is meant, and is asked one thing at most."""
    friend.say(THURSDAY)
    (asked,) = [one for one in friend.wait(days=4) if one.kind == "follow_up"]
    assert "interview" in asked.text
    assert asked.text.count("?") <= 1


def test_the_question_waits_for_the_end_of_a_talk(friend):
    """Nobody is interrupted; ten minutes after the last word it comes."""
    friend.say(THURSDAY)
    friend.wait_until(datetime(2026, 3, 5, 11, 28, tzinfo=UTC))
    friend.say("so hungry")
    (asked,) = friend.wait(hours=3)
    assert kinds([asked]) == [("follow_up", "job interview", "Thu 12:38")]


def test_the_question_takes_the_place_of_the_greeting(friend):
    """One message on Thursday, at half past twelve, after the luck of Wednesday."""
    friend.say(THURSDAY)
    friend.wait(days=2)
    friend.say("still nervous")
    assert [at for _, _, at in kinds(friend.wait_until(datetime(2026, 3, 6, 7, 0, tzinfo=UTC)))] == [
        "Wed 19:00",
        "Thu 12:30",
    ]


def test_what_is_cancelled_in_upcoming_stays_cancelled(friend):
    """Also when they write again before it would have been due."""
    friend.say(THURSDAY)
    friend.say("/upcoming")
    friend.press(next(label for label in friend.last.labels if "12:30" in label))
    friend.say("thanks")
    assert not [one for one in friend.wait(days=6) if one.kind == "follow_up"]


def test_every_plan_is_visible_with_its_reason_and_a_button(friend):
    """The luck, the question and the greeting."""
    friend.say(THURSDAY)
    told = friend.say("/upcoming")
    assert "good luck for the job interview, because you told me about it" in told
    assert "ask how the job interview went, because" in told
    assert len(friend.last.labels) == len(friend.memory.planned) == 3


def test_two_weeks_of_silence_bring_one_word_and_no_more(friend):
    """Which asks nothing; the person is found again as if nothing had been."""
    friend.say("hello")
    came = friend.wait(days=60)
    assert [one.kind for one in came] == ["morning", "return"]
    assert "?" not in came[1].text.split("\n\n")[0]


def test_hours_asleep_make_one_message_of_many(friend):
    """The greeting is stale, the question still fits; no more than one is said."""
    friend.say(THURSDAY)
    friend.wait(hours=1)
    friend.sleep(days=3, hours=12)
    assert [one.kind for one in friend.wait(minutes=1)] in ([], ["follow_up"])
    assert [one.kind for one in friend.wait(hours=14)].count("follow_up") <= 1


def test_stop_holds_everything_that_was_planned(friend):
    """The interview is not asked after, until they lift it."""
    friend.say(THURSDAY)
    friend.say("/stop")
    assert friend.memory.planned == ()
    assert friend.wait(days=7) == ()


def test_not_so_often_means_every_other_day(friend):
    """And again less often; the settings say so."""
    friend.say("not so often")
    assert "every other day" in friend.say("/settings")
    friend.say("less often")
    assert "every 4 days" in friend.say("/settings")
    friend.say("more often")
    assert "every other day" in friend.say("/settings")


@pytest.mark.parametrize("said", ["any time", "later", "not today", "not now", "too often"])
def test_an_answer_in_a_talk_changes_no_settings(friend, said):
    """Such words are said of many things."""
    friend.say("hello")
    before = friend.known.state.settings
    friend.say(said)
    assert friend.known.state.settings == before


def test_a_clock_that_is_set_back_sends_nothing_twice(friend):
    """An hour each way."""
    friend.say("hello")
    (said,) = friend.wait_until(datetime(2026, 3, 3, 8, 5, tzinfo=UTC))
    for instant in (said.at - timedelta(hours=1), said.at, said.at + timedelta(hours=1)):
        assert friend._loop.run_until_complete(friend._house.companion.tick(instant)) == ()
    assert said.slot in friend.known.state.settled


def test_the_traveller_is_greeted_at_nine_where_they_are(friend):
    """In plain words, for a week; the clock is that of home afterwards."""
    friend.say("I'm in Tokyo for a week")
    (said,) = friend.wait(days=1)
    assert said.at.astimezone(ZoneInfo("Asia/Tokyo")).hour == 9
    friend.wait(days=6, hours=12)
    friend.say("what a week")
    assert friend.known.state.settings.zone == "Europe/Berlin"


@pytest.mark.parametrize("said", ["I'm in a good mood", "I'm in love", "I'm in bed", "we're at home", "I'm in Trouble"])
def test_not_everything_somebody_is_in_is_a_city(friend, said):
    """The clock stays."""
    friend.say(said)
    assert friend.known.state.settings.zone == "Europe/Berlin"
