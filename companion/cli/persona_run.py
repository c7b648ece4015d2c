"""Lines said to a pack one after another, through the same corridor as a real talk, in memory and in virtual time."""

import asyncio
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from companion import app
from companion.channels.pipe import NAME, PipeChannel
from companion.clock import VirtualClock
from companion.config import Config
from companion.domain.errors import CompanionError
from companion.domain.message import Message, PersonId
from companion.domain.reply import Why
from companion.domain.work import Delivery
from companion.engines.book import Book
from companion.engines.rule import Rule, Sample

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
BETWEEN_LINES = timedelta(minutes=1)
BETWEEN_SESSIONS = timedelta(days=1)
SEED = 7


@dataclass(frozen=True, slots=True)
class Line:
    """One line that somebody says; a new session begins a day after the one before."""

    session: str
    text: str


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
        return tuple(_line(row) for row in rows)
    except OSError as error:
        raise CompanionError(
            f"{file}: cannot be read ({error.strerror}); name a file of lines, or - for a pipe"
        ) from None
    except (ValueError, TypeError, KeyError, AttributeError):
        raise CompanionError(
            f'{file}: is no list of lines; write [{{"source": "a", "session": "1", "text": "hi"}}]'
        ) from None


def _line(row: Mapping[str, object]) -> Line:
    text = row["text"]
    if not isinstance(text, str):
        raise TypeError
    return Line(f"{row.get('source', '')}/{row.get('session', '')}", text)


def samples_of(book: Book, name: str) -> tuple[Line, ...]:
    """The pack's own samples as lines, a session each; what a rule answers to is said before."""
    own = [rule for rule in book.rules if rule.file.startswith(f"{name}/")]
    return tuple(
        line for rule in own for sample in rule.samples if sample.wins for line in _session(book, rule, sample)
    )


def _session(book: Book, rule: Rule, sample: Sample) -> list[Line]:
    texts = [sample.text]
    while rule.parent and (parent := book.rule(rule.parent)) is not None:
        texts += [one.text for one in parent.samples if one.wins][:1]
        rule = parent
    return [Line(f"{sample.line} {sample.text}", text) for text in reversed(texts)]


def answers(config: Config, pack: str, lines: Sequence[Line]) -> tuple[Answered, ...]:
    """What the pack answers to these lines, said by one person: a minute apart, a day between sessions."""
    return asyncio.run(_answers(config, pack, lines))


async def _answers(config: Config, pack: str, lines: Sequence[Line]) -> tuple[Answered, ...]:
    clock, channel = VirtualClock(START), PipeChannel()
    house = app.build(config, app.Choices(pack, SEED, "UTC"), clock, {NAME: channel})
    given: list[Answered] = []
    try:
        for number, line in enumerate(lines):
            if number:
                clock.set(
                    clock.now() + (BETWEEN_LINES if line.session == lines[number - 1].session else BETWEEN_SESSIONS)
                )
            message = Message(PersonId(NAME, "writer"), f"line-{number}", clock.now(), line.text)
            given.append(_answered(line, await house.companion.hear(message)))
    finally:
        await house.close()
    return tuple(given)


def _answered(line: Line, sent: Sequence[Delivery]) -> Answered:
    bubbles = [bubble for delivery in sent for bubble in delivery.bubbles]
    used = tuple(name for bubble in bubbles for name in bubble.line.split("+") if name)
    return Answered(line, " ".join(bubble.text for bubble in bubbles), used, sent[0].why if sent else Why())
