"""`companion simulate PATH...`, as a real program: what it prints, what it writes, how it ends."""

from pathlib import Path

import pytest

from tests.cli import programs

HOLDS = "# A greeting\npersona: wren\nMia: hello\nbot should: say something\nsnapshot\n"
FAILS = '# A zebra\npersona: wren\nMia: hello\nbot should: mention "zebra"\n'
BROKEN = 'persona: wren\nMia: hello\nbot should: menton "zebra"\n'


@pytest.fixture
def folder(home: Path) -> Path:
    """A folder with a scenario that holds and one that fails."""
    scenarios = home / "scenarios"
    (scenarios / "deep").mkdir(parents=True)
    (scenarios / "holds.chat").write_text(HOLDS)
    (scenarios / "deep" / "fails.chat").write_text(FAILS)
    return scenarios


def test_every_scenario_of_a_folder_is_played(home: Path, folder: Path):
    """Also in folders within; one that fails makes the exit code 1, on standard output alone."""
    ended = programs.run_afresh(home, "simulate", str(folder))
    assert (ended.code, ended.err) == (1, "")
    assert "fails.chat:4 (seed 7)" in ended.out
    assert "1 of 2 scenarios hold" in ended.out


def test_a_word_chooses_among_them(home: Path, folder: Path):
    """In the title or the path, in any case."""
    ended = programs.run(home, "simulate", str(folder), "-k", "GREETING")
    assert ended.code == 0
    assert "1 of 1 scenarios hold" in ended.out
    none = programs.run(home, "simulate", str(folder), "-k", "unicorn")
    assert none.code == 2
    assert "none of 2 scenarios has 'unicorn'" in none.err


def test_seeds_play_the_same_scenario_again_and_again(home: Path, folder: Path):
    """Each under a seed of its own."""
    ended = programs.run(home, "simulate", str(folder / "holds.chat"), "--seeds", "3")
    assert "3 seeds" in ended.out
    failed = programs.run(home, "simulate", str(folder), "-k", "zebra", "--seeds", "2")
    assert "(seed 7)" in failed.out
    assert "(seed 8)" in failed.out


def test_a_transcript_is_kept_and_compared(home: Path, folder: Path):
    """By --update, and from then on by every run."""
    file = folder / "holds.chat"
    assert programs.run(home, "simulate", str(file), "--update").code == 0
    golden = folder / "holds.golden"
    assert "> Mia: hello" in golden.read_text()
    golden.write_text(golden.read_text().replace("Mia: hello", "Mia: hallo"))
    ended = programs.run(home, "simulate", str(file))
    assert ended.code == 1
    assert "the talk is not as it was kept" in ended.out


def test_a_page_shows_all_talks(home: Path, folder: Path):
    """It needs no other file."""
    programs.run(home, "simulate", str(folder), "--html", "page.html")
    page = (home / "page.html").read_text()
    assert "A greeting" in page
    assert "1 of 2 scenarios hold" in page
    assert "src=" not in page
    ended = programs.run(home, "simulate", str(folder), "--html", "no/such/page.html")
    assert ended.code == 2
    assert "cannot be written" in ended.err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), "Name a .chat file or a folder"),
        (("holds.chat", "--people", "2"), "one at a time"),
        (("none.chat",), "none.chat: cannot be read"),
        (("empty",), "holds no .chat file"),
        (("broken.chat",), "broken.chat:3: no check is called 'menton \"zebra\"'; nearest: mention TEXTS"),
        (("sam.chat",), "sam"),
        (("holds.chat", "--seeds", "0"), "--seeds"),
    ],
)
def test_wrong_use_is_one_line_and_exit_code_2(home: Path, arguments: tuple[str, ...], told: str):
    """It says what to do instead."""
    (home / "empty").mkdir()
    (home / "broken.chat").write_text(BROKEN)
    (home / "sam.chat").write_text(HOLDS.replace("wren", "sam"))
    (home / "holds.chat").write_text(HOLDS)
    ended = programs.run(home, "simulate", *arguments)
    assert ended.code == 2
    assert told in ended.err
    assert len(ended.err.splitlines()) == 1


def test_neither_telegram_nor_a_database_is_loaded(home: Path, folder: Path):
    """A simulation starts at once."""
    asks = (
        "import sys; from companion.cli.main import group; "
        f"group(['simulate', {str(folder / 'holds.chat')!r}], standalone_mode=False); "
        "print([name for name in ('telegram', 'sqlalchemy', 'aiohttp', 'apscheduler') if name in sys.modules])"
    )
    ended = programs.run_afresh(home, "-c", asks, command=(programs.COMPANION[0],))
    assert ended.out.splitlines()[-1] == "[]"
