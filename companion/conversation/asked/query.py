"""One question on its way to its meaning, and the fact that it asks for."""

from collections.abc import Mapping
from dataclasses import dataclass

from companion.conversation.asked import content as said
from companion.conversation.asked.clause import Clause
from companion.conversation.asked.meanings import UNTOLD
from companion.conversation.asked.question import USER, Asked, Whose, Window

Names = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Query:
    """One question: its words, the names known, the time it names, how it was opened, and its grammar."""

    words: tuple[str, ...]
    names: Names
    window: Window | None
    cued: bool
    clause: Clause

    @property
    def whose(self) -> Whose:
        """About whom it is, by the name as it is written."""
        whose = self.clause.whose or USER
        return Whose(whose.role, self.names.get(whose.name, whose.name))

    @property
    def rest(self) -> tuple[str, ...]:
        """The stems of what stands after the person."""
        return tuple(said.base(word) for word in self.clause.rest if word != "the")

    @property
    def everything(self) -> tuple[str, ...]:
        """The stems that carry meaning in the whole question."""
        return said.content(self.words)


def untold(relation: str, whose: Whose) -> str:
    """What was not told, as it stands after `you haven't told me`."""
    own, other = UNTOLD.get(relation, ("that", "that"))
    return own if whose.is_user else other.replace("{whose}", spoken(whose))


def spoken(whose: Whose) -> str:
    """Somebody as they are called to the person: your sister, Anna, your friend Tom."""
    return " ".join(filter(None, ("your" if whose.role else "", whose.role, whose.name))) or "you"


def fact(question: Query, relation: str, words: tuple[str, ...] = (), sure: bool = True) -> Asked:
    """The fact of that relation about whoever is asked about, which has to hold these words."""
    what = untold(relation, question.whose)
    return Asked(
        "fact", question.whose, relation, words, what, yes=question.clause.yes and not question.cued, sure=sure
    )
