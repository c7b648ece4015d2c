"""Buttons: what travels is an opaque name that only its owner's state can open."""

from collections.abc import Sequence
from dataclasses import replace

from companion.domain.chance import token
from companion.domain.person import Key, PersonState
from companion.domain.reply import Bubble, Button

KEPT = 60
"""Buttons that still open; older ones are answered politely."""


def show(bubbles: Sequence[Bubble], state: PersonState) -> tuple[tuple[Bubble, ...], PersonState]:
    """The bubbles with names on their buttons, and the state that can open them."""
    if not any(bubble.buttons for bubble in bubbles):
        return tuple(bubbles), state
    named = tuple(replace(bubble, buttons=_named(bubble, state)) for bubble in bubbles)
    shown = [
        Key(button.data, button.action, state.turn) for bubble in named for row in bubble.buttons for button in row
    ]
    return named, replace(state, keys=(*state.keys, *shown)[-KEPT:])


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
