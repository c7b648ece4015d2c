"""A person of whom things are known, who says something weeks later."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache

from companion import app
from companion.conversation.recall import recall
from companion.conversation.reminding import remind
from companion.domain.memory import Event, Fact, Memory, Moment, Use
from companion.domain.message import Message, PersonId
from companion.domain.person import PersonState, Settings
from companion.domain.persona import Pack, Persona
from companion.domain.turn import Turn
from companion.recollection.past import Past
from companion.understanding import understand
from companion.understanding.tables import Known

NOW = datetime(2026, 4, 16, 20, tzinfo=UTC)
MARCH = NOW - timedelta(days=30)
MIA = PersonId("terminal", "me")
tables = cache(app.load_tables)


def fact(evidence, relation, value, subject="user", **more):
    """Something they told in March."""
    return replace(Fact(f"{subject}/{relation}/{value}", subject, relation, value, evidence, MARCH), **more)


LEEDS = fact("my sister Anna lives in Leeds", "home", "Leeds", "sister Anna")
SISTER = fact("my sister Anna lives in Leeds", "family", "sister Anna")
CLIMBING = fact("I love climbing on real rock", "likes", "climbing")


def event(what, evidence, start, **more):
    """Something that was to come."""
    return replace(Event(what, what, start, "day", evidence, start - timedelta(days=4)), **more)


def them(text, at, turn=1):
    """Something they said."""
    return Moment(turn, at, "them", text)


def used(name, days, turns=50):
    """A line or memory that was last said so many days ago."""
    return {name: Use(100 - turns, NOW - timedelta(days=days))}


def turn_of(text, *facts, events=(), talk=(), ledger=None, soul="c", **state):
    """The turn in which this is said."""
    memory = Memory(tuple(facts), tuple(events), (), tuple(talk), ledger or {})
    names = frozenset(one.value for one in facts if one.relation in ("family", "friend"))
    heard = understand(text, NOW, "UTC", Known(names), tables())
    at = PersonState(soul, state.pop("standing", "friend"), turn=100, settings=Settings("UTC"), **state)
    pack, persona = Pack("p", "d", "", (), {}, (), {}), Persona("Ada", "", "p", "d")
    recalled = recall(memory, heard, Past.of(talk), NOW)
    return Turn(MIA, NOW, at, persona, pack, memory, heard, Message(MIA, "1", NOW, text), recalled)


def reminded(text, *facts, **more):
    """The sentence that may be brought up when this is said, or nothing; whatever chance says, for some soul."""
    found = (remind(turn_of(text, *facts, soul=soul, **more)) for soul in "abcdefgh")
    return next((one.words for one in found if one), "")
