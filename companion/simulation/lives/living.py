"""Lives lived: each step taken in the real corridor, and everything looked at that must hold in every life."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field

from companion.domain.memory import Memory
from companion.ports import Store
from companion.simulation.lives.days import life
from companion.simulation.lives.dice import Dice
from companion.simulation.lives.somebody import Somebody, somebody
from companion.simulation.scenario import Header
from companion.testing.invariants import INVARIANTS
from companion.testing.passages import Passage, Presses, Restarts, Says, Step
from companion.testing.properties import Breach, Record
from companion.testing.talk import Talk
from companion.testing.twins import differs

REPLAYS = "is the same when lived again"
RESTARTS = "is the same when cut by restarts"
CUTS = 3
"""Restarts in a hundred steps of a life that is cut."""


@dataclass(frozen=True, slots=True)
class Lived:
    """A life that was lived: who, all its passages, what is remembered at its end, and what did not hold, by promise."""

    who: Somebody
    persona: str
    passages: tuple[Passage, ...]
    memory: Memory = Memory()
    breaches: Mapping[str, tuple[Breach, ...]] = field(default_factory=dict)

    @property
    def turns(self) -> int:
        """How often the person did something that wants an answer."""
        return sum(isinstance(passage.step, Says | Presses) for passage in self.passages)

    @property
    def check_ins(self) -> int:
        """How often the companion wrote first."""
        return len({(said.slot, said.at) for passage in self.passages for said in passage.said if said.first})

    @property
    def header(self) -> Header:
        """What stands above the life when it is written as a scenario."""
        return _header(self.who, self.persona)


def lived(seed: int, number: int, days: int, persona: str = "", *, store: Callable[[], Store] | None = None,
          cut: bool = False) -> Lived:  # fmt: skip
    """The life as it went; `cut` puts restarts between its steps. Raises CompanionError for an unknown persona."""
    who = somebody(seed, number)
    steps = _cut(who, life(seed, number, days)) if cut else life(seed, number, days)
    header = _header(who, persona)
    talk = Talk(header.persona, user=who.name.lower(), soul=who.soul, zone=header.zone, country=header.country,
                start=who.start, store=store)  # fmt: skip
    with talk:
        passages = tuple(_taken(talk, steps))
        memory = _memory(talk)
    return Lived(who, persona, passages, memory)


def live(seed: int, number: int, days: int, persona: str = "", *, twins: bool = False) -> Lived:
    """The life with everything that broke in it; with `twins` it is lived three times, and must be the same."""
    one = lived(seed, number, days, persona)
    record = Record(one.passages, one.memory)
    broken = {promise: tuple(holds(record)) for promise, holds in INVARIANTS.items()}
    if twins:
        broken[REPLAYS] = _parted(one, lived(seed, number, days, persona))
        broken[RESTARTS] = _parted(one, lived(seed, number, days, persona, cut=True))
    return Lived(one.who, persona, one.passages, one.memory, {name: found for name, found in broken.items() if found})


def _header(who: Somebody, persona: str) -> Header:
    """How the life begins; somebody who has a first talk says there where they are."""
    if who.first_talk:
        return Header(user=who.name, soul=who.soul, start=who.start)
    return Header(persona, who.name, who.home.zone, who.home.country, soul=who.soul, start=who.start)


def _taken(talk: Talk, steps: Iterable[Step]) -> Iterator[Passage]:
    """The steps that could be taken; a button that is not there is not pressed."""
    for step in steps:
        with suppress(LookupError):
            yield talk.do(step)


def _memory(talk: Talk) -> Memory:
    with suppress(LookupError):
        return talk.memory
    return Memory()


def _cut(who: Somebody, steps: Iterable[Step]) -> Iterator[Step]:
    """The steps with restarts between them, wherever chance puts them."""
    dice = Dice(who.seed, who.number, "restarts")
    for step in steps:
        yield step
        if dice.happens(CUTS):
            yield Restarts()


def _parted(one: Lived, other: Lived) -> tuple[Breach, ...]:
    breach = differs(one.passages, other.passages)
    return (breach,) if breach else ()
