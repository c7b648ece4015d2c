"""Whoever blocked us is not planned for, and goes on where they were when they write again."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from companion.conversation.sleeping import awake, fallen_asleep, is_back
from companion.domain.change import Cancelled
from companion.domain.check_in import CheckIn
from companion.domain.memory import Memory
from companion.domain.message import PersonId
from companion.domain.person import PersonState, Relationship
from companion.domain.persona import Persona

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
MIA = PersonId("telegram", "7")
GREETING = CheckIn("c1", "morning", NOW, "daily:2026-03-02", "", "agreed")


def known(standing, persona=None):
    return Relationship(
        MIA, 3, PersonState("soul", standing=standing, last_heard=NOW), persona, Memory(planned=(GREETING,))
    )


@pytest.mark.parametrize(("standing", "then"), [("friend", "asleep"), ("onboarding", "asleep"), ("closed", "closed")])
def test_nothing_is_planned_for_who_cannot_be_reached(standing, then):
    """Somebody who is too young stays too young."""
    work = fallen_asleep(known(standing), ("41",))
    assert (work.state.standing, work.changes, work.deliveries) == (then, (Cancelled("c1"),), ())
    assert (work.done, work.version) == (("41",), 3)


@pytest.mark.parametrize(("persona", "standing"), [(Persona("", "", "wren", "d", {}), "friend"), (None, "onboarding")])
def test_who_writes_again_goes_on_where_they_were(persona, standing):
    """In the talk, or at the open question."""
    assert awake(known("asleep", persona)).state.standing == standing


def test_who_was_awake_stays_as_they_are():
    """Not even a copy is made."""
    friend = known("friend")
    assert awake(friend) is friend


@pytest.mark.parametrize(("before", "back"), [(timedelta(minutes=1), True), (timedelta(0), False)])
def test_who_wrote_since_is_back(before, back):
    """What could not reach them then says nothing about now."""
    assert is_back(known("friend"), NOW - before) is back
    assert not is_back(replace(known("friend"), state=PersonState("soul")), NOW)
