"""Messages that stayed in the inbox because the database failed at their turn: told of once, and heard again later."""

import logging
from collections.abc import Sequence

from companion.domain.errors import StoreError
from companion.domain.message import Message, PersonId

_log = logging.getLogger(__name__)


class Leftovers:
    """What waits for a better moment, in the order in which it was left."""

    def __init__(self) -> None:
        self._waiting: list[Message] = []
        self._told: set[tuple[PersonId, str]] = set()

    def leave(self, message: Message, error: StoreError) -> None:
        """The message is heard again; that it waits, and why, is in the log."""
        self._waiting.append(message)
        if (message.person, message.update) not in self._told:
            self._told.add((message.person, message.update))
            _log.warning("a turn failed; the message stays in the inbox and is heard again: %s", error)

    def heard(self, message: Message) -> None:
        """The message waits no more."""
        self._told.discard((message.person, message.update))

    def take(self) -> Sequence[Message]:
        """All that waits, and none of it does any more."""
        waiting, self._waiting = self._waiting, []
        return waiting
