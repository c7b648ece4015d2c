"""What one room decided to say and do; the first that decides takes the turn."""

from dataclasses import dataclass

from companion.domain.change import Change
from companion.domain.person import PersonState
from companion.domain.persona import Persona
from companion.domain.quick import quick
from companion.domain.reply import Bubble, Reply, Why

FORGET = "forget"
"""Wish: the runtime erases the person and tells them."""
EXPORT = "export"
"""Wish: the runtime adds a file with everything."""


@quick
@dataclass(frozen=True, slots=True)
class Answer:
    """A reply, the state after it, and what changes; `wish` is what only the runtime can do.

    `persona` is given when it is new; `discloses` says that the reply itself tells that this is a program.
    """

    reply: Reply
    state: PersonState
    persona: Persona | None = None
    changes: tuple[Change, ...] = ()
    wish: str = ""
    discloses: bool = False


def plainly(rule: str, state: PersonState, *bubbles: Bubble) -> Answer:
    """An answer of the program itself, named by the rule that gave it."""
    return Answer(Reply(bubbles, why=Why(engine="companion", rule=rule)), state)
