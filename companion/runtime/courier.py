"""The way out: what was committed is sent, marked before and after, in order per person.

A check-in whose outcome is unknown is never sent again; a reply is, once.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from companion.domain.errors import ChannelError, NotSentError, UnknownOutcomeError, UnreachableError
from companion.domain.message import PersonId
from companion.domain.work import Delivery
from companion.ports import Channel, Store
from companion.runtime.queues import Queues

TRIES = 6
"""Times that a message which surely did not go out is tried."""
LONGEST_WAIT = 60.0
"""Seconds between two tries, at most."""

_log = logging.getLogger(__name__)


class Courier:
    """Sends deliveries over their channels; `rest` waits some seconds and is given so that tests need not."""

    def __init__(self, store: Store, channels: Mapping[str, Channel], rest: Callable[[float], Awaitable[None]]) -> None:
        self._store = store
        self._channels = channels
        self._rest = rest
        self._queues = Queues[None]()

    def take(self, delivery: Delivery) -> None:
        """The delivery is in its person's line."""
        self._queues.put(delivery.person, lambda: self._deliver(delivery))

    async def finish(self) -> None:
        """Everything taken so far is sent or given up."""
        await self._queues.join()

    async def _deliver(self, delivery: Delivery) -> None:
        if delivery.status in ("sending", "resending"):
            if delivery.slot or delivery.status == "resending":
                await self._mark(delivery, "unknown")
                return
            delivery = replace(delivery, status="resending")
        else:
            delivery = replace(delivery, status="sending")
        await self._mark(delivery, delivery.status)
        await self._mark(delivery, await self._send(delivery))

    async def _mark(self, delivery: Delivery, status: str) -> None:
        if delivery.kind != "forgotten":
            await self._store.mark(replace(delivery, status=status))

    async def _send(self, delivery: Delivery) -> str:
        """The status that the delivery ends in."""
        channel = self._channels[delivery.person.channel]
        for number in range(delivery.done, len(delivery.bubbles)):
            status = await self._send_bubble(channel, delivery, number)
            if status != "sent":
                return status
            if number + 1 < len(delivery.bubbles):
                await self._mark(replace(delivery, done=number + 1), delivery.status)
        return "sent"

    async def _send_bubble(self, channel: Channel, delivery: Delivery, number: int) -> str:
        for attempt in range(TRIES):
            try:
                await channel.send(delivery, delivery.bubbles[number])
            except UnreachableError:
                return _noted(delivery.person, "unreachable", "dropped")
            except UnknownOutcomeError:
                if delivery.slot or attempt:
                    return _noted(delivery.person, "outcome unknown", "unknown")
            except NotSentError as error:
                await self._rest(min(error.retry_after or 2.0**attempt, LONGEST_WAIT))
            except ChannelError:
                return _noted(delivery.person, "refused", "dropped")
            else:
                return "sent"
        return _noted(delivery.person, "given up", "dropped")


def _noted(person: PersonId, what: str, status: str) -> str:
    _log.warning("a message to a person at %s was not delivered: %s", person.channel, what)
    return status


async def rest(seconds: float) -> None:
    """That many seconds are over."""
    await asyncio.sleep(seconds)
