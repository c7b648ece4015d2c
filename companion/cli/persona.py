"""`companion persona`: packs, for those who write them."""

import click

from companion import app
from companion.config import load
from companion.domain.errors import PersonaError
from companion.engines.rule import Finding
from companion.packs.loader import PackShelf


@click.group()
def persona() -> None:
    """List and check persona packs."""


def _shelf() -> PackShelf:
    return PackShelf(load().pack_folders())


@persona.command("list")
def list_packs() -> None:
    """One pack a line: its name, a tab, what it is like."""
    shelf = _shelf()
    for name in shelf.names():
        click.echo(f"{name}\t{app.pack_named(shelf, name).about}")


@persona.command("check")
@click.argument("packs", nargs=-1, metavar="[PACK...]")
@click.pass_context
def check(context: click.Context, packs: tuple[str, ...]) -> None:
    """What is to mend in these packs (or all): file:line:col and what to do, one finding a line."""
    shelf = _shelf()
    tables = app.load_tables()
    found = sorted({line for name in packs or ("base", *shelf.names()) for line in _findings(shelf, tables, name)})
    for line in found:
        click.echo(line)
    if found:
        context.exit(1)


def _findings(shelf: PackShelf, tables: app.Tables, name: str) -> list[str]:
    try:
        return [_told(finding) for finding in app.check_pack(shelf, tables, name)]
    except PersonaError as error:
        return [str(error)]


def _told(finding: Finding) -> str:
    return f"{finding.file}:{finding.line}:{finding.column}: {finding.message}"
