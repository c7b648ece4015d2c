"""The last look at what was written first: wanted, fresh, and outside the quiet hours, as of the moment of sending."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from companion.conversation.timely import is_timely
from companion.domain.message import PersonId
from companion.domain.person import PersonState, Settings
from companion.domain.reply import Bubble
from companion.domain.work import Delivery

NINE = datetime(2026, 7, 6, 9, 0, tzinfo=UTC)
"""In Lisbon it is ten."""
SETTINGS = Settings(zone="Europe/Lisbon", writes_first=True)
FRIEND = PersonState("soul", standing="friend", settings=SETTINGS)
GREETING = Delivery("1", PersonId("pipe", "mia"), NINE, (Bubble("morning"),), slot="daily:2026-07-06", kind="morning")
HOUR = timedelta(hours=1)


def having(**settings):
    """A friend with these settings instead."""
    return replace(FRIEND, settings=replace(SETTINGS, **settings))


@pytest.mark.parametrize(("late", "timely"), [(0, True), (3, True), (3.01, False), (12, False)])
def test_a_greeting_is_fresh_for_three_hours(late, timely):
    """After a night in the outbox it would be odd."""
    assert is_timely(FRIEND, GREETING, NINE + late * HOUR) is timely


@pytest.mark.parametrize(("clock", "timely"), [("20:59", True), ("21:00", False), ("06:59", False), ("07:00", True)])
def test_it_keeps_the_quiet_hours_of_where_they_are(clock, timely):
    """From ten in the evening to eight in the morning, by their clock and not by ours."""
    now = datetime.fromisoformat(f"2026-07-06T{clock}+00:00")
    assert is_timely(FRIEND, replace(GREETING, at=now), now) is timely


@pytest.mark.parametrize(
    "settings", [{"stopped": True}, {"writes_first": False}, {"zone": None}, {"zone": "Mars/Base"}]
)
def test_whoever_does_not_want_it_any_more_is_spared(settings):
    """Nor does anybody hear it whose time is not known."""
    assert not is_timely(having(**settings), GREETING, NINE)


@pytest.mark.parametrize("delivery", [replace(GREETING, slot="", kind="reply"), replace(GREETING, kind="reminder")])
def test_what_they_asked_for_comes_at_any_hour(delivery):
    """An answer, or the reminder they set themselves; late rather than never."""
    assert is_timely(having(stopped=True), delivery, NINE + 14 * HOUR)
