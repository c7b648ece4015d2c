"""Other processes, as plain programs over the same files: what they print is what they were told is done."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from tests.store.shelf import Shelf

BEGIN = """
import asyncio, pathlib, sys
from tests.store.shelf import *
from dataclasses import replace
from companion.store.opening import open_sql

def opened():
    return open_sql(pathlib.Path(sys.argv[1]), "", pathlib.Path(sys.argv[2]))

def told(*words):
    print(*words, flush=True)
"""
OPENS = """
sys.stdin.readline()
store = opened()
asyncio.run(store.commit(work(person=replace(MIA, id=sys.argv[3]))))
asyncio.run(store.close())
told(store._registry._master.check().hex())
"""
"""Waits for a line, opens the store, commits somebody of the given name, and tells which key it had."""
TALKS = """
async def talk():
    store = opened()
    for turn in range(100_000):
        await store.accept([message(str(turn))])
        change = said(f"turn {turn}", "a.line", turn=turn)
        await store.commit(work(change, version=turn, done=(str(turn),), deliveries=(delivery(f"{turn:08}"),)))
        told(turn + 1)

asyncio.run(talk())
"""
"""Talks for ever, and tells the version that each commit reached."""
READS = """
async def read():
    store = opened()
    def held(connection):
        connection.exec_driver_sql("BEGIN")
        count = connection.exec_driver_sql("SELECT count(*) FROM moment").scalar()
        told(count)
        sys.stdin.readline()
        connection.exec_driver_sql("COMMIT")
    await store._writer.alone(held)
    told(await store.people() == (TOM,))
    await store.close()

asyncio.run(read())
"""
"""Reads and stays in the middle of it until a line comes; then tells whether only Tom is left."""


@contextmanager
def running(script: str, shelf: Shelf, *more: str) -> Iterator["subprocess.Popen[str]"]:
    """The script in a process of its own over this shelf; it is over afterwards, one way or another."""
    command = [sys.executable, "-c", BEGIN + script, str(shelf.path), str(shelf.key_file), *more]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def heard(process: "subprocess.Popen[str]") -> str:
    """The next line that the process told."""
    assert process.stdout is not None
    return process.stdout.readline().strip()


def nudge(process: "subprocess.Popen[str]") -> None:
    """The process got the line it waited for."""
    assert process.stdin is not None
    process.stdin.write("\n")
    process.stdin.flush()
