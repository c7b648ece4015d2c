"""How fast what is due finds its person: claimed, leased and put on their line, beside a job per person."""

import asyncio
from collections.abc import Generator
from contextlib import closing
from datetime import datetime
from itertools import count
from pathlib import Path
from statistics import median
from time import perf_counter

from _crowd import CONFIG, DUE, fill
from _figures import Figure
from _peer import dispatched_per_s

from companion import app
from companion.channels.pipe import NAME
from companion.domain.check_in import CheckIn
from companion.domain.message import PersonId
from companion.ports import Store
from companion.runtime.queues import Queues
from companion.runtime.sweep import sweep
from companion.store.fate import LEASE

PEOPLE, MANY = 1_000, 10_000
ROUNDS = 7
"""Sweeps that count, ours and theirs by turns, after one of each that does not."""


def figures(folder: Path) -> dict[str, Figure]:
    """What is due a second, beside the peer; and the seconds that ten thousand take, the first time they are seen."""
    ours, peer = dispatched(folder)
    return {
        "dispatch_x_apscheduler": Figure(ours / peer, "x", 15, most=False),
        "dispatch_per_s": Figure(ours, "/s", 15 * peer, most=False, peers={"apscheduler": peer}),
        "claim_10k_s": Figure(claimed_s(folder), "s", 1.0),
    }


def dispatched(folder: Path) -> tuple[float, float]:
    """The medians of ours and the peer's, a second."""
    fill(folder / "sweep.db", PEOPLE)
    with closing(swept(folder / "sweep.db")) as ours:
        pairs = [(next(ours), dispatched_per_s(folder / f"jobs-{number}.db", PEOPLE)) for number in range(ROUNDS + 1)]
    mine, theirs = zip(*pairs[1:], strict=True)
    return median(mine), median(theirs)


def swept(path: Path) -> Generator[float, None, None]:
    """Check-ins a second of one sweep after another; nothing is composed, so that leases run out and all are due again."""
    with asyncio.Runner() as loop:
        store = app.open_store(CONFIG, str(path))
        try:
            for number in count():
                claimed, spent = loop.run(_swept(store, DUE + number * LEASE))
                yield claimed / spent
        finally:
            loop.run(store.close())


async def _swept(store: Store, now: datetime) -> tuple[int, float]:
    queues = Queues[None]()
    before = perf_counter()
    batches = [len(batch.results) async for batch in sweep(store, (NAME,), now, queues, _nothing)]
    return sum(batches), perf_counter() - before


async def _nothing(_person: PersonId, _check_in: CheckIn) -> None:
    pass


def claimed_s(folder: Path) -> float:
    """Seconds until each of ten thousand is claimed and was on their line, none of them seen before."""
    fill(folder / "many.db", MANY)
    store = app.open_store(CONFIG, str(folder / "many.db"))
    with asyncio.Runner() as loop:
        claimed, spent = loop.run(_swept(store, DUE))
        loop.run(store.close())
    if claimed != MANY:
        raise SystemExit(f"{claimed} of {MANY} were claimed")
    return spent
