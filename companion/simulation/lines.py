"""Lines said to a pack one after another, through the same corridor as a real talk, in memory and in virtual time."""

import asyncio
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from companion import app
from companion.channels.pipe import NAME, PipeChannel
from companion.clock import VirtualClock
from companion.config import Config
from companion.domain.errors import CompanionError
from companion.domain.message import Message, PersonId
from companion.domain.reply import Why
from companion.domain.work import Delivery
from companion.testing import START

BETWEEN_LINES = timedelta(minutes=1)
BETWEEN_SESSIONS = timedelta(days=1)
SEED = 7

Progress = Callable[[int], None]
"""Told how many more lines were answered."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line that somebody says; a new session begins a day after the one before."""

    session: str
    text: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Answered:
    """What was answered: the text (empty for silence), the ids of the lines used, and why."""

    line: Line
    text: str
    used: tuple[str, ...] = ()
    why: Why = Why()


def lines_of(file: str) -> tuple[Line, ...]:
    """The lines of a file of `[{"source", "session", "text"}]`, `-` for standard input. Raises CompanionError."""
    try:
        rows = json.loads(sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8"))
        lines = tuple(_line(row) for row in rows)
    except OSError as error:
        raise CompanionError(
            f"{file}: cannot be read ({error.strerror}); name a file of lines, or - for a pipe"
        ) from None
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        lines = ()
    if not lines:
        raise CompanionError(f'{file}: is no list of lines; write [{{"source": "a", "session": "1", "text": "hi"}}]')
    return lines


def _line(row: Mapping[str, object]) -> Line:
    text, source = row["text"], str(row.get("source", ""))
    if not isinstance(text, str):
        raise TypeError
    return Line(f"{source}/{row.get('session', '')}", text, source)


def answers(
    config: Config, pack: str, lines: Sequence[Line], progress: Progress = lambda _: None
) -> tuple[Answered, ...]:
    """What the pack answers to these lines, said by one person: a minute apart, a day between sessions."""
    return asyncio.run(_answers(config, pack, lines, progress))


async def _answers(config: Config, pack: str, lines: Sequence[Line], progress: Progress) -> tuple[Answered, ...]:
    clock, channel = VirtualClock(START), PipeChannel()
    house = app.build(config, app.Choices(pack, SEED, "UTC"), clock, {NAME: channel})
    given: list[Answered] = []
    try:
        for number, line in enumerate(lines):
            clock.set(clock.now() + _since(lines[number - 1] if number else None, line))
            message = Message(PersonId(NAME, "writer"), f"line-{number}", clock.now(), line.text)
            given.append(_answered(line, await house.companion.hear(message)))
            progress(1)
    finally:
        await house.close()
    return tuple(given)


def _since(before: Line | None, line: Line) -> timedelta:
    """The time between two lines; none before the first."""
    if before is None:
        return timedelta()
    return BETWEEN_LINES if line.session == before.session else BETWEEN_SESSIONS


def _answered(line: Line, sent: Sequence[Delivery]) -> Answered:
    bubbles = [bubble for delivery in sent for bubble in delivery.bubbles]
    used = tuple(name for bubble in bubbles for name in bubble.line.split("+") if name)
    return Answered(line, " ".join(bubble.text for bubble in bubbles), used, sent[0].why if sent else Why())
