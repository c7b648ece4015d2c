"""Between values and rows by themselves: what is written is read again, at its own place, whatever it holds."""

import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import OperationalError

from companion.domain.check_in import CheckIn
from companion.domain.errors import StoreError
from companion.domain.memory import Event, Fact, Moment, Mood
from companion.domain.message import Kind, Message, PersonId
from companion.domain.person import Key, Onboarding, OpenQuestion, PersonState, Settings
from companion.domain.persona import Persona, Snapshot, Source
from companion.domain.reply import Attachment, Bubble, Button, RunnerUp, Why
from companion.domain.work import Delivery
from companion.store.engine import connect, explained, plainly
from companion.store.keys import MasterKey, PersonKey
from companion.store.registry import HELD, Registry
from companion.store.rows import Owner, Used, snapshot_of, snapshot_text
from companion.store.tables import Base, UtcDateTime

NOW = datetime(2026, 3, 2, 9, 0, 0, 123456, tzinfo=UTC)
MIA = PersonId("telegram", "1")
OWNER = Owner(7, PersonKey(bytes(32)))
WHY = Why("rules", "hello", "calm/hello.talk", 3, ("a", "b"), ("f1",), (RunnerUp("bye", "words"),))
STATE = PersonState(
    "soul", "friend", 3, "Mia", adult=True,
    onboarding=Onboarding("zone", {"name": "Mia"}, "Lisbon", 2, hesitation_noticed=True, traits={"warmth": 0.5}),
    settings=Settings("Europe/Lisbon", "PT", writes_first=True, writes_at=time(8, 30), stopped=True),
    open=OpenQuestion("pet", 2, {"pet": "dog"}), topics=("pets",), keys=(Key("abc", "stop", 1, pressed=True),),
    disclosed_at=NOW, last_heard=NOW, last_daily=NOW.date(), mood=-0.25, numbers=(("12", 2), ("13", 3)),
)  # fmt: skip
VALUES = [
    "4711001 ☕ \u202e",
    Used("line.a", 3, NOW),
    Message(MIA, "1", NOW, "ünï", Kind.LOCATION, lat=-35.5, lon=139.7, zone="Asia/Tokyo", language="ja"),
    STATE,
    Persona("Wren", "a bird", "calm", "0" * 32, {"warmth": 0.7}),
    Delivery("1", MIA, NOW, (Bubble("hi", "l", ((Button("yes", "agree", "x1"),),), Attachment("a.txt", "text")),), WHY),
    CheckIn("c", "morning", NOW, "daily:2026-03-02", "exam", "you agreed"),
    Fact("f", "user", "likes", "tea", "I like tea", NOW, valid_to=NOW),
    Event("e", "exam", NOW, "hour", "my exam", NOW, "done"),
    Mood("m", "tired", 0.5, -0.25, NOW),
    Moment(3, NOW, "me", "hi", ("l1", "l2"), WHY, 2),
]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_every_kind_of_value_comes_back_as_it_was(value: object) -> None:
    """Down to the microsecond, the sign and the last nested field."""
    assert OWNER.opened(type(value), "place", 1, OWNER.sealed("place", 1, value)) == value


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_a_value_opens_for_its_owner_only(value: object) -> None:
    """Another row number of the same key is another owner."""
    with pytest.raises(StoreError, match="does not open"):
        replace(OWNER, id=8).opened(type(value), "place", 1, OWNER.sealed("place", 1, value))


def test_a_row_that_was_blanked_is_no_value() -> None:
    """Nothing is made up in its place."""
    with pytest.raises(StoreError):
        OWNER.opened(Fact, "fact", 1, None)


def test_a_field_that_is_not_known_yet_is_passed_over() -> None:
    """A row that a newer program wrote beside this one can still be read."""
    sealed = OWNER.sealed("mood", 1, {"id": "m", "feeling": "sad", "intensity": 1, "valence": 0, "at": NOW, "why": "?"})
    assert OWNER.opened(Mood, "mood", 1, sealed).feeling == "sad"


