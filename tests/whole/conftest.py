"""A Bot API server on loopback, a home with a configured bot, and somebody who writes to it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.bot_api.server import BotApi
from tests.whole.house import Home, Person


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi() as server:
        yield server


@pytest.fixture
def home(tmp_path: Path, api: BotApi) -> Home:
    return Home(tmp_path, api)


@pytest.fixture
def zerlina(api: BotApi) -> Person:
    return Person(api, 4711001)
