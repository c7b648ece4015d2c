"""After a backup was put back: what was written first since then is unknown, so nothing of it is written again."""

from datetime import datetime

from companion.conversation.planning.manners import may_have_been_written
from companion.conversation.turn import settle_doubted
from companion.domain.check_in import CheckIn
from companion.domain.message import PersonId
from companion.domain.person import Relationship
from companion.ports import Store


async def pass_over(store: Store, now: datetime) -> int:
    """Every check-in that may have been written already is passed over for good; how many there were."""
    count = 0
    for person in await store.people():
        known = await store.load(person)
        for check_in in _doubtful(known, now):
            await _pass(store, person, check_in, now)
            count += 1
    return count


def _doubtful(known: Relationship | None, now: datetime) -> list[CheckIn]:
    if known is None:
        return []
    return [one for one in known.memory.planned if may_have_been_written(known.state, one, now)]


async def _pass(store: Store, person: PersonId, check_in: CheckIn, now: datetime) -> None:
    known = await store.load(person)
    if known is not None:
        await store.commit(settle_doubted(known, check_in, now))
