"""The whole way in: the webhook is off, the menu is set, and the poller runs until it is told to stop."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial

from telegram.error import BadRequest

from companion.channels.telegram.bot import CompanionBot, set_menu
from companion.channels.telegram.intake import Intake
from companion.channels.telegram.poller import Poller

Menus = Mapping[str, Sequence[tuple[str, str]]]
"""Commands and descriptions by language, such as `de`; under an empty name what everybody else sees."""
NO_MENUS: Menus = {}
Serve = Callable[[Intake, asyncio.Event, Menus], Awaitable[None]]
"""One way in: it has taken in everything until the event was set."""

_log = logging.getLogger(__name__)


async def serve(intake: Intake, stop: asyncio.Event, menus: Menus = NO_MENUS) -> None:
    """Everything people sent until `stop` was set is accepted. Raises ChannelError for a second copy or a bad token."""
    await Poller(intake, stop).run(partial(_open, intake.bot, menus))


async def _open(bot: CompanionBot, menus: Menus) -> None:
    await bot.delete_webhook(drop_pending_updates=False)
    await show_menus(bot, menus)


async def show_menus(bot: CompanionBot, menus: Menus) -> None:
    """The menus are as given, as far as Telegram will have them."""
    for language, menu in menus.items():
        if menu:
            await _show(bot, menu, language or None)


async def _show(bot: CompanionBot, menu: Sequence[tuple[str, str]], language: str | None) -> None:
    try:
        await set_menu(bot, menu, language)
    except BadRequest:
        _log.error("Telegram refuses the menu; people can still type the commands")
