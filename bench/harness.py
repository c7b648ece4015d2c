"""What living costs: weeks a second in memory and on SQLite, a year of one person, a month of many, the scenarios."""

import gc
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from _figures import Figure, parser, show

from companion import app
from companion.config import Config
from companion.ports import Store
from companion.testing import Talk

START = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)
"""A Monday morning before the agreed greeting."""
PERSONA = "wren"
DAYS, TURNS = 7, 22
"""What a week is: 154 turns."""
PAUSE = timedelta(minutes=37)
"""Between two turns of a day: more than a talk lasts, so that whatever is due is written."""
WEEKS, WEEKS_ON_DISK = 9, 3
"""Weeks that are measured after one that is not."""
ROUNDS = 3
"""People whose weeks are measured; the best median counts, because the machine has other things to do."""
YEAR = 365
PEOPLE, SAMPLE = 1000, 50
"""People whose month is asked about, and those who really live it; the time is scaled by the share."""
KEY = "A" * 43 + "="
"""A key like any other, so that none is looked for."""
ROOT = Path(__file__).parents[1]
SCENARIOS = ROOT / "tests" / "scenarios"

LINES = (
    "good morning",
    "I slept badly again",
    "there was a fox in the yard at five",
    "it looked straight at me",
    "what are you up to?",
    "coffee first, then the world",
    "I have a meeting with my boss on Thursday",
    "she never says what it is about",
    "I'm a little worried",
    "anyway",
    "my brother Tomas moved to Lisbon",
    "he sends me pictures of tiles",
    "I'm jealous, honestly",
    "do you like the sea?",
    "haha fair enough",
    "lunch was soup from a paper cup",
    "I work in a print shop, have I said that?",
    "the big machine broke down today",
    "we all stood around it like at a funeral",
    "my colleague Ines fixed it with a spoon",
    "she's a genius",
    "yes",
    "no, not really",
    "I don't know",
    "tell me something nice",
    "that's lovely",
    "I've been thinking about learning the cello",
    "is it too late at 41?",
    "everyone says start small",
    "I hate starting small",
    "my cat Olive sat on the score",
    "she is a critic",
    "I'm so tired today",
    "the bus was full and somebody was singing",
    "badly",
    "what do you know about me?",
    "ok",
    "hm",
    "I had an argument with my mother",
    "she thinks I should move back home",
    "I won't",
    "it hurt a bit, to be fair",
    "thank you for asking",
    "what should I cook tonight?",
    "there are only eggs and a lemon",
    "omelette it is",
    "you're funny sometimes",
    "are you bored of me?",
    "my birthday is on 9 October",
    "I don't want a party",
    "maybe a walk in the hills",
    "I can't eat nuts, sadly",
    "I went running for the first time in a year",
    "my knees are writing letters of complaint",
    "but I feel good",
    "really good, actually",
    "the film last night was terrible",
    "three hours of men looking at horses",
    "I loved the horses",
    "do you ever get lonely?",
    "sorry, strange question",
    "my friend Pia is having a baby in June",
    "she asked me to be there",
    "I cried a little",
    "happy tears",
    "I lost my keys again",
    "found them in the fridge",
    "don't ask",
    "it's raining sideways",
    "I got the cello!",
    "it sounds like a door",
    "a sad door",
    "my neighbour knocked on the wall",
    "politely",
    "I might quit my job",
    "not today though",
    "money is tight this month",
    "the rent went up",
    "I'm angry about it",
    "my grandmother used to say, sleep on it",
    "I miss her",
    "she made the best plum cake",
    "I have the recipe somewhere",
    "the meeting went well in the end",
    "they want to give me the new machine",
    "I'm proud, I think",
    "can you remind me what my cat is called?",
    "right",
    "you remembered",
    "I'm reading a book about lighthouses",
    "one keeper counted gulls for thirty years",
    "imagine that",
    "what would you count?",
    "my back hurts from the lifting",
    "the doctor says it's nothing",
    "tomorrow I'm off to the lake",
    "with Pia and her dog Basil",
    "he's afraid of ducks",
    "I'll tell you how it was",
    "nothing much happened today",
    "that's enough of me",
    "good night",
)  # fmt: skip


@contextmanager
def talking(store: Store | None = None) -> Iterator[Talk]:
    """One person and their companion; the collector has forgotten whatever was measured before."""
    gc.collect()
    with Talk(PERSONA, user="mia", zone="Europe/Berlin", start=START, store=store) as talk:
        yield talk


