"""What is committed is sent, marked before and after; what may have gone out is sent again once at most."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from companion.domain.errors import ChannelError, NotSentError, StoreError, UnknownOutcomeError, UnreachableError
from companion.domain.message import PersonId
from companion.domain.reply import Bubble
from companion.domain.work import Delivery
from companion.runtime.courier import WRITTEN_FIRST, Courier, rest

MIA = PersonId("pipe", "mia")
REPLY = Delivery("1", MIA, datetime(2026, 3, 2, tzinfo=UTC), (Bubble("one"), Bubble("two")))
CHECK_IN = replace(REPLY, id="2", slot="daily:2026-03-02", kind="morning")


class Marks:
    """A store that only remembers how deliveries were marked; `taken` when another process is quicker."""

    def __init__(self, *, taken=False):
        self.seen = []
        self.taken = taken

    async def begin(self, delivery, status):
        self.seen.append((status, delivery.done))
        return not self.taken

    async def mark(self, delivery):
        self.seen.append((delivery.status, delivery.done))

    @property
    def last(self):
        return self.seen[-1][0]


class Line:
    """A channel that fails as it was told, then delivers."""

    name = "pipe"

    def __init__(self, *failures):
        self.failures = list(failures)
        self.sent = []

    async def send(self, delivery, bubble):
        failure = self.failures.pop(0) if self.failures else None
        if failure is not None:
            raise failure
        self.sent.append(bubble.text)


async def deliver(delivery, *failures):
    marks, line, rested = Marks(), Line(*failures), []

    async def rest(seconds):
        rested.append(seconds)

    courier = Courier(marks, {"pipe": line}, rest)
    courier.take(delivery)
    await courier.finish()
    return marks, line, rested


async def test_a_delivery_is_marked_before_and_after_it_is_sent():
    """Sending, one bubble done, sent: in this order."""
    marks, line, _ = await deliver(REPLY)
    assert line.sent == ["one", "two"]
    assert marks.seen == [("sending", 0), ("sending", 1), ("sent", 0)]


async def test_a_message_that_did_not_go_out_is_tried_again_after_the_wait_asked_for():
    """Retry-after is honoured to the second."""
    marks, line, rested = await deliver(REPLY, NotSentError("slow down", retry_after=3.0))
    assert (line.sent, rested, marks.last) == (["one", "two"], [3.0], "sent")


async def test_a_message_that_never_goes_out_is_given_up():
    """After six tries, with longer and longer waits."""
    marks, line, rested = await deliver(REPLY, *[NotSentError("no")] * 6)
    assert (line.sent, marks.last) == ([], "dropped")
    assert rested == sorted(rested)


async def test_a_reply_whose_outcome_is_unknown_is_sent_once_more():
    """Lost never, doubled at most once."""
    marks, line, _ = await deliver(REPLY, UnknownOutcomeError("timeout"))
    assert (line.sent, marks.last) == (["one", "two"], "sent")


async def test_a_reply_unknown_twice_is_left_alone():
    """It is sent again once, not for ever."""
    marks, line, _ = await deliver(REPLY, UnknownOutcomeError("timeout"), UnknownOutcomeError("timeout"))
    assert (line.sent, marks.last) == ([], "unknown")


async def test_a_check_in_whose_outcome_is_unknown_is_never_sent_again():
    """Nobody is written to first twice."""
    marks, line, _ = await deliver(CHECK_IN, UnknownOutcomeError("timeout"))
    assert (line.sent, marks.last) == ([], "unknown")


@pytest.mark.parametrize("error", [UnreachableError("blocked"), ChannelError("refused")])
async def test_what_can_never_arrive_is_dropped(error):
    """A block or a refusal ends it."""
    marks, line, _ = await deliver(REPLY, error)
    assert (line.sent, marks.last) == ([], "dropped")


@pytest.mark.parametrize(
    ("left", "sent", "status"),
    [
        (replace(REPLY, status="sending"), ["one", "two"], "sent"),
        (replace(REPLY, status="sending", done=1), ["two"], "sent"),
        (replace(REPLY, status="resending"), [], "unknown"),
        (replace(CHECK_IN, status="sending"), [], "unknown"),
        (replace(CHECK_IN, status="pending"), ["one", "two"], "sent"),
    ],
    ids=["reply", "reply half sent", "reply sent again", "check-in", "check-in not begun"],
)
async def test_what_a_killed_run_left_is_taken_up_as_promised(left, sent, status):
    """A reply goes out once more, a check-in whose sending had begun does not."""
    marks, line, _ = await deliver(left)
    assert (line.sent, marks.last) == (sent, status)


async def test_the_word_to_somebody_erased_leaves_no_mark():
    """What is said after an erasure is never stored."""
    marks, line, _ = await deliver(replace(REPLY, kind="forgotten"))
    assert (line.sent, marks.seen) == (["one", "two"], [])


async def test_a_broken_delivery_does_not_hold_up_the_next():
    """Each stands alone in the person's line."""
    marks, line, courier_failures = Marks(), Line(UnreachableError("gone")), []
    courier = Courier(marks, {"pipe": line}, courier_failures.append)
    courier.take(CHECK_IN)
    courier.take(REPLY)
    await courier.finish()
    assert line.sent == ["one", "two"]


