"""Every property of a talk: it holds, it breaks at the right passage, and what is exempt is let pass."""

from dataclasses import replace
from datetime import time, timedelta

import pytest

from companion.domain.message import Kind
from companion.domain.person import Settings
from companion.testing import properties as of
from companion.testing.passages import Presses, Repeats, Restarts, Says, Sleeps
from tests.unit.testing.talks import NOW, asked, first, found, friend, passage, said, told, waited

SAME = "I see what you mean."


def chatter(count, begin=0):
    """So many turns in which nothing is said twice."""
    return [told("go on", f"Here is thought {begin + number}.") for number in range(count)]


def later(**span):
    """So much later than nine in the morning."""
    return NOW + timedelta(**span)


def test_a_sentence_may_come_back_after_twenty_turns():
    """And not one turn sooner."""
    assert not found(of.never_repeats, told("a", SAME), *chatter(20), told("b", SAME))
    assert found(of.never_repeats, told("a", SAME), *chatter(19), told("b", SAME)) == [
        (20, "'i see what you mean' was said 20 turns ago")
    ]


def test_a_sentence_is_found_within_other_words_and_in_a_check_in():
    """Case, stops and company make no difference, nor who spoke first."""
    twice = found(of.never_repeats, told("a", SAME), waited(first(f"Hello. {SAME.upper()} Bye.")))
    assert twice == [(1, "'i see what you mean' was said 1 turns ago")]


def test_the_number_of_turns_can_be_chosen():
    """As the phrase says it."""
    talk = (told("a", SAME), *chatter(3), told("b", SAME))
    assert found(of.never_repeats, *talk, values=(4,))
    assert not found(of.never_repeats, *talk, values=(3,))


def test_a_check_in_of_three_bubbles_is_one_turn():
    """It brings nothing back sooner."""
    greets = waited(first("Up?"), first("The sun is."), first("So am I."))
    assert found(of.never_repeats, told("a", SAME), greets, *chatter(18), told("b", SAME))
    assert not found(of.never_repeats, told("a", SAME), greets, *chatter(19), told("b", SAME))


def test_what_arrives_twice_or_is_restarted_is_no_turn():
    """Only what a person says or presses moves a talk on."""
    idle = [passage(Repeats()), passage(Restarts())] * 11
    pressed = [passage(Presses("Yes"), said(f"Button {number}.")) for number in range(20)]
    assert found(of.never_repeats, told("a", SAME), *idle, told("b", SAME))
    assert not found(of.never_repeats, told("a", SAME), *pressed, told("b", SAME))


@pytest.mark.parametrize(
    "exempt",
    [said(SAME, "care.suicide"), said(SAME, "command.help"), said(SAME, "button.settings"),
     said(SAME, "mem.sister", memories=("my sister Anna",))],
    ids=["care", "a command", "a button", "a memory"],
)  # fmt: skip
def test_words_that_are_set_may_come_back(exempt):
    """And do not count against others that say the same."""
    assert not found(of.never_repeats, told("a", exempt), told("b", exempt), told("c", SAME))
    assert found(of.never_repeats, told("a", exempt), told("b", SAME), told("c", SAME))


def test_a_disclosure_may_come_back_and_what_it_follows_may_not():
    """It is added once a day, whatever was said."""
    whole = f"{SAME}\n\nI'm a program, not a person."
    days = [replace(friend(), disclosed_at=later(days=day)) for day in range(3)]
    first_day = told("a", whole, state=days[0], after=days[1])
    assert not found(of.never_repeats, first_day, told("b", whole.replace("see", "know"), state=days[1], after=days[2]))
    assert [at for at, _ in found(of.never_repeats, first_day, told("b", whole, state=days[1], after=days[2]))] == [1]


def test_a_question_that_was_dodged_may_be_asked_again():
    """While it is still open; in a talk after the first nothing is."""
    again = said("How old are you?", "onboarding.age.again")
    dodges = told("hm", again, state=asked("age"))
    assert not found(of.never_repeats, dodges, dodges)
    answers = told("30", again, state=asked("age"), after=asked("name"))
    assert found(of.never_repeats, answers, answers)
    late = told("hm", again)
    assert found(of.never_repeats, late, late)


def erased():
    """Somebody was erased."""
    return passage(Presses("Yes, erase everything"), said("It is gone.", "button.erase", kind="forgotten"))


def test_after_an_erasure_a_talk_begins_anew():
    """Whoever comes back is a stranger, who has heard nothing and agreed to nothing."""
    assert not found(of.never_repeats, told("a", SAME), erased(), told("b", SAME))
    assert not found(of.at_most_a_day, waited(first()), erased(), waited(first(at=later(hours=1), slot="2")))
    assert not found(of.never_twice, waited(first()), erased(), waited(first(at=later(hours=1))))


