"""What happens in a life: interviews, journeys, a death, somebody new, a secret; told then, and some of it weeks later."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from companion.simulation.lives.dice import Dice

ARCS: tuple[Mapping[int, str], ...] = (
    {-3: "interview_ahead", -1: "interview_ahead", 0: "interview_ahead", 1: "interview_after", 4: "interview_after"},
    {-6: "exam_ahead", -2: "exam_ahead", -1: "exam_ahead", 0: "exam_after", 1: "exam_after"},
    {-5: "trip_ahead", -1: "trip_ahead", 0: "trip_there", 2: "trip_there", 4: "trip_there", 6: "trip_after"},
    {0: "ill", 1: "ill", 2: "ill", 4: "ill"},
    {0: "birthday", 1: "birthday"},
    {-2: "their_birthday", 0: "their_birthday", 1: "their_birthday"},
    {0: "quarrel", 1: "quarrel", 5: "peace"},
    {-4: "moving", -1: "moving", 0: "moving", 2: "moving"},
    {-9: "wedding", -2: "wedding", 0: "wedding", 1: "wedding"},
    {0: "loss", 1: "loss", 4: "loss", 9: "loss"},
    {-3: "visit", 0: "visit", 2: "visit"},
    {-2: "purchase", 0: "purchase", 3: "purchase"},
    {-3: "evening_ahead", 1: "evening_after"},
    {-4: "evening_ahead", -1: "evening_off"},
    {-4: "appointment_ahead", -1: "appointment_moved", 3: "appointment_after"},
    {-2: "talk_ahead", 0: "talk_after"},
    {0: "remember", 1: "remember", 9: "remember"},
    {0: "portrait", 12: "portrait_again", 27: "portrait_again", 45: "portrait_again"},
    {0: "secret", 9: "secret_again", 24: "secret_again"},
    {0: "corner", 14: "corner_again", 33: "corner_again"},
)
"""By day before or after it, what is said of an event."""
TRIP = 2
"""The one that takes people elsewhere."""
BETWEEN = (5, 16)
"""Days between two events."""
AWAY = 5
"""Days of a journey."""
_LEAD = 10
"""Days after which the first event may be."""


@dataclass(frozen=True, slots=True)
class Happening:
    """What one day brings: the groups of lines it is told in, by how many days the event is ahead."""

    told: tuple[tuple[str, int], ...] = ()
    leaves: bool = False
    returns: bool = False


def happenings(dice: Dice, days: int) -> dict[int, Happening]:
    """The days of a life on which something happens, and what."""
    told: dict[int, list[tuple[str, int]]] = {}
    leaves, returns = set(), set()
    for arc, day in _drawn(dice, days):
        for offset, group in ARCS[arc].items():
            told.setdefault(day + offset, []).append((group, -offset))
        if arc == TRIP:
            leaves.add(day)
            returns.add(day + AWAY)
    every = {*told, *leaves, *returns}
    return {day: Happening(tuple(told.get(day, ())), day in leaves, day in returns) for day in every}


def _drawn(dice: Dice, days: int) -> Iterator[tuple[int, int]]:
    """Which events there are, and on which day each."""
    day = dice.between(1, _LEAD)
    while day < days:
        yield dice.between(0, len(ARCS) - 1), day
        day += dice.between(*BETWEEN)
