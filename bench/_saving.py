"""What it costs to learn from a turn and to save it on a sealed file, beside plain sqlite3 writing the same rows."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

import turn as turns
from _figures import Figure

from companion import app
from companion.channels.pipe import NAME
from companion.config import Config
from companion.conversation.learning import learn
from companion.domain.message import Message, PersonId
from companion.domain.reply import Reply
from companion.domain.turn import Turn
from companion.domain.work import Work
from companion.packs.loader import PackShelf
from companion.store import rows

ROUNDS = 7
"""Times that the turns are saved by both, by turns."""


@dataclass
class Talked:
    """What was said to the store and to learning in a talk, turn by turn."""

    accepted: list[Message] = field(default_factory=list)
    works: list[Work] = field(default_factory=list)
    learnt: list[tuple[Turn, Reply] | None] = field(default_factory=list)


def talked(persona: str, path: Path) -> Talked:
    """The lines of bench/turn.py said once; every message, every work, and what each was learnt from."""
    seen = Talked()
    with turns.talking(persona, str(path)) as talker:
        store, engines = talker.house.store, talker.house.engines
        commit, respond = store.commit, engines.respond

        async def committed(work: Work) -> int:
            seen.works.append(work)
            return await commit(work)

        async def responded(turn: Turn) -> Reply:
            reply = await respond(turn)
            seen.learnt[-1] = (turn, reply)
            return reply

        store.commit, engines.respond = committed, responded  # type: ignore[method-assign]
        for number, line in enumerate(turns.LINES, start=1):
            seen.learnt.append(None)
            talker.says("mia", [line])
            seen.accepted.append(Message(PersonId(NAME, "mia"), f"u{number}", talker.clock.now(), line))
    return seen


def ours_ms(seen: Talked, path: Path) -> list[float]:
    """Milliseconds of learning from and saving each turn: the message accepted, the work committed and on disk."""
    return asyncio.run(_saved(seen, path))


async def _saved(seen: Talked, path: Path) -> list[float]:
    store = app.open_store(Config(key=turns.KEY), str(path))
    spent = []
    for message, work, learnt in zip(seen.accepted, seen.works, seen.learnt, strict=True):
        before = perf_counter()
        if learnt is not None:
            learn(*learnt)
        await store.accept([message])
        await store.commit(work)
        await store.settled()
        spent.append((perf_counter() - before) * 1000)
    await store.close()
    return spent


@contextmanager
def timed_seal() -> Iterator[list[float]]:
    """Seconds of every sealing while this lasts."""
    spent: list[float] = []
    seal: Callable[..., bytes] = rows.seal

    def timed(*given: Any) -> bytes:
        before = perf_counter()
        sealed = seal(*given)
        spent.append(perf_counter() - before)
        return sealed

    rows.seal = timed
    try:
        yield spent
    finally:
        rows.seal = seal


def figures() -> dict[str, Figure]:
    """Saving beside plain sqlite3, taken by turns, and the share of a whole turn that sealing takes."""
    persona = PackShelf(()).names()[0]
    with TemporaryDirectory() as name:
        folder = Path(name)
        seen = talked(persona, folder / "talked.db")
        plain_rows = turns.recorded(persona, folder / "recorded.db", marks=False)
        ours: list[float] = []
        plain: list[float] = []
        for number in range(ROUNDS):
            ours += ours_ms(seen, folder / f"ours-{number}.db")
            plain += turns.replayed_ms(plain_rows, folder / f"plain-{number}.db")
        with timed_seal() as sealing, turns.talking(persona, str(folder / "sealed.db")) as talker:
            whole = talker.says("mia", turns.LINES)
    share = 100 * sum(sealing) * 1000 / sum(whole)
    return {
        "save_x_raw": Figure(median(plain) / median(ours), "x", 0.25, most=False),
        "save_ms": Figure(median(ours), "ms", median(plain) / 0.25, peers={"sqlite3": median(plain)}),
        "sealing_share": Figure(share, "%", 5.0),
    }
