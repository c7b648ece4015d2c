"""The counts by month as rows; nothing in them tells who was counted."""

from collections.abc import Mapping

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert as upsert

from companion.store.counting import Counts
from companion.store.prepared import Prepared
from companion.store.tables import Tally

_tally = upsert(Tally)
_more = Prepared(
    _tally.on_conflict_do_update(index_elements=["month", "name"], set_={"count": Tally.count + _tally.excluded.count})
)
_counts = select(Tally.month, Tally.name, Tally.count).order_by(Tally.month, Tally.name)


def add(connection: Connection, month: str, happened: Mapping[str, int]) -> None:
    """The month counts so much more."""
    _more.run_each(connection, [{"month": month, "name": name, "count": n} for name, n in happened.items() if n])


def counts(connection: Connection) -> Counts:
    """All that was counted, the first month first."""
    told: dict[str, dict[str, int]] = {}
    for month, name, count in connection.execute(_counts).all():
        told.setdefault(month, {})[name] = count
    return told
