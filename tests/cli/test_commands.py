"""Every command: help that teaches, exit codes, and errors of one line that say what to do."""

import asyncio
import base64
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from companion import app
from companion.cli.main import group, main
from companion.config import load
from tests.cli import programs

COMMANDS = (
    (), ("chat",), ("run",), ("doctor",), ("persona",), ("persona", "list"), ("persona", "check"), ("backup",), ("restore",),
    ("report",), ("memory",), *(("memory", name) for name in ("list", "show", "export", "import", "forget")),
)  # fmt: skip
PACK = 'about = "A test"\nextends = "base"\n[[names]]\nname = "Ada"\nbecause = "it is short"\n'


def config(home: Path, text: str) -> Path:
    """A configuration with this text, where the program looks for it."""
    path = home / "config.toml"
    path.write_text(text, encoding="utf-8")
    return path


def pack(home: Path, name: str, persona: str = PACK, talk: str = "") -> None:
    """A pack of one's own, which the configuration names."""
    folder = home / "packs" / name
    folder.mkdir(parents=True)
    (folder / "persona.toml").write_text(persona, encoding="utf-8")
    (folder / "own.talk").write_text(talk, encoding="utf-8")
    config(home, '[companion]\npacks = ["packs"]\n')


Refused = Callable[..., str]


@pytest.fixture
def refused(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Refused:
    """Runs the program in this process and gives the one line on standard error with which it refused, exit code 2."""

    def refuse(*arguments: str) -> str:
        monkeypatch.setattr("sys.argv", ["companion", *arguments])
        with pytest.raises(SystemExit) as leaving:
            main()
        written = capfd.readouterr()
        assert (leaving.value.code, written.out) == (2, "")
        (line,) = written.err.splitlines()
        assert line.startswith("companion: ")
        return line

    return refuse


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_has_help_that_says_something(command: tuple[str, ...]):
    """On standard output, exit 0, both ways of asking."""
    for flag in ("--help", "-h"):
        result = CliRunner().invoke(group, [*command, flag])
        assert (result.exit_code, result.stderr) == (0, "")
        assert result.stdout.startswith("Usage: ")
        assert len(result.stdout.splitlines()) > 4


def test_the_options_of_a_talk_are_each_explained():
    """No option without a word."""
    shown = CliRunner().invoke(group, ["chat", "--help"]).stdout
    options = ("--persona", "--db", "--seed", "--zone", "--country", "--why", "--jsonl", "--config")
    assert all(option in shown for option in options)


def test_a_program_without_a_command_teaches(home: Path):
    """It is wrong use, answered by the help."""
    ended = programs.run(home)
    assert ended.code == 2
    assert "companion chat" in ended.err


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("chat", "--bogus"), "--help"),
        (("nonsense",), "--help"),
        (("chat", "--seed", "many"), "--seed"),
        (("chat", "--zone", "Mars/Olympus"), "IANA"),
        (("chat", "--persona", "zebra", "--db", ":memory:"), "wren"),
        (("chat", "--persona", "../base", "--db", ":memory:"), "lower-case"),
        (("run", "--config", "nowhere.toml"), "nowhere.toml"),
        (("run", "--metrics", "9464"), "need a bot token"),
        (("run", "--webhook"), "need a bot token"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_wrong_use_is_one_line_that_says_what_to_do(refused: Refused, arguments: tuple[str, ...], says: str):
    """Exit code 2 and nothing on standard output."""
    assert says in refused(*arguments)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("[telegram]\ntoken = 5\n", ":2: "),
        ('[telegram]\n\ntokn = "x"\n', ":3: "),
        ("[telegram\n", ":1: "),
        ("[store]\npath = 'a.db'\nkey_file = []\n", ":3: "),
        ("[companion]\nengines = 'rules'\n", ":2: "),
        ("[companion]\nminors = 'allow'\n", ":2: "),
        ("[weather]\n", ":1: "),
        ("key = 'secret'\n", ":1: "),
    ],
    ids=["number", "typo", "no TOML", "list", "text for a list", "minors", "section", "own field"],
)
def test_a_broken_configuration_is_told_by_file_and_line(home: Path, refused: Refused, text: str, place: str):
    """For `run` and `chat` alike."""
    config(home, text)
    for command in (("run",), ("chat", "--jsonl")):
        assert f"config.toml{place}" in refused(*command)


