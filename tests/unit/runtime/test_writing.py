"""The sign that something is being written: for who has to wait, and never after the answer."""

import asyncio
from datetime import UTC, datetime

import pytest

from companion.domain.message import Message, PersonId
from companion.domain.reply import Bubble
from companion.domain.work import Delivery
from companion.runtime.courier import Courier
from companion.runtime.writing import MOMENT, RENEWED, WritingSign

MIA = PersonId("pipe", "mia")
HELLO = Message(MIA, "1", datetime(2026, 3, 2, tzinfo=UTC), "hello")
REPLY = Delivery("1", MIA, HELLO.at, (Bubble("hi"),))


class Screen:
    """What Mia sees, in order, and a store that remembers nothing."""

    name = "pipe"

    def __init__(self):
        self.seen = []

    async def send(self, delivery, bubble):
        self.seen.append(bubble.text)

    async def begin(self, delivery, status):
        return True

    async def mark(self, delivery):
        """Nothing is kept."""

    async def typing(self, person):
        self.seen.append("typing")


class Busy:
    """A companion that is still answering when it is asked so many times; `asked` is set once somebody wanted to know."""

    def __init__(self, answering):
        self.accepted = []
        self.asked = asyncio.Event()
        self._busy = answering

    async def accept(self, messages):
        self.accepted += messages

    def answering(self, person):
        self.asked.set()
        self._busy -= 1
        return self._busy >= 0


@pytest.fixture
def screen():
    return Screen()


def house(screen, companion, show=None):
    """A sign, the courier it goes through, and the seconds that were waited."""
    rested = []

    async def rest(seconds):
        rested.append(seconds)
        for _ in range(10):
            await asyncio.sleep(0)

    courier = Courier(screen, {"pipe": screen}, rest)
    return WritingSign(companion, courier, show or screen.typing, rest), courier, rested


async def test_who_is_answered_within_a_moment_sees_no_sign(screen):
    """It would outlive the answer by five seconds."""
    companion = Busy(answering=0)
    sign, courier, rested = house(screen, companion)
    await sign.accept([HELLO])
    await companion.asked.wait()
    await courier.finish()
    assert (screen.seen, rested) == ([], [MOMENT])


async def test_who_waits_longer_sees_it_once(screen):
    """However many messages they sent together."""
    companion = Busy(answering=1)
    sign, courier, _ = house(screen, companion)
    await sign.accept([HELLO, HELLO])
    await companion.asked.wait()
    await courier.finish()
    assert (screen.seen, companion.accepted) == (["typing"], [HELLO, HELLO])


async def test_an_answer_that_comes_meanwhile_is_shown_after_the_sign(screen):
    """Both stand in one line, so the sign can never come last."""
    shown = asyncio.Event()

    async def slowly(person):
        await shown.wait()
        await screen.typing(person)

    companion = Busy(answering=1)
    sign, courier, _ = house(screen, companion, slowly)
    await sign.accept([HELLO])
    await companion.asked.wait()
    courier.take(REPLY)
    shown.set()
    await courier.finish()
    assert screen.seen == ["typing", "hi"]


async def test_a_sign_that_fails_does_not_hold_up_the_answer(screen):
    """It is only a sign."""

    async def fails(person):
        raise OSError("no network")

    companion = Busy(answering=1)
    sign, courier, _ = house(screen, companion, fails)
    await sign.accept([HELLO])
    await companion.asked.wait()
    courier.take(REPLY)
    await courier.finish()
    assert screen.seen == ["hi"]


async def over(sign):
    """Nobody is watched any more."""
    while sign.watches:
        await asyncio.sleep(0)


async def test_the_sign_is_renewed_for_as_long_as_the_answer_takes(screen):
    """It fades after about five seconds."""
    sign, courier, rested = house(screen, Busy(answering=3))
    await sign.accept([HELLO])
    await over(sign)
    await courier.finish()
    assert (screen.seen, rested) == (["typing"] * 3, [MOMENT, RENEWED, RENEWED, RENEWED])


async def test_a_second_message_is_no_second_sign_to_be_renewed(screen):
    """One of the two is."""
    companion = Busy(answering=4)
    sign, courier, rested = house(screen, companion)
    await sign.accept([HELLO])
    await sign.accept([HELLO])
    await over(sign)
    await courier.finish()
    assert rested.count(MOMENT) == 2
    assert len(screen.seen) <= 4


async def test_nobody_is_watched_after_the_end(screen):
    """The program does not wait for it."""

    async def for_ever(_seconds):
        await asyncio.Event().wait()

    courier = Courier(screen, {"pipe": screen}, for_ever)
    sign = WritingSign(Busy(answering=1), courier, screen.typing, for_ever)
    await sign.accept([HELLO])
    await asyncio.wait_for(sign.close(), 5)
    await asyncio.sleep(0)
    assert (sign.watches, screen.seen) == (False, [])
