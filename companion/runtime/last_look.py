"""The last look before something goes out: at the person as they are now, and at the clock."""

from companion.conversation.timely import is_timely
from companion.domain.work import Delivery
from companion.ports import Clock
from companion.runtime.people import People


class LastLook:
    """Asks of each delivery whether it may still be sent."""

    def __init__(self, people: People, clock: Clock) -> None:
        self._people = people
        self._clock = clock

    async def allows(self, delivery: Delivery) -> bool:
        """Whether it may go out now; nobody is loaded for a reply, which always may."""
        if not delivery.slot:
            return True
        known = await self._people.known(delivery.person)
        return is_timely(known.state, delivery, self._clock.now())
