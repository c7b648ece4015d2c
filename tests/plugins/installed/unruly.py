"""A plug-in that does what it is told, and what it is told is mostly bad."""

import os
import signal
import sys
from threading import Event, Timer

from companion import Reply, Turn
from companion.domain.reply import Ask, Bubble


class Text(str):
    """A text that only this plug-in knows."""


def loop(_):
    while True:
        pass


def leave(_):
    os._exit(3)


def leave_later(_):
    Timer(0.05, os._exit, (0,)).start()
    return Reply("bye")


def crash(_):
    os.kill(os.getpid(), signal.SIGSEGV)


def fail(turn):
    raise ValueError(turn.message.text)


def quit_politely(_):
    sys.exit("enough")


def recurse(turn):
    return recurse(turn)


def wait(_):
    Event().wait(0.05)
    return Reply("at last")


def chatter(_):
    print("an engine that prints")
    sys.stdout.flush()
    return Reply(f"it read {sys.stdin.read()!r}")


def modules(_):
    return Reply(" ".join(sorted({name.partition(".")[0] for name in sys.modules})))


def variables(_):
    return Reply(" ".join(sorted(os.environ)))


def files(_):
    return Reply(" ".join(str(number) for number in _inodes()))


def _inodes():
    for number in range(256):
        try:
            yield os.fstat(number).st_ino
        except OSError:
            continue


BEHAVIOURS = {
    "loop": loop,
    "leave": leave,
    "leave later": leave_later,
    "crash": crash,
    "fail": fail,
    "quit": quit_politely,
    "recurse": recurse,
    "wait": wait,
    "chatter": chatter,
    "modules": modules,
    "variables": variables,
    "files": files,
    "nothing": lambda _: None,
    "process": lambda _: Reply(str(os.getpid())),
    "text": lambda _: "a bare text",
    "number": lambda _: Reply(42),
    "bubbles": lambda _: Reply(("not", "bubbles")),
    "list": lambda _: Reply([Bubble("a list")]),
    "effects": lambda _: Reply("hello", effects=("remember me",)),
    "huge": lambda _: Reply("a" * 100_000),
    "vast": lambda _: Reply("hello", effects=(Ask("a", {"b": "c" * 2_000_000}),)),
    "surrogate": lambda _: Reply("\ud800"),
    "own text": lambda _: Reply(Text("mine")),
    "unready": lambda _: object.__new__(Reply),
    "hello": lambda turn: Reply((Bubble(f"hello at turn {turn.state.turn}", line="unruly.hello"),)),
    "facts": lambda turn: Reply(", ".join(fact.value for fact in turn.memory.facts)),
    "pack": lambda turn: Reply(f"{turn.pack.name} {len(turn.pack.talk)} {turn.now.tzinfo}"),
}


class UnrulyEngine:
    """Behaves as the message says."""

    def respond(self, turn: Turn):
        return BEHAVIOURS[turn.message.text](turn)


class PoliteEngine:
    """Always answers."""

    def respond(self, turn: Turn):
        return Reply(f"politely: {turn.message.text}")


class NeedyEngine:
    """Cannot be made without what nobody gives it."""

    def __init__(self, needed):
        self.needed = needed
