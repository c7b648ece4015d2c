"""Whatever happens, both stores remember the same."""

import asyncio
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from companion.domain.change import (
    Amended,
    Cancelled,
    Change,
    Felt,
    Forgotten,
    Kept,
    Learned,
    MoodsDropped,
    Noted,
    Planned,
    Retracted,
    Superseded,
    apply,
)
from companion.domain.memory import Memory
from companion.ports import Store
from companion.store.in_memory import InMemoryStore
from companion.store.opening import open_sql
from tests.store.shelf import ALL, MIA, MINUTE, NOW, TOM, check_in, event, fact, mood, said, work

_names = some.sampled_from(["a", "b", "c"])
_few = some.lists(_names, max_size=2).map(tuple)
_times = some.integers(0, 9).map(lambda minutes: NOW + minutes * MINUTE)
_plans = some.builds(Planned, some.builds(check_in, _names, _names, _times))
_steady: some.SearchStrategy[Change] = some.one_of(
    some.builds(Learned, some.builds(fact, _names, some.text(max_size=8))),
    some.builds(Superseded, _names, _times),
    some.builds(Retracted, _names, _times),
    some.builds(Amended, some.builds(fact, _names, some.text(max_size=8))),
    some.builds(Forgotten, _few, _few, _few, _few),
    some.builds(Noted, some.builds(event, _names, _names)),
    some.builds(Felt, some.builds(mood, _names)),
    some.just(MoodsDropped()),
    some.builds(said, _names, _names, turn=some.integers(0, 5)),
    some.builds(said, _names),
    some.builds(Cancelled, _names),
)
_changes = some.one_of(_steady, _plans, some.builds(Kept, _names))
_turns = some.lists(some.tuples(some.sampled_from([MIA, TOM]), some.lists(_changes, max_size=8)), max_size=8)


async def _live(store: Store, turns: list[tuple[object, list[Change]]]) -> list[object]:
    """Every turn committed, then all that can be seen of it."""
    versions = dict.fromkeys([MIA, TOM], 0)
    seen: list[object] = []
    for person, changes in turns:
        await store.commit(work(*changes, person=person, version=versions[person]))  # type: ignore[arg-type,index]
        versions[person] += 1  # type: ignore[index]
        seen.append(await store.claim(NOW + 4 * MINUTE, ALL, 2))
    seen += [await store.load(MIA), await store.load(TOM), await store.people(), await store.next_due(ALL)]
    seen += [await store.export(MIA), await store.export(TOM)]
    await store.close()
    return seen


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(turns=_turns)
def test_both_stores_remember_the_same(turns: list[tuple[object, list[Change]]]) -> None:
    """A random life of two people looks alike in memory and on disk: loaded, claimed and exported."""
    with tempfile.TemporaryDirectory() as folder:
        disk = open_sql(Path(folder) / "companion.db", "", Path(folder) / "key")
        assert asyncio.run(_live(disk, turns)) == asyncio.run(_live(InMemoryStore(), turns))


@settings(max_examples=40, deadline=None)
@given(changes=some.lists(some.one_of(_steady, some.builds(said, _names)), max_size=70))
def test_a_store_remembers_what_the_cache_would(changes: list[Change]) -> None:
    """What is loaded is what applying the changes gives, so that a cache and a store never part."""

    async def lived() -> Memory:
        store = InMemoryStore()
        await store.commit(work(*changes))
        known = await store.load(MIA)
        assert known is not None
        return known.memory

    assert asyncio.run(lived()) == apply(Memory(), changes)
