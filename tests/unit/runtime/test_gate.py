"""Who goes through the gate first, and how fast all of them go."""

import asyncio

from companion.runtime.gate import Gate
from companion.runtime.rates import UNLIMITED, Rate, Rates
from companion.runtime.resting import Rests


class Time:
    """A clock that a rest moves forward."""

    def __init__(self):
        self.now = 0.0

    def seconds(self):
        return self.now

    async def rest(self, seconds):
        await asyncio.sleep(0)
        self.now += seconds


async def passed(gate, time, chats):
    """In which order and when each of these (chat, later) went through; all came at once."""
    order = []

    async def go(chat, later):
        if await gate.through(chat, later):
            order.append((chat, round(time.now, 3)))

    await asyncio.gather(*(go(chat, later) for chat, later in chats))
    return order


async def test_everybody_goes_at_the_rate_of_all():
    """Thirty a second, in the order in which they came."""
    time = Time()
    gate = Gate(Rates(overall=Rate(30)), time.seconds, Rests(time.rest))
    order = await passed(gate, time, [(str(number), False) for number in range(60)])
    assert [chat for chat, _ in order] == [str(number) for number in range(60)]
    assert order[-1][1] == round(59 / 30, 3)


async def test_replies_go_before_check_ins():
    """Whoever wrote is waiting; whoever is written to first is not."""
    time = Time()
    gate = Gate(Rates(overall=Rate(1)), time.seconds, Rests(time.rest))
    order = await passed(gate, time, [("greeted", True), ("greeted too", True), ("answered", False)])
    assert [chat for chat, _ in order] == ["answered", "greeted", "greeted too"]


async def test_a_chat_that_must_wait_holds_up_nobody():
    """Its second message comes a second later; the other chat goes at once."""
    time = Time()
    gate = Gate(Rates(person=Rate(1)), time.seconds, Rests(time.rest))
    await gate.through("7")
    assert [chat for chat, _ in await passed(gate, time, [("7", False), ("8", False)])] == ["8", "7"]


async def test_without_limits_the_gate_is_open():
    """No wait and no task."""
    gate = Gate(UNLIMITED, lambda: 0.0, Rests(asyncio.sleep))
    assert await gate.through("7")


async def test_who_waits_when_all_is_stopped_is_turned_away():
    """At once, and so is who comes later and would have to wait."""

    async def for_ever(_seconds):
        await asyncio.Event().wait()

    rests = Rests(for_ever)
    gate = Gate(Rates(overall=Rate(1), person=Rate(1)), lambda: 0.0, rests)
    assert await gate.through("7")
    waiting = [asyncio.create_task(gate.through(chat)) for chat in ("7", "8", "9")]
    await asyncio.sleep(0)
    rests.stop()
    assert await asyncio.wait_for(asyncio.gather(*waiting), 5) == [False] * 3
    assert not await asyncio.wait_for(gate.through("10"), 5)
