"""Virtual time: the heartbeats between two instants, skipped to the next moment that matters."""

from datetime import datetime, timedelta

from companion.domain.work import Delivery
from companion.ports import SettableClock
from companion.runtime.companion import Companion

STEP = timedelta(minutes=1)
"""After which something due that nobody could write is tried again, then after twice as long, and so on."""


async def advance(companion: Companion, clock: SettableClock, until: datetime) -> tuple[Delivery, ...]:
    """It is `until` now, and everything due on the way was written at its time."""
    sent: list[Delivery] = []
    step = STEP
    while (due := await companion.next_due()) is not None and due <= until:
        clock.set(max(due, clock.now()))
        written = await companion.tick(clock.now())
        sent += written
        if written or await companion.next_due() != due:
            step = STEP
        elif clock.now() + step <= until:
            clock.set(clock.now() + step)
            step *= 2
        else:
            break
    clock.set(until)
    return tuple(sent)
