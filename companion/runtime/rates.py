"""How fast messages may go out: token buckets, overall and for each chat; the time is an argument, in seconds."""

from dataclasses import dataclass

KEPT = 4096
"""Chats that are remembered before those that may send at once anyway are forgotten."""


@dataclass(frozen=True, slots=True)
class Rate:
    """So many sends in so many seconds; `burst` of them may go at once."""

    sends: float
    seconds: float = 1.0
    burst: int = 1

    @property
    def each(self) -> float:
        """Seconds that one send takes up."""
        return self.seconds / self.sends


@dataclass(frozen=True, slots=True)
class Rates:
    """What is allowed overall, to one person and to one group; None is no limit."""

    overall: Rate | None = None
    person: Rate | None = None
    group: Rate | None = None

    def of(self, chat: str) -> Rate | None:
        """The rate of this chat; the numbers of groups are negative, as Telegram gives them."""
        return self.group if chat.startswith("-") else self.person


UNLIMITED = Rates()
TELEGRAM = Rates(Rate(30, burst=3), Rate(1, burst=3), Rate(20, seconds=60, burst=3))
"""What Telegram names: about 30 a second overall, one a second to a person with short bursts, 20 a minute to a group."""


class Bucket:
    """Sends that are left at a rate; full at the start."""

    __slots__ = ("_rate", "_taken")

    def __init__(self, rate: Rate) -> None:
        self._rate = rate
        self._taken = float("-inf")

    def wait(self, now: float) -> float:
        """Seconds until one more may go; 0 when it may go now."""
        return max(0.0, self._taken - (self._rate.burst - 1) * self._rate.each - now)

    def take(self, now: float) -> None:
        """One has gone."""
        self._taken = max(self._taken, now) + self._rate.each

    def full(self, now: float) -> bool:
        """Whether nothing that went before matters any more."""
        return self._taken <= now


class Buckets:
    """One bucket for all that is sent and one for each chat."""

    def __init__(self, rates: Rates) -> None:
        self._rates = rates
        self._overall = Bucket(rates.overall) if rates.overall else None
        self._chats: dict[str, Bucket] = {}

    @property
    def unlimited(self) -> bool:
        """Whether nothing ever waits."""
        return self._rates == UNLIMITED

    @property
    def known(self) -> int:
        """How many chats are remembered."""
        return len(self._chats)

    def wait_overall(self, now: float) -> float:
        """Seconds until anything at all may go."""
        return self._overall.wait(now) if self._overall else 0.0

    def wait_of(self, chat: str, now: float) -> float:
        """Seconds until something may go to this chat, as far as the chat is concerned."""
        bucket = self._chats.get(chat)
        return bucket.wait(now) if bucket else 0.0

    def take_overall(self, now: float) -> None:
        """One has gone, to whomever."""
        if self._overall is not None:
            self._overall.take(now)

    def take_of(self, chat: str, now: float) -> None:
        """One has gone to this chat."""
        rate = self._rates.of(chat)
        if rate is not None:
            self._forget_idle(now)
            self._chats.setdefault(chat, Bucket(rate)).take(now)

    def _forget_idle(self, now: float) -> None:
        if len(self._chats) >= KEPT:
            self._chats = {chat: bucket for chat, bucket in self._chats.items() if not bucket.full(now)}
