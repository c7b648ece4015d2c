"""What the commands over kept relationships share: whose, where, and a store that is closed afterwards."""

import asyncio
import os
import re
import secrets
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

import click

from companion import app
from companion.config import Config
from companion.domain.errors import ConfigError, StoreError
from companion.domain.message import PersonId
from companion.ports import Store

Result = TypeVar("Result")
Command = TypeVar("Command", bound=Callable[..., Any])
_IDS = {"terminal": r"me", "pipe": r"[^\x00-\x1f\x7f]{1,128}", "telegram": r"-?\d{1,19}"}
"""The channels, and what the id of somebody there looks like."""


def places(command: Command) -> Command:
    """The command with the options that say which database and key are meant."""
    named = click.option("--config", "config_file", type=click.Path(path_type=Path), default=None,
                         help="Another config.toml.")  # fmt: skip
    at = click.option("--db", "database", default="", metavar="PATH",
                      help="The database; otherwise the one that run and chat use.")  # fmt: skip
    return at(named(command))


def somebody(command: Command) -> Command:
    """The command with the option that says who is meant."""
    return click.option("--user", required=True, metavar="CHANNEL:ID",
                        help="Who is meant, as companion memory list names them.")(command)  # fmt: skip


def within(config: Config, database: str, work: Callable[[Store], Awaitable[Result]]) -> Result:
    """What came of the work on the store that is there; it is closed afterwards. Raises StoreError when there is none."""

    async def worked() -> Result:
        store = app.kept_store(config, database)
        try:
            return await work(store)
        finally:
            await store.close()

    return asyncio.run(worked())


def addressed(user: str) -> PersonId:
    """The person of a channel that there is. Raises ConfigError for any other."""
    person = PersonId.parse(user)
    if not re.fullmatch(_IDS.get(person.channel, r"(?!)"), person.id):
        raise ConfigError(f"{user!r} is nobody that can be reached; write terminal:me, telegram:NUMBER or pipe:NAME")
    return person


def unknown(person: PersonId) -> StoreError:
    """The error about somebody who is not there."""
    return StoreError(f"nobody is known as {person}: companion memory list shows who is")


def write_private(file: Path, text: str) -> None:
    """The file holds this text and can be read by its owner alone; on disk whole or not at all. Raises StoreError."""
    draft = file.with_name(f".{file.name}.{secrets.token_hex(4)}")
    try:
        with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as out:
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
        draft.replace(file)
    except OSError as error:
        raise StoreError(
            f"{file} cannot be written ({error.strerror}): check its folder, or name another file"
        ) from None
    finally:
        with suppress(FileNotFoundError):
            draft.unlink()
