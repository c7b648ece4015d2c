"""What goes between this process and its workers: a length, then a pickle; on the way back only replies unpickle."""

import pickle
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from struct import Struct

from companion.domain import reply
from companion.domain.errors import EngineError
from companion.domain.reply import Reply
from companion.domain.turn import Turn
from companion.plugins.soundness import MOST

LENGTH = Struct("!Q")
_REPLIES = frozenset({"Reply", "Bubble", "Button", "Attachment", "Why", "RunnerUp", "Remember", "Ask", "Focus"})
_BROKEN = (pickle.UnpicklingError, AttributeError, EOFError, IndexError, KeyError, TypeError, ValueError)


@dataclass(frozen=True, slots=True)
class Question:
    """The turn for the engine of this `module:class`, or None to make it ready; `seconds` is when it is too late."""

    target: str
    turn: Turn | None
    seconds: float


def framed(content: bytes) -> bytes:
    """The content with its length before it."""
    return LENGTH.pack(len(content)) + content


def unframed(read: Callable[[int], bytes]) -> bytes | None:
    """The next content of a stream, whole; None at its end."""
    head = read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    return read(*LENGTH.unpack(head))


def packed(answer: tuple[str, Reply | None]) -> bytes:
    """What went wrong and the reply, on its way back. Raises EngineError for a reply that cannot travel."""
    try:
        content = pickle.dumps(answer, pickle.HIGHEST_PROTOCOL)
    except (pickle.PicklingError, TypeError, AttributeError, RecursionError):
        raise EngineError("returned a Reply that cannot leave its process") from None
    if len(content) > MOST:
        raise EngineError(f"returned a Reply of {len(content)} bytes")
    return content


def unpacked(content: bytes) -> Reply | None:
    """The reply that came back. Raises EngineError with what went wrong."""
    try:
        problem, answer = _Replies(BytesIO(content)).load()
    except _BROKEN:
        raise EngineError("returned something else than a Reply") from None
    if problem:
        raise EngineError(problem)
    if answer is None or isinstance(answer, Reply):
        return answer
    raise EngineError("returned something else than a Reply")


class _Replies(pickle.Unpickler):
    """Makes replies and their members and nothing else, so that no code of a plug-in is run on this side."""

    def find_class(self, module: str, name: str) -> type:
        if module == reply.__name__ and name in _REPLIES:
            found: type = getattr(reply, name)
            return found
        raise pickle.UnpicklingError("a stranger")
