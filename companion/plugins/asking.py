"""One question to one engine: what comes back is a sound reply, None, or an EngineError that quotes nobody."""

from collections.abc import Callable
from os.path import basename
from traceback import extract_tb
from types import TracebackType
from typing import TypeVar

from companion.domain.errors import EngineError
from companion.domain.reply import Reply
from companion.domain.turn import Turn
from companion.plugins.soundness import flaw
from companion.ports import Engine

Made = TypeVar("Made")


def ask(engine: Engine, turn: Turn) -> Reply | None:
    """The engine's sound reply, or None when it leaves the turn to the next. Raises EngineError."""
    reply: object = guarded(lambda: engine.respond(turn))
    if reply is None:
        return None
    if not isinstance(reply, Reply):
        raise EngineError(f"returned a {type(reply).__name__}, which is no Reply")
    wrong = flaw(reply)
    if wrong:
        raise EngineError(f"returned a Reply {wrong}")
    return reply


def guarded(act: Callable[[], Made], quoted: bool = False) -> Made:
    """What the act returns. Raises EngineError, with the kind and place of whatever it raised.

    Its words stand there only when they are `quoted`, for an act that sees nothing of a talk.
    """
    try:
        return act()
    except Exception as error:  # noqa: BLE001 - the door for plug-ins: whatever one raises, the talk goes on
        words = f" ({' '.join(str(error).split())})" if quoted else ""
        raise EngineError(f"raised {type(error).__name__}{_place(error.__traceback__)}{words}") from None


def _place(trace: TracebackType | None) -> str:
    """Where it was raised, as ` at file:line`."""
    steps = extract_tb(trace)
    return f" at {basename(steps[-1].filename)}:{steps[-1].lineno}" if len(steps) > 1 else ""