def live(talk: Talk, days: int) -> Iterator[float]:
    """Seconds that each of so many days took, in which everything was said and everything due was written."""
    first = talk.now
    for day in range(days):
        before = perf_counter()
        for line in _lines_of(day):
            talk.wait_until(talk.now + PAUSE)
            talk.say(line)
        talk.wait_until(first + timedelta(days=day + 1))
        yield perf_counter() - before


def _lines_of(day: int) -> Sequence[str]:
    """The lines of that day: the next ones in the row, which is longer than a day."""
    return [LINES[(day * TURNS + number) % len(LINES)] for number in range(TURNS)]


def weeks(talk: Talk, count: int) -> list[float]:
    """Seconds of each of so many weeks, after one that does not count."""
    days = live(talk, DAYS * (count + 1))
    return [sum(islice(days, DAYS)) for _ in range(count + 1)][1:]


def weeks_per_s_memory() -> Figure:
    """Weeks a second with the store that keeps nothing, by the median week."""
    medians = []
    for _ in range(ROUNDS):
        with talking() as talk:
            medians.append(median(weeks(talk, WEEKS)))
    return Figure(1 / min(medians), "1/s", 10, most=False)


def weeks_per_s_sqlite() -> Figure:
    """Weeks a second on a sealed SQLite file, by the median week."""
    medians = []
    for _ in range(ROUNDS):
        with TemporaryDirectory() as folder:
            store = app.open_store(Config(key=KEY), str(Path(folder) / "companion.db"))
            with talking(store) as talk:
                medians.append(median(weeks(talk, WEEKS_ON_DISK)))
    return Figure(1 / min(medians), "1/s", 1, most=False)


def year() -> tuple[Figure, Figure]:
    """Seconds of a year of one person in memory, and how much slower its last days are than its first."""
    with talking() as talk:
        days = list(live(talk, YEAR))
    month = YEAR // 12
    return Figure(sum(days), "s", 60), Figure(median(days[-month:]) / median(days[:month]), "x", 1.5)


def suite_s() -> Figure | None:
    """Seconds of the bundled scenarios as anybody runs them; None while there are none."""
    if not SCENARIOS.is_dir():
        return _skipped("suite_s", f"no folder {SCENARIOS.relative_to(ROOT)}")
    return _timed("suite_s", (str(SCENARIOS),), 20)


def people_30_days_s() -> Figure | None:
    """Seconds of a month of a thousand people, scaled from a sample; None while nobody can be lived."""
    found = _timed("people_30_days_s", ("--people", str(SAMPLE), "--days", "30", "--seed", "1"), 600)
    if found is not None:
        found.value *= PEOPLE / SAMPLE
        print(f"people_30_days_s: {SAMPLE} people lived, times {PEOPLE // SAMPLE}", file=sys.stderr)
    return found


def _timed(name: str, arguments: Sequence[str], goal: float) -> Figure | None:
    """Seconds of `companion simulate` with these arguments; None, with a word, where it ends as wrong use does."""
    command = (sys.executable, "-m", "companion", "simulate", *arguments)
    before = perf_counter()
    ended = subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False)
    spent = perf_counter() - before
    if ended.returncode:
        return _skipped(name, (ended.stderr.strip() or f"it ended with {ended.returncode}").splitlines()[-1])
    return Figure(spent, "s", goal)


def _skipped(name: str, reason: str) -> None:
    print(f"{name} is skipped: {reason}", file=sys.stderr)


def figures() -> dict[str, Figure]:
    """Every figure that can be had, measured now."""
    single: dict[str, Callable[[], Figure | None]] = {
        "weeks_per_s_memory": weeks_per_s_memory,
        "weeks_per_s_sqlite": weeks_per_s_sqlite,
        "suite_s": suite_s,
        "people_30_days_s": people_30_days_s,
    }
    found = {name: figure for name, measure in single.items() if (figure := measure()) is not None}
    spent, growth = year()
    return {**found, "year_s": spent, "growth_in_a_year_x": growth}


def main() -> None:
    """Prints the figures as a table, or as one JSON object."""
    asked = parser(__doc__).parse_args()
    show(figures(), asked.json)


if __name__ == "__main__":
    main()
