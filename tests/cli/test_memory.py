"""`companion memory`: everything kept of a person in their host's hands, beside a running companion or without one."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli import programs
from tests.cli.kept import AT, DB, LINES, bytes_of, companion, exported, refused, sealed, talked, talking


def test_people_are_listed_one_a_line(home: Path):
    """Who, turns, facts, and when they were last heard; tabs between."""
    talked(home, *LINES)
    talked(home, "hello", user="tom")
    rows = [line.split("\t") for line in companion(home, "memory", "list").splitlines()]
    mia = exported(home)
    assert mia["facts"]
    assert rows == [
        ["pipe:mia", str(mia["state"]["turn"]), str(len(mia["facts"])), "2036-03-03T10:00:00Z"],
        ["pipe:tom", "1", "0", "2036-03-03T08:00:00Z"],
    ]


def test_what_is_known_is_shown_by_subject_with_its_evidence(home: Path):
    """And the day it was said; what ended is shown with its end."""
    talked(home, *LINES, "I don't work at a bakery any more")
    shown = companion(home, "memory", "show", "--user", "pipe:mia").splitlines()
    assert "sister Anna" in shown
    anna = shown[shown.index("sister Anna") + 1]
    assert "home: Ljubljana" in anna
    assert "“my sister Anna lives in Ljubljana”, 2036-03-03" in anna
    assert any(line.strip().startswith("exam") for line in shown[shown.index("dates") :])
    assert any("(wren)" in line for line in shown)


def test_an_export_is_one_readable_file_for_its_owner(home: Path):
    """UTF-8 wherever the program runs, the same on standard output, and a file before it is replaced whole."""
    talked(home, "my friend Zoë lives in Łódź")
    (home / "mia.json").write_text("an older one")
    (home / "mia.json").chmod(0o644)
    command = ("memory", "export", "--user", "pipe:mia")
    ended = programs.run_afresh(home, *command, *DB, "--out", "mia.json", LANG="C", PYTHONUTF8="0")
    assert (ended.code, ended.out, ended.err) == (0, "", "")
    assert (home / "mia.json").stat().st_mode & 0o777 == 0o600
    text = (home / "mia.json").read_text(encoding="utf-8")
    assert "my friend Zoë lives in Łódź" in text
    assert programs.run_afresh(home, *command, *DB, LANG="C", PYTHONUTF8="0").out == text
    held = json.loads(text)
    assert held["pack"]["files"]
    assert held["state"]["soul"]
    assert [moment["text"] for moment in held["talk"] if moment["speaker"] == "them"] == ["my friend Zoë lives in Łódź"]
    assert [file.name for file in home.glob(".*")] == []


def test_an_export_that_cannot_be_written_is_one_line(home: Path):
    """With nothing left of the attempt."""
    talked(home, "hello")
    assert "check its folder" in refused(home, "memory", "export", "--user", "pipe:mia", "--out", "no/where.json")


def test_somebody_moves_to_another_id_and_goes_on(home: Path):
    """The next reply is the same, button for button, reason for reason."""
    talked(home, *LINES)
    companion(home, "memory", "export", "--user", "pipe:mia", "--out", "mia.json")
    told = companion(home, "memory", "import", "mia.json", "--user", "pipe:moved")
    assert told.startswith(f"pipe:moved\t{exported(home)['state']['turn']} turns\t")
    with talking(home) as running:
        for line in ("hello again", "where does my sister live?", "/upcoming", "/why"):
            replies = [running.says(user=user, text=line, at=AT.format(13))["replies"] for user in ("mia", "moved")]
            assert replies[0] == replies[1]
            assert replies[0]


def test_a_wiped_machine_takes_somebody_up_again(home: Path):
    """Into a database that is made for it, with a key of its own."""
    talked(home, *LINES)
    companion(home, "memory", "export", "--user", "pipe:mia", "--out", "mia.json")
    before = exported(home)
    for file in (*home.glob("kept.db*"), home / "config" / "companion" / "key"):
        file.unlink()
    companion(home, "memory", "import", "mia.json", "--user", "pipe:mia")
    assert {**exported(home), "turns_stored": 0} == {**before, "turns_stored": 0}


def test_somebody_known_is_not_replaced_unasked(home: Path):
    """With --replace they are, and nothing of before is left."""
    talked(home, "my cat is called Quimby", user="tom")
    talked(home, *LINES)
    companion(home, "memory", "export", "--user", "pipe:mia", "--out", "mia.json")
    before = exported(home, "pipe:tom")
    assert "--replace" in refused(home, "memory", "import", "mia.json", "--user", "pipe:tom")
    assert exported(home, "pipe:tom") == before
    held = sealed(home)
    companion(home, "memory", "import", "mia.json", "--user", "pipe:tom", "--replace")
    assert "Quimby" not in json.dumps(exported(home, "pipe:tom"))
    gone = held - sealed(home)
    assert len(gone) > 4
    assert [value for value in gone if value in bytes_of(home)] == []


@pytest.mark.parametrize("user", ["fax:1", "telegram:mia", "telegram:1;2", "terminal:you", "mia", "pipe:\x1b[2J"])
def test_nobody_is_taken_in_who_could_not_be_reached(home: Path, user: str):
    """An address of a channel that is not there, or of nobody there."""
    talked(home, "hello")
    companion(home, "memory", "export", "--user", "pipe:mia", "--out", "mia.json")
    refused(home, "memory", "import", "mia.json", "--user", user)
    assert companion(home, "memory", "list").count("\n") == 1


@pytest.mark.parametrize("user", ["telegram:4711", "telegram:-100123", "terminal:me", "pipe:somebody else"])
def test_somebody_may_be_taken_in_on_any_channel(home: Path, user: str):
    """Whoever they were before."""
    talked(home, "hello")
    companion(home, "memory", "export", "--user", "pipe:mia", "--out", "mia.json")
    companion(home, "memory", "import", "mia.json", "--user", user)
    assert exported(home, user)["talk"] == exported(home)["talk"]


def test_a_file_that_cannot_be_taken_in_changes_nothing(home: Path):
    """One line, exit code 2, and no database is made for it."""
    (home / "bad.json").write_text('{"format": "companion-export", "version": 1}')
    ended = programs.run_afresh(home, "memory", "import", "bad.json", "--user", "pipe:mia", "--replace", *DB)
    assert (ended.code, ended.out, ended.err.count("\n")) == (2, "", 1)
    assert ended.err.startswith("companion: bad.json cannot be imported")
    assert "no/such.json" in refused(home, "memory", "import", "no/such.json", "--user", "pipe:mia")
    assert not (home / "kept.db").exists()


@pytest.mark.parametrize(
    ("part", "value"),
    [
        ("check_ins", {"id": "x", "kind": "morning", "due": "2036-03-09T08:00:00Z", "slot": "no day in it"}),
        ("check_ins", {"id": "x", "kind": "morning", "due": "2036-03-09T08:00:00Z", "slot": "daily:2026-99-99"}),
    ],
)
def test_a_file_from_which_no_companion_could_go_on_changes_nothing(home: Path, part: str, value: object):
    """It is tried out before it is let in."""
    talked(home, "hello")
    held = exported(home)
    held[part] = [value]
    (home / "bad.json").write_text(json.dumps(held))
    before = bytes_of(home)
    assert "go on from it" in refused(home, "memory", "import", "bad.json", "--user", "pipe:new")
    assert bytes_of(home) == before


CUT = """
import os, signal, sys
from companion.store import replacing
real = replacing._write_ledger
def last(*given):
    real(*given)
    os.kill(os.getpid(), signal.SIGKILL)
