"""A scenario is played: its lines are done one after another, and what does not hold becomes a Failure."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, time
from zoneinfo import ZoneInfo

from companion.domain.errors import CompanionError
from companion.domain.memory import Memory
from companion.ports import Store
from companion.simulation.golden import Kept, kept_of
from companion.simulation.remembering import holds_memory
from companion.simulation.scenario import (
    Act,
    Always,
    ExpectCheckIn,
    ExpectSilence,
    Line,
    Pass,
    Remembers,
    Scenario,
    Should,
    Snapshot,
    resolved,
)
from companion.testing.checks import Scene
from companion.testing.passages import (
    Passage,
    Presses,
    Repeats,
    Said,
    Says,
    Sleeps,
    Step,
    Waits,
    check_ins,
    lies_between,
    local_time,
)
from companion.testing.properties import Record
from companion.testing.talk import Talk

Heard = tuple[tuple[Passage, ...], tuple[Said, ...]]
"""The talk up to a passage, and what was said in it that is looked at, be it a check-in of several bubbles."""


@dataclass(frozen=True, slots=True)
class Failure:
    """What did not hold: at which line, in which passage, and what is wrong in one sentence."""

    line: Line
    passage: int
    what: str


@dataclass(slots=True)
class Played:
    """A scenario as it went: all passages, which line each came from, what failed, and what snapshots saw."""

    scenario: Scenario
    seed: int
    passages: list[Passage] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    snapshots: list[tuple[Line, tuple[Kept, ...]]] = field(default_factory=list)

    @property
    def holds(self) -> bool:
        """Whether everything held."""
        return not self.failures


def play(scenario: Scenario, seed: int | None = None, store: Callable[[], Store] | None = None) -> Played:
    """The scenario was played from its first line to its last, over the in-memory store unless another is given.

    Raises CompanionError for a persona that does not exist.
    """
    header = scenario.header
    played = Played(scenario, header.seed if seed is None else seed)
    talk = Talk(header.persona, user=header.user.lower(), seed=played.seed, soul=header.soul, zone=header.zone,
                country=header.country, quiet=header.quiet, start=header.start, store=store)  # fmt: skip
    with talk:
        _Player(talk, played).play()
    return played


class _Player:
    """Does and checks line after line; a step that cannot be taken ends the play."""

    def __init__(self, talk: Talk, played: Played) -> None:
        self._talk = talk
        self._played = played
        self._kept = 0

    def play(self) -> None:
        """Every line is done or has failed; properties are looked at when all is over."""
        for line in self._played.scenario.lines:
            try:
                self._do(line)
            except (LookupError, CompanionError, OverflowError) as error:
                self._fail(line, str(error).strip("'\""))
                break
        for line in self._played.scenario.lines:
            if isinstance(line.deed, Always):
                self._always(line, line.deed)

    def _do(self, line: Line) -> None:
        match line.deed:
            case Should():
                self._should(line, line.deed)
            case ExpectCheckIn():
                self._expect(line, line.deed)
            case ExpectSilence():
                self._silence(line, line.deed)
            case Remembers():
                self._remembers(line, line.deed)
            case Snapshot():
                self._snapshot(line)
            case Always():
                pass
            case deed:
                self._step(line, self._as_step(deed))

    def _as_step(self, act: Act) -> Step:
        if not isinstance(act, Pass):
            return act
        until = resolved(act.until, self._here()) if act.until else self._talk.now + act.span
        return Sleeps(until) if act.asleep else Waits(until)

    def _here(self) -> datetime:
        """The local time of the person as known, of the scenario's zone before that."""
        last = self._played.passages[-1].after if self._played.passages else None
        known = ZoneInfo(last.settings.zone) if last and last.settings.zone else None
        return self._talk.now.astimezone(known or self._played.scenario.header.place)

    def _step(self, line: Line, step: Step) -> None:
        self._played.passages.append(self._talk.do(step))
        self._played.lines.append(line.number)

    def _should(self, line: Line, deed: Should) -> None:
        talk = self._talk_so_far()
        scene = self._scene((talk, talk[-1].said if talk else ()))
        if bool(deed.called.function(scene, *deed.called.values)) is not deed.holds:
            self._fail(line, f"the bot should {deed.words}, and did not")

    def _expect(self, line: Line, deed: ExpectCheckIn) -> None:
        came = list(self._written_first())
        fitting = [one for one in came if self._fits(one, deed)]
        wanted = deed.count if deed.count is not None else max(1, len(fitting))
        if len(fitting) != wanted:
            words = ", ".join(clause.words for clause in deed.clauses) or "of any kind"
            self._fail(line, f"expected {wanted} check-in ({words}), {len(fitting)} came; {_told(came)}")

    def _fits(self, check_in: Heard, deed: ExpectCheckIn) -> bool:
        scene = self._scene(check_in)
        return all(bool(one.called.function(scene, *one.called.values)) is one.holds for one in deed.clauses)

    def _silence(self, line: Line, deed: ExpectSilence) -> None:
        broken = [one for one in self._written_first() if deed.between is None or _is_between(one, *deed.between)]
        if broken:
            self._fail(line, f"expected silence; {_told(broken)}")

    def _remembers(self, line: Line, deed: Remembers) -> None:
        if holds_memory(self._memory(), deed, self._here()) is not deed.holds:
            known = self._memory()
            facts = "; ".join(f"{one.subject} {one.relation} {one.value!r}" for one in known.current)
            events = "; ".join(f"{one.what!r} {one.start:%a %d %b %H:%M}" for one in known.events)
            is_known = "is not remembered" if deed.holds else "is remembered"
            self._fail(line, f"it {is_known}; facts: {facts or 'none'}; events: {events or 'none'}")

    def _snapshot(self, line: Line) -> None:
        fresh = self._played.passages[self._kept :]
        self._kept = len(self._played.passages)
        self._played.snapshots.append((line, tuple(kept_of(fresh, self._played.scenario.header.user))))

    def _always(self, line: Line, deed: Always) -> None:
        record = Record(self._played.passages, self._memory())
        for breach in deed.called.function(record, *deed.called.values):
            self._played.failures.append(Failure(line, breach.passage, f"{deed.words}: {breach.what}"))

    def _fail(self, line: Line, what: str) -> None:
        self._played.failures.append(Failure(line, len(self._played.passages) - 1, what))

    def _scene(self, heard: Heard) -> Scene:
        talk, said = heard
        return Scene(said, talk, self._memory())

    def _memory(self) -> Memory:
        with suppress(LookupError):
            return self._talk.memory
        return Memory()

    def _talk_so_far(self) -> tuple[Passage, ...]:
        """The talk up to the last passage that somebody spoke in, or in which something was said since."""
        passages = self._played.passages
        heard = (count for count, one in enumerate(passages, 1) if one.said or _speaks(one))
        return tuple(passages[: max(heard, default=0)])

    def _written_first(self) -> Iterator[Heard]:
        """The check-ins that were sent since the person last spoke."""
        passages = self._played.passages
        spoken = max((count for count, passage in enumerate(passages, 1) if _speaks(passage)), default=0)
        for count, passage in enumerate(passages[spoken:], spoken + 1):
            yield from ((tuple(passages[:count]), bubbles) for bubbles in check_ins(passage))


def _speaks(passage: Passage) -> bool:
    return isinstance(passage.step, Says | Presses | Repeats)


def _is_between(check_in: Heard, start: time, end: time) -> bool:
    talk, bubbles = check_in
    return lies_between(local_time(talk[-1], bubbles[0]), start, end)


def _told(came: Sequence[Heard]) -> str:
    """What came instead, with its local time."""
    told = [
        f"{bubbles[0].at.astimezone(talk[-1].zone):%a %d %b %H:%M} {' '.join(said.text for said in bubbles)!r}"
        for talk, bubbles in came
    ]
    return f"what came: {' | '.join(told)}" if told else "nothing came"
