"""The terminal: a person types, the companion prints; buttons are numbered."""

import asyncio
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from io import FileIO
from pathlib import Path

from companion.domain.reply import Attachment, Bubble, Button, Why
from companion.domain.work import Delivery

NAME = "terminal"
Sent = Callable[[Delivery, Bubble], None]


class TerminalChannel:
    """Prints bubbles; `names` tells how the companion is called just now, `sent` is told of each bubble."""

    name = NAME

    def __init__(self, names: Callable[[], str], shows_why: bool = False, sent: Sent = lambda _, __: None) -> None:
        self._names = names
        self._shows_why = shows_why
        self._sent = sent
        self.buttons: tuple[Button, ...] = ()

    async def send(self, delivery: Delivery, bubble: Bubble) -> None:
        """The bubble is on the screen; its buttons are the ones that numbers press now."""
        self._sent(delivery, bubble)
        print(f"\n{self._names()}: {bubble.text}")
        if bubble.file is not None:
            print(f"   [saved as {_save(bubble.file)}]")
        if self._shows_why and delivery.why.rule:
            print(f"   [{_reason(delivery.why)}]")
        self.buttons = tuple(button for row in bubble.buttons for button in row)
        if self.buttons:
            print("   " + "   ".join(f"[{number}] {button.label}" for number, button in enumerate(self.buttons, 1)))
        sys.stdout.flush()

    def pressed(self, text: str) -> str | None:
        """The data of the button whose number or label was typed, if that is one."""
        for number, button in enumerate(self.buttons, 1):
            if text.strip().casefold() in (str(number), button.label.casefold()):
                return button.data
        return None


def _reason(why: Why) -> str:
    """The engine, the rule, and where the rule stands when it stands in a file."""
    return " · ".join(filter(None, (why.engine, why.rule, f"{why.file}:{why.line}" if why.file else "")))


def _save(file: Attachment) -> Path:
    """The file is in the current folder, readable by its owner only, under a name that was free."""
    stem, dot, suffix = file.name.partition(".")
    names = [file.name, *(f"{stem}-{number}{dot}{suffix}" for number in range(2, 1000))]
    path = next(Path(name) for name in names if not Path(name).exists())
    path.touch(mode=0o600)
    path.write_text(file.text, encoding="utf-8")
    return path


@dataclass(frozen=True, slots=True)
class Typed:
    """One line that was typed, without its end; None when there are no more."""

    text: str | None


class Keyboard:
    """Lines from standard input, read beside the event loop so that the companion can write meanwhile."""

    def __init__(self, prompt: str) -> None:
        self._prompt = prompt
        self._lines: asyncio.Queue[Typed] = asyncio.Queue()
        self._wanted = threading.Semaphore(0)
        self._loop = asyncio.get_running_loop()
        # Unbuffered and not sys.stdin: a thread that waits in its buffer makes the interpreter abort at Ctrl-C.
        self._raw = FileIO(sys.stdin.fileno(), closefd=False)
        threading.Thread(target=self._read, daemon=True).start()

    async def line(self) -> str | None:
        """The next line, after the prompt was shown; None at the end of input."""
        print(self._prompt, end="", flush=True)
        self._wanted.release()
        return (await self._lines.get()).text

    def _read(self) -> None:
        typed: str | None = ""
        while typed is not None:
            self._wanted.acquire()
            raw = self._raw.readline()
            typed = raw.decode(sys.stdin.encoding or "utf-8", "replace").rstrip("\r\n") if raw else None
            with suppress(RuntimeError):  # the loop was closed while somebody still typed
                self._loop.call_soon_threadsafe(self._lines.put_nowait, Typed(typed))
