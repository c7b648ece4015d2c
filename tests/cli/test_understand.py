"""`companion understand`: a line in, its meaning out; every field of the contract, and errors of one line."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from companion.cli.main import group, main
from tests.cli import programs

HERE = ("--now", "2026-03-02T09:00:00+01:00", "--zone", "Europe/Berlin")
"""A Monday morning in Berlin."""
FIELDS = {
    "text", "act", "feeling", "intensity", "valence", "topics", "sentences", "people", "facts", "frames", "events",
    "dates", "risk", "age", "asks_if_human", "hesitant",
}  # fmt: skip


def meant(given: str | bytes, *options: str) -> list[Any]:
    """The objects that come out for these lines."""
    result = CliRunner().invoke(group, ["understand", *(options or HERE)], input=given, catch_exceptions=False)
    assert (result.exit_code, result.stderr) == (0, "")
    return [json.loads(line) for line in result.stdout_bytes.decode().split("\n")[:-1]]


def one(text: str, *options: str) -> Any:
    """The object of a single line."""
    (found,) = meant(f"{text}\n", *options)
    return found


def test_an_object_has_every_field_of_the_contract():
    """Scripts may rely on each of them, whatever was said."""
    for text in ("my sister Anna lives in Berlin", "ok", ""):
        assert one(text).keys() >= FIELDS


def test_what_is_said_is_given_back_as_it_was_written():
    """Marks, capitals and spaces at the ends included."""
    assert one("  I’m  Sam… ")["text"] == "  I’m  Sam… "


def test_every_sentence_has_its_act():
    """And the whole line has one of its own."""
    found = one("Hi! Do you like cats?")
    assert [sentence["text"] for sentence in found["sentences"]] == ["Hi!", "Do you like cats?"]
    assert [sentence["act"] for sentence in found["sentences"]] == ["greeting", "question_you"]
    assert found["act"] == "question_you"


def test_a_feeling_has_its_strength_and_its_side():
    """Strength from 0 to 1, the side from -1 to 1."""
    found = one("I am so happy today!!!")
    assert found["feeling"] == "joy"
    assert 0 < found["intensity"] <= 1
    assert 0 < found["valence"] <= 1


def test_people_are_told_by_role_and_name():
    """A role without a name has an empty one."""
    assert one("my sister Anna called my mum")["people"] == [
        {"relation": "sister", "name": "Anna"},
        {"relation": "mother", "name": ""},
    ]


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("I live in Berlin", ("user", "home", "Berlin", "+", "actual")),
        ("I don't live in Berlin", ("user", "home", "Berlin", "-", "actual")),
        ("I used to live in Berlin", ("user", "home", "Berlin", "+", "past")),
        ("I want to live in Berlin", ("user", "home", "Berlin", "+", "wish")),
        ("I'm moving to Berlin", ("user", "home", "Berlin", "+", "plan")),
        ("if I lived in Berlin", None),
        ("my dad is a plumber", ("father", "job", "plumber", "+", "actual")),
    ],
    ids=["so", "denied", "was", "wished", "planned", "supposed", "somebody else's"],
)
def test_a_fact_says_of_whom_and_how_true(text: str, fact: tuple[str, ...] | None):
    """Subject, relation, value, polarity and modality, and nothing else."""
    shown = [tuple(found.values()) for found in one(text)["facts"] if found["modality"] != "hypothetical"]
    assert shown == ([fact] if fact else [])


def test_what_happened_is_told_with_whom_and_when():
    """A frame with its date, local to the zone."""
    assert one("I have an exam on friday at 3pm")["frames"] == [
        {"frame": "exam", "who": "user", "experiencer": "user", "polarity": "-",
         "when": "2026-03-06T15:00:00+01:00", "status": "coming"},
    ]  # fmt: skip


def test_a_frame_without_a_date_has_none():
    """It is null, not missing."""
    (frame,) = one("my dog died")["frames"]
    assert frame["when"] is None
    assert (frame["who"], frame["experiencer"], frame["status"]) == ("dog", "other", "done")


def test_events_and_dates_are_local_times_with_an_offset():
    """The end of a date is exclusive; what recurs says how."""
    found = one("I have an exam tomorrow")
    assert found["events"] == [{"what": "exam", "start": "2026-03-03T00:00:00+01:00", "grain": "day"}]
    (date,) = found["dates"]
    assert (date["text"], date["start"], date["end"]) == (
        "tomorrow", "2026-03-03T00:00:00+01:00", "2026-03-04T00:00:00+01:00",
    )  # fmt: skip
    assert (date["grain"], date["recurring"], date["ambiguous"]) == ("day", None, [])


def test_what_recurs_says_so():
    """Every Monday is no event, but a date."""
    (date,) = one("I swim every monday")["dates"]
    assert date["recurring"] == "every:monday"


def test_another_reading_of_a_time_is_told():
    """`at 3` may be in the night."""
    (date,) = one("see you on friday at 3")["dates"]
    assert [datetime.fromisoformat(other).hour for other in date["ambiguous"]] == [3]


@pytest.mark.parametrize(
    ("text", "risk"),
    [
        ("I want to kill myself", ("suicide", "hard", "self")),
        ("my phone is killing me", ("other", "none", "self")),
    ],
    ids=["meant", "a way of speaking"],
)
def test_risk_has_kind_level_and_whose(text: str, risk: tuple[str, ...]):
    """A way of speaking is none."""
    assert tuple(one(text)["risk"].values()) == risk


def test_age_doubt_and_hesitation_are_told():
    """A number or null, and two yes or no."""
    assert one("I am 15 years old")["age"] == 15
    assert one("hello")["age"] is None
    assert one("are you a real person?")["asks_if_human"] is True
    assert one("hello")["hesitant"] is False


@pytest.mark.parametrize(
    "given",
    ["\n", "   \n", "\t\n", "\r\n", "\ufeff\n", "\u2028\n", "\x00\n", "\u0645\u0631\u062d\u0628\u0627\n",
     "\U0001f469\u200d\U0001f469\u200d\U0001f467\n", "a\u0301\u0301\u0301\n", "“”’‘…\n", "\ufb01\u2460\u2167\n",
     "a" * 9000 + "\n"],
    ids=["empty", "spaces", "tab", "return", "mark of order", "line separator", "null", "arabic", "emoji",
         "marks", "quotes", "ligatures", "long"],
)  # fmt: skip
def test_any_line_gives_one_object(given: str):
    """Blank ones too; nothing breaks the stream."""
    (found,) = meant(given)
    assert found.keys() >= FIELDS


def test_bytes_that_are_no_text_give_an_object_too():
    """They are read as replacement characters."""
    (found,) = meant(b"\xff\xfe hello \xc3\n")
    assert found["text"] == "�� hello �"


def test_objects_come_in_the_order_of_the_lines():
    """As many as lines, the last one also without its end."""
    assert [found["text"] for found in meant("one\n\ntwo\nthree")] == ["one", "", "two", "three"]


def test_no_line_gives_nothing():
    """An empty input is no line."""
    assert meant("") == []


def test_a_file_is_read_like_standard_input(tmp_path: Path):
    """Its lines, ended in either way."""
    path = tmp_path / "lines.txt"
    path.write_bytes("I like caf\u00e9s\r\nok\n".encode())
    found = meant("", str(path), *HERE)
    assert [line["text"] for line in found] == ["I like cafés", "ok"]


@pytest.mark.parametrize(
    ("now", "zone", "start"),
    [
        ("2026-03-02T09:00:00+01:00", "Europe/Berlin", "2026-03-03T00:00:00+01:00"),
        ("2026-03-02T23:30:00Z", "Asia/Tokyo", "2026-03-04T00:00:00+09:00"),
        ("2026-03-02T09:00", "America/New_York", "2026-03-03T00:00:00-05:00"),
        ("2026-03-02", "UTC", "2026-03-03T00:00:00+00:00"),
        ("2026-03-28T12:00", "Europe/Berlin", "2026-03-29T00:00:00+01:00"),
    ],
    ids=["offset", "another day there", "no offset: the time there", "a day", "before the clocks change"],
)
def test_tomorrow_is_counted_from_now_in_the_zone(now: str, zone: str, start: str):
    """The same word is another day in another place."""
    (date,) = one("tomorrow", "--now", now, "--zone", zone)["dates"]
    assert date["start"] == start


def test_without_options_it_is_now_and_here():
    """Today lies between yesterday and tomorrow of the machine, and has an offset."""
    (found,) = meant("today\n", "-")
    (date,) = found["dates"]
    assert datetime.fromisoformat(date["start"]).tzinfo is not None


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--now", "yesterday"), "--now 'yesterday'"),
        (("--now", ""), "2026-03-02T09:00:00+01:00"),
        (("--now", "2026-02-30"), "ISO"),
        (("--now", "0001-01-01T00:00:00"), "1970"),
        (("--zone", "Mars/Olympus"), "IANA"),
        (("--zone", ""), "IANA"),
        (("--zone", "../../etc/passwd"), "IANA"),
        (("nowhere.txt",), "nowhere.txt"),
        (("--then", "x"), "--help"),
    ],
    ids=["a word", "nothing", "no such day", "too early", "no such zone", "no zone", "a path", "no file", "no option"],
)
def test_wrong_use_is_one_line_that_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], options: tuple[str, ...], says: str
):
    """Exit code 2 and nothing on standard output."""
    monkeypatch.setattr("sys.argv", ["companion", "understand", *options])
    with pytest.raises(SystemExit) as leaving:
        main()
    written = capfd.readouterr()
    assert (leaving.value.code, written.out) == (2, "")
    (line,) = written.err.splitlines()
    assert says in line


def test_the_help_teaches():
    """Both options and the file are explained."""
    shown = CliRunner().invoke(group, ["understand", "--help"]).stdout
    assert all(word in shown for word in ("--now", "--zone", "FILE", "standard input"))


def test_the_real_program_reads_a_pipe(home: Path):
    """A process of its own that keeps nothing."""
    ended = programs.run_afresh(home, "understand", *HERE, typed="I'm Sam 😀\n\n")
    assert (ended.code, ended.err) == (0, "")
    assert [line["text"] for line in ended.lines] == ["I'm Sam 😀", ""]
    assert not (home / "data").exists()
    assert not (home / "config").exists()


def test_a_line_is_answered_before_the_next_is_read(home: Path):
    """So that a program may ask and wait."""
    with programs.running(home, "understand", *HERE) as program:
        program.types("hello\n")
        assert json.loads(program.until("\n"))["act"] == "greeting"
        program.types("thanks\n")
        assert json.loads(program.until("\n"))["act"] == "thanks"
