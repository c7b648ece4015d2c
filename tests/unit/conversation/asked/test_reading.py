"""Which messages ask something of memory, and what they ask."""

from datetime import UTC, datetime

import pytest

from companion.conversation.asked.question import Asked
from companion.conversation.asked.reading import read
from companion.domain.memory import Fact, Memory
from companion.understanding import understand
from companion.understanding.tables import Known, Tables
from tests.unit.engines.making import MONDAY, pack, turn

TABLES = Tables.build()
PACK = pack()
SAID = datetime(2026, 1, 5, tzinfo=UTC)
KNOWN = Memory(
    facts=tuple(
        Fact(f"f{number}", "user", relation, value, value, SAID)
        for number, (relation, value) in enumerate(
            [("family", "sister Anna"), ("friend", "friend Tom"), ("friend", "friend Will"), ("pet", "puppy Gustav")]
        )
    )
)


def asked(text: str) -> Asked | None:
    """What the line asks of somebody who has told of Anna, Tom, Will and Gustav."""
    understood = understand(text, MONDAY, "UTC", Known(frozenset({"sister Anna"})), TABLES)
    return read(turn(PACK, understood, memory=KNOWN, now=MONDAY))


@pytest.mark.parametrize(
    ("text", "kind", "relation"),
    [
        ("where do I live?", "fact", "home"),
        ("remind me where i'm living", "fact", "home"),
        ("hey, do you still remember where I live?", "fact", "home"),
        ("what city do i live in", "fact", "home"),
        ("where am I from", "fact", "origin"),
        ("what do I do for a living", "fact", "job"),
        ("what's my job?", "fact", "job"),
        ("what am i by trade", "fact", "job"),
        ("where do I work", "fact", "employer"),
        ("who do i work for", "fact", "employer"),
        ("which company am i at", "fact", "employer"),
        ("how old am I?", "fact", "age"),
        ("when's my birthday", "fact", "birthday"),
        ("what languages do I speak", "fact", "language"),
        ("what am I afraid of", "fact", "fear"),
        ("what am I learning", "fact", "study"),
        ("is there anything I can't eat", "fact", "diet"),
        ("am I allergic to anything?", "fact", "allergy"),
        ("what's my usual morning", "fact", "routine"),
        ("what do I like?", "fact", "likes"),
        ("what can't i stand", "fact", "dislikes"),
        ("am i married?", "fact", "status"),
        ("what's my name?", "fact", "name"),
        ("what do you know about me?", "everything", ""),
        ("tell me about myself", "everything", ""),
        ("what did we talk about yesterday?", "talk", ""),
        ("what was I worried about last week?", "feeling", ""),
        ("when did I last mention my mum?", "mention", ""),
        ("what am i doing on friday?", "coming", ""),
    ],
)
def test_one_thing_is_asked_in_many_wordings(text: str, kind: str, relation: str) -> None:
    """However it is opened and worded."""
    found = asked(text)
    assert found is not None
    assert (found.kind, found.relation) == (kind, relation)


@pytest.mark.parametrize(
    ("text", "kind", "role", "name"),
    [
        ("what's my sister's name?", "name", "sister", ""),
        ("whats my sisters name", "name", "sister", ""),
        ("what's my partner called", "name", "partner", ""),
        ("what's the name of my dog?", "name", "dog", ""),
        ("what did I call my cat?", "name", "cat", ""),
        ("do you remember my dog?", "who", "dog", ""),
        ("tell me about my sister", "who", "sister", ""),
        ("who is Tom?", "who", "", "Tom"),
        ("where does Anna live?", "fact", "", "Anna"),
        ("where does anna live?", "fact", "", "Anna"),
        ("where does my friend will live?", "fact", "friend", "Will"),
        ("what does my friend tom do?", "fact", "friend", "Tom"),
        ("do I have a brother?", "has", "brother", ""),
        ("do i have any pets", "has", "pet", ""),
        ("how many kids do I have", "has", "child", ""),
    ],
)
def test_it_is_read_who_is_asked_about(text: str, kind: str, role: str, name: str) -> None:
    """By role, by name in either case, or by both; a name that is a word too."""
    found = asked(text)
    assert found is not None
    assert (found.kind, found.whose.role, found.whose.name) == (kind, role, name)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("did I tell you about the interview?", ("interview",)),
        ("did I ever tell you about my trip to Rome?", ("trip", "rome")),
        ("what did I say about the flood", ("flood",)),
        ("do I like olives?", ("olive",)),
        ("do i speak italian?", ("italian",)),
        ("when is my exam?", ("exam",)),
        ("what car do I drive?", ("car", "drive")),
        ("what's my favourite colour?", ("favourite", "colour")),
        ("what colour is my bike, the old one?", ("colour", "bike")),
    ],
)
def test_what_the_answer_has_to_hold_is_read(text: str, words: tuple[str, ...]) -> None:
    """As stems, without what every question has."""
    found = asked(text)
    assert found is not None
    assert found.words == words


@pytest.mark.parametrize("text", ["where did I work before?", "what was my old job?", "where did I use to live?"])
def test_what_was_before_is_asked_as_past(text: str) -> None:
    """And only what is no more will do."""
    found = asked(text)
    assert found is not None
    assert found.past


def test_before_work_is_a_time_of_day() -> None:
    """It asks for no past."""
    found = asked("what do I do before work?")
    assert found is None or not found.past


@pytest.mark.parametrize(
    "text",
    [
        "do you remember being born?",
        "what do you think about Rome?",
        "how am I supposed to know?",
        "what should I do?",
        "what should I tell my boss?",
        "who am I to judge?",
        "where do I even start?",
        "what's your name?",
        "do you have a sister?",
        "where were you born?",
        "what do you like to eat?",
        "what is love?",
        "why am I so tired?",
        "why do dogs tilt their heads?",
        "how are you?",
        "what's wrong with me?",
        "what's my problem?",
        "what am I doing wrong?",
        "do you know what I mean?",
        "what can we do about it?",
        "I live in Paris",
        "my sister is called Anna",
        "good night",
        "who am I kidding?",
        "what do you want to know about me?",
        "can you tell me a joke?",
        "remember to breathe",
    ],
)
def test_what_is_not_for_memory_is_left_to_the_engines(text: str) -> None:
    """Advice, the world, the companion itself and what people ask of themselves aloud."""
    found = asked(text)
    assert found is None or not found.sure


def test_a_very_long_message_asks_nothing() -> None:
    """A question about memory is short."""
    assert asked("what is my " + "very " * 300 + "old job?") is None


@pytest.mark.parametrize(
    "text", ["?", "my?", "what", "do you remember", "who is", "when", "did i tell you", "what's the name of"]
)
def test_half_a_question_is_taken_calmly(text: str) -> None:
    """Nothing is raised, and nothing is sure."""
    found = asked(text)
    assert found is None or not found.sure or found.kind == "talk"
