"""`companion persona`: packs, for those who write them."""

import click

from companion import app
from companion.config import load
from companion.packs.loader import PackShelf


@click.group()
def persona() -> None:
    """List and check persona packs."""


@persona.command("list")
def list_packs() -> None:
    """One pack a line: its name, a tab, what it is like."""
    shelf = PackShelf(load().pack_folders())
    for name in shelf.names():
        click.echo(f"{name}\t{app.pack_named(shelf, name).about}")
