"""Recall of moments: how much of the evidence is found in long chats, how soon, and what it weighs in memory."""

import asyncio
import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from pathlib import Path
from random import Random
from statistics import fmean, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import Any

from _figures import Figure

from companion.domain.change import Said
from companion.domain.memory import Moment
from companion.domain.message import PersonId
from companion.domain.person import PersonState
from companion.domain.work import Work
from companion.language.dates import find
from companion.language.tokens import tokenise
from companion.recollection import Past, Query, search
from companion.store.opening import open_sql
from companion.store.sql import SqlStore

ANCHORS = (
    "LoCoMo evidence R@10, all ten conversations, categories 1-4: FTS5 60.3, DRAGON over turns 69.6, a recipe without a "
    "model 75.9 (MRR 60.8, multi-hop 47)"
)

# LoCoMo

ANSWERABLE = (1, 2, 3, 4)
MULTI_HOP = 1
FOUND = 10
"""So many moments are looked at for R@k."""
DEEP = 1000
"""So many are looked at for the first hit."""
_ID = re.compile(r"D:?(\d+):(\d+)")
_SESSION = re.compile(r"session_(\d+)")
_SECONDS = 20
"""So long a turn takes, since only the beginning of a session is known."""


@dataclass(frozen=True)
class Asked:
    """One question: its category, the places of its evidence, and at which places the search found what, in order."""

    category: int
    evidence: frozenset[int]
    found: Sequence[int]

    @property
    def recall(self) -> float:
        """The share of the evidence among the first."""
        return len(self.evidence.intersection(self.found[:FOUND])) / len(self.evidence)

    @property
    def reciprocal(self) -> float:
        """One by the rank of the first hit; zero when there is none."""
        return next((1 / rank for rank, place in enumerate(self.found, 1) if place in self.evidence), 0.0)


def locomo(file: Path) -> dict[str, Figure]:
    """What is found of the evidence, in percent."""
    asked = [row for sample in json.loads(file.read_text(encoding="utf-8")) for row in answered(sample)]
    multi = [row.recall for row in asked if row.category == MULTI_HOP]
    return {
        "locomo_r10": Figure(100 * fmean(row.recall for row in asked), "%", 77, most=False),
        "locomo_mrr": Figure(100 * fmean(row.reciprocal for row in asked), "%", 61, most=False),
        "locomo_multihop_r10": Figure(100 * fmean(multi), "%", 50, most=False),
    }


def answered(sample: Mapping[str, Any]) -> Iterator[Asked]:
    """Every question of one conversation that has evidence, searched for in what was said."""
    moments, places = told(sample["conversation"])
    past = Past.of(moments)
    names = frozenset(sample["conversation"][key] for key in ("speaker_a", "speaker_b"))
    for row in sample["qa"]:
        evidence = frozenset(places[name] for entry in row["evidence"] for name in ids(entry) if name in places)
        if row["category"] in ANSWERABLE and evidence:
            found = search(past, query(row["question"], names, moments[-1].at), DEEP)
            yield Asked(row["category"], evidence, [one.place for one in found])


def told(talk: Mapping[str, Any]) -> tuple[list[Moment], dict[tuple[int, int], int]]:
    """The turns of a conversation as moments, pictures by their captions, and the place of each turn by its id."""
    moments: list[Moment] = []
    places = {}
    for number in sorted(int(found[1]) for key in talk if (found := _SESSION.fullmatch(key))):
        begun = datetime.strptime(talk[f"session_{number}_date_time"], "%I:%M %p on %d %B, %Y").replace(tzinfo=UTC)
        for turn, row in enumerate(talk[f"session_{number}"]):
            places.update((name, len(moments)) for name in ids(row["dia_id"]))
            text = f"{row['text']} {row.get('blip_caption', '')}".strip()
            moments.append(Moment(turn, begun + timedelta(seconds=_SECONDS * turn), row["speaker"], text))
    return moments, places


def ids(entry: str) -> list[tuple[int, int]]:
    """Every id that an entry of evidence names."""
    return [(int(session), int(turn)) for session, turn in _ID.findall(entry)]


def query(question: str, names: Iterable[str], now: datetime) -> Query:
    """The question with the speakers it names, and the time it names if it names one that is past."""
    named = frozenset(name for name in names if name.lower() in question.lower())
    dates = find(tokenise(question), now, None, text=question)
    past = [date for date in dates if date.start < now]
    since, until = (past[-1].start, past[-1].end) if past else (None, None)
    return Query(question, now, named, since, until)


# Speed and weight, over a talk that is made up

