"""The counts by month as rows; nothing in them tells who was counted."""

from collections.abc import Mapping

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert as upsert

from companion.store.counting import Counts
from companion.store.tables import Tally

_more = upsert(Tally)
_more = _more.on_conflict_do_update(
    index_elements=["month", "name"], set_={"count": Tally.count + _more.excluded.count}
)
_counts = select(Tally.month, Tally.name, Tally.count).order_by(Tally.month, Tally.name)


def add(connection: Connection, month: str, happened: Mapping[str, int]) -> None:
    """The month counts so much more."""
    rows = [{"month": month, "name": name, "count": count} for name, count in happened.items() if count]
    if rows:
        connection.execute(_more, rows)


def counts(connection: Connection) -> Counts:
    """All that was counted, the first month first."""
    told: dict[str, dict[str, int]] = {}
    for month, name, count in connection.execute(_counts).all():
        told.setdefault(month, {})[name] = count
    return told
