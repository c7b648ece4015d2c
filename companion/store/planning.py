"""Check-ins that are due: claimed in batches under the write lock, so that two processes never get the same one."""

import json
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, func, or_, select, tuple_, update

from companion.domain import check_in
from companion.domain.message import PersonId
from companion.store.fate import LEASE
from companion.store.registry import NAMED, Registry
from companion.store.tables import CheckIn, Person

_ours = Person.channel.in_(bindparam("channels", expanding=True))
_free = or_(CheckIn.lease.is_(None), CheckIn.lease <= bindparam("now"))
_due = (
    select(CheckIn.number, CheckIn.sealed, *NAMED)
    .join(Person, Person.id == CheckIn.person)
    .where(CheckIn.sealed.is_not(None), CheckIn.due <= bindparam("now"), _free, _ours)
    .order_by(CheckIn.due, CheckIn.person, CheckIn.number)
    .limit(bindparam("most"))
)
_listed = func.json_each(bindparam("rows")).table_valued("value")
_these = select(func.json_extract(_listed.c.value, "$[0]"), func.json_extract(_listed.c.value, "$[1]"))
_leased = update(CheckIn).where(tuple_(CheckIn.person, CheckIn.number).in_(_these)).values(lease=bindparam("until"))
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
    asked = {"now": now, "channels": list(channels), "most": limit}
    rows = connection.execute(_due, asked).all()
    if rows:
        these = json.dumps([(person, number) for number, _, person, *_ in rows])
        connection.execute(_leased, {"rows": these, "until": now + LEASE})
    claimed = []
    for number, sealed, *named in rows:
        owner, person = registry.opened(named)
        claimed.append((person, owner.opened(check_in.CheckIn, "check_in", number, sealed)))
    return tuple(claimed)


def next_due(connection: Connection, channels: Sequence[str]) -> datetime | None:
    """When the next planned check-in is due."""
    return connection.execute(_next, {"channels": list(channels)}).scalar()
