"""`companion memory import` of files that nobody should take in: refused whole with one line, and nothing changes."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.kept import AT, TALK, bytes_of, companion, exported, refused, talked

IMPORT = ("memory", "import", "bad.json", "--user", "pipe:tom", "--replace")
LINES = ("my sister Anna lives in Ljubljana", "I have an exam on Friday at 10", "I feel sad today")
STEP = 1000
"""Bytes between two places at which the file is cut."""
BAD_VALUES = (None, -1, 2**63, 10**400, 1.5, True, "", "x" * 70_000, "\x00\x1b[2J", "../../x", [], {}, [[]])
PATHS = (
    "../../etc/x.talk",
    "/etc/passwd",
    "base/../x.talk",
    "base\\x.talk",
    "base/x.py",
    "wren/a/b.talk",
    "wren/evil.toml",
)
TEMPLATES = ("{% for a in b %}{% endfor %}", "{{ user.__class__ }}", "{{ 9**9**9 }}", "{{ 'a'*9 }}", "{{ range(9) }}",
             "{{ user.name|attr('x') }}", "{% include 'x' %}", "{{ user.name")  # fmt: skip


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home in which Mia and Tom have talked."""
    folder = tmp_path_factory.mktemp("lived")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        patch.setenv("XDG_CONFIG_HOME", str(folder / "config"))
        spoken = [("tom", "my cat is called Quimby"), *(("mia", line) for line in LINES)]
        typed = [json.dumps({"user": who, "text": text, "at": AT.format(9)}) for who, text in spoken]
        companion(folder, *TALK[:2], "--persona", "wren", typed="\n".join(typed))
    return folder


@pytest.fixture
def held(home: Path, lived: Path) -> dict[str, Any]:
    """An export of Mia's; Tom, who is to be replaced, is there as well."""
    shutil.copytree(lived, home, dirs_exist_ok=True)
    return exported(home)


def attempted(home: Path, data: bytes) -> str:
    """The one line with which the file is refused; Tom and the database are as they were, byte for byte."""
    (home / "bad.json").write_bytes(data)
    before = bytes_of(home)
    told = refused(home, *IMPORT)
    assert bytes_of(home) == before
    assert told.startswith("bad.json ")
    assert len(told) < 500
    return told


def repacked(held: dict[str, Any]) -> bytes:
    """The export with the digest that its changed pack has."""
    from companion.domain.persona import Snapshot, Source

    files = tuple(Source(file["file"], file["text"]) for file in held["pack"]["files"])
    held["persona"]["digest"] = Snapshot(held["pack"]["name"], files).digest
    return json.dumps(held).encode()


def test_a_file_cut_anywhere_is_refused(home: Path, held: dict[str, Any]):
    """At the beginning, after every thousand bytes, and one byte before its end."""
    whole = json.dumps(held).encode()
    (home / "bad.json").write_bytes(b"")
    before = bytes_of(home)
    for cut in (*range(0, len(whole), STEP), len(whole) - 1):
        (home / "bad.json").write_bytes(whole[:cut])
        assert "nothing was changed" in refused(home, *IMPORT)
    assert bytes_of(home) == before


@pytest.mark.parametrize(
    "data",
    [b"[]", b"1", b"null", b'{"a": 1}', b"\x00" * 1000, b"\xff\xfe\x00", b"PK\x03\x04", b"[" * 200_000,
     b'{"a":' * 100_000, b'{"format": "companion-export", "version": 1, "person": ' + b"[" * 100_000],
    ids=range(10),
)  # fmt: skip
def test_what_is_no_export_is_refused(home: Path, held: dict[str, Any], data: bytes):
    """Whatever else it is, and however deep."""
    attempted(home, data)


def test_a_file_larger_than_any_export_is_not_even_read(home: Path, held: dict[str, Any]):
    """Two hundred megabytes of nothing."""
    with (home / "bad.json").open("wb") as file:
        file.truncate(200_000_000)
    before = bytes_of(home)
    assert "larger than any export" in refused(home, *IMPORT)
    assert bytes_of(home) == before


def test_what_json_does_not_say_is_refused(home: Path, held: dict[str, Any]):
    """No number, two values of one name, two texts, half a letter, more behind the end."""
    whole = json.dumps(held, ensure_ascii=False).encode()
    turn = b'"turn": %d' % held["state"]["turn"]
    for old, new, says in (
        (turn, b'"turn": NaN', "no whole JSON"),
        (turn, b'"turn": Infinity', "no whole JSON"),
        (turn, b'"turn": 1e999', "cannot be imported"),
        (turn, turn + b', "turn": 900', "twice"),
        (b'"version": 1', b'"version": 1, "version": 1', "twice"),
        (b"Ljubljana", b"Lj\xe9bljana", "UTF-8"),
        (b"Ljubljana", b"Lj\\ud800", "no whole JSON"),
        (b"Ljubljana", b"Lj\nublj", "no whole JSON"),
    ):
        assert old in whole
        assert says in attempted(home, whole.replace(old, new, 1)), new
    attempted(home, whole + b"{}")
    attempted(home, whole.decode().encode("utf-16"))


