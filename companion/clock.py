"""The only reader of the time, and two clocks that can be set: one stands still, one goes on."""

from datetime import UTC, datetime, timedelta

from companion.domain.errors import ConfigError


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        return datetime.now(UTC)


_MACHINE = SystemClock()


class VirtualClock:
    """The machine's clock until it is first set; from then on it stands still and never goes back."""

    def __init__(self, start: datetime | None = None) -> None:
        self._now = start.astimezone(UTC) if start is not None else None

    def now(self) -> datetime:
        """The instant it was set to, or the present one, aware, in UTC."""
        return self._now or _MACHINE.now()

    def set(self, instant: datetime) -> None:
        """It is this instant now, and stays it. Raises ConfigError for one before the last."""
        if self._now is not None and instant < self._now:
            raise ConfigError(f"{instant.isoformat()} lies before {self._now.isoformat()}; time only goes on")
        self._now = instant.astimezone(UTC)

    @property
    def virtual(self) -> bool:
        """Whether it has been set."""
        return self._now is not None


class TravelClock:
    """The machine's clock, moved: after a jump it goes on from there."""

    def __init__(self) -> None:
        self._ahead = timedelta()

    def now(self) -> datetime:
        """The present instant plus all that was travelled, aware, in UTC."""
        return _MACHINE.now() + self._ahead

    def set(self, instant: datetime) -> None:
        """It is this instant now, and time goes on. Raises ConfigError for one in the past."""
        if instant < self.now():
            raise ConfigError(f"{instant.isoformat()} is over; time only goes on")
        self._ahead += instant - self.now()
