"""`companion understand`: what each line of a text means, one JSON object a line; nothing is kept."""

import json
import sys
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, BinaryIO
from zoneinfo import ZoneInfo

import click
from tzlocal import get_localzone_name

from companion import app
from companion.channels.pipe import FIRST_YEAR, LAST_YEAR
from companion.clock import SystemClock
from companion.conversation.places import valid_zone
from companion.domain.errors import ConfigError
from companion.domain.understanding import Understanding
from companion.understanding import understand as read
from companion.understanding.tables import Known

_LISTS = {
    "sentences": ("text", "act"),
    "people": ("relation", "name"),
    "facts": ("subject", "relation", "value", "polarity", "modality"),
    "frames": ("frame", "who", "experiencer", "polarity", "when", "status"),
    "events": ("what", "start", "grain"),
    "dates": ("text", "start", "end", "grain", "recurring", "ambiguous"),
}
"""Fields that are lists, and what is shown of each entry."""
_RISK = ("kind", "level", "who")
_STYLE = ("words", "hesitation", "formality")
_PLAIN = tuple("act answer_to feeling intensity valence topics topic_strengths age asks_if_human hesitant".split())


@click.command()
@click.argument("file", type=click.File("rb"), default="-", metavar="[FILE]")
@click.option("--now", default=None, metavar="ISO", help="When it is said, for example 2026-03-02T09:00; default: now.")
@click.option("--zone", default=None, metavar="IANA", help="Where, for example Europe/Berlin; default: the machine's.")
def understand(file: BinaryIO, now: str | None, zone: str | None) -> None:
    """What each line of FILE (or of standard input) means: one JSON object a line.

    Act, feeling, topics, people, facts, what happened, events, dates and signs of risk. A blank line gives an object too.
    """
    place = _zone(zone)
    at = _instant(now, ZoneInfo(place))
    for line in meanings(file, at, place):
        sys.stdout.buffer.write(line.encode() + b"\n")
        sys.stdout.buffer.flush()


def meanings(lines: Iterable[bytes], now: datetime, zone: str) -> Iterator[str]:
    """The JSON object of each line; bytes that are no UTF-8 are read as replacement characters."""
    tables, known = app.load_tables(), Known()
    for line in lines:
        text = line.decode("utf-8", "replace").rstrip("\r\n")
        shown = fields(text, read(text, now, zone, known, tables))
        yield json.dumps(shown, ensure_ascii=False, default=datetime.isoformat)


def fields(text: str, heard: Understanding) -> dict[str, Any]:
    """The understanding of this text as the fields of the command; times are still times."""
    lists = {name: [_shown(one, names) for one in getattr(heard, name)] for name, names in _LISTS.items()}
    return {
        "text": text,
        **_shown(heard, _PLAIN),
        **lists,
        "risk": _shown(heard.risk, _RISK),
        "style": _shown(heard.style, _STYLE),
    }


def _shown(value: object, names: Iterable[str]) -> dict[str, Any]:
    return {name: getattr(value, name) for name in names}


def _zone(name: str | None) -> str:
    """The zone that was named, else the machine's, else UTC. Raises ConfigError for one that is none."""
    if name is None:
        own = get_localzone_name()
        return own if valid_zone(own) else "UTC"
    if not valid_zone(name):
        raise ConfigError(f"{name!r} is no time zone; write an IANA name such as Europe/Berlin")
    return name


def _instant(text: str | None, zone: ZoneInfo) -> datetime:
    """The instant of an ISO text, local to the zone; one without an offset is the time there. Raises ConfigError."""
    if text is None:
        return SystemClock().now().astimezone(zone)
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise ConfigError(f"--now {text!r} is no ISO time; write it as 2026-03-02T09:00:00+01:00") from None
    if not FIRST_YEAR <= at.year <= LAST_YEAR:
        raise ConfigError(f"--now must lie in the years {FIRST_YEAR} to {LAST_YEAR}")
    return at.astimezone(zone) if at.tzinfo is not None else at.replace(tzinfo=zone)
