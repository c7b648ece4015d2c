"""A start with a million people stored: from opening the file to the end of the first beat."""

import asyncio
import sqlite3
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from time import perf_counter

from _crowd import CONFIG, DUE, built, fill
from _figures import Figure

from companion import app
from companion.clock import VirtualClock

FEW = 20
"""People who really talked and are due at the start; they are composed and committed in the first beat."""
_CROWD = """
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
INSERT INTO person (channel, lookup, "key", version, "rows", address, state, persona)
SELECT channel, randomblob(32), randomblob(60), 1, 1, randomblob(40), randomblob(600), randomblob(120)
FROM n, (SELECT channel FROM person LIMIT 1)
"""
_PLANS = """
INSERT INTO check_in (person, number, name, slot, due, lease, sealed)
SELECT id, 1, randomblob(16), randomblob(16), datetime(?, '+' || (60 + id % 86400) || ' seconds') || '.000000', NULL,
       randomblob(200)
FROM person WHERE id > ?
"""


def figures(folder: Path, people: int) -> dict[str, Figure]:
    """The seconds of a start with so many people, each of whom has a greeting planned."""
    path = folder / "start.db"
    fill(path, FEW)
    _crowd(path, people - FEW)
    with ProcessPoolExecutor(1, get_context("spawn")) as process:
        return {"start_1m_s": Figure(process.submit(started_s, path).result(), "s", 1.0)}


def started_s(path: Path) -> float:
    """The seconds of the start; to be called in a process that has loaded modules and nothing else."""
    return asyncio.run(_started(path))


def _crowd(path: Path, people: int) -> None:
    """So many more are stored, in rows as long as real ones that nobody can open; theirs are due later."""
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute(_CROWD, (people,))
    connection.execute(_PLANS, (f"{DUE:%Y-%m-%d %H:%M:%S}", FEW))
    connection.commit()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


async def _started(path: Path) -> float:
    before = perf_counter()
    house = built(app.open_store(CONFIG, str(path)), VirtualClock(DUE))
    await house.companion.recover()
    written = len(await house.companion.tick(DUE))
    spent = perf_counter() - before
    await house.close()
    if written != FEW:
        raise SystemExit(f"{written} of {FEW} were greeted")
    return spent
