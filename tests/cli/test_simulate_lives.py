"""`companion simulate --people` lives seeded lives and tells what they came to."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from companion.cli.simulate_lives import Many, Tally, live_people, told
from companion.simulation.lives.account import Account, Order
from companion.simulation.playing import play
from companion.simulation.reading import read
from tests.cli.programs import COMPANION, run, run_afresh

LIVES = ("simulate", "--people", "3", "--days", "2", "--seed", "4")
THREE = Many(3, 2, 4)


def steady(out: str) -> list[str]:
    """What is told, the time it took aside."""
    return [line for line in out.splitlines() if "weeks/s" not in line]


@pytest.fixture(autouse=True)
def at_home(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No settings of anybody's are read."""
    monkeypatch.chdir(home)
    for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(variable, str(home))


def test_lives_are_told_in_figures(capsys: pytest.CaptureFixture[str]) -> None:
    """People, turns, check-ins and weeks a second; nothing on standard error where that is no terminal."""
    assert live_people(THREE) == 0
    out, err = capsys.readouterr()
    head, speed, verdict = out.splitlines()
    assert err == ""
    assert head.startswith("3 people lived 2 days each: ")
    assert "turns, " in head
    assert speed.endswith("weeks/s")
    assert verdict == "every promise was kept"


def test_it_is_all_the_same_who_lives_them(capsys: pytest.CaptureFixture[str]) -> None:
    """Two processes tell what one tells."""
    live_people(THREE, jobs=2)
    two = capsys.readouterr().out
    live_people(THREE)
    assert steady(two) == steady(capsys.readouterr().out)


def test_a_life_that_is_kept_can_be_played(home: Path) -> None:
    """Each is a scenario of its own."""
    assert live_people(replace(THREE, personas=("wren",)), keep=home / "lives") == 0
    assert sorted(os.listdir(home / "lives")) == ["4-00000.chat", "4-00001.chat", "4-00002.chat"]
    assert play(read(home / "lives" / "4-00001.chat")).holds


@pytest.mark.parametrize(
    ("arguments", "word"),
    [(("--persona", "nobody"), "nobody"), (("--keep", "file"), "--keep"), (("--days", "0"), "days")],
)
def test_wrong_use_is_told_in_one_line(home: Path, arguments: tuple[str, ...], word: str) -> None:
    """Before anybody has lived."""
    (home / "file").write_text("")
    ended = run(home, *LIVES, *arguments)
    assert ended.code == 2
    assert word in ended.err
    assert ended.out == ""


def test_a_broken_promise_is_told_with_the_command_that_shows_it_again() -> None:
    """How often, by whom first, and the talk around it."""
    tally = Tally()
    for number in range(5):
        tally.add(Account(Order(4, number, 2, "wren"), 10, 1, {"never speaks": 2}, {"never speaks": f"talk {number}"}))
    text = "\n".join(told(tally, Many(5, 2, 4), 1.0))
    assert "BROKEN 10 times: never speaks" in text
    assert "numbers 0, 1, 2;" in text
    assert "companion simulate --people 1 --first 0 --days 2 --seed 4 --persona wren --keep ." in text
    assert "talk 0" in text
    assert len(tally.firsts["never speaks"]) == 3


def test_what_was_brought_up_unasked_is_counted() -> None:
    """With the share that was in place; lives in which nothing was brought up say nothing of it."""
    tally = Tally()
    tally.add(Account(Order(4, 0, 2, "wren"), 10, 1, recalls=3, fitting=3))
    tally.add(Account(Order(4, 1, 2, "wren"), 10, 1, recalls=1))
    assert "4 memories brought up unasked, 75.0% of them in place" in list(told(tally, Many(2, 2, 4), 1.0))
    assert not any("unasked" in line for line in told(Tally(people=1, turns=1), Many(1, 2, 4), 1.0))


def test_lives_load_neither_telegram_nor_a_database(home: Path) -> None:
    """Nor anything else that takes its time."""
    asks = (
        "import sys; from companion.cli.main import group; "
        "group(['simulate', '--people', '1', '--days', '1'], standalone_mode=False); "
        "print([name for name in ('telegram', 'sqlalchemy', 'aiohttp', 'apscheduler') if name in sys.modules])"
    )
    assert run_afresh(home, "-c", asks, command=(COMPANION[0],)).out.splitlines()[-1] == "[]"
