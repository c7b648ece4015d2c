"""From the text of a `.chat` file to a Scenario; what cannot be read is named by file and line."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import time
from difflib import get_close_matches
from pathlib import Path
from zoneinfo import ZoneInfo

from companion.conversation.places import valid_zone
from companion.domain.errors import CompanionError
from companion.domain.message import Kind
from companion.plugins import load_checks
from companion.simulation import expecting
from companion.simulation.moments import instant, moment, span
from companion.simulation.scenario import (
    Deed,
    Header,
    Line,
    Pass,
    Scenario,
    Snapshot,
)
from companion.testing.passages import Forgets, Presses, Repeats, Restarts, Says
from companion.testing.registry import clock

SUFFIX = ".chat"
_KEYS = ("persona", "user", "zone", "country", "quiet", "seed", "soul", "start")
_NEXT_KEY = re.compile(rf"\s{{2,}}(?=(?:{'|'.join(_KEYS)})\s*:)", re.IGNORECASE)
_COMMENT = re.compile(r"(^|\s{2,})#.*$")
_SPEAKS = re.compile(r"(?P<name>[^:\[\]\"]{1,40}?)\s*(?:\[(?P<kind>[a-z]+)\])?:\s*(?P<text>.*)$")
_PLACE = re.compile(r"(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)$")
_EXAMPLES = (
    "bot should: ...", "wait 3 days", "wait until Thu 20:00", "sleep 8 hours", "expect check-in: ...", "expect silence",
    "remembered: ...", "forgotten: ...", "restart", "again", 'take back "..."', "always: ...", "snapshot",
)  # fmt: skip


class ScenarioError(CompanionError):
    """A scenario cannot be read as written; the message begins with file and line."""


def read(path: Path) -> Scenario:
    """The scenario of this file, in which installed checks can be used. Raises CompanionError."""
    load_checks()
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise ScenarioError(f"{path}: cannot be read ({error.strerror}); name a {SUFFIX} file or a folder") from None
    except UnicodeDecodeError:
        raise ScenarioError(f"{path}: is not UTF-8; save it as UTF-8") from None
    return parse(text, str(path))


def parse(text: str, path: str = "scenario.chat") -> Scenario:
    """The scenario that this text is. Raises ScenarioError."""
    draft = _Draft()
    for number, words in _lines(text):
        try:
            draft.take(number, words)
        except CompanionError as error:
            raise ScenarioError(f"{path}:{number}: {error}") from None
    if not draft.lines:
        raise ScenarioError(f"{path}: nothing is said in it; add a line such as Mia: hello")
    return Scenario(path, _title(text, path), _started(draft.header, draft.starts, path), tuple(draft.lines))


@dataclass(slots=True)
class _Draft:
    """A scenario while it is read: its header, the starts named in it, its lines."""

    header: Header = Header()
    starts: list[tuple[int, str]] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)

    def take(self, number: int, words: str) -> None:
        """The line is part of the header, or a line of the talk. Raises CompanionError."""
        if not self.lines and _is_header(words):
            self.header = _headed(self.header, words, self.starts, number)
        else:
            self.lines += [Line(number, words, deed) for deed in _deeds(words, self.header)]


def _lines(text: str) -> Iterator[tuple[int, str]]:
    for number, raw in enumerate(text.splitlines(), 1):
        words = _COMMENT.sub("", raw.replace("\t", "  ")).strip()
        if words:
            yield number, words


def _title(text: str, path: str) -> str:
    first = text.lstrip().partition("\n")[0]
    return first.lstrip("# ").strip() if first.startswith("#") else Path(path).stem


def _is_header(words: str) -> bool:
    return words.partition(":")[0].strip().lower() in _KEYS


def _headed(header: Header, words: str, starts: list[tuple[int, str]], number: int) -> Header:
    """The header with what this line says; a start waits until the zone is known."""
    for part in _NEXT_KEY.split(words):
        key, _, value = (piece.strip() for piece in part.partition(":"))
        key = key.lower()
        if key == "start":
            starts.append((number, value))
        else:
            header = _HEADED[key](header, value)
    return header


def _started(header: Header, starts: list[tuple[int, str]], path: str) -> Header:
    for number, words in starts:
        try:
            header = replace(header, start=instant(words).replace(tzinfo=header.place))
        except CompanionError as error:
            raise ScenarioError(f"{path}:{number}: {error}") from None
    return header


def _user(header: Header, value: str) -> Header:
    name, *more = (part.strip() for part in value.split(","))
    if not name or ":" in name:
        raise CompanionError("a user needs a name, as in user: Mia")
    header = replace(header, user=name)
    for part in more:
        key, _, rest = part.partition(" ")
        if key not in _USERS:
            raise CompanionError(f"{key!r} says nothing about a user; write tz, country or quiet")
        header = _USERS[key](header, rest.strip())
    return header


def _zone(header: Header, value: str) -> Header:
    if not valid_zone(value):
        raise CompanionError(f"{value!r} is no time zone; write an IANA name such as Europe/Berlin")
    return replace(header, zone=ZoneInfo(value).key)


def _country(header: Header, value: str) -> Header:
    if not re.fullmatch(r"[A-Za-z]{2}", value):
        raise CompanionError(f"{value!r} is no country; write its two letters, as in DE")
    return replace(header, country=value.upper())


def _quiet(header: Header, value: str) -> Header:
    return replace(header, quiet=hours(value))


def hours(value: str) -> tuple[time, time]:
    """The two times of `22:00-08:00`. Raises CompanionError for anything else."""
    start, dash, end = value.partition("-")
    if not dash:
        raise CompanionError(f"{value!r} are no hours; write them as 22:00-08:00")
    return clock(_of_day(start)), clock(_of_day(end))


def _of_day(text: str) -> str:
    if not re.fullmatch(r"\d{1,2}:\d\d(:\d\d)?", text.strip()):
        raise CompanionError(f"{text.strip()!r} is no time of day; write it as 22:00")
    return text.strip()


def _soul(header: Header, value: str) -> Header:
    if not re.fullmatch(r"[0-9a-f]{32}", value):
        raise CompanionError(f"{value!r} is no soul; it is 32 digits 0-9 and a-f, as an export shows it")
    return replace(header, soul=value)


def _seed(header: Header, value: str) -> Header:
    if not re.fullmatch(r"-?\d{1,18}", value):
        raise CompanionError(f"{value!r} is no seed; write a whole number")
    return replace(header, seed=int(value))


_USERS: dict[str, Callable[[Header, str], Header]] = {
    "tz": _zone, "zone": _zone, "country": _country, "quiet": _quiet,
}  # fmt: skip
_HEADED: dict[str, Callable[[Header, str], Header]] = {
    "persona": lambda header, value: replace(header, persona=value),
    "user": _user, "zone": _zone, "country": _country, "quiet": _quiet, "seed": _seed, "soul": _soul,
}  # fmt: skip


def _deeds(words: str, header: Header) -> tuple[Deed, ...]:
    """What a line below the header means. Raises CompanionError."""
    said = _SPEAKS.match(words)
    known = next((begins for begins in _DEEDS if _begins(words, begins)), None)
    if known is not None and (said is None or said["name"].casefold() != header.user.casefold()):
        return _DEEDS[known](words[len(known) :].lstrip(": ").strip())
    if said is None:
        raise CompanionError(_unknown(words))
    return (_spoken(said["name"], said["kind"] or "", (said["text"] or "").strip(), header),)


def _begins(words: str, begins: str) -> bool:
    """Whether the line begins so, and not only with a longer word that does."""
    rest = words[len(begins) :]
    return words.lower().startswith(begins) and (not rest or begins.endswith(":") or rest[0] in " :")


def _spoken(name: str, kind: str, text: str, header: Header) -> Deed:
    if name.casefold() != header.user.casefold():
        raise CompanionError(_nobody(name, header.user))
    if kind and kind not in set(Kind):
        raise CompanionError(f"[{kind}] is no kind of message; there are: {' '.join(Kind)}")
    if kind != Kind.LOCATION:
        return Presses(text) if kind == Kind.BUTTON else Says(text, Kind(kind or "text"))
    place = _PLACE.match(text)
    if place is None:
        raise CompanionError("a location is latitude and longitude in degrees, as in 35.68, 139.69")
    return Says("", Kind.LOCATION, float(place[1]), float(place[2]))


def _nobody(name: str, user: str) -> str:
    if name.lower() in _KEYS:
        return f"{name}: belongs in the header, before the first line of the talk"
    near = get_close_matches(name, (*_EXAMPLES, *(f"{key}:" for key in _KEYS)), 1, 0.6)
    return f"nobody here is called {name!r}; the user is {user}" + (f", or did you mean {near[0]!r}" if near else "")


def _unknown(words: str) -> str:
    near = get_close_matches(words, _EXAMPLES, 3, 0.3)
    return f"{words!r} means nothing here; {'nearest' if near else 'there are'}: {' · '.join(near or _EXAMPLES)}"


def _bare(deed: Deed) -> Callable[[str], tuple[Deed, ...]]:
    def read_rest(rest: str) -> tuple[Deed, ...]:
        if rest:
            raise CompanionError(f"{rest!r} is one word too many here")
        return (deed,)

    return read_rest


def _wait(rest: str, asleep: bool = False) -> tuple[Deed, ...]:
    until = rest.removeprefix("until ")
    return (Pass(until=moment(until), asleep=asleep) if until != rest else Pass(span(rest), asleep=asleep),)


def _take_back(rest: str) -> tuple[Deed, ...]:
    if not re.fullmatch(r'"[^"]+"', rest):
        raise CompanionError('take back needs the text of a fact in quotes, as in take back "Berlin"')
    return (Forgets(rest.strip('"')),)


_DEEDS: dict[str, Callable[[str], tuple[Deed, ...]]] = {
    "bot should:": expecting.should,
    "expect check-in": expecting.check_in,
    "expect no check-in": _bare(expecting.NO_CHECK_IN),
    "expect silence": expecting.silence,
    "remembered:": expecting.remembered,
    "forgotten:": expecting.forgotten,
    "always:": expecting.always,
    "wait": _wait,
    "sleep": lambda rest: _wait(rest, asleep=True),
    "restart": _bare(Restarts()),
    "again": _bare(Repeats()),
    "snapshot": _bare(Snapshot()),
    "take back": _take_back,
}
