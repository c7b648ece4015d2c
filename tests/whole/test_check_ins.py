"""Writing first over real HTTP: the house as `run` builds it, in this process, with a clock that can be moved."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from companion import app
from companion.channels.telegram.bot import connect
from companion.channels.telegram.channel import TelegramChannel
from companion.channels.telegram.intake import Intake
from companion.channels.telegram.service import serve
from companion.clock import VirtualClock
from companion.config import load
from companion.conversation.menus import menus
from companion.heartbeat import Heartbeat
from tests.bot_api.server import BotApi
from tests.whole.house import Home, Person

START = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
"""A Monday in Lisbon, after the hour at which she lets herself be written to."""
NINE = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)


@asynccontextmanager
async def living(home: Home, clock: VirtualClock) -> AsyncIterator[app.House]:
    """A bot that lives by this clock, its heart beating fast."""
    config, stop = load(home.config), asyncio.Event()
    async with connect(config.telegram.token, config.telegram.api_base_url) as bot:
        channel = TelegramChannel(bot)
        house = app.build(config, app.Choices(database=""), clock, {channel.name: channel})
        heartbeat = Heartbeat(lambda: house.companion.tick(clock.now()), every=0.05)
        heartbeat.start()
        serving = asyncio.create_task(
            serve(Intake(bot, house.companion.accept, clock), stop, menus(house.ground.packs))
        )
        try:
            yield house
        finally:
            stop.set()
            await serving
            heartbeat.stop()
            await house.close()


@pytest.fixture
def clock() -> VirtualClock:
    return VirtualClock(START)


async def test_she_is_written_to_at_the_hour_she_agreed_to(api: BotApi, home: Home, clock: VirtualClock,
                                                           zerlina: Person):  # fmt: skip
    """Not a minute earlier, once, and not again while she has not answered."""
    async with living(home, clock) as house:
        await zerlina.is_settled()
        await house.courier.finish()
        before = len(zerlina.seen)
        assert await house.companion.next_due() == NINE
        clock.set(NINE - timedelta(minutes=1))
        assert await house.companion.tick(clock.now()) == ()
        clock.set(NINE)
        seen = await api.next_sent(zerlina.number, before + 1)
        assert seen[before].text
        clock.set(NINE + timedelta(days=1))
        await house.companion.tick(clock.now())
        await house.courier.finish()
        assert len(zerlina.seen) == before + 1


async def test_one_word_ends_it(api: BotApi, home: Home, clock: VirtualClock, zerlina: Person):
    """After /stop nothing is planned, and nothing comes."""
    async with living(home, clock) as house:
        await zerlina.is_settled()
        assert await zerlina.says_until("/upcoming", lambda sent: bool(sent.buttons))
        await zerlina.says("/stop")
        await house.companion.finish()
        await house.courier.finish()
        before = len(zerlina.seen)
        assert await house.companion.next_due() is None
        clock.set(NINE)
        await house.companion.tick(NINE)
        assert len(zerlina.seen) == before


async def test_the_button_under_a_plan_cancels_that_one(api: BotApi, home: Home, clock: VirtualClock, zerlina: Person):
    """The next day is planned all the same."""
    async with living(home, clock) as house:
        await zerlina.is_settled()
        shown = await zerlina.says_until("/upcoming", lambda sent: bool(sent.buttons))
        api.user_presses(zerlina.number, shown.buttons[0][0][1])
        await api.next_sent(zerlina.number, len(zerlina.seen) + 1)
        await house.companion.finish()
        assert await house.companion.next_due() == NINE + timedelta(days=1)


async def test_a_greeting_planned_by_one_run_is_sent_by_the_next(api: BotApi, home: Home, clock: VirtualClock,
                                                                 zerlina: Person):  # fmt: skip
    """Plans lie on the disk, not in a timer."""
    async with living(home, clock):
        await zerlina.is_settled()
    before = len(zerlina.seen)
    later = VirtualClock(NINE + timedelta(minutes=5))
    async with living(home, later):
        await api.next_sent(zerlina.number, before + 1)
    assert len(zerlina.seen) == before + 1


async def test_who_blocked_the_bot_is_left_in_peace(api: BotApi, home: Home, clock: VirtualClock, zerlina: Person):
    """The check-in is tried once, and the bot goes on for everybody else."""
    other = Person(api, 99)
    async with living(home, clock) as house:
        await zerlina.is_settled()
        await house.courier.finish()
        api.blocked.add(zerlina.number)
        before = len(api.called("sendMessage"))
        clock.set(NINE)
        await api.until(lambda: len(api.called("sendMessage")) > before)
        await house.courier.finish()
        assert await other.says("/start", 2)
        assert len([call for call in api.called("sendMessage")[before:] if int(call["chat_id"]) == zerlina.number]) == 1


def test_the_home_of_these_tests_is_their_own(home: Home, tmp_path: Path):
    """Nothing of the machine's owner is read or touched."""
    config = load(home.config)
    assert config.database().is_relative_to(tmp_path)
    assert config.key_file().is_relative_to(tmp_path)