replacing._write_ledger = last
from companion.cli import main
main()
"""
"""The program, killed when the last of the imported rows is written."""


@pytest.mark.parametrize("user", ["pipe:tom", "pipe:new"])
def test_an_import_killed_half_way_leaves_everything_as_it_was(home: Path, user: str):
    """Somebody is who they were, somebody new is nobody, and the next import goes through."""
    talked(home, "my cat is called Quimby", user="tom")
    talked(home, *LINES)
    companion(home, "memory", "export", "--user", "pipe:mia", "--out", "mia.json")
    before, listed = exported(home, "pipe:tom"), companion(home, "memory", "list")
    command = ("memory", "import", "mia.json", "--user", user, "--replace", *DB)
    environ = programs.environment(home)
    ended = subprocess.run([sys.executable, "-c", CUT, *command], cwd=home, env=environ, check=False)
    assert ended.returncode == -signal.SIGKILL
    assert (exported(home, "pipe:tom"), companion(home, "memory", "list")) == (before, listed)
    companion(home, *command[:-2])
    assert exported(home, user)["talk"] == exported(home)["talk"]


def test_forgetting_asks_first(home: Path):
    """A no, or nobody there to answer, forgets nobody; a yes does."""
    talked(home, "hello")
    for typed in ("n\n", "", "what?\n"):
        assert "--yes" in refused(home, "memory", "forget", "--user", "pipe:mia", typed=typed)
    assert exported(home)
    ended = programs.run_afresh(home, "memory", "forget", "--user", "pipe:mia", *DB, typed="y\n")
    assert (ended.code, ended.out) == (0, "pipe:mia is forgotten\n")
    assert companion(home, "memory", "list") == ""


def test_whoever_is_not_known_is_said_to_be_so(home: Path):
    """For every command about somebody."""
    talked(home, "hello")
    for command in (("show",), ("export",), ("forget", "--yes")):
        assert "nobody is known as pipe:eve" in refused(home, "memory", *command, "--user", "pipe:eve")
        assert "CHANNEL:ID" in refused(home, "memory", *command, "--user", "eve")


@pytest.mark.parametrize(
    "command", [("list",), ("show", "--user", "pipe:mia"), ("forget", "--yes", "--user", "pipe:mia")]
)
def test_where_there_is_no_database_none_is_made(home: Path, command: tuple[str, ...]):
    """Looking changes nothing."""
    assert "there is no database" in refused(home, "memory", *command)
    ended = programs.run(home, "memory", *command, "--db", ":memory:")
    assert (ended.code, "nothing is kept in :memory:" in ended.err) == (2, True)
    assert list(home.glob("kept.db*")) == []


def test_a_running_companion_notices_that_somebody_was_replaced(home: Path):
    """It had them in mind; it goes on from the file, and nothing of the old memory comes back."""
    talked(home, *LINES)
    companion(home, "memory", "export", "--user", "pipe:mia", "--out", "mia.json")
    with talking(home) as running:
        for number in range(4):
            running.says(user="tom", text=f"my cat number {number} is called Quimby", at=AT.format(9 + number))
        companion(home, "memory", "import", "mia.json", "--user", "pipe:tom", "--replace")
        answer = running.says(user="tom", text="where does my sister live?", at=AT.format(14))
        running.hears_no_more()
        assert running.ends() == 0
    assert "Ljubljana" in answer["replies"][0]["text"]
    after = exported(home, "pipe:tom")
    assert "Quimby" not in json.dumps(after)
    assert [moment["text"] for moment in after["talk"] if moment["speaker"] == "them"][
        -1
    ] == "where does my sister live?"


def test_a_running_companion_notices_that_somebody_was_forgotten(home: Path):
    """Not a byte is left while it holds the file open, and whoever writes again is new to it."""
    with talking(home) as running:
        for number, line in enumerate(LINES):
            running.says(user="mia", text=line, at=AT.format(9 + number))
        held = sealed(home)
        before = bytes_of(home)
        assert len(held) > 10
        assert all(value in before for value in held)
        companion(home, "memory", "forget", "--user", "pipe:mia", "--yes")
        left = bytes_of(home)
        assert [value for value in held if value in left] == []
        running.says(user="mia", text="hello?", at=AT.format(14))
        running.hears_no_more()
        assert running.ends() == 0
    after = exported(home)
    assert [moment["text"] for moment in after["talk"] if moment["speaker"] == "them"] == ["hello?"]
    assert after["facts"] == after["events"] == []


def test_somebody_forgotten_in_mid_talk_who_came_back_elsewhere_is_not_mixed_up(home: Path):
    """Another process had them for as many turns as the one that still remembers the old one."""
    with talking(home) as old, talking(home) as new:
        for number in range(2):
            old.says(user="mia", text=f"my cat is called Quimby {number}", at=AT.format(9 + number))
        companion(home, "memory", "forget", "--user", "pipe:mia", "--yes")
        for number in range(2):
            new.says(user="mia", text="hello", at=AT.format(12 + number))
        old.says(user="mia", text="hello again", at=AT.format(15))
    assert "Quimby" not in json.dumps(exported(home))


def test_the_configured_database_is_the_one_meant(home: Path):
    """As for run and chat, without --db."""
    (home / "config.toml").write_text('[store]\npath = "kept.db"\nkey_file = "secret/key"\n')
    ended = programs.run(home, "chat", "--jsonl", "--persona", "wren", *DB, typed='{"user": "mia", "text": "hello"}\n')
    assert ended.code == 0
    assert programs.run_afresh(home, "memory", "list").out.startswith("pipe:mia\t1\t")
    os.rename(home / "config.toml", home / "other.toml")
    assert programs.run(home, "memory", "list", "--config", "other.toml").out.startswith("pipe:mia\t1\t")
