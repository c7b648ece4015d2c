"""Files that are to be taken in: whole, of our kind and sound; everything else is refused with one line, unread."""

import copy
import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from companion import app
from companion.config import Config
from companion.domain.change import Felt, Kept, Learned, Noted, Planned
from companion.domain.errors import StoreError
from companion.domain.held import Held
from companion.domain.persona import Persona, Snapshot, Source
from companion.packs.loader import PackShelf
from companion.store.export import VERSION
from companion.store.in_memory import InMemoryStore
from companion.store.intake import LARGEST, read_export
from tests.store.shelf import MIA, NOW, check_in, event, fact, mood, said, work

SECRET = "my-very-own-words"
PACK = PackShelf().snapshot("wren")
Spoil = Callable[[dict[str, Any]], None]


@pytest.fixture
async def export() -> dict[str, Any]:
    """A sound export, as plain JSON."""
    store = InMemoryStore()
    memory = (said(SECRET), said("hi you", "hello.1"), Learned(fact()), Noted(event()), Felt(mood()))
    plans = (Planned(check_in("c1", "monday")), Kept("c1"), Planned(check_in("c2", "tuesday")))
    persona = Persona("Wren", "a small bird", "wren", PACK.digest, {"warmth": 0.7})
    await store.commit(replace(work(*memory, *plans), persona=persona, snapshot=PACK))
    plain: dict[str, Any] = json.loads(json.dumps(await store.export(MIA)))
    return plain


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the file is."""
    return tmp_path / "mia.json"


def refused(file: Path, read: Callable[[Path], Held] = read_export) -> str:
    """The one line with which the file is refused."""
    with pytest.raises(StoreError) as caught:
        read(file)
    told = str(caught.value)
    assert "\n" not in told
    assert SECRET not in told
    assert len(told) < 400
    return told


def in_use(file: Path) -> Held:
    """The file as the program takes it in, its pack looked at."""
    return app.read_person(Config(), file)


def test_what_was_exported_is_read_as_it_was(export: dict[str, Any], file: Path) -> None:
    """Every value, into the very same kinds."""
    file.write_text(json.dumps(export), encoding="utf-8")
    held = in_use(file)
    assert (held.person, held.snapshot, held.used) == (MIA, PACK, ("monday",))
    assert held.memory.facts == (fact(),)
    assert held.memory.planned == (check_in("c2", "tuesday"),)
    assert [moment.text for moment in held.talk] == [SECRET, "hi you"]
    assert held.talk[0].at == NOW.replace(minute=1)


def test_a_field_that_an_older_program_did_not_write_has_its_default(export: dict[str, Any], file: Path) -> None:
    """Whatever is added later must not shut out what was exported before."""
    del export["used_slots"]
    for row in export["facts"]:
        del row["times"]
    file.write_text(json.dumps(export), encoding="utf-8")
    assert (read_export(file).used, read_export(file).memory.facts) == ((), (fact(),))


@pytest.mark.parametrize("share", [0.0, 0.01, 0.5, 0.9, 0.999])
def test_a_truncated_file_is_refused(export: dict[str, Any], file: Path, share: float) -> None:
    """Wherever it ends."""
    text = json.dumps(export)
    file.write_text(text[: int(len(text) * share)], encoding="utf-8")
    assert "no whole JSON" in refused(file)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "no whole JSON"),
        (b"\xff\xfe\x00", "no whole JSON"),
        (b"dear diary", "no whole JSON"),
        (b"[]", "no export"),
        (b"null", "no export"),
        (b'"companion-export"', "no export"),
        (b"{}", "no export"),
        (b'{"format": "replika", "messages": []}', "no export"),
        (b'{"format": 7, "version": 1}', "no export"),
        (b'{"format": "companion-export"}', "no version 0"),
        (b'{"format": "companion-export", "version": -3}', "no version -3"),
        (b'{"format": "companion-export", "version": "1"}', "no export"),
        (b'{"format": "companion-export", "version": 1}', "missing required field"),
        (b'{"format": "companion-export", "version": 1e999}', "no export"),
    ],
)
def test_a_foreign_file_is_refused(file: Path, content: bytes, says: str) -> None:
    """Another program's, or none at all."""
    file.write_bytes(content)
    assert says in refused(file)


