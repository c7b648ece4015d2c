"""What a turn changed, as statements: one function a kind of Change, in the order in which they were made.

The rows stand afterwards for what `companion.domain.change.apply` would have made of the memory.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from sqlalchemy import BindParameter, Connection, bindparam, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from companion.domain import change as done
from companion.domain import check_in, memory
from companion.domain.forgetting import hidden
from companion.domain.quick import replace
from companion.store.prepared import Prepared
from companion.store.rows import Owner, Used
from companion.store.tables import CheckIn, Event, Fact, Ledger, Moment, Mood

_P: BindParameter[int] = bindparam("p")
_N: BindParameter[bytes] = bindparam("n")
_new_moment = Prepared(insert(Moment))
_new_fact = Prepared(insert(Fact))
_new_event = Prepared(insert(Event))
_new_mood = Prepared(insert(Mood))
_new_check_in = Prepared(
    upsert(CheckIn).on_conflict_do_nothing(index_elements=["person", "slot"]),
    "person", "number", "name", "slot", "due", "sealed",
)  # fmt: skip
_facts_named = Prepared(select(Fact.number, Fact.sealed).where(Fact.person == _P, Fact.name == _N))
_other_fact = Prepared(update(Fact).where(Fact.person == _P, Fact.number == _N).values(sealed=bindparam("s")))
_no_fact = Prepared(delete(Fact).where(Fact.person == _P, Fact.name == _N))
_moments = Prepared(select(Moment.number, Moment.sealed).where(Moment.person == _P).order_by(Moment.number))
_other_moment = Prepared(update(Moment).where(Moment.person == _P, Moment.number == _N).values(sealed=bindparam("s")))
_no_event = Prepared(delete(Event).where(Event.person == _P, Event.name == _N))
_no_moods = Prepared(delete(Mood).where(Mood.person == _P))
_use = upsert(Ledger)
_used = Prepared(
    _use.on_conflict_do_update(
        index_elements=["person", "name"],
        set_={"times": Ledger.times + 1, "sealed": _use.excluded.sealed},
    )
)
_planned = (CheckIn.person == _P) & (CheckIn.name == _N) & CheckIn.sealed.is_not(None)
_plans_named = Prepared(select(CheckIn.number, CheckIn.sealed).where(_planned))
_this_plan = (CheckIn.person == _P) & (CheckIn.number == bindparam("row"))
_kept = Prepared(update(CheckIn).where(_this_plan).values(sealed=None, lease=None, used=bindparam("u")))
_cancelled = Prepared(delete(CheckIn).where(_planned))


@dataclass(slots=True)
class Writing:
    """The rows of one person while a work is written; `number` is the last row number given."""

    connection: Connection
    owner: Owner
    number: int

    def next(self) -> int:
        """A row number that was never given before."""
        self.number += 1
        return self.number

    def run(self, statement: Prepared, **values: object) -> None:
        """The statement was executed."""
        statement.run(self.connection, values)

    def rows(self, statement: Prepared, **values: object) -> list[tuple[int, bytes]]:
        """What the statement found: row numbers and what is sealed there."""
        return statement.run(self.connection, values).fetchall()


def write(connection: Connection, owner: Owner, changes: Iterable[done.Change]) -> int:
    """The changes are rows, in order; returns the last row number given."""
    rows = Writing(connection, owner, owner.rows)
    for change in changes:
        _WRITE[type(change)](rows, change)
    return rows.number


def _learned(rows: Writing, change: done.Learned) -> None:
    number, fact = rows.next(), change.fact
    name = rows.owner.key.name("fact", fact.id)
    rows.run(_new_fact, person=rows.owner.id, number=number, name=name, sealed=rows.owner.sealed("fact", number, fact))


def _closed(rows: Writing, change: done.Superseded | done.Retracted) -> None:
    owner = rows.owner
    for number, content in rows.rows(_facts_named, p=owner.id, n=owner.key.name("fact", change.fact)):
        fact = owner.opened(memory.Fact, "fact", number, content)
        if isinstance(change, done.Superseded):
            fact = replace(fact, valid_to=change.at)
        else:
            fact = replace(fact, retracted_at=change.at)
        rows.run(_other_fact, p=owner.id, n=number, s=owner.sealed("fact", number, fact))


def _amended(rows: Writing, change: done.Amended) -> None:
    owner, name = rows.owner, rows.owner.key.name("fact", change.fact.id)
    for number, _ in rows.rows(_facts_named, p=owner.id, n=name):
        rows.run(_other_fact, p=owner.id, n=number, s=owner.sealed("fact", number, change.fact))


def _forgotten(rows: Writing, change: done.Forgotten) -> None:
    owner = rows.owner
    for fact in change.facts:
        rows.run(_no_fact, p=owner.id, n=owner.key.name("fact", fact))
    for event in change.events:
        rows.run(_no_event, p=owner.id, n=owner.key.name("event", event))
    if change.hides:
        _hide(rows, change)


def _hide(rows: Writing, change: done.Forgotten) -> None:
    """Its sentences and words are hidden in everything that was ever said."""
    owner = rows.owner
    for number, content in rows.rows(_moments, p=owner.id):
        moment = owner.opened(memory.Moment, "moment", number, content)
        left = hidden(moment, change.sentences, change.words)
        if left is not moment:
            rows.run(_other_moment, p=owner.id, n=number, s=owner.sealed("moment", number, left))


def _noted(rows: Writing, change: done.Noted) -> None:
    owner, event = rows.owner, change.event
    number, name = rows.next(), owner.key.name("event", event.id)
    rows.run(_no_event, p=owner.id, n=name)
    rows.run(_new_event, person=owner.id, number=number, name=name, sealed=owner.sealed("event", number, event))


def _felt(rows: Writing, change: done.Felt) -> None:
    number = rows.next()
    sealed = rows.owner.sealed("mood", number, change.mood)
    rows.run(_new_mood, person=rows.owner.id, number=number, sealed=sealed)


def _moods_dropped(rows: Writing, _: done.MoodsDropped) -> None:
    rows.run(_no_moods, p=rows.owner.id)


def _said(rows: Writing, change: done.Said) -> None:
    number, owner, moment = rows.next(), rows.owner, change.moment
    rows.run(_new_moment, person=owner.id, number=number, sealed=owner.sealed("moment", number, moment))
    for line in moment.lines:
        name = owner.key.name("line", line)
        sealed = owner.sealed("ledger", name.hex(), Used(line, moment.turn, moment.at))
        rows.run(_used, person=owner.id, name=name, times=1, sealed=sealed)


def _plan(rows: Writing, change: done.Planned) -> None:
    number, owner, planned = rows.next(), rows.owner, change.check_in
    rows.run(
        _new_check_in,
        person=owner.id,
        number=number,
        name=owner.key.name("check_in", planned.id),
        slot=owner.key.name("slot", planned.slot),
        due=planned.due,
        sealed=owner.sealed("check_in", number, planned),
    )


def _keep(rows: Writing, change: done.Kept) -> None:
    owner = rows.owner
    for number, content in rows.rows(_plans_named, p=owner.id, n=owner.key.name("check_in", change.check_in)):
        kept = owner.opened(check_in.CheckIn, "check_in", number, content)
        rows.run(_kept, p=owner.id, row=number, u=owner.sealed("slot", number, kept.slot))


def _cancel(rows: Writing, change: done.Cancelled) -> None:
    rows.run(_cancelled, p=rows.owner.id, n=rows.owner.key.name("check_in", change.check_in))


_WRITE: dict[type, Callable[..., None]] = {
    done.Learned: _learned,
    done.Superseded: _closed,
    done.Retracted: _closed,
    done.Amended: _amended,
    done.Forgotten: _forgotten,
    done.Noted: _noted,
    done.Felt: _felt,
    done.MoodsDropped: _moods_dropped,
    done.Said: _said,
    done.Planned: _plan,
    done.Kept: _keep,
    done.Cancelled: _cancel,
}
