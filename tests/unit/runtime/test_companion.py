"""The corridor by itself: what a conflict, an error or a double delivery does to one turn and to the next."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from companion import app
from companion.channels.pipe import NAME, PipeChannel
from companion.clock import VirtualClock
from companion.config import Config
from companion.domain.change import Cancelled, Planned
from companion.domain.check_in import CheckIn
from companion.domain.errors import ConflictError, StoreError
from companion.domain.message import Message, PersonId
from companion.domain.reply import Reply
from companion.domain.work import Delivery, Work
from companion.runtime.companion import RETRIES
from companion.store.in_memory import InMemoryStore

START = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
MIA, TOM = PersonId(NAME, "mia"), PersonId(NAME, "tom")


class Contested(InMemoryStore):
    """A store in which another process is quicker for so many commits."""

    def __init__(self):
        super().__init__()
        self.rivals = 0
        self.loads = 0

    async def load(self, person):
        self.loads += 1
        return await super().load(person)

    async def commit(self, work):
        if self.rivals:
            self.rivals -= 1
            known = await super().load(work.person)
            state = replace(known.state if known else work.state, name=f"renamed {self.rivals}")
            await super().commit(Work(work.person, known.version if known else 0, state, known and known.persona))
        return await super().commit(work)


class Full(InMemoryStore):
    """A store that cannot keep anything for a while."""

    full = False

    async def commit(self, work):
        if self.full:
            raise StoreError("the disk is full: make room")
        return await super().commit(work)


class Engines:
    """Answers with the name in the state of the turn, or fails at a word."""

    def __init__(self):
        self.heard = []

    async def respond(self, turn):
        self.heard.append((turn.understanding.text, turn.state.name))
        if "poison" in turn.understanding.text:
            raise ZeroDivisionError("a mistake in a program")
        return Reply(f"hello, {turn.state.name}")


class Desk:
    """A companion over a store that others write to as well, and what it wakes."""

    def __init__(self, store=None):
        self.store = store or Contested()
        self.engines = Engines()
        self.clock = VirtualClock(START)
        choices = app.Choices(persona="wren", zone="UTC", seed=7)
        channels = {NAME: PipeChannel()}
        self.house = app.build(Config(), choices, self.clock, channels, self.store, self.engines)
        self.companion = self.house.companion

    async def says(self, text, update, person=MIA):
        """What is answered to this message."""
        told = await self.companion.hear(Message(person, update, self.clock.now(), text))
        return [bubble.text for delivery in told for bubble in delivery.bubbles]

    async def waiting(self):
        """The texts in the inbox."""
        return [message.text for message in await self.store.inbox([NAME])]


@pytest.fixture
async def desk():
    """A desk at which Mia has spoken once."""
    desk = Desk()
    await desk.says("what a lovely tree", "0")
    desk.engines.heard.clear()
    return desk


async def test_a_conflict_makes_it_load_and_take_the_turn_again(desk):
    """The answer is the one to the person as they are now; it is committed and woken once."""
    desk.store.rivals, loads = 1, desk.store.loads
    told = await desk.says("I saw another tree", "1")
    assert [name for _, name in desk.engines.heard][-1] == "renamed 0"
    assert len(desk.engines.heard) == 2
    assert (len(told), desk.store.loads - loads) == (1, 1)
    assert "renamed 0" in told[0]
    assert await desk.waiting() == []


@pytest.mark.parametrize("rivals", [2, RETRIES - 1])
async def test_it_is_patient_with_a_rival(desk, rivals):
    """As long as one of its turns goes through."""
    desk.store.rivals = rivals
    assert len(await desk.says("I saw another tree", "1")) == 1
    assert len(desk.engines.heard) == rivals + 1


async def test_a_rival_that_never_ends_is_named_and_the_message_stays(desk):
    """Two programs on one database that undo each other are a mistake somebody must hear of."""
    desk.store.rivals = RETRIES
    with pytest.raises(StoreError, match="second copy"):
        await desk.says("I saw another tree", "1")
    assert await desk.waiting() == ["I saw another tree"]
    assert len(await desk.says("and a third one", "2")) == 1


async def test_a_turn_that_fails_leaves_its_message_in_the_inbox(desk):
    """Nothing was committed and nobody was told anything."""
    before = await desk.store.load(MIA)
    with pytest.raises(ZeroDivisionError):
        await desk.says("poison ivy", "1")
    assert await desk.store.load(MIA) == before
    assert await desk.waiting() == ["poison ivy"]
    assert not desk.companion.answering(MIA)


async def test_what_the_database_failed_at_is_heard_again_at_the_next_beat(caplog):
    """In its order, once, as soon as there is room; the log says so once, and no word that was said."""
    desk = Desk(Full())
    await desk.says("what a lovely tree", "0")
    desk.store.full = True
    await desk.companion.accept([Message(MIA, "1", START, "an oak"), Message(MIA, "2", START, "an elm")])
    for full in (True, True, False):
        await desk.companion.finish()
        assert await desk.waiting() == ["an oak", "an elm"]
        desk.store.full = full
        await desk.companion.tick(START)
    await desk.companion.finish()
    assert await desk.waiting() == []
    assert [text for text, _ in desk.engines.heard][-2:] == ["an oak", "an elm"]
    heard = len(desk.engines.heard)
    await desk.companion.tick(START)
    await desk.companion.finish()
    assert len(desk.engines.heard) == heard
    assert [record.message.partition(": ")[2] for record in caplog.records] == ["the disk is full: make room"] * 2


async def test_a_poisoned_message_does_not_stop_the_next(desk, caplog):
    """Of the same person or of another; the log names the error and no word that was said."""
    texts = ["poison ivy", "a plain rose", "an old oak"]
    people = [MIA, MIA, TOM]
    await desk.companion.accept(
        [
            Message(who, str(number), START, text)
            for number, (who, text) in enumerate(zip(people, texts, strict=True), 1)
        ]
    )
    await desk.companion.finish()
    assert await desk.waiting() == ["poison ivy"]
    assert "ZeroDivisionError" in caplog.text
    assert "ivy" not in caplog.text


async def test_the_next_run_answers_what_was_left(desk):
    """In the order in which it came; what fails again stays and holds up nothing."""
    for number, text in enumerate(("a plain rose", "poison ivy", "an old oak")):
        await desk.store.accept([Message(MIA, f"left-{number}", START, text)])
    later = Desk(desk.store)
    answered = await later.companion.recover()
    assert [text for text, _ in later.engines.heard] == ["a plain rose", "poison ivy", "an old oak"]
    assert [delivery.answers for delivery in answered if delivery.answers != "0"] == ["left-0", "left-2"]
    assert await later.waiting() == ["poison ivy"]


async def test_recovering_wakes_what_was_never_sent_before_it_answers(desk):
    """An old answer comes before a new one."""
    woken = []
    await desk.store.accept([Message(MIA, "1", START, "a plain rose")])
    later = Desk(desk.store)
    later.companion._wake = woken.append
    await later.companion.recover()
    assert [delivery.answers for delivery in woken][-1] == "1"
    assert [delivery.id for delivery in woken] == sorted(delivery.id for delivery in woken)


async def test_the_same_update_is_heard_once(desk):
    """A channel may deliver it as often as it likes."""
    assert len(await desk.says("a plain rose", "1")) == 1
    assert await desk.says("a plain rose", "1") == []
    assert len(desk.engines.heard) == 1


async def test_one_persons_messages_are_answered_in_order_and_know_of_each_other(desk):
    """Both were taken in at once; the second turn is the one after the first."""
    await desk.companion.accept([Message(MIA, str(number), START, f"tree number {number}") for number in (1, 2)])
    await desk.companion.finish()
    known = await desk.store.load(MIA)
    theirs = [moment for moment in known.memory.talk if moment.speaker == "them"][-2:]
    assert [moment.text for moment in theirs] == ["tree number 1", "tree number 2"]
    assert theirs[0].turn < theirs[1].turn


async def test_a_check_in_that_was_cancelled_meanwhile_is_not_written(desk):
    """Claimed by us and called off by another process: the person is loaded afresh, and it is off."""
    known = await desk.store.load(MIA)
    due = CheckIn("c1", "morning", START, "daily:2026-03-02")
    await desk.store.commit(Work(MIA, known.version, known.state, known.persona, (Planned(due),)))
    desk.house.people.clear()
    await desk.companion.state_of(MIA)
    await desk.store.commit(Work(MIA, known.version + 1, known.state, known.persona, (Cancelled("c1"),)))
    claimed = desk.store.claim

    async def late(now, channels, limit):
        desk.store.claim = claimed
        return ((MIA, due),)

    desk.store.claim = late
    assert await desk.companion.tick(START + timedelta(minutes=1)) == ()
    assert desk.engines.heard == []


async def test_a_rival_in_a_check_in_leaves_it_for_the_next_time(desk):
    """It is nobody's message, so nobody is told; the lease brings it back."""
    known = await desk.store.load(MIA)
    due = CheckIn("c1", "morning", START, "daily:2026-03-02")
    await desk.store.commit(Work(MIA, known.version, known.state, known.persona, (Planned(due),)))
    desk.house.people.clear()
    desk.store.rivals = RETRIES
    assert await desk.companion.tick(START) == ()
    assert await desk.companion.next_due() == START


