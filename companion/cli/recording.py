"""A talk in the terminal, noted as it goes, so that `/save name.chat` can make a scenario of it."""

import re
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from companion.app import Choices
from companion.domain.errors import CompanionError
from companion.domain.message import Kind, Message
from companion.domain.person import PersonState
from companion.domain.reply import Bubble
from companion.domain.work import Delivery
from companion.simulation import golden
from companion.simulation.playing import play
from companion.simulation.reading import SUFFIX, parse
from companion.simulation.scenario import Header
from companion.simulation.writing import written
from companion.testing.passages import Passage, Presses, Says, Step, Waits, said_in

USAGE = "write /save name.chat"
_NAME = re.compile(r"[^:\[\]\"#\s][^:\[\]\"#]{0,30}")


class Recorder:
    """Notes every message and everything sent, in order; `state` tells how the person stands just now."""

    def __init__(self, choices: Choices, now: Callable[[], datetime], state: Callable[[], PersonState | None]) -> None:
        self._choices = choices
        self._now = now
        self._state = state
        self._passages: list[Passage] = []
        self._labels: dict[str, str] = {}
        self._start: datetime | None = None
        self._in_the_middle = False

    def heard(self, message: Message) -> None:
        """The message is noted, and the time that went by before it."""
        at = message.at.replace(microsecond=0)
        if self._start is None:
            self._start = at
            self._in_the_middle = self._state() is not None
        self._reach(at)
        self._note(self._step(message), at)

    def sent(self, delivery: Delivery, bubble: Bubble) -> None:
        """What was sent is noted with the message it answers, a check-in with the time that passed."""
        self._labels |= {button.data: button.label for row in bubble.buttons for button in row}
        said = said_in(delivery, bubble)
        if said.first and self._start is not None:
            self._reach(said.at.replace(microsecond=0))
        if self._passages:
            last = self._passages[-1]
            self._passages[-1] = replace(last, said=(*last.said, said))

    def save(self, name: str) -> Iterator[str]:
        """The talk so far lies in a new `.chat` file, its words in a golden one; what is to be told about it.

        Raises CompanionError for a name that is missing or taken, or when nothing was said.
        """
        path = _path(name)
        self._reach(self._now().replace(microsecond=0))
        header = self._header()
        text = written(header, self._passages, path.stem)
        kept = list(golden.kept_of(self._passages, header.user))
        _write(path, text)
        _write(golden.beside(str(path)), golden.written([kept]))
        yield f"saved as {path}; companion simulate {path} plays it again"
        yield from self._doubts(text, kept)

    def _doubts(self, text: str, kept: list[golden.Kept]) -> Iterator[str]:
        """A word when the scenario does not say again what was said."""
        if self._in_the_middle:
            yield "it begins in the middle: what was known before this talk is not in it"
        with ThreadPoolExecutor(1) as elsewhere:  # a loop of its own cannot run inside the one of the terminal
            played = elsewhere.submit(play, parse(text)).result()
        different = golden.differences(kept, [one for _, said in played.snapshots for one in said])
        if different:
            yield f"played again, {len(different)} lines differ; --update keeps what is said then"

    def _header(self) -> Header:
        state, chosen = self._state(), self._choices
        if state is None or self._start is None:
            raise CompanionError("nothing was said yet; talk first, then /save name.chat")
        user = state.name if _NAME.fullmatch(state.name) else "Me"
        start = self._start.astimezone(ZoneInfo(chosen.zone or "UTC"))
        return Header(chosen.persona, user, chosen.zone, chosen.country, soul=state.soul, start=start)

    def _reach(self, at: datetime) -> None:
        """The time until then has passed."""
        reached = self._passages[-1].until if self._passages else self._start
        if reached is not None and at > reached:
            self._note(Waits(at), reached, at)

    def _note(self, step: Step, at: datetime, until: datetime | None = None) -> None:
        state = self._state()
        self._passages.append(Passage(step, at, until or at, (), state, state))

    def _step(self, message: Message) -> Step:
        if message.kind is Kind.BUTTON:
            return Presses(self._labels.get(message.button or "", ""))
        return Says(message.text, message.kind)


def _path(name: str) -> Path:
    """Where the scenario goes. Raises CompanionError for a name that is missing or taken."""
    if not name.strip():
        raise CompanionError(USAGE)
    path = Path(name.strip()).with_suffix(SUFFIX)
    if path.exists():
        raise CompanionError(f"{path} exists already; {USAGE} with another name")
    return path


def _write(path: Path, text: str) -> None:
    try:
        path.touch(mode=0o600)
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise CompanionError(f"{path} cannot be written ({error.strerror}); {USAGE} with another name") from None
