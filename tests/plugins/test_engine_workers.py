"""A third party's engine runs in a process of its own: whatever it does there, an answer or an error comes in time."""

import asyncio
import os
import pickle
import signal
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from companion.domain.errors import EngineError
from companion.domain.reply import Bubble, Reply
from companion.plugins.pool import Pool
from companion.plugins.wire import Question, framed
from tests.plugins.conftest import INSTALLED
from tests.plugins.turns import SECRET_WORDS, rich_turn, turn

UNRULY = "unruly:UnrulyEngine"
SHORT = 0.5


async def said(pool, text, target=UNRULY):
    """What the engine says to this."""
    reply = await pool.ask(target, turn(text))
    return reply.text


async def test_a_reply_comes_back_as_it_was_given(open_pool):
    """Bubbles, lines and all."""
    assert await open_pool().ask(UNRULY, turn("hello")) == Reply((Bubble("hello at turn 7", line="unruly.hello"),))


async def test_none_leaves_the_turn_to_the_next_engine(open_pool):
    """It is an answer like any other."""
    assert await open_pool().ask(UNRULY, turn("nothing")) is None


async def test_the_engine_sees_the_whole_turn(open_pool):
    """Memory, pack and the person's own time reach the other process."""
    pool = open_pool()
    assert (await pool.ask(UNRULY, rich_turn())).text == "a boat"
    assert await said(pool, "pack") == "mossy 1 Europe/Berlin"


def test_a_turn_survives_the_way_to_another_process():
    """Every value that a turn is made of can be pickled and is equal afterwards."""
    assert pickle.loads(pickle.dumps(rich_turn())) == rich_turn()


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("loop", "gave no answer within 0.5 seconds"),
        ("leave", "ended its process"),
        ("crash", "ended its process"),
        ("quit", "ended its process"),
    ],
)
async def test_a_worker_that_is_stuck_or_gone_is_replaced(open_pool, text, problem):
    """The error comes within the limit, the process is buried, and the next turn gets a fresh one."""
    pool = open_pool(size=1, limit=SHORT)
    before = await said(pool, "process")
    with pytest.raises(EngineError, match=problem):
        await pool.ask(UNRULY, turn(text))
    with pytest.raises(ProcessLookupError):
        os.kill(int(before), 0)
    assert await said(pool, "process") != before


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("fail", r"raised ValueError at unruly\.py:\d+"),
        ("recurse", r"raised RecursionError at unruly\.py:\d+"),
        (SECRET_WORDS, r"raised KeyError at unruly\.py:\d+"),
        ("text", "returned a str, which is no Reply"),
        ("number", "members of other types"),
        ("bubbles", "members of other types"),
        ("list", "members of other types"),
        ("effects", "members of other types"),
        ("unready", "members of other types"),
        ("huge", "100000 characters"),
        ("vast", r"returned a Reply of 20\d+ bytes"),
        ("surrogate", "no Unicode"),
        ("own text", "something else than a Reply"),
    ],
)
async def test_an_error_or_nonsense_is_named_and_the_worker_goes_on(open_pool, text, problem):
    """What was wrong and where is said, never the person's words; the process is kept."""
    pool = open_pool(size=1)
    before = await said(pool, "process")
    with pytest.raises(EngineError, match=problem) as raised:
        await pool.ask(UNRULY, turn(text))
    assert SECRET_WORDS not in str(raised.value)
    assert await said(pool, "process") == before


async def test_an_engine_may_print_and_read_without_harm(open_pool):
    """What it prints is not taken for an answer, and there is nothing for it to read."""
    assert await said(open_pool(), "chatter") == "it read ''"


async def test_a_worker_imports_neither_the_database_nor_telegram(open_pool):
    """It holds what an engine needs and no more."""
    found = set((await said(open_pool(), "modules")).split())
    assert "companion" in found
    assert found.isdisjoint({"sqlalchemy", "alembic", "telegram", "aiohttp", "apscheduler", "cryptography"})


async def test_a_worker_gets_no_secret_from_the_environment(open_pool, monkeypatch):
    """Token and key stay in this process."""
    monkeypatch.setenv("COMPANION_TELEGRAM_TOKEN", "a token")
    monkeypatch.setenv("COMPANION_KEY", "a key")
    found = await said(open_pool(), "variables")
    assert "PATH" in found.split()
    assert "COMPANION" not in found


async def test_a_worker_inherits_no_open_file(open_pool, tmp_path):
    """Not even one that was left inheritable."""
    with open(tmp_path / "database", "w") as file:
        os.set_inheritable(file.fileno(), True)
        inode = os.fstat(file.fileno()).st_ino
        assert str(inode) not in (await said(open_pool(), "files")).split()


@pytest.mark.parametrize(
    ("target", "problem"),
    [
        ("unruly:NeedyEngine", "raised TypeError"),
        ("unruly:Nobody", "raised AttributeError"),
        ("unruly_absent:Engine", "raised ModuleNotFoundError"),
        ("unruly_broken:Engine", "ended its process"),
    ],
)
async def test_an_engine_that_cannot_be_made_is_named_once_and_left_out(open_pool, target, problem):
    """The others in the same pool are not harmed."""
    pool = open_pool(size=1)
    with pytest.raises(EngineError, match=f"left out until the next start: it {problem}"):
        await pool.ask(target, turn())
    assert await pool.ask(target, turn()) is None
    assert await said(pool, "hello") == "hello at turn 7"


