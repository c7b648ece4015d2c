"""The tables. Content is only ever in the `sealed` columns; what is plain must be searched or counted by SQL.

`number` counts the rows of one person over all tables, so that a row is known before it is sealed.
"""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import DateTime, ForeignKey, Index, LargeBinary, String, Text, UniqueConstraint, text
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

HEAD = "2"
"""The schema this program speaks; migrations lead to it."""


class UtcDateTime(TypeDecorator[datetime]):
    """An aware time, kept in UTC and given back in UTC; raises ValueError for a naive one."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The time in UTC, as SQLite keeps it."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a stored time must be aware")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        """The time, aware again."""
        return None if value is None else value.replace(tzinfo=UTC)


class Base(DeclarativeBase):
    """What all tables share."""

    type_annotation_map = {datetime: UtcDateTime, bytes: LargeBinary, str: String}


def _owner() -> Mapped[int]:
    return mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True)


class Meta(Base):
    """What is known of the database itself: the key check, a scrubbing that is owed."""

    __tablename__ = "meta"
    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[bytes]


class Person(Base):
    """A person; found by `lookup`, an HMAC; ids are never used twice."""

    __tablename__ = "person"
    __table_args__ = {"sqlite_autoincrement": True}
    id: Mapped[int] = mapped_column(primary_key=True)
    channel: Mapped[str]
    lookup: Mapped[bytes] = mapped_column(unique=True)
    key: Mapped[bytes]
    version: Mapped[int]
    rows: Mapped[int]
    address: Mapped[bytes]
    state: Mapped[bytes | None]
    persona: Mapped[bytes | None]


class Inbox(Base):
    """What arrived; the content is blanked when it is done."""

    __tablename__ = "inbox"
    __table_args__ = (
        UniqueConstraint("channel", "update"),
        Index("inbox_waiting", "id", sqlite_where=text("sealed IS NOT NULL")),
        Index("inbox_person", "person"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    channel: Mapped[str]
    update: Mapped[str]
    person: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    sealed: Mapped[bytes | None]


class Outbox(Base):
    """What is to be sent; the content is blanked when its fate is known."""

    __tablename__ = "outbox"
    __table_args__ = (
        UniqueConstraint("person", "name"),
        Index("outbox_waiting", "id", sqlite_where=text("sealed IS NOT NULL")),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    person: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    name: Mapped[str]
    status: Mapped[str]
    done: Mapped[int]
    sealed: Mapped[bytes | None]


class Moment(Base):
    """One thing said."""

    __tablename__ = "moment"
    __table_args__ = {"sqlite_with_rowid": False}
    person: Mapped[int] = _owner()
    number: Mapped[int] = mapped_column(primary_key=True)
    sealed: Mapped[bytes]


class Fact(Base):
    """One fact; `name` is the keyed name of its id."""

    __tablename__ = "fact"
    __table_args__ = (Index("fact_name", "person", "name"), {"sqlite_with_rowid": False})
    person: Mapped[int] = _owner()
    number: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[bytes]
    sealed: Mapped[bytes]


class Event(Base):
    """One event; `name` is the keyed name of its id."""

    __tablename__ = "event"
    __table_args__ = (Index("event_name", "person", "name"), {"sqlite_with_rowid": False})
    person: Mapped[int] = _owner()
    number: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[bytes]
    sealed: Mapped[bytes]


class Mood(Base):
    """One mood note."""

    __tablename__ = "mood"
    __table_args__ = {"sqlite_with_rowid": False}
    person: Mapped[int] = _owner()
    number: Mapped[int] = mapped_column(primary_key=True)
    sealed: Mapped[bytes]


class Ledger(Base):
    """The last use of one line; `name` is the keyed name of the line."""

    __tablename__ = "ledger"
    __table_args__ = {"sqlite_with_rowid": False}
    person: Mapped[int] = _owner()
    name: Mapped[bytes] = mapped_column(primary_key=True)
    times: Mapped[int]
    sealed: Mapped[bytes]


class CheckIn(Base):
    """One planned message; `slot` and `name` are keyed names; a kept one stays as its slot, which `used` can read."""

    __tablename__ = "check_in"
    __table_args__ = (
        UniqueConstraint("person", "slot"),
        Index("check_in_name", "person", "name"),
        Index("check_in_due", "due", "person", "number", sqlite_where=text("sealed IS NOT NULL")),
        {"sqlite_with_rowid": False},
    )
    person: Mapped[int] = _owner()
    number: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[bytes]
    slot: Mapped[bytes]
    due: Mapped[datetime]
    lease: Mapped[datetime | None]
    sealed: Mapped[bytes | None]
    used: Mapped[bytes | None]


class PackSnapshot(Base):
    """The text of a pack, named by its content; not personal, so plain."""

    __tablename__ = "pack_snapshot"
    digest: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[str] = mapped_column(Text)


class Tally(Base):
    """How often something happened in a month (`2026-03`, UTC): of everybody together, and nothing of anybody."""

    __tablename__ = "tally"
    __table_args__ = {"sqlite_with_rowid": False}
    month: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    count: Mapped[int]


class SchemaVersion(Base):
    """The migration this file stands at, in the table that Alembic looks into."""

    __tablename__ = "alembic_version"
    version_num: Mapped[str] = mapped_column(String(32), primary_key=True)


OWNED = (Moment, Fact, Event, Mood, Ledger, CheckIn, Outbox, Inbox)
"""The tables that hold one person's rows, besides `person` itself."""
