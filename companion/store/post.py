"""The inbox and the outbox: every message in once, every delivery with its fate, content only while needed."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from companion.domain.message import Message
from companion.domain.quick import replace
from companion.domain.work import Delivery, Work
from companion.store.counting import LOST, month_of
from companion.store.fate import FINAL
from companion.store.prepared import Prepared
from companion.store.registry import Registry
from companion.store.rows import Owner
from companion.store.tables import Inbox, Meta, Outbox, Person
from companion.store.tallying import add

LOOKED = "looked"
"""The name of the mark that a look at the inbox and the outbox leaves."""

_known = Prepared(select(Inbox.id).where(Inbox.channel == bindparam("c"), Inbox.update == bindparam("u")))
_arrived = Prepared(insert(Inbox), "channel", "update", "person", "sealed")
_waiting = (
    select(Inbox.person, Inbox.update, Inbox.sealed)
    .where(Inbox.sealed.is_not(None), Inbox.channel.in_(bindparam("channels", expanding=True)))
    .order_by(Inbox.id)
)
_answered = Prepared(
    update(Inbox)
    .where(Inbox.channel == bindparam("c"), Inbox.update == bindparam("u"), Inbox.person == bindparam("p"))
    .values(sealed=None)
)
_posted = Prepared(
    upsert(Outbox).on_conflict_do_nothing(index_elements=["person", "name"]),
    "person", "name", "status", "done", "sealed",
)  # fmt: skip
_unsent = (
    select(Outbox.person, Outbox.name, Outbox.status, Outbox.done, Outbox.sealed)
    .join(Person, Person.id == Outbox.person)
    .where(Outbox.sealed.is_not(None), Person.channel.in_(bindparam("channels", expanding=True)))
    .order_by(Outbox.id)
)
_inbox_depth = select(func.count()).where(
    Inbox.sealed.is_not(None), Inbox.channel.in_(bindparam("channels", expanding=True))
)
_outbox_depth = (
    select(func.count())
    .select_from(Outbox)
    .join(Person, Person.id == Outbox.person)
    .where(Outbox.sealed.is_not(None), Person.channel.in_(bindparam("channels", expanding=True)))
)
_this = (
    (Outbox.person == select(Person.id).where(Person.lookup == bindparam("l")).scalar_subquery())
    & (Outbox.name == bindparam("n"))
    & Outbox.sealed.is_not(None)
)
_on_its_way = Prepared(update(Outbox).where(_this).values(status=bindparam("s"), done=bindparam("d")))
_begun = Prepared(update(Outbox).where(_this, Outbox.status == bindparam("w")).values(status=bindparam("s")))
_over = Prepared(update(Outbox).where(_this).values(status=bindparam("s"), done=bindparam("d"), sealed=None))

_looked = (
    upsert(Meta).values(name=LOOKED, value=b"").on_conflict_do_update(index_elements=["name"], set_={"value": b""})
)

_all_dropped = update(Outbox).where(Outbox.sealed.is_not(None)).values(status="dropped", sealed=None)
_all_blanked = update(Inbox).where(Inbox.sealed.is_not(None)).values(sealed=None)


def accept(connection: Connection, registry: Registry, messages: Sequence[Message]) -> tuple[bool, ...]:
    """Each message is in the inbox; False for one that was there already."""
    return tuple([_accept(connection, registry, message) for message in messages])


def _accept(connection: Connection, registry: Registry, message: Message) -> bool:
    channel, update_id = message.person.channel, message.update
    known = _known.run(connection, {"c": channel, "u": update_id}).fetchone()
    if known is not None:
        return False
    owner = registry.admit(connection, message.person)
    sealed = owner.sealed("inbox", update_id, message)
    values = {"channel": channel, "update": update_id, "person": owner.id, "sealed": sealed}
    _arrived.run(connection, values)
    return True


def inbox(connection: Connection, registry: Registry, channels: Sequence[str]) -> tuple[Message, ...]:
    """Messages not yet done, oldest first."""
    rows = connection.execute(_waiting, {"channels": list(channels)}).all()
    people = registry.named(connection, [row[0] for row in rows])
    return tuple([people[person][0].opened(Message, "inbox", name, sealed) for person, name, sealed in rows])


def finish(connection: Connection, owner: Owner, work: Work) -> None:
    """The work's messages are done and blanked, and its deliveries are in the outbox."""
    for update_id in work.done:
        _answered.run(connection, {"c": work.person.channel, "u": update_id, "p": owner.id})
    for delivery in work.deliveries:
        sealed = None if delivery.status in FINAL else owner.sealed("outbox", delivery.id, delivery)
        values = {"person": owner.id, "name": delivery.id, "status": delivery.status, "done": delivery.done}
        _posted.run(connection, {**values, "sealed": sealed})


def outbox(connection: Connection, registry: Registry, channels: Sequence[str]) -> tuple[Delivery, ...]:
    """Deliveries whose fate is open, oldest first."""
    rows = connection.execute(_unsent, {"channels": list(channels)}).all()
    people = registry.named(connection, [row[0] for row in rows])
    return tuple([
        replace(people[person][0].opened(Delivery, "outbox", name, sealed), status=status, done=done)
        for person, name, status, done, sealed in rows
    ])  # fmt: skip


def waiting(connection: Connection, channels: Sequence[str]) -> tuple[int, int]:
    """How many messages and how many deliveries wait; and a mark is left, which shows whether anything can be written."""
    connection.execute(_looked)
    asked = {"channels": list(channels)}
    inside, outside = (connection.execute(count, asked).scalar_one() for count in (_inbox_depth, _outbox_depth))
    return inside, outside


def forbids(delivery: Delivery) -> bool:
    """Whether the mark forbids sending it again, and so must be on disk before it goes out."""
    return delivery.status not in FINAL and (bool(delivery.slot) or delivery.status == "resending")


def begin(connection: Connection, registry: Registry, delivery: Delivery, was: str) -> bool:
    """The delivery stands as given; False, changing nothing, when it does not stand as it was."""
    values = {"l": registry.lookup(delivery.person), "n": delivery.id, "s": delivery.status, "w": was}
    return bool(_begun.run(connection, values).rowcount)


def mark(connection: Connection, registry: Registry, delivery: Delivery) -> None:
    """The delivery stands as given; a final one keeps no content."""
    values = {"l": registry.lookup(delivery.person), "n": delivery.id, "s": delivery.status, "d": delivery.done}
    changed = (_over if delivery.status in FINAL else _on_its_way).run(connection, values)
    if delivery.status in LOST and changed.rowcount:
        add(connection, month_of(delivery.at), {delivery.status: 1})


def give_up(connection: Connection, at: datetime) -> int:
    """Nothing waits to be sent or answered any more, and what did is counted; how much that was."""
    unsent, unanswered = (connection.execute(statement).rowcount for statement in (_all_dropped, _all_blanked))
    add(connection, month_of(at), {"dropped": unsent + unanswered})
    return unsent + unanswered
