"""The page for writers does what it says: its files and commands, word by word, give a pack that works."""

import re
import shlex
from pathlib import Path

import pytest

from tests.cli.programs import ROOT, Ended, run

PAGE = (ROOT / "docs" / "how-to" / "write-a-persona.md").read_text(encoding="utf-8")
_BLOCK = re.compile(r"(?P<before>[^\n]+(?:\n[^\n`][^\n]*)*)\n\n```(?P<kind>\w+)\n(?P<text>.*?)```", re.DOTALL)
_TARGET = re.compile(r"(?P<how>Replace what is in|Add to) `(?P<file>[^`]+)`")


def follow(page: str, home: Path) -> list[tuple[str, Ended]]:
    """Every block of the page carried out in order: files written, commands run; what the commands did."""
    ran = []
    for block in _BLOCK.finditer(page):
        if block["kind"] == "sh":
            commands = block["text"].splitlines()
            ran += [(line, run(home, *shlex.split(line)[1:], typed="hello\n/quit\n")) for line in commands]
        else:
            write(block["text"], " ".join(block["before"].split()), home)
    return ran


def write(text: str, told: str, home: Path) -> None:
    """The text is in the file that the sentence before it names."""
    target = _TARGET.search(told)
    assert target, told
    file = home / target["file"]
    before = file.read_text(encoding="utf-8") + "\n" if target["how"] == "Add to" else ""
    file.write_text(before + text, encoding="utf-8")


@pytest.fixture(scope="module")
def followed(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, Ended]]:
    """The whole page followed in an empty folder."""
    return follow(PAGE, tmp_path_factory.mktemp("writer"))


def test_every_command_of_the_page_succeeds(followed: list[tuple[str, Ended]]) -> None:
    """None fails, and all commands for writers are there."""
    assert [(command, ended.err) for command, ended in followed if ended.code] == []
    assert {command.split()[2] for command, _ in followed if " persona " in command and "chat" not in command} == {
        "new", "check", "why", "coverage", "variety", "diff",
    }  # fmt: skip


def test_the_pack_of_the_page_checks_clean(followed: list[tuple[str, Ended]]) -> None:
    """Nothing is printed, as the page promises."""
    assert dict(followed)["companion persona check tern"].out == ""


def test_why_names_the_rules_the_page_wrote(followed: list[tuple[str, Ended]]) -> None:
    """The rule that hears the sea, and the answer to the question about the storm."""
    whys = [ended.out for command, ended in followed if " why " in command]
    assert whys[0].startswith("swim  [receive]  packs/tern/tern.talk:")
    assert whys[1].startswith("storm.dry  [whole]  packs/tern/tern.talk:")


def test_every_rule_of_the_page_that_can_speak_by_day_does(followed: list[tuple[str, Ended]]) -> None:
    """The samples said one after another reach all of them but those for late hours and for weeks later."""
    told = dict(followed)["companion persona coverage tern"].out
    never = told.split("never spoke")[1].split("busiest")[0]
    assert [line.split()[0] for line in never.strip().splitlines()] == ["boat.late", "recall.person", "recall.topic"]


def test_the_talk_at_the_end_is_with_the_new_companion(followed: list[tuple[str, Ended]]) -> None:
    """It is called by the only name its file gives it."""
    talk = next(ended for command, ended in followed if command.startswith("companion chat"))
    assert "Tern: " in talk.out
    assert talk.err.strip() == ""


def test_the_page_is_one_page() -> None:
    """A writer reads it in one go."""
    assert len(PAGE.splitlines()) <= 180
