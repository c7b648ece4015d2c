"""The shelf of packs: names, snapshots of a whole `extends` closure, and the Pack made from one."""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from companion.conversation.menus import MENU
from companion.domain.errors import PersonaError
from companion.domain.persona import GivenName, Pack, Snapshot, Source
from companion.packs import folders
from companion.packs.lines import LINE_KEYS
from companion.packs.questions import questions
from companion.packs.tables import Table, read_table

DEEPEST = 8
"""Packs that may extend one another in a row."""
KEPT = 64
"""Packs that stay made; an edited one is another pack."""
_MADE: dict[str, tuple[Snapshot, Pack]] = {}
"""What was made of which text, by its digest, for every shelf of this process."""

Lines = Mapping[str, tuple[str, ...]]
NO_LINES: Lines = {}
Stamp = tuple[tuple[str, int, int], ...]

_KEYS = ("about", "extends", "traits", "names", "lines", "language", "menu")
_COMMANDS = tuple(name for name, _ in MENU)
_LANGUAGE = re.compile("[a-z]{2}")
LONGEST_DESCRIPTION = 256
"""Characters that a menu shows beside a command."""


class PackShelf:
    """Persona packs in folders; the given folders are searched first, in order, then the shipped one."""

    def __init__(self, searched: Sequence[Path] = ()) -> None:
        self._folders = (*searched, folders.shipped())

    def names(self) -> tuple[str, ...]:
        """Every pack a person may be given, sorted; `base` is not one."""
        return tuple(name for name in folders.pack_names(self._folders) if name != "base")

    def path(self, file: str) -> Path:
        """Where this file, named `pack/file` as in a snapshot, lies on disk; raises PersonaError."""
        name, _, own = file.partition("/")
        return folders.find(name, self._folders) / own

    def stamp(self, names: Sequence[str]) -> Stamp:
        """What changes whenever a file of one of these packs is changed, added or removed."""
        return tuple(mark for name in names for mark in folders.marks(name, self._folders))

    def snapshot(self, name: str) -> Snapshot:
        """The text of the pack and of all it extends, furthest ancestor first; raises PersonaError."""
        files: tuple[Source, ...] = ()
        seen: list[str] = []
        wanted: str | None = name
        while wanted is not None:
            _check_new(wanted, seen)
            own = folders.read(folders.find(wanted, self._folders))
            seen.append(wanted)
            files = (*own, *files)
            wanted = _parent(own)
        return Snapshot(name, files)

    def pack(self, snapshot: Snapshot) -> Pack:
        """The pack made from this text, kept for the next call; raises PersonaError."""
        digest = snapshot.digest
        return _MADE[digest][1] if digest in _MADE else _keep(snapshot, make(snapshot, digest))

    def pinned(self, snapshot: Snapshot) -> Pack:
        """The pack made from a text that somebody was given once; lines that it knows nothing of are the shipped base's."""
        made = next((pack for text, pack in _MADE.values() if text is snapshot), None)
        digest = made.digest if made else snapshot.digest
        return _MADE[digest][1] if digest in _MADE else _keep(snapshot, make(snapshot, digest, _spare()))

    def taken(self, digest: str) -> Snapshot | None:
        """The text that a pack of this digest was made from, while it is kept."""
        return _MADE[digest][0] if digest in _MADE else None


def _keep(snapshot: Snapshot, pack: Pack) -> Pack:
    _MADE[pack.digest] = snapshot, pack
    if len(_MADE) > KEPT:
        del _MADE[next(iter(_MADE))]
    return pack


def _spare() -> Lines:
    """The lines of the shipped base as it stands now."""
    base = PackShelf()
    return base.pack(base.snapshot("base")).lines


def make(snapshot: Snapshot, digest: str, spare: Lines = NO_LINES) -> Pack:
    """The pack that this text describes, with spare lines where it has none; raises PersonaError with file and line."""
    personas = tuple(table.only(_KEYS) for table in _tables(snapshot, "persona.toml"))
    if not personas:
        raise PersonaError(f"{snapshot.name}/persona.toml: is missing; every pack has one")
    return Pack(
        name=snapshot.name,
        digest=digest,
        about=personas[-1].text("about"),
        traits=_traits(personas),
        names=_names(personas),
        questions=questions(_tables(snapshot, "questions.toml"), snapshot.name),
        lines=_lines(personas, spare),
        talk=tuple(source for source in snapshot.files if source.file.endswith(".talk")),
        language=_language(personas),
        menu=_menu(personas),
    )


def _language(personas: Sequence[Table]) -> str:
    """The language of the nearest pack that names one; empty for English, which is what base speaks."""
    for persona in reversed(personas):
        language = persona.text("language", "")
        if language and not _LANGUAGE.fullmatch(language):
            raise persona.wrong("language", f'"{language}" is no language; write its two letters, such as "de"')
        if language:
            return language
    return ""


def _menu(personas: Sequence[Table]) -> Mapping[str, str]:
    """What the packs say of each command, the nearest last."""
    told: dict[str, str] = {}
    for persona in personas:
        menu = persona.table("menu").only(_COMMANDS)
        told.update((name, menu.text(name)) for name in menu.values)
        for name in menu.values:
            if len(told[name]) > LONGEST_DESCRIPTION:
                raise menu.wrong(name, f'"{name}" is longer than {LONGEST_DESCRIPTION} characters; shorten it')
    return told


def _check_new(name: str, seen: list[str]) -> None:
    if name in seen:
        raise PersonaError(f"{seen[-1]}/persona.toml: {' -> '.join([*seen, name])} go in a ring; remove one extends")
    if len(seen) >= DEEPEST:
        raise PersonaError(f"{seen[-1]}/persona.toml: {len(seen)} packs in a row are too deep; extend base instead")


def _parent(files: Sequence[Source]) -> str | None:
    table = next(read_table(source) for source in files if source.file.endswith("/persona.toml"))
    if "extends" not in table.values:
        return None
    where = f"{table.place.source.file}:{table.place.line('extends')}: "
    return folders.check_name(table.text("extends"), where)


def _tables(snapshot: Snapshot, file: str) -> Iterator[Table]:
    return (read_table(source) for source in snapshot.files if source.file.endswith(f"/{file}"))


def _names(personas: Sequence[Table]) -> tuple[GivenName, ...]:
    for persona in reversed(personas):
        rows = persona.tables("names", "[[names]]")
        if rows:
            return tuple(GivenName(row.text("name"), row.text("because")) for row in map(_name_row, rows))
    raise personas[-1].wrong("names", "the pack has no name to give itself; write [[names]] with name and because")


def _name_row(row: Table) -> Table:
    return row.only(("name", "because"))


def _traits(personas: Sequence[Table]) -> Mapping[str, float]:
    traits: dict[str, float] = {}
    for persona in personas:
        traits.update(persona.traits("traits", 0.0))
    return traits


def _lines(personas: Sequence[Table], spare: Lines) -> Lines:
    lines: dict[str, tuple[str, ...]] = {}
    for depth, persona in enumerate(personas):
        own = persona.table("lines")
        if depth:
            own.only((*LINE_KEYS, *(key for key in lines if key not in LINE_KEYS)))
        lines.update((key, own.texts(key, 1)) for key in own.values)
    for key in LINE_KEYS:
        if key not in lines and key in spare:
            lines[key] = spare[key]
        elif key not in lines:
            raise personas[-1].wrong("lines", f'the line "{key}" is missing; write it, or extend base')
    return lines