async def test_a_stranger_has_no_state_until_they_spoke(desk):
    """Asking makes nobody known."""
    assert await desk.companion.state_of(TOM) is None
    await desk.says("hello", "9", TOM)
    assert (await desk.companion.state_of(TOM)).turn == 1


async def test_stopping_leaves_what_is_not_done_in_the_inbox(desk):
    """And the next run answers it once."""
    begun = asyncio.Event()

    async def stalls(turn):
        begun.set()
        await asyncio.Event().wait()

    desk.engines.respond = stalls
    await desk.companion.accept([Message(MIA, "1", START, "a plain rose")])
    await begun.wait()
    await desk.companion.stop(0.01)
    assert await desk.waiting() == ["a plain rose"]
    answered = await Desk(desk.store).companion.recover()
    assert [delivery.answers for delivery in answered].count("1") == 1


async def test_a_conflict_is_not_taken_for_an_error_of_the_store(desk):
    """Only a conflict is tried again; a store that fails is told at once."""

    async def fails(work):
        raise StoreError("the disk is full")

    desk.store.commit = fails
    with pytest.raises(StoreError, match="full") as caught:
        await desk.says("a plain rose", "1")
    assert not isinstance(caught.value, ConflictError)
    assert len(desk.engines.heard) == 1


async def test_whoever_could_not_be_reached_is_asleep(desk):
    """Unless they wrote since, or were erased: then nothing is written about them."""
    lost = Delivery("1", MIA, START, ())
    desk.companion.lost(lost)
    await desk.companion.finish()
    assert (await desk.companion.state_of(MIA)).standing == "asleep"
    desk.companion.lost(replace(lost, person=TOM))
    await desk.companion.finish()
    assert await desk.store.people() == (MIA,)


async def test_whoever_wrote_since_is_not_asleep(desk):
    """What failed before says nothing about now."""
    desk.companion.lost(Delivery("1", MIA, START - timedelta(hours=1), ()))
    await desk.companion.finish()
    assert (await desk.companion.state_of(MIA)).standing == "friend"
