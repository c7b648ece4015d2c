"""Processes that are killed amid writing first, or that do it at once: nothing twice, and what may be lost is counted."""

import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from signal import SIGKILL

from companion.runtime.courier import WRITTEN_FIRST
from companion.runtime.sweep import BATCH
from companion.store.inspecting import unknown
from tests.cli.programs import ROOT, environment
from tests.whole.sweeping import EVERY, STEPS

GROUP = 12
KILLS = [("before claim", 1), ("before claim", 2), ("claimed", 1), ("claimed", 1)]
KILLS += [(step, times) for times in (1, 4, 7, 11) for step in STEPS[2:]]
"""Twenty ends of a process: the step, and how often it had been reached by then."""


class Scene:
    """A database in which a group of people is due every few minutes, and what was sent to anybody."""

    def __init__(self, folder: Path, groups: int, size: int = GROUP) -> None:
        self.database = folder / "companion.db"
        self._out = folder / "sent"
        self._out.touch()
        program = (sys.executable, "-m", "tests.whole.sweeping")
        self._command = (*program, str(self.database), str(self._out), str(groups), str(size))
        self._environment = environment(folder)

    def play(self, kills: Sequence[tuple[str, int]], processes: int = 1) -> tuple[list[str], list[int]]:
        """Who is in the database, and how each beat ended: one for each kill, and the last that nobody stops."""
        beats = [f"{EVERY * number} 1 {times} {step}" for number, (step, times) in enumerate(kills)]
        beats.append(f"{EVERY * len(kills)} {processes} 0 never")
        told = subprocess.run(self._command, input="\n".join(beats), env=self._environment, cwd=ROOT, text=True,
                              stdout=subprocess.PIPE, check=True)  # fmt: skip
        names, *ends = told.stdout.splitlines()
        return names.split(), [int(end) for line in ends for end in line.split()]

    def sent(self) -> Counter[str]:
        """What went out, bubble by bubble, and how often."""
        return Counter(self._out.read_text(encoding="utf-8").splitlines())

    def reached(self) -> set[str]:
        """To whom anything went out."""
        return {line.split()[0] for line in self.sent()}

    def fates(self) -> Counter[str]:
        """How the messages in the outbox stand."""
        with closing(sqlite3.connect(self.database)) as connection:
            return Counter(status for (status,) in connection.execute("SELECT status FROM outbox"))


def test_twenty_kills_send_nothing_twice_and_lose_nothing_uncounted(tmp_path: Path):
    """Whoever was not written to is one of those whose message was on its way, and doctor tells how many they are."""
    assert len(KILLS) == 20
    scene = Scene(tmp_path, len(KILLS) + 1)
    names, ends = scene.play(KILLS)
    assert ends == [-SIGKILL] * len(KILLS) + [0]
    assert set(scene.sent().values()) == {1}
    fates = scene.fates()
    assert fates.total() == fates["sent"] + fates["unknown"] == len(names)
    assert len(names) - len(scene.reached()) <= fates["unknown"] == unknown(scene.database)
    assert 0 < fates["unknown"] <= WRITTEN_FIRST * len(KILLS)


def test_what_was_not_on_its_way_is_never_lost(tmp_path: Path):
    """The next run finds the lease over, or the message in the outbox; everybody is written to, once."""
    scene = Scene(tmp_path, len(STEPS[:4]))
    names, ends = scene.play([(step, 1) for step in STEPS[:4]])
    assert ends == [-SIGKILL] * 4 + [0]
    assert scene.reached() == set(names)
    assert (set(scene.sent().values()), scene.fates()) == ({1}, {"sent": len(names)})


def test_processes_that_sweep_one_file_at_once_share_the_work(tmp_path: Path):
    """More are due than one batch holds, and another process left many unsent; each is written to once, by whichever.

    A process that starts while another is sending takes that for a leftover, and counts it as unknown; it sends nothing.
    """
    scene = Scene(tmp_path, 2, BATCH + 20)
    names, ends = scene.play([("committed", 1)], processes=3)
    assert ends == [-SIGKILL, 0, 0, 0]
    assert (scene.reached(), set(scene.sent().values())) == (set(names), {1})
    assert set(scene.fates()) <= {"sent", "unknown"}
