"""The way out: what was committed is sent, marked before and after, in order per person.

A check-in whose outcome is unknown is never sent again; a reply is, once. What could not be sent before the courier was
stopped stays in the outbox for the next run.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from contextlib import nullcontext, suppress
from functools import partial
from typing import TypeVar

from companion.domain.errors import ChannelError, NotSentError, StoreError, UnknownOutcomeError, UnreachableError
from companion.domain.message import PersonId
from companion.domain.quick import replace
from companion.domain.work import Delivery
from companion.ports import Channel, Store
from companion.runtime.gate import Gate
from companion.runtime.pacing import UNPACED, Pace
from companion.runtime.queues import Queues
from companion.runtime.resting import Rest, Rests

LONGEST_WAIT = 60.0
"""Seconds between two tries, at most, where nobody asked for more."""
REPLY_KEEPS = 24 * 3600.0
CHECK_IN_KEEPS = 3600.0
"""Seconds for which a message that surely did not go out is tried; a greeting is soon out of date."""
WRITTEN_FIRST = 4
"""Messages written first that are on their way at once: so many at most are lost to a process that ends amid them."""
NOT_OURS = "not ours"
"""What a delivery is to us that another process took up, or that stands in the store as it should already."""
SIGN = 2.0
"""Seconds that a sign, such as that something is being written, may hold up what is sent."""

Result = TypeVar("Result")
_log = logging.getLogger(__name__)


async def anytime(_: Delivery) -> bool:
    """Whatever is to be sent may be sent."""
    return True


class Courier:
    """Sends deliveries over their channels; `rest` waits some seconds and is given so that tests need not.

    `allows` is asked right before each try whether what was written first may still go out; `gone`, once set, is told of
    what could not be sent because nobody can be reached there any more.
    """

    def __init__(self, store: Store, channels: Mapping[str, Channel], rest: Rest,
                 allows: Callable[[Delivery], Awaitable[bool]] = anytime, pace: Pace = UNPACED) -> None:  # fmt: skip
        self._store = store
        self._channels = channels
        self._allows = allows
        self._pace = pace
        self._written_first = asyncio.Semaphore(WRITTEN_FIRST)
        self.gone: Callable[[Delivery], None] | None = None
        self._rests = Rests(rest)
        self._gate = Gate(pace.rates, pace.seconds, self._rests)
        self._queues = Queues[None]()
        self._kept_for_later: set[PersonId] = set()

    def take(self, delivery: Delivery) -> None:
        """The delivery is in its person's line."""
        self._queues.put(delivery.person, lambda: self._deliver(delivery)).add_done_callback(_report)

    def show(self, person: PersonId, sign: Callable[[], Awaitable[None]]) -> None:
        """The sign is in the person's line, so that nothing sent later comes before it."""
        self._queues.put(person, lambda: self._signal(sign)).add_done_callback(_report)

    async def finish(self) -> None:
        """Everything taken so far is sent or given up."""
        await self._queues.join()

    def sending(self, person: PersonId) -> bool:
        """Whether something is on its way to this person, or waits for it."""
        return self._queues.busy(person)

    async def stop(self, patience: float) -> None:
        """Nothing is sent any more; what was not sent after so many seconds is left for the next run."""
        self._rests.stop()
        await self._queues.end(patience)

    async def _signal(self, sign: Callable[[], Awaitable[None]]) -> None:
        if not self._rests.stopped:
            with suppress(TimeoutError):
                await asyncio.wait_for(sign(), SIGN)

    async def _deliver(self, delivery: Delivery) -> None:
        if delivery.person in self._kept_for_later:
            return
        if _is_over(delivery):
            await self._mark(replace(delivery, status=_noted(delivery, "outcome unknown", "unknown")))
            return
        ended = await self._send(delivery)
        if ended.status != NOT_OURS:
            await self._mark(ended)

    async def _mark(self, delivery: Delivery) -> None:
        if delivery.kind != "forgotten":
            await self._patiently(partial(self._store.mark, delivery))

    async def _marked(self, delivery: Delivery, status: str) -> Delivery:
        """The delivery with this status, as it is in the store; not ours when another process has it by now."""
        if delivery.status == status:
            return delivery
        begin = partial(self._store.begin, delivery, status)
        ours = delivery.kind == "forgotten" or await self._patiently(begin)
        return replace(delivery, status=status if ours else NOT_OURS)

    async def _patiently(self, write: Callable[[], Awaitable[Result]]) -> Result:
        """What came of it; a database that is held, or a disk that is full, is waited for. Raises StoreError at the end."""
        wait = 0.0
        while True:
            try:
                return await write()
            except StoreError as error:
                if not wait:
                    _log.warning("sending waits: %s", error)
                wait = min(max(2.0, wait * 2), LONGEST_WAIT)
                if not await self._rests.over(wait):
                    raise

    async def _send(self, delivery: Delivery) -> Delivery:
        """The delivery as it stands when no more can be done for it."""
        doubtful, first = delivery.status == "sending", delivery.done
        for number in range(first, len(delivery.bubbles)):
            if number > first:
                delivery = await self._next(delivery, number)
            delivery = await self._send_bubble(delivery, doubtful and number == first)
            if delivery.status != "sent":
                return delivery
        return replace(delivery, status="sent", done=first)

    async def _next(self, delivery: Delivery, number: int) -> Delivery:
        """The delivery with its next bubble to be sent, marked, as long after the last as that seems to be written."""
        delivery = replace(delivery, status="pending" if delivery.slot else "sending", done=number)
        await self._mark(delivery)
        seconds = self._pace.pause(delivery.bubbles[number].text)
        if seconds > 0:
            await self._signal(partial(self._pace.sign, delivery.person))
            await self._rests.over(seconds)
        return delivery

    async def _send_bubble(self, delivery: Delivery, doubtful: bool) -> Delivery:
        """The delivery as it stands once its next bubble is out, or cannot go out; `doubtful` when it may be out already."""
        waited, pause = 0.0, 1.0
        while waited <= (CHECK_IN_KEEPS if delivery.slot else REPLY_KEEPS):
            if not await self._gate.through(delivery.person.id, later=bool(delivery.slot)):
                return self._left(delivery, doubtful)
            delivery, outcome, asked = await self._tried(delivery, doubtful)
            if not _goes_again(outcome, delivery):
                return replace(delivery, status=outcome)
            doubtful = doubtful or outcome == "unknown"
            delivery = await self._marked(delivery, "pending" if delivery.slot else "sending")
            wait = asked or pause
            if not await self._rests.over(wait):
                return self._left(delivery, doubtful)
            waited, pause = waited + wait, min(pause * 2, LONGEST_WAIT)
        return replace(delivery, status=_noted(delivery, "given up", "dropped"))

    async def _tried(self, delivery: Delivery, doubtful: bool) -> tuple[Delivery, str, float]:
        """The delivery as it was marked for one try, how that ended, and for how many seconds it was asked to wait."""
        async with self._written_first if delivery.slot else nullcontext():
            if not delivery.done and not await self._allows(delivery):
                return delivery, _noted(delivery, "no longer fitting", "dropped"), 0.0
            delivery = await self._marked(delivery, "resending" if doubtful else "sending")
            if delivery.status == NOT_OURS:
                return delivery, NOT_OURS, 0.0
            return (delivery, *await self._sent(delivery))

    async def _sent(self, delivery: Delivery) -> tuple[str, float]:
        """How one try to send ended: sent, dropped, unknown, or waiting for so many seconds."""
        try:
            await self._channels[delivery.person.channel].send(delivery, delivery.bubbles[delivery.done])
        except UnreachableError:
            self._lose(delivery)
            return _noted(delivery, "unreachable", "dropped"), 0.0
        except UnknownOutcomeError:
            return _noted(delivery, "outcome unknown", "unknown"), 0.0
        except NotSentError as error:
            return "waiting", error.retry_after
        except ChannelError:
            return _noted(delivery, "refused", "dropped"), 0.0
        return "sent", 0.0

    def _lose(self, delivery: Delivery) -> None:
        if self.gone is not None and delivery.kind != "forgotten":
            self.gone(delivery)

    def _left(self, delivery: Delivery, doubtful: bool) -> Delivery:
        """The delivery as the next run takes it up; nothing overtakes it until then."""
        self._kept_for_later.add(delivery.person)
        status = "sending" if doubtful else "pending"
        return replace(delivery, status=NOT_OURS if delivery.status == status else status)


def _is_over(delivery: Delivery) -> bool:
    """Whether an earlier run began it and it goes out once only, or was sent once more already."""
    return delivery.status == "resending" or (delivery.status == "sending" and bool(delivery.slot))


def _goes_again(status: str, delivery: Delivery) -> bool:
    """Whether to try again: after a sure failure always, after a doubtful one only a reply, and only once."""
    return status == "waiting" or (status == "unknown" and not (delivery.slot or delivery.status == "resending"))


def _report(done: "asyncio.Task[None]") -> None:
    if not done.cancelled() and (error := done.exception()) is not None:
        _log.error("sending failed with %s; the message stays in the outbox", type(error).__name__)


def _noted(delivery: Delivery, what: str, status: str) -> str:
    _log.warning("a message to a person at %s did not go out as it should: %s", delivery.person.channel, what)
    return status
