"""The manner of sending: how fast at most, how long before the next bubble, and the sign shown meanwhile."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from companion.domain.message import PersonId
from companion.runtime.rates import UNLIMITED, Rates

SHORTEST, LONGEST = 0.6, 2.5
"""Seconds before the next bubble, however short or long it is."""
A_CHARACTER = 0.02
"""Seconds that a character of it adds; nobody types so fast, and nobody likes to wait as long as typing takes."""

Sign = Callable[[PersonId], Awaitable[None]]


def at_once(_: str) -> float:
    """No pause at all."""
    return 0.0


def humanly(text: str) -> float:
    """Seconds before a bubble with this text is sent after another: short, by its length."""
    return min(SHORTEST + A_CHARACTER * len(text), LONGEST)


async def unseen(_: PersonId) -> None:
    """Nobody sees a sign."""


def standing_still() -> float:
    """A clock for where nothing depends on it."""
    return 0.0


@dataclass(frozen=True, slots=True)
class Pace:
    """How messages go out; `seconds` is a clock that never goes back, `sign` shows that something is being written."""

    rates: Rates = UNLIMITED
    pause: Callable[[str], float] = at_once
    sign: Sign = unseen
    seconds: Callable[[], float] = standing_still


UNPACED = Pace()
