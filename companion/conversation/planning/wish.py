"""Something worth saying first: what, when at best, until when, and how much it matters."""

from dataclasses import dataclass
from datetime import date, datetime

GREETING, RETURN, BIRTHDAY, GOOD_LUCK, FOLLOW_UP, REMINDER, THREAD = (
    "daily", "return", "birthday", "good_luck", "follow_up", "reminder", "thread",
)  # fmt: skip
"""The kinds by which slots are told apart; a greeting's own kind is morning, evening or what was promised."""
_RANKS = {BIRTHDAY: 0, FOLLOW_UP: 1, GOOD_LUCK: 2, THREAD: 3, GREETING: 4, RETURN: 5}
GENERIC = frozenset({GREETING, RETURN, THREAD})
"""What is said only because it is time to; an unanswered one ends these until the person writes."""


@dataclass(frozen=True, slots=True)
class Wish:
    """`slot` names it for ever; `due` is when it is best said and `last` when it may last be said, both in UTC.

    `day` is the local date that it takes; of two that want the same day the lower `weight` is said.
    """

    slot: str
    kind: str
    due: datetime
    last: datetime
    day: date
    about: str = ""
    why: str = ""
    weight: int = 0

    def moved(self, due: datetime, day: date) -> "Wish":
        """The same at another time."""
        return Wish(self.slot, self.kind, due, self.last, day, self.about, self.why, self.weight)

    @property
    def family(self) -> str:
        """What its slot begins with."""
        return family(self.slot)

    @property
    def rank(self) -> tuple[int, int, datetime, str]:
        """What is said first of two that want one day: the one that sorts first."""
        return _RANKS.get(self.kind, _RANKS[GREETING]), self.weight, self.due, self.slot


def family(slot: str) -> str:
    """The kind that a slot begins with."""
    return slot.partition(":")[0]


def slot_of(kind: str, subject: str, day: str) -> str:
    """The slot of that kind, subject and local date; a greeting has no subject."""
    return ":".join(part for part in (kind, " ".join(subject.casefold().split()), day) if part)


def day_of(slot: str) -> date:
    """The local date with which a slot ends, its minute aside. Raises ValueError for what is no slot."""
    return date.fromisoformat(slot.rpartition(":")[2][:10])
