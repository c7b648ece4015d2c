"""Keys and seals by themselves: what opens what, and what a stranger can tell."""

import base64
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from companion.domain.errors import StoreError
from companion.domain.message import PersonId
from companion.store.keys import MasterKey, PersonKey, find_key
from companion.store.seal import seal, unseal

MASTER, OTHER = MasterKey(bytes(32)), MasterKey(bytes(range(32)))
MIA, TOM = PersonId("telegram", "1"), PersonId("telegram", "2")
KEY = PersonKey(bytes(32))


@given(value=some.binary(max_size=200))
def test_what_was_sealed_is_opened_at_its_place(value: bytes) -> None:
    """The value comes back, 29 bytes having stood around it, and never looks the same twice."""
    sealed = seal(KEY.seals, 1, "fact", 7, value)
    assert unseal(KEY.seals, 1, "fact", 7, sealed) == value
    assert len(sealed) == len(value) + 29
    assert seal(KEY.seals, 1, "fact", 7, value) != sealed


@pytest.mark.parametrize("place", [place for place in product((1, 11), ("fact", "event"), (7, 17))][1:])
def test_nothing_opens_at_another_place(place: tuple[int, str, int]) -> None:
    """Person, table and row are all part of the seal."""
    sealed = seal(KEY.seals, 1, "fact", 7, b"tea")
    with pytest.raises(StoreError, match="restore a backup"):
        unseal(KEY.seals, *place, sealed)


@pytest.mark.parametrize("position", [1, 13, -1])
def test_a_changed_byte_is_noticed(position: int) -> None:
    """In the nonce, the content or the tag."""
    sealed = bytearray(seal(KEY.seals, 1, "fact", 7, b"tea"))
    sealed[position] ^= 1
    with pytest.raises(StoreError, match="does not open"):
        unseal(KEY.seals, 1, "fact", 7, bytes(sealed))


@pytest.mark.parametrize("sealed", [b"", b"\x02" + bytes(40)])
def test_a_seal_of_another_kind_asks_for_a_newer_program(sealed: bytes) -> None:
    """The first byte tells how a value was sealed."""
    with pytest.raises(StoreError, match="newer companion"):
        unseal(KEY.seals, 1, "fact", 7, sealed)


def test_a_key_is_wrapped_for_one_person() -> None:
    """Neither another person's row nor another master key opens it."""
    key, wrapped = MASTER.mint(MASTER.lookup(MIA))
    again = MASTER.unwrap(wrapped, MASTER.lookup(MIA))
    assert again.name("slot", "monday") == key.name("slot", "monday")
    for master, person in ((MASTER, TOM), (OTHER, MIA)):
        with pytest.raises(StoreError, match="right key file"):
            master.unwrap(wrapped, MASTER.lookup(person))


def test_names_tell_nothing_without_the_key() -> None:
    """The same thing has another name under another key or purpose, and the same one under its own."""
    other = PersonKey(bytes(range(32)))
    names = {
        KEY.name("slot", "monday"),
        KEY.name("line", "monday"),
        KEY.name("slot", "x"),
        other.name("slot", "monday"),
    }
    assert len(names) == 4
    assert KEY.name("slot", "monday") in names


def test_a_lookup_is_the_masters_own() -> None:
    """Whoever has the file alone cannot try out who is in it."""
    assert MASTER.lookup(MIA) == MASTER.lookup(MIA)
    assert len({MASTER.lookup(MIA), MASTER.lookup(TOM), OTHER.lookup(MIA)}) == 3


def test_a_master_key_knows_its_check() -> None:
    """And refuses that of another."""
    assert MASTER.fits(MASTER.check())
    assert not OTHER.fits(MASTER.check())


def test_a_minted_key_is_found_again(tmp_path: Path) -> None:
    """It is written once, whole, only for the owner, and no draft is left."""
    file = tmp_path / "secret" / "key"
    first = find_key("", file, fresh=True)
    assert find_key("", file, fresh=True).fits(first.check())
    assert [path.name for path in file.parent.iterdir()] == ["key"]
    assert file.stat().st_mode & 0o777 == 0o600
    assert len(base64.b64decode(file.read_text(encoding="ascii"))) == 32


def test_a_key_as_text_goes_before_the_file(tmp_path: Path) -> None:
    """The environment has the last word."""
    find_key("", tmp_path / "key", fresh=True)
    text = base64.b64encode(bytes(32)).decode()
    assert find_key(text, tmp_path / "key", fresh=False).fits(MASTER.check())


@pytest.mark.parametrize("content", ["", "tea", "ü" * 44])
def test_a_key_file_that_holds_no_key_is_refused(tmp_path: Path, content: str) -> None:
    """Without showing what stands in it."""
    file = tmp_path / "key"
    file.write_text(content, encoding="utf-8")
    file.chmod(0o600)
    with pytest.raises(StoreError, match="32 bytes"):
        find_key("", file, fresh=False)


def test_a_key_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    """A file stands where its folder should be."""
    (tmp_path / "secret").write_text("in the way", encoding="ascii")
    with pytest.raises(StoreError, match="choose another key_file"):
        find_key("", tmp_path / "secret" / "key", fresh=True)
