"""`companion chat`: a talk in the terminal, or over a pipe with --jsonl."""

import asyncio
import logging
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from functools import partial
from pathlib import Path

import click
from tzlocal import get_localzone_name

from companion import app
from companion.channels import pipe, pipe_talk, terminal, terminal_talk
from companion.cli.persona_packs import told
from companion.cli.recording import Recorder
from companion.clock import SystemClock, TravelClock, VirtualClock
from companion.config import Config, load
from companion.conversation.places import valid_zone
from companion.domain.errors import CompanionError, ConfigError
from companion.domain.person import PersonState, Relationship
from companion.packs.loader import PackShelf

EVERY = 5.0
"""Seconds between two looks at what is due while somebody sits at the terminal."""

_log = logging.getLogger(__name__)


@click.command()
@click.option("--persona", default="", metavar="NAME", help="Skip the first talk: this pack, with default answers.")
@click.option(
    "--db", "database", default=None, metavar="PATH", help="Keep the relationship here; :memory: keeps nothing."
)
@click.option("--seed", type=int, default=None, help="Fix every chance, so that a talk can be repeated.")
@click.option("--zone", default=None, metavar="IANA", help="Where you are, for example Europe/Berlin.")
@click.option("--country", default=None, metavar="CC", help="Your country, for example DE: which helplines are named.")
@click.option("--why", "shows_why", is_flag=True, help="Show after each reply why it was said.")
@click.option("--jsonl", is_flag=True, help="One JSON object a line, in and out; for scripts. Default --db :memory:.")
@click.option("--config", "config_file", type=click.Path(path_type=Path), default=None, help="Another config.toml.")
def chat(  # noqa: PLR0913 - one parameter an option
    persona: str,
    database: str | None,
    seed: int | None,
    zone: str | None,
    country: str | None,
    shows_why: bool,
    jsonl: bool,
    config_file: Path | None,
) -> None:
    """Talk with your companion here. Inside: /help, /wait 3d (on --db :memory:), /save name.chat, /quit."""
    if zone is not None and not valid_zone(zone):
        raise ConfigError(f"{zone!r} is no time zone; write an IANA name such as Europe/Berlin")
    config = load(config_file)
    country, database = country.upper() if country else None, database or (app.MEMORY if jsonl else "")
    chosen = app.Choices(persona, seed, zone, country, database, partial(_complain, PackShelf(config.pack_folders())))
    if jsonl:
        asyncio.run(_pipe(config, chosen, shows_why))
    else:
        sit_down(config, app.placed(chosen, _machine_zone()), shows_why)


def sit_down(config: Config, choices: app.Choices, shows_why: bool = False) -> None:
    """The talk in the terminal is over and on disk; Ctrl-C is one way to end it."""
    with suppress(KeyboardInterrupt):
        asyncio.run(_converse(config, choices, shows_why))
    click.echo()


async def _pipe(config: Config, choices: app.Choices, shows_why: bool) -> None:
    clock, channel = VirtualClock(), pipe.PipeChannel()
    choices = app.placed(choices, _machine_zone()) if choices.persona else choices
    house = app.build(config, choices, clock, {pipe.NAME: channel})
    stream = pipe_talk.Stream(house.companion, house.courier, channel, clock, app.run_name(), shows_why)
    talk = pipe_talk.PipeTalk(stream)
    # Reading blocks the loop, so that asyncio's own handler would take effect only after the next line.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        await pipe.serve(sys.stdin.buffer, talk.take, _write)
    finally:
        await house.close()


def _complain(packs: PackShelf, finding: str) -> None:
    """A writer sees what is wrong in their draft."""
    click.echo(told(packs, finding), err=True)


def _write(line: str) -> None:
    sys.stdout.buffer.write(line.encode("utf-8", "replace"))
    sys.stdout.buffer.flush()


async def _converse(config: Config, choices: app.Choices, shows_why: bool) -> None:
    travels = choices.database == app.MEMORY
    travel = TravelClock()
    clock = travel if travels else SystemClock()
    called = _Called()
    recorder = Recorder(choices, clock.now, called.state)
    channel = terminal.TerminalChannel(called, shows_why, recorder.sent)
    house = app.build(config, choices, clock, {terminal.NAME: channel})
    called.house = house
    room = terminal_talk.Room(
        house.companion, house.courier, channel, clock, travel if travels else None, app.run_name(),
        recorder.heard, {"/save": recorder.save},
    )  # fmt: skip
    try:
        await _talk(house, terminal_talk.TerminalTalk(room, click.echo), clock.now)
    finally:
        await house.close()


async def _talk(house: app.House, talk: terminal_talk.TerminalTalk, now: Callable[[], datetime]) -> None:
    await talk.begin()
    beating = asyncio.create_task(_beat(house, now))
    try:
        await talk.run(terminal.Keyboard("\nyou: "))
    finally:
        beating.cancel()


async def _beat(house: app.House, now: Callable[[], datetime]) -> None:
    while True:
        await asyncio.sleep(EVERY)
        try:
            await house.companion.tick(now())
        except CompanionError as error:
            _log.error("nothing could be written first just now: %s", error)


class _Called:
    """How the companion is called: by its name once it has one; and how the person stands."""

    def __init__(self) -> None:
        self.house: app.House | None = None

    def _held(self) -> Relationship | None:
        return self.house.people.held(terminal_talk.ME) if self.house else None

    def state(self) -> PersonState | None:
        """How the person stands just now; None while they are not known."""
        held = self._held()
        return held.state if held is not None else None

    def __call__(self) -> str:
        held = self._held()
        return held.persona.name if held is not None and held.persona is not None else "…"


def _machine_zone() -> str | None:
    """The machine's zone; None where it has none that says anything."""
    name = get_localzone_name()
    return name if valid_zone(name) and "/" in name and not name.startswith("Etc/") else None
