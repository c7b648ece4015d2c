"""The corridor: every message and every check-in walks accept, load, turn, commit, wake, one at a time per person."""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from itertools import chain
from typing import Any

from companion.conversation.answer import EXPORT, FORGET
from companion.conversation.bursts import is_late, joined
from companion.conversation.cleaning import cleaned
from companion.conversation.ground import Ground
from companion.conversation.naming import become
from companion.conversation.sleeping import fallen_asleep, is_back
from companion.conversation.travel import at_home
from companion.conversation.turn import listen, reminded, settle, settle_passed, settle_written, speak, write_first
from companion.domain.change import Cancelled
from companion.domain.check_in import CheckIn
from companion.domain.errors import ConflictError, StoreError
from companion.domain.message import Kind, Message, PersonId
from companion.domain.person import PersonState, Relationship
from companion.domain.persona import Pack
from companion.domain.quick import replace
from companion.domain.work import Delivery, Work
from companion.ports import Clock, Packs, Responder, Store
from companion.runtime.bursts import Bursts
from companion.runtime.exporting import with_export
from companion.runtime.leftovers import Leftovers
from companion.runtime.people import People
from companion.runtime.queues import Outcomes, Queues, outcomes
from companion.runtime.sweep import sweep

RETRIES = 5
"""Times a pure turn is taken again when another process changed the person."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Outside:
    """What the corridor touches: the store, the clock, packs and engines.

    With a `draft`, everybody who has a companion talks with that pack as it stands now; nobody of them is stored. With
    `bursts`, short messages that come together are heard as one thought.
    """

    store: Store
    clock: Clock
    packs: Packs
    engines: Responder
    draft: Callable[[], Pack] | None = None
    bursts: Bursts | None = None


class Companion:
    """One running companion for everybody on its channels.

    `wake` is told of each delivery as soon as it is committed; `channels` are the only ones whose check-ins and
    leftovers this process touches.
    """

    def __init__(self, outside: Outside, ground: Ground, people: People, channels: Sequence[str],
                 wake: Callable[[Delivery], None]) -> None:  # fmt: skip
        self._outside = outside
        self._ground = ground
        self._people = people
        self._channels = tuple(channels)
        self._wake = wake
        self._queues = Queues[tuple[Delivery, ...]]()
        self._left = Leftovers()

    async def accept(self, messages: Sequence[Message]) -> None:
        """The messages are in the inbox, on disk, and on their way; ones that were there already are left alone.

        Work on them begins before the disk is reached: should power fail, whoever sent them sends them again.
        """
        clean = [cleaned(message) for message in messages]
        fresh = await self._outside.store.accept(clean)
        for message, new in zip(clean, fresh, strict=True):
            if new:
                self._take(message).add_done_callback(_report)
        await self._outside.store.settled()

    async def hear(self, message: Message) -> tuple[Delivery, ...]:
        """The message is accepted, answered and on disk; what is to be sent was woken and is returned."""
        message = cleaned(message)
        (new,) = await self._outside.store.accept([message])
        if not new:
            return ()
        woken = await self._queues.do(message.person, partial(self._hear, message))
        await self._outside.store.settled()
        return woken

    async def recover(self) -> tuple[Delivery, ...]:
        """What an earlier run left behind is answered, and what it left unsent is woken."""
        left = await self._outside.store.outbox(self._channels)
        for delivery in left:
            self._wake(delivery)
        begun = [self._take(message, left=True) for message in await self._outside.store.inbox(self._channels)]
        answered = await outcomes(begun)
        for task in answered.failed:
            _report(task)
        return (*left, *chain.from_iterable(answered.results))

    async def tick(self, now: datetime) -> tuple[Delivery, ...]:
        """Every check-in due by `now` was said or passed over; one that fails holds up nobody else's and is raised.

        What the database failed at before is being heard again.
        """
        for message in self._left.take():
            self._take(message, left=True).add_done_callback(_report)
        written: list[Delivery] = []
        failed: list[_Task] = []
        write = partial(self._write_first, ahead=now - self._outside.clock.now())
        async for batch in sweep(self._outside.store, self._channels, now, self._queues, write):
            written += chain.from_iterable(batch.results)
            failed += batch.failed
        for task in failed:
            task.result()
        return tuple(written)

    async def next_due(self) -> datetime | None:
        """When there is next something to write first."""
        return await self._outside.store.next_due(self._channels)

    async def finish(self) -> None:
        """Everything taken in so far is answered and committed."""
        await self._queues.join()

    async def stop(self, patience: float) -> None:
        """Nothing is being answered; what was not after so many seconds waits in the inbox for the next run."""
        if self._outside.bursts is not None:
            self._outside.bursts.hurry()
        await self._queues.end(patience)

    def answering(self, person: PersonId) -> bool:
        """Whether a message or a check-in of this person is being worked on."""
        return self._queues.busy(person)

    async def state_of(self, person: PersonId) -> PersonState | None:
        """Where this person stands; None for a stranger."""
        known = await self._people.known(person)
        return known.state if known.version else None

    def _take(self, message: Message, left: bool = False) -> "_Task":
        """The message stands in its person's line: by itself, or to be heard with what else they write in one go."""
        person, bursts = message.person, self._outside.bursts
        if bursts is None or not bursts.gathers(person):
            return self._queues.put(person, partial(self._heard, message))
        bursts.arrive(message, left or is_late(message, self._outside.clock.now()))
        return self._queues.put(person, partial(self._hear_next, person, bursts))

    async def _hear_next(self, person: PersonId, bursts: Bursts) -> tuple[Delivery, ...]:
        known = await self._people.known(person)
        together = await bursts.next(person, known.state)
        if len(together) < 2:
            return await self._heard(together[0]) if together else ()
        return await self._hear_together(together)

    async def _hear_together(self, together: Sequence[Message]) -> tuple[Delivery, ...]:
        """What was answered to all of these as one; where that turn fails, each is heard by itself."""
        answered = await self._tried(self._hear(joined(together)))
        if not answered.failed:
            return answered.results[0]
        apart = [await self._tried(self._heard(message)) for message in together]
        for task in chain.from_iterable(one.failed for one in apart):
            _report(task)
        return tuple(chain.from_iterable(chain.from_iterable(one.results for one in apart)))

    async def _heard(self, message: Message) -> tuple[Delivery, ...]:
        """What was answered; nothing yet where the database failed."""
        try:
            answered = await self._hear(message)
        except StoreError as error:
            self._left.leave(message, error)
            return ()
        self._left.heard(message)
        return answered

    async def _tried(self, hearing: Coroutine[Any, Any, tuple[Delivery, ...]]) -> Outcomes[tuple[Delivery, ...]]:
        """What came of hearing it, or that nothing did."""
        turn = asyncio.create_task(hearing)
        try:
            return await outcomes([turn])
        finally:
            turn.cancel()

    def lost(self, delivery: Delivery) -> None:
        """Whoever could not be reached with this is asleep, unless they wrote since."""
        self._queues.put(delivery.person, partial(self._lose, delivery)).add_done_callback(_report)

    async def _lose(self, delivery: Delivery) -> tuple[Delivery, ...]:
        known = await self._people.known(delivery.person)
        # Nothing is to be written about somebody who was erased meanwhile.
        gone = known.version and not is_back(known, delivery.at)
        return await self._sleep(delivery.person) if gone else ()

    async def _sleep(self, person: PersonId, *done: str) -> tuple[Delivery, ...]:
        """Nothing is planned for the person any more, and nothing said."""
        for _ in range(RETRIES):
            known = await self._people.known(person)
            if await self._committed(known, fallen_asleep(known, done)):
                break
        return ()

    async def _hear(self, message: Message) -> tuple[Delivery, ...]:
        if message.kind is Kind.BLOCKED:
            return await self._sleep(message.person, message.update)
        for _ in range(RETRIES):
            known, pack = await self._loaded(message.person)
            past = await self._people.past(message.person)
            heard = listen(known, message, pack, self._ground, self._outside.clock.now(), past)
            answer = heard.answer
            if answer is None:
                answer = speak(heard.turn, await self._outside.engines.respond(heard.turn), self._ground)
            if answer.wish == EXPORT:
                answer = await with_export(answer, message.person, self._outside.store)
            work = settle(known, heard.turn, answer, self._ground)
            if answer.wish == FORGET:
                return await self._forget(work)
            if await self._committed(known, self._pinning(known, work)):
                return self._woken(work)
        raise StoreError("another process keeps changing this person; is a second copy running on the same database?")

    async def _write_first(self, person: PersonId, check_in: CheckIn, ahead: timedelta) -> tuple[Delivery, ...]:
        """What was written, at the time that it is by then; nothing when a clock set back says that it is not yet due."""
        for _ in range(RETRIES):
            known, pack = await self._loaded(person)
            now = self._outside.clock.now() + ahead
            if now < check_in.due:
                return ()
            if not any(planned.id == check_in.id for planned in known.memory.planned):
                return await self._drop(known, check_in)
            work = await self._greeting(known, pack, check_in, now)
            if await self._committed(known, work):
                return self._woken(work)
        return ()

    async def _greeting(self, known: Relationship, pack: Pack, check_in: CheckIn, now: datetime) -> Work:
        turn = write_first(known, check_in, pack, now)
        if turn is None:
            return settle_passed(known, check_in, now)
        answer = reminded(turn, check_in)
        if answer is None:
            answer = speak(turn, await self._outside.engines.respond(turn), self._ground)
        return settle_written(known, check_in, turn, answer, self._ground)

    async def _drop(self, known: Relationship, check_in: CheckIn) -> tuple[Delivery, ...]:
        """A claimed row that the person no longer knows of is taken off the list."""
        if known.version:
            await self._committed(known, _dropping(known, check_in))
        return ()

    async def _loaded(self, person: PersonId) -> tuple[Relationship, Pack]:
        """The person as held and the pack they talk with: the draft, when there is one, else their own."""
        known = at_home(await self._people.known(person), self._outside.clock.now())
        if known.persona is None or self._outside.draft is None:
            return known, await self._pack(known)
        draft = self._outside.draft()
        persona = known.persona if known.persona.digest == draft.digest else become(draft, known.state)
        return replace(known, persona=persona), draft

    async def _pack(self, known: Relationship) -> Pack:
        if known.persona is None:
            return self._ground.first
        pinned = next((pack for pack in self._ground.packs if pack.digest == known.persona.digest), None)
        if pinned is not None:
            return pinned
        packs, digest = self._outside.packs, known.persona.digest
        snapshot = packs.taken(digest) or await self._outside.store.snapshot(digest)
        if snapshot is None:
            raise StoreError(f"the pack {known.persona.pack!r} of this person is missing; restore a backup")
        return packs.pinned(snapshot)

    def _pinning(self, known: Relationship, work: Work) -> Work:
        """The work with the snapshot of a persona that is new to the store."""
        before = known.persona if known.version else None
        if work.persona is None or before is not None:
            return work
        packs = self._outside.packs
        return replace(work, snapshot=packs.taken(work.persona.digest) or packs.snapshot(work.persona.pack))

    async def _committed(self, known: Relationship, work: Work) -> bool:
        try:
            version = await self._outside.store.commit(work)
        except ConflictError:
            self._people.drop(work.person)
            return False
        self._people.keep(known, work, version)
        return True

    def _woken(self, work: Work) -> tuple[Delivery, ...]:
        for delivery in work.deliveries:
            self._wake(delivery)
        return work.deliveries

    async def _forget(self, work: Work) -> tuple[Delivery, ...]:
        """The person is erased first and told afterwards, straight over the channel, with nothing kept."""
        await self._outside.store.forget(work.person, self._outside.clock.now())
        self._people.drop(work.person)
        told = tuple(replace(delivery, kind="forgotten") for delivery in work.deliveries)
        return self._woken(replace(work, deliveries=told))


_Task = asyncio.Task[tuple[Delivery, ...]]


def _report(done: "asyncio.Task[tuple[Delivery, ...]]") -> None:
    """A turn that failed is in the log, by the name of its error; the message stays in the inbox."""
    if not done.cancelled() and (error := done.exception()) is not None:
        _log.error("a turn failed with %s; the message stays in the inbox", type(error).__name__)


def _dropping(known: Relationship, check_in: CheckIn) -> Work:
    return Work(known.person, known.version, known.state, known.persona, (Cancelled(check_in.id),))
