"""`companion doctor`: looks at everything a start needs, and says what to do about what is wrong."""

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import click

from companion import app
from companion.clock import SystemClock
from companion.config import Config, load
from companion.domain.errors import CompanionError
from companion.packs.loader import PackShelf
from companion.plugins import load_engines

EARLIEST = 2026
"""A clock that shows an earlier year is wrong: this program is not older."""


@click.command()
@click.option("--config", "config_file", type=click.Path(path_type=Path), default=None, help="Another config.toml.")
@click.pass_context
def doctor(context: click.Context, config_file: Path | None) -> None:
    """Check configuration, token, database, key, packs, clock and zone data; exit 1 when something is wrong."""
    try:
        config = load(config_file)
    except CompanionError as error:
        click.echo(f"config    wrong  {error}")
        context.exit(1)
    click.echo("config    ok")
    wrong = [_report(name, look, config) for name, look in LOOKS]
    context.exit(1 if any(wrong) else 0)


def _report(name: str, look: Callable[[Config], Iterator[str]], config: Config) -> bool:
    """The line of one look is printed; True when something is wrong."""
    try:
        remarks = list(look(config))
    except CompanionError as error:
        click.echo(f"{name:9} wrong  {error}")
        return True
    click.echo(f"{name:9} ok     {'; '.join(remarks)}".rstrip())
    return False


def _token(config: Config) -> Iterator[str]:
    if not config.telegram.token:
        yield "none: the companion talks in the terminal; write /newbot to @BotFather to get one"
        return
    yield asyncio.run(app.inspect_bot(config))
    if config.telegram.webhook_url:
        where = app.webhook_address(config)
        yield f"with run --webhook, {where.url} is passed on to {where.host}:{where.port}"


def _database(config: Config) -> Iterator[str]:
    wrong = app.inspect_store(config)
    if wrong is not None:
        raise CompanionError(wrong)
    yield str(config.database())
    count = app.unknown_fates(config)
    if count:
        yield f"{count} {'message' if count == 1 else 'messages'} whose fate is unknown, never sent again"


def _key(config: Config) -> Iterator[str]:
    if config.key:
        yield "from COMPANION_KEY"
    elif config.key_file().exists():
        yield str(config.key_file())
    elif config.database().exists():
        raise CompanionError(
            f"missing: put the key file of this database back at {config.key_file()} or set COMPANION_KEY"
        )
    else:
        yield f"none yet: it is made at the first start, in {config.key_file()}"


def _packs(config: Config) -> Iterator[str]:
    shelf = PackShelf(config.pack_folders())
    for name in shelf.names():
        pack = app.pack_named(shelf, name)
        for finding in app.broken(pack):
            raise CompanionError(finding)
        yield name


def _engines(config: Config) -> Iterator[str]:
    for name, _ in load_engines(config.companion.engines):
        yield name


def _clock(_: Config) -> Iterator[str]:
    now = SystemClock().now()
    if now.year < EARLIEST:
        raise CompanionError(f"it shows {now:%d %B %Y}: set the machine's clock")
    yield f"{now:%Y-%m-%d %H:%M} UTC"


def _zones(_: Config) -> Iterator[str]:
    try:
        ZoneInfo("Europe/Berlin")
    except ZoneInfoNotFoundError:
        raise CompanionError("no zone data: install the package tzdata") from None
    yield "found"


LOOKS = (
    ("token", _token),
    ("database", _database),
    ("key", _key),
    ("packs", _packs),
    ("engines", _engines),
    ("clock", _clock),
    ("zones", _zones),
)
"""What is looked at, in the order in which a start needs it."""
