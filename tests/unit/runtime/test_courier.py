"""What is committed is sent, marked before and after; what may have gone out is sent again once at most."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from companion.domain.errors import ChannelError, NotSentError, StoreError, UnknownOutcomeError, UnreachableError
from companion.domain.message import PersonId
from companion.domain.reply import Bubble
from companion.domain.work import Delivery
from companion.runtime.courier import LONGEST_WAIT, WRITTEN_FIRST, Courier
from companion.runtime.pacing import LONGEST, SHORTEST, UNPACED, Pace, humanly
from companion.runtime.rates import Rate, Rates
from companion.runtime.resting import rest

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


async def deliver(delivery, *failures, pace=UNPACED):
    marks, line, rested = Marks(), Line(*failures), []

    async def rest(seconds):
        rested.append(seconds)

    courier = Courier(marks, {"pipe": line}, rest, pace=pace)
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


async def test_a_wait_of_hours_is_honoured_as_well():
    """Asking again before is what makes it longer."""
    marks, _, rested = await deliver(REPLY, NotSentError("slow down", retry_after=7200.0))
    assert (rested, marks.last) == ([7200.0], "sent")


async def test_a_network_that_is_cut_for_ten_minutes_costs_no_reply():
    """The waits get longer, to a minute, and the message is still there when the network is."""
    marks, line, rested = await deliver(REPLY, *[NotSentError("no network")] * 16)
    assert sum(rested) > 600
    assert max(rested) == 60.0
    assert rested == sorted(rested)
    assert (line.sent, marks.last) == (["one", "two"], "sent")


@pytest.mark.parametrize(("delivery", "hours"), [(REPLY, 24), (CHECK_IN, 1)], ids=["reply", "check-in"])
async def test_a_message_that_never_goes_out_is_given_up(delivery, hours):
    """A reply after a day, a greeting after an hour; that counts as dropped."""
    marks, line, rested = await deliver(delivery, *[NotSentError("no")] * 2000)
    assert (line.sent, marks.last) == ([], "dropped")
    assert hours * 3600 < sum(rested) <= hours * 3600 + 60


async def test_a_reply_whose_outcome_is_unknown_is_sent_once_more():
    """Lost never, doubled at most once."""
    marks, line, _ = await deliver(REPLY, UnknownOutcomeError("timeout"))
    assert (line.sent, marks.last) == (["one", "two"], "sent")


async def test_the_second_try_of_a_doubtful_reply_is_marked_before():
    """A run that is killed in it leaves what the next one must not send a third time."""
    marks, _, _ = await deliver(REPLY, UnknownOutcomeError("timeout"))
    assert marks.seen == [("sending", 0), ("resending", 0), ("sending", 1), ("sent", 0)]


async def test_a_second_try_that_surely_failed_is_still_to_come():
    """Killed in the wait that was asked for, the next run sends it once more."""
    marks, line, _ = await deliver(REPLY, UnknownOutcomeError("timeout"), NotSentError("slow down", 3.0))
    assert marks.seen[:4] == [("sending", 0), ("resending", 0), ("sending", 0), ("resending", 0)]
    assert line.sent == ["one", "two"]


async def test_each_bubble_of_a_reply_may_be_doubtful_once():
    """That the first was sent twice is nothing against the second."""
    marks, line, _ = await deliver(REPLY, UnknownOutcomeError("timeout"), None, UnknownOutcomeError("timeout"))
    assert (line.sent, marks.last) == (["one", "two"], "sent")


async def test_a_check_in_is_pending_between_its_bubbles():
    """Only a kill in the middle of a send leaves nobody knowing."""
    marks, _, _ = await deliver(CHECK_IN)
    assert marks.seen == [("sending", 0), ("pending", 1), ("sending", 1), ("sent", 0)]


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


async def test_whoever_cannot_be_reached_is_told_of():
    """With what was to be sent, so that whoever plans more for them can tell whether they came back since."""
    lost = []

    courier = Courier(Marks(), {"pipe": Line(UnreachableError("gone"))}, rest)
    courier.gone = lost.append
    courier.take(REPLY)
    await courier.finish()
    assert [delivery.id for delivery in lost] == ["1"]


async def test_the_next_bubble_comes_after_a_pause_in_which_it_is_written():
    """Nothing waits before the first; the sign is seen before the pause."""
    seen = []

    async def sign(person):
        seen.append(person)

    _, line, rested = await deliver(REPLY, pace=Pace(pause=humanly, sign=sign))
    assert (line.sent, rested, seen) == (["one", "two"], [humanly("two")], [MIA])


@pytest.mark.parametrize("text", ["", "k", "a sentence of a usual length, to be read at ease", "x" * 4096])
def test_a_pause_is_short_whatever_is_written(text):
    """Between half a second and two and a half."""
    assert SHORTEST <= humanly(text) <= LONGEST


def test_a_longer_bubble_takes_longer():
    """As writing it would."""
    assert humanly("good night") < humanly("good night, and sleep well")


async def test_one_who_gets_much_waits_and_nobody_else_does():
    """Three at once to a chat, then one a second."""
    now, order = [0.0], []

    class Seen(Line):
        async def send(self, delivery, bubble):
            order.append((delivery.person.id, now[0]))

    async def rest(seconds):
        now[0] += seconds

    pace = Pace(rates=Rates(person=Rate(1, burst=3)), seconds=lambda: now[0])
    courier = Courier(Marks(), {"pipe": Seen()}, rest, pace=pace)
    for number in range(5):
        courier.take(replace(REPLY, id=str(number), bubbles=(Bubble("x"),)))
    courier.take(replace(REPLY, person=PersonId("pipe", "tom"), bubbles=(Bubble("x"),)))
    await courier.finish()
    assert [at for who, at in order if who == "mia"] == [0.0, 0.0, 0.0, 1.0, 2.0]
    assert ("tom", 0.0) in order


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


@pytest.mark.parametrize("writes", [1, 5, 200])
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
    assert rested[-1] <= LONGEST_WAIT


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