def test_one_check_in_a_day_is_enough():
    """However many bubbles it has; another is one too many unless more were agreed."""
    morning = waited(first("Up?"), first("The sun is."))
    noon = waited(first("Still there?", later(hours=3), "noon:1"))
    assert not found(of.at_most_a_day, morning, waited(first(at=later(days=1), slot="2")))
    assert found(of.at_most_a_day, morning, noon) == [(1, "check-in 2 of 2026-03-02")]
    assert not found(of.at_most_a_day, morning, noon, values=(2,))


def test_a_day_is_the_persons_own():
    """Seven in the morning and eleven at night in Tokyo are one day, of which there are two in UTC."""
    tokyo = friend(Settings("Asia/Tokyo", writes_first=True))
    both = [waited(first(at=later(hours=-11)), state=tokyo), waited(first(at=later(hours=5), slot="2"), state=tokyo)]
    assert [at for at, _ in found(of.at_most_a_day, *both)] == [1]
    assert not found(of.at_most_a_day, waited(first(at=later(hours=-11))), waited(first(at=later(hours=5), slot="2")))


@pytest.mark.parametrize(("hour", "breaks"), [(-9, True), (-2, True), (-1, False), (0, False), (12, False), (13, True)])
def test_nothing_is_written_first_in_quiet_hours(hour, breaks):
    """From ten at night to eight in the morning where nothing else was said; eight itself is free."""
    at = later(hours=hour)
    expected = [(0, f"a check-in at {at:%H:%M}, in the quiet hours")] if breaks else []
    assert found(of.never_in_quiet_hours, waited(first(at=at))) == expected


def test_quiet_hours_are_the_persons_own_and_hold_back_no_answer():
    """By their settings, in their zone."""
    sleeper = friend(Settings("Europe/Berlin", writes_first=True, quiet_from=time(9, 30), quiet_to=time(10, 30)))
    assert found(of.never_in_quiet_hours, waited(first(), state=sleeper)) == [
        (0, "a check-in at 10:00, in the quiet hours")
    ]
    assert not found(of.never_in_quiet_hours, told("hello", "Hello.", state=sleeper))


def test_hours_can_be_named_in_which_nothing_is_written_first():
    """Whatever the person's quiet hours are; they may span midnight."""
    assert found(of.never_between, waited(first()), values=(time(8), time(10))) == [(0, "a check-in at 09:00")]
    assert found(of.never_between, waited(first()), values=(time(22), time(10)))
    assert not found(of.never_between, waited(first()), told("a", "b"), values=(time(10), time(8)))


@pytest.mark.parametrize(
    "more", [{"state": friend(Settings("UTC"))}, {"state": friend(Settings("UTC", writes_first=True, stopped=True))},
             {"before": None}], ids=["never agreed", "stopped", "a stranger"]
)  # fmt: skip
def test_nothing_is_written_first_uninvited(more):
    """Not without a yes, not after a stop, not to a stranger; an answer needs no yes."""
    assert found(of.never_uninvited, waited(first(), **more)) == [(0, "a check-in that nobody agreed to")]
    assert not found(of.never_uninvited, waited(first()), told("hello", "Hello.", **more))


def test_four_hours_lie_between_two_that_nobody_asked_for():
    """Reminders do not count; an erasure begins anew."""
    near = [waited(first(slot="a:1")), waited(first(slot="b:1", at=later(hours=3)))]
    assert found(of.never_close, *near) == [(1, "written first at 12:00, and at 09:00 before")]
    assert not found(of.never_close, near[0], waited(first(slot="b:1", at=later(hours=4))))
    assert not found(of.never_close, near[0], waited(first(slot="reminder:r:1", kind="reminder", at=later(hours=1))))
    assert not found(of.never_close, *near, values=(2,))


def test_what_was_asked_for_breaks_no_budget():
    """A reminder comes on a day that had its check-in, in quiet hours, and after a stop."""
    at = later(hours=14)
    reminder = first(slot="reminder:r:2026-03-02T23.00", kind="reminder", at=at)
    stopped = friend(Settings("UTC", writes_first=True, stopped=True))
    for holds in (of.at_most_a_day, of.never_in_quiet_hours, of.never_uninvited):
        assert not found(holds, waited(first(), reminder), waited(reminder, state=stopped))


def test_nothing_is_asked_after_twice_within_a_week():
    """A week later it may be another of the kind."""
    exam = first(slot="follow_up:exam:1", kind="follow_up", about="exam")
    again = [first(slot="follow_up:exam:2", kind="follow_up", about="exam", at=later(days=days)) for days in (6, 7)]
    assert found(of.never_asks_again, waited(exam), waited(again[0])) == [(1, "'exam' was asked after before")]
    assert not found(of.never_asks_again, waited(exam), waited(again[1]))
    assert not found(of.never_asks_again, waited(first(about="exam")), waited(exam))


