"""Reminders in plain words: set, changed, put off and called off, given to the minute, outside every budget."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from companion.testing import Talk

BERLIN = ZoneInfo("Europe/Berlin")
TUESDAY = datetime(2026, 3, 3, 14, 0, tzinfo=UTC)
"""Three in the afternoon in Berlin."""


@pytest.fixture
def ben():
    """Somebody at home in Berlin, on a Tuesday afternoon, who has said hello."""
    with Talk(persona="wren", zone="Europe/Berlin", start=TUESDAY) as talk:
        talk.say("hello")
        yield talk


def waiting(talk):
    """What is to be reminded of, and when, as /upcoming would have it."""
    return [
        (one.about, f"{one.due.astimezone(BERLIN):%a %d %H:%M}")
        for one in sorted(talk.memory.planned, key=lambda one: one.due)
        if one.kind == "reminder"
    ]


def given(said):
    return [(one.about, f"{one.at.astimezone(BERLIN):%d %H:%M}") for one in said if one.kind == "reminder"]


@pytest.mark.parametrize(
    ("asked", "what", "when"),
    [
        ("remind me to call mum on Sunday", "call mum", "Sun 08 09:00"),
        ("remind me every Monday at 8 to take the bins out", "take the bins out", "Mon 09 08:00"),
        ("remind me in two hours to move the car", "move the car", "Tue 03 17:00"),
        ("can you remind me to stretch at 4pm?", "stretch", "Tue 03 16:00"),
        ("set a reminder for Friday at 6pm: pay rent", "pay rent", "Fri 06 18:00"),
        ("don't let me forget the cake tomorrow", "the cake", "Wed 04 09:00"),
        ("remind me to call the bank at 9am", "call the bank", "Wed 04 09:00"),
        ("remind me on the 1st of every month to pay rent", "pay rent", "Wed 01 09:00"),
        ("remind me every Tuesday and Thursday at 6pm to run", "run", "Tue 03 18:00"),
        ("remind me daily at 8 to take my pills", "take my pills", "Wed 04 08:00"),
        ("remind me to drink water every other day at 10", "drink water", "Wed 04 10:00"),
        ("remind me every year on 3 May to call Anna", "call Anna", "Sun 03 09:00"),
        ("remind me every two weeks on Monday to water the plants", "water the plants", "Mon 09 09:00"),
        ("remind me every week to call gran at 6pm", "call gran", "Tue 03 18:00"),
        ("wake me at 7", "wake up", "Wed 04 07:00"),
        ("set a timer for 10 minutes", "time is up", "Tue 03 15:10"),
        ("remind me tonight to lock the door", "lock the door", "Tue 03 20:00"),
    ],
)
def test_what_is_asked_for_in_plain_words_is_kept(ben, asked, what, when):
    """Of what, and when; the answer says both and can be taken back at once."""
    told = ben.say(asked)
    assert waiting(ben) == [(what, when)]
    assert what.replace("my", "your").split()[-1] in told
    ben.press("Cancel it")
    assert waiting(ben) == []


@pytest.mark.parametrize(
    "said",
    [
        "that reminds me, I saw Tom",
        "you remind me of my brother",
        "this song reminds me of home",
        "remind me what my sister is called",
        "remind me why I do this",
        "can you remind me how old you are?",
        "moments like this remind me why I keep going",
        "don't remind me",
    ],
)
def test_what_only_sounds_like_one_is_none(ben, said):
    """Nothing is kept, and nothing is asked about it."""
    ben.say(said)
    assert (waiting(ben), ben.known.state.half) == ([], None)


def test_it_comes_to_the_minute_once(ben):
    """And is over then."""
    ben.say("remind me in 20 minutes to breathe")
    assert given(ben.wait(hours=10)) == [("breathe", "03 15:20")]
    assert given(ben.wait(days=3)) == []


def test_it_comes_in_quiet_hours_and_costs_no_greeting(ben):
    """They asked for three in the morning; at nine the day begins as agreed."""
    ben.say("remind me at 3am to feed the baby")
    said = ben.wait_until(datetime(2026, 3, 4, 9, 0, tzinfo=UTC))
    assert [(one.kind, f"{one.at.astimezone(BERLIN):%H:%M}") for one in said] == [
        ("reminder", "03:00"),
        ("morning", "09:00"),
    ]


def test_every_monday_at_eight_through_summer_time(ben):
    """The wall time stays, and no silence ends it."""
    ben.say("remind me every Monday at 8 to take the bins out")
    came = given(ben.wait(days=28))
    assert [at for _, at in came] == ["09 08:00", "16 08:00", "23 08:00", "30 08:00"]


def test_a_missing_time_is_asked_for_once(ben):
    """And a missing thing; what comes next may be something else."""
    assert "?" in ben.say("remind me to stretch")
    ben.say("in 20 minutes")
    assert waiting(ben) == [("stretch", "Tue 03 15:20")]
    assert "?" in ben.say("remind me tomorrow")
    ben.say("to buy milk")
    assert ("buy milk", "Wed 04 09:00") in waiting(ben)


def test_a_question_left_open_is_not_answered_days_later(ben):
    """A date in another talk is no answer to it."""
    ben.say("remind me to stretch")
    ben.say("how are you?")
    ben.say("my sister comes tomorrow")
    assert waiting(ben) == []


def test_no_to_the_question_leaves_it(ben):
    """In so many words."""
    ben.say("remind me about the game")
    assert "?" not in ben.say("no")
    assert ben.known.state.half is None


def test_a_time_that_is_over_is_said_to_be(ben):
    """Nothing is kept that cannot come."""
    ben.say("remind me yesterday at 5 to eat")
    assert waiting(ben) == []


def test_at_eight_instead_moves_the_last_one(ben):
    """By asking again, or only by the hour; its day stays."""
    ben.say("remind me to call mum on Sunday")
    ben.say("remind me at 8 instead")
    assert waiting(ben) == [("call mum", "Sun 08 08:00")]
    ben.say("at 10 instead")
    assert waiting(ben) == [("call mum", "Sun 08 10:00")]


def test_snooze_by_button_and_by_word(ben):
    """An hour later, and again; the button of a thing that is gone says so."""
    ben.say("remind me at 16:00 to call the bank")
    ben.wait(minutes=65)
    ben.press("In an hour")
    assert waiting(ben) == [("call the bank", "Tue 03 17:05")]
    ben.wait(minutes=65)
    ben.say("snooze")
    assert waiting(ben) == [("call the bank", "Tue 03 18:10")]
    ben.wait(minutes=65)
    ben.say("remind me again in 20 minutes")
    assert waiting(ben) == [("call the bank", "Tue 03 18:35")]
    ben.wait(minutes=30)
    ben.press("Tomorrow")
    assert waiting(ben) == [("call the bank", "Wed 04 18:45")]


def test_later_is_about_a_reminder_only_when_one_was_just_given(ben):
    """Otherwise it is an answer like any other."""
    ben.say("remind me on Sunday to call mum")
    ben.say("later")
    assert waiting(ben) == [("call mum", "Sun 08 09:00")]


def test_one_that_comes_again_stays_when_it_is_put_off(ben):
    """Today's comes an hour later, tomorrow's as ever."""
    ben.say("remind me every day at 16:00 to stretch")
    ben.wait(minutes=65)
    ben.say("snooze")
    assert waiting(ben) == [("stretch", "Tue 03 17:05"), ("stretch", "Wed 04 16:00")]


@pytest.mark.parametrize(
    "said", ["cancel the reminder", "cancel the reminder to call mum", "don't remind me to call mum"]
)
def test_it_is_called_off_in_plain_words(ben, said):
    """And stays off."""
    ben.say("remind me to call mum on Sunday")
    ben.say(said)
    assert waiting(ben) == []
    assert given(ben.wait(days=7)) == []


def test_upcoming_shows_it_with_its_reason_and_cancels_all_its_days(ben):
    """The button stands beside it."""
    ben.say("remind me every Monday at 8 to take the bins out")
    told = ben.say("/upcoming")
    assert "take the bins out, because you asked me to remind you every Monday" in told
    ben.press(next(label for label in ben.last.labels if "08:00" in label or "Mon" in label))
    assert given(ben.wait(days=15)) == []


def test_stop_holds_what_was_planned_and_lets_a_later_one_through(ben):
    """And says so; once they may be written to again, the old ones are back."""
    ben.say("remind me every day at 10 to stretch")
    assert "reminder" in ben.say("/stop").lower()
    ben.say("remind me tomorrow at noon to eat")
    assert given(ben.wait(days=2)) == [("eat", "04 12:00")]
    ben.say("you can write again")
    assert given(ben.wait(days=1)) == [("stretch", "06 10:00")]


def test_sixty_are_kept_and_no_more(ben):
    """All of them come, at one minute; the next is refused with a word on what to do."""
    for number in range(60):
        ben.say(f"remind me tomorrow at noon to do thing{number}")
    assert "/upcoming" in ben.say("remind me tomorrow at noon to do one thing more")
    came = given(ben.wait(days=2))
    assert sorted(came) == sorted((f"do thing{number}", "04 12:00") for number in range(60))


def test_hours_asleep_bring_it_late_and_only_once(ben):
    """Eight hours late is late, two days late is too late."""
    ben.say("remind me at 16:00 to call the bank")
    ben.sleep(hours=9)
    assert [about for about, _ in given(ben.wait(minutes=1))] == ["call the bank"]
    ben.say("remind me tomorrow at 16:00 to call again")
    ben.sleep(days=3)
    assert given(ben.wait(days=1)) == []


def test_a_journey_moves_wall_time_and_not_what_was_asked_for_in_hours(ben):
    """Eight in the morning is eight in Tokyo; in two hours is in two hours."""
    ben.say("remind me every day at 8 to stretch")
    ben.say("remind me in two hours to pack")
    ben.say("I'm in Tokyo this week")
    came = [(one.about, one.at.astimezone(UTC).hour) for one in ben.wait(days=1) if one.kind == "reminder"]
    assert came == [("pack", 16), ("stretch", 23)]


def test_without_a_clock_it_asks_where_they_are_and_then_keeps_it(talk, answers):
    """Nobody guesses; the city alone is an answer."""
    talk.say("hi")
    for asked, answer in answers:
        if (asked, answer) != ("zone", "yes"):
            talk.say("skip" if asked == "zone" else answer)
    assert talk.known.state.settings.zone is None
    assert "?" in talk.say("remind me to call mum tomorrow at 8")
    talk.say("Lisbon")
    assert talk.known.state.settings.zone == "Europe/Lisbon"
    assert [one.about for one in talk.memory.planned if one.kind == "reminder"] == ["call mum"]
