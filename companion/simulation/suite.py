"""Scenarios found, played over seeds and compared with their golden transcripts."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from companion.domain.errors import CompanionError
from companion.simulation import golden
from companion.simulation.golden import Difference
from companion.simulation.playing import Failure, Played, play
from companion.simulation.reading import SUFFIX, read
from companion.simulation.scenario import Line, Scenario


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a scenario went: every play of it, and how the first differs from its golden transcript.

    `at` is the first snapshot that differs; `updated` tells that the transcript was kept anew, `unkept` that none is.
    """

    scenario: Scenario
    plays: tuple[Played, ...]
    differences: tuple[Difference, ...] = ()
    at: Line | None = None
    updated: bool = False
    unkept: bool = False

    @property
    def holds(self) -> bool:
        """Whether everything held, under every seed."""
        return all(played.holds for played in self.plays) and (self.updated or not self.differences)

    @property
    def failures(self) -> tuple[tuple[Played, Failure], ...]:
        """What failed, and in which play."""
        return tuple((played, failure) for played in self.plays for failure in played.failures)


def found(paths: Iterable[str], word: str = "") -> tuple[Scenario, ...]:
    """The scenarios of these files and folders, in order, with the word in title or path. Raises CompanionError."""
    files = dict.fromkeys(file for path in paths for file in _files(Path(path)))
    scenarios = [read(file) for file in files]
    chosen = tuple(one for one in scenarios if word.casefold() in f"{one.title}\n{one.path}".casefold())
    if not chosen:
        raise CompanionError(
            f"none of {len(scenarios)} scenarios has {word!r} in its title or path; leave -k out to run them all"
        )
    return chosen


def _files(path: Path) -> Sequence[Path]:
    if not path.is_dir():
        return [path]
    files = sorted(path.rglob(f"*{SUFFIX}"))
    if not files:
        raise CompanionError(f"{path}: holds no {SUFFIX} file; name another folder, or write one as docs show")
    return files


def run(scenarios: Iterable[Scenario], seeds: int = 1, update: bool = False) -> Iterator[Outcome]:
    """The outcome of each scenario, under so many seeds from its own on."""
    for scenario in scenarios:
        yield _compared(scenario, tuple(_played(scenario, further) for further in range(seeds)), update)


def _played(scenario: Scenario, further: int) -> Played:
    """The play under a further seed. Raises CompanionError, with the file, for a persona that does not exist."""
    try:
        return play(scenario, scenario.header.seed + further)
    except CompanionError as error:
        raise CompanionError(f"{scenario.path}: {error}") from None


def _compared(scenario: Scenario, plays: tuple[Played, ...], update: bool) -> Outcome:
    """The outcome, with the golden transcript written where it may be."""
    first = plays[0]
    if not first.snapshots:
        return Outcome(scenario, plays)
    path = golden.beside(scenario.path)
    kept = golden.load(path)
    if update:
        path.write_text(golden.written([said for _, said in first.snapshots]), encoding="utf-8")
    if kept is None:
        return Outcome(scenario, plays, updated=update, unkept=not update)
    return Outcome(scenario, plays, *_differing(first, kept), update)


def _differing(played: Played, kept: Sequence[Sequence[golden.Kept]]) -> tuple[tuple[Difference, ...], Line | None]:
    """What differs, over all snapshots, and the first that does."""
    every: list[Difference] = []
    at: Line | None = None
    for number, (line, said) in enumerate(played.snapshots):
        differs = golden.differences(kept[number] if number < len(kept) else (), said)
        every += differs
        at = at or (line if differs else None)
    return tuple(every), at
