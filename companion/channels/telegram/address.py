"""Where Telegram is to call us: a public address, the port behind it, and the secret by which a call is known; pure."""

import hmac
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from companion.domain.errors import ConfigError

PORTS = (443, 80, 88, 8443)
"""The only public ports that Telegram calls."""

LOOPBACK = "127.0.0.1"

_PATH = re.compile(r"[\w/.~-]*", re.ASCII)
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Address:
    """`url` is public and ends at something that passes calls on to `host` and `port`; each call must show `secret`.

    `sign` changes with the secret, and only who has the bot's token can make it.
    """

    url: str
    secret: str
    sign: str
    port: int
    host: str = LOOPBACK

    @property
    def path(self) -> str:
        """The path that is called."""
        return urlsplit(self.url).path or "/"

    @property
    def registered(self) -> str:
        """The address as Telegram is told it; the sign is in it, because Telegram does not tell which secret it knows."""
        return f"{self.url}?v={self.sign}"

    def opens(self, shown: str) -> bool:
        """Whether this is the secret; how long that takes tells nothing about it."""
        return hmac.compare_digest(shown.encode("utf-8", "surrogateescape"), self.secret.encode())


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the owner of the bot configured under [telegram]: webhook_url, webhook_port, webhook_secret, webhook_host."""

    url: str
    port: int
    secret: str = ""
    host: str = ""


def address(wanted: Wanted, token: str, strict: bool = True) -> Address:
    """The address as wanted; without a secret, one made of the token. Raises ConfigError.

    A Bot API server of one's own (`strict` is False) calls any port, also without TLS.
    """
    _check_url(wanted.url, strict)
    if not 0 < wanted.port < 65536:
        raise ConfigError(f"[telegram] webhook_port is {wanted.port}; choose one from 1 to 65535, such as 8080")
    if wanted.secret and not _SECRET.fullmatch(wanted.secret):
        raise ConfigError("[telegram] webhook_secret may have 1 to 256 letters, digits, _ and - only; choose another")
    secret = wanted.secret or _keyed(token, "webhook secret")
    sign = _keyed(token, f"sign of {secret}")[:12]
    return Address(wanted.url, secret, sign, wanted.port, wanted.host or LOOPBACK)


def _check_url(url: str, strict: bool) -> None:
    if not url:
        raise ConfigError("a webhook needs [telegram] webhook_url, such as https://example.org/telegram")
    known = _known(url)
    if known is None or known[0] not in (("https",) if strict else ("http", "https")):
        raise ConfigError(f"[telegram] webhook_url {url!r} is not https://HOST/PATH; Telegram calls no other")
    if strict and known[1] not in PORTS:
        raise ConfigError(f"[telegram] webhook_url has port {known[1]}; Telegram calls 443, 80, 88 and 8443 only")


def _known(url: str) -> tuple[str, int] | None:
    """Scheme and port of an address that is made of host and path only."""
    try:
        parts = urlsplit(url)
        port = parts.port or (443 if parts.scheme == "https" else 80)
    except ValueError:
        return None
    whole = parts.hostname and _PATH.fullmatch(parts.path) and not (parts.query or parts.fragment or parts.username)
    return (parts.scheme, port) if whole else None


def _keyed(token: str, purpose: str) -> str:
    return hmac.digest(token.encode(), purpose.encode(), "sha256").hex()
