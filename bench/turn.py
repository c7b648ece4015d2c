"""What a turn costs: in memory, on a sealed SQLite file beside plain sqlite3, and how soon the first prompt is there."""

import asyncio
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Self

from _figures import Figure, parser, show
from sqlalchemy import Engine, event

from companion import app
from companion.channels.pipe import NAME, PipeChannel
from companion.clock import VirtualClock
from companion.config import Config
from companion.domain.message import Message, PersonId
from companion.packs.loader import PackShelf
from companion.store.engine import PRAGMAS

START = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
ROUNDS = 5
"""Times that the lines are said over SQLite, and that the program is started."""
SHORT_ROUNDS = 15
"""Times that the lines are said in memory; the best round counts, because the machine has other things to do."""
KEY = "A" * 43 + "="
"""A key like any other, so that none is looked for."""
PROMPT = b"you: "

LINES = (
    "hi there",
    "how was your day?",
    "mine was long, the trains were late again",
    "my sister Anna lives in Berlin",
    "she just had a baby",
    "I work as a nurse, mostly nights",
    "do you ever sleep?",
    "no",
    "I have a job interview on Friday",
    "it's at a small clinic near the river",
    "I'm a bit nervous about it",
    "what should I wear?",
    "haha okay",
    "my dog Bruno ate one of my good shoes",
    "he is twelve and still a puppy",
    "yes",
    "I really like old films",
    "not the sad ones though",
    "what do you like?",
    "you always say that",
    "I had a fight with my flatmate last night",
    "she says I never do the dishes",
    "maybe she's right",
    "I'm sorry, I'm rambling",
    "tell me something",
    "I can't eat peanuts, by the way",
    "my birthday is on 14 May",
    "I'll be 34",
    "time flies",
    "my grandfather died two years ago this week",
    "he taught me to swim",
    "I miss him",
    "thanks for listening",
    "ok",
    "do you remember my sister's name?",
    "I want to learn Italian this summer",
    "anyway, it's raining here and I should cook something",
    "pasta, probably, with whatever is in the fridge",
    "that was nice",
    "good night",
)


@contextmanager
def talking(persona: str, database: str = app.MEMORY) -> Iterator["Talker"]:
    """Somebody to talk with the companion, in the real corridor; closed afterwards."""
    clock, loop = VirtualClock(START), asyncio.Runner()
    config = Config(key=KEY)
    house = app.build(config, app.Choices(persona, 7, "UTC", None, database), clock, {NAME: PipeChannel()})
    talker = Talker(house, clock, loop)
    try:
        yield talker
    finally:
        loop.run(house.close())
        loop.close()


@dataclass
class Talker:
    """Says lines and takes the time of each turn, sending and the way to the disk included."""

    house: app.House
    clock: VirtualClock
    loop: asyncio.Runner
    count: int = 0

    def says(self, who: str, lines: Sequence[str]) -> list[float]:
        """Milliseconds of each turn."""
        return [self.loop.run(self._turn(PersonId(NAME, who), line)) for line in lines]

    async def _turn(self, who: PersonId, line: str) -> float:
        self.count += 1
        self.clock.set(self.clock.now() + timedelta(seconds=40))
        message = Message(who, f"u{self.count}", self.clock.now(), line)
        before = perf_counter()
        await self.house.companion.hear(message)
        await self.house.courier.finish()
        await self.house.store.settled()
        return (perf_counter() - before) * 1000


def memory_ms() -> float:
    """The median of a whole turn in memory over every shipped pack; the best of some rounds, a new person each."""
    medians = []
    with ExitStack() as stack:
        talkers = [stack.enter_context(talking(persona)) for persona in PackShelf(()).names()]
        for number in range(SHORT_ROUNDS + 1):
            medians.append(median([spent for talker in talkers for spent in talker.says(f"person {number}", LINES)]))
    return min(medians[1:])


# The same rows by plain sqlite3


Values = Mapping[str, object] | Sequence[object]
Asked = tuple[str, Values]


@dataclass
class Recording:
    """What our store asked of the database, a list a turn: statement and parameters, writes only."""

    turns: list[list[Asked]] = field(default_factory=list)
    marks: bool = True

    def hears(self, statement: str, values: Values) -> None:
        """The database was asked this."""
        if self.turns and statement.startswith(("BEGIN", "COMMIT", "INSERT", "UPDATE", "DELETE")):
            self.turns[-1].append((statement, values))
        if self.turns and not self.marks and statement == "COMMIT" and _only_marks(self.turns[-1]):
            del self.turns[-1][_last_begin(self.turns[-1]) :]


def _last_begin(said: Sequence[Asked]) -> int:
    return max(place for place, (statement, _) in enumerate(said) if statement.startswith("BEGIN"))


