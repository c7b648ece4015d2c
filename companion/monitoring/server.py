"""/healthz and /metrics over HTTP, on loopback only."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web

from companion.domain.errors import ConfigError
from companion.monitoring.exposition import CONTENT_TYPE, exposed
from companion.monitoring.pulse import Pulse

LOOPBACK = "127.0.0.1"


@asynccontextmanager
async def telling(pulse: Pulse, port: int) -> AsyncIterator[None]:
    """Inside the block anybody on this machine can ask how the bot is. Raises ConfigError when the port is taken."""
    runner = web.AppRunner(_application(pulse), access_log=None, shutdown_timeout=0.5)
    await runner.setup()
    try:
        await _opened(runner, port)
        yield
    finally:
        await runner.cleanup()


def _application(pulse: Pulse) -> web.Application:
    async def health(_: web.Request) -> web.Response:
        sickness = await pulse.sickness()
        return web.Response(status=503 if sickness else 200, text=f"{sickness or 'ok'}\n")

    async def metrics(_: web.Request) -> web.Response:
        body = exposed(await pulse.metrics()).encode()
        return web.Response(body=body, headers={"Content-Type": CONTENT_TYPE})

    application = web.Application()
    application.router.add_get("/healthz", health)
    application.router.add_get("/metrics", metrics)
    return application


async def _opened(runner: web.AppRunner, port: int) -> None:
    try:
        await web.TCPSite(runner, LOOPBACK, port).start()
    except OSError as error:
        raise ConfigError(
            f"port {port} cannot be listened on ({error.strerror}); choose another with --metrics"
        ) from None
