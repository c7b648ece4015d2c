"""A scenario is played; what does not hold is told with its line, the talk around it and the why."""

import pytest

from companion.domain.errors import CompanionError
from companion.simulation.page import page
from companion.simulation.playing import play
from companion.simulation.reading import parse
from companion.simulation.reporting import report
from companion.simulation.suite import Outcome

HEAD = "persona: wren    user: Mia, tz Europe/Berlin\nstart: Mon 2 Mar 2026 09:00\n"


def played(*lines, head=HEAD):
    """The scenario of these lines, played."""
    return play(parse(head + "\n".join(lines), "a.chat"))


def failures(*lines):
    """What fails, as line number and sentence."""
    return [(failure.line.number, failure.what) for failure in played(*lines).failures]


def test_what_holds_fails_nothing():
    """Checks, memories, silence and properties together."""
    assert not failures(
        "Mia: my sister Anna lives in Berlin",
        "bot should: say something; ask at most 1 question; not plead",
        'remembered: sister "Anna"',
        "wait 1 hour",
        "expect silence",
        "always: never pleads",
    )


def test_a_check_that_does_not_hold_names_its_line_and_words():
    """Also one that must not hold and does."""
    assert failures("Mia: hello", 'bot should: mention "zebra"; not say something') == [
        (4, 'the bot should mention "zebra", and did not'),
        (4, "the bot should not say something, and did not"),
    ]


def test_a_check_looks_at_the_last_thing_said_also_when_that_was_a_check_in():
    """A greeting that came in the wait is what the bot said."""
    assert not failures("Mia: hello", "wait until tomorrow 10:00", 'bot should: use rule "morning"')


def test_what_is_checked_after_a_wait_is_no_repetition_of_itself():
    """Nothing was said in the wait; and a check-in, too, is compared with what came before it."""
    assert not failures("Mia: hello", "wait 1 hour", "bot should: not repeat itself; be under 60 words")
    assert not failures("Mia: hello", "wait 1 day", "wait 1 hour", "expect check-in: once, not repeat itself")


def test_a_pattern_that_is_no_regular_expression_fails_at_its_line():
    """And ends the play, as whatever cannot be done."""
    ((number, what),) = failures("Mia: hello", 'bot should: match "("')
    assert number == 4
    assert "is no regular expression" in what


def test_a_check_in_is_expected_in_local_time():
    """Nine in Berlin, once, of its kind."""
    assert not failures("Mia: hello", "wait 1 day", 'expect check-in: at 9:00, once, kind "morning", not plead')
    ((number, what),) = failures("Mia: hello", "wait 1 day", "expect check-in: at 8:00, once")
    assert number == 5
    assert "expected 1 check-in (at 8:00), 0 came; what came: Tue 03 Mar 09:00" in what


def test_silence_is_broken_by_what_was_written_first():
    """Only in the hours that are named."""
    assert not failures("Mia: hello", "wait 1 day", "expect silence between 22:00 and 08:00")
    ((_, what),) = failures("Mia: hello", "wait 1 day", "expect silence")
    assert what.startswith("expected silence; what came: Tue 03 Mar 09:00")


def test_expectations_reach_back_to_the_persons_last_word():
    """Through several waits and a restart; what came before they spoke is over."""
    assert not failures("Mia: hello", "wait 23 hours", "wait 2 hours", "restart", "expect check-in: once")
    assert not failures("Mia: hello", "wait 1 day", "Mia: still here", "expect silence")


def test_what_is_not_remembered_is_told_with_what_is():
    """So that one sees what was understood instead."""
    ((_, what),) = failures("Mia: my sister Anna lives in Berlin", 'remembered: brother "Anna"')
    assert what.startswith("it is not remembered; facts: ")
    assert "sister Anna" in what
    ((_, what),) = failures("Mia: my sister Anna lives in Berlin", 'forgotten: "Anna"')
    assert what.startswith("it is remembered; ")


def test_an_event_is_remembered_with_its_time():
    """Another time is another event."""
    said = "Mia: I have a job interview on Thursday at 10"
    assert not failures(said, 'remembered: event "interview" on Thu 5 Mar 10:00', 'remembered: event "interview"')
    assert len(failures(said, 'remembered: event "interview" on Fri 6 Mar')) == 1


def test_what_was_taken_back_is_forgotten():
    """By another process, as it were."""
    assert not failures("Mia: my sister Anna lives in Berlin", 'take back "Anna"', 'forgotten: "Anna"')


def test_a_property_fails_at_the_passage_that_breaks_it():
    """Here two greetings on two days are one too many for none at all."""
    (failure,) = played("Mia: hello", "wait 1 day", "always: at most 0 check-ins a day").failures
    assert failure.passage == 1
    assert failure.what == "at most 0 check-ins a day: check-in 1 of 2026-03-03"


def test_a_step_that_cannot_be_taken_ends_the_play_with_a_failure():
    """A button that was never shown; what follows is not judged."""
    ((number, what),) = failures("Mia: hello", "Mia [button]: Fly", 'bot should: mention "zebra"')
    assert number == 4
    assert "no button is called 'Fly'" in what


def test_a_persona_that_does_not_exist_is_an_error():
    """And no failure of a scenario."""
    with pytest.raises(CompanionError, match="sam"):
        played("Mia: hello", head="persona: sam\n")


def test_the_first_talk_can_be_played_across_a_restart():
    """The open question is still open."""
    assert not failures("Mia: hello")
    first = played("Mia: hello", "restart", "Mia: yes", 'bot should: not use rule "onboarding.age"', head="zone: UTC\n")
    assert not first.failures


def test_a_failure_is_reported_with_the_talk_around_it():
    """The file and line, what was said, by which rule, and who ran up."""
    outcome = Outcome(parse(HEAD + "Mia: hello\nMia: I'm so tired\nbot should: say nothing", "a.chat"), ())
    outcome = Outcome(outcome.scenario, (play(outcome.scenario),))
    told = report(outcome)
    assert told.startswith("FAIL  a.chat")
    assert "a.chat:5 (seed 7)  bot should: say nothing" in told
    assert "Mon 2 Mar 2026 09:00  Mia: hello" in told
    assert "> Mon 2 Mar 2026 09:00  Mia: I'm so tired" in told
    assert "why: rules · " in told
    assert "runners-up:" in told


def test_a_page_shows_the_talk_and_escapes_what_was_said():
    """Nobody's words become markup."""
    scenario = parse(HEAD + "Mia: <script>alert(1)</script>\nwait 1 day\nbot should: say nothing", "a.chat")
    shown = page([Outcome(scenario, (play(scenario),))])
    assert "<script>" not in shown
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in shown
    assert "0 of 1 scenarios hold" in shown
    assert "line 5: the bot should say nothing, and did not" in shown
    assert 'class="me failed"' in shown


def test_a_scenario_ends_where_it_says_in_the_zone_the_person_has_moved_to():
    """After a journey to Tokyo, nine is nine in Tokyo."""
    moved = played("Mia [location]: 35.68, 139.69", "wait until tomorrow 9:00", "expect check-in: at 9:00")
    assert not moved.failures
    assert moved.passages[-1].until.hour == 0
