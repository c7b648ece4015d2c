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
from typing import TypeVar

from companion.domain.errors import ChannelError, NotSentError, StoreError, UnknownOutcomeError, UnreachableError
from companion.domain.message import PersonId
from companion.domain.work import Delivery
from companion.ports import Channel, Store
from companion.runtime.queues import Queues

TRIES = 6
"""Times that a message which surely did not go out is tried."""
LONGEST_WAIT = 60.0
"""Seconds between two tries, at most."""
WRITTEN_FIRST = 4
"""Messages written first that are on their way at once: so many at most are lost to a process that ends amid them."""
SIGN = 2.0
"""Seconds that a sign, such as that something is being written, may hold up what is sent."""

Result = TypeVar("Result")
_log = logging.getLogger(__name__)


async def anytime(_: Delivery) -> bool:
    """Whatever is to be sent may be sent."""
    return True


class Courier:
    """Sends deliveries over their channels; `rest` waits some seconds and is given so that tests need not.

    `allows` is asked right before each try whether what was written first may still go out.
    """

    def __init__(self, store: Store, channels: Mapping[str, Channel], rest: Callable[[float], Awaitable[None]],
                 allows: Callable[[Delivery], Awaitable[bool]] = anytime) -> None:  # fmt: skip
        self._store = store
        self._channels = channels
        self._rest = rest
        self._allows = allows
        self._written_first = asyncio.Semaphore(WRITTEN_FIRST)
        self._queues = Queues[None]()
        self._stopped = False
        self._resting: set[asyncio.Future[None]] = set()
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

    async def stop(self, patience: float) -> None:
        """Nothing is sent any more; what was not sent after so many seconds is left for the next run."""
        self._stopped = True
        for resting in self._resting:
            resting.cancel()
        await self._queues.end(patience)

    async def _signal(self, sign: Callable[[], Awaitable[None]]) -> None:
        if not self._stopped:
            with suppress(TimeoutError):
                await asyncio.wait_for(sign(), SIGN)

    async def _deliver(self, delivery: Delivery) -> None:
        if not delivery.slot:
            await self._carry(delivery)
            return
        async with self._written_first:
            await self._carry(delivery)

    async def _carry(self, delivery: Delivery) -> None:
        if delivery.person in self._kept_for_later:
            return
        begun = _begun(delivery)
        if begun.status == "unknown":
            await self._mark(begun)
        elif await self._begin(delivery, begun.status):
            await self._mark(await self._send(begun))

    async def _begin(self, delivery: Delivery, status: str) -> bool:
        """Whether it is ours to send; another process may have it by now."""
        return delivery.kind == "forgotten" or await self._patiently(partial(self._store.begin, delivery, status))

    async def _mark(self, delivery: Delivery) -> None:
        if delivery.kind != "forgotten":
            await self._patiently(partial(self._store.mark, delivery))

    async def _patiently(self, write: Callable[[], Awaitable[Result]]) -> Result:
        """What came of it; a database that another program holds for a while is waited for. Raises StoreError."""
        attempt = 0
        while True:
            try:
                return await write()
            except StoreError:
                attempt += 1
                if attempt == TRIES or not await self._rested(2.0**attempt):
                    raise

    async def _send(self, delivery: Delivery) -> Delivery:
        """The delivery as it stands when no more can be done for it."""
        channel = self._channels[delivery.person.channel]
        for number in range(delivery.done, len(delivery.bubbles)):
            status = await self._send_bubble(channel, delivery, number)
            if status != "sent":
                return replace(delivery, status=status, done=number)
            if number + 1 < len(delivery.bubbles):
                await self._mark(replace(delivery, done=number + 1))
        return replace(delivery, status="sent")

    async def _send_bubble(self, channel: Channel, delivery: Delivery, number: int) -> str:
        doubtful = delivery.status == "resending"
        for attempt in range(TRIES):
            if number == 0 and not await self._allows(delivery):
                return _noted(delivery.person, "no longer fitting", "dropped")
            status, wait = await _tried(channel, delivery, number)
            if not _goes_again(status, delivery, doubtful):
                return status
            doubtful = doubtful or status == "unknown"
            if not await self._rested(min(wait or 2.0**attempt, LONGEST_WAIT)):
                return self._left(delivery.person, "sending" if doubtful else "pending")
        return _noted(delivery.person, "given up", "dropped")

    async def _rested(self, seconds: float) -> bool:
        """Whether that many seconds are over; False at once when the courier is stopped."""
        if self._stopped:
            return False
        resting = asyncio.ensure_future(self._rest(seconds))
        self._resting.add(resting)
        try:
            await asyncio.wait((resting,))
        finally:
            resting.cancel()
            self._resting.discard(resting)
        return not self._stopped

    def _left(self, person: PersonId, status: str) -> str:
        """The status under which the next run takes it up; nothing overtakes it until then."""
        self._kept_for_later.add(person)
        return status


def _begun(delivery: Delivery) -> Delivery:
    """The delivery being sent, or once more; unknown for good when an earlier run began it and it goes out once only."""
    if delivery.status not in ("sending", "resending"):
        return replace(delivery, status="sending")
    over = delivery.slot or delivery.status == "resending"
    return replace(delivery, status="unknown" if over else "resending")


def _goes_again(status: str, delivery: Delivery, doubtful: bool) -> bool:
    """Whether to try again: after a sure failure always, after a doubtful one only a reply, and only once."""
    return status == "waiting" or (status == "unknown" and not (delivery.slot or doubtful))


async def _tried(channel: Channel, delivery: Delivery, number: int) -> tuple[str, float]:
    """How one try to send ended: sent, dropped, unknown, or waiting for so many seconds."""
    try:
        await channel.send(delivery, delivery.bubbles[number])
    except UnreachableError:
        return _noted(delivery.person, "unreachable", "dropped"), 0.0
    except UnknownOutcomeError:
        return _noted(delivery.person, "outcome unknown", "unknown"), 0.0
    except NotSentError as error:
        return "waiting", error.retry_after
    except ChannelError:
        return _noted(delivery.person, "refused", "dropped"), 0.0
    return "sent", 0.0


def _report(done: "asyncio.Task[None]") -> None:
    if not done.cancelled() and (error := done.exception()) is not None:
        _log.error("sending failed with %s; the message stays in the outbox", type(error).__name__)


def _noted(person: PersonId, what: str, status: str) -> str:
    _log.warning("a message to a person at %s did not go out as it should: %s", person.channel, what)
    return status


async def rest(seconds: float) -> None:
    """That many seconds are over."""
    await asyncio.sleep(seconds)
