"""What must hold of dates and times in any text at all, whatever people or programs make up."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as some

from companion.language.dates import find
from companion.language.normalise import normalise
from companion.language.times import find_time
from companion.language.tokens import tokenise

WORDS = (
    "today tomorrow yesterday tonight on at in the next last this every of a an and half quarter past to from ago week "
    "weeks day days month year weekend hour hours minutes monday friday fri sat may march december 5th 31st 5 9 12 30 "
    "10:30 7pm 6:40 am 12/12 31/12/2026 2026 1999 noon midnight morning evening night o'clock christmas easter new "
    "year's eve summer first second couple few , . first after before since"
).split()
GRAINS = frozenset("minute hour part day weekend week month season year".split())

phrases = some.lists(some.sampled_from(WORDS), max_size=14).map(" ".join)
instants = some.datetimes(min_value=datetime(1990, 1, 1), max_value=datetime(2090, 1, 1))  # noqa: DTZ001 - made aware below
zones = some.sampled_from(["Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Pacific/Apia", "America/Sao_Paulo"])


@settings(max_examples=150, deadline=None)
@given(phrases, instants, zones)
def test_whatever_is_said_dates_are_stretches_of_local_time(said: str, instant: datetime, zone: str) -> None:
    """They have a known grain, end after they start, and stand in the offset of their zone."""
    now = instant.replace(tzinfo=UTC)
    for found in find(tokenise(said), now, zone):
        assert found.grain in GRAINS
        assert found.start.astimezone(UTC) < found.end.astimezone(UTC)
        assert found.start.utcoffset() == found.start.astimezone(ZoneInfo(zone)).utcoffset()
        assert all(other.tzinfo is not None and other != found.start for other in found.ambiguous)


@settings(max_examples=100, deadline=None)
@given(phrases, instants)
def test_the_same_words_at_the_same_instant_mean_the_same(said: str, instant: datetime) -> None:
    """Nothing is remembered between one reading and the next."""
    now = instant.replace(tzinfo=UTC)
    assert find(tokenise(said), now, None) == find(tokenise(said), now, None)


@settings(max_examples=100, deadline=None)
@given(instants, zones)
def test_a_time_with_no_day_is_always_within_a_day_ahead(instant: datetime, zone: str) -> None:
    """Whenever it is said; a clock change may add its hour."""
    now = instant.replace(tzinfo=UTC)
    (found,) = find(tokenise("remind me at 9"), now, zone)
    assert timedelta() < found.start.astimezone(UTC) - now <= timedelta(hours=13)


@settings(max_examples=150, deadline=None)
@given(some.text(max_size=200))
def test_no_text_is_too_odd_to_be_read(text: str) -> None:
    """Any letters, from any script."""
    now = datetime(2026, 11, 18, 13, tzinfo=UTC)
    assert all(found.start < found.end for found in find(tokenise(normalise(text)), now, "Europe/Berlin"))
    at = find_time(text)
    assert at is None or at.tzinfo is None


@settings(max_examples=100, deadline=None)
@given(some.integers(0, 23), some.integers(0, 59))
def test_every_minute_of_the_day_can_be_said_on_a_clock_of_24_hours(hour: int, minute: int) -> None:
    """From 00:00 to 23:59; hours below 13 without a nought in front may be before or after noon."""
    found = find_time(f"{hour:02}:{minute:02}")
    assert found is not None
    assert (found.minute, found.hour % 12) == (minute, hour % 12)


@settings(max_examples=60, deadline=None)
@given(some.integers(1, 12), some.sampled_from(["am", "pm"]))
def test_every_hour_can_be_said_with_am_and_pm(hour: int, half: str) -> None:
    """Twelve is the first of each half."""
    found = find_time(f"at {hour} {half}")
    assert found is not None
    assert found.hour == hour % 12 + (12 if half == "pm" else 0)
