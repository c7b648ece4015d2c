"""The sign that something is being written: for who has to wait, and never after the answer."""

import asyncio
from datetime import UTC, datetime

import pytest

from companion.domain.message import Message, PersonId
from companion.domain.reply import Bubble
from companion.domain.work import Delivery
from companion.runtime.courier import Courier
from companion.runtime.writing import MOMENT, WritingSign

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
    """A companion that is still answering, or not; `asked` is set once somebody wanted to know."""

    def __init__(self, answering):
        self.accepted = []
        self.asked = asyncio.Event()
        self._busy = answering

    async def accept(self, messages):
        self.accepted += messages

    def answering(self, person):
        self.asked.set()
        return self._busy


@pytest.fixture
def screen():
    return Screen()


def house(screen, companion, show=None):
    """A sign, the courier it goes through, and the seconds that were waited."""
    rested = []

    async def rest(seconds):
        rested.append(seconds)

    courier = Courier(screen, {"pipe": screen}, rest)
    return WritingSign(companion, courier, show or screen.typing, rest), courier, rested


async def test_who_is_answered_within_a_moment_sees_no_sign(screen):
    """It would outlive the answer by five seconds."""
    companion = Busy(answering=False)
    sign, courier, rested = house(screen, companion)
    await sign.accept([HELLO])
    await companion.asked.wait()
    await courier.finish()
    assert (screen.seen, rested) == ([], [MOMENT])


async def test_who_waits_longer_sees_it_once(screen):
    """However many messages they sent together."""
    companion = Busy(answering=True)
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

    companion = Busy(answering=True)
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

    companion = Busy(answering=True)
    sign, courier, _ = house(screen, companion, fails)
    await sign.accept([HELLO])
    await companion.asked.wait()
    courier.take(REPLY)
    await courier.finish()
    assert screen.seen == ["hi"]
