"""A configured engine of a third party in the whole house: nobody's talk stops, and nothing is left at the end."""

import asyncio
import os

import pytest

from companion import app
from companion.channels.pipe import NAME, PipeChannel
from companion.clock import VirtualClock
from companion.config import CompanionConfig, Config
from companion.domain.message import Message, PersonId
from tests.plugins.turns import NOW


@pytest.fixture
async def house():
    """A house on `:memory:` in which the unruly engine is asked first and the polite one second."""
    config = Config(companion=CompanionConfig(engines=("unruly", "polite")))
    house = app.build(config, app.Choices("wren", seed=3, zone="UTC"), VirtualClock(NOW), {NAME: PipeChannel()})
    yield house
    await house.close()


async def told(house, text, person="mia"):
    """What the companion says to this, and how its engine accounts for it."""
    (delivery,) = await house.companion.hear(Message(PersonId(NAME, person), f"{person}-{text}", NOW, text))
    return delivery.bubbles[0].text


async def test_a_configured_engine_answers_in_the_talk(house):
    """From another process, through the same corridor as ours."""
    assert (await told(house, "hello")).startswith("hello at turn")


async def test_an_engine_that_fails_hands_the_talk_to_the_next(house):
    """The person notices nothing."""
    assert (await told(house, "number")).startswith("politely: number")


async def test_one_person_in_a_loop_for_ever_holds_up_nobody_else(house):
    """Twenty talk on while the twenty-first waits, who is answered by the next engine within two seconds."""
    stuck = asyncio.ensure_future(told(house, "loop", "bo"))
    answers = await asyncio.gather(*(told(house, "hello", f"person {number}") for number in range(20)))
    assert all(answer.startswith("hello at turn") for answer in answers)
    assert not stuck.done()
    assert (await stuck).startswith("politely: loop")


async def test_a_closed_house_leaves_no_process_behind():
    """Workers end with the house that began them."""
    config = Config(companion=CompanionConfig(engines=("unruly",)))
    house = app.build(config, app.Choices("wren", seed=3, zone="UTC"), VirtualClock(NOW), {NAME: PipeChannel()})
    number = (await told(house, "process")).split()[0]
    await house.close()
    with pytest.raises(ProcessLookupError):
        os.kill(int(number), 0)
