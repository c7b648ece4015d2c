"""The pipe: one JSON object per input line, exactly one per output line, in order, flushed at once."""

import json
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

import msgspec

from companion.domain.errors import CompanionError
from companion.domain.message import Kind, Message, PersonId
from companion.domain.reply import Bubble, Why
from companion.domain.work import Delivery

NAME = "pipe"
Kinds = Literal[
    "text", "sticker", "dice", "photo", "video", "file", "voice", "location", "contact", "poll", "edit", "reaction",
    "forward", "blocked",
]  # fmt: skip


class Line(msgspec.Struct, frozen=True):
    """One input line, as contracts say; fields that are not known are passed over."""

    user: str | None = None
    text: str = ""
    at: str | None = None
    button: str | None = None
    kind: Kinds = "text"
    lat: float | None = None
    lon: float | None = None
    zone: str | None = None
    language: str | None = None
    quoted: str = ""
    tick: str | None = None


NAMES = ("user", "button", "zone", "language", "at", "tick")
"""The fields that are names; what is said is cleaned further in."""
FIRST_YEAR, LAST_YEAR = 1970, 2999
"""Years that a line may name, so that days before and after them can be reckoned."""


class LineError(CompanionError):
    """A line that cannot be taken; nothing was done."""


@dataclass(frozen=True, slots=True)
class Passing:
    """Time passes until `at`; nobody speaks."""

    at: datetime


class PipeChannel:
    """Collects what is sent until the pipe writes its next line."""

    name = NAME

    def __init__(self) -> None:
        self._sent: list[tuple[Delivery, Bubble]] = []

    async def send(self, delivery: Delivery, bubble: Bubble) -> None:
        """The bubble is kept for the next output line."""
        self._sent.append((delivery, bubble))

    def collect(self) -> list[tuple[Delivery, list[Bubble]]]:
        """What was sent since the last call, a delivery at a time; kept no longer."""
        grouped: dict[str, tuple[Delivery, list[Bubble]]] = {}
        for delivery, bubble in self._sent:
            grouped.setdefault(f"{delivery.person}/{delivery.id}", (delivery, []))[1].append(bubble)
        self._sent.clear()
        return list(grouped.values())


def read_line(raw: bytes, update: str, now: datetime) -> tuple[Message | Passing, datetime | None]:
    """What a line says, and the instant it names, if any. Raises LineError with one sentence."""
    line = _decoded(raw)
    if line.tick is not None:
        passed = instant(line.tick, "tick")
        return Passing(passed), passed
    if not line.user:
        raise LineError('a line needs "user" (who speaks) or "tick" (time passes)')
    at = instant(line.at, "at") if line.at is not None else None
    return _message(line, update, at or now), at


def _decoded(raw: bytes) -> Line:
    try:
        line = msgspec.convert(json.loads(raw), Line)
    except msgspec.ValidationError as error:
        raise LineError(f"not taken: {error}") from None
    except (ValueError, RecursionError):
        raise LineError("not taken: this line is not a JSON object") from None
    return msgspec.structs.replace(line, **{name: _sayable(getattr(line, name)) for name in NAMES})


def _message(line: Line, update: str, at: datetime) -> Message:
    person = PersonId(NAME, line.user or "")
    kind = Kind.BUTTON if line.button is not None else Kind(line.kind)
    if kind is Kind.LOCATION and not _on_earth(line.lat, line.lon):
        raise LineError('a location needs "lat" between -90 and 90 and "lon" between -180 and 180')
    return Message(
        person, update, at, line.text, kind, line.button, line.lat, line.lon, line.zone, line.language, quoted=line.quoted
    )  # fmt: skip


def _sayable(text: str | None) -> str | None:
    """The text without lone surrogates, which no store can keep and no stream can carry."""
    return None if text is None else text.encode("utf-8", "replace").decode("utf-8")


def _on_earth(lat: float | None, lon: float | None) -> bool:
    return lat is not None and lon is not None and -90 <= lat <= 90 and -180 <= lon <= 180


def instant(text: str, field: str) -> datetime:
    """The aware instant of an ISO text. Raises LineError for any other, and for one without an offset."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise LineError(f'"{field}" is no ISO time; write it as 2026-03-02T09:00:00+01:00') from None
    if at.tzinfo is None:
        raise LineError(f'"{field}" needs an offset; write it as 2026-03-02T09:00:00+01:00')
    if not FIRST_YEAR <= at.year <= LAST_YEAR:
        raise LineError(f'"{field}" must lie in the years {FIRST_YEAR} to {LAST_YEAR}')
    return at


def told(bubbles: Iterable[Bubble]) -> list[dict[str, Any]]:
    """Bubbles as output lines show them."""
    return [
        {
            "text": bubble.text,
            "buttons": [[{"label": button.label, "data": button.data} for button in row] for row in bubble.buttons],
            "file": {"name": bubble.file.name, "text": bubble.file.text} if bubble.file else None,
        }
        for bubble in bubbles
    ]


def told_why(why: Why) -> dict[str, Any]:
    """A why as output lines show it."""
    value: dict[str, Any] = msgspec.to_builtins(why)
    return value


def sent_entry(delivery: Delivery, bubbles: Iterable[Bubble], shows_why: bool) -> dict[str, Any]:
    """One thing written first, as it stands in `sent`."""
    entry = {
        "user": delivery.person.id,
        "at": delivery.at.isoformat(),
        "replies": told(bubbles),
        "about": delivery.about,
        "kind": delivery.kind,
    }
    return {**entry, "why": told_why(delivery.why)} if shows_why else entry


def encoded(value: Mapping[str, Any]) -> str:
    """One output line, its end included."""
    return json.dumps(value, ensure_ascii=False) + "\n"


async def serve(lines: Iterable[bytes], take: Callable[[bytes, int], Awaitable[Mapping[str, Any]]],
                write: Callable[[str], None]) -> None:  # fmt: skip
    """Every line was answered by exactly one, in order; blank ones too."""
    for number, raw in enumerate(lines):
        try:
            answer = await take(raw, number)
        except CompanionError as error:
            answer = {"error": str(error)}
        write(encoded(answer))
