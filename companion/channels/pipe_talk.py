"""One stream of a pipe: time goes as its lines say, every line is answered by one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Any

from companion.channels.pipe import NAME, Passing, PipeChannel, read_line, sent_entry, told, told_why
from companion.domain.errors import ConfigError
from companion.domain.message import Message, PersonId
from companion.domain.reply import Bubble, Why
from companion.domain.work import Delivery
from companion.ports import SettableClock
from companion.runtime.advance import advance
from companion.runtime.companion import Companion
from companion.runtime.courier import Courier


@dataclass(frozen=True, slots=True)
class Stream:
    """What a stream is made of; `run` sets its update ids apart from those of other runs."""

    companion: Companion
    courier: Courier
    channel: PipeChannel
    clock: SettableClock
    run: str
    shows_why: bool = False


class PipeTalk:
    """Takes one line at a time; the first `at` or `tick` makes the stream's time virtual."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream
        self._virtual = False
        self._recovered = False
        self._offset: tzinfo | None = None

    async def take(self, raw: bytes, number: int) -> Mapping[str, Any]:
        """The output for this line. Raises LineError or ConfigError for one that cannot be taken."""
        stream = self._stream
        line, at = read_line(raw, f"{stream.run}-{number}", stream.clock.now())
        await self._pass(at)
        if isinstance(line, Passing):
            return {"tick": line.at.isoformat(), "sent": self._sent(stream.channel.collect())}
        await stream.companion.hear(line)
        await stream.courier.finish()
        return await self._answered(line, at)

    async def _pass(self, at: datetime | None) -> None:
        """It is `at` now, and everything due on the way was sent."""
        stream = self._stream
        if at is not None and self._virtual and at < stream.clock.now():
            reached = stream.clock.now().isoformat()
            raise ConfigError(f"{at.isoformat()} lies before {reached}, the time reached; time only goes on")
        self._offset = at.tzinfo if at is not None else self._offset
        if at is not None and not self._virtual:
            stream.clock.set(at)
            self._virtual = True
        await self._recover()
        if at is None:
            await stream.companion.tick(stream.clock.now())
        else:
            await advance(stream.companion, stream.clock, at)
        await stream.courier.finish()

    async def _recover(self) -> None:
        """What an earlier run left is answered, once, in the stream's own time; it stands in `sent` of this line."""
        if not self._recovered:
            self._recovered = True
            await self._stream.companion.recover()

    async def _answered(self, message: Message, at: datetime | None) -> Mapping[str, Any]:
        stream = self._stream
        came = stream.channel.collect()
        mine = [(delivery, bubbles) for delivery, bubbles in came if delivery.answers == message.update]
        bubbles = [bubble for _, said in mine for bubble in said]
        answer: dict[str, Any] = {
            "user": message.person.id,
            "at": (at or self._here()).isoformat(),
            "sent": self._sent([entry for entry in came if entry not in mine]),
            "replies": told(bubbles),
            "onboarding": await self._open_question(message.person),
            "silent": not bubbles,
        }
        if stream.shows_why:
            answer["why"] = told_why(mine[0][0].why if mine else Why(engine="companion", rule="silence"))
        return answer

    def _here(self) -> datetime:
        """The instant reached, told with the offset that the stream's own times have."""
        return self._stream.clock.now().astimezone(self._offset)

    def _sent(self, came: Sequence[tuple[Delivery, list[Bubble]]]) -> list[dict[str, Any]]:
        return [sent_entry(delivery, bubbles, self._stream.shows_why) for delivery, bubbles in came]

    async def _open_question(self, person: PersonId) -> str | None:
        state = await self._stream.companion.state_of(person)
        return state.onboarding.question if state is not None and state.standing == "onboarding" else None


__all__ = ["NAME", "PipeTalk", "Stream"]
