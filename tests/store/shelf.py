"""Where a database stands in a test, and short names for the values written into it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from companion.domain.change import Change, Said
from companion.domain.check_in import CheckIn
from companion.domain.memory import Event, Fact, Moment, Mood
from companion.domain.message import Message, PersonId
from companion.domain.person import PersonState, Relationship
from companion.domain.reply import Bubble, Why
from companion.domain.work import Delivery, Work
from companion.store.opening import open_sql
from companion.store.sql import SqlStore

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
MIA = PersonId("telegram", "4711001")
TOM = PersonId("terminal", "me")
ALL = ("telegram", "terminal")
MINUTE = timedelta(minutes=1)


class Shelf:
    """One folder with a database in it; the key lies in a folder of its own, as it should."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "data" / "companion.db"
        self.key_file = folder / "secret" / "key"
        self.tombstones = folder / "secret" / "tombstones"
        self._open: list[SqlStore] = []

    def open(self, key: str = "") -> SqlStore:
        """One more handle on the database, as another process would have it."""
        store = open_sql(self.path, key, self.key_file)
        self._open.append(store)
        return store

    def bytes(self) -> bytes:
        """Every byte of the database and its log."""
        files = (self.path, self.path.with_name(self.path.name + "-wal"))
        return b"".join(file.read_bytes() for file in files if file.exists())

    async def close(self) -> None:
        """Every handle is closed."""
        for store in self._open:
            await store.close()


def message(update: str = "1", text: str = "hello", person: PersonId = MIA) -> Message:
    """Something that a person sent."""
    return Message(person, update, NOW, text)


def state(turn: int = 1) -> PersonState:
    """A person in mid-talk."""
    return PersonState("soul", standing="friend", turn=turn, name="Mia", last_heard=NOW)


def fact(name: str = "f1", value: str = "tea") -> Fact:
    """Something they said of themselves."""
    return Fact(name, "user", "likes", value, f"I like {value}", NOW)


def event(name: str = "e1", status: str = "coming") -> Event:
    """Something that will happen to them."""
    return Event(name, "interview", NOW + 60 * MINUTE, "hour", "the interview is at ten", NOW, status)


def mood(name: str = "m1") -> Mood:
    """How they felt."""
    return Mood(name, "tired", 0.5, -0.25, NOW)


def check_in(name: str = "c1", slot: str = "", due: datetime = NOW) -> CheckIn:
    """A message to be written first."""
    return CheckIn(name, "daily", due, slot or f"slot of {name}", "the interview", "you said so")


def said(text: str, *lines: str, turn: int = 1) -> Said:
    """A moment; one with lines is ours and has a why."""
    why = Why("rules", "hello", "calm/hello.talk", 3) if lines else None
    return Said(Moment(turn, NOW + turn * MINUTE, "me" if lines else "them", text, lines, why))


def delivery(name: str = "00000001-a", person: PersonId = MIA, text: str = "good morning") -> Delivery:
    """Something to be sent."""
    return Delivery(name, person, NOW, (Bubble(text, "hello.1"), Bubble("and again")), Why("rules", "hello"))


def work(*changes: Change, version: int = 0, person: PersonId = MIA, done: tuple[str, ...] = (),
         deliveries: tuple[Delivery, ...] = ()) -> Work:  # fmt: skip
    """One turn of these changes."""
    return Work(person, version, state(version + 1), None, changes, deliveries, done)


def loaded(relationship: Relationship | None) -> Relationship:
    """The relationship, which must be there."""
    assert relationship is not None
    return relationship
