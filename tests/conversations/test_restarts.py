"""A new process takes the talk up where the last one left it, over any store: what was asked is still asked."""

from contextlib import suppress

import pytest

from companion.domain.change import Learned
from companion.store.in_memory import InMemoryStore
from companion.store.opening import open_sql
from companion.testing import Talk
from companion.testing.twins import differs

ASKED = ("I have an exam on Monday at 10", "yes", "my sister Anna had a baby", "a girl", "tell me more", "ok", "bye")
"""Lines of which some answer what the companion asked before."""


def lived(store, lines=ASKED, persona="wren", cut=True):
    """The talk, with a restart before every line after the first, and how the person stands at its end."""
    with Talk(persona=persona, zone="Europe/Berlin", store=store) as talk:
        for number, line in enumerate(lines):
            if cut and number:
                talk.restart()
            talk.say(line)
            talk.wait(minutes=2)
        return talk.passages, talk.known.state


@pytest.fixture(params=["memory", "disk"])
def store(request, tmp_path):
    """A store, or on disk one that every restart opens anew."""
    if request.param == "memory":
        return InMemoryStore()
    return lambda: open_sql(tmp_path / "companion.db", "", tmp_path / "key")


@pytest.mark.parametrize("persona", ["wren", "slate"])
def test_a_restart_before_every_line_changes_nothing(store, persona):
    """No word, no reason, and nothing of how the person stands, the open question included."""
    (cut, after), (whole, held) = lived(store, persona=persona), lived(None, persona=persona, cut=False)
    assert differs(cut, whole) is None
    assert after == held


def test_some_question_was_open_at_a_restart():
    """Otherwise the test above would prove nothing."""
    passages, _ = lived(None, cut=False)
    assert any(passage.after.open is not None for passage in passages)


def test_the_first_talk_goes_on_at_its_question(store):
    """Through every question of it."""
    lines = ("hi", "29", "Mia", "I like climbing", "warm", "Berlin", "yes", "no", "yes, you may", "why that name?")
    (cut, after), (whole, held) = lived(store, lines, ""), lived(None, lines, "", cut=False)
    assert differs(cut, whole) is None
    assert after == held


class KilledError(Exception):
    """The process is gone."""


class Mortal(InMemoryStore):
    """A store whose process is killed at a commit that teaches something, before a word of it is kept."""

    def __init__(self):
        super().__init__()
        self.dies = True

    async def commit(self, work):
        """The first work that teaches something is never written."""
        if self.dies and any(isinstance(change, Learned) for change in work.changes):
            self.dies = False
            raise KilledError
        return await super().commit(work)


def test_a_kill_between_learning_and_saving_loses_nothing_and_doubles_nothing():
    """A turn is one commit: the next run takes the message again, and learns and closes what it would have."""
    with Talk(persona="wren", zone="Europe/Berlin", store=Mortal()) as talk:
        talk.say("hello there")
        with suppress(KilledError):
            talk.say("I live in Porto")
        assert talk.memory.facts == ()
        talk.restart()
        talk.say("I moved to Lyon")
        memory = talk.memory
    assert [fact.value for fact in memory.about("home")] == ["Lyon"]
    assert [fact.value for fact in memory.before("home")] == ["Porto"]
    assert len(memory.facts) == 2
