"""APScheduler as it is commonly used for this: one date job per person in a database, on ten threads."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from queue import SimpleQueue
from time import perf_counter

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.background import BackgroundScheduler
from sqlalchemy import Engine, create_engine, event

from companion.store.engine import PRAGMAS

LATE = 3600
"""Seconds that a job may be late and still runs."""
_run: SimpleQueue[None] = SimpleQueue()


def job() -> None:
    """The job of every person: nothing but that it ran."""
    _run.put(None)


def dispatched_per_s(path: Path, people: int) -> float:
    """Jobs a second when so many are due at once, from waking the scheduler to the end of the last job."""
    scheduler = BackgroundScheduler({"apscheduler.timezone": "UTC"})
    scheduler.add_jobstore(SQLAlchemyJobStore(engine=_engine(path)))
    scheduler.start(paused=True)
    due = datetime.now(UTC) - timedelta(seconds=1)
    for number in range(people):
        scheduler.add_job(f"{__name__}:job", "date", run_date=due, id=str(number), misfire_grace_time=LATE)
    before = perf_counter()
    scheduler.resume()
    for _ in range(people):
        _run.get()
    spent = perf_counter() - before
    scheduler.shutdown()
    return people / spent


def _engine(path: Path) -> Engine:
    """SQLite as our store sets it up."""
    engine = create_engine(f"sqlite:///{path}")

    @event.listens_for(engine, "connect")
    def prepare(connection: object, _: object) -> None:
        for pragma in ("journal_mode = WAL", *PRAGMAS):
            connection.execute(f"PRAGMA {pragma}")  # type: ignore[attr-defined]

    return engine