def test_a_field_that_an_older_program_did_not_write_has_its_default() -> None:
    """A life goes on after an update."""
    assert OWNER.opened(PersonState, "person", "state", OWNER.sealed("person", "state", {"soul": "s"})) == PersonState(
        "s"
    )


@given(name=some.text(), text=some.text(some.characters(exclude_categories=["Cs"])))
def test_a_snapshot_comes_back_with_its_digest(name: str, text: str) -> None:
    """A pack is named by its content, so not a letter may change."""
    name = name.encode("utf-8", "ignore").decode()
    snapshot = Snapshot(name, (Source("a/b.talk", text),))
    assert snapshot_of(snapshot_text(snapshot)).digest == snapshot.digest


@pytest.mark.parametrize("hours", [-11, 0, 5.5, 14])
def test_a_time_is_kept_in_utc_wherever_it_was_said(hours: float) -> None:
    """The instant is the same, and it is aware."""
    column, dialect = UtcDateTime(), sqlite.dialect()
    there = NOW.astimezone(timezone(timedelta(hours=hours)))
    stored = column.process_bind_param(there, dialect)
    assert stored == NOW.replace(tzinfo=None)
    assert column.process_result_value(stored, dialect) == NOW
    assert column.process_bind_param(None, dialect) is column.process_result_value(None, dialect) is None


def test_a_naive_time_is_refused() -> None:
    """Nobody knows when it is."""
    with pytest.raises(ValueError, match="aware"):
        UtcDateTime().process_bind_param(NOW.replace(tzinfo=None), sqlite.dialect())


def test_keys_at_hand_are_bounded(tmp_path: Path) -> None:
    """A million people do not fill the memory; whoever was let go is found again."""
    registry, connection = Registry(MasterKey(bytes(32))), connect(tmp_path / "people.db")
    Base.metadata.create_all(connection)
    registry.admit(connection, MIA)
    registry._keys = {number.to_bytes(4, "big"): OWNER.key for number in range(HELD)}
    assert registry.find(connection, MIA) is not None
    assert len(registry._keys) == 1
    registry.drop()
    assert registry.everybody(connection) == (MIA,)
    connection.close()


def failed(code: int) -> sqlite3.OperationalError:
    """An error as SQLite gives it."""
    error = sqlite3.OperationalError("personal words")
    error.sqlite_errorcode, error.sqlite_errorname = code, "SQLITE_SOMETHING"
    return error


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (sqlite3.SQLITE_BUSY, "holds {} locked"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "holds {} locked"),
        (sqlite3.SQLITE_READONLY_DBMOVED, "{} cannot be written"),
        (sqlite3.SQLITE_FULL, "the disk of {} is full"),
        (sqlite3.SQLITE_CORRUPT_VTAB, "{} is damaged"),
        (sqlite3.SQLITE_CANTOPEN, "{} cannot be opened"),
        (sqlite3.SQLITE_IOERR_FSYNC, "the disk of {} fails"),
        (sqlite3.SQLITE_PERM, "{} may not be opened"),
        (sqlite3.SQLITE_MISUSE, "run companion doctor"),
    ],
)
def test_an_error_says_what_to_do_and_shows_no_word(tmp_path: Path, code: int, words: str) -> None:
    """Extended codes are told like the plain ones, with or without SQLAlchemy around them."""
    path = tmp_path / "x.db"
    for error in (failed(code), OperationalError("SELECT", {"s": "personal words"}, failed(code))):
        told = str(explained(error, path))
        assert words.format(path) in told
        assert "personal" not in told


def test_other_errors_pass_through(tmp_path: Path) -> None:
    """What is not the database's is not dressed up as it."""
    with pytest.raises(ZeroDivisionError), plainly(tmp_path / "x.db"):
        raise ZeroDivisionError
    with pytest.raises(StoreError, match="damaged"), plainly(tmp_path / "x.db"):
        raise failed(sqlite3.SQLITE_CORRUPT)