def test_a_file_of_a_newer_program_says_so(export: dict[str, Any], file: Path) -> None:
    """Before anything else in it is looked at."""
    file.write_text(json.dumps({"version": VERSION + 1, "format": export["format"], "dreams": []}), encoding="utf-8")
    assert "newer companion" in refused(file)


@pytest.mark.parametrize("nested", ["[", '{"a":'])
def test_a_file_nested_without_end_is_refused(export: dict[str, Any], file: Path, nested: str) -> None:
    """Whether it is nested all through or in one place of a sound file."""
    closing = "]" if nested == "[" else "1}"
    deep = nested * 200_000 + closing * 200_000
    file.write_text(deep, encoding="utf-8")
    refused(file)
    text = json.dumps(export)
    file.write_text(text.replace('"facts": [', f'"facts": [{{"more": {deep}}}, ', 1), encoding="utf-8")
    refused(file)


def test_an_enormous_file_is_not_even_parsed(file: Path) -> None:
    """Its size is enough."""
    file.touch()
    os.truncate(file, LARGEST + 1)
    assert "larger than any export" in refused(file)


@pytest.mark.parametrize("place", ["nowhere", ".", "/dev/zero"])
def test_what_is_no_file_is_refused(tmp_path: Path, place: str) -> None:
    """Nothing, a folder, a device without end."""
    refused(tmp_path / place)


def _set(*path: str | int, value: object) -> Spoil:
    """The export with this value at this place."""

    def spoil(export: Any) -> None:
        for step in path[:-1]:
            export = export[step]
        export[path[-1]] = value

    return spoil


def _twice(name: str) -> Spoil:
    return lambda export: export[name].append(copy.deepcopy(export[name][-1]))


HOSTILE = {
    "unknown part": _set("dreams", value=[]),
    "state is a list": _set("state", value=[]),
    "nobody": _set("state", value=None),
    "no soul": _set("state", "soul", value=""),
    "soul is a number": _set("state", "soul", value=7),
    "standing": _set("state", "standing", value="god"),
    "turn below zero": _set("state", "turn", value=-1),
    "huge turn": _set("state", "turn", value=10**30),
    "turn is true": _set("state", "turn", value=True),
    "turn is a text": _set("state", "turn", value="1"),
    "no zone": _set("state", "settings", "zone", value="Mars/Olympus"),
    "zone leads out": _set("state", "settings", "zone", value="../../etc/passwd"),
    "hour with offset": _set("state", "settings", "quiet_from", value="22:00:00Z"),
    "trait in the first talk": _set("state", "onboarding", "traits", value={"evil": 1.0}),
    "mood without end": _set("state", "mood", value=1e300),
    "far day": _set("state", "last_daily", value="9999-12-31"),
    "naive time": _set("facts", 0, "said_at", value="2026-03-02T09:00:00"),
    "time before all": _set("facts", 0, "said_at", value="0001-01-01T00:00:00Z"),
    "time after all": _set("events", 0, "start", value="9999-12-31T23:59:59Z"),
    "time is a number": _set("moods", 0, "at", value=0),
    "naive check-in": _set("check_ins", 0, "due", value="2026-03-02T09:00:00"),
    "fact without words": _set("facts", 0, "evidence", value=None),
    "fact is a text": _set("facts", 0, value=SECRET),
    "polarity": _set("facts", 0, "polarity", value="maybe"),
    "control characters": _set("facts", 0, "value", value="tea\x1b[2J"),
    "null character": _set("talk", 0, "text", value="a\0b"),
    "lone surrogate": _set("talk", 0, "text", value="\ud800"),
    "huge text": _set("talk", 0, "text", value="x" * 60_000),
    "speaker": _set("talk", 0, "speaker", value="god"),
    "times a line was said": _set("ledger", "hello.1", "times", value=2**70),
    "ledger is a list": _set("ledger", value=[]),
    "fact twice": _twice("facts"),
    "event twice": _twice("events"),
    "check-in twice": _twice("check_ins"),
    "slot used twice": _twice("used_slots"),
    "used and planned": _set("used_slots", 0, value="tuesday"),
    "person": _set("person", value="nobody"),
    "person is a number": _set("person", value=4711),
    "persona missing": _set("persona", value=None),
    "pack missing": _set("pack", value=None),
    "digest": _set("persona", "digest", value="0" * 32),
    "pack of another name": _set("persona", "pack", value="slate"),
    "text changed": _set("pack", "files", 0, "text", value="about = 'x'"),
    "null in a pack": _set("pack", "files", 0, "text", value="a\0b"),
    "no such trait": _set("persona", "traits", "evil", value=0.5),
    "trait too high": _set("persona", "traits", "warmth", value=1.5),
}


