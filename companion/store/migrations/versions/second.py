"""Counts by month, and slots that can be read again once they were used, so that an export can tell them."""

import sqlalchemy as sa
from alembic import op

revision = "2"
down_revision = "1"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """The tally is there, empty; slots used before are still known, but only by their keyed names."""
    op.create_table(
        "tally",
        sa.Column("month", sa.String, primary_key=True),
        sa.Column("name", sa.String, primary_key=True),
        sa.Column("count", sa.Integer, nullable=False),
        sqlite_with_rowid=False,
    )
    op.add_column("check_in", sa.Column("used", sa.LargeBinary))
