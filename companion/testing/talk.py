"""A whole talk in one object: the real corridor, in memory, with time that jumps."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from companion import app
from companion.channels.pipe import NAME, PipeChannel
from companion.clock import VirtualClock
from companion.config import Config
from companion.domain.change import Change, Noted, Retracted
from companion.domain.memory import Memory
from companion.domain.message import Kind, Message, PersonId
from companion.domain.person import PersonState, Relationship
from companion.domain.reply import Reply
from companion.domain.turn import Turn
from companion.domain.work import Work
from companion.plugins import EngineRow, load_engines
from companion.plugins.row import UNANSWERED
from companion.ports import Engine, Responder, Store
from companion.runtime.advance import advance
from companion.store.in_memory import InMemoryStore
from companion.testing.passages import (
    Forgets,
    Passage,
    Presses,
    Repeats,
    Restarts,
    Said,
    Says,
    Sleeps,
    Step,
    Waits,
    said_in,
)

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
"""A Monday morning, when a talk begins unless it is told otherwise."""


class Talk:
    """One person talking with one companion; `sent` is everything the companion ever said, `passages` how it came.

    `engine` replaces the rules; `store` may be one that others look into, or makes one anew at every restart;
    `persona` skips the first talk; `quiet` are the hours in which nothing is written first, local time. The same seed,
    or the same `soul`, gives the same talk.
    """

    def __init__(  # noqa: PLR0913 - a talk is set up in one line
        self, persona: str = "", engine: Engine | None = None, *, user: str = "mia", seed: int = 7, soul: str | None = None,
                 zone: str | None = None, country: str | None = None, quiet: tuple[time, time] | None = None,
                 start: datetime = START, store: Store | Callable[[], Store] | None = None) -> None:  # fmt: skip
        self.person = PersonId(NAME, user)
        self.sent: list[Said] = []
        self.passages: list[Passage] = []
        self._engine = engine
        self._choices = app.Choices(persona, seed, zone, country, quiet=quiet, soul=soul)
        self._clock = VirtualClock(start)
        self._made = store if callable(store) else None
        self._store: Store = self._made() if self._made else store or InMemoryStore()  # type: ignore[assignment]
        self._channel = PipeChannel()
        self._updates = 0
        self._last: Message | None = None
        self._open()
        self._loop = asyncio.new_event_loop()

    def say(self, text: str, kind: Kind = Kind.TEXT, **more: float | str) -> str:
        """What the companion says to this, a line a bubble; empty when it stays quiet. `more` are fields of `Says`."""
        return self.do(Says(text, kind, **more)).text  # type: ignore[arg-type]

    def press(self, label: str) -> str:
        """What the companion says when the newest button of this label is pressed. Raises LookupError for none."""
        return self.do(Presses(label)).text

    def wait(self, **span: float) -> tuple[Said, ...]:
        """What was written first while this much time (as for timedelta) went by."""
        return self.wait_until(self.now + timedelta(**span))

    def wait_until(self, instant: datetime) -> tuple[Said, ...]:
        """What was written first until this instant."""
        return self.do(Waits(instant)).said

    def sleep(self, **span: float) -> None:
        """This much time went by and the program did not notice."""
        self.do(Sleeps(self.now + timedelta(**span)))

    def restart(self) -> None:
        """A new process's worth of state over the same store; what was left over is answered."""
        self.do(Restarts())

    def hear(self, message: Message) -> str:
        """What the companion says to a message made elsewhere."""
        return self._passed(Says(message.text, message.kind), lambda: self._hear(message)).text

    def do(self, step: Step) -> Passage:
        """The step is taken; what was said in it is returned and kept in `passages`."""
        return self._passed(step, lambda: self._take(step))

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

    def _passed(self, step: Step, take: Callable[[], Awaitable[None]]) -> Passage:
        at, before, count = self.now, self._state(), len(self.sent)
        self._ear.reply = None
        self._loop.run_until_complete(self._sent_after(take))
        self._collect()
        passage = Passage(step, at, self.now, tuple(self.sent[count:]), before, self._state(), self._ear.chose_silence)
        self.passages.append(passage)
        return passage

    async def _sent_after(self, take: Callable[[], Awaitable[None]]) -> None:
        await take()
        await self._house.courier.finish()

    async def _take(self, step: Step) -> None:
        match step:
            case Says():
                await self._hear(self._said(step))
            case Presses():
                await self._hear(self._message("", Kind.BUTTON, button=self._newest(step.label)))
            case Repeats():
                await self._hear(self._last or self._message(""))
            case _:
                await self._pass(step)

    async def _pass(self, step: Step) -> None:
        match step:
            case Waits():
                await advance(self._house.companion, self._clock, step.until)
            case Sleeps():
                self._clock.set(step.until)
            case Restarts():
                await self._restart()
            case Forgets():
                await self._forget(step.text)

    async def _hear(self, message: Message) -> None:
        self._last = message
        await self._house.companion.hear(message)

    def _message(self, text: str, kind: Kind = Kind.TEXT, **more: float | str | None) -> Message:
        self._updates += 1
        update = f"talk-{self.person.id}-{self._updates}"
        return Message(self.person, update, self._clock.now(), text, kind, **more)  # type: ignore[arg-type]

    def _said(self, step: Says) -> Message:
        where = {"lat": step.lat, "lon": step.lon, "zone": step.zone}
        more = {"button": step.button, "quoted": step.quoted, "album": step.album, "number": step.number}
        return self._message(step.text, step.kind, **where, **more)

    def _newest(self, label: str) -> str:
        """The data of the newest button of this label. Raises LookupError for none."""
        button = next((b for said in reversed(self.sent) for b in said.buttons if b.label == label), None)
        if button is None:
            raise LookupError(f"no button is called {label!r}; there are {[said.labels for said in self.sent[-3:]]}")
        return button.data

    async def _restart(self) -> None:
        await self._house.companion.finish()
        await self._house.courier.finish()
        if self._made is not None:
            await self._store.close()
            self._store = self._made()
        self._open()
        await self._house.companion.recover()
        await self._house.companion.state_of(self.person)

    async def _forget(self, text: str) -> None:
        known = await self._store.load(self.person)
        if known is None:
            return
        facts = [fact for fact in known.memory.current if text.lower() in f"{fact.value} {fact.evidence}".lower()]
        events = [event for event in known.memory.events if text.lower() in f"{event.what} {event.evidence}".lower()]
        changes: list[Change] = [Retracted(fact.id, self.now) for fact in facts]
        changes += [Noted(replace(event, status="cancelled")) for event in events]
        await self._store.commit(Work(known.person, known.version, known.state, known.persona, tuple(changes)))

    def _state(self) -> PersonState | None:
        held = self._house.people.held(self.person)
        return held.state if held is not None else None

    def _open(self) -> None:
        self._ear = _Ear(EngineRow([("own", self._engine)] if self._engine else load_engines(["rules"])))
        self._house = app.build(Config(), self._choices, self._clock, {NAME: self._channel}, self._store, self._ear)

    def _collect(self) -> None:
        for delivery, bubbles in self._channel.collect():
            self.sent += [said_in(delivery, bubble) for bubble in bubbles]


class _Ear:
    """Hears what the engines answer, so that a silence they chose can be told from one that befell."""

    def __init__(self, row: Responder) -> None:
        self._row = row
        self.reply: Reply | None = None

    async def respond(self, turn: Turn) -> Reply:
        """What the engines answer."""
        self.reply = await self._row.respond(turn)
        return self.reply

    @property
    def chose_silence(self) -> bool:
        """Whether an engine was asked last and gave a reply without a word."""
        return self.reply is not None and not self.reply.bubbles and self.reply.why.rule != UNANSWERED