async def test_a_worker_that_dies_while_it_waits_is_buried(open_pool):
    """An engine that another one left a dead process is not blamed for it."""
    pool = open_pool(size=1)
    assert await said(pool, "leave later") == "bye"
    await asyncio.wait_for(gone(pool), 5)
    assert await said(pool, "hello", "unruly:PoliteEngine") == "politely: hello"


async def gone(pool):
    """The idle worker has died and this process knows."""
    loop = asyncio.get_running_loop()
    while pool._idle[0].alive:
        passed = loop.create_future()
        loop.call_later(0.01, passed.set_result, None)
        await passed


async def test_where_no_process_can_be_begun_the_turn_goes_on(open_pool, monkeypatch):
    """A machine at its limits still answers by its own rules."""
    monkeypatch.setattr("companion.plugins.pool._COMMAND", ("./no such program",))
    with pytest.raises(EngineError, match="no process can be begun"):
        await open_pool().ask(UNRULY, turn())


def _children():
    """The processes that this one has started and that still run, where the system tells."""
    told = Path(f"/proc/self/task/{os.getpid()}/children")
    return told.read_text().split() if told.exists() else []


async def test_no_process_runs_before_it_is_needed():
    """A pool costs nothing until somebody asks, and may be closed unused."""
    pool = Pool()
    before = _children()
    await pool.close()
    assert _children() == before


async def test_a_pool_takes_no_more_processes_than_it_may(open_pool):
    """Twenty at once share the few there are."""
    pool = open_pool(size=2)
    assert len(set(await asyncio.gather(*(said(pool, "process") for _ in range(20))))) <= 2


async def test_closing_ends_every_process():
    """Nothing is left behind."""
    pool = Pool()
    numbers = set(await asyncio.gather(*(said(pool, "process") for _ in range(2))))
    await pool.close()
    for number in numbers:
        with pytest.raises(ProcessLookupError):
            os.kill(int(number), 0)


async def test_a_turn_given_up_takes_its_worker_along(open_pool):
    """The answer to a cancelled turn can never be taken for that of the next one."""
    pool = open_pool(size=1)
    before = await said(pool, "process")
    asked = asyncio.ensure_future(pool.ask(UNRULY, turn("loop")))
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(asked, SHORT)
    assert await said(pool, "process") != before


async def test_others_do_not_wait_for_an_engine_that_is_stuck(open_pool):
    """While one loops for ever, twenty are answered by the other workers."""
    pool = open_pool(size=2, limit=3.0)
    assert await asyncio.gather(*(said(pool, "hello") for _ in range(2)))
    stuck = asyncio.ensure_future(pool.ask(UNRULY, turn("loop")))
    answers = await asyncio.gather(*(said(pool, "hello") for _ in range(20)))
    assert answers == ["hello at turn 7"] * 20
    assert not stuck.done()
    stuck.cancel()
    with pytest.raises(asyncio.CancelledError):
        await stuck


async def test_nobody_waits_for_ever_when_every_worker_is_stuck(open_pool):
    """Whoever gets no worker within the limit goes on to the next engine."""
    pool = open_pool(size=1, limit=SHORT)
    await said(pool, "hello")
    stuck, waiting = await asyncio.gather(
        pool.ask(UNRULY, turn("loop")), pool.ask(UNRULY, turn("loop", "bo")), return_exceptions=True
    )
    assert "gave no answer" in str(stuck)
    assert isinstance(waiting, EngineError)


async def test_the_loop_stays_responsive_while_twenty_people_wait(open_pool):
    """An engine of 50 ms would block the loop by as much each time if it ran in this process."""
    pool, loop, beats = open_pool(), asyncio.get_running_loop(), []
    await asyncio.gather(*(said(pool, "hello") for _ in range(4)))

    def beat():
        beats.append(loop.time())
        loop.call_later(0.002, beat)

    beat()
    answers = await asyncio.gather(*(said(pool, "wait") for _ in range(20)))
    gaps = sorted(later - sooner for sooner, later in pairwise(beats))
    assert answers == ["at last"] * 20
    assert gaps[len(gaps) * 9 // 10] < 0.04


def worker():
    """A worker spoken to by hand."""
    command = (sys.executable, "-m", "companion.plugins.worker")
    path = os.pathsep.join((str(INSTALLED), *filter(None, sys.path)))
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, env={**os.environ, "PYTHONPATH": path})


def test_a_worker_ends_when_its_parent_is_gone():
    """The line is closed, and it leaves without complaint."""
    with worker() as process:
        process.stdin.close()
        assert process.wait(10) == 0


def test_a_stuck_worker_ends_by_itself_when_its_parent_is_gone():
    """Nobody is left to kill it, so an alarm does."""
    with worker() as process:
        process.stdin.write(framed(pickle.dumps(Question(UNRULY, turn("loop"), 0.1))))
        process.stdin.close()
        assert process.wait(10) == -signal.SIGALRM
