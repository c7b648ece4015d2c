"""The only reader of the time, and a clock that jumps for tests, pipes and time travel."""

from datetime import UTC, datetime

from companion.domain.errors import ConfigError


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        return datetime.now(UTC)


class VirtualClock:
    """A clock that stands still until it is set; it never goes back."""

    def __init__(self, start: datetime) -> None:
        self._now = start.astimezone(UTC)

    def now(self) -> datetime:
        """The instant reached so far, aware, in UTC."""
        return self._now

    def set(self, instant: datetime) -> None:
        """It is this instant now. Raises ConfigError for one in the past."""
        if instant < self._now:
            raise ConfigError(f"{instant.isoformat()} lies before {self._now.isoformat()}; time only goes on")
        self._now = instant.astimezone(UTC)
