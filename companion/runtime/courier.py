"""The way out: what was committed is sent, marked before and after, in order per person.

A check-in whose outcome is unknown is never sent again; a reply is, once. What could not be sent before the courier was
stopped stays in the outbox for the next run.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from functools import partial

from companion.domain.errors import ChannelError, NotSentError, UnknownOutcomeError, UnreachableError
from companion.domain.message import PersonId
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
SIGN = 2.0
"""Seconds that a sign, such as that something is being written, may hold up what is sent."""

_log = logging.getLogger(__name__)


class Courier:
    """Sends deliveries over their channels; `rest` waits some seconds and is given so that tests need not.

    `gone` is told of whoever turned out not to be reachable any more, and what was to be sent to them.
    """

    def __init__(self, store: Store, channels: Mapping[str, Channel], rest: Rest, pace: Pace = UNPACED,
                 gone: Callable[[Delivery], None] | None = None) -> None:  # fmt: skip
        self._store = store
        self._channels = channels
        self._pace = pace
        self._gone = gone
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
        await self._mark(await self._send(delivery))

    async def _mark(self, delivery: Delivery) -> None:
        if delivery.kind != "forgotten":
            await self._store.mark(delivery)

    async def _marked(self, delivery: Delivery, status: str) -> Delivery:
        """The delivery with this status, which is in the store."""
        if delivery.status == status:
            return delivery
        delivery = replace(delivery, status=status)
        await self._mark(delivery)
        return delivery

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
            delivery = await self._marked(delivery, "resending" if doubtful else "sending")
            status, asked = await self._tried(delivery)
            if not _goes_again(status, delivery):
                return replace(delivery, status=status)
            doubtful = doubtful or status == "unknown"
            delivery = await self._marked(delivery, "sending")
            wait = asked or pause
            if not await self._rests.over(wait):
                return self._left(delivery, doubtful)
            waited, pause = waited + wait, min(pause * 2, LONGEST_WAIT)
        return replace(delivery, status=_noted(delivery, "given up", "dropped"))

    async def _tried(self, delivery: Delivery) -> tuple[str, float]:
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
        if self._gone is not None and delivery.kind != "forgotten":
            self._gone(delivery)

    def _left(self, delivery: Delivery, doubtful: bool) -> Delivery:
        """The delivery as the next run takes it up; nothing overtakes it until then."""
        self._kept_for_later.add(delivery.person)
        return replace(delivery, status="sending" if doubtful else "pending")


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
