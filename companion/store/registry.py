"""Who is stored: finding a person by the keyed lookup, minting the key of a new one, and keeping keys at hand."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update

from companion.domain.message import PersonId
from companion.store.keys import MasterKey, PersonKey
from companion.store.prepared import Prepared
from companion.store.rows import Owner
from companion.store.tables import Person

HELD = 10_000
"""Unwrapped keys kept at hand."""
_Named = Sequence[Any]
_found = Prepared(select(Person.id, Person.key, Person.version, Person.rows).where(Person.lookup == bindparam("l")))
NAMED = (Person.id, Person.key, Person.version, Person.rows, Person.lookup, Person.channel, Person.address)
"""What must be selected of a person so that `Registry.opened` can tell who it is."""
_named = select(*NAMED)
_by_ids = _named.where(Person.id.in_(bindparam("ids", expanding=True)))
_new = insert(Person)
_address = update(Person).where(Person.id == bindparam("p")).values(address=bindparam("a"))


class Registry:
    """Finds people; to be used on the writer's thread only."""

    def __init__(self, master: MasterKey) -> None:
        self._master = master
        self._keys: dict[bytes, PersonKey] = {}

    def lookup(self, person: PersonId) -> bytes:
        """What the person's row is found by."""
        return self._master.lookup(person)

    def find(self, connection: Connection, person: PersonId) -> Owner | None:
        """The person's row, or None for a stranger."""
        lookup = self.lookup(person)
        row = _found.run(connection, {"l": lookup}).fetchone()
        return None if row is None else Owner(row[0], self._key(row[1], lookup), row[2], row[3])

    def admit(self, connection: Connection, person: PersonId) -> Owner:
        """The person's row, made with a new key when there was none."""
        return self.find(connection, person) or self._admit(connection, person)

    def everybody(self, connection: Connection) -> tuple[PersonId, ...]:
        """Everybody, sorted."""
        return tuple(sorted(self.opened(row)[1] for row in connection.execute(_named)))

    def named(self, connection: Connection, ids: Sequence[int]) -> dict[int, tuple[Owner, PersonId]]:
        """The people with these ids."""
        rows = connection.execute(_by_ids, {"ids": list(dict.fromkeys(ids))}).all()
        return {row[0]: self.opened(row) for row in rows}

    def opened(self, named: _Named) -> tuple[Owner, PersonId]:
        """Whose row this is."""
        number, wrapped, version, count, lookup, channel, address = named
        owner = Owner(number, self._key(wrapped, lookup), version, count)
        return owner, PersonId(channel, owner.opened(str, "person", "address", address))

    def drop(self) -> None:
        """No key is at hand any more."""
        self._keys.clear()

    def _admit(self, connection: Connection, person: PersonId) -> Owner:
        lookup = self.lookup(person)
        key, wrapped = self._master.mint(lookup)
        values = {"channel": person.channel, "lookup": lookup, "key": wrapped, "version": 0, "rows": 0, "address": b""}
        number = connection.execute(_new, values).inserted_primary_key[0]  # type: ignore[index]
        owner = Owner(number, key)
        connection.execute(_address, {"p": number, "a": owner.sealed("person", "address", person.id)})
        return owner

    def _key(self, wrapped: bytes, lookup: bytes) -> PersonKey:
        """Kept by the wrapped form, which is never the same twice; a row number may be, after an undone piece."""
        key = self._keys.get(wrapped)
        if key is None:
            if len(self._keys) >= HELD:
                self._keys.clear()
            key = self._keys[wrapped] = self._master.unwrap(wrapped, lookup)
        return key
