"""Whoever was given a pack of earlier days talks with it as quickly as anybody."""

import asyncio
from dataclasses import replace

from companion.domain.held import Held
from companion.domain.message import PersonId
from companion.domain.persona import Snapshot, Source
from companion.store.in_memory import InMemoryStore
from companion.testing import Talk

MIA = PersonId("pipe", "mia")


class Shelved(InMemoryStore):
    """A store that counts how often the text of a pack is asked of it."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0

    async def snapshot(self, digest: str) -> Snapshot | None:
        self.asked += 1
        return await super().snapshot(digest)


def lived(text: str) -> Held:
    """Mia after one turn, with a pack that differs from the shipped one by this comment."""
    store = InMemoryStore()
    with Talk("wren", store=store) as talk:
        talk.say("my sister Anna lives in Ljubljana")
        known = talk.known
    assert known.persona is not None
    shipped = asyncio.run(store.snapshot(known.persona.digest))
    assert shipped is not None
    older = Snapshot(shipped.name, (*shipped.files, Source("wren/older.talk", text)))
    persona = replace(known.persona, digest=older.digest)
    return Held(MIA, known.version, known.state, persona, older, known.memory, known.memory.talk, ())


def test_the_text_of_a_pack_is_read_once_and_not_every_turn():
    """It is a megabyte; the turns after the first have it at hand."""
    store = Shelved()
    asyncio.run(store.replace(MIA, lived("-- of earlier days\n")))
    with Talk(store=store) as talk:
        assert "Ljubljana" in talk.say("where does my sister live?")
        assert store.asked == 1
        for line in ("thank you", "I had pasta", "/memory"):
            assert talk.say(line)
        assert store.asked == 1
