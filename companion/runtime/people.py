"""Who is loaded: each person once, in a bounded cache, always as last committed."""

from collections import OrderedDict
from collections.abc import Callable, Iterable
from functools import partial

from companion.domain.change import Change, Forgotten, Said, apply
from companion.domain.forgetting import hidden
from companion.domain.message import PersonId
from companion.domain.person import PersonState, Relationship
from companion.domain.work import Work
from companion.ports import Store
from companion.recollection.past import Past

HELD = 1000
"""People held at once; whoever was quiet longest is let go and loaded again when they speak."""


class People:
    """The people of this process; `souls` gives a stranger the seed of every chance in their talk."""

    def __init__(self, store: Store, souls: Callable[[PersonId], str], start: Callable[[PersonState], Relationship],
                 held: int = HELD) -> None:  # fmt: skip
        self._store = store
        self._souls = souls
        self._start = start
        self._held = held
        self._known: OrderedDict[PersonId, Relationship] = OrderedDict()
        self._pasts: dict[PersonId, Past] = {}

    async def known(self, person: PersonId) -> Relationship:
        """The person as held or stored; a stranger begins with a soul of their own, and version 0."""
        held = self._known.get(person)
        if held is not None:
            self._known.move_to_end(person)
            return held
        loaded = await self._store.load(person)
        if loaded is None:
            return self._stranger(person)
        return self._held_as(loaded)

    async def past(self, person: PersonId) -> Past:
        """Everything ever said with the person, held as long as they are."""
        past = self._pasts.get(person)
        if past is None:
            past = Past.of(await self._store.talk(person))
            if person in self._known:
                self._pasts[person] = past
        return past

    def keep(self, before: Relationship, work: Work, version: int) -> None:
        """The person is held as this work left them, at the version that the store gave them."""
        memory = apply(before.memory, work.changes)
        if work.person in self._pasts:
            self._pasts[work.person] = _grown(self._pasts[work.person], work.changes)
        self._held_as(Relationship(work.person, version, work.state, work.persona, memory))

    def held(self, person: PersonId) -> Relationship | None:
        """The person as held just now; None when they are not loaded."""
        return self._known.get(person)

    def drop(self, person: PersonId) -> None:
        """The person is loaded afresh next time."""
        self._known.pop(person, None)
        self._pasts.pop(person, None)

    def clear(self) -> None:
        """Everybody is loaded afresh next time."""
        self._known.clear()
        self._pasts.clear()

    def _stranger(self, person: PersonId) -> Relationship:
        begun = self._start(PersonState(self._souls(person)))
        return Relationship(person, 0, begun.state, begun.persona, begun.memory)

    def _held_as(self, known: Relationship) -> Relationship:
        self._known[known.person] = known
        self._known.move_to_end(known.person)
        while len(self._known) > self._held:
            gone, _ = self._known.popitem(last=False)
            self._pasts.pop(gone, None)
        return known


def _grown(past: Past, changes: Iterable[Change]) -> Past:
    """The past after these changes: with what was said, without what is to be forgotten."""
    for change in changes:
        if isinstance(change, Said):
            past = past.after((change.moment,))
        elif isinstance(change, Forgotten) and change.hides:
            past = past.without(partial(hidden, sentences=change.sentences, words=change.words))
    return past
