"""A talk in the terminal: what is typed becomes messages; /wait and /quit are the terminal's own."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from companion.channels.terminal import NAME, Keyboard, TerminalChannel
from companion.domain.errors import CompanionError
from companion.domain.message import Kind, Message, PersonId
from companion.ports import Clock, SettableClock
from companion.runtime.advance import advance
from companion.runtime.companion import Companion
from companion.runtime.courier import Courier

ME = PersonId(NAME, "me")
_UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
_SPAN = re.compile(r"(\d{1,4})\s*(?:(m)(?:in(?:ute)?s?)?|(h)(?:(?:ou)?rs?)?|(d)(?:ays?)?|(w)(?:eeks?)?)(?![a-z])", re.I)


@dataclass(frozen=True, slots=True)
class Room:
    """What a terminal talk is made of; `travel` is the same clock where time travel is allowed, else None.

    `heard` is told of each message; `own` are further commands, each giving the lines to be shown for what follows it.
    """

    companion: Companion
    courier: Courier
    channel: TerminalChannel
    clock: Clock
    travel: SettableClock | None
    run: str
    heard: Callable[[Message], None] = lambda _: None
    own: Mapping[str, Callable[[str], Iterable[str]]] = field(default_factory=dict)


class TerminalTalk:
    """Takes lines until /quit or the end of input."""

    def __init__(self, room: Room, say: Callable[[str], None]) -> None:
        self._room = room
        self._say = say
        self._count = 0

    async def begin(self) -> None:
        """What was left over is answered; a stranger is greeted without having to say anything."""
        await self._room.companion.recover()
        await self._room.courier.finish()
        if await self._room.companion.state_of(ME) is None:
            await self._hear("/start")

    async def run(self, keyboard: Keyboard) -> None:
        """The talk is over."""
        while (text := await keyboard.line()) is not None:
            if text.strip() in ("/quit", "/exit"):
                return
            await self._take(text)

    async def _take(self, text: str) -> None:
        word, _, rest = text.strip().partition(" ")
        if word == "/wait":
            await self._wait(rest)
        elif word in self._room.own:
            self._answer(self._room.own[word], rest)
        else:
            await self._hear(text)

    def _answer(self, command: Callable[[str], Iterable[str]], rest: str) -> None:
        """What the command has to say is on the screen, also when it cannot be done."""
        try:
            for line in command(rest):
                self._say(line)
        except CompanionError as error:
            self._say(str(error))

    async def _hear(self, text: str) -> None:
        self._count += 1
        update, at = f"{self._room.run}-{self._count}", self._room.clock.now()
        pressed = self._room.channel.pressed(text)
        kind = Kind.BUTTON if pressed else Kind.TEXT
        message = Message(ME, update, at, "" if pressed else text, kind, pressed)
        self._room.heard(message)
        await self._room.companion.hear(message)
        await self._room.courier.finish()

    async def _wait(self, span: str) -> None:
        if self._room.travel is None:
            self._say("time travel works on --db :memory: only")
            return
        try:
            until = self._room.clock.now() + span_of(span)
        except (CompanionError, OverflowError) as error:
            self._say(str(error))
            return
        await advance(self._room.companion, self._room.travel, until)
        await self._room.courier.finish()
        self._say(f"it is {_shown(until)}")


def span_of(text: str) -> timedelta:
    """The span that `3d`, `2 hours` or `1w 2d` means. Raises CompanionError for anything else."""
    found = _SPAN.findall(text)
    if not found or _SPAN.sub("", text).strip():
        raise CompanionError(f"{text!r} is no span of time; write it as /wait 3d, /wait 2h or /wait 30m")
    spans = [timedelta(**{_UNITS["".join(units).lower()]: int(count)}) for count, *units in found]
    return sum(spans, timedelta())


def _shown(instant: datetime) -> str:
    return f"{instant:%a %d %B %Y, %H:%M} UTC"
