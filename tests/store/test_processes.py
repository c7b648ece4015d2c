"""Several processes over one database: born at once, killed at any moment, reading while somebody is erased."""

import sqlite3
from contextlib import ExitStack
from dataclasses import replace
from signal import SIGKILL

import pytest

from companion.domain.errors import StoreError
from companion.domain.memory import TALK_KEPT
from companion.store.erase import OWED
from companion.store.versions import PASSED
from tests.store.processes import OPENS, READS, TALKS, heard, nudge, running
from tests.store.shelf import ALL, MIA, TOM, Shelf, loaded, message, said, work

TWINS = ("10", "11", "12")


async def test_processes_that_make_a_database_at_once_make_one(shelf: Shelf) -> None:
    """One key, one schema, and everybody who was committed by any of them."""
    with ExitStack() as stack:
        processes = [stack.enter_context(running(OPENS, shelf, name)) for name in TWINS]
        for process in processes:
            nudge(process)
        keys = {heard(process) for process in processes}
        assert [process.wait() for process in processes] == [0, 0, 0]
    assert len(keys) == 1
    assert await shelf.open().people() == tuple(replace(MIA, id=name) for name in TWINS)
    assert [file.name for file in shelf.key_file.parent.iterdir()] == ["key"]


@pytest.mark.parametrize("turns", [1, 7, 30])
async def test_a_process_killed_between_commits_loses_nothing_it_was_told(shelf: Shelf, turns: int) -> None:
    """Whatever it heard is done is there; whatever it did not hear is there whole or not at all."""
    with running(TALKS, shelf) as process:
        reached = [int(heard(process)) for _ in range(turns)][-1]
        process.send_signal(SIGKILL)
        assert process.wait() == -SIGKILL
    store = shelf.open()
    known = loaded(await store.load(MIA))
    assert known.version >= reached == turns
    assert [moment.turn for moment in known.memory.talk] == [*range(known.version)][-TALK_KEPT:]
    assert known.memory.ledger["a.line"].times == known.version
    assert [sent.id for sent in await store.outbox(ALL)] == [f"{turn:08}" for turn in range(known.version)]
    assert [left.update for left in await store.inbox(ALL)] in ([], [str(known.version)])


async def test_a_killed_process_leaves_a_sound_file_and_its_work_goes_on(shelf: Shelf) -> None:
    """SQLite finds nothing wrong, and the next turn is committed on the version that was reached."""
    with running(TALKS, shelf) as process:
        heard(process)
        process.send_signal(SIGKILL)
    store = shelf.open()
    reached = loaded(await store.load(MIA)).version
    await store.commit(work(said("here I am again"), version=reached))
    await store.close()
    connection = sqlite3.connect(shelf.path)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()


async def test_somebody_erased_while_another_process_reads_is_gone_for_it_too(shelf: Shelf) -> None:
    """The eraser is told who stands in the way; the debt is noted, and paid when the store is opened next."""
    store = shelf.open()
    await store.commit(work(said("my words")))
    await store.commit(work(person=TOM))
    await store._writer.alone(lambda connection: connection.exec_driver_sql("PRAGMA busy_timeout = 50").close())
    with running(READS, shelf) as reader:
        assert heard(reader) == "1"
        with pytest.raises(StoreError, match="another program is reading"):
            await store.forget(MIA)
        assert await store.people() == (TOM,)
        nudge(reader)
        assert heard(reader) == "True"
        assert reader.wait() == 0
    assert names_of(shelf) == {OWED, PASSED, "key check"}
    await store.close()
    await shelf.open().close()
    assert names_of(shelf) == {PASSED, "key check"}


async def test_a_store_opens_although_a_scrub_is_owed_and_cannot_be_paid(shelf: Shelf) -> None:
    """Nobody waits for a reader that stays; what is owed stays noted."""
    store = shelf.open()
    await store.commit(work(said("my words")))
    await store._writer.alone(lambda connection: connection.exec_driver_sql("PRAGMA busy_timeout = 50").close())
    reader = sqlite3.connect(shelf.path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM person").fetchone()
    with pytest.raises(StoreError):
        await store.forget(MIA)
    other = shelf.open()
    assert await other.accept([message()]) == (True,)
    reader.close()
    assert OWED in names_of(shelf)


def names_of(shelf: Shelf) -> set[str]:
    """What is noted of the database itself."""
    connection = sqlite3.connect(shelf.path)
    names = {name for (name,) in connection.execute("SELECT name FROM meta")}
    connection.close()
    return names
