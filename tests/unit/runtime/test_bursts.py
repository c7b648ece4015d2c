"""Short messages of one person are heard as one thought, in order, and each stays in the inbox until it is answered."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from companion import app
from companion.clock import VirtualClock
from companion.config import Config
from companion.domain.message import Kind, Message, PersonId
from companion.domain.reply import Reply
from companion.runtime.bursts import Gathering
from companion.store.in_memory import InMemoryStore

START = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
MIA, TOM = PersonId("telegram", "7"), PersonId("telegram", "8")
WINDOW = 0.02


class Ear:
    """An engine that keeps what it heard and fails at a word, and the channel on which it is answered."""

    name = "telegram"

    def __init__(self):
        self.heard = []
        self.tomorrow = []
        self.sent = []

    async def respond(self, turn):
        text = turn.understanding.text
        self.heard.append(text)
        self.tomorrow.append([event.start.date().isoformat() for event in turn.understanding.events])
        if "poison" in text:
            raise ZeroDivisionError("a mistake in a program")
        return Reply("mhm")

    async def send(self, delivery, bubble):
        if delivery not in self.sent:
            self.sent.append(delivery)


class Room:
    """A companion that gathers, a clock for the window that tests move, and all that was answered."""

    def __init__(self, store=None, wait=WINDOW, persona="wren"):
        self.ear = Ear()
        self.store = store or InMemoryStore()
        self.clock = VirtualClock(START)
        gathering = Gathering({"telegram": wait}, asyncio.get_running_loop().time)
        choices = app.Choices(persona=persona, zone="UTC", seed=7, gathering=gathering)
        house = app.build(Config(), choices, self.clock, {"telegram": self.ear}, self.store, self.ear)
        self.house, self.companion = house, house.companion
        self._number = 0

    def message(self, text, person=MIA, at=None, **options):
        self._number += 1
        return Message(person, str(self._number), at or self.clock.now(), text, **options)

    async def hears(self, *texts, **options):
        """What the engine heard, in turns, when these came together."""
        await self.companion.accept([self.message(text, **options) for text in texts])
        await self.companion.finish()
        return self.ear.heard

    async def replies(self):
        """All that was answered, delivery by delivery."""
        await self.companion.finish()
        await self.house.courier.finish()
        return list(dict.fromkeys(delivery.id for delivery in self.ear.sent))


async def test_what_comes_together_is_one_turn_and_one_reply():
    """In the order in which it came, a line each; nothing is left in the inbox."""
    room = Room()
    assert await room.hears("so I went there", "and it was closed", "all day") == [
        "so I went there\nand it was closed\nall day"
    ]
    assert await room.store.inbox(["telegram"]) == ()
    assert len(await room.replies()) == 1


async def test_what_comes_within_the_window_belongs_to_it():
    """The wait begins anew with each message."""
    room = Room(wait=5.0)
    await room.companion.accept([room.message("so I went there")])
    await asyncio.sleep(0)
    await room.companion.accept([room.message("and it was closed"), room.message("/help")])
    await asyncio.wait_for(room.companion.finish(), 2)
    assert room.ear.heard == ["so I went there\nand it was closed"]


async def test_what_comes_later_is_a_thought_of_its_own():
    """The first had been answered."""
    room = Room()
    await room.hears("so I went there")
    assert await room.hears("and it was closed") == ["so I went there", "and it was closed"]


async def test_a_thought_has_eight_messages_at_most():
    """The ninth begins another."""
    room = Room()
    heard = await room.hears(*(f"thing {number}" for number in range(10)))
    assert [text.count("\n") + 1 for text in heard] == [8, 2]


async def test_a_thought_is_no_longer_than_a_message_may_be():
    """Else its end would be cut off."""
    room = Room()
    heard = await room.hears("a" * 3000, "b" * 1000, "c" * 500)
    assert [len(text) for text in heard] == [4001, 500]


@pytest.mark.parametrize("alone", ["/help", "I want to kill myself", "what do you know about me"])
async def test_some_words_are_heard_by_themselves(alone):
    """A command, a sign of danger and plain words for a command; what was said before them is answered before."""
    room = Room()
    assert await room.hears("so I went there", alone, "and it was closed") == ["so I went there", "and it was closed"]
    assert len(await room.replies()) == 3


async def test_a_sign_of_danger_waits_for_nothing():
    """However long the window is."""
    room = Room(wait=3600.0)
    await room.companion.accept([room.message("I want to kill myself")])
    assert len(await asyncio.wait_for(room.replies(), 5)) == 1


async def test_a_danger_that_only_the_whole_tells_is_heard():
    """Broken over two messages it is the same sentence."""
    room = Room()
    await room.hears("I don't want to", "be alive anymore")
    await room.replies()
    assert [delivery.why.rule for delivery in room.ear.sent] == ["care.suicide"]


async def test_a_button_is_never_joined():
    """It says what it says."""
    room = Room()
    await room.companion.accept(
        [room.message("so I went there"), room.message("", kind=Kind.BUTTON, button="x"), room.message("closed")]
    )
    await room.companion.finish()
    assert room.ear.heard == ["so I went there", "closed"]


async def test_two_people_are_never_joined():
    """Each has a line."""
    room = Room()
    await room.companion.accept([room.message("one"), room.message("two", TOM), room.message("three")])
    await room.companion.finish()
    assert sorted(room.ear.heard) == ["one\nthree", "two"]


async def test_a_channel_that_is_not_named_joins_nothing():
    """On the pipe each line is a turn."""
    room = Room()
    pipe = PersonId("pipe", "mia")
    assert await room.hears("one", "two", person=pipe) == ["one", "two"]


async def test_each_answer_of_the_first_talk_stands_alone():
    """Two answers are two answers."""
    room = Room(persona="")
    await room.hears("/start")
    await room.hears("Zoe", "hello?")
    assert len(await room.replies()) == 3


async def test_how_they_are_may_be_told_in_one_go():
    """Else the second half would be taken for the answer to the next question."""
    room = Room(persona="")
    for answer in ("/start", "yes", "Zoe"):
        await room.hears(answer)
    await room.hears("I'm", "kind of shy", "but loud", "with friends")
    assert len(await room.replies()) == 4
    state = await room.companion.state_of(MIA)
    assert state.onboarding.question == "sound"


@pytest.mark.parametrize("persona", ["wren", ""], ids=["friend", "stranger"])
async def test_a_backlog_is_answered_as_one_talk(persona):
    """Fifty messages of a night, waiting at the service: one reply."""
    room = Room(persona=persona)
    begun = START - timedelta(hours=11)
    await room.companion.accept(
        [room.message(f"still here {number}", at=begun + timedelta(minutes=number)) for number in range(50)]
    )
    await room.companion.finish()
    assert len(await room.replies()) == 1
    assert await room.store.inbox(["telegram"]) == ()


async def test_what_an_earlier_run_left_is_answered_as_one_talk():
    """All that waits in the inbox, and none of it is lost or answered twice."""
    store = InMemoryStore()
    messages = [Message(MIA, str(number), START, f"thing {number}") for number in range(20)]
    await store.accept(messages)
    room = Room(store)
    await room.companion.recover()
    assert len(room.ear.heard) == 1
    assert room.ear.heard[0].splitlines() == [f"thing {number}" for number in range(20)]
    assert await store.inbox(["telegram"]) == ()
    assert await store.accept(messages) == (False,) * 20


async def test_what_was_written_before_midnight_means_that_day():
    """Its tomorrow is another one than that of the next morning, so it is a turn of its own."""
    room = Room()
    evening = replace(room.message("I have a dentist appointment tomorrow"), at=START - timedelta(hours=14))
    morning = replace(room.message("I have a job interview tomorrow"), at=START - timedelta(hours=2))
    await room.companion.accept([evening, morning])
    await room.companion.finish()
    assert room.ear.tomorrow == [["2026-03-02"], ["2026-03-03"]]


async def test_a_thought_that_cannot_be_heard_is_heard_in_parts():
    """A message at which a turn fails keeps no other from its answer; it alone stays in the inbox."""
    room = Room()
    await room.hears("one", "poison", "two")
    assert room.ear.heard[1:] == ["one", "poison", "two"]
    assert [message.text for message in await room.store.inbox(["telegram"])] == ["poison"]


async def test_nobody_waits_for_more_when_all_is_stopped():
    """What was said so far is answered at once."""
    room = Room(wait=3600.0)
    await room.companion.accept([room.message("so I went there")])
    await asyncio.sleep(0)
    await asyncio.wait_for(room.companion.stop(5.0), 2)
    assert room.ear.heard == ["so I went there"]


SHOWN = [Kind.PHOTO, Kind.VIDEO, Kind.FILE, Kind.VOICE]


@pytest.mark.parametrize("kind", SHOWN)
async def test_a_picture_between_words_is_one_thought_with_them(kind):
    """Heard with all that was written around it."""
    room = Room()
    first, last = room.message("my dog Bruno swam today"), room.message("and he loved it")
    await room.companion.accept([first, room.message("", kind=kind), last])
    assert len(await room.replies()) == 1
    assert room.ear.heard == ["my dog Bruno swam today\nand he loved it"]


async def test_an_album_is_one_thought():
    """Whatever is written under which of them; what is too many for one is not answered again."""
    room = Room()
    pictures = [room.message("the lake was lovely" if at == 2 else "", kind=Kind.PHOTO, album="a") for at in range(10)]
    await room.companion.accept(pictures)
    assert len(await room.replies()) == 1
    assert room.ear.heard == ["the lake was lovely"]


@pytest.mark.parametrize("kind", [Kind.STICKER, Kind.REACTION])
async def test_signs_that_come_together_are_answered_once(kind):
    """As the last of them says; beside words they are a part of these."""
    room = Room()
    await room.companion.accept([room.message(sign, kind=kind) for sign in ("👎", "😢", "❤")])
    assert len(await room.replies()) == 1
    assert room.ear.sent[-1].why.rule == "kind.sign_warm"
    await room.companion.accept([room.message("so I went there"), room.message("🎉", kind=kind)])
    await room.replies()
    assert room.ear.heard == ["so I went there\n🎉"]


async def test_what_is_put_right_at_once_is_heard_as_it_is_then():
    """Only the last version of a message counts, and no word is lost on the change."""
    room = Room()
    wrong = [room.message("I live in Atlnta", number="5"), room.message("it is warm there", number="6")]
    edits = [room.message("I live in Atlant", kind=Kind.EDIT, number="5"),
             room.message("I live in Atlanta", kind=Kind.EDIT, number="5")]  # fmt: skip
    await room.companion.accept([*wrong, *edits])
    assert len(await room.replies()) == 1
    assert room.ear.heard == ["I live in Atlanta\nit is warm there"]
    assert await room.store.inbox(["telegram"]) == ()


async def test_an_edit_of_something_older_is_a_thought_of_its_own():
    """It belongs to nothing that is being written."""
    room = Room()
    await room.companion.accept(
        [room.message("so I went there", number="9"), room.message("I live in Atlanta", kind=Kind.EDIT, number="5")]
    )
    assert len(await room.replies()) == 2
    assert room.ear.heard == ["so I went there"]


async def test_danger_in_an_edit_or_a_caption_waits_for_nothing():
    """Each is answered by itself."""
    room = Room(wait=5.0)
    await room.companion.accept([room.message("I want to kill myself", kind=Kind.PHOTO)])
    await asyncio.wait_for(room.companion.finish(), 2)
    assert room.ear.sent[-1].why.rule.startswith("care.")


async def test_a_mixed_backlog_is_answered_once():
    """Words, pictures, signs and edits that all waited."""
    room = Room()
    then = START - timedelta(hours=2)
    kinds = [Kind.TEXT, Kind.PHOTO, Kind.STICKER, Kind.VOICE, Kind.REACTION, Kind.TEXT]
    sent = [room.message("are you there", at=then, kind=kind, number=str(at)) for at, kind in enumerate(kinds)]
    await room.companion.accept([*sent, room.message("are you here", at=then, kind=Kind.EDIT, number="0")])
    assert len(await room.replies()) == 1
