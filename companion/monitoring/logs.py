"""How the log of a running bot looks: one line an event, plain or JSON, with no secret and no word of anybody.

What other packages log is cut down to its unfilled first line, and of an error only its kind and place are told: both may
quote what somebody wrote.
"""

import json
import logging
import re
import sys
import threading
import traceback
from asyncio import AbstractEventLoop
from collections.abc import Iterable
from datetime import UTC, datetime
from types import TracebackType
from typing import Any

OWN = "companion"
_TOKEN = re.compile(r"(\d{5,}(?::|%3[Aa]))[\w-]{20,}", re.ASCII)
_PLAIN = re.compile(r"[\w./:@%+-]+", re.ASCII)

_log = logging.getLogger(__name__)


class Diary(logging.StreamHandler[Any]):
    """The program's own handler: on standard error."""


class Lines(logging.Formatter):
    """A record as one line, JSON or key=value, in which secrets, and whatever looks like a bot's token, are blotted out."""

    def __init__(self, form: str, secrets: Iterable[str] = ()) -> None:
        super().__init__()
        self._json = form == "json"
        self._secrets = [secret.partition(":")[2] or secret for secret in secrets if secret]

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        error, place = _error(record)
        fields = {
            "time": f"{datetime.fromtimestamp(record.created, UTC):%Y-%m-%dT%H:%M:%S}Z",
            "level": record.levelname.lower(),
            "room": record.name,
            "event": _event(record),
            "error": error,
            "at": place,
        }
        return self._line({name: self._masked(value) for name, value in fields.items() if value})

    def _line(self, told: dict[str, str]) -> str:
        if self._json:
            return json.dumps(told, ensure_ascii=False)
        return " ".join(f"{name}={_quoted(value)}" for name, value in told.items())

    def _masked(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, "***")
        return _TOKEN.sub(r"\1***", text)


def begin() -> None:
    """Warnings and worse go to standard error."""
    if not logging.getLogger().handlers:
        diary = Diary()
        diary.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        logging.getLogger().addHandler(diary)


def write(form: str, secrets: Iterable[str]) -> None:
    """From now on the log has this form, also for errors that nobody caught, and shows none of these secrets."""
    # A record that cannot be formatted would be shown with all its values.
    logging.raiseExceptions = False
    lines = Lines(form, secrets)
    for handler in logging.getLogger().handlers:
        if isinstance(handler, Diary):
            handler.setFormatter(lines)
            sys.excepthook = _uncaught
            threading.excepthook = lambda failed: _tell(failed.exc_type, failed.exc_value, failed.exc_traceback)


def watch(loop: AbstractEventLoop) -> None:
    """What goes wrong in a task that nobody waits for is told by its kind: the loop's own words quote its values."""
    loop.set_exception_handler(_unawaited)


def _unawaited(_: AbstractEventLoop, context: dict[str, Any]) -> None:
    error = context.get("exception")
    _log.error("something went wrong beside the work", exc_info=error if isinstance(error, BaseException) else None)


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if not issubclass(kind, KeyboardInterrupt):
        _tell(kind, error, trace)


def _tell(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
    _log.critical("the program was broken off", exc_info=(kind, error or kind(), trace))


def _event(record: logging.LogRecord) -> str:
    own = record.name.partition(".")[0] == OWN
    text = record.getMessage() if own else str(record.msg)
    return text.partition("\n")[0]


def _error(record: logging.LogRecord) -> tuple[str, str]:
    """The kind of the error and the place where it arose; empty when there is none."""
    if not record.exc_info or record.exc_info[0] is None:
        return "", ""
    frames = traceback.extract_tb(record.exc_info[2])
    place = f"{_short(frames[-1].filename)}:{frames[-1].lineno}" if frames else ""
    return record.exc_info[0].__name__, place


def _short(file: str) -> str:
    return "/".join(file.replace("\\", "/").split("/")[-3:])


def _quoted(value: str) -> str:
    return value if _PLAIN.fullmatch(value) else json.dumps(value, ensure_ascii=False)
