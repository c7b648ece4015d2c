"""A channel whose failures are counted by kind; it sends as the channel behind it does."""

from companion.domain.errors import ChannelError, NotSentError, UnknownOutcomeError, UnreachableError
from companion.domain.reply import Bubble
from companion.domain.work import Delivery
from companion.ports import Channel
from companion.runtime.vitals import Vitals

KINDS = ((UnreachableError, "unreachable"), (NotSentError, "not_sent"), (UnknownOutcomeError, "unknown_outcome"))


class WatchedChannel:
    """Counts `failures` under what kind of failure it was: unreachable, not_sent, unknown_outcome or refused."""

    def __init__(self, channel: Channel, vitals: Vitals) -> None:
        self.name = channel.name
        self._channel = channel
        self._vitals = vitals

    async def send(self, delivery: Delivery, bubble: Bubble) -> None:
        """The bubble is with the person. Raises what the channel raises."""
        try:
            await self._channel.send(delivery, bubble)
        except ChannelError as error:
            self._vitals.count("failures", next((name for kind, name in KINDS if isinstance(error, kind)), "refused"))
            raise