@pytest.mark.parametrize("spoil", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_file_is_refused(export: dict[str, Any], file: Path, spoil: Spoil) -> None:
    """Whole, whatever it is that is wrong, and told by its place."""
    spoil(export)
    file.write_text(json.dumps(export), encoding="utf-8")
    assert "cannot be imported" in refused(file)


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", "0x10", "01"])
def test_a_number_that_is_none_is_refused(export: dict[str, Any], file: Path, number: str) -> None:
    """As some programs write them."""
    text = json.dumps(export).replace('"valence": -0.25', f'"valence": {number}', 1)
    assert number in text
    file.write_text(text, encoding="utf-8")
    refused(file)


def with_pack(export: dict[str, Any], snapshot: Snapshot) -> str:
    """The export as if it had been made of that pack."""
    export["pack"] = {"name": snapshot.name, "files": [{"file": one.file, "text": one.text} for one in snapshot.files]}
    export["persona"]["pack"], export["persona"]["digest"] = snapshot.name, snapshot.digest
    return json.dumps(export)


def with_file(name: str, text: str) -> Snapshot:
    """The pack with one more file, or another text in one it has."""
    kept = tuple(source for source in PACK.files if source.file != name)
    return Snapshot(PACK.name, (*kept, Source(name, text)))


TABLE = next(source.text for source in PACK.files if source.file == "wren/persona.toml")
BAD_PACKS = {
    "template that calls": (
        with_file("wren/x.talk", "# x.y\n> quux\n< {{ user.name.mro() }}\n"),
        "call is not allowed",
    ),
    "template that digs": (
        with_file("wren/x.talk", "# x.y\n> quux\n< {{ user.__class__ }}\n"),
        "__class__ is not allowed",
    ),
    "template without end": (
        with_file("wren/persona.toml", TABLE.replace("[lines]", '[lines]\nempty = ["{% for a in b %}x{% endfor %}"]')),
        "for is not allowed",
    ),
    "no toml": (with_file("wren/persona.toml", "about = "), "no toml"),
    "talk that is none": (with_file("wren/x.talk", "this is no rule\n"), "wren/x.talk:1"),
    "leads out": (with_file("../../etc/passwd", "x"), "a name that no file"),
    "leads out within": (with_file("wren/../x.talk", ""), "a name that no file"),
    "python": (with_file("wren/x.py", "import os"), "a name that no file"),
    "table of another name": (with_file("wren/other.toml", ""), "a name that no file"),
    "huge": (with_file("wren/x.talk", "# " + "x" * 1_000_001), "too many"),
    "nothing in it": (Snapshot("wren", ()), "every pack has one"),
    "another name": (Snapshot("../wren", PACK.files), "no pack name"),
    "many files": (Snapshot("wren", (*PACK.files, *(Source(f"wren/{n}.talk", "") for n in range(600)))), "too many"),
}


@pytest.mark.parametrize(("snapshot", "says"), BAD_PACKS.values(), ids=BAD_PACKS)
def test_a_pack_that_no_folder_could_hold_is_refused(
    export: dict[str, Any], file: Path, snapshot: Snapshot, says: str
) -> None:
    """Its digest fits; its text is looked at as that of any pack."""
    file.write_text(with_pack(export, snapshot), encoding="utf-8")
    told = refused(file, in_use)
    assert "its pack cannot be used" in told
    assert says in told


def test_a_pack_of_ones_own_is_taken_in(export: dict[str, Any], file: Path) -> None:
    """Nobody needs to have its folder."""
    own = with_file("wren/own.talk", "")
    file.write_text(with_pack(export, own), encoding="utf-8")
    assert in_use(file).snapshot == own
