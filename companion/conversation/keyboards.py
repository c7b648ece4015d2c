"""Buttons: what travels is an opaque name that only its owner's state can open."""

from companion.conversation.answer import Answer
from companion.domain.chance import token
from companion.domain.person import Key, PersonState
from companion.domain.quick import replace
from companion.domain.reply import Bubble, Button

KEPT = 100
"""Buttons that still open; older ones are answered politely."""


def show(answer: Answer) -> Answer:
    """The answer with names on its buttons, and the state that can open them."""
    bubbles, state = answer.reply.bubbles, answer.state
    if not any([bubble.buttons for bubble in bubbles]):
        return answer
    named = tuple(replace(bubble, buttons=_named(bubble, state)) for bubble in bubbles)
    shown = [
        Key(button.data, button.action, state.turn) for bubble in named for row in bubble.buttons for button in row
    ]
    state = replace(state, keys=(*state.keys, *shown)[-KEPT:])
    return replace(answer, reply=answer.reply.with_bubbles(named), state=state)


def _named(bubble: Bubble, state: PersonState) -> tuple[tuple[Button, ...], ...]:
    return tuple(
        tuple(replace(button, data=token(state.soul, state.turn, f"button/{button.action}")) for button in row)
        for row in bubble.buttons
    )


def find(state: PersonState, data: str) -> Key | None:
    """The key of that name, if this person was shown it lately."""
    return next((key for key in reversed(state.keys) if key.data == data), None)


def press(state: PersonState, pressed: Key) -> PersonState:
    """The state in which that key has been used."""
    keys = tuple(replace(key, pressed=True) if key.data == pressed.data else key for key in state.keys)
    return replace(state, keys=keys)
