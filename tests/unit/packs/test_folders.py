"""Packs are found by name, in order, and nothing outside their folder is ever read."""

from pathlib import Path

import pytest

from companion.domain.errors import PersonaError
from companion.packs import folders
from tests.unit.packs.making import CHILD, shelf, write


def test_the_shipped_packs_are_on_the_shelf_and_base_is_not_listed(tmp_path: Path) -> None:
    """A newcomer may be given any shipped pack, but not what they all share."""
    names = shelf(tmp_path).names()
    assert {"slate", "wren"} <= set(names)
    assert "base" not in names
    assert list(names) == sorted(names)


def test_a_pack_of_ones_own_is_listed_beside_them(tmp_path: Path) -> None:
    """A folder with a persona.toml is a pack; other folders are not."""
    write(tmp_path, "mine")
    (tmp_path / "notes").mkdir()
    names = shelf(tmp_path).names()
    assert "mine" in names
    assert "notes" not in names


def test_the_first_folder_wins(tmp_path: Path) -> None:
    """A pack of one's own replaces the shipped one of the same name."""
    write(tmp_path, "wren", 'about = "Another wren"\nextends = "base"\n')
    mine = shelf(tmp_path)
    assert mine.pack(mine.snapshot("wren")).about == "Another wren"


@pytest.mark.parametrize("name", ["../base", "a/b", "Wren", "", ".", "wren ", "wrén", "a\\b", "a\x00"])
def test_a_name_is_never_a_path(tmp_path: Path, name: str) -> None:
    """What could lead out of the folders is no name."""
    with pytest.raises(PersonaError, match="is no pack name; use lower-case letters"):
        shelf(tmp_path).snapshot(name)


def test_a_misspelled_name_is_told_the_nearest(tmp_path: Path) -> None:
    """The error knows what was meant and what there is."""
    with pytest.raises(PersonaError, match=r"no pack named 'wrem' \(did you mean \"wren\"\?\); the packs are: "):
        shelf(tmp_path).snapshot("wrem")


def test_a_file_that_links_out_of_the_pack_is_refused(tmp_path: Path) -> None:
    """A pack of a stranger cannot have another file read."""
    secret = tmp_path / "secret.txt"
    secret.write_text("a secret", encoding="utf-8")
    own = write(tmp_path / "packs", "mine")
    (own / "lines.talk").symlink_to(secret)
    with pytest.raises(PersonaError, match=r"mine/lines.talk: leads out of its folder"):
        shelf(tmp_path / "packs").snapshot("mine")


def test_a_pack_folder_that_links_elsewhere_is_refused(tmp_path: Path) -> None:
    """Neither can the folder itself lie somewhere else."""
    write(tmp_path / "elsewhere", "mine")
    (tmp_path / "packs").mkdir()
    (tmp_path / "packs" / "mine").symlink_to(tmp_path / "elsewhere" / "mine")
    with pytest.raises(PersonaError, match="packs/mine: leads out of its folder"):
        shelf(tmp_path / "packs").snapshot("mine")


def test_a_file_that_is_too_large_is_refused(tmp_path: Path) -> None:
    """Nobody loads a megabyte of lines by accident."""
    write(tmp_path, "mine", big="x" * (folders.LARGEST_FILE + 1))
    with pytest.raises(PersonaError, match=r"mine/big.talk: 1000001 bytes are too many; split"):
        shelf(tmp_path).snapshot("mine")


def test_too_many_files_are_refused(tmp_path: Path) -> None:
    """A pack has a size."""
    write(tmp_path, "mine", **{f"f{number}": "-- nothing\n" for number in range(folders.MOST_FILES)})
    with pytest.raises(PersonaError, match="mine: 65 files are too many for one pack; keep to 64"):
        shelf(tmp_path).snapshot("mine")


def test_bytes_that_are_no_text_are_named_by_line(tmp_path: Path) -> None:
    """The error points at the line where the text ends."""
    own = write(tmp_path, "mine")
    (own / "odd.talk").write_bytes(b"# a\n< fine\n< \xff\xfe\n")
    with pytest.raises(PersonaError, match=r"mine/odd.talk:3: this is not UTF-8 text; save the file as UTF-8"):
        shelf(tmp_path).snapshot("mine")


def test_a_folder_where_a_file_should_be_is_refused(tmp_path: Path) -> None:
    """What cannot be read is an error of the pack, not a traceback."""
    (write(tmp_path, "mine") / "odd.talk").mkdir()
    with pytest.raises(PersonaError, match=r"mine/odd.talk: cannot be read"):
        shelf(tmp_path).snapshot("mine")


def test_a_misspelled_toml_file_is_noticed(tmp_path: Path) -> None:
    """A file that nobody would read is better an error than a riddle."""
    (write(tmp_path, "mine") / "question.toml").write_text("", encoding="utf-8")
    with pytest.raises(PersonaError, match=r"mine/question.toml: .*did you mean \"questions.toml\""):
        shelf(tmp_path).snapshot("mine")


def test_other_files_are_left_alone(tmp_path: Path) -> None:
    """A readme in the folder is not part of the pack."""
    (write(tmp_path, "mine") / "README.md").write_text("hello", encoding="utf-8")
    files = shelf(tmp_path).snapshot("mine").files
    assert [source.file for source in files if source.file.startswith("mine/")] == ["mine/persona.toml"]


def test_line_ends_of_windows_make_the_same_snapshot(tmp_path: Path) -> None:
    """The same pack has the same digest on every machine."""
    write(tmp_path / "a", "mine")
    (write(tmp_path / "b", "mine") / "persona.toml").write_bytes(CHILD.replace("\n", "\r\n").encode())
    assert shelf(tmp_path / "a").snapshot("mine").digest == shelf(tmp_path / "b").snapshot("mine").digest
