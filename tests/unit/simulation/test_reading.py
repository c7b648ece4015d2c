"""A `.chat` file is read line by line; what cannot be read is named by file and line, with what to write instead."""

from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from companion.domain.message import Kind
from companion.simulation.playing import play
from companion.simulation.reading import ScenarioError, parse, read
from companion.simulation.scenario import (
    Always,
    ExpectCheckIn,
    ExpectSilence,
    Moment,
    Pass,
    Remembers,
    Should,
    Snapshot,
)
from companion.testing.passages import Forgets, Presses, Repeats, Restarts, Says

HEAD = "persona: wren    user: Mia, tz Europe/Berlin, quiet 22:00-08:00    seed: 9\n"


def deeds(*lines):
    """What these lines mean, below a header."""
    return [line.deed for line in parse(HEAD + "\n".join(lines)).lines]


def complaint(*lines):
    """What is said about these lines, which cannot be read."""
    with pytest.raises(ScenarioError) as error:
        parse("\n".join(lines), "a.chat")
    return str(error.value)


def test_a_header_may_stand_on_one_line():
    """Keys are parted by two blanks, what is said of the user by commas."""
    header = parse(HEAD + "start: Mon 2 Mar 2026 09:00\nMia: hi").header
    assert (header.persona, header.user, header.zone, header.seed) == ("wren", "Mia", "Europe/Berlin", 9)
    assert header.quiet == (time(22), time(8))
    assert header.start == datetime(2026, 3, 2, 9, tzinfo=ZoneInfo("Europe/Berlin"))


def test_a_start_is_meant_in_the_zone_wherever_that_is_named():
    """Also when the zone comes later."""
    header = parse("start: 2026-03-02 09:00\nzone: Asia/Tokyo\ncountry: jp\nMia: hi").header
    assert header.start.astimezone(UTC) == datetime(2026, 3, 2, 0, 0, tzinfo=UTC)
    assert header.country == "JP"


def test_a_scenario_without_a_header_is_one():
    """It begins with the first talk, of Mia."""
    scenario = parse("Mia: hello", "some/first-day.chat")
    assert (scenario.title, scenario.header.persona, scenario.header.user) == ("first-day", "", "Mia")


def test_the_first_comment_is_the_title():
    """And other comments are passed over, also behind a line."""
    scenario = parse("# A hard day\n# long\nMia: hello   # she hesitates\n\nMia: C# is nice\nMia: we are #1")
    assert scenario.title == "A hard day"
    assert [line.deed.text for line in scenario.lines] == ["hello", "C# is nice", "we are #1"]
    assert [line.number for line in scenario.lines] == [3, 5, 6]


def test_people_say_and_send_and_press():
    """Every kind of message, the name in any case."""
    assert deeds(
        "mia: that's it: done", "Mia [sticker]: 🙂", "Mia [button]: Yes", "Mia [location]: 35.68, -139.5", "Mia:"
    ) == [
        Says("that's it: done"),
        Says("🙂", Kind.STICKER),
        Presses("Yes"),
        Says("", Kind.LOCATION, 35.68, -139.5),
        Says(""),
    ]


def test_time_passes_in_many_words():
    """Spans and moments, awake and asleep."""
    assert deeds("wait 3 days", "wait 2 hours 30 minutes", "wait a week", "wait until Thu 20:00", "sleep 8 hours") == [
        Pass(timedelta(days=3)),
        Pass(timedelta(hours=2, minutes=30)),
        Pass(timedelta(weeks=1)),
        Pass(until=Moment(time(20), 3)),
        Pass(timedelta(hours=8), asleep=True),
    ]


def test_a_line_of_checks_is_one_deed_each():
    """`not` turns one round; a semicolon in quotes parts nothing."""
    first, second, third = deeds('bot should: mention "a; b" or "c"; not give advice; ask at most 1 question')
    assert isinstance(first, Should)
    assert first.called.values == (("a; b", "c"),)
    assert (second.holds, second.words) == (False, "not give advice")
    assert third.called.values == (1,)


def test_a_check_in_is_expected_with_clauses_and_a_count():
    """Its own clauses and every check."""
    (deed,) = deeds('expect check-in: about "interview", between 10:30 and 20:00, not ask, once')
    assert isinstance(deed, ExpectCheckIn)
    assert deed.count == 1
    assert [clause.words for clause in deed.clauses] == ['about "interview"', "between 10:30 and 20:00", "not ask"]
    assert [one.count for one in deeds("expect check-in", "expect check-in: 3 times", "expect check-in: twice")] == [
        None,
        3,
        2,
    ]


def test_silence_is_expected_always_or_in_some_hours():
    """`no check-in` is another word for it."""
    assert deeds("expect silence", "expect no check-in", "expect silence between 22:00 and 08:00") == [
        ExpectSilence(),
        ExpectSilence(),
        ExpectSilence((time(22), time(8))),
    ]


def test_memories_are_named_by_kind_text_and_time():
    """All that is given must fit."""
    assert deeds('remembered: sister "Anna"', "remembered: not pet", 'forgotten: "Berlin"') == [
        Remembers("sister", "Anna"),
        Remembers("pet", holds=False),
        Remembers(text="Berlin", holds=False),
    ]
    (son,) = deeds('remembered: son "Olek"')
    assert (son.kind, son.text, son.at) == ("son", "Olek", None)
    (event,) = deeds('remembered: event "exam" on Thu 5 Mar 10:00')
    assert event == Remembers("event", "exam", Moment(time(10), 3, 5, 3))


