"""`companion backup` and `companion restore`: the relationships as one file, and back again."""

import asyncio
from pathlib import Path

import click

from companion import app
from companion.cli.kept import places, within
from companion.clock import SystemClock
from companion.config import load
from companion.ports import Store


@click.command()
@click.argument("path", type=click.Path(path_type=Path), metavar="PATH")
@places
def backup(path: Path, database: str, config_file: Path | None) -> None:
    """Save everybody into a new file at PATH, while the bot runs. The key is not in it: keep a copy of that elsewhere.

    Without its key nobody can read a backup. Nothing is overwritten.
    """
    config = load(config_file)

    async def saves(store: Store) -> None:
        await store.backup(str(path))

    within(config, database, saves)
    click.echo(
        f"saved in {path}; it opens only with the key ({app.key_place(config)}): keep a copy of that apart from it"
    )


@click.command()
@click.argument("path", type=click.Path(path_type=Path), metavar="PATH")
@places
def restore(path: Path, database: str, config_file: Path | None) -> None:
    """Put the backup at PATH in the place of the database. Stop the bot first.

    Whoever was erased since the backup stays erased. What was waiting to be sent then, and check-ins due since then, are
    not sent: they may have been.
    """
    restored = asyncio.run(app.restore(load(config_file), database, path, SystemClock().now()))
    click.echo(f"restored from {path}: {_many(restored.people, 'person', 'people')}")
    if restored.unsent:
        click.echo(
            f"{_many(restored.unsent, 'message', 'messages')} waiting in it may have gone out since: not sent again"
        )
    if restored.passed:
        click.echo(f"{_many(restored.passed, 'check-in', 'check-ins')} due since then may have gone out: passed over")


def _many(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"
