"""`companion persona check`: everything to mend in a pack, one finding a line."""

import re
from datetime import UTC, datetime

import click

from companion import app
from companion.cli.persona_packs import shelf, shown
from companion.domain.errors import PersonaError
from companion.domain.persona import Snapshot
from companion.domain.understanding import Understanding
from companion.engines.check import findings
from companion.engines.rule import Finding
from companion.engines.trial import Trial
from companion.packs.loader import PackShelf
from companion.packs.texts import texts, unused
from companion.understanding import understand
from companion.understanding.tables import Known, Tables

CHECKED_AT = datetime(2026, 3, 4, 15, 0, tzinfo=UTC)
"""The instant at which samples are tried, so that a check says the same every day."""
_PLACE = re.compile(r"(?P<file>[a-z0-9-]+/[^:\n]+?)(:(?P<line>\d+))?(:(?P<column>\d+))?: (?P<message>.+)", re.DOTALL)


@click.command()
@click.argument("packs", nargs=-1, metavar="[PACK...]")
@click.pass_context
def check(context: click.Context, packs: tuple[str, ...]) -> None:
    """What is to mend in these packs (or all): file:line:col and what to do, one finding a line.

    Only a pack's own files are told; what it extends is checked under its own name.
    """
    found = shelf()
    tables = app.load_tables()
    lines = [_told(found, one) for name in packs or ("base", *found.names()) for one in check_pack(found, tables, name)]
    for line in lines:
        click.echo(line)
    if lines:
        context.exit(1)


def check_pack(packs: PackShelf, tables: Tables, name: str) -> tuple[Finding, ...]:
    """Everything to mend in a pack, sorted by place. Raises PersonaError when there is no such pack."""
    try:
        snapshot = packs.snapshot(name)
    except PersonaError as error:
        return (_finding(error),)
    broken = _broken(packs, snapshot)
    written = () if broken else texts(snapshot)
    traits = {} if broken else packs.pack(snapshot).traits
    talk = tuple(source for source in snapshot.files if source.file.endswith(".talk"))
    trial = Trial(lambda text: _understood(text, tables), traits)
    return tuple(sorted({*broken, *_unused(snapshot), *findings(talk, written, trial, tables.concepts, name)}))


def _understood(text: str, tables: Tables) -> Understanding:
    return understand(text, CHECKED_AT, "UTC", Known(), tables)


def _broken(packs: PackShelf, snapshot: Snapshot) -> tuple[Finding, ...]:
    """What keeps the tables from being read, if anything does."""
    try:
        packs.pack(snapshot)
    except PersonaError as error:
        return (_finding(error),)
    return ()


def _finding(error: PersonaError) -> Finding:
    """The error as a finding; raised again when it names no file."""
    found = _PLACE.fullmatch(str(error))
    if found is None:
        raise error
    return Finding(found["file"], int(found["line"] or 1), int(found["column"] or 1), found["message"])


def _unused(snapshot: Snapshot) -> list[Finding]:
    return [
        Finding(key.file, key.line, key.column, f'nothing ever says the line "{key.text}"; remove it')
        for key in unused(snapshot)
    ]


def _told(packs: PackShelf, finding: Finding) -> str:
    return f"{shown(packs, finding.file)}:{finding.line}:{finding.column}: {finding.message}"