def test_the_rest_stands_alone():
    """Words with nothing behind them, and a text in quotes."""
    assert deeds("restart", "again", "snapshot", 'take back "Berlin"') == [
        Restarts(),
        Repeats(),
        Snapshot(),
        Forgets("Berlin"),
    ]
    always = deeds("always: never pleads; at most 2 check-ins a day")
    assert [isinstance(one, Always) for one in always] == [True, True]
    assert always[1].called.values == (2,)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('bot should: menton "x"', "mention TEXTS"),
        ("bot should: be hapy", "be happy"),
        ("bot should:", "a check is missing"),
        ("always: never repeat a sentence within 20 turns", "never repeats a sentence within N turns"),
        ("always:", "a property is missing"),
        ('expect check-in: abut "x"', "nearest: about TEXTS"),
        ("expect silence at night", "expect silence between 22:00 and 08:00"),
        ("wait", "no span of time"),
        ("wait 3 fortnights", "write it as 3 days"),
        ("wait until whenever", "no part of a time"),
        ("wait until", "no span of time"),
        ("wait until 25:00", "no time of day"),
        ("wait until 5", "needs day and month"),
        ("wait until 31 Feb 2026", "no day of the calendar"),
        ("wait until Tue 2 Mar 2026 10:00", "is a Monday"),
        ("restart now", "one word too many"),
        ("remembered: ", "names no memory"),
        ("forgotten: Berlin", "stands in quotes"),
        ("take back Berlin", "in quotes"),
        ("Mai: hello", "nobody here is called 'Mai'; the user is Mia"),
        ("bot shoud: ask", "did you mean 'bot should: ...'"),
        ("Mia [smoke]: hello", "[smoke] is no kind of message"),
        ("Mia [location]: home", "latitude and longitude"),
        ("restrat", "nearest: restart"),
        ("hello there", "means nothing here"),
    ],
)
def test_a_line_that_cannot_be_read_is_explained(line: str, told: str):
    """With the file, the number of the line, and the nearest thing that could have been meant."""
    said = complaint("Mia: hello", line)
    assert said.startswith("a.chat:2: ")
    assert told in said


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("zone: Berlin/Europe", "no time zone"),
        ("country: Germany", "two letters"),
        ("quiet: 22", "22:00-08:00"),
        ("quiet: late-8:00", "write it as 22:00"),
        ("seed: lucky", "whole number"),
        ("soul: mine", "32 digits"),
        ("user:", "a user needs a name"),
        ("user: Mia, lives Berlin", "write tz, country or quiet"),
        ("start: Monday", "needs a full date"),
        ("start: Tue 2 Mar 2026 09:00", "is a Monday"),
    ],
)
def test_a_header_that_cannot_be_read_is_explained(line: str, told: str):
    """As every line is."""
    said = complaint(line, "Mia: hello")
    assert said.startswith("a.chat:1: ")
    assert told in said


@pytest.mark.parametrize("text", ["", "# only a title\n", HEAD])
def test_a_scenario_in_which_nothing_happens_is_none(text: str):
    """It says what to add."""
    assert "add a line such as Mia: hello" in complaint(text)


def test_a_file_that_is_missing_or_no_text_is_explained(tmp_path: Path):
    """Each in one line with its name."""
    with pytest.raises(ScenarioError, match="cannot be read"):
        read(tmp_path / "none.chat")
    (tmp_path / "odd.chat").write_bytes(b"Mia: \xff\xfe")
    with pytest.raises(ScenarioError, match="save it as UTF-8"):
        read(tmp_path / "odd.chat")


def test_a_byte_order_mark_and_windows_lines_are_no_trouble(tmp_path: Path):
    """As an editor on another system writes them."""
    (tmp_path / "one.chat").write_bytes("\ufeff# Title\r\nMia: hi\r\n".encode())
    scenario = read(tmp_path / "one.chat")
    assert (scenario.title, scenario.lines[0].deed) == ("Title", Says("hi"))


@pytest.mark.parametrize("name", ["Wait", "bot", "Restart", "Ana María", "O'Neil", "Всеволод"])
def test_a_person_may_be_called_anything(name: str):
    """Their own line comes before every word of the language."""
    scenario = parse(f"user: {name}\n{name}: hello\nrestart\n{name.lower()}: still here")
    assert [line.deed for line in scenario.lines] == [Says("hello"), Restarts(), Says("still here")]


def test_the_language_is_read_in_any_case_and_with_tabs():
    """As people type who do not program."""
    scenario = parse("Persona:\twren\tUser: Mia\tSeed: 3\nMia:hello\nWait\t3 days\nBot should: ask nothing")
    assert (scenario.header.persona, scenario.header.seed) == ("wren", 3)
    assert scenario.lines[0].deed == Says("hello")
    assert scenario.lines[1].deed == Pass(timedelta(days=3))


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (("Mia: hello", "seed: 9"), "seed: belongs in the header"),
        (("persna: wren", "Mia: hello"), "did you mean 'persona:'"),
        (("Mia: hi", 'expect check-in: about "x" between 10:30 and 20:00 once'), "commas part clauses"),
        (("Mia: hi", "expect check-in: btween 8:00 and 10:00"), "between T and T"),
    ],
)
def test_what_is_in_the_wrong_place_is_told_where_it_belongs(lines: tuple[str, ...], told: str):
    """A header below the talk, a slip in a header, clauses without commas."""
    assert told in complaint(*lines)


def test_time_that_ends_is_a_failure_of_its_line_and_no_crash():
    """Nobody waits that long."""
    played = play(parse("persona: wren\nMia: hello\nwait 999999999 days"))
    assert [failure.line.number for failure in played.failures] == [3]
