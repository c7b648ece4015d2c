"""A whole talk in one object: the real corridor, in memory, with time that jumps."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from companion import app
from companion.channels.pipe import NAME, PipeChannel
from companion.clock import VirtualClock
from companion.config import CompanionConfig, Config
from companion.domain.memory import Memory
from companion.domain.message import Kind, Message, PersonId
from companion.domain.person import Relationship
from companion.domain.reply import Attachment, Bubble, Button, Why
from companion.domain.work import Delivery
from companion.plugins import EngineRow
from companion.ports import Engine, Store
from companion.runtime.advance import advance
from companion.store.in_memory import InMemoryStore

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
"""A Monday morning, when a talk begins unless it is told otherwise."""


@dataclass(frozen=True, slots=True)
class Said:
    """One thing the companion said, with its buttons, file and why; `kind` is `reply` or that of a check-in."""

    text: str
    at: datetime
    kind: str
    why: Why
    buttons: tuple[Button, ...] = ()
    file: Attachment | None = None

    @property
    def labels(self) -> tuple[str, ...]:
        """What stands on the buttons."""
        return tuple(button.label for button in self.buttons)


class Talk:
    """One person talking with one companion; `sent` is everything the companion ever said.

    `engine` replaces the rules; `store` may be one that others look into; `persona` skips the first talk.
    """

    def __init__(  # noqa: PLR0913 - a talk is set up in one line
        self, persona: str = "", engine: Engine | None = None, *, user: str = "mia", seed: int = 7,
                 zone: str | None = None, country: str | None = None, start: datetime = START,
                 store: Store | None = None) -> None:  # fmt: skip
        self.person = PersonId(NAME, user)
        self.sent: list[Said] = []
        self._engine = engine
        self._choices = app.Choices(persona, seed, zone, country)
        self._clock = VirtualClock(start)
        self._store: Store = store or InMemoryStore()
        self._loop = asyncio.new_event_loop()
        self._updates = 0
        self._open()

    def say(self, text: str, kind: Kind = Kind.TEXT, **more: float | str) -> str:
        """What the companion says to this, a line a bubble; empty when it stays quiet."""
        self._updates += 1
        message = Message(self.person, f"talk-{self.person.id}-{self._updates}", self._clock.now(), text, kind, **more)  # type: ignore[arg-type]
        return self.hear(message)

    def press(self, label: str) -> str:
        """What the companion says when the newest button of this label is pressed. Raises LookupError for none."""
        button = next((b for said in reversed(self.sent) for b in said.buttons if b.label == label), None)
        if button is None:
            raise LookupError(f"no button is called {label!r}; there are {[said.labels for said in self.sent[-3:]]}")
        return self.say("", Kind.BUTTON, button=button.data)

    def hear(self, message: Message) -> str:
        """What the companion says to a message made elsewhere."""
        before = len(self.sent)
        self._loop.run_until_complete(self._house.companion.hear(message))
        self._collect()
        return "\n".join(said.text for said in self.sent[before:])

    def wait(self, **span: float) -> tuple[Said, ...]:
        """What was written first while this much time (as for timedelta) went by."""
        return self.wait_until(self.now + timedelta(**span))

    def wait_until(self, instant: datetime) -> tuple[Said, ...]:
        """What was written first until this instant."""
        before = len(self.sent)
        self._loop.run_until_complete(self._advance(instant))
        self._collect()
        return tuple(self.sent[before:])

    def restart(self) -> None:
        """A new process's worth of state over the same store; what was left over is answered."""
        self._loop.run_until_complete(self._house.companion.finish())
        self._open()
        self._loop.run_until_complete(self._house.companion.recover())
        self._loop.run_until_complete(self._house.courier.finish())
        self._collect()

    def close(self) -> None:
        """The talk is over and nothing is held any more."""
        self._loop.run_until_complete(self._house.close())
        self._loop.close()

    def __enter__(self) -> "Talk":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def now(self) -> datetime:
        """The instant reached, in UTC."""
        return self._clock.now()

    @property
    def last(self) -> Said:
        """The last thing the companion said."""
        return self.sent[-1]

    @property
    def known(self) -> Relationship:
        """The person as the store holds them. Raises LookupError for a stranger."""
        known = self._loop.run_until_complete(self._store.load(self.person))
        if known is None:
            raise LookupError(f"{self.person} is a stranger")
        return known

    @property
    def memory(self) -> Memory:
        """What is remembered."""
        return self.known.memory

    def _open(self) -> None:
        self._channel = PipeChannel()
        config = Config(companion=CompanionConfig(engines=() if self._engine else ("rules",)))
        row = EngineRow([("own", self._engine)]) if self._engine else None
        self._house = app.build(config, self._choices, self._clock, {NAME: self._channel}, self._store, row)

    async def _advance(self, instant: datetime) -> None:
        await advance(self._house.companion, self._clock, instant)
        await self._house.courier.finish()

    def _collect(self) -> None:
        self._loop.run_until_complete(self._house.courier.finish())
        for delivery, bubbles in self._channel.collect():
            self.sent += [_said(delivery, bubble) for bubble in bubbles]


def _said(delivery: Delivery, bubble: Bubble) -> Said:
    buttons: Sequence[Button] = [button for row in bubble.buttons for button in row]
    return Said(bubble.text, delivery.at, delivery.kind, delivery.why, tuple(buttons), bubble.file)
