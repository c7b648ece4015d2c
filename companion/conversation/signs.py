"""A fitting, honest word for what is no text; a reaction, a sticker or a die with a feeling in it is heard as one. Pure."""

from dataclasses import replace

from companion.conversation.answer import Answer, plainly
from companion.conversation.learning import moods
from companion.conversation.voice import bubble, spent
from companion.domain.message import Kind, Message
from companion.domain.turn import Turn

WORDED = frozenset({Kind.TEXT, Kind.BUTTON})
"""What is answered by its words."""
_SHOWN = frozenset({Kind.REACTION, Kind.STICKER})
_FELT = 0.4
"""How far from nothing a valence is that is answered as a feeling."""


def wordless(turn: Turn) -> Answer | None:
    """The word for what is no text, and quiet once all such words were said; None for text."""
    message = turn.message
    if message is None or (message.kind in WORDED and turn.understanding.text):
        return None
    key = key_of(turn, message)
    words = () if spent(turn, key) else (bubble(turn, key),)
    answer = plainly(f"kind.{key}", turn.state, *words)
    return replace(answer, changes=tuple(moods(turn))) if message.kind in _SHOWN else answer


def key_of(turn: Turn, message: Message) -> str:
    """The name of the lines that answer this."""
    if message.kind in WORDED:
        return "empty"
    valence = turn.understanding.valence if message.kind in _SHOWN else 0.0
    if abs(valence) < _FELT:
        return str(message.kind)
    return "sign_warm" if valence > 0 else "sign_low"
