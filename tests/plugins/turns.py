"""A turn with somebody, for engines to answer."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from companion.domain import understanding as understood
from companion.domain.check_in import CheckIn
from companion.domain.memory import Event, Fact, Memory, Moment, Mood, Use
from companion.domain.message import Message, PersonId
from companion.domain.person import Key, Onboarding, OpenQuestion, PersonState, Settings
from companion.domain.persona import GivenName, Pack, Persona, Source
from companion.domain.reply import Why
from companion.domain.turn import Recalled, Turn

NOW = datetime(2026, 3, 2, 20, 0, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")
PACK = Pack("mossy", "digest", "quiet", (GivenName("Moss", "it is soft"),), {"warmth": 0.5}, (), {"old_button": ("No.",)},
            (Source("mossy/a.talk", "# a\n> a\n< b\n"),))  # fmt: skip
SECRET_WORDS = "my landlord is a heron"


def turn(text="hello", person="mia", number=7):
    """A plain turn in which somebody says this."""
    who = PersonId("pipe", person)
    state = PersonState("soul", turn=number)
    return Turn(who, NOW.astimezone(BERLIN), state, Persona("Moss", "it is soft", "mossy", "digest"), PACK, Memory(),
                message=Message(who, "1", NOW, text))  # fmt: skip


def rich_turn():
    """A turn in which every kind of value occurs."""
    fact = Fact("f1", "user", "owns", "a boat", "I have a boat", NOW)
    event = Event("e1", "exam", NOW, "day", "my exam is today", NOW)
    talk = (Moment(1, NOW, "me", "Hello.", ("hello#1",), Why("rules", "hello")),)
    plan = CheckIn("c1", "morning", NOW, "morning:2026-03-03")
    memory = Memory((fact,), (event,), (Mood("m1", "joy", 0.5, 0.5, NOW),), talk, {"hello#1": Use(1, NOW)}, (plan,))
    heard = understood.Understanding(
        "facts",
        (understood.Token("facts", "facts", 0, 5),),
        (understood.Sentence("facts", "other", 0, 1),),
        people=(understood.NamedPerson("friend", "Bo"),),
        facts=(understood.FoundFact("user", "owns", "a boat"),),
        frames=(understood.Frame("exam", "user", "user", "+"),),
        events=(understood.FoundEvent("exam", NOW, "day"),),
        dates=(understood.FoundDate("today", NOW, NOW, "day"),),
        concepts={"boat": (0,)},
    )
    state = PersonState("soul", "friend", 7, "Mia", True, Onboarding("age", {"name": "Mia"}), Settings("Europe/Berlin"),
                        OpenQuestion("hello", 6, {"who": "Bo"}), ("boats",), (Key("k", "yes", 3),), last_heard=NOW)  # fmt: skip
    who = PersonId("pipe", "mia")
    return Turn(who, NOW.astimezone(BERLIN), state, Persona("Moss", "soft", "mossy", "digest", {"warmth": 0.4}), PACK,
                memory, heard, Message(who, "1", NOW, "facts"), Recalled((fact,), (event,)))  # fmt: skip
