"""A relationship that moves by an exported file, or comes back from a backup, goes on as if nothing had happened."""

import asyncio
import json

import pytest

from companion import app
from companion.config import Config, StoreConfig
from companion.domain.message import Kind, PersonId
from companion.store.in_memory import InMemoryStore
from companion.store.opening import open_sql
from companion.testing import Talk
from companion.testing.passages import Presses, Says
from companion.testing.twins import differs

FIRST = ("hi", "29", "Mia", "I like climbing and I keep to myself", "warm", "Berlin", "yes", "in the morning", "yes")
ASKED = ("I have an exam on Monday at 10", "yes", "my sister Anna had a baby", "a girl", "tell me more", "ok")
LONG = (
    *ASKED, "I work at a bakery in Ghent", "my dog is called Bruno", "I moved to Lisbon last week", "I feel lonely",
    "what's my sister's name?", "my boss shouted at me", "it was unfair", "I baked a cake", "lemon", "haha", "no",
    "I can't sleep", "my friend Tom is ill", "he has the flu", "what did I tell you about Tom?", "thanks", "I love jazz",
    "I play the piano", "since I was six", "my mother taught me", "we quarrelled", "about money", "we made up", "good",
)  # fmt: skip
AFTER = (
    "hello again",
    "what do you know about me?",
    "my sister Anna called",
    "/upcoming",
    "/why",
    "what's my dog called?",
)


def moved(talk, folder, store):
    """The same talk under another name, over another store, as it is made of the exported file."""
    file = folder / "export.json"
    export = asyncio.run(talk._store.export(talk.person))
    file.write_text(json.dumps(export, ensure_ascii=False))
    asyncio.run(store.replace(PersonId("pipe", "somebody else"), app.read_person(Config(), file)))
    return Talk(user="somebody else", seed=99, start=talk.now, store=store)


@pytest.fixture(params=["memory", "disk"])
def other(request, tmp_path):
    """Another store, of either kind."""
    return InMemoryStore() if request.param == "memory" else open_sql(tmp_path / "other.db", "", tmp_path / "key")


def as_pressed(talk, step):
    """The step as anybody can take it: a button that was shown is pressed by its data."""
    return Says("", Kind.BUTTON, button=talk._newest(step.label)) if isinstance(step, Presses) else step


def goes_on_alike(talk, folder, store, steps):
    """Both talks take these steps; the first difference, and all that was said by the one that moved."""
    before = len(talk.passages)
    with moved(talk, folder, store) as elsewhere:
        for step in steps:
            step = as_pressed(talk, Says(step) if isinstance(step, str) else step)
            talk.do(step)
            elsewhere.do(step)
            talk.wait(hours=7)
            elsewhere.wait(hours=7)
        assert talk.known.state == elsewhere.known.state
        return differs(talk.passages[before:], elsewhere.passages), elsewhere.sent


@pytest.mark.parametrize("cut", range(1, len(FIRST) + 1))
def test_in_the_first_talk(tmp_path, other, cut):
    """At every question of it."""
    with Talk() as talk:
        for line in FIRST[:cut]:
            talk.say(line)
        breach, said = goes_on_alike(talk, tmp_path, other, (*FIRST[cut:], *AFTER))
    assert breach is None
    assert len(said) >= len(AFTER)


@pytest.mark.parametrize("persona", ["wren", "slate"])
@pytest.mark.parametrize("cut", range(1, len(ASKED)))
def test_with_a_question_open(tmp_path, other, persona, cut):
    """What was asked is still asked, and its answer understood."""
    with Talk(persona=persona, zone="Europe/Berlin") as talk:
        for line in ASKED[:cut]:
            talk.say(line)
        breach, _ = goes_on_alike(talk, tmp_path, other, (*ASKED[cut:], *AFTER))
    assert breach is None


def test_some_question_was_open_when_it_moved():
    """Otherwise the test above would prove nothing."""
    with Talk(persona="wren", zone="Europe/Berlin") as talk:
        for line in ASKED[:1]:
            talk.say(line)
        assert talk.known.state.open is not None


@pytest.mark.parametrize("persona", ["wren", "slate"])
def test_after_thirty_turns(tmp_path, other, persona):
    """Facts, recall of the whole talk, and lines that were said before."""
    with Talk(persona=persona, zone="Europe/Berlin") as talk:
        for line in LONG:
            talk.say(line)
            talk.wait(minutes=3)
        assert talk.known.state.turn >= 30
        breach, _ = goes_on_alike(talk, tmp_path, other, (*AFTER, *LONG[6:12]))
    assert breach is None


def test_with_buttons_shown(tmp_path, other):
    """Those that were shown by the one are opened by the other."""
    with Talk(persona="wren", zone="Europe/Berlin") as talk:
        talk.say("my sister Anna lives in Ghent")
        talk.say("/forget_me")
        keys = talk.known.state.keys
        assert keys
        label = next(button.label for said in talk.sent for button in said.buttons if button.action == "do:forget_no")
        breach, _ = goes_on_alike(talk, tmp_path, other, (Presses(label), Presses(label), *AFTER))
    assert breach is None


def test_with_a_check_in_planned(tmp_path, other):
    """It comes at its time, and says the same."""
    with Talk(persona="wren", zone="Europe/Berlin") as talk:
        for line in ASKED:
            talk.say(line)
        assert talk.memory.planned
        breach, said = goes_on_alike(
            talk, tmp_path, other, ("ok", "good night", "hello", "I feel fine", "hm", "well", "so")
        )
    assert breach is None
    assert any(one.slot for one in said)


def test_it_can_move_again_and_again(tmp_path, other):
    """What is exported after an import is what was imported, but for who and when."""
    with Talk(persona="wren", zone="Europe/Berlin") as talk:
        for line in LONG:
            talk.say(line)
        talk.wait(days=1)
        first = asyncio.run(talk._store.export(talk.person))
        with moved(talk, tmp_path, other) as elsewhere:
            second = asyncio.run(other.export(elsewhere.person))
    assert json.dumps({**first, "person": "", "turns_stored": 0}) == json.dumps(
        {**second, "person": "", "turns_stored": 0}
    )
    assert first["used_slots"]


@pytest.mark.parametrize("lines", [FIRST[:4], FIRST, LONG], ids=["in the first talk", "after it", "after thirty turns"])
def test_from_a_backup_after_a_wipe(tmp_path, lines):
    """The next replies are those that would have come."""
    config = Config(store=StoreConfig(str(tmp_path / "data" / "c.db"), str(tmp_path / "key")))

    def opened():
        return app.open_store(config)

    def talked(wiped):
        with Talk(persona="wren" if lines is LONG else "", store=opened) as talk:
            for line in lines:
                talk.say(line)
            if wiped:
                _wiped_and_restored(talk, config, tmp_path)
            for line in AFTER:
                talk.say(line)
                talk.wait(hours=7)
        for file in (tmp_path / "data").iterdir():
            file.unlink()
        return talk.passages

    assert differs(talked(wiped=True), talked(wiped=False)) is None


def _wiped_and_restored(talk, config, folder):
    """Backed up, closed, wiped, restored and opened again, at once."""

    async def done():
        await talk._store.backup(str(folder / "saved.db"))
        await talk._store.close()
        for file in (folder / "data").iterdir():
            file.unlink()
        await app.restore(config, "", folder / "saved.db", talk.now)

    talk._loop.run_until_complete(done())
    (folder / "saved.db").unlink()
    talk.restart()
