"""Who is held: loaded once, as last committed, a bounded number of them, and afresh after a conflict."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from companion.domain.change import Learned, Said
from companion.domain.memory import Fact, Memory, Moment
from companion.domain.message import PersonId
from companion.domain.person import PersonState, Relationship
from companion.domain.persona import Persona
from companion.domain.work import Work
from companion.runtime.people import HELD, People

NOW = datetime(2026, 3, 2, tzinfo=UTC)
MIA, TOM, EVE = (PersonId("pipe", name) for name in ("mia", "tom", "eve"))
PERSONA = Persona("Wren", "a bird", "calm", "0" * 32)


class Shelf:
    """A store that only loads, and remembers whom it was asked for."""

    def __init__(self, *held):
        self.held = {known.person: known for known in held}
        self.asked = []

    async def load(self, person):
        self.asked.append(person)
        return self.held.get(person)


def known(person, version=1):
    """Somebody who has been here."""
    return Relationship(person, version, PersonState(f"soul of {person.id}", turn=version))


def people(store, held=HELD):
    """The people over this store; a stranger's soul is their name, and they begin with a persona."""
    return People(store, lambda person: person.id, lambda state: Relationship(MIA, 9, state, PERSONA, Memory()), held)


def spoken(before, *changes):
    """What a turn of this person committed."""
    return Work(before.person, before.version, replace(before.state, turn=before.state.turn + 1), PERSONA, changes)


async def test_somebody_is_loaded_once():
    """However often they speak."""
    store = Shelf(known(MIA))
    held = people(store)
    assert await held.known(MIA) is await held.known(MIA)
    assert store.asked == [MIA]


async def test_a_stranger_begins_at_version_nothing_with_a_soul_of_their_own():
    """Whatever the beginning was made for, it is theirs."""
    begun = await people(Shelf()).known(TOM)
    assert (begun.person, begun.version, begun.state.soul, begun.persona) == (TOM, 0, "tom", PERSONA)


async def test_a_stranger_is_not_held_before_they_are_stored():
    """A turn that fails leaves nobody behind."""
    store = Shelf()
    held = people(store)
    await held.known(TOM)
    await held.known(TOM)
    assert (store.asked, held.held(TOM)) == ([TOM, TOM], None)


async def test_a_commit_is_held_as_the_store_would_give_it_back():
    """The version is one on, and the changes are in the memory."""
    store = Shelf()
    held = people(store)
    before = await held.known(MIA)
    fact, moment = Fact("f", "user", "likes", "tea", "I like tea", NOW), Moment(1, NOW, "them", "I like tea")
    held.keep(before, spoken(before, Learned(fact), Said(moment)), 1)
    after = await held.known(MIA)
    assert (after.version, after.state.turn, after.persona) == (1, 1, PERSONA)
    assert (after.memory.facts, after.memory.talk) == ((fact,), (moment,))
    assert store.asked == [MIA]


async def test_what_was_held_before_a_commit_is_untouched():
    """A turn that still looks at it sees one moment in time."""
    held = people(Shelf(known(MIA)))
    before = await held.known(MIA)
    held.keep(before, spoken(before, Said(Moment(1, NOW, "them", "hi"))), 2)
    assert (before.version, before.memory.talk) == (1, ())


async def test_after_a_conflict_somebody_is_loaded_afresh():
    """And seen as another process left them."""
    store = Shelf(known(MIA))
    held = people(store)
    await held.known(MIA)
    store.held[MIA] = known(MIA, 5)
    held.drop(MIA)
    assert (await held.known(MIA)).version == 5


async def test_dropping_somebody_who_is_not_held_is_harmless():
    """A stranger may be forgotten."""
    held = people(Shelf(known(TOM)))
    held.drop(MIA)
    assert (await held.known(TOM)).version == 1


@pytest.mark.parametrize("most", [1, 2])
async def test_no_more_are_held_than_was_said(most):
    """Whoever was quiet longest is let go, and found in the store when they come back."""
    store = Shelf(*map(known, (MIA, TOM, EVE)))
    held = people(store, most)
    for person in (MIA, TOM, EVE):
        await held.known(person)
    assert [person for person in (MIA, TOM, EVE) if held.held(person)] == [MIA, TOM, EVE][-most:]
    await held.known(MIA)
    assert store.asked == [MIA, TOM, EVE, MIA]


async def test_whoever_speaks_is_not_the_quietest():
    """Being asked for is what counts, not being loaded first."""
    held = people(Shelf(*map(known, (MIA, TOM, EVE))), 2)
    for person in (MIA, TOM, MIA, EVE):
        await held.known(person)
    assert (held.held(MIA), held.held(TOM)) == (known(MIA), None)


async def test_a_commit_counts_as_speaking():
    """And brings in whoever was let go while their turn was taken."""
    held = people(Shelf(*map(known, (MIA, TOM))), 1)
    before = await held.known(MIA)
    await held.known(TOM)
    held.keep(before, spoken(before), 2)
    assert held.held(TOM) is None
    assert held.held(MIA).version == 2


async def test_after_clearing_everybody_is_loaded_afresh():
    """As when the database was put back."""
    store = Shelf(known(MIA))
    held = people(store)
    await held.known(MIA)
    held.clear()
    await held.known(MIA)
    assert store.asked == [MIA, MIA]
