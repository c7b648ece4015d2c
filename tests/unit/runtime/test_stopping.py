"""Told to stop: what can be sent is sent, what cannot is left as it was for the next run, and nobody waits long."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from companion.domain.errors import NotSentError, UnknownOutcomeError
from companion.domain.message import PersonId
from companion.domain.reply import Bubble
from companion.domain.work import Delivery
from companion.runtime.courier import Courier
from companion.runtime.queues import Queues

MIA, TOM = PersonId("pipe", "mia"), PersonId("pipe", "tom")
REPLY = Delivery("1", MIA, datetime(2026, 3, 2, tzinfo=UTC), (Bubble("one"), Bubble("two")))
CHECK_IN = replace(REPLY, id="2", slot="daily:2026-03-02", kind="morning")
SOON = 0.05


class Marks:
    """A store that only remembers how each delivery was marked last."""

    def __init__(self):
        self.last = {}

    async def begin(self, delivery, status):
        await self.mark(replace(delivery, status=status))
        return True

    async def mark(self, delivery):
        self.last[delivery.id] = (delivery.status, delivery.done)


class Line:
    """A channel that fails as it was told, then delivers; it says when it was first used."""

    name = "pipe"

    def __init__(self, *failures):
        self.failures = list(failures)
        self.sent = []
        self.used = asyncio.Event()

    async def send(self, delivery, bubble):
        self.used.set()
        failure = self.failures.pop(0) if self.failures else None
        if failure is not None:
            raise failure
        self.sent.append(bubble.text)


class SilentLine(Line):
    """A channel on which nothing ever comes back."""

    async def send(self, delivery, bubble):
        self.used.set()
        await asyncio.Event().wait()


async def for_ever(_seconds):
    await asyncio.Event().wait()


async def stopped(line, *deliveries):
    """The marks after a courier with these deliveries was stopped while it waited."""
    marks = Marks()
    courier = Courier(marks, {"pipe": line}, for_ever)
    for delivery in deliveries:
        courier.take(delivery)
    await line.used.wait()
    await asyncio.wait_for(courier.stop(SOON), 5)
    return marks.last


@pytest.mark.parametrize(
    ("delivery", "failures", "left"),
    [
        (REPLY, [NotSentError("slow down", 60.0)], ("pending", 0)),
        (CHECK_IN, [NotSentError("slow down", 60.0)], ("pending", 0)),
        (REPLY, [None, NotSentError("slow down", 60.0)], ("pending", 1)),
        (REPLY, [UnknownOutcomeError("timeout")], ("sending", 0)),
        (CHECK_IN, [UnknownOutcomeError("timeout")], ("unknown", 0)),
        (replace(REPLY, status="sending"), [NotSentError("slow down")], ("sending", 0)),
        (REPLY, [], ("sent", 0)),
    ],
    ids=["reply", "check-in", "half sent", "outcome unknown", "check-in unknown", "sent before", "no trouble"],
)
async def test_a_wait_is_cut_short_and_the_delivery_left_for_the_next_run(delivery, failures, left):
    """As pending when it surely did not go out; as sending when it may have, so that it goes out once more at most."""
    assert (await stopped(Line(*failures), delivery))[delivery.id] == left


async def test_nothing_overtakes_what_was_left():
    """The next delivery of the same person stays behind it; another person's is sent."""
    line = Line(NotSentError("slow down", 60.0))
    later, other = replace(REPLY, id="2"), replace(REPLY, id="3", person=TOM)
    last = await stopped(line, REPLY, later, other)
    assert (last["1"], last.get("2"), last["3"]) == (("pending", 0), None, ("sent", 0))


async def test_a_send_that_never_ends_is_cut_off():
    """It stays marked as being sent: the next run knows that nobody knows."""
    assert await stopped(SilentLine(), REPLY, replace(REPLY, id="2")) == {"1": ("sending", 0)}


async def test_a_failing_store_holds_up_nobody():
    """What could not be marked is not sent, and its person's line goes on."""

    class Broken(Marks):
        async def mark(self, delivery):
            if delivery.id == "1":
                raise OSError("disk")
            await super().mark(delivery)

    marks, line = Broken(), Line()
    courier = Courier(marks, {"pipe": line}, for_ever)
    courier.take(REPLY)
    courier.take(replace(REPLY, id="2"))
    await courier.finish()
    assert (line.sent, marks.last) == (["one", "two"], {"2": ("sent", 0)})


async def test_a_line_is_ended_when_its_work_is_done():
    """There is no waiting for patience to run out."""
    queues, done = Queues(), []

    async def work():
        done.append(True)

    queues.put(MIA, work)
    await asyncio.wait_for(queues.end(3600), 5)
    assert done == [True]


async def test_a_line_that_takes_too_long_is_cut_off_whole():
    """What had begun and what waited behind it."""
    queues, begun = Queues(), []

    async def endless(number):
        begun.append(number)
        await asyncio.Event().wait()

    tasks = [queues.put(MIA, lambda number=number: endless(number)) for number in range(3)]
    await asyncio.wait_for(queues.end(SOON), 5)
    assert (begun, [task.cancelled() for task in tasks]) == ([0], [True] * 3)
    assert not queues.busy(MIA)
