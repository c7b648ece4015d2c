"""Whatever somebody's life and settings are: what is planned keeps the manners, and planning again changes nothing."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from companion.conversation.planning.manners import refusal, settled
from companion.conversation.planning.plan import plan, replan, wishes
from companion.conversation.planning.walls import clock_of, is_open
from companion.conversation.planning.wish import REMINDER, family
from companion.domain.change import apply
from companion.domain.memory import Event, Fact, Memory
from companion.domain.message import PersonId
from companion.domain.person import Away, PersonState, Relationship, Reminder, Settings, Thread

ZONES = ("Europe/Berlin", "America/New_York", "Asia/Tokyo", "Pacific/Apia", "Australia/Lord_Howe", "Africa/Casablanca")
THINGS = ("interview", "exam", "dinner with Tom", "trip to Rome", "surgery", "funeral", "Anna's birthday", "wedding",
          "yoga class", "results", "move")  # fmt: skip
EPOCH = datetime(2026, 1, 1, tzinfo=UTC)
A_DAY, APART = timedelta(days=1), timedelta(hours=4)

instants = st.integers(0, 2 * 365 * 24 * 60).map(lambda minutes: EPOCH + timedelta(minutes=minutes))
hours = st.times().map(lambda at: at.replace(second=0, microsecond=0))


@st.composite
def people(draw):
    """Anybody, at some moment."""
    now = draw(instants)
    ago = st.integers(0, 20 * 24 * 60).map(lambda minutes: now - timedelta(minutes=minutes))
    open_from = draw(st.sampled_from([time(0), time(5), time(17)]))
    own = Settings(
        zone=draw(st.sampled_from(ZONES)), writes_first=True, writes_at=draw(hours), quiet_from=draw(hours),
        quiet_to=draw(hours), open_from=open_from, open_to=time(12) if open_from.hour == 5 else time(23, 59),
        every_days=draw(st.sampled_from([1, 2, 7])),
    )  # fmt: skip
    wrote = draw(st.none() | ago)
    until = draw(st.none() | st.integers(1, 9).map(lambda days: now + days * A_DAY))
    state = PersonState(
        "soul", "friend", settings=own, last_heard=draw(ago), wrote_first=wrote,
        last_daily=wrote.astimezone(ZoneInfo(own.zone)).date() if wrote else None, unanswered=draw(st.integers(0, 3)),
        thread=draw(st.none() | ago.map(lambda at: Thread("more tomorrow", at))),
        promised=draw(st.none() | st.just(("ask", "the exam"))),
        away=draw(st.none() | st.just(Away(draw(st.sampled_from(ZONES)), "", until))),
    )  # fmt: skip
    return state, now


@st.composite
def lives(draw, now):
    """What is known of a life: dated things around now, and birthdays."""
    events = tuple(
        Event(str(number), draw(st.sampled_from(THINGS)), now + timedelta(minutes=draw(st.integers(-9000, 40000))),
              draw(st.sampled_from(["minute", "hour", "part", "day", "weekend", "week", "month"])), "as told",
              now - timedelta(minutes=draw(st.integers(0, 9000))), draw(st.sampled_from(["coming", "told", "cancelled"])))
        for number in range(draw(st.integers(0, 8)))
    )  # fmt: skip
    days = draw(st.lists(st.dates(date(2024, 1, 1), date(2024, 12, 31)), max_size=3))
    facts = tuple(
        Fact(f"f{at}", f"friend Anna{at}", "birthday", f"{day:%B} {day.day}", "told", now)
        for at, day in enumerate(days)
    )
    return Memory(facts=facts, events=events)


@st.composite
def situations(draw):
    """Somebody, their life, and the moment."""
    state, now = draw(people())
    return state, draw(lives(now)), now


@given(situations())
@settings(max_examples=400, deadline=None)
def test_what_is_planned_keeps_the_manners(situation):
    """One a local day, four hours apart, in open hours, none in the past, every slot once."""
    state, memory, now = situation
    found = wishes(state, memory, now)
    clock = clock_of(state)
    assert len({wish.slot for wish in found}) == len(found)
    assert len({clock.day(wish.due) for wish in found}) == len(found)
    assert all(later.due - earlier.due >= APART for earlier, later in pairwise(found))
    assert all(now <= wish.due <= wish.last for wish in found)
    assert all(is_open(state.settings, clock.local(wish.due).time()) for wish in found)
    assert all(wish.slot not in state.settled for wish in found)


@given(situations())
@settings(max_examples=200, deadline=None)
def test_planning_twice_changes_nothing(situation):
    """At the same moment, whatever it was."""
    state, memory, now = situation
    after = apply(memory, plan(state, memory, now))
    assert plan(state, after, now) == ()


@given(situations(), st.integers(0, 300))
@settings(max_examples=400, deadline=None)
def test_what_is_not_planned_anew_stands(situation, minutes):
    """Where a message leaves the plan without a look at it, planning from the beginning would have changed nothing."""
    state, memory, now = situation
    zone = ZoneInfo(state.settings.zone)
    before = replace(state, last_heard=now, unanswered=0)
    held = apply(memory, plan(before, memory, now))
    then = (now + timedelta(minutes=minutes)).astimezone(zone)
    after = replace(before, last_heard=then)
    known = Relationship(PersonId("pipe", "mia"), 1, before, None, held)
    if replan(known, after, held, then) == ():
        assert plan(after, held, then) == ()


@given(situations())
@settings(max_examples=200, deadline=None)
def test_weeks_of_silence_keep_the_manners_and_nothing_is_due_for_ever(situation):
    """Each is sent when it is due, as far as it may be; nothing is due for ever, and nothing breaks the budget."""
    state, memory, now = situation
    sent, end = [], now + 40 * A_DAY
    for _ in range(60):
        memory = apply(memory, plan(state, memory, now))
        due = min(memory.planned, key=lambda one: one.due, default=None)
        if due is None or due.due > end:
            break
        now = max(now, due.due)
        free = not refusal(state, due, now)
        state = settled(state, due, now, sent=free)
        memory = replace(memory, planned=tuple(one for one in memory.planned if one.id != due.id))
        sent += [now] if free else []
    else:
        raise AssertionError("something is always due")
    there = clock_of(state)
    assert all(later - earlier >= APART for earlier, later in pairwise(sent))
    assert len({there.day(at) for at in sent}) == len(sent)


@given(instants, hours, st.sampled_from(ZONES), st.sampled_from(["day", "monday", "weekday", "week", "month", "year"]))
@settings(max_examples=300, deadline=None)
def test_a_reminder_that_comes_again_comes_at_its_minute(now, at, zone, every):
    """Ten times, through summer time, on a day of its own each, at the wall time that was named where it exists."""
    first = now.astimezone(ZoneInfo(zone)).date()
    asked = Reminder("r", "call mum", now, at, first, every)
    state = PersonState("soul", "friend", settings=Settings(zone=zone), reminders=(asked,))
    days = []
    for _ in range(10 if every != "year" else 2):
        (check_in,) = (change.check_in for change in plan(state, Memory(), now))
        assert family(check_in.slot) == REMINDER
        assert check_in.due > now or not days
        there = check_in.due.astimezone(ZoneInfo(zone))
        named = datetime.combine(there.date(), at, ZoneInfo(zone))
        assert there.time() == at or named.astimezone(UTC).astimezone(ZoneInfo(zone)).time() != at
        now = max(now, check_in.due)
        state = settled(state, check_in, now, sent=True)
        days.append(check_in.slot)
    assert len(set(days)) == len(days)
