"""The server's time: it stands still until a test moves it, or runs."""

from time import monotonic

START = 1_790_000_000


class ServerClock:
    """Seconds since 1970 as the server sees them."""

    def __init__(self, start: float = START, running: bool = False) -> None:
        self._moved = start
        self._began = monotonic() if running else None

    @property
    def now(self) -> float:
        """The present instant."""
        return self._moved + (monotonic() - self._began if self._began is not None else 0.0)

    def passes(self, seconds: float) -> None:
        """That much later it is."""
        self._moved += seconds
