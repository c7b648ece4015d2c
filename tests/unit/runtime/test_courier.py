"""What is committed is sent, marked before and after; what may have gone out is sent again once at most."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from companion.domain.errors import ChannelError, NotSentError, UnknownOutcomeError, UnreachableError
from companion.domain.message import PersonId
from companion.domain.reply import Bubble
from companion.domain.work import Delivery
from companion.runtime.courier import Courier

MIA = PersonId("pipe", "mia")
REPLY = Delivery("1", MIA, datetime(2026, 3, 2, tzinfo=UTC), (Bubble("one"), Bubble("two")))
CHECK_IN = replace(REPLY, id="2", slot="daily:2026-03-02", kind="morning")


class Marks:
    """A store that only remembers how deliveries were marked."""

    def __init__(self):
        self.seen = []

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
