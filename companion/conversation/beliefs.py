"""What is held of a person while one turn is learnt: facts that change one by one, and every change in order."""

from dataclasses import replace
from functools import cached_property

from companion.conversation.acquaintances import Acquaintance, acquaintances
from companion.conversation.touching import about
from companion.domain.chance import token
from companion.domain.change import Amended, Change, Learned, Retracted, Superseded
from companion.domain.memory import Fact
from companion.domain.turn import Turn
from companion.domain.understanding import FoundFact


class Beliefs:
    """The facts that stand in this turn, plans too; `changes` are those made so far, which never touch `turn`.

    `taken_back` are the facts that were retracted, `ended` those that were closed.
    """

    def __init__(self, turn: Turn) -> None:
        self.turn = turn
        self.changes: list[Change] = []
        self._told = 0
        self._mine: set[str] = set()
        self.taken_back: list[Fact] = []
        self.ended: list[Fact] = []

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of the message, also without an apostrophe and s."""
        told = [token.word for token in self.turn.understanding.tokens]
        return frozenset((*told, *(word[:-2] for word in told if word.endswith("'s"))))

    @cached_property
    def standing(self) -> dict[str, Fact]:
        """What stands now by id, oldest first."""
        facts = self.turn.memory.facts
        return {fact.id: fact for fact in facts if fact.valid_to is None and fact.retracted_at is None}

    @cached_property
    def people(self) -> tuple[Acquaintance, ...]:
        """Everybody in the person's life as the turn began."""
        return acquaintances(self.standing.values())

    @cached_property
    def about(self) -> str:
        """The key of whom the last turn was about; empty when it was nobody, or several."""
        return about(self.turn.memory, self.turn.state.touched)

    def of(self, subject: str, relation: str) -> list[Fact]:
        """What stands of one relation about one subject, plans aside, oldest first."""
        return [
            fact
            for fact in self.standing.values()
            if fact.relation == relation and fact.subject == subject and fact.current
        ]

    def new(self, fact: Fact) -> bool:
        """Whether this turn taught or changed it."""
        return fact.id in self._mine

    def learn(self, found: FoundFact) -> Fact:
        """The fact is held from now on; one that is told of the past was over already."""
        now = self.turn.now
        fact = Fact(
            id=token(self.turn.state.soul, self.turn.state.turn, f"fact/{self._told}"),
            subject=found.subject,
            relation=found.relation,
            value=found.value,
            evidence=found.evidence or self.turn.understanding.text,
            said_at=now,
            polarity=found.polarity,
            modality=found.modality,
            valid_from=now,
            valid_to=now if found.modality == "past" else None,
        )
        self._told += 1
        self._mine.add(fact.id)
        if fact.valid_to is None:
            self.standing[fact.id] = fact
        self.changes.append(Learned(fact))
        return fact

    def end(self, fact: Fact) -> None:
        """The fact is true no longer."""
        self.ended.append(fact)
        self.standing.pop(fact.id, None)
        self.changes.append(Superseded(fact.id, self.turn.now))

    def retract(self, fact: Fact) -> None:
        """The fact was never true."""
        self.taken_back.append(fact)
        self.standing.pop(fact.id, None)
        self.changes.append(Retracted(fact.id, self.turn.now))

    def amend(self, fact: Fact, **fields: object) -> None:
        """The fact is held with these fields from now on."""
        self._mine.add(fact.id)
        changed = replace(fact, **fields)  # type: ignore[arg-type]
        if fact.id in self.standing:
            self.standing[fact.id] = changed
        self.changes.append(Amended(changed))
