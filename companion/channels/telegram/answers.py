"""Answers of the Bot API as they come over the wire: bounded in size, and sound wherever the binding looks at them."""

import json
from collections.abc import Mapping
from typing import Any

import aiohttp
from telegram.error import TelegramError

LARGEST = 32 * 1024 * 1024
"""Bytes of an answer; a hundred of the longest messages are a fifth of that."""
LONGEST_WAIT = 7 * 24 * 3600.0
"""Seconds; who asks to wait for longer does not mean it."""

_NUMBERS = ("retry_after", "migrate_to_chat_id")


class Answer(dict[str, Any]):
    """The fields of an answer. One that is looked for and not there raises TelegramError, whatever the status said."""

    def __missing__(self, name: str) -> Any:
        raise TelegramError(f"the answer is not one of the Bot API: it has no {name}")


async def whole(response: aiohttp.ClientResponse) -> bytes:
    """All that came. Raises ClientPayloadError where that is more than any answer has."""
    body = bytearray()
    async for chunk in response.content.iter_any():
        body += chunk
        if len(body) > LARGEST:
            raise aiohttp.ClientPayloadError("the answer is larger than any of the Bot API")
    return bytes(body)


def parsed(payload: bytes) -> Answer:
    """The answer as a value. Raises TelegramError for what is none; what people wrote is never quoted."""
    try:
        told = json.loads(payload.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        told = None
    if not isinstance(told, dict) or "ok" not in told or not isinstance(told.get("description", ""), str):
        raise TelegramError("the answer is not one of the Bot API")
    return Answer(told, parameters=_numbers(told.get("parameters"))) if "parameters" in told else Answer(told)


def wait_asked(payload: bytes) -> float:
    """Seconds for which an answer asks to wait; 0 where it does not say."""
    try:
        wait = parsed(payload).get("parameters", {}).get("retry_after", 0)
    except TelegramError:
        return 0.0
    return float(wait) if 0 < wait <= LONGEST_WAIT else 0.0


def _numbers(parameters: object) -> Mapping[str, float]:
    """Of the parameters of a refusal, those that are known and are numbers."""
    given = parameters if isinstance(parameters, dict) else {}
    return {name: given[name] for name in _NUMBERS if _is_number(given.get(name))}


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
