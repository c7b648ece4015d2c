"""What can go wrong on the way to Telegram, to be scripted for the next call of a method."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Fault:
    """An answer that is no success. `stored`: the call took effect first; `dropped`: the connection ends instead of an
    answer; `silent`: no answer comes until the server stops or the caller gives up; `late`: the true answer comes, so
    many seconds later."""

    status: int = 200
    description: str = ""
    parameters: dict[str, Any] = field(default_factory=dict, hash=False)
    body: str | None = None
    stored: bool = False
    dropped: bool = False
    silent: bool = False
    late: float = 0.0


BLOCKED = Fault(403, "Forbidden: bot was blocked by the user")
CHAT_NOT_FOUND = Fault(400, "Bad Request: chat not found")
REFUSED = Fault(400, "Bad Request: message is not to be had")
UNAUTHORIZED = Fault(401, "Unauthorized")
TOO_LARGE = Fault(413, "Request Entity Too Large")
BAD_GATEWAY = Fault(502, "Bad Gateway", body="<html>502 Bad Gateway</html>")
SECOND_COPY = Fault(409, "Conflict: terminated by other getUpdates request; make sure that only one copy is running")
HOOKED = Fault(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook first")
DROPPED = Fault(dropped=True)
DROPPED_AFTER_STORING = Fault(stored=True, dropped=True)
SILENT = Fault(silent=True)
SILENT_AFTER_STORING = Fault(stored=True, silent=True)
NOT_JSON = Fault(200, body="<html>maintenance</html>")


def too_fast(seconds: int) -> Fault:
    """Telegram asks to wait."""
    return Fault(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})


def late(seconds: float) -> Fault:
    """The call succeeds, and its answer takes so long."""
    return Fault(stored=True, late=seconds)
