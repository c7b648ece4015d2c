"""People who are past their first talk before the program starts, in the database that it will open."""

import asyncio
from collections.abc import Sequence

from companion import app
from companion.channels.pipe import PipeChannel
from companion.clock import SystemClock
from companion.config import Config
from companion.domain.message import Message, PersonId
from companion.packs.loader import PackShelf


class _Telegram(PipeChannel):
    name = "telegram"


async def settle(config: Config, people: Sequence[int]) -> None:
    """Everybody has a companion, of default answers, and has said hello."""
    clock = SystemClock()
    choices = app.Choices(PackShelf(()).names()[0], 7, "UTC", None, str(config.database()))
    house = app.build(config, choices, clock, {"telegram": _Telegram()})
    said = [Message(PersonId("telegram", str(one)), f"before {one}", clock.now(), "hello") for one in people]
    await asyncio.gather(*map(house.companion.hear, said))
    await house.courier.finish()
    await house.close()


def configured(token: str, url: str, engine: str, more: str = "") -> str:
    """A config.toml of a bot with this engine, its database and its key beside it; `more` goes to [telegram].

    It sends as fast as it can, without pauses.
    """
    return (
        f'[telegram]\ntoken = "{token}"\napi_base_url = "{url}"\nlimits = false\nhuman_pace = false\n{more}'
        f'[store]\npath = "companion.db"\nkey_file = "key"\n[companion]\nengines = ["{engine}"]\n'
    )