def test_another_version_is_said_to_be_one(home: Path, held: dict[str, Any]):
    """A newer one asks for a newer program."""
    assert "newer companion" in attempted(home, json.dumps({**held, "version": 2}).encode())
    for version in (0, -1, "1", None, 1.5, True):
        attempted(home, json.dumps({**held, "version": version}).encode())


@pytest.mark.parametrize(
    "part", ["person", "state", "persona", "pack", "talk", "facts", "events", "moods", "check_ins"]
)
def test_no_part_may_be_missing_or_of_another_kind(home: Path, held: dict[str, Any], part: str):
    """Numbers, texts and lists where others belong; also one level below."""
    attempted(home, json.dumps({key: value for key, value in held.items() if key != part}).encode())
    for value in BAD_VALUES:
        if not isinstance(value, type(held[part])) or value == [[]]:
            attempted(home, json.dumps({**held, part: value}).encode())


@pytest.mark.parametrize("part", ["facts", "events", "moods", "check_ins", "talk"])
def test_no_row_may_hold_what_its_kind_never_holds(home: Path, held: dict[str, Any], part: str):
    """Days that no calendar has, control characters, texts without end; nor may one stand there twice."""
    row = held[part][0]
    odd = ([["x"]], 10**400, "\x00\x1b[2J", "x" * 70_000)
    worse = [{**row, field: value} for field in row for value in odd]
    worse += [{**row, field: "2036-13-45T99:00:00Z"} for field in ("said_at", "at", "due") if field in row]
    for bad in (*worse, {}):
        attempted(home, json.dumps({**held, part: [bad, *held[part][1:]]}).encode())
    if part in ("facts", "events", "check_ins"):
        assert "twice" in attempted(home, json.dumps({**held, part: [*held[part], row]}).encode())


def test_a_pack_that_was_altered_is_refused(home: Path, held: dict[str, Any]):
    """One letter is enough."""
    file = held["pack"]["files"][0]
    file["text"] = file["text"].replace("e", "E", 1)
    assert "`pack` is not the text" in attempted(home, json.dumps(held).encode())


@pytest.mark.parametrize("path", PATHS)
def test_a_pack_names_no_file_outside_of_it(home: Path, held: dict[str, Any], path: str):
    """Even where its digest is right."""
    held["pack"]["files"].append({"file": path, "text": "hello: hi\n< hi\n"})
    assert "a file of the pack has a name" in attempted(home, repacked(held))


def of_its_table(held: dict[str, Any], change: Callable[[str], str]) -> bytes:
    """The export with wren's own table changed, and the digest with it."""
    table = next(file for file in held["pack"]["files"] if file["file"] == "wren/persona.toml")
    table["text"] = change(table["text"])
    return repacked(held)


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_pack_with_a_hostile_template_is_refused(home: Path, held: dict[str, Any], template: str):
    """Nobody's companion ever says it."""
    line = f"[lines]\nopening = [{json.dumps(template)}]\n"
    told = attempted(home, of_its_table(held, lambda text: text.replace("[lines]\n", line, 1)))
    assert "its pack cannot be used (wren/persona.toml:" in told


@pytest.mark.parametrize(
    "more",
    ["\na = " + "[" * 50_000, "\n" + ".".join("a" * 100_000) + " = 1", "\n[" + ' . "a"' * 9_000, "\na = {" * 9_000],
)
def test_a_pack_nested_without_end_is_refused_at_once(home: Path, held: dict[str, Any], more: str):
    """Though reading it would take minutes."""
    told = attempted(home, of_its_table(held, lambda text: text + more))
    assert "its pack cannot be used" in told


def test_a_pack_larger_than_any_is_refused(home: Path, held: dict[str, Any]):
    """In files, and in one file."""
    files = list(held["pack"]["files"])
    held["pack"]["files"] = [*files, *({"file": f"wren/f{number}.talk", "text": ""} for number in range(5000))]
    assert "too many" in attempted(home, repacked(held))
    held["pack"]["files"] = [*files, {"file": "wren/z.talk", "text": "-- nothing\n" * 200_000}]
    assert "too many" in attempted(home, repacked(held))
    held["pack"]["files"] = []
    assert "missing" in attempted(home, repacked(held))


def test_a_file_with_a_folder_in_its_place_is_one_line(home: Path, held: dict[str, Any]):
    """Nothing is read that is no file."""
    (home / "bad.json").mkdir()
    assert "cannot be read" in refused(home, *IMPORT)


def test_a_pack_of_earlier_days_still_speaks(home: Path, held: dict[str, Any]):
    """It knows nothing of a line that the program says today; that one is the shipped base's."""

    def older(text: str) -> str:
        start = text.index("\nmemory_hint = [")
        return text[:start] + text[text.index("]\n", start) + 1 :]

    for file in held["pack"]["files"]:
        if file["file"].endswith("/persona.toml") and "\nmemory_hint = [" in file["text"]:
            file["text"] = older(file["text"])
    (home / "old.json").write_bytes(repacked(held))
    assert companion(home, "memory", "import", "old.json", "--user", "pipe:old").startswith("pipe:old\t")
    answers = talked(home, "/memory", "where does my sister live?", user="old", hour=14)
    assert "Ljubljana" in answers[0]["replies"][0]["text"]
    assert exported(home, "pipe:old")["pack"] == held["pack"]
