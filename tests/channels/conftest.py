"""A Bot API server on loopback, bots that talk to it, and a door that takes messages in."""

from collections.abc import AsyncIterator

import pytest

from companion.channels.telegram.bot import CompanionBot, connect
from tests.bot_api.server import BotApi
from tests.channels.listening import HASTY, Inbox


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi() as server:
        yield server


@pytest.fixture
async def bot(api: BotApi) -> AsyncIterator[CompanionBot]:
    async with connect(api.token, api.url) as connected:
        yield connected


@pytest.fixture
async def hasty_bot(api: BotApi) -> AsyncIterator[CompanionBot]:
    async with connect(api.token, api.url, HASTY) as connected:
        yield connected


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()
