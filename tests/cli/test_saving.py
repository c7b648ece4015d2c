"""`/save name.chat`: a talk in the terminal becomes a scenario that plays the same again."""

from pathlib import Path

import pytest

from tests.cli import programs

TALK = ("chat", "--db", ":memory:", "--zone", "Europe/Berlin")
FIRST_TALK = "30\nMia\nI like climbing\nwarm\nBerlin\n1\nyes\n1\n"


def test_a_saved_talk_plays_the_same_again(home: Path):
    """The whole first talk, typed and by buttons, a day that passes and what was written first in it."""
    ended = programs.run(
        home, *TALK, typed=f"{FIRST_TALK}my sister Anna came by\n/wait 1d\nstill here\n/save first.chat\n"
    )
    assert "saved as first.chat" in ended.out
    assert "differ" not in ended.out
    written = (home / "first.chat").read_text()
    assert "Mia [button]: Yes" in written
    assert "Mia: my sister Anna came by" in written
    assert "wait until" in written
    played = programs.run(home, "simulate", "first.chat")
    assert (played.code, played.err) == (0, "")
    assert "1 of 1 scenarios hold" in played.out
    assert "no transcript kept" not in played.out


def test_a_saved_talk_is_its_owners_alone(home: Path):
    """Both files can be read by nobody else."""
    programs.run(home, *TALK, "--persona", "wren", typed="hello\n/save one\n")
    assert {file.stat().st_mode & 0o777 for file in home.glob("one.*")} == {0o600}
    assert len(list(home.glob("one.*"))) == 2


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("/save\n", "write /save name.chat"),
        ("/save   \n", "write /save name.chat"),
        ("/save there/is/no/folder.chat\n", "cannot be written"),
        ("/save taken.chat\n", "taken.chat exists already"),
    ],
)
def test_a_name_that_cannot_be_saved_under_is_explained(home: Path, typed: str, told: str):
    """In one line, and the talk goes on with nothing overwritten."""
    (home / "taken.chat").write_text("mine")
    ended = programs.run(home, *TALK, "--persona", "wren", typed=f"hello\n{typed}/help\n")
    assert told in ended.out
    assert ended.out.count("you: ") == 4
    assert (ended.code, ended.err) == (0, "")
    assert (home / "taken.chat").read_text() == "mine"


def test_a_talk_that_began_earlier_says_what_is_missing_in_it(home: Path):
    """What was known before is not in the scenario, and nobody is left to find out."""
    kept = ("chat", "--persona", "wren", "--db", str(home / "kept.db"))
    programs.run(home, *kept, typed="hello\nmy dog is called Bruno\n")
    ended = programs.run(home, *kept, typed="what is my dog called?\n/save later.chat\n")
    assert "it begins in the middle" in ended.out