def test_the_real_program_leaves_no_traceback_behind_a_broken_configuration(home: Path):
    """One line and exit code 2, as a process of its own."""
    config(home, "[telegram\n")
    ended = programs.run_afresh(home, "run")
    assert (ended.code, ended.out, len(ended.err.splitlines())) == (2, "", 1)


def test_an_engine_that_is_not_installed_is_named_with_those_that_are(home: Path, refused: Refused):
    """So that a typo is seen."""
    config(home, '[companion]\nengines = ["ruels"]\n')
    line = refused("chat", "--jsonl")
    assert "'ruels'" in line
    assert "rules" in line


@pytest.mark.parametrize(
    ("persona", "place"),
    [("about = \n", "broken/persona.toml:1"), (f"{PACK}\nextendz = 'x'\n", "broken/persona.toml:"),
     ('about = "x"\nextends = "nobody"\n', "nobody")],
    ids=["no TOML", "unknown key", "no such parent"],
)  # fmt: skip
def test_a_broken_pack_is_told_by_file_and_line(home: Path, refused: Refused, persona: str, place: str):
    """The program does not start with it."""
    pack(home, "broken", persona)
    assert place in refused("chat", "--jsonl")


@pytest.mark.parametrize("wrong", ["folder", "file", "key", "no key"])
def test_a_database_that_cannot_be_used_is_one_line(
    home: Path, refused: Refused, monkeypatch: pytest.MonkeyPatch, wrong: str
):
    """Nothing is changed by the attempt, and no key is minted over data that has one."""
    config(home, '[store]\npath = "data/c.db"\nkey_file = "secret/key"\n')
    if wrong == "folder":
        (home / "data").write_text("not a folder")
    elif wrong == "file":
        (home / "data").mkdir()
        (home / "data" / "c.db").write_bytes(b"my diary " * 1000)
    else:
        asyncio.run(app.open_store(load()).close())
        (home / "secret" / "key").unlink()
    if wrong == "key":
        monkeypatch.setenv("COMPANION_KEY", base64.b64encode(bytes(32)).decode())
    before = {path: path.read_bytes() for path in home.rglob("*") if path.is_file() and path.suffix == ".db"}
    for command in (("chat",), ("chat", "--jsonl", "--db", str(home / "data" / "c.db"))):
        assert refused(*command)
    assert {path: path.read_bytes() for path in before} == before
    assert not (home / "secret" / "key").exists()


def test_packs_are_listed_one_a_line():
    """Name, tab, description; base is not one."""
    lines = CliRunner().invoke(group, ["persona", "list"]).stdout.splitlines()
    names = [line.split("\t")[0] for line in lines]
    assert names == sorted(names)
    assert {"slate", "wren"} <= set(names)
    assert "base" not in names
    assert all(len(line.split("\t")) == 2 and line.split("\t")[1] for line in lines)


def test_own_packs_are_listed_with_the_shipped_ones(home: Path):
    """They need only a folder that the configuration names."""
    pack(home, "ada")
    assert "ada\tA test" in CliRunner().invoke(group, ["persona", "list"]).stdout.splitlines()


def test_a_finding_in_a_pack_is_told_by_its_place(home: Path):
    """One line, exit 1: a check that failed."""
    pack(home, "ada", talk="this is no rule\n")
    result = CliRunner().invoke(group, ["persona", "check", "ada"])
    assert result.exit_code == 1
    assert "ada/own.talk:1:" in result.stdout.splitlines()[0]


def test_the_version_is_told(home: Path):
    """With the program's name."""
    assert programs.run_afresh(home, "--version").out.startswith("companion")
