"""`companion memory`: what is kept of people, in the hands of whoever hosts them; safe beside a running bot."""

import asyncio
import sys
from collections.abc import Mapping
from datetime import UTC
from pathlib import Path
from typing import Any

import click

from companion import app
from companion.cli.kept import addressed, places, somebody, unknown, within, write_private
from companion.clock import SystemClock
from companion.config import Config, load
from companion.conversation.showing import shown
from companion.domain.errors import ConfigError, StoreError
from companion.domain.held import Held
from companion.domain.message import PersonId
from companion.domain.person import Relationship
from companion.ports import Store
from companion.runtime.exporting import as_text


@click.group()
def memory() -> None:
    """List, show, export, import and forget what is kept of people. A bot may run meanwhile: it notices.

    \b
    companion memory list                                    who is known
    companion memory show --user telegram:12345              what is known, with the words behind it
    companion memory export --user telegram:12345 --out mia.json
    companion memory import mia.json --user terminal:me      the same relationship, under any id
    companion memory forget --user telegram:12345            not a byte is left
    """


@memory.command("list")
@places
def list_people(database: str, config_file: Path | None) -> None:
    """One person a line: who, turns, facts and when they were last heard (UTC), with tabs between."""
    for line in within(load(config_file), database, _listed):
        click.echo(line)


@memory.command()
@somebody
@places
def show(user: str, database: str, config_file: Path | None) -> None:
    """What is known of somebody: facts by subject with the sentence and day of each, dates, plans."""
    person = PersonId.parse(user)

    async def shows(store: Store) -> Relationship | None:
        return await store.load(person)

    known = within(load(config_file), database, shows)
    if known is None:
        raise unknown(person)
    for line in shown(known):
        click.echo(line)


@memory.command()
@somebody
@click.option("--out", type=click.Path(path_type=Path), default=None, metavar="FILE",
              help="Write here, readable by you alone; otherwise to standard output.")  # fmt: skip
@places
def export(user: str, out: Path | None, database: str, config_file: Path | None) -> None:
    """Everything held of somebody as one readable JSON file: talk, facts, settings, persona and its pack."""
    person = PersonId.parse(user)

    async def exports(store: Store) -> Mapping[str, Any] | None:
        return await store.export(person)

    held = within(load(config_file), database, exports)
    if held is None:
        raise unknown(person)
    if out is not None:
        write_private(out, as_text(held) + "\n")
    else:
        sys.stdout.buffer.write(f"{as_text(held)}\n".encode())


@memory.command("import")
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE")
@somebody
@click.option("--replace", is_flag=True, help="Put the file in the place of somebody who is known already.")
@places
def import_person(file: Path, user: str, replace: bool, database: str, config_file: Path | None) -> None:
    """Take somebody up from an exported FILE, under any id; the next reply is what it would have been.

    The file is checked whole before anything changes. Whoever is known already stays, unless you say --replace.
    """
    person, config = addressed(user), load(config_file)
    held = asyncio.run(_taken_in(config, database, file, person, replace))
    click.echo(f"{person}\t{held.state.turn if held.state else 0} turns\t{len(held.memory.facts)} facts\tas in {file}")


@memory.command()
@somebody
@click.option("--yes", is_flag=True, help="Do not ask.")
@places
def forget(user: str, yes: bool, database: str, config_file: Path | None) -> None:
    """Erase somebody for good: not a byte of their words is left in the database, and no backup brings them back."""
    person, config = PersonId.parse(user), load(config_file)

    async def is_there(store: Store) -> bool:
        return person in await store.people()

    async def forgets(store: Store) -> bool:
        return await store.forget(person, SystemClock().now())

    if not within(config, database, is_there):
        raise unknown(person)
    if not yes:
        _ask(person)
    within(config, database, forgets)
    click.echo(f"{person} is forgotten")


def _ask(person: PersonId) -> None:
    """The host agreed. Raises ConfigError when they did not, or when nobody was there to be asked."""
    click.echo(f"Forget {person} and everything they ever said, for good? [y/N]", err=True)
    if sys.stdin.readline().strip().lower() not in ("y", "yes"):
        raise ConfigError(f"{person} was not forgotten; answer yes, or say --yes to be asked nothing")


async def _listed(store: Store) -> list[str]:
    return [_row(person, await store.load(person)) for person in await store.people()]


def _row(person: PersonId, known: Relationship | None) -> str:
    if known is None:
        return f"{person}\t0\t0\t-"
    heard = known.state.last_heard
    last = f"{heard.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}" if heard else "-"
    return f"{person}\t{known.state.turn}\t{len(known.memory.current)}\t{last}"


async def _taken_in(config: Config, database: str, file: Path, person: PersonId, replace: bool) -> Held:
    held = app.read_person(config, file)
    if not await app.try_out(config, held, SystemClock().now()):
        raise StoreError(f"{file} cannot be imported: no companion could go on from it; nothing was changed")
    store = app.open_store(config, database)
    try:
        if not replace and await store.load(person) is not None:
            raise StoreError(
                f"{person} is known already: say --replace to put {file} in their place, or name another id"
            )
        await store.replace(person, held)
    finally:
        await store.close()
    return held
