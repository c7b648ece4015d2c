"""The first schema: people, their rows, inbox and outbox, pack snapshots."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "1"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """All tables of the first release are there."""
    _shared()
    _post()
    for name in ("moment", "mood"):
        op.create_table(name, *_row(), sqlite_with_rowid=False)
    for name in ("fact", "event"):
        op.create_table(name, *_row(sa.Column("name", sa.LargeBinary, nullable=False)), sqlite_with_rowid=False)
        op.create_index(f"{name}_name", name, ["person", "name"])
    _ledger()
    _check_ins()


def _owner(*, key: bool) -> sa.Column[int]:
    owner = sa.ForeignKey("person.id", ondelete="CASCADE")
    return sa.Column("person", sa.Integer, owner, primary_key=key, nullable=False)


def _row(*columns: sa.Column[Any]) -> tuple[sa.Column[Any], ...]:
    number = sa.Column("number", sa.Integer, primary_key=True)
    return (_owner(key=True), number, *columns, sa.Column("sealed", sa.LargeBinary, nullable=False))


def _shared() -> None:
    op.create_table(
        "meta",
        sa.Column("name", sa.String, primary_key=True),
        sa.Column("value", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "person",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("channel", sa.String, nullable=False),
        sa.Column("lookup", sa.LargeBinary, nullable=False, unique=True),
        sa.Column("key", sa.LargeBinary, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("rows", sa.Integer, nullable=False),
        sa.Column("address", sa.LargeBinary, nullable=False),
        sa.Column("state", sa.LargeBinary),
        sa.Column("persona", sa.LargeBinary),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "pack_snapshot",
        sa.Column("digest", sa.String, primary_key=True),
        sa.Column("content", sa.Text, nullable=False),
    )


def _post() -> None:
    op.create_table(
        "inbox",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("channel", sa.String, nullable=False),
        sa.Column("update", sa.String, nullable=False),
        _owner(key=False),
        sa.Column("sealed", sa.LargeBinary),
        sa.UniqueConstraint("channel", "update"),
    )
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer, primary_key=True),
        _owner(key=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("status", sa.String, nullable=False),
        sa.Column("done", sa.Integer, nullable=False),
        sa.Column("sealed", sa.LargeBinary),
        sa.UniqueConstraint("person", "name"),
    )
    op.create_index("inbox_person", "inbox", ["person"])
    for name in ("inbox", "outbox"):
        op.create_index(f"{name}_waiting", name, ["id"], sqlite_where=sa.text("sealed IS NOT NULL"))


def _ledger() -> None:
    op.create_table(
        "ledger",
        _owner(key=True),
        sa.Column("name", sa.LargeBinary, primary_key=True),
        sa.Column("times", sa.Integer, nullable=False),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sqlite_with_rowid=False,
    )


def _check_ins() -> None:
    op.create_table(
        "check_in",
        _owner(key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("name", sa.LargeBinary, nullable=False),
        sa.Column("slot", sa.LargeBinary, nullable=False),
        sa.Column("due", sa.DateTime, nullable=False),
        sa.Column("lease", sa.DateTime),
        sa.Column("sealed", sa.LargeBinary),
        sa.UniqueConstraint("person", "slot"),
        sqlite_with_rowid=False,
    )
    waiting = sa.text("sealed IS NOT NULL")
    op.create_index("check_in_name", "check_in", ["person", "name"])
    op.create_index("check_in_due", "check_in", ["due", "person", "number"], sqlite_where=waiting)
