"""A draft is used as it stands; while it is broken the last good one talks on, and its writer is told once."""

import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from companion.domain.errors import PersonaError
from companion.domain.persona import Pack
from companion.packs.draft import Draft
from tests.unit.packs.making import CHILD, shelf, write


class Writer:
    """Somebody who edits a pack; every save is later than the one before."""

    def __init__(self, folder: Path) -> None:
        self.told: list[str] = []
        self.own = write(folder, "mine", talk="# a\n> b\n< first\n")
        self._at = 1_000_000_000
        self.shelf = shelf(folder)

    def draft(self) -> Draft:
        """The draft of this pack; a rule that says `bad` may not be used."""
        return Draft(self.shelf, "mine", bad_lines, self.told.append)

    def save(self, file: str, text: str) -> None:
        """The file has this text now."""
        self._at += 1_000_000_000
        (self.own / file).write_text(text, encoding="utf-8")
        os.utime(self.own / file, ns=(self._at, self._at))


def bad_lines(pack: Pack) -> Sequence[str]:
    """A check that knows one fault."""
    return [f"{one.file}:1:1: is bad" for one in pack.talk if "bad" in one.text and one.file.startswith("mine/")]


def own_text(pack: Pack) -> str:
    """The pack's own rules."""
    return "".join(one.text for one in pack.talk if one.file.startswith("mine/"))


@pytest.fixture
def writer(tmp_path: Path) -> Writer:
    """A writer with a pack of one rule."""
    return Writer(tmp_path)


def test_nothing_is_read_again_while_nothing_changes(writer: Writer) -> None:
    """The very same pack comes back."""
    draft = writer.draft()
    assert draft() is draft()


def test_what_was_saved_is_used(writer: Writer) -> None:
    """From the next call on."""
    draft = writer.draft()
    before = draft()
    writer.save("talk.talk", "# a\n> b\n< second\n")
    assert "second" in own_text(draft())
    assert draft().digest != before.digest


def test_a_new_file_and_a_removed_one_are_noticed(writer: Writer) -> None:
    """Not only changed ones."""
    draft = writer.draft()
    draft()
    writer.save("more.talk", "# c\n> d\n< more\n")
    assert "more" in own_text(draft())
    (writer.own / "more.talk").unlink()
    assert "more" not in own_text(draft())


def test_a_change_of_the_tables_is_used_too(writer: Writer) -> None:
    """Traits and lines, not only rules."""
    draft = writer.draft()
    writer.save("persona.toml", CHILD + "[traits]\nhumour = 0.9\n")
    assert draft().traits["humour"] == 0.9


@pytest.mark.parametrize(
    ("file", "text", "told"),
    [
        ("talk.talk", "bad", "mine/talk.talk:1:1: is bad"),
        ("persona.toml", "about = \n", "mine/persona.toml:1:9: this is no toml"),
        ("persona.toml", 'about = "x"\nextends = "nobody"\n', "there is no pack named 'nobody'"),
    ],
)
def test_while_it_is_broken_the_last_good_one_talks_on(writer: Writer, file: str, text: str, told: str) -> None:
    """The writer is told once, whatever is said meanwhile."""
    draft = writer.draft()
    good = draft()
    writer.save(file, text)
    assert draft() is good
    assert draft() is good
    assert len(writer.told) == 1
    assert writer.told[0].startswith(told)


def test_a_mended_draft_is_used_again(writer: Writer) -> None:
    """Without a word."""
    draft = writer.draft()
    writer.save("talk.talk", "bad")
    draft()
    writer.save("talk.talk", "# a\n> b\n< mended\n")
    assert "mended" in own_text(draft())
    assert len(writer.told) == 1


def test_a_folder_that_is_gone_for_a_moment_does_no_harm(writer: Writer) -> None:
    """Editors move files about while they save."""
    draft = writer.draft()
    good = draft()
    writer.own.rename(writer.own.with_name("elsewhere"))
    assert draft() is good


def test_a_draft_that_cannot_be_read_at_first_is_refused(writer: Writer) -> None:
    """There is no good one to go on with."""
    writer.save("persona.toml", "about = \n")
    with pytest.raises(PersonaError, match="this is no toml"):
        writer.draft()


def test_the_shelf_forgets_the_oldest_of_many_drafts_and_knows_the_text_of_the_newest(writer: Writer) -> None:
    """An edited pack is another pack, and a day of writing has many."""
    first = writer.draft()().digest
    for number in range(70):
        writer.save("talk.talk", f"# a\n> b\n< {number}\n")
        newest = writer.shelf.pack(writer.shelf.snapshot("mine")).digest
    assert writer.shelf.taken(first) is None
    held = writer.shelf.taken(newest)
    assert held is not None
    assert held.digest == newest
