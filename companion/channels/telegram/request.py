"""The wire: aiohttp under python-telegram-bot. It alone knows the token, and no error or log line of it tells."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

STAND_IN = "0:withheld"
"""What the binding takes for the token; the real one replaces it on the wire, so the binding cannot leak it."""

KEPT_ALIVE = 30.0
"""Seconds an idle connection is kept; shorter than the server's patience, so that a reused one is rarely dead."""


_JSON = {"Content-Type": "application/json"}
_UNSAID = BaseRequest.DEFAULT_NONE


class NotConnectedError(NetworkError):
    """No connection came about, so surely nothing was sent."""


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
    """A fixed pool of connections that speaks for one token."""

    __slots__ = ("_connections", "_patience", "_proxy", "_session", "_token")

    def __init__(
        self, token: str, connections: int = 16, patience: Patience | None = None, proxy: str | None = None
    ) -> None:
        self._token = token
        self._connections = connections
        self._patience = patience or Patience()
        self._proxy = proxy
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        """Seconds an answer may take."""
        return self._patience.read

    async def initialize(self) -> None:
        """The pool is open."""
        if self._session is None:
            pool = aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=KEPT_ALIVE)
            self._session = aiohttp.ClientSession(connector=pool, cookie_jar=aiohttp.DummyCookieJar())

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
        """The answer's status and body. Raises TimedOut, NotConnectedError or NetworkError; none shows the token."""
        try:
            return await self._exchange(url, method, request_data, self._patience.but(**timeouts))
        except (TimeoutError, aiohttp.ClientError, OSError) as error:
            failure = self._failure(error)
        # Raised out here, so that no chained error carries the address, which holds the token.
        raise failure

    async def _exchange(self, url: str, method: str, data: RequestData | None, patience: Patience) -> tuple[int, bytes]:
        if self._session is None:
            raise NotConnectedError("the connection pool is closed")
        real = url.replace(STAND_IN, self._token)
        body, kind = _body(data)
        call = self._session.request(
            method,
            real,
            data=body,
            headers=kind,
            timeout=patience.as_timeout(),
            proxy=self._proxy,
            allow_redirects=False,
        )
        async with call as answer:
            return answer.status, await answer.read()

    def _failure(self, error: Exception) -> NetworkError:
        told = masked(f"{type(error).__name__}: {error}", self._token)
        if isinstance(error, aiohttp.ClientConnectorError | aiohttp.ConnectionTimeoutError | aiohttp.InvalidURL):
            return NotConnectedError(told)
        return TimedOut(told) if isinstance(error, TimeoutError) else NetworkError(told)

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The answer as a value. Raises TelegramError; unlike the binding's own, it never logs what people wrote."""
        try:
            parsed: dict[str, Any] = json.loads(payload.decode("utf-8", "replace"))
        except ValueError:
            parsed = {}
        if not isinstance(parsed, dict) or "ok" not in parsed:
            raise TelegramError("the answer is not one of the Bot API")
        return parsed


def masked(text: str, token: str) -> str:
    """The text with the secret half of the token blotted out, however its colon is written."""
    secret = token.partition(":")[2] or token
    return text.replace(secret, "***")


def proxy_for(url: str) -> str | None:
    """The proxy that the environment names for this address, or None."""
    parts = urlsplit(url)
    if not parts.hostname or proxy_bypass(parts.hostname):
        return None
    proxies = getproxies()
    return proxies.get(parts.scheme) or proxies.get("all")


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
