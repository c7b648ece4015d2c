"""Every text that a pack's tables say, each with its place; made for those who check packs, never for talking."""

from collections.abc import Iterator, Mapping, Sequence

from companion.domain.persona import Snapshot, Source, Written
from companion.packs.lines import LINE_KEYS, LINE_VALUES
from companion.packs.tables import read_table

_SAID = ("ask", "again", "evasive", "thanks", "say", "because")


def texts(snapshot: Snapshot) -> tuple[Written, ...]:
    """The texts of the pack's own tables, not of those it extends; raises PersonaError for one that is no toml."""
    return tuple(written for source in _own(snapshot) for written in _texts(source))


def unused(snapshot: Snapshot) -> tuple[Written, ...]:
    """The keys under [lines] of the pack's own tables that the program never says."""
    return tuple(
        Written(source.file, _line(source, f"{key} "), 1, key)
        for source in _own(snapshot)
        for key in _table(read_table(source).values.get("lines"))
        if key not in LINE_KEYS
    )


def _own(snapshot: Snapshot) -> Iterator[Source]:
    return (source for source in snapshot.files if source.file.startswith(f"{snapshot.name}/") and _is_toml(source))


def _is_toml(source: Source) -> bool:
    return source.file.endswith(".toml")


def _texts(source: Source) -> Iterator[Written]:
    top = read_table(source).values
    for key, said in _table(top.get("lines")).items():
        yield from (_written(source, text, LINE_VALUES.get(key, ())) for text in _strings(said))
    for row in (*_rows(top.get("names")), *_rows(top.get("question"))):
        yield from (_written(source, text) for text in _said(row))


def _said(row: Mapping[str, object]) -> Iterator[str]:
    for key in _SAID:
        yield from _strings(row.get(key))
    for shape in _rows(row.get("shapes")):
        yield from _strings(shape.get("say"))


def _written(source: Source, text: str, may: Sequence[str] = ()) -> Written:
    """The text at the place where its first words stand in quotation marks."""
    start = text
    for sign in ('"', "\\", "\n"):
        start = start.partition(sign)[0]
    line = _line(source, f'"{start}') if start else 1
    column = source.text.split("\n")[line - 1].find(f'"{start}') + 2
    return Written(source.file, line, max(column, 1), text, tuple(may))


def _line(source: Source, needle: str) -> int:
    return source.text.count("\n", 0, max(source.text.find(needle), 0)) + 1


def _table(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}


def _rows(value: object) -> Sequence[Mapping[str, object]]:
    return [row for row in value if isinstance(row, dict)] if isinstance(value, list) else ()


def _strings(value: object) -> Iterator[str]:
    for text in value if isinstance(value, list) else (value,):
        if isinstance(text, str):
            yield text
