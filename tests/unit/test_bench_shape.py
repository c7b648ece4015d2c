"""The scripts of `bench/` print what the contracts say, and what they compare with does the same work."""

import json
import sqlite3
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

BENCH = Path(__file__).parents[2] / "bench"
SCRIPTS = sorted(path.name for path in BENCH.glob("[!_]*.py"))


@pytest.fixture
def figures(monkeypatch):
    """The part that all scripts share."""
    monkeypatch.syspath_prepend(str(BENCH))
    return import_module("_figures")


@pytest.fixture
def turn(figures):
    """The script about turns, which talks about two things only."""
    turn = import_module("turn")
    said, turn.LINES = turn.LINES, ("my sister Anna lives in Berlin", "good night")
    yield turn
    turn.LINES = said


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_script_takes_json_and_data(script):
    """As the contracts say, whether it needs them or not."""
    told = subprocess.run([sys.executable, str(BENCH / script), "--help"], capture_output=True, text=True, check=True)
    assert {"--json", "--data"} <= set(told.stdout.replace(",", " ").split())


def test_the_figures_are_one_json_object(figures, capsys):
    """Value, unit, goal, whether it holds, and the peers by name."""
    figures.show({"match_us": figures.Figure(10, "us", 15, peers={"rivescript": 80.0})}, as_json=True)
    row = {"value": 10, "unit": "us", "goal": 15, "holds": True, "peers": {"rivescript": 80.0}}
    assert json.loads(capsys.readouterr().out) == {"figures": {"match_us": row}}


def test_the_table_shows_ours_the_goal_and_the_ratio_to_each_peer(figures, capsys):
    """A reader sees at once what holds."""
    figures.show({"match_us": figures.Figure(10, "us", 5, peers={"rivescript": 80.0})}, as_json=False)
    line = capsys.readouterr().out.splitlines()[-1]
    assert line.split() == ["match_us", "10.000", "us", "<=", "5", "NO", "rivescript", "80", "(8.00x)"]


@pytest.mark.parametrize(
    ("value", "most", "holds"), [(1, True, True), (3, True, False), (1, False, False), (3, False, True)]
)
def test_a_goal_is_a_ceiling_or_a_floor(figures, value, most, holds):
    """What is to be small and what is to be large are told apart."""
    assert figures.Figure(value, "s", 2, most).holds is holds


def test_a_turn_in_memory_takes_some_time(turn):
    """It is really taken: every line is heard, in every pack."""
    assert 0 < turn.memory_ms() < 1000


def test_the_first_prompt_comes(turn, tmp_path):
    """The program is really started, in a home of its own."""
    assert 0 < turn.prompt_s(tmp_path, ":memory:") < 60
    assert list(tmp_path.iterdir()) == []


def rows(path):
    """How many rows each table has."""
    connection = sqlite3.connect(path)
    names = [
        name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    ]
    counted = {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}  # noqa: S608
    connection.close()
    return counted


def test_plain_sqlite_writes_the_same_rows_as_we_do(turn, tmp_path):
    """The comparison is fair: nothing is left out on either side."""
    recording = turn.recorded("wren", tmp_path / "ours.db")
    assert len(turn.replayed_ms(recording, tmp_path / "plain.db")) == len(turn.LINES)
    assert rows(tmp_path / "plain.db") == rows(tmp_path / "ours.db")
    assert rows(tmp_path / "plain.db")["moment"] == 4
