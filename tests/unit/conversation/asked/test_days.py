"""How the day of something said, and the time of an event, are put into words."""

from datetime import UTC, datetime, timedelta

import pytest

from companion.conversation.asked.days import happens, said_on
from companion.domain.memory import Event

NOW = datetime(2026, 3, 12, 10, 0, tzinfo=UTC)
"""A Thursday."""


@pytest.mark.parametrize(
    ("ago", "day"),
    [
        (0, "today"),
        (1, "yesterday"),
        (2, "on Tuesday"),
        (6, "on Friday"),
        (7, "on 5 March"),
        (90, "on 12 December"),
        (330, "in April last year"),
        (800, "in January 2024"),
    ],
)
def test_the_day_is_said_as_one_says_it(ago: int, day: str) -> None:
    """The nearer, the plainer."""
    assert said_on(NOW - timedelta(days=ago), NOW) == day


@pytest.mark.parametrize(
    ("start", "grain", "words"),
    [
        (datetime(2026, 3, 12, 15, 0, tzinfo=UTC), "hour", "today, Thursday 12 March at 15:00"),
        (datetime(2026, 3, 13, tzinfo=UTC), "day", "tomorrow, Friday 13 March"),
        (datetime(2026, 3, 11, tzinfo=UTC), "day", "yesterday, Wednesday 11 March"),
        (datetime(2026, 3, 23, 9, 30, tzinfo=UTC), "minute", "on Monday 23 March at 09:30"),
        (datetime(2026, 5, 1, tzinfo=UTC), "month", "in May"),
        (datetime(2027, 5, 1, tzinfo=UTC), "month", "in May 2027"),
        (datetime(2027, 1, 1, tzinfo=UTC), "year", "in 2027"),
        (datetime(2026, 3, 16, tzinfo=UTC), "week", "in the week of 16 March"),
        (datetime(2026, 3, 14, tzinfo=UTC), "weekend", "on the weekend of 14 March"),
    ],
)
def test_an_event_is_said_as_roughly_as_it_was_told(start: datetime, grain: str, words: str) -> None:
    """An hour only where one was told."""
    assert happens(Event("e", "exam", start, grain, "my exam", NOW), NOW) == words
