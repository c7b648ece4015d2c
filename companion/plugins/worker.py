"""The process in which a third party's engines run: it hears a question, answers it, and waits for the next.

It holds nothing else: no database, no network, no token. It ends with its parent, and by itself when an engine is stuck.
"""

import os
import pickle
from collections.abc import Iterator
from importlib import import_module
from signal import ITIMER_REAL, setitimer
from typing import BinaryIO

from companion.domain.errors import EngineError
from companion.domain.reply import Reply
from companion.plugins.asking import ask, guarded
from companion.plugins.wire import Question, framed, packed, unframed
from companion.ports import Engine

GRACE = 2.0
"""Times its limit that a question may take when nobody is left to end this process."""


def main() -> None:
    """Every question was answered and the parent has closed the line."""
    hears, tells = _line()
    engines: dict[str, Engine] = {}
    for question in _questions(hears):
        tells.write(framed(_answered(engines, question)))
        tells.flush()


def _line() -> tuple[BinaryIO, BinaryIO]:
    """The two ends of the line, out of reach of an engine that reads or prints."""
    hears, tells = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(2, 1)
    return os.fdopen(hears, "rb"), os.fdopen(tells, "wb")


def _questions(hears: BinaryIO) -> Iterator[Question]:
    while content := unframed(hears.read):
        question: Question = pickle.loads(content)
        setitimer(ITIMER_REAL, question.seconds * GRACE)
        yield question
        setitimer(ITIMER_REAL, 0)


def _answered(engines: dict[str, Engine], question: Question) -> bytes:
    try:
        return packed(("", _reply(engines, question)))
    except EngineError as problem:
        return packed((str(problem), None))


def _reply(engines: dict[str, Engine], question: Question) -> Reply | None:
    if question.target not in engines:
        engines[question.target] = guarded(lambda: _made(question.target))
    return ask(engines[question.target], question.turn) if question.turn else None


def _made(target: str) -> Engine:
    module, _, name = target.partition(":")
    found: object = import_module(module)
    for part in name.split("."):
        found = getattr(found, part)
    engine: Engine = found()  # type: ignore[operator]
    return engine


if __name__ == "__main__":
    main()
