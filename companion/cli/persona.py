"""`companion persona`: packs, for those who write them."""

import click

from companion import app
from companion.cli.persona_check import check
from companion.cli.persona_lines import coverage, diff, variety
from companion.cli.persona_new import new
from companion.cli.persona_packs import shelf
from companion.cli.persona_why import why


@click.group()
def persona() -> None:
    """List, write, check and explain persona packs.

    \b
    companion persona new NAME          a small pack to start from
    companion persona check NAME        what is to mend, at file:line:col
    companion persona why NAME "..."    why this is the answer
    companion chat --persona NAME --db :memory:    talk with it while you write
    """


@persona.command("list")
def list_packs() -> None:
    """One pack a line: its name, a tab, what it is like."""
    packs = shelf()
    for name in packs.names():
        click.echo(f"{name}\t{app.pack_named(packs, name).about}")


for command in (check, why, coverage, variety, diff, new):
    persona.add_command(command)
