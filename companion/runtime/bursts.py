"""What one person wrote in one go is heard as one thought: messages wait a moment for the next, in their order.

Nothing is lost by it: each message is in the inbox until the turn that hears it is committed.
"""

import asyncio
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from companion.conversation.bursts import MOST, fits, may_join
from companion.conversation.ground import Ground
from companion.domain.message import Message, PersonId
from companion.domain.person import PersonState
from companion.runtime.resting import Rests


@dataclass(frozen=True, slots=True)
class Gathering:
    """How long a message waits for the next, in seconds by channel; a channel that is not named gathers nothing.

    `seconds` is a clock that never goes back.
    """

    waits: Mapping[str, float]
    seconds: Callable[[], float]

    def wait(self, person: PersonId) -> float:
        """Seconds of quiet after which what the person wrote is a thought; 0 where nothing is gathered."""
        return self.waits.get(person.channel, 0.0)


@dataclass(frozen=True, slots=True)
class _Arrived:
    message: Message
    at: float
    late: bool


class _Line:
    """The messages of one person that no turn has begun to hear; `more` is set when one comes."""

    def __init__(self) -> None:
        self.waiting: deque[_Arrived] = deque()
        self.more = asyncio.Event()


class Bursts:
    """Everybody's messages that wait to be heard."""

    def __init__(self, ground: Ground, gathering: Gathering, rests: Rests) -> None:
        self._ground = ground
        self._gathering = gathering
        self._rests = rests
        self._lines: dict[PersonId, _Line] = {}

    def gathers(self, person: PersonId) -> bool:
        """Whether messages of this person are joined at all."""
        return self._gathering.wait(person) > 0

    def arrive(self, message: Message, late: bool) -> None:
        """The message waits to be heard; a late one was left over, or waited at the service for the companion."""
        line = self._lines.setdefault(message.person, _Line())
        line.waiting.append(_Arrived(message, self._gathering.seconds(), late))
        line.more.set()

    def hurry(self) -> None:
        """Nothing waits for more any longer."""
        self._rests.stop()

    async def next(self, person: PersonId, state: PersonState) -> Sequence[Message]:
        """The messages of the next thought of this person; none when all they wrote was heard already."""
        line = self._lines.get(person)
        if line is None or not line.waiting:
            return ()
        together = [line.waiting.popleft()]
        if self._may_join(together[0], state):
            await self._gather(line, together, state)
        if not line.waiting:
            del self._lines[person]
        return [one.message for one in together]

    async def _gather(self, line: _Line, together: list[_Arrived], state: PersonState) -> None:
        """All that belongs to the first of these is with it."""
        while line.waiting or await self._comes(line, together):
            if not self._belongs(together, line.waiting[0], state):
                return
            together.append(line.waiting.popleft())

    async def _comes(self, line: _Line, together: Sequence[_Arrived]) -> bool:
        """Whether another message came before the person had been quiet for long enough."""
        last = together[-1]
        left = last.at + self._gathering.wait(last.message.person) - self._gathering.seconds()
        if left <= 0 or self._rests.stopped or (len(together) >= MOST and not last.late):
            return False
        line.more.clear()
        coming, quiet = asyncio.create_task(line.more.wait()), asyncio.create_task(self._rests.over(left))
        await asyncio.wait((coming, quiet), return_when=asyncio.FIRST_COMPLETED)
        for task in (coming, quiet):
            task.cancel()
        return bool(line.waiting)

    def _belongs(self, together: Sequence[_Arrived], one: _Arrived, state: PersonState) -> bool:
        last, late = together[-1], together[-1].late and one.late
        if not late and one.at - last.at > self._gathering.wait(one.message.person):
            return False
        messages = [earlier.message for earlier in together]
        return fits(messages, one.message, state, late) and self._may_join(one, state)

    def _may_join(self, one: _Arrived, state: PersonState) -> bool:
        return may_join(one.message, state, self._ground, one.late)
