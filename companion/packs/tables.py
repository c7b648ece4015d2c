"""Tables of a pack's toml files: every value is read through its table, so that an error knows its file and line."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from companion.domain.errors import PersonaError
from companion.domain.persona import TRAITS, Source
from companion.packs.folders import nearest

_LINE = re.compile(r"\(at line (\d+), column (\d+)\)")

_DOTTED = re.compile(
    r"""(?:^|[\[{,])[ \t]*(?:(?:[\w-]+|"[^"\n]*"|'[^'\n]*')[ \t]*\.[ \t]*){9}""", re.MULTILINE | re.ASCII
)
"""A key of ten parts or more; the time that thousands of them take to be read grows with their square."""

KEPT = 16
"""Tables that are kept after they were read."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a table stands in a file: the headers to pass, each as often as counted, before its keys begin."""

    source: Source
    steps: tuple[tuple[str, int], ...] = ()

    def step(self, header: str, count: int = 0) -> "Place":
        """The place after the next `count` + 1 lines that read `header`."""
        return Place(self.source, (*self.steps, (header, count)))

    def line(self, key: str = "") -> int:
        """The line of that key after the headers, else of the last header found, from 1."""
        lines = self.source.text.split("\n")
        at = 0
        for header, count in self.steps:
            at = _after(lines, at, header, count)
        if key and at and re.search(rf"[{{,]\s*{re.escape(key)}\s*=", lines[at - 1]):
            return at
        own = re.compile(rf"[\"']?{re.escape(key)}[\"']?\s*=|\[+\s*{re.escape(key)}\s*\]+")
        found = next((index + 1 for index in range(at, len(lines)) if own.match(lines[index].strip())), 0)
        return found if key and found else max(at, 1)


def _after(lines: Sequence[str], start: int, header: str, count: int) -> int:
    """The line after the header, which a table written in one line bears as a key."""
    inline = re.compile(rf"{re.escape(header)}|{re.escape(header.strip('[]'))}\s*=\s*\{{")
    hits = [index + 1 for index in range(start, len(lines)) if inline.match(lines[index].strip())]
    return hits[count] if count < len(hits) else start


@dataclass(frozen=True, slots=True)
class Table:
    """One table of a toml file and where it stands."""

    values: Mapping[str, object]
    place: Place

    def wrong(self, key: str, what: str) -> PersonaError:
        """The error to raise about this key."""
        return PersonaError(f"{self.place.source.file}:{self.place.line(key)}: {what}")

    def only(self, known: Sequence[str]) -> "Table":
        """The same table, which holds no other keys than these; raises PersonaError."""
        for key in self.values:
            if key not in known:
                raise self.wrong(key, f'"{key}" means nothing here{nearest(key, known)}; known are {", ".join(known)}')
        return self

    def text(self, key: str, default: str | None = None) -> str:
        """The text of this key, not blank; raises PersonaError when it is missing without a default."""
        value = self.values.get(key, default)
        if isinstance(value, str) and (value.strip() or value == default):
            return value
        raise self.wrong(key, f'"{key}" must be a text; write {key} = "..."')

    def flag(self, key: str) -> bool:
        """The yes or no of this key, no when it is missing."""
        value = self.values.get(key, False)
        if isinstance(value, bool):
            return value
        raise self.wrong(key, f'"{key}" must be true or false')

    def texts(self, key: str, least: int = 0) -> tuple[str, ...]:
        """The texts of this key, at least so many, none of them blank; raises PersonaError."""
        value = self.values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(text, str) and text.strip() for text in value):
            raise self.wrong(key, f'"{key}" must be a list of texts; write {key} = ["...", "..."]')
        if len(value) < least:
            raise self.wrong(key, f'"{key}" has {len(value)} variants; write at least {least}')
        return tuple(value)

    def traits(self, key: str, lowest: float) -> dict[str, float]:
        """The traits under this key, each between `lowest` and 1; raises PersonaError."""
        table = self.table(key).only(TRAITS)
        for name, value in table.values.items():
            if isinstance(value, bool) or not isinstance(value, int | float) or not lowest <= value <= 1:
                raise table.wrong(name, f'"{name}" must be a number from {lowest:g} to 1')
        return {name: float(value) for name, value in table.values.items() if isinstance(value, int | float)}

    def table(self, key: str) -> "Table":
        """The table under this key, empty when it is missing; raises PersonaError."""
        value = self.values.get(key, {})
        if isinstance(value, dict):
            return Table(value, self.place.step(f"[{key}]"))
        raise self.wrong(key, f'"{key}" must be a table; write [{key}]')

    def tables(self, key: str, header: str) -> tuple["Table", ...]:
        """The tables of the list under this key, in order; raises PersonaError."""
        value = self.values.get(key, [])
        if isinstance(value, list) and all(isinstance(item, dict) for item in value):
            return tuple(Table(item, self.place.step(header, count)) for count, item in enumerate(value))
        raise self.wrong(key, f'"{key}" must be a list of tables; write {header}')


@lru_cache(KEPT)
def read_table(source: Source) -> Table:
    """The top table of a toml file; raises PersonaError with the line that cannot be read.

    The last ones read are kept: each pack reads what it extends, and each twice.
    """
    try:
        if _DOTTED.search(source.text):
            raise RecursionError
        return Table(tomllib.loads(source.text), Place(source))
    except tomllib.TOMLDecodeError as error:
        raise PersonaError(_unreadable(source, str(error))) from None
    except RecursionError:
        raise PersonaError(f"{source.file}: nested too deeply; keep to the tables of the reference") from None


def _unreadable(source: Source, error: str) -> str:
    found = _LINE.search(error)
    line, column = found.groups() if found else (source.text.count("\n") + 1, 1)
    what = _LINE.sub("", error).removesuffix("(at end of document)").strip().lower()
    return f"{source.file}:{line}:{column}: this is no toml: {what}; mend it there"
