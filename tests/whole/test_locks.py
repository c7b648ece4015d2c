"""Another program that holds the database while something is to be written first: nothing is lost, and it goes on."""

import sqlite3
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest

from companion import app
from companion.clock import VirtualClock
from companion.domain.errors import StoreError
from companion.store.fate import LEASE
from companion.store.sql import SqlStore
from tests.whole.sweeping import CONFIG, NINE, Telling, Wire, build, settle, unheard

PEOPLE = 3


class Scene:
    """People who are due at nine, the house over their database, and somebody else who can lock it."""

    def __init__(self, folder: Path, store: SqlStore, locker: sqlite3.Connection) -> None:
        self._sent = folder / "sent"
        self._sent.touch()
        self._locker = locker
        self._at = ""
        self.clock = VirtualClock(NINE)
        self.house = build(Telling(store, self._reached), self.clock, Wire(self._sent, unheard))

    def lock(self) -> None:
        """Nobody else can write."""
        self._locker.execute("BEGIN IMMEDIATE")

    def lock_at(self, step: str) -> None:
        """Nobody else can write as soon as that step is reached."""
        self._at = step

    def unlock(self) -> None:
        """Everybody can write again."""
        self._locker.execute("ROLLBACK")
        self._at = ""

    async def sent(self) -> Counter[str]:
        """What went out to whom, and how often."""
        await self.house.courier.finish()
        return Counter(line.split()[0] for line in self._sent.read_text(encoding="utf-8").splitlines())

    def _reached(self, step: str) -> None:
        if step == self._at:
            self._at = ""
            self.lock()


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Scene]:
    path = tmp_path / "companion.db"
    await settle(path, 1, PEOPLE)
    store = app.open_store(CONFIG, str(path))
    assert isinstance(store, SqlStore)
    await store._writer.alone(lambda connection: connection.exec_driver_sql("PRAGMA busy_timeout = 50").close())
    with closing(sqlite3.connect(path, isolation_level=None)) as locker:
        scene = Scene(tmp_path, store, locker)
        yield scene
        await scene.house.close()


async def test_what_cannot_be_claimed_is_claimed_by_the_next_beat(scene: Scene):
    """The beat that found the database locked says so."""
    scene.lock()
    with pytest.raises(StoreError, match="locked"):
        await scene.house.companion.tick(NINE)
    scene.unlock()
    assert len(await scene.house.companion.tick(NINE)) == PEOPLE
    assert set((await scene.sent()).values()) == {1}


async def test_what_was_claimed_and_cannot_be_committed_is_written_when_the_lease_is_over(scene: Scene):
    """Nobody is written to by what was undone, and everybody once by what was done again."""
    scene.lock_at("claimed")
    with pytest.raises(StoreError, match="locked"):
        await scene.house.companion.tick(NINE)
    scene.unlock()
    assert await scene.house.companion.tick(NINE) == ()
    assert await scene.sent() == Counter()
    scene.clock.set(NINE + LEASE)
    assert len(await scene.house.companion.tick(NINE + LEASE)) == PEOPLE
    sent = await scene.sent()
    assert (len(sent), set(sent.values())) == (PEOPLE, {1})
