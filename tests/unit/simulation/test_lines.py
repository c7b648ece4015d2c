"""Lines are read from a file and said by one person through the real corridor."""

import json
from pathlib import Path

import pytest

from companion.config import Config
from companion.domain.errors import CompanionError
from companion.simulation.lines import Line, answers, lines_of


def written(folder: Path, text: str) -> str:
    """A file of this text."""
    file = folder / "lines.json"
    file.write_text(text, encoding="utf-8")
    return str(file)


def test_a_session_belongs_to_its_source(tmp_path: Path) -> None:
    """Two sources may count their sessions alike."""
    rows = [{"source": "a", "session": "1", "text": "hi"}, {"source": "b", "session": "1", "text": ""}, {"text": "yo"}]
    found = lines_of(written(tmp_path, json.dumps(rows)))
    assert found == (Line("a/1", "hi", "a"), Line("b/1", "", "b"), Line("/", "yo", ""))


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "{}", "3", "null", '"hi"', "[1]", '["hi"]', '[{"text": 1}]', '[{"session": "1"}]', "[" * 100_000],
)
def test_what_is_no_list_of_lines_is_refused_with_an_example(tmp_path: Path, text: str) -> None:
    """Also an empty one, and one that is nested beyond all reading."""
    with pytest.raises(CompanionError, match=r'is no list of lines; write \[\{"source": "a"'):
        lines_of(written(tmp_path, text))


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    """A picture is no list of lines."""
    (tmp_path / "picture").write_bytes(b"\x89PNG\xff\xfe")
    with pytest.raises(CompanionError, match="no list of lines"):
        lines_of(str(tmp_path / "picture"))


@pytest.mark.parametrize("name", ["nowhere.json", "."])
def test_what_cannot_be_read_says_what_to_name(tmp_path: Path, name: str) -> None:
    """A file that is missing, a folder."""
    with pytest.raises(CompanionError, match=r"cannot be read .*; name a file of lines"):
        lines_of(str(tmp_path / name))


def test_lines_are_answered_in_order_by_one_companion() -> None:
    """It remembers from one session, and from one source, to the next; each answer is counted."""
    lines = (Line("a/1", "my cat is called Miso", "a"), Line("b/1", "what's my cat called?", "b"))
    counted: list[int] = []
    given = answers(Config(), "wren", lines, counted.append)
    assert [one.line for one in given] == list(lines)
    assert "Miso" in given[1].text
    assert given[0].why.engine == "rules"
    assert given[1].why.rule == "memory.name"
    assert counted == [1, 1]


def test_the_same_lines_are_answered_alike() -> None:
    """Chance is fixed, so that two runs can be compared."""
    lines = tuple(Line("a/1", text) for text in ("hi", "i had a long day", "whatever"))
    assert answers(Config(), "slate", lines) == answers(Config(), "slate", lines)


def test_a_session_begins_a_day_after_the_one_before() -> None:
    """So the day's word that this is a program is said once in each, and not at each line."""
    lines = [Line("a/1", "hello"), Line("a/1", "i like tea"), Line("a/2", "hello again")]
    lengths = [len(one.text.split("\n\n")) for one in answers(Config(), "wren", lines)]
    assert lengths == [2, 1, 2]