async def test_what_another_process_took_up_is_left_to_it():
    """Both found it in the outbox; one was quicker."""
    marks, line = Marks(taken=True), Line()
    courier = Courier(marks, {"pipe": line}, rest)
    courier.take(REPLY)
    await courier.finish()
    assert (line.sent, marks.seen) == ([], [("sending", 0)])


class Held(Marks):
    """A database that another program holds for so many writes."""

    def __init__(self, writes):
        super().__init__()
        self.held = writes

    async def mark(self, delivery):
        self.held -= 1
        if self.held >= 0:
            raise StoreError("another program holds it locked")
        await super().mark(delivery)


@pytest.mark.parametrize("writes", [1, 5])
async def test_a_database_that_is_held_for_a_while_is_waited_for(writes):
    """The message went out; that it did is written as soon as it can be, and it is not sent again."""
    marks, line, rested = Held(writes), Line(), []

    async def noted(seconds):
        rested.append(seconds)

    courier = Courier(marks, {"pipe": line}, noted)
    courier.take(replace(REPLY, bubbles=(Bubble("one"),)))
    await courier.finish()
    assert (line.sent, marks.last, len(rested)) == (["one"], "sent", writes)
    assert rested == sorted(rested)


class Look:
    """Allows so many tries, and remembers who it was asked about."""

    def __init__(self, tries):
        self.left = tries
        self.asked = []

    async def allows(self, delivery):
        self.asked.append(delivery.id)
        self.left -= 1
        return self.left >= 0


async def looked_at(look, *failures):
    """How a check-in stands at the end, and what was sent of it."""
    marks, line = Marks(), Line(*failures)

    async def rest(_):
        pass

    courier = Courier(marks, {"pipe": line}, rest, look.allows)
    courier.take(CHECK_IN)
    await courier.finish()
    return marks.last, line.sent


async def test_what_no_longer_fits_is_dropped_unsent():
    """It was right when it was composed; it is asked about once more when it would go out."""
    assert await looked_at(Look(0)) == ("dropped", [])


async def test_it_is_asked_before_every_try():
    """The wait between two tries may end in the quiet hours."""
    look = Look(1)
    assert await looked_at(look, NotSentError("slow down", retry_after=30.0)) == ("dropped", [])
    assert look.asked == ["2", "2"]


async def test_what_was_begun_is_said_to_its_end():
    """Half a greeting would be odder than a late one."""
    assert await looked_at(Look(1)) == ("sent", ["one", "two"])


class Doors:
    """A channel and its marks at once: everything stays on its way until the doors open."""

    name = "pipe"

    def __init__(self):
        self.begun = []
        self.opened = asyncio.Event()
        self.full = asyncio.Event()

    async def begin(self, delivery, status):
        self.begun.append(delivery.id)
        return True

    async def mark(self, delivery):
        """Nothing is kept."""

    async def send(self, delivery, bubble):
        if len(self.begun) == WRITTEN_FIRST:
            self.full.set()
        await self.opened.wait()


async def test_few_written_first_are_on_their_way_at_once():
    """Whatever is marked as begun when the process ends is never sent again; a reply waits for none of them."""
    doors = Doors()
    courier = Courier(doors, {"pipe": doors}, rest)
    for number in range(3 * WRITTEN_FIRST):
        courier.take(
            replace(CHECK_IN, id=f"{number:03}", person=PersonId("pipe", str(number)), bubbles=(Bubble("one"),))
        )
    await doors.full.wait()
    courier.take(replace(REPLY, id="reply"))
    for _ in range(10):
        await asyncio.sleep(0)
    assert (len(doors.begun), doors.begun[-1]) == (WRITTEN_FIRST + 1, "reply")
    doors.opened.set()
    await courier.finish()
    assert len(set(doors.begun)) == 3 * WRITTEN_FIRST + 1
