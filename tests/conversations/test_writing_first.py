"""It writes first as agreed: once a day, at the person's own hour, and never nags."""

from datetime import UTC, datetime
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