SEED = 7
QUERIES = 300
SIZES = {"1k": (1_000, 2.0), "10k": (10_000, 5.0), "100k": (100_000, 25.0)}
START = datetime(2024, 1, 1, 8, 0, tzinfo=UTC)
MIA = PersonId("terminal", "mia")
KEY = "A" * 43 + "="
ROUNDS = 3
PEOPLE, EACH = 1_000, 1_000
_COMMON = (
    "i you the a and to my it was in of that for with we she he is on so have but not at this be very just me".split()
)
_SOUNDS = ("ba", "cor", "den", "fi", "gra", "hol", "ji", "kem", "lu", "mar", "nes", "pol", "qui", "ros", "ti", "vau")


class Speech:
    """What somebody could have said: common words between rarer ones, which follow Zipf's law as those of a language do."""

    def __init__(self, seed: int) -> None:
        self._chance = Random(seed)
        self._words = [a + b + c for a in _SOUNDS for b in _SOUNDS for c in (*_SOUNDS, "", "s", "ing")]
        Random(SEED).shuffle(self._words)
        self._weights = list(accumulate(1 / (rank + 3) for rank in range(len(self._words))))

    def words(self, count: int) -> list[str]:
        """So many of the rarer words."""
        return self._chance.choices(self._words, cum_weights=self._weights, k=count)

    def line(self) -> str:
        """A message of four to twenty words."""
        count = self._chance.randint(2, 10)
        pairs = zip(self._chance.choices(_COMMON, k=count), self.words(count), strict=True)
        return " ".join(word for pair in pairs for word in pair) + self._chance.choice(".?!")

    def moments(self, count: int) -> Iterator[Moment]:
        """A talk of so many messages, forty a day, by turns."""
        for place in range(count):
            day, turn = divmod(place, 40)
            at = START + timedelta(days=day, minutes=turn)
            yield Moment(place, at, ("them", "me")[place % 2], self.line())

    def queries(self, count: int) -> list[Query]:
        """So many questions of three to eight words."""
        now = START + timedelta(days=4000)
        return [Query(" ".join(self.words(self._chance.randint(3, 8))), now) for _ in range(count)]


def speed() -> dict[str, Figure]:
    """The 95th percentile of a search in talks of three lengths."""
    return {f"recall_{name}_p95_ms": Figure(p95_ms(size), "ms", goal) for name, (size, goal) in SIZES.items()}


def p95_ms(size: int) -> float:
    """CPU milliseconds that all but one search in twenty stay below, the index made before.

    A search neither waits nor reads a disk: on an idle machine this is the time it takes, on a busy one it leaves out what
    others took meanwhile.
    """
    speech = Speech(SEED)
    past, asked = Past.of(speech.moments(size)), speech.queries(QUERIES)
    search(past, asked[0])
    return quantiles([spent_ms(search, past, query) for query in asked], n=20)[-1]


def spent_ms(run: Callable[..., object], *values: object) -> float:
    """CPU milliseconds of one call."""
    before = process_time()
    run(*values)
    return (process_time() - before) * 1000


def loading() -> dict[str, Figure]:
    """How long it takes to open a sealed file and to have a person of ten thousand messages ready for recall."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        asyncio.run(_said(folder, 10_000))
        query = Speech(SEED + 1).queries(1)[0]
        return {"load_10k_ms": Figure(min(asyncio.run(_loaded_ms(folder, query)) for _ in range(ROUNDS)), "ms", 300)}


def _opened(folder: Path) -> SqlStore:
    return open_sql(folder / "companion.db", KEY, folder / "key")


async def _said(folder: Path, count: int) -> None:
    store = _opened(folder)
    told = tuple(Said(moment) for moment in Speech(SEED).moments(count))
    await store.commit(Work(MIA, 0, PersonState("soul"), changes=told))
    await store.close()


async def _loaded_ms(folder: Path, query: Query) -> float:
    before = perf_counter()
    store = _opened(folder)
    await store.load(MIA)
    past = Past.of(await store.talk(MIA))
    found = search(past, query)
    spent = (perf_counter() - before) * 1000
    await store.close()
    if not found:
        raise SystemExit("nothing was found in what was loaded")
    return spent


_HELD = (
    "import sys; sys.path.insert(0, sys.argv[1]); import _recall; held = _recall.many();"
    "print(next(int(line.split()[1]) for line in open('/proc/self/status') if line.startswith('VmRSS')) / 1024)"
)


def many() -> list[Past]:
    """A thousand people of a thousand messages each, all searched once."""
    people = []
    for number in range(PEOPLE):
        speech = Speech(number)
        people.append(Past.of(speech.moments(EACH)))
        search(people[-1], speech.queries(1)[0])
    return people


def weight() -> dict[str, Figure]:
    """The resident memory of a process that holds them."""
    command = (sys.executable, "-c", _HELD, str(Path(__file__).parent))
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return {"rss_1000x1000_mb": Figure(float(told), "MB", 600)}
