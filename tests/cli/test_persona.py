"""`companion persona`: what each command prints, where it points, and how it ends."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from companion.cli.main import group
from companion.domain.errors import CompanionError, PersonaError
from tests.cli import programs

TALK = """# zork  [whole]
> * zork *
< Zork it is.
< All hail zork.
  # zork.why
  > * because *
  < So that is why.
  = because it is green
= I saw a zork
=/ hello there

# plain
> blip
< Blip.
"""
LINES = [
    {"source": "a", "session": "1", "text": "a zork"},
    {"source": "a", "session": "1", "text": "a zork again"},
    {"source": "a", "session": "2", "text": "blip"},
]


def run(*words: str, said: str = "") -> Result:
    """What the command does, in this process."""
    return CliRunner().invoke(group, ["persona", *words], input=said)


@pytest.fixture
def own(home: Path) -> Path:
    """The folder of a pack called tern, which the configuration names."""
    folder = home / "packs" / "tern"
    folder.mkdir(parents=True)
    (home / "config.toml").write_text('[companion]\npacks = ["packs"]\n', encoding="utf-8")
    (folder / "persona.toml").write_text('about = "A test"\nextends = "base"\n', encoding="utf-8")
    (folder / "tern.talk").write_text(TALK, encoding="utf-8")
    (home / "lines.json").write_text(json.dumps(LINES), encoding="utf-8")
    return folder


def test_a_clean_pack_prints_nothing_and_succeeds(own: Path) -> None:
    """Exit code 0."""
    ran = run("check", "tern")
    assert (ran.exit_code, ran.output) == (0, "")


@pytest.mark.parametrize(
    ("file", "text", "finding"),
    [
        ("tern.talk", "# a\n> (b\n< x\n", "packs/tern/tern.talk:2:3: ( is never closed; write )"),
        ("tern.talk", "# a\n> zork\n< x\n= grue\n", "packs/tern/tern.talk:4:1: a loses this sample to "),
        ("tern.talk", "# a\n> ~grues\n< x\n", "packs/tern/tern.talk:2:3: unknown concept ~grues"),
        ("persona.toml", "about = \n", "packs/tern/persona.toml:1:9: this is no toml"),
        ("persona.toml", 'about = "x"\nextends = "../x"\n', "packs/tern/persona.toml:2:1: '../x' is no pack name"),
        (
            "persona.toml",
            'about = "x"\nextends = "base"\n[lines]\nback = ["I\'ll miss you."]\n',
            "packs/tern/persona.toml:4:10: ",
        ),
        (
            "persona.toml",
            'about = "x"\nextends = "base"\n[lines]\nback = ["{{ nome }}"]\n',
            "packs/tern/persona.toml:4:10: unknown value nome",
        ),
        (
            "questions.toml",
            '[[question]]\nid = "age"\nmay_skip = true\n',
            "packs/tern/questions.toml:3:1: the question",
        ),
        ("persona.toml", 'about = "Alone"\n', "packs/tern/persona.toml:1:1: "),
    ],
)
def test_a_finding_names_the_real_file(own: Path, file: str, text: str, finding: str) -> None:
    """As it is opened from here, with line and column, one finding a line; exit code 1."""
    (own / file).write_text(text, encoding="utf-8")
    ran = run("check", "tern")
    assert ran.exit_code == 1
    assert any(line.startswith(finding) for line in ran.stdout.splitlines()), ran.stdout


def test_broken_tables_do_not_hide_what_is_wrong_in_the_rules(own: Path) -> None:
    """Both are told."""
    (own / "persona.toml").write_text('about = "x"\nextends = "base"\n[traits]\nwarmth = 7\n', encoding="utf-8")
    (own / "tern.talk").write_text("# a\n> (b\n< x\n", encoding="utf-8")
    files = [line.partition(":")[0] for line in run("check", "tern").stdout.splitlines()]
    assert files == ["packs/tern/persona.toml", "packs/tern/tern.talk"]


@pytest.mark.parametrize("command", [("check",), ("coverage",), ("variety",), ("why", "hello"), ("diff", "wren")])
def test_a_pack_that_is_not_there_is_wrong_use(own: Path, command: tuple[str, ...]) -> None:
    """With the name that was meant."""
    name, *rest = command
    with pytest.raises(PersonaError, match=r"no pack named 'ternn' \(did you mean \"tern\"\?\)"):
        CliRunner().invoke(group, ["persona", name, "ternn", *rest], catch_exceptions=False)


def test_why_tells_winner_worth_and_runners_up(own: Path) -> None:
    """Each with its place."""
    lines = run("why", "tern", "I saw a zork").stdout.splitlines()
    assert lines[0].startswith("zork  [whole]  packs/tern/tern.talk:")
    assert lines[1].strip() in ("Zork it is.", "All hail zork.")
    assert lines[2].startswith("  worth ")
    assert lines[4] == "runners-up"
    assert 1 <= len(lines[5:]) <= 5


def test_why_after_a_rule_hears_its_answers(own: Path) -> None:
    """Without it they are not heard."""
    assert run("why", "tern", "because it is green", "--after", "zork").stdout.startswith("zork.why")
    assert not run("why", "tern", "because it is green").stdout.startswith("zork.why")


def test_why_after_an_unknown_rule_is_wrong_use(own: Path) -> None:
    """The id is named."""
    ran = run("why", "tern", "hello", "--after", "nobody")
    assert isinstance(ran.exception, PersonaError)
    assert "no rule 'nobody'" in str(ran.exception)


def test_why_as_json_holds_the_same(own: Path) -> None:
    """For scripts."""
    told = json.loads(run("why", "tern", "I saw a zork", "--json").stdout)
    assert (told["parts"][0]["rule"], told["before"]) == ("zork", "")
    assert set(told["runners_up"][0]) == {"rule", "file", "line", "failed"}


def test_why_tells_what_stands_before_all_rules(own: Path) -> None:
    """Care and commands never ask a rule."""
    assert run("why", "tern", "/help").stdout.startswith("command.help, which stands before all rules, answers")


def test_coverage_counts_every_line_said(own: Path) -> None:
    """From a file or a pipe, and names what never spoke."""
    for told in (run("coverage", "tern", "lines.json"), run("coverage", "tern", "-", said=json.dumps(LINES))):
        assert "    1  packs/tern/tern.talk:14  Blip." in told.stdout
        assert "3 replies" in told.stdout
        assert "1 rules of tern never spoke\n  zork.why  packs/tern/tern.talk:5" in told.stdout


def test_coverage_says_the_samples_when_no_file_is_given(own: Path) -> None:
    """An answer after its question."""
    told = json.loads(run("coverage", "tern", "--json").stdout)
    assert told["replies"] == 3
    assert told["never"] == ["plain"]
    assert told["busiest"][0]["rule"] == "zork"


def test_variety_measures_the_replies(own: Path) -> None:
    """As a table, or as an object with the rules that have the fewest lines."""
    assert run("variety", "tern", "lines.json").stdout.splitlines()[0].split() == ["replies", "3"]
    told = json.loads(run("variety", "tern", "lines.json", "--json").stdout)
    assert told["exact_within_20"] == 0.0
    assert told["fewest"] == [{"rule": "zork", "lines": 2, "uses": 2}]


def test_diff_shows_lines_answered_differently_and_counts_rules(own: Path) -> None:
    """Side by side; a pack and itself differ in nothing."""
    told = run("diff", "tern", "slate", "lines.json").stdout
    assert "> a zork\n  tern   " in told
    assert "[zork]" in told
    assert json.loads(run("diff", "tern", "slate", "lines.json", "--json").stdout)["by_rule"]["zork"]["tern"] == 2
    assert run("diff", "tern", "tern", "lines.json").stdout.strip() == "0 of 3 lines are answered differently"


@pytest.mark.parametrize(
    ("text", "says"), [("{", "is no list of lines"), ('[{"text": 3}]', "is no list"), ('["hi"]', "is no list")]
)
def test_a_file_that_holds_no_lines_is_told_how_to_look(own: Path, text: str, says: str) -> None:
    """With an example."""
    Path("bad.json").write_text(text, encoding="utf-8")
    assert says in str(run("coverage", "tern", "bad.json").exception)
    assert "cannot be read" in str(run("coverage", "tern", "nowhere.json").exception)


def test_new_writes_a_pack_that_checks_clean_and_is_found(home: Path) -> None:
    """In an empty folder, where it writes the configuration too."""
    ran = run("new", "gull")
    assert ran.exit_code == 0
    assert sorted(path.name for path in (home / "packs" / "gull").iterdir()) == [
        "gull.talk", "persona.toml", "questions.toml",
    ]  # fmt: skip
    assert "companion chat --persona gull" in ran.stdout
    assert run("check", "gull").output == ""
    assert run("why", "gull", "the kettle is boiling").stdout.startswith("kettle  [whole]")
    assert "gull\t" in run("list").stdout


def test_new_goes_where_it_is_told(home: Path) -> None:
    """A configuration that stands already is never written to; what is left to do is said."""
    (home / "config.toml").write_text("[companion]\n", encoding="utf-8")
    ran = run("new", "gull", "--in", "mine")
    assert (home / "mine" / "gull" / "gull.talk").is_file()
    assert 'one thing is left: write packs = ["mine"] under [companion] in config.toml' in ran.stdout
    assert (home / "config.toml").read_text(encoding="utf-8") == "[companion]\n"


def test_new_uses_the_folder_that_is_configured(own: Path) -> None:
    """Beside the packs that are there."""
    assert run("new", "gull").exit_code == 0
    assert (own.parent / "gull").is_dir()


@pytest.mark.parametrize(("name", "says"), [("tern", "already"), ("base", "already"), ("A b", "is no pack name")])
def test_new_never_writes_over_anything(own: Path, name: str, says: str) -> None:
    """Nor makes what could not be found."""
    assert says in str(run("new", name).exception)
    assert (own / "tern.talk").read_text(encoding="utf-8") == TALK


def test_new_leaves_a_folder_of_that_name_alone(home: Path) -> None:
    """Whatever lies in it."""
    (home / "packs" / "gull").mkdir(parents=True)
    ran = run("new", "gull")
    assert isinstance(ran.exception, CompanionError)
    assert list((home / "packs" / "gull").iterdir()) == []


def reply(said: dict) -> str:
    """What was answered, without a note that it is a program."""
    return said["replies"][0]["text"].partition("\n")[0]


def test_a_draft_is_talked_with_as_it_was_last_saved(own: Path, home: Path) -> None:
    """The next reply is by the new rules; while they are broken the old ones talk on and the finding is told."""
    talk = own / "tern.talk"
    with programs.running(home, "chat", "--persona", "tern", "--jsonl") as chat:
        assert reply(chat.says(user="m", text="blip")) == "Blip."
        talk.write_text("# a\n> blip\n< Blop, rather.\n", encoding="utf-8")
        assert reply(chat.says(user="m", text="blip")) == "Blop, rather."
        talk.write_text("# a\n> (blip\n< Never.\n", encoding="utf-8")
        assert reply(chat.says(user="m", text="blip")) != "Never."
        assert reply(chat.says(user="n", text="blip")) == "Blop, rather."
    told = (home / "stderr").read_text(encoding="utf-8")
    assert told == "packs/tern/tern.talk:2:3: ( is never closed; write )\n"


def test_whoever_has_a_stored_companion_keeps_it(own: Path, home: Path) -> None:
    """An edited pack changes nothing for them, in this process or the next."""
    database = str(home / "kept.db")
    words = ("chat", "--persona", "tern", "--jsonl", "--db", database)
    with programs.running(home, *words) as chat:
        assert reply(chat.says(user="m", text="a zork")) in ("Zork it is.", "All hail zork.")
        (own / "tern.talk").write_text("# a\n> * zork *\n< No more.\n", encoding="utf-8")
        assert reply(chat.says(user="m", text="a zork")) in ("Zork it is.", "All hail zork.")
    with programs.running(home, *words, afresh=True) as chat:
        assert reply(chat.says(user="m", text="blip")) == "Blip."
