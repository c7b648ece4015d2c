"""Check-ins that are due: claimed in batches under the write lock, so that two processes never get the same one."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, or_, select, update

from companion.domain import check_in
from companion.domain.message import PersonId
from companion.store.fate import LEASE
from companion.store.registry import Registry
from companion.store.tables import CheckIn, Person

_ours = Person.channel.in_(bindparam("channels", expanding=True))
_due = (
    select(CheckIn.person, CheckIn.number, CheckIn.sealed)
    .join(Person, Person.id == CheckIn.person)
    .where(CheckIn.sealed.is_not(None), CheckIn.due <= bindparam("now"), _ours)
    .where(or_(CheckIn.lease.is_(None), CheckIn.lease <= bindparam("now")))
    .order_by(CheckIn.due, CheckIn.person, CheckIn.number)
    .limit(bindparam("most"))
)
_leased = (
    update(CheckIn)
    .where(CheckIn.person == bindparam("p"), CheckIn.number == bindparam("n"))
    .values(lease=bindparam("until"))
)
_next = (
    select(CheckIn.due)
    .join(Person, Person.id == CheckIn.person)
    .where(CheckIn.sealed.is_not(None), _ours)
    .order_by(CheckIn.due)
    .limit(1)
)


def claim(connection: Connection, registry: Registry, now: datetime, channels: Sequence[str],
          limit: int) -> tuple[tuple[PersonId, check_in.CheckIn], ...]:  # fmt: skip
    """At most `limit` due check-ins, leased until five minutes from now."""
    rows = connection.execute(_due, {"now": now, "channels": list(channels), "most": limit}).all()
    if not rows:
        return ()
    until = now + LEASE
    connection.execute(_leased, [{"p": person, "n": number, "until": until} for person, number, _ in rows])
    people = registry.named(connection, [row[0] for row in rows])
    claimed = []
    for number, row, sealed in rows:
        owner, person = people[number]
        claimed.append((person, owner.opened(check_in.CheckIn, "check_in", row, sealed)))
    return tuple(claimed)


def next_due(connection: Connection, channels: Sequence[str]) -> datetime | None:
    """When the next planned check-in is due."""
    return connection.execute(_next, {"channels": list(channels)}).scalar()
