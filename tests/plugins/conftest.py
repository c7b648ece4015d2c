"""Plug-ins that look installed, and pools of workers that are closed when a test is over."""

from pathlib import Path

import pytest

from companion.plugins.pool import Pool

INSTALLED = Path(__file__).with_name("installed")


@pytest.fixture(autouse=True)
def _installed(monkeypatch):
    """The package `unruly` is on the path with its entry points, as if somebody had installed it."""
    monkeypatch.syspath_prepend(str(INSTALLED))


@pytest.fixture
async def open_pool():
    """Makes pools; none has a worker left afterwards."""
    pools = []

    def opened(**options):
        pools.append(Pool(**{"limit": 5.0, **options}))
        return pools[-1]

    yield opened
    for pool in pools:
        await pool.close()
