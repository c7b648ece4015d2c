"""Both stores, opened the way the program opens them, and the values that the sentences of these tests speak of."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from companion.ports import Store
from companion.store.in_memory import InMemoryStore
from tests.store.shelf import Shelf


@pytest.fixture
async def shelf(tmp_path: Path) -> AsyncIterator[Shelf]:
    """A folder for one database, its key and its tombstones; every store opened there is closed at the end."""
    shelf = Shelf(tmp_path)
    yield shelf
    await shelf.close()


@pytest.fixture(params=["memory", "sql"])
def store(request: pytest.FixtureRequest) -> Iterator[Store]:
    """Each store in turn; what follows must hold for both."""
    if request.param == "memory":
        yield InMemoryStore()
    else:
        yield request.getfixturevalue("shelf").open()