def test_a_reminder_comes_in_its_minute():
    """By the clock of the person, or in UTC for one that was asked for in hours; late only after a sleep."""
    home = friend(Settings("Europe/Berlin", writes_first=True))
    local = first(slot="reminder:r:2026-03-02T10.00", kind="reminder")
    utc = first(slot="reminder:r:2026-03-02T09.00", kind="reminder")
    late = first(slot="reminder:r:2026-03-02T08.30", kind="reminder")
    assert not found(of.never_late, waited(local, utc, state=home))
    assert found(of.never_late, waited(late, state=home)) == [(0, "a reminder for 2026-03-02T08.30 came at 09:00")]
    assert not found(of.never_late, passage(Sleeps(NOW)), waited(late, state=home))


def test_no_check_in_is_written_twice():
    """Its bubbles share a slot and an instant; the slot never comes again."""
    morning = waited(first("Up?"), first("The sun is."))
    assert not found(of.never_twice, morning, waited(first("Up?", later(days=1), "morning:2")))
    assert found(of.never_twice, morning, waited(first("Up!", later(days=1)))) == [
        (1, "the check-in 'morning:1' came a second time")
    ]


def test_a_check_in_that_is_sent_twice_in_one_instant_came_twice():
    """Bubble by bubble the same."""
    twice = waited(first("Up?"), first("The sun is."), first("Up?"), first("The sun is."))
    assert found(of.never_twice, twice) == [(0, "the check-in 'morning:1' came a second time")]
    assert [at for at, _ in found(of.at_most_a_day, twice)] == [0]


def test_whoever_says_something_is_answered():
    """Whatever kind of thing it is."""
    silence = passage(Says("", Kind.STICKER))
    assert not found(of.never_mute, told("hello", "Hello."))
    assert found(of.never_mute, told("hello", "Hello."), silence) == [
        (1, "nothing was said, and nobody chose to say nothing")
    ]


def test_a_silence_may_be_chosen_and_a_closed_talk_stays_closed():
    """Waiting and repeating want no answer either."""
    closed = friend(standing="closed")
    assert not found(
        of.never_mute, told("hello", chosen=True), told("hello", state=closed), waited(), passage(Repeats())
    )


def test_an_empty_bubble_is_no_silence():
    """Even beside one that says something."""
    assert found(of.never_mute, told("hello", "Hello.", " \n")) == [(0, "an empty message was sent")]


def test_a_message_is_measured_as_telegram_does():
    """In UTF-16 units, of which a face has two; each bubble by itself."""
    assert not found(of.never_too_long, told("a", "é" * 4096, "\N{GRINNING FACE}" * 2048))
    assert found(of.never_too_long, told("a", "b", "\N{GRINNING FACE}" * 2049)) == [
        (0, "a message of 4098 UTF-16 units")
    ]
    assert found(of.never_too_long, told("a", "four"), values=(3,))


@pytest.mark.parametrize(
    ("holds", "good", "bad", "what"),
    [
        (of.never_unrendered, "{Mia}", "Hello {{ name }}.", "a template's marks are left"),
        (of.never_unrendered, "100 %", "{% if name %}", "a template's marks are left"),
        (of.never_human, "I'm a program.", "I am a real person.", "it claims to be human"),
        (of.never_pleads, "Good night.", "Please don't go.", "it pleads or makes guilty"),
        (of.never_pleads, "Welcome back.", "Where have you been?", "it pleads or makes guilty"),
    ],
)
def test_some_things_are_said_nowhere(holds, good, bad, what):
    """Neither in an answer nor in a check-in."""
    assert not found(holds, told("a", good), waited(first(good)))
    assert found(holds, told("a", good, bad), waited(first(bad))) == [(0, what), (1, what)]


@pytest.mark.parametrize("answer", ["Must you?", "Don't go."])
def test_a_goodbye_is_answered_with_neither_question_nor_plea(answer):
    """Also in the first talk; to anything else a question is welcome."""
    broken = [(0, "a goodbye was answered with a question or a plea")]
    assert not found(
        of.never_holds_back, told("good night", "Sleep well."), told("I went home", answer), waited(first("Up?"))
    )
    assert found(of.never_holds_back, told("good night", answer)) == broken
    assert (
        found(of.never_holds_back, told("good night", said(answer, "onboarding.name"), state=asked("name"))) == broken
    )


@pytest.mark.parametrize("rule", ["care.suicide", "command.help", "button.erase", "onboarding.opening"])
def test_who_says_goodbye_in_danger_or_as_a_first_word_may_be_asked(rule):
    """So may somebody who asked for it by command."""
    assert not found(of.never_holds_back, told("bye", said("Are you safe?", rule)))
