"""The wire: aiohttp under python-telegram-bot. It alone knows the token, and no error or log line of it tells."""

import json
import re
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
from telegram.error import NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

from companion.channels.telegram.answers import Answer, parsed, wait_asked, whole
from companion.domain.errors import ConfigError

STAND_IN = "0:withheld"
"""What the binding takes for the token; the real one replaces it on the wire, so the binding cannot leak it."""

KEPT_ALIVE = 30.0
"""Seconds an idle connection is kept; shorter than the server's patience, so that a reused one is rarely dead."""

TOO_MANY = 429
_JSON = {"Content-Type": "application/json"}
_UNSAID = BaseRequest.DEFAULT_NONE
_HOST = re.compile(r"[\w.:-]+")


class NotConnectedError(NetworkError):
    """No connection came about, so surely nothing was sent."""


_UNCONNECTED = (
    aiohttp.ClientConnectorError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.ClientHttpProxyError,
    aiohttp.InvalidURL,
)


@dataclass(frozen=True, slots=True)
class Patience:
    """How long each part of a request may take, in seconds; None is for ever."""

    pool: float | None = 10.0
    connect: float | None = 10.0
    write: float | None = 20.0
    read: float | None = 15.0

    def but(self, **named: object) -> "Patience":
        """The same patience, with `read_timeout=...` and its like in place of what they name."""
        if all(value is _UNSAID for value in named.values()):
            return self
        return Patience(
            _chosen(named.get("pool_timeout", _UNSAID), self.pool),
            _chosen(named.get("connect_timeout", _UNSAID), self.connect),
            _chosen(named.get("write_timeout", _UNSAID), self.write),
            _chosen(named.get("read_timeout", _UNSAID), self.read),
        )

    def as_timeout(self) -> aiohttp.ClientTimeout:
        """The same in aiohttp's terms; it has no write timeout, so the total stands in for it."""
        return _timeout(self)


class AiohttpRequest(BaseRequest):
    """A fixed pool of connections that speaks for one token; after a failure no call gets a connection from before it."""

    __slots__ = ("_calls", "_connections", "_patience", "_proxy", "_session", "_token")

    def __init__(
        self, token: str, connections: int = 16, patience: Patience | None = None, proxy: str | None = None
    ) -> None:
        self._token = token
        self._connections = connections
        self._patience = patience or Patience()
        self._proxy = proxy
        self._session: aiohttp.ClientSession | None = None
        self._calls: Counter[aiohttp.ClientSession] = Counter()

    @property
    def read_timeout(self) -> float | None:
        """Seconds an answer may take."""
        return self._patience.read

    async def initialize(self) -> None:
        """The pool is open."""
        if self._session is None:
            self._session = self._opened()

    async def shutdown(self) -> None:
        """The pool is closed; it can be opened again."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        *_: object,
        **timeouts: object,
    ) -> tuple[int, bytes]:
        """The answer's status and body.

        Raises RetryAfter, with no time where none was told, TimedOut, NotConnectedError or NetworkError; none shows the token.
        """
        try:
            status, body = await self._exchange(url, method, request_data, self._patience.but(**timeouts))
        except (TimeoutError, aiohttp.ClientError, OSError) as error:
            failure = self._failure(error)
        else:
            if status != TOO_MANY:
                return status, body
            failure = RetryAfter(timedelta(seconds=wait_asked(body)))
        # Raised out here, so that no chained error carries the address, which holds the token.
        raise failure

    async def _exchange(self, url: str, method: str, data: RequestData | None, patience: Patience) -> tuple[int, bytes]:
        real = url.replace(STAND_IN, self._token)
        body, kind = _body(data)
        async with (
            self._pool() as session,
            session.request(
                method,
                real,
                data=body,
                headers=kind,
                timeout=patience.as_timeout(),
                proxy=self._proxy,
                allow_redirects=False,
            ) as answer,
        ):
            return answer.status, await whole(answer)

    @asynccontextmanager
    async def _pool(self) -> AsyncIterator[aiohttp.ClientSession]:
        """The pool of now. It serves nobody any more once a call failed in it, and is closed with the last one.

        When a network goes away, every idle connection is as dead as the one that was tried, and none of them says so.
        """
        session = self._session
        if session is None:
            raise NotConnectedError("the connection pool is closed")
        self._calls[session] += 1
        try:
            yield session
        except (TimeoutError, aiohttp.ClientError, OSError):
            if session is self._session:
                self._session = self._opened()
            raise
        finally:
            self._calls[session] -= 1
            if not self._calls[session]:
                del self._calls[session]
                await self._retire(session)

    async def _retire(self, session: aiohttp.ClientSession) -> None:
        if session is not self._session:
            await session.close()

    def _opened(self) -> aiohttp.ClientSession:
        pool = aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=KEPT_ALIVE)
        return aiohttp.ClientSession(connector=pool, cookie_jar=aiohttp.DummyCookieJar())

    def _failure(self, error: Exception) -> TelegramError:
        told = masked(f"{type(error).__name__}: {error}", self._token)
        if isinstance(error, _UNCONNECTED):
            return NotConnectedError(told)
        return TimedOut(told) if isinstance(error, TimeoutError) else NetworkError(told)

    @staticmethod
    def parse_json_payload(payload: bytes) -> Answer:
        """The answer as a value. Raises TelegramError; unlike the binding's own, it never logs what people wrote."""
        return parsed(payload)


def masked(text: str, token: str) -> str:
    """The text with the secret half of the token blotted out, however its colon is written."""
    secret = token.partition(":")[2] or token
    return text.replace(secret, "***")


def proxy_for(url: str) -> str | None:
    """The proxy that the environment names for this address, or None. Raises ConfigError for one that cannot be used."""
    parts = urlsplit(url)
    if not parts.hostname or proxy_bypass(parts.hostname):
        return None
    proxies = getproxies()
    named = proxies.get(parts.scheme) or proxies.get("all")
    return _usable(named) if named else None


def _usable(named: str) -> str:
    """The proxy as an address; who names none but a host and a port means HTTP. Its password is told to nobody."""
    proxy = named if "://" in named else f"http://{named}"
    try:
        parts = urlsplit(proxy)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname and _HOST.fullmatch(parts.hostname))
        _ = parts.port
    except ValueError:
        usable = False
    if not usable:
        raise ConfigError(
            "the proxy of the environment is not http://HOST:PORT, and no other can be used: mend HTTPS_PROXY"
        )
    return proxy


def _chosen(given: object, usual: float | None) -> float | None:
    return given if given is None or isinstance(given, int | float) else usual


def _sum(*seconds: float | None) -> float | None:
    known = [part for part in seconds if part is not None]
    return sum(known) if len(known) == len(seconds) else None


@cache
def _timeout(patience: Patience) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(
        total=_sum(patience.pool, patience.connect, patience.write, patience.read),
        connect=_sum(patience.pool, patience.connect),
        sock_connect=patience.connect,
        sock_read=patience.read,
    )


def _body(data: RequestData | None) -> tuple[aiohttp.FormData | bytes | None, Mapping[str, str] | None]:
    """What is sent, and the headers that say what it is."""
    if data is None:
        return None, None
    if not data.contains_files:
        return json.dumps(data.parameters).encode(), _JSON
    form = aiohttp.FormData(data.json_parameters, quote_fields=False)
    for name, (filename, content, kind) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form, None
