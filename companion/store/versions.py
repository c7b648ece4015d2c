"""The first version of a person: above every version that anybody forgotten ever had.

So whoever still holds somebody who was erased meanwhile meets a conflict, even when they came back and talked on.
"""

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert as upsert

from companion.store.tables import Meta

PASSED = "versions passed"
_passed = select(Meta.value).where(Meta.name == PASSED)
_pass = upsert(Meta)
_pass = _pass.on_conflict_do_update(index_elements=["name"], set_={"value": _pass.excluded.value})


def next_version(connection: Connection, held: int) -> int:
    """The version after the one held; for somebody new (0) one that nobody of that name ever had."""
    return (held or _highest(connection)) + 1


def pass_version(connection: Connection, version: int) -> None:
    """Nobody new will have this version, nor a lower one."""
    highest = max(version, _highest(connection))
    connection.execute(_pass, {"name": PASSED, "value": str(highest).encode()})


def _highest(connection: Connection) -> int:
    return int(connection.execute(_passed).scalar() or 0)
