"""One line per person: in order for one, side by side for many."""

import asyncio

import pytest

from companion.domain.message import PersonId
from companion.runtime.queues import Queues

MIA, TOM = PersonId("pipe", "mia"), PersonId("pipe", "tom")


async def test_one_persons_work_is_done_in_the_order_it_came():
    """The second does not begin before the first is over, however long it takes."""
    queues, seen, gate = Queues(), [], asyncio.Event()

    async def slow():
        await gate.wait()
        seen.append("first")

    async def quick():
        seen.append("second")

    queues.put(MIA, slow)
    second = queues.put(MIA, quick)
    await asyncio.sleep(0)
    assert seen == []
    gate.set()
    await second
    assert seen == ["first", "second"]


async def test_people_do_not_wait_for_each_other():
    """Tom is answered while Mia's work still runs."""
    queues, gate = Queues(), asyncio.Event()
    waiting = queues.put(MIA, gate.wait)

    async def answer():
        return "hello Tom"

    assert await queues.put(TOM, answer) == "hello Tom"
    assert not waiting.done()
    gate.set()
    await queues.join()


async def test_a_work_that_fails_does_not_stop_the_line():
    """The one after it is done; the error goes to whoever waits for the first."""
    queues = Queues()

    async def broken():
        raise KeyError("lost")

    async def fine():
        return "done"

    first, second = queues.put(MIA, broken), queues.put(MIA, fine)
    assert await second == "done"
    with pytest.raises(KeyError):
        await first


async def test_joining_waits_for_everybody():
    """After a join nothing is left, not even what was put in by the work itself."""
    queues, seen = Queues(), []

    async def work(name):
        await asyncio.sleep(0)
        seen.append(name)

    async def more():
        queues.put(MIA, lambda: work("late"))
        seen.append("early")

    queues.put(MIA, more)
    queues.put(TOM, lambda: work("tom"))
    await queues.join()
    assert sorted(seen) == ["early", "late", "tom"]


async def test_what_is_done_at_once_has_its_turn_in_the_line():
    """Before it goes what stood there, and after it what came while it was done."""
    queues, seen, gate = Queues(), [], asyncio.Event()

    async def work(name):
        seen.append(f"{name} begins")
        await gate.wait()
        seen.append(f"{name} ends")
        return name

    queues.put(MIA, lambda: work("first"))
    second = asyncio.create_task(queues.do(MIA, lambda: work("second")))
    await asyncio.sleep(0)
    gate.set()
    assert await second == "second"
    assert seen == ["first begins", "first ends", "second begins", "second ends"]


async def test_what_comes_while_something_is_done_at_once_waits():
    """A line that was empty is busy until the work is over, also when that fails."""
    queues, seen, gate = Queues(), [], asyncio.Event()

    async def broken():
        await gate.wait()
        seen.append("first")
        raise KeyError("lost")

    async def fine():
        seen.append("second")

    first = asyncio.create_task(queues.do(MIA, broken))
    await asyncio.sleep(0)
    second = queues.put(MIA, fine)
    await asyncio.sleep(0)
    assert queues.busy(MIA)
    assert seen == []
    gate.set()
    with pytest.raises(KeyError):
        await first
    await second
    await queues.join()
    assert seen == ["first", "second"]
    assert not queues.busy(MIA)


async def test_what_is_done_at_once_is_cut_off_at_the_end():
    """Whoever waited for it is told, and nothing is left open."""
    queues = Queues()
    waiting = asyncio.create_task(queues.do(MIA, asyncio.Event().wait))
    await asyncio.sleep(0)
    await queues.end(0.0)
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert not queues.busy(MIA)
