"""Wall time: the instants that local clocks show, and the hours in which nothing is written first."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from companion.conversation.places import valid_zone
from companion.domain.person import PersonState, Settings

ALWAYS = (time(0, 0), time(23, 59))
MORNINGS = (time(5, 0), time(12, 0))
EVENINGS = (time(17, 0), time(23, 59))
"""From when to when something may be written first, by what the person asked for."""


def wall(day: date, at: time, zone: str) -> datetime:
    """The instant of that wall time on that day, in UTC; a missing hour moves on, a doubled one is its first."""
    there = datetime.combine(day, at, tzinfo=ZoneInfo(zone))
    return there.astimezone(UTC)


@dataclass(frozen=True, slots=True)
class LocalClock:
    """The clock on the person's wall: that of `zone`, and from `until` on that of `home` again."""

    zone: str
    home: str = ""
    until: datetime | None = None

    def at(self, day: date, hour: time) -> datetime:
        """The instant, in UTC, at which it shows that hour of that day; an hour lost on the way home is that of arrival."""
        instant = wall(day, hour, self.zone)
        if self.until is None or instant < self.until:
            return instant
        return max(wall(day, hour, self.home), self.until)

    def local(self, instant: datetime) -> datetime:
        """What it shows at that instant."""
        zone = self.zone if self.until is None or instant < self.until else self.home
        return instant.astimezone(ZoneInfo(zone))

    def day(self, instant: datetime) -> date:
        """The local date of that instant."""
        return self.local(instant).date()


def clock_of(state: PersonState) -> LocalClock | None:
    """The clock by which the person lives; None when it is not known what time it is for them."""
    zone = state.settings.zone
    if zone is None or not valid_zone(zone):
        return None
    away = state.away
    if away is None or away.until is None or away.zone is None or not valid_zone(away.zone):
        return LocalClock(zone)
    return LocalClock(zone, away.zone, away.until)


def is_quiet(settings: Settings, at: time) -> bool:
    """Whether that local time lies in the quiet hours, which may span midnight."""
    return _within(at, settings.quiet_from, settings.quiet_to)


def _within(at: time, start: time, end: time) -> bool:
    return start <= at < end if start <= end else at >= start or at < end


def is_open(settings: Settings, at: time) -> bool:
    """Whether something may be written first at that local time: outside the quiet hours, in the hours asked for."""
    return not is_quiet(settings, at) and _within(at, settings.open_from, settings.open_to)


def opened(settings: Settings, clock: LocalClock, instant: datetime) -> datetime | None:
    """That instant, or the next at which an open hour begins; None when no hour of a day is open."""
    there = clock.local(instant)
    if is_open(settings, there.time()):
        return instant
    edges = sorted({edge for edge in (settings.quiet_to, settings.open_from) if is_open(settings, edge)})
    days = (there.date(), there.date() + timedelta(days=1))
    begins = (clock.at(day, edge) for day in days for edge in edges)
    return next((at for at in begins if at > instant and is_open(settings, clock.local(at).time())), None)
