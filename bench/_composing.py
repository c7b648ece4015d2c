"""Ten thousand greetings due at once: composed, committed and in the outbox, in memory that does not grow with them."""

import asyncio
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from time import perf_counter

from _crowd import CONFIG, DUE, built, fill
from _figures import Figure

from companion import app
from companion.clock import VirtualClock

MANY, FEW = 10_000, 200
STATUS = Path("/proc/self/status")


def figures(folder: Path) -> dict[str, Figure]:
    """Seconds, and the megabytes by which the process grew beyond what a first batch made it."""
    few, many = folder / "compose-few.db", folder / "compose-many.db"
    fill(few, FEW)
    fill(many, MANY)
    with ProcessPoolExecutor(1, get_context("spawn")) as process:
        spent, grown = process.submit(composed, few, many).result()
    return {"compose_10k_s": Figure(spent, "s", 60), "compose_10k_rss_mb": Figure(grown, "MB", 100)}


def composed(few: Path, many: Path) -> tuple[float, float]:
    """Seconds of the second file, and how far the peak of memory rose in it; to be called in a process of its own."""
    asyncio.run(_composed(few))
    before = peak_mb()
    spent = asyncio.run(_composed(many))
    return spent, peak_mb() - before


async def _composed(path: Path) -> float:
    store = app.open_store(CONFIG, str(path))
    house = built(store, VirtualClock(DUE))
    before = perf_counter()
    written = len(await house.companion.tick(DUE))
    spent = perf_counter() - before
    await house.courier.finish()
    people = len(await store.people())
    await house.close()
    if written != people:
        raise SystemExit(f"{written} of {people} were greeted")
    return spent


def peak_mb() -> float:
    """The most memory that this process ever held."""
    rows = dict(line.split(":", 1) for line in STATUS.read_text().splitlines())
    return float(rows["VmHWM"].split()[0]) / 1024
