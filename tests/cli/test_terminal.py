"""`companion chat` and `companion run` at a terminal, as real programs: typed lines in, a talk out."""

import signal
from pathlib import Path

import pytest

from tests.cli import programs
from tests.cli.streams import FRIEND

KEPT = ("chat", *FRIEND)
TALK = (*KEPT, "--db", ":memory:")
FIRST_TALK = "hi\nyes\nMia\nquiet, mostly\nwarm\nBerlin\nyes\nno\nno\n"


def test_a_stranger_is_greeted_at_a_terminal_before_saying_anything(home: Path):
    """The question has numbered buttons, which are pressed by number or by name."""
    with programs.terminal(home, "chat", "--db", ":memory:", afresh=True) as screen:
        assert "[1] Yes   [2] No" in screen.until("you: ")
        screen.types("1\n")
        assert "[1] Yes" not in screen.until("you: ")
        screen.types("/quit\n")
        assert screen.ends() == 0


def test_the_whole_first_talk_can_be_typed(home: Path):
    """It ends with a name, and all of it on standard output alone."""
    ended = programs.run_afresh(home, "chat", "--db", ":memory:", "--seed", "5", typed=FIRST_TALK + "how are you?\n")
    assert (ended.code, ended.err) == (0, "")
    assert not ended.out.rstrip().splitlines()[-1].startswith("…:")


@pytest.mark.parametrize("typed", ["hello\n/quit\n", "hello\n/exit\n", "hello\n", "hello"])
def test_a_talk_is_ended_by_a_word_or_by_the_end_of_input(home: Path, typed: str):
    """Each ends it well."""
    ended = programs.run(home, *TALK, typed=typed)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.count("you: ") == 2


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_talk_leaves_no_traceback(home: Path, number: signal.Signals):
    """Ctrl-C is one way to leave, and not a failure."""
    with programs.terminal(home, *TALK, afresh=True) as screen:
        screen.until("you: ")
        screen.process.send_signal(number)
        assert screen.ends() == (0 if number == signal.SIGINT else -number)
    assert (home / "stderr").read_text() == ""


@pytest.mark.parametrize(
    ("typed", "variables"),
    [
        (b"hi \xff\xfe\n", {}),
        ("grüße 🙂\n".encode(), {"PYTHONIOENCODING": "ascii"}),
        ("grüße 🙂\n".encode("utf-16"), {}),
        (b"\x00\x07\x1b[31m\n", {"LANG": "C", "LC_ALL": "POSIX"}),
    ],
)
def test_any_bytes_may_be_typed_and_any_terminal_will_do(home: Path, typed: bytes, variables: dict[str, str]):
    """A byte that is no character, and a character that cannot be shown, end nothing."""
    ended = programs.run_afresh(home, *TALK, typed=typed + b"/help\n", **variables)
    assert (ended.code, ended.err) == (0, "")


def test_time_is_travelled_where_nothing_is_kept(home: Path):
    """A day passes in a moment, with what was written first in it; a span that is none is explained."""
    ended = programs.run(home, *TALK, typed="hello\n/wait 30h\n/wait soon\n/wait\n")
    assert ended.code == 0
    assert "it is " in ended.out
    assert ended.out.count("is no span of time") == 2


def test_time_is_not_travelled_where_it_is_kept(home: Path):
    """A relationship on disk lives in real time."""
    ended = programs.run(home, *KEPT, typed="/wait 3d\n")
    assert "works on --db :memory: only" in ended.out


def test_why_is_printed_after_each_reply_when_asked_for(home: Path):
    """The rule and where it stands."""
    assert "command.help" in programs.run(home, *TALK, "--why", typed="/help\n").out


def test_an_export_is_a_file_of_its_owner(home: Path):
    """In the current folder, under a name that was free."""
    ended = programs.run(home, *TALK, typed="/export\n/export\n")
    files = sorted(home.glob("companion-export*.json"))
    assert [file.name for file in files] == ["companion-export-2.json", "companion-export.json"]
    assert {file.stat().st_mode & 0o777 for file in files} == {0o600}
    assert "saved as companion-export.json" in ended.out


def test_a_start_without_a_token_says_once_how_to_get_one_and_talks(home: Path):
    """One line about @BotFather on standard error; `chat` goes on with the same relationship, in the same file."""
    first = programs.run_afresh(home, "run", typed="yes\nZoltan\n")
    assert first.code == 0
    assert len(first.err.splitlines()) == 1
    assert "@BotFather" in first.err
    assert (home / "data" / "companion" / "companion.db").exists()
    again = programs.run(home, "chat", typed="/memory\n")
    assert (again.code, again.err) == (0, "")
    assert "Zoltan" in again.out
    assert len(list(home.rglob("*.db"))) == 1


def test_a_start_without_a_token_works_at_a_terminal(home: Path):
    """The same companion, at once."""
    with programs.terminal(home, "run") as screen:
        assert "18" in screen.until("you: ")
        screen.types("/quit\n")
        assert screen.ends() == 0


def test_a_killed_talk_goes_on_where_it_stood(home: Path):
    """Whatever was answered is on disk, however the program ended."""
    with programs.terminal(home, "chat", "--seed", "5") as screen:
        screen.until("you: ")
        screen.types("yes\n")
        screen.until("you: ")
        screen.types("Zoltan\n")
        screen.until("you: ")
        screen.process.kill()
        assert screen.ends() == -signal.SIGKILL
    with programs.terminal(home, "chat", afresh=True) as screen:
        screen.until("you: ")
        screen.types("/memory\n")
        assert "Zoltan" in screen.until("you: ")
