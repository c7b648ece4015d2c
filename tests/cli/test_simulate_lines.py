"""`companion simulate --lines` prints the naturalness table, a row per pack, beside the baselines."""

import json
from pathlib import Path

import pytest

from tests.cli.programs import run, run_afresh

ROWS = [
    {"source": "a", "session": "a-1", "text": "hi"},
    {"source": "a", "session": "a-1", "text": "my boss yelled at me again"},
    {"source": "b", "session": "b-1", "text": "my grandma died on sunday"},
]


@pytest.fixture
def lines(home: Path) -> str:
    """A file of three lines from two sources."""
    (home / "lines.json").write_text(json.dumps(ROWS), encoding="utf-8")
    return "lines.json"


def test_every_pack_has_a_row_beside_peers_and_people(home: Path, lines: str) -> None:
    """What a short run cannot show is said."""
    ended = run_afresh(home, "simulate", "--lines", lines)
    head, *rows = ended.out.splitlines()
    assert (ended.code, ended.err) == (0, "")
    assert head.startswith("replies of")
    assert [row.split()[0] for row in rows[:6]] == ["slate", "wren", "ALICE", "RiveScript", "ELIZA", "human"]
    assert len({len(row) for row in (head, *rows[:6])}) == 1
    assert "wren: fallback by source: a 0.000, b 0.000" in ended.out
    assert "of 2,000 tokens; a shorter text scores a higher distinct-2" in ended.out
    assert "3 lines beside baselines of 300" in ended.out


def test_one_pack_may_be_named(home: Path, lines: str) -> None:
    """The others have no row."""
    ended = run(home, "simulate", "--lines", lines, "--persona", "wren", "--json")
    (whole,) = ended.lines
    (row,) = whole["rows"]
    assert ended.code == 0
    assert row["pack"] == "wren"
    assert row["replies"] == 3
    assert row["tokens"] < 2000
    assert row["fallback_by_source"] == {"a": 0.0, "b": 0.0}
    assert {"distinct_2", "self_bleu", "self_bleu_mean", "grounded", "grounded_wide", "thin", "silences"} <= set(row)
    assert [one["lines"] for one in whole["baselines"]] == [300] * 4 + [1000] * 4


def test_lines_may_come_over_a_pipe(home: Path) -> None:
    """Named by a dash."""
    ended = run(home, "simulate", "--lines", "-", "--persona", "slate", "--json", typed=json.dumps(ROWS))
    assert ended.lines[0]["rows"][0]["replies"] == 3


def test_another_engine_has_no_catch_alls(home: Path, lines: str) -> None:
    """Nobody can tell what it looked at, so a dash stands there."""
    (home / "config").mkdir(exist_ok=True)
    (home / "config" / "companion").mkdir()
    (home / "config" / "companion" / "config.toml").write_text('[companion]\nengines = ["echo"]\n', encoding="utf-8")
    (whole,) = run(home, "simulate", "--lines", lines, "--persona", "wren", "--json").lines
    assert whole["rows"][0]["fallback"] is None


def test_progress_is_shown_at_a_terminal_only(home: Path, lines: str) -> None:
    """Nothing of it is in what a script reads."""
    assert run(home, "simulate", "--lines", lines, "--persona", "wren").err == ""


@pytest.mark.parametrize(
    ("text", "says"),
    [(None, "cannot be read"), ("{", "is no list of lines"), ("[]", "is no list of lines"), ("[3]", "is no list")],
)
def test_bad_input_is_one_line_that_says_what_to_do(home: Path, text: str | None, says: str) -> None:
    """And wrong use."""
    if text is not None:
        (home / "bad.json").write_text(text, encoding="utf-8")
    ended = run(home, "simulate", "--lines", "bad.json")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.count("\n") == 1
    assert says in ended.err


def test_an_unknown_pack_is_named_before_anybody_talks(home: Path, lines: str) -> None:
    """One line as well."""
    ended = run(home, "simulate", "--lines", lines, "--persona", "nobody")
    assert (ended.code, ended.out, ended.err.count("\n")) == (2, "", 1)
    assert "nobody" in ended.err
