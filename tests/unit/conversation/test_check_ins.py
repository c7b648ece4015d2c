"""When the companion may write first: wall time kept, quiet hours held, nobody nagged."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest

from companion.conversation.check_ins import is_quiet, next_daily, plan, refusal, wall, written
from companion.domain.change import Cancelled, Planned
from companion.domain.person import PersonState, Settings

MONDAY = datetime(2026, 3, 2, 6, 0, tzinfo=UTC)
AGREED = Settings(zone="Europe/Berlin", writes_first=True, writes_at=time(9, 0))


def friend(settings=AGREED, **more):
    return PersonState("soul", standing="friend", settings=settings, last_heard=MONDAY, **more)


def test_the_next_one_is_today_when_its_time_is_still_to_come():
    """At seven in the morning in Berlin, nine o'clock is today."""
    planned = next_daily(friend(), MONDAY)
    assert planned.due == datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
    assert planned.slot == "daily:2026-03-02"
    assert planned.kind == "morning"


def test_it_is_tomorrow_when_today_is_over_or_has_had_one():
    """After nine, or once today's was sent, the next is on Tuesday."""
    late = next_daily(friend(), MONDAY + timedelta(hours=5))
    had = next_daily(friend(last_daily=date(2026, 3, 2)), MONDAY)
    assert late.slot == had.slot == "daily:2026-03-03"


@pytest.mark.parametrize(
    "settings",
    [
        replace(AGREED, writes_first=False),
        replace(AGREED, stopped=True),
        replace(AGREED, zone=None),
        replace(AGREED, zone="Mars/Olympus"),
        replace(AGREED, writes_at=time(23, 0)),
    ],
    ids=["never agreed", "stopped", "zone unknown", "zone wrong", "quiet hours"],
)
def test_nothing_is_planned_without_leave(settings):
    """No yes, a stop, an unknown zone or a time in quiet hours: no plan."""
    assert next_daily(friend(settings), MONDAY) is None


def test_a_minor_or_a_stranger_is_never_written_to_first():
    """Only a friend is."""
    for standing in ("new", "onboarding", "closed", "asleep"):
        assert next_daily(replace(friend(), standing=standing), MONDAY) is None


def test_planning_twice_changes_nothing():
    """The plan that is there already stays."""
    (planned,) = plan(friend(), (), MONDAY)
    assert isinstance(planned, Planned)
    assert plan(friend(), (planned.check_in,), MONDAY) == ()


def test_another_time_replaces_the_plan():
    """The old one is cancelled, the new one planned, on the same day."""
    (planned,) = plan(friend(), (), MONDAY)
    evening = friend(replace(AGREED, writes_at=time(20, 0)))
    off, new = plan(evening, (planned.check_in,), MONDAY)
    assert off == Cancelled(planned.check_in.id)
    assert new.check_in.kind == "evening"
    assert new.check_in.due == datetime(2026, 3, 2, 19, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("at", "quiet"),
    [(time(21, 59), False), (time(22, 0), True), (time(3, 0), True), (time(7, 59), True), (time(8, 0), False)],
)
def test_quiet_hours_span_midnight(at, quiet):
    """From ten in the evening to eight in the morning, eight excluded."""
    assert is_quiet(Settings(), at) is quiet


def test_quiet_hours_may_lie_within_one_day():
    """A person who sleeps by day is left alone by day."""
    sleeper = Settings(quiet_from=time(9, 0), quiet_to=time(17, 0))
    assert is_quiet(sleeper, time(12, 0))
    assert not is_quiet(sleeper, time(23, 0))


@pytest.mark.parametrize(
    ("late", "more", "reason"),
    [
        (0, {}, ""),
        (4, {}, "too late"),
        (15, {}, "quiet hours"),
        (0, {"unanswered": 1}, "the last one is unanswered"),
        (0, {"last_heard": None}, "silent for long"),
        (0, {"last_heard": MONDAY - timedelta(days=20)}, "silent for long"),
        (0, {"last_heard": MONDAY + timedelta(hours=1, minutes=55)}, "in a talk"),
    ],
)
def test_manners_are_checked_again_when_it_is_sent(late, more, reason):
    """What was fine when it was planned may not be fine when it is due."""
    state = replace(friend(), **more)
    check_in = next_daily(friend(), MONDAY)
    assert refusal(state, check_in, check_in.due + timedelta(hours=late)) == reason


def test_after_writing_its_day_is_over_and_one_is_unanswered():
    """The next plan is for another day."""
    check_in = next_daily(friend(), MONDAY)
    after = written(friend(), check_in, check_in.due, sent=True)
    assert after.last_daily == date(2026, 3, 2)
    assert after.unanswered == 1
    assert next_daily(after, check_in.due).slot == "daily:2026-03-03"


def test_the_missing_hour_of_spring_moves_on():
    """Half past two in Paris does not exist on that night; it becomes half past three."""
    assert wall(date(2027, 3, 28), time(2, 30), "Europe/Paris").astimezone(ZoneInfo("Europe/Paris")).hour == 3


def test_the_doubled_hour_of_autumn_is_its_first():
    """Half past two happens twice; the first one, in summer time, is meant."""
    assert wall(date(2026, 10, 25), time(2, 30), "Europe/Paris") == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


@pytest.mark.parametrize("year", [2026, 2030])
def test_nine_in_the_morning_is_nine_in_the_morning_in_every_zone(year):
    """Every IANA zone, the first of every month: wall time is kept through summer time."""
    for zone in sorted(available_timezones()):
        for month in range(1, 13):
            at = wall(date(year, month, 1), time(9, 0), zone).astimezone(ZoneInfo(zone))
            assert (at.hour, at.minute, at.day) == (9, 0, 1), zone


def test_a_promise_takes_the_place_of_the_next_greeting():
    """What was promised is what the next check-in is about, in the same slot; once it is sent the promise is kept."""
    promised = friend(promised=("ask-exam", "the exam"))
    check_in = next_daily(promised, MONDAY)
    assert (check_in.kind, check_in.about, check_in.slot) == ("ask-exam", "the exam", "daily:2026-03-02")
    assert "come back" in check_in.why
    assert written(promised, check_in, check_in.due, sent=True).promised is None
