"""What is known of each kind of fact, as data: how many values hold at once, and which need a yes of their own."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Relation:
    """One kind of fact: `single` holds one value at a time, `private` is kept only with the consent to health notes.

    `opposite` is the relation in which the same value means the contrary.
    """

    single: bool = False
    private: bool = False
    opposite: str = ""


RELATIONS: Mapping[str, Relation] = {
    "name": Relation(single=True),
    "nickname": Relation(),
    "age": Relation(single=True),
    "birthday": Relation(single=True),
    "job": Relation(single=True),
    "employer": Relation(single=True),
    "study": Relation(),
    "school": Relation(),
    "home": Relation(single=True),
    "origin": Relation(single=True),
    "language": Relation(),
    "belief": Relation(),
    "family": Relation(),
    "partner": Relation(single=True),
    "status": Relation(single=True),
    "friend": Relation(),
    "colleague": Relation(),
    "pet": Relation(),
    "likes": Relation(opposite="dislikes"),
    "dislikes": Relation(opposite="likes"),
    "hobby": Relation(),
    "diet": Relation(private=True),
    "allergy": Relation(private=True),
    "health": Relation(private=True),
    "owns": Relation(),
    "plan": Relation(),
    "routine": Relation(),
    "skill": Relation(),
    "trait": Relation(),
    "fear": Relation(opposite="likes"),
    "note": Relation(),
}
"""Every relation a fact can have."""
_MANY = Relation()


def relation(name: str) -> Relation:
    """What is known of this relation; one that a pack made up holds many values."""
    return RELATIONS.get(name, _MANY)
