"""How long ago something was is said as people say it."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from companion.language.ago import ago

THURSDAY = datetime(2026, 4, 16, 20, tzinfo=UTC)


@pytest.mark.parametrize(
    ("month", "day", "words"),
    [
        (4, 16, "today"),
        (4, 15, "yesterday"),
        (4, 13, "earlier this week"),
        (4, 12, "last week"),
        (4, 6, "last week"),
        (4, 5, "two weeks ago"),
        (3, 25, "three weeks ago"),
        (3, 17, "four weeks ago"),
        (3, 12, "in March"),
        (1, 2, "in January"),
    ],
)
def test_a_day_of_this_year_is_named_by_weeks_and_then_by_its_month(month, day, words):
    """Weeks begin on Monday, as on a calendar."""
    assert ago(datetime(2026, month, day, 9, tzinfo=UTC), THURSDAY) == words


def test_a_year_is_a_year_and_what_is_older_has_its_own():
    """A fortnight more or less is still a year."""
    assert ago(datetime(2025, 4, 20, tzinfo=UTC), THURSDAY) == "a year ago"
    assert ago(datetime(2024, 11, 2, tzinfo=UTC), THURSDAY) == "in November 2024"


def test_the_day_is_that_of_the_person():
    """Late in the evening in London it is tomorrow in Tokyo."""
    tokyo = ZoneInfo("Asia/Tokyo")
    now = datetime(2026, 4, 16, 12, tzinfo=tokyo)
    assert ago(datetime(2026, 4, 15, 20, tzinfo=UTC), now) == "today"
