"""What must hold in every talk with every pack: the properties that simulated lives and random talks are held to."""

from collections.abc import Mapping
from dataclasses import dataclass

from companion.testing import keeping, properties, recalls
from companion.testing.properties import Breach, Property, Record

INVARIANTS: Mapping[str, Property] = {
    "never repeats a sentence within 20 turns": properties.never_repeats,
    "at most 1 check-in a day": properties.at_most_a_day,
    "never writes first twice within 4 hours": properties.never_close,
    "never reminds at another minute": properties.never_late,
    "never writes in quiet hours": properties.never_in_quiet_hours,
    "never writes first uninvited": properties.never_uninvited,
    "never writes the same check-in twice": properties.never_twice,
    "never stays silent by accident": properties.never_mute,
    "never says more than 4096 units": properties.never_too_long,
    "never leaves a template unrendered": properties.never_unrendered,
    "never claims to be human": properties.never_human,
    "never pleads": properties.never_pleads,
    "never asks or pleads at a goodbye": properties.never_holds_back,
    "never says what was forgotten": keeping.never_recalls,
    "never knows what was not said": keeping.never_invents,
    "recalls fit the moment": recalls.recalls_fit,
}
"""The phrase of each, as `always:` takes it, and the function."""


@dataclass(frozen=True, slots=True)
class Broken:
    """An invariant that does not hold, in its words, and where."""

    words: str
    breach: Breach


def broken(record: Record) -> tuple[Broken, ...]:
    """Every breach of an invariant in this talk."""
    return tuple(Broken(words, breach) for words, holds in INVARIANTS.items() for breach in holds(record))
