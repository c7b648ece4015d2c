"""How fast a bot may send: a bucket for all it sends, one a private chat, one a group."""

from dataclasses import dataclass
from math import ceil


@dataclass(frozen=True)
class Rate:
    """So many sends in so many seconds, and at most so many at once."""

    sends: float
    seconds: float = 1.0

    @property
    def each(self) -> float:
        """Seconds until one more may go."""
        return self.seconds / self.sends


class Bucket:
    """Sends left; full at the start, and filling up at its rate."""

    def __init__(self, rate: Rate) -> None:
        self._rate = rate
        self._free = 0.0

    def wait(self, now: float) -> float:
        """Seconds until one may go; 0 when it may go now."""
        return max(0.0, self._free - self._rate.seconds + self._rate.each - now)

    def take(self, now: float) -> None:
        """One has gone."""
        self._free = max(self._free, now) + self._rate.each


class Limits:
    """What Telegram names: about 30 a second overall, one a second to a person, 20 a minute to a group."""

    def __init__(self, overall: Rate = Rate(30), person: Rate = Rate(1), group: Rate = Rate(20, 60)) -> None:
        self._overall = Bucket(overall)
        self._rates = (person, group)
        self._chats: dict[int, Bucket] = {}

    def refused_for(self, chat: int, now: float) -> int:
        """Whole seconds that the bot has to wait with this chat; 0 when the send is taken."""
        bucket = self._chats.setdefault(chat, Bucket(self._rates[chat < 0]))
        wait = max(self._overall.wait(now), bucket.wait(now))
        if wait > 0:
            return ceil(wait)
        self._overall.take(now)
        bucket.take(now)
        return 0
