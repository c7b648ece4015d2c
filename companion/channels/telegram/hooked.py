"""Receiving by webhook: Telegram is told our address, only when it knows another, and asked now and then how it goes."""

import asyncio
import logging
from functools import partial

from telegram import WebhookInfo
from telegram.error import BadRequest

from companion.channels.telegram.address import Address
from companion.channels.telegram.attempts import Attempts
from companion.channels.telegram.bot import ALLOWED
from companion.channels.telegram.failures import OTHER_ADDRESS
from companion.channels.telegram.intake import Intake
from companion.channels.telegram.service import NO_MENUS, Menus, show_menus
from companion.channels.telegram.webhook import listening
from companion.domain.errors import ChannelError

CONNECTIONS = 40
"""Calls that Telegram may make at once."""
EVERY = 60.0
"""Seconds between two questions how it goes."""

_log = logging.getLogger(__name__)


async def serve_hooked(address: Address, intake: Intake, stop: asyncio.Event, menus: Menus = NO_MENUS) -> None:
    """Everything that Telegram called us with until `stop` was set is accepted.

    Raises ChannelError when another copy takes over or the token is refused, ConfigError when the port is taken.
    """
    async with listening(address, intake):
        await Hook(intake, address, stop).run(menus)


class Hook:
    """Our address at Telegram, set once and looked after until `stop` is set; it stays there afterwards."""

    def __init__(self, intake: Intake, address: Address, stop: asyncio.Event) -> None:
        self._intake = intake
        self._address = address
        self._set = self._well = False
        self._trouble: tuple[object, str | None] | None = None
        self.attempts = Attempts("webhook", stop, intake.vitals)
        self.every = EVERY

    async def run(self, menus: Menus = NO_MENUS) -> None:
        """Telegram called us until `stop` was set. Raises ChannelError."""
        await self.attempts.run(partial(self._step, menus))

    async def _step(self, menus: Menus) -> None:
        if self._well:
            await self.attempts.until_stopped(self.every)
            self._well = False
        await self.attempts.unless_stopped(self._look(menus))
        self._well = True

    async def _look(self, menus: Menus) -> None:
        info = await self._intake.bot.get_webhook_info()
        if self._set:
            self._check(info)
        else:
            await self._point(info)
            self._set = True
            await show_menus(self._intake.bot, menus)
        self._intake.vitals.heard()

    async def _point(self, info: WebhookInfo) -> None:
        """Telegram calls us; whatever waits there stays. Raises ChannelError when it will not call that address."""
        self._trouble = (info.last_error_date, info.last_error_message)
        if info.url == self._address.registered and set(info.allowed_updates) == set(ALLOWED):
            return
        try:
            await self._told()
        except BadRequest as error:
            raise ChannelError(f"Telegram refuses {self._address.url}: {error.message}; mend webhook_url") from None

    async def _told(self) -> None:
        await self._intake.bot.set_webhook(
            self._address.registered,
            secret_token=self._address.secret,
            allowed_updates=ALLOWED,
            max_connections=CONNECTIONS,
            drop_pending_updates=False,
        )

    def _check(self, info: WebhookInfo) -> None:
        """Raises ChannelError when Telegram calls somebody else; what it complains of is told once."""
        if info.url != self._address.registered:
            raise ChannelError(OTHER_ADDRESS)
        trouble = (info.last_error_date, info.last_error_message)
        if info.last_error_message and trouble != self._trouble:
            _log.warning("Telegram could not deliver: %s", info.last_error_message)
            self._intake.vitals.count("failures", "webhook_delivery")
        self._trouble = trouble