def _only_marks(said: Sequence[Asked]) -> bool:
    """Whether the last transaction did nothing but note how sending went."""
    last = [statement for statement, _ in said[_last_begin(said) + 1 :] if statement.startswith(("INSERT", "UPDATE"))]
    return all(statement.startswith("UPDATE outbox") for statement in last)


def recorded(persona: str, path: Path, *, marks: bool = True) -> Recording:
    """The lines said once, and all that was written for them, with or without the marks of sending."""
    recording = Recording(marks=marks)
    with _heard(recording), talking(persona, str(path)) as talker:
        for line in LINES:
            recording.turns.append([])
            talker.says("mia", [line])
    return recording


@contextmanager
def _heard(recording: Recording) -> Iterator[None]:
    """Every database opened while this lasts tells the recording what it is asked, by whichever way."""

    class Cursor(sqlite3.Cursor):
        def execute(self, statement: str, values: Values = ()) -> Self:
            recording.hears(statement, values)
            return super().execute(statement, values)

        def executemany(self, statement: str, rows: Iterable[Values]) -> Self:
            for row in rows:
                self.execute(statement, row)
            return self

    class Connection(sqlite3.Connection):
        def cursor(self, kind: type[sqlite3.Cursor] = Cursor) -> sqlite3.Cursor:
            return super().cursor(kind)

        def execute(self, statement: str, values: Values = ()) -> sqlite3.Cursor:
            return self.cursor().execute(statement, values)

        def executemany(self, statement: str, rows: Iterable[Values]) -> sqlite3.Cursor:
            return self.cursor().executemany(statement, rows)

    def connects(_dialect: object, _record: object, _given: object, options: dict[str, object]) -> None:
        options["factory"] = Connection

    event.listen(Engine, "do_connect", connects)
    try:
        yield
    finally:
        event.remove(Engine, "do_connect", connects)


def replayed_ms(recording: Recording, path: Path) -> list[float]:
    """Milliseconds of each turn when plain sqlite3 writes the same rows in the same transactions."""
    asyncio.run(app.open_store(Config(key=KEY), str(path)).close())
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    spent = [_written_ms(connection, turn) for turn in recording.turns]
    connection.close()
    return spent


def _written_ms(connection: sqlite3.Connection, turn: Sequence[Asked]) -> float:
    before = perf_counter()
    for statement, values in turn:
        connection.execute(statement, values)
    return (perf_counter() - before) * 1000


def sqlite_ms(folder: Path) -> tuple[float, float]:
    """Median milliseconds of our turn on a sealed file, and of plain sqlite3 with the same rows; taken by turns."""
    persona = PackShelf(()).names()[0]
    recording = recorded(persona, folder / "recorded.db")
    ours: list[float] = []
    plain: list[float] = []
    for number in range(ROUNDS):
        with talking(persona, str(folder / f"ours-{number}.db")) as talker:
            ours += talker.says("mia", LINES)
        plain += replayed_ms(recording, folder / f"plain-{number}.db")
    return median(ours), median(plain)


# The first prompt


def first_prompt_s(folder: Path, database: str) -> float:
    """Median seconds from the start of the process to its first prompt, after one start that does not count."""
    return median([prompt_s(folder, database) for _ in range(ROUNDS + 1)][1:])


def prompt_s(folder: Path, database: str) -> float:
    """Seconds from the start of one process to its first prompt, in a home of its own."""
    command = (sys.executable, "-m", "companion", "chat", "--db", database)
    home = {name: str(folder) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
    pipe = subprocess.PIPE
    before = perf_counter()
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, env={**os.environ, **home}, cwd=folder) as process:
        assert process.stdin
        assert process.stdout
        shown = b""
        while PROMPT not in shown and (piece := os.read(process.stdout.fileno(), 4096)):
            shown += piece
        spent = perf_counter() - before
        process.stdin.close()
    if PROMPT not in shown:
        raise SystemExit("the companion ended before its first prompt")
    return spent


def figures() -> dict[str, Figure]:
    """Every figure, measured now."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        memory = memory_ms()
        ours, plain = sqlite_ms(folder)
        return {
            "memory_ms": Figure(memory, "ms", 0.4),
            "sqlite_ms": Figure(ours, "ms", plain / 0.2, peers={"sqlite3": plain}),
            "sqlite_x_raw": Figure(plain / ours, "x", 0.2, most=False),
            "first_prompt_s": Figure(first_prompt_s(folder, app.MEMORY), "s", 0.6),
            "first_prompt_file_s": Figure(first_prompt_s(folder, str(folder / "companion.db")), "s", 0.9),
        }


def main() -> None:
    """Prints the figures as a table, or as one JSON object."""
    asked = parser(__doc__).parse_args()
    show(figures(), asked.json)


if __name__ == "__main__":
    main()
