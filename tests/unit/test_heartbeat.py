"""The one scheduled job: it beats until it is stopped, whatever a single beat does."""

import asyncio
import logging
from datetime import UTC, datetime, timedelta

import pytest

from companion.heartbeat import Heartbeat

QUICK = 0.02


class Counted:
    """A beat that counts, does what it is told each time, and says when it was called so often."""

    def __init__(self, *deeds):
        self.deeds = list(deeds)
        self.begun = 0
        self._changed = asyncio.Condition()

    async def __call__(self):
        self.begun += 1
        async with self._changed:
            self._changed.notify_all()
        if self.deeds:
            await self.deeds.pop(0)()

    async def reaches(self, count):
        async with asyncio.timeout(10), self._changed:
            await self._changed.wait_for(lambda: self.begun >= count)


async def fails():
    raise RuntimeError("her words must not be in the log")


async def test_it_beats_again_and_again():
    """From the start to the stop."""
    beat = Counted()
    heart = Heartbeat(beat, QUICK)
    heart.start()
    await beat.reaches(3)
    heart.stop()
    assert beat.begun >= 3


async def test_a_clock_that_is_set_back_does_not_stop_it():
    """By the scheduler's clock the next beat is a year away; not for whoever counts seconds."""
    beat = Counted()
    heart = Heartbeat(beat, QUICK)
    heart.start()
    await beat.reaches(1)
    heart._job.modify(next_run_time=datetime.now(UTC) + timedelta(days=365))
    before = beat.begun
    await beat.reaches(before + 2)
    heart.stop()
    assert beat.begun >= before + 2


async def test_a_beat_that_fails_is_not_the_last(caplog: pytest.LogCaptureFixture):
    """It is logged by the name of its error, without its words."""
    beat = Counted(fails, fails)
    heart = Heartbeat(beat, QUICK)
    heart.start()
    await beat.reaches(4)
    heart.stop()
    said = [record.getMessage() for record in caplog.records if record.name == "companion.heartbeat"]
    assert len(said) == 2
    assert all("RuntimeError" in line and "words" not in line for line in said)


async def test_a_beat_that_takes_long_is_not_doubled(caplog: pytest.LogCaptureFixture):
    """The next waits until it is over."""
    caplog.set_level(logging.CRITICAL, "apscheduler")
    over, seen = asyncio.Event(), []

    async def slow():
        await over.wait()
        seen.append("slow")

    beat = Counted(slow)
    heart = Heartbeat(beat, QUICK)
    heart.start()
    await beat.reaches(1)
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(beat.reaches(2), 5 * QUICK)
    assert (beat.begun, seen) == (1, [])
    over.set()
    await beat.reaches(2)
    heart.stop()


async def test_after_the_stop_nothing_beats():
    """Not once more."""
    beat = Counted()
    heart = Heartbeat(beat, QUICK)
    heart.start()
    await beat.reaches(1)
    heart.stop()
    begun = beat.begun
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(beat.reaches(begun + 1), 5 * QUICK)


async def test_it_may_be_stopped_before_it_ever_beat():
    """A start that failed has nothing to stop."""
    beat = Counted()
    Heartbeat(beat).stop()
    assert beat.begun == 0
