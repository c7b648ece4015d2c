"""The whole way in: the webhook is off, the menu is set, and the poller runs until it is told to stop."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from functools import partial

from telegram.error import BadRequest

from companion.channels.telegram.bot import CompanionBot, set_menu
from companion.channels.telegram.intake import Intake
from companion.channels.telegram.poller import Poller

Menu = Sequence[tuple[str, str]]
Serve = Callable[[Intake, asyncio.Event, Menu], Awaitable[None]]
"""One way in: it has taken in everything until the event was set."""

_log = logging.getLogger(__name__)


async def serve(intake: Intake, stop: asyncio.Event, menu: Menu = ()) -> None:
    """Everything people sent until `stop` was set is accepted. Raises ChannelError for a second copy or a bad token."""
    await Poller(intake, stop).run(partial(_open, intake.bot, menu))


async def _open(bot: CompanionBot, menu: Menu) -> None:
    await bot.delete_webhook(drop_pending_updates=False)
    await show_menu(bot, menu)


async def show_menu(bot: CompanionBot, menu: Menu) -> None:
    """The menu is as given, if Telegram will have it."""
    if not menu:
        return
    try:
        await set_menu(bot, menu)
    except BadRequest:
        _log.error("Telegram refuses the menu; people can still type the commands")
