"""Processes that are killed amid writing first: nothing is sent twice, and what may be lost is counted."""

import sqlite3
import subprocess
import sys
from collections import Counter
from contextlib import closing
from pathlib import Path
from signal import SIGKILL

import pytest

from companion.store.inspecting import unknown
from tests.cli.programs import ROOT, environment
from tests.whole.sweeping import EVERY, GROUP, STEPS

ONCE, OFTEN = STEPS[:2], STEPS[2:]
KILLS = [("before claim", 1), ("before claim", 2), ("claimed", 1), ("claimed", 1)]
KILLS += [(step, times) for times in range(1, GROUP + 1) for step in OFTEN]
"""Twenty ends of a process: the step, and how often it had been reached by then."""


class Scene:
    """A database in which a group of people is due every few minutes, and what was sent to anybody."""

    def __init__(self, folder: Path, groups: int) -> None:
        self.database = folder / "companion.db"
        self.groups = groups
        self._out = folder / "sent"
        self._out.touch()
        self._command = (sys.executable, "-m", "tests.whole.sweeping", str(self.database), str(self._out), str(groups))
        self._environment = environment(folder)

    def play(self, kills: list[tuple[str, int]]) -> tuple[list[str], list[int]]:
        """Who is in the database, and how each beat ended: one for each kill, and a last one that nobody stops."""
        beats = [f"{EVERY * number} {times} {step}" for number, (step, times) in enumerate(kills)]
        beats.append(f"{EVERY * len(kills)} 0 never")
        told = subprocess.run(self._command, input="\n".join(beats), env=self._environment, cwd=ROOT, text=True,
                              capture_output=True, check=True)  # fmt: skip
        names, *ends = told.stdout.splitlines()
        return names.split(), [int(end) for end in ends]

    def sent(self) -> Counter[str]:
        """What went out, bubble by bubble, and how often."""
        return Counter(self._out.read_text(encoding="utf-8").splitlines())

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
    reached = {line.split()[0] for line in scene.sent()}
    fates = scene.fates()
    assert fates.total() == fates["sent"] + fates["unknown"] == len(names)
    assert len(names) - len(reached) <= fates["unknown"] == unknown(scene.database)


@pytest.mark.parametrize("step", STEPS[:4])
def test_what_was_not_on_its_way_is_never_lost(tmp_path: Path, step: str):
    """The next run finds the lease over, or the message in the outbox; everybody is written to, once."""
    scene = Scene(tmp_path, 1)
    names, ends = scene.play([(step, 1)])
    assert ends == [-SIGKILL, 0]
    assert {line.split()[0] for line in scene.sent()} == set(names)
    assert (set(scene.sent().values()), scene.fates()) == ({1}, {"sent": len(names)})


def test_what_was_out_and_not_marked_is_not_sent_again(tmp_path: Path):
    """Nobody can tell; so it counts as unknown although it arrived."""
    scene = Scene(tmp_path, 1)
    scene.play([("sent before marked", 1)])
    assert set(scene.sent().values()) == {1}
    assert scene.fates()["unknown"] >= 1
