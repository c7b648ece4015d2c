"""Virtual time: the heartbeats between two instants, skipped to the next moment that matters."""

from datetime import datetime

from companion.domain.work import Delivery
from companion.ports import SettableClock
from companion.runtime.companion import Companion


async def advance(companion: Companion, clock: SettableClock, until: datetime) -> tuple[Delivery, ...]:
    """It is `until` now, and everything due on the way was written at its time."""
    sent: list[Delivery] = []
    while (due := await companion.next_due()) is not None and due <= until:
        clock.set(max(due, clock.now()))
        written = await companion.tick(clock.now())
        sent += written
        if not written and await companion.next_due() == due:
            break
    clock.set(until)
    return tuple(sent)
