"""Engines and stores with one fault each, for tests that plant it and see it found."""

from dataclasses import dataclass, replace

from companion.domain.memory import Fact
from companion.domain.reply import Ask, Remember, Reply
from companion.store.in_memory import InMemoryStore
from companion.testing import Record, Talk, broken


@dataclass
class Says:
    """An engine that answers everything with this."""

    reply: Reply
    name: str = "planted"

    def respond(self, turn):
        return self.reply


class Raises:
    """An engine that never gets that far."""

    name = "raises"

    def respond(self, turn):
        raise RuntimeError("planted")


class Asks:
    """An engine that asks once, thanks for the answer, and asks again only when that is over."""

    name = "asks"

    def respond(self, turn):
        if turn.state.open is None:
            return Reply(f"What is your favourite number, the {turn.state.turn}th I ask for?", (Ask("number"),))
        return Reply(f"{turn.understanding.text}, thank you for the {turn.state.turn}th time.")


class Invents:
    """An engine that wishes to remember what was never said."""

    name = "invents"

    def respond(self, turn):
        return Reply(f"Noted, number {turn.state.turn}.", (Remember("home", "Paris"),))


class LosesTheOpenQuestion(InMemoryStore):
    """A store that gives everything back but what was asked last."""

    async def load(self, person):
        known = await super().load(person)
        return known and replace(known, state=replace(known.state, open=None))


class Embellishes(InMemoryStore):
    """A store that knows more than it was told."""

    async def load(self, person):
        known = await super().load(person)
        if known is None:
            return None
        fact = Fact("f", "user", "home", "Paris", "I live in Paris", known.state.last_heard)
        return replace(known, memory=replace(known.memory, facts=(*known.memory.facts, fact)))


class NeverMarks(InMemoryStore):
    """A store that forgets what was sent."""

    async def begin(self, delivery, status):
        return True

    async def mark(self, delivery):
        pass


def found(talk: Talk):
    """Every invariant broken in the talk, with the number of the passage and what is wrong."""
    record = Record(talk.passages, talk.memory)
    return [(one.words, one.breach.passage, one.breach.what) for one in broken(record)]
