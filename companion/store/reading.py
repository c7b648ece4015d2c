"""Rows back to values: one person's memory as it stands, and their whole talk; reading never writes."""

from collections.abc import Mapping
from typing import TypeVar

from sqlalchemy import BindParameter, Connection, Executable, bindparam, select

from companion.domain import check_in, memory
from companion.domain.message import PersonId
from companion.domain.person import PersonState, Relationship
from companion.domain.persona import Persona
from companion.store.rows import Owner, Used
from companion.store.tables import CheckIn, Event, Fact, Ledger, Moment, Mood, Person

Value = TypeVar("Value")
_P: BindParameter[int] = bindparam("p")
_content = select(Person.state, Person.persona).where(Person.id == _P)
_facts = select(Fact.number, Fact.sealed).where(Fact.person == _P).order_by(Fact.number)
_events = select(Event.number, Event.sealed).where(Event.person == _P).order_by(Event.number)
_moods = select(Mood.number, Mood.sealed).where(Mood.person == _P).order_by(Mood.number)
_talk = select(Moment.number, Moment.sealed).where(Moment.person == _P).order_by(Moment.number)
_last = (
    select(Moment.number, Moment.sealed)
    .where(Moment.person == _P)
    .order_by(Moment.number.desc())
    .limit(memory.TALK_KEPT)
)
_ledger = select(Ledger.name, Ledger.times, Ledger.sealed).where(Ledger.person == _P)
_planned = (
    select(CheckIn.number, CheckIn.sealed)
    .where(CheckIn.person == _P, CheckIn.sealed.is_not(None))
    .order_by(CheckIn.number)
)

_used = select(CheckIn.number, CheckIn.used).where(CheckIn.person == _P, CheckIn.used.is_not(None))


def relationship(connection: Connection, owner: Owner, person: PersonId) -> Relationship | None:
    """Everything loaded of this person; None while nothing was committed."""
    state, persona = standing(connection, owner)
    if state is None:
        return None
    return Relationship(person, owner.version, state, persona, remembered(connection, owner))


def standing(connection: Connection, owner: Owner) -> tuple[PersonState | None, Persona | None]:
    """The person's state and persona."""
    state, persona = connection.execute(_content, {"p": owner.id}).one()
    return (
        None if state is None else owner.opened(PersonState, "person", "state", state),
        None if persona is None else owner.opened(Persona, "person", "persona", persona),
    )


def remembered(connection: Connection, owner: Owner) -> memory.Memory:
    """The memory, with the newest moments of the talk."""
    return memory.Memory(
        facts=_all(connection, owner, memory.Fact, "fact", _facts),
        events=_all(connection, owner, memory.Event, "event", _events),
        moods=_all(connection, owner, memory.Mood, "mood", _moods),
        talk=_all(connection, owner, memory.Moment, "moment", _last)[::-1],
        ledger=_uses(connection, owner),
        planned=_all(connection, owner, check_in.CheckIn, "check_in", _planned),
    )


def talk(connection: Connection, owner: Owner) -> tuple[memory.Moment, ...]:
    """Every moment ever, oldest first."""
    return _all(connection, owner, memory.Moment, "moment", _talk)


def used(connection: Connection, owner: Owner) -> tuple[str, ...]:
    """Every slot that was used, sorted; one that a program of the first schema used is known by its keyed name only."""
    return tuple(sorted(_all(connection, owner, str, "slot", _used)))


def _all(connection: Connection, owner: Owner, kind: type[Value], table: str, query: Executable) -> tuple[Value, ...]:
    rows = connection.execute(query, {"p": owner.id}).all()
    return tuple([owner.opened(kind, table, number, content) for number, content in rows])


def _uses(connection: Connection, owner: Owner) -> Mapping[str, memory.Use]:
    ledger = {}
    for name, times, content in connection.execute(_ledger, {"p": owner.id}).all():
        used = owner.opened(Used, "ledger", name.hex(), content)
        ledger[used.line] = memory.Use(used.turn, used.at, times)
    return ledger
