"""A companion to talk to: rules that listen, remember and say why.

An engine of one's own needs only these names: `Engine`, `Turn`, `Reply`.
"""

from companion.domain.memory import Memory
from companion.domain.message import Message
from companion.domain.persona import Persona
from companion.domain.reply import Reply
from companion.domain.turn import Turn
from companion.ports import Engine

__all__ = ["Engine", "Memory", "Message", "Persona", "Reply", "Turn"]
