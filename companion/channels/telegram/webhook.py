"""The other way in: Telegram calls us, and is answered 200 only once the update is in the inbox."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web

from companion.channels.telegram.address import Address
from companion.channels.telegram.arrivals import Arrivals
from companion.channels.telegram.intake import Intake, Raw, number_of
from companion.domain.errors import ConfigError, StoreError

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
LARGEST = 1024 * 1024
"""Bytes of a call; an update with the longest of messages is a hundredth of that."""
SLOWEST = 10.0
"""Seconds that a call may take to arrive."""
LAST_CALLS = 1.0
"""Seconds that calls which are being taken in may still take at the end."""

_log = logging.getLogger(__name__)


class Webhook:
    """Answers calls; what is not taken in is answered so that Telegram calls again, what is no update so that it does not
    matter."""

    def __init__(self, address: Address, arrivals: Arrivals, intake: Intake) -> None:
        self._address = address
        self._arrivals = arrivals
        self._vitals = intake.vitals

    def application(self) -> web.Application:
        """What answers on the path of the address; 404 elsewhere and 405 to anything but a POST."""
        application = web.Application(client_max_size=LARGEST)
        application.router.add_post(self._address.path, self._called)
        return application

    async def _called(self, request: web.Request) -> web.Response:
        refusal = self._refusal(request)
        if refusal:
            self._vitals.count("failures", "webhook_refused")
            return web.Response(status=refusal)
        return web.Response(status=await self._taken(request))

    def _refusal(self, request: web.Request) -> int:
        """The status for a stranger; 0 for Telegram. Nothing that a stranger sends is read."""
        shown = request.headers.get(SECRET_HEADER)
        if shown is None:
            return 401
        return 0 if self._address.opens(shown) else 403

    async def _taken(self, request: web.Request) -> int:
        try:
            async with asyncio.timeout(SLOWEST):
                body = await request.read()
        except TimeoutError:
            return 408
        except (web.RequestPayloadError, ConnectionError):
            return 400
        raw = _update(body)
        number = number_of(raw)
        return 400 if number is None else await self._put(number, raw)

    async def _put(self, number: int, raw: Raw) -> int:
        try:
            await self._arrivals.put(number, raw)
        except StoreError as error:
            _log.warning("an update could not be taken in; Telegram will call again: %s", error)
            self._vitals.count("failures", "webhook")
            self._vitals.trouble = str(error)
            return 503
        self._vitals.trouble = ""
        return 200


def _update(body: bytes) -> Raw:
    """The update in the body; an empty one where there is none."""
    try:
        raw = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return raw if isinstance(raw, dict) else {}


@asynccontextmanager
async def listening(address: Address, intake: Intake) -> AsyncIterator[None]:
    """Calls are answered inside the block, and those that came are taken in after it. Raises ConfigError."""
    arrivals = Arrivals(intake)
    application = Webhook(address, arrivals, intake).application()
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=LAST_CALLS)
    await runner.setup()
    taking = asyncio.create_task(arrivals.run())
    try:
        await _opened(runner, address)
        yield
    finally:
        await runner.cleanup()
        taking.cancel()
        await asyncio.gather(taking, return_exceptions=True)
        await intake.close()


async def _opened(runner: web.AppRunner, address: Address) -> None:
    try:
        await web.TCPSite(runner, address.host, address.port).start()
    except OSError as error:
        raise ConfigError(
            f"port {address.port} on {address.host} cannot be listened on ({error.strerror}); "
            "choose another [telegram] webhook_port"
        ) from None
