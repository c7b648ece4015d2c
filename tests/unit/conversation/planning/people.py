"""People whose plans are looked at: what they agreed to, what is known of their lives."""

from datetime import UTC, datetime, time

from companion.domain.memory import Event, Fact, Memory
from companion.domain.person import PersonState, Settings

MONDAY = datetime(2026, 3, 2, 6, 0, tzinfo=UTC)
"""Seven in the morning in Berlin, after a night without a word."""
SUNDAY = datetime(2026, 3, 1, 17, 0, tzinfo=UTC)
BERLIN = Settings(zone="Europe/Berlin", writes_first=True, writes_at=time(9, 0))


def friend(settings: Settings = BERLIN, **more) -> PersonState:
    """Somebody who agreed to be written to at nine, and wrote on Sunday evening."""
    return PersonState("soul", settings=settings, **{"standing": "friend", "last_heard": SUNDAY, **more})


def event(what: str, start: datetime, grain: str = "minute", **more) -> Event:
    """Something dated in this life, told on Sunday."""
    return Event(f"{what}/{start:%d%H}", what, start, grain, f"my {what} is coming up", SUNDAY, **more)


def birthday(subject: str, value: str) -> Fact:
    return Fact(f"birthday/{subject}", subject, "birthday", value, f"the birthday is on {value}", SUNDAY)


def life(*events: Event, facts: tuple[Fact, ...] = (), planned=()) -> Memory:
    return Memory(facts=facts, events=events, planned=planned)
