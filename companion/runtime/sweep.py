"""The sweep: all that is due is claimed, a batch at a time so that memory is bounded, and put on its person's line."""

from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from datetime import datetime
from functools import partial
from typing import Any, TypeVar

from companion.domain.check_in import CheckIn
from companion.domain.message import PersonId
from companion.ports import Store
from companion.runtime.queues import Outcomes, Queues, outcomes

BATCH = 200
"""Check-ins claimed at once; the next are claimed when these are over."""
Result = TypeVar("Result")
Write = Callable[[PersonId, CheckIn], Coroutine[Any, Any, Result]]


async def sweep(store: Store, channels: Sequence[str], now: datetime, queues: Queues[Result],
                write: Write[Result]) -> AsyncIterator[Outcomes[Result]]:  # fmt: skip
    """What came of each batch, until nothing due by `now` is anybody's to claim."""
    while due := await store.claim(now, channels, BATCH):
        yield await outcomes([queues.put(person, partial(write, person, check_in)) for person, check_in in due])
