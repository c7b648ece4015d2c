"""What a turn teaches: what was really said, with the words it was said in; nothing wished, asked, past or private."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from companion.conversation.learning import learn
from companion.domain.change import Change, Felt, Learned, Noted, Superseded, apply
from companion.domain.memory import Event, Fact, Memory
from companion.domain.person import PersonState, Settings
from companion.domain.reply import Ask, Remember, Reply
from companion.domain.turn import Turn
from companion.domain.understanding import FoundEvent, FoundFact
from companion.understanding import understand
from companion.understanding.tables import Known, Tables
from tests.unit.engines.making import MONDAY, meant, pack, turn

TABLES = Tables.build()
PACK = pack()
OPEN = PersonState(soul="soul", turn=1, settings=Settings(mood_notes=True))
"""Somebody who said yes to notes on moods and health."""
NOTHING = Memory()


def heard(text: str, memory: Memory = NOTHING, state: PersonState = OPEN, now: datetime = MONDAY) -> Turn:
    """The turn in which this is said, really understood."""
    understood = understand(text, now, "UTC", Known(), TABLES)
    return turn(PACK, understood, memory=memory, state=state, now=now)


def learned(text: str, memory: Memory = NOTHING, state: PersonState = OPEN) -> list[tuple[str, str, str]]:
    """The facts that a line leaves, plans aside, as subject, relation and value."""
    found = facts(learn(heard(text, memory, state), Reply("ok")))
    return [(fact.subject, fact.relation, fact.value) for fact in found if not fact.planned]


def facts(changes: tuple[Change, ...]) -> list[Fact]:
    """The facts among the changes."""
    return [change.fact for change in changes if isinstance(change, Learned)]


def events(changes: tuple[Change, ...]) -> list[Event]:
    """The events among the changes."""
    return [change.event for change in changes if isinstance(change, Noted)]


def after(*texts: str) -> Memory:
    """The memory of somebody who said these lines, one a day."""
    memory = NOTHING
    for number, text in enumerate(texts):
        state = replace(OPEN, turn=number + 1)
        now = MONDAY + timedelta(days=number)
        memory = apply(memory, learn(heard(text, memory, state, now), Reply("ok")))
    return memory


def known(memory: Memory) -> list[tuple[str, str, str]]:
    """What is held true, as relation, value and polarity."""
    return [(fact.relation, fact.value, fact.polarity) for fact in memory.current]


def test_a_fact_keeps_the_sentence_it_was_said_in() -> None:
    """The evidence is that sentence alone, and the time is the turn's."""
    (fact,) = facts(learn(heard("Hello there. I live in Porto. It rains."), Reply("ok")))
    assert (fact.relation, fact.value, fact.evidence) == ("home", "Porto", "I live in Porto.")
    assert fact.said_at == fact.valid_from == MONDAY
    assert fact.current


def test_facts_of_one_turn_have_names_of_their_own_that_can_be_found_again() -> None:
    """The same turn taken again gives the same ids."""
    first = learn(heard("I like tea and coffee"), Reply("ok"))
    assert len({fact.id for fact in facts(first)}) == 2
    assert first == learn(heard("I like tea and coffee"), Reply("ok"))


@pytest.mark.parametrize(
    ("before", "now", "relation", "value"),
    [
        ("I'm Sam", "I'm Alex", "name", "Alex"),
        ("I'm 25", "I just turned 26", "age", "26"),
        ("I live in Porto", "I moved to Lyon", "home", "Lyon"),
        ("I'm a nurse", "I'm a chef", "job", "chef"),
        ("I work at Lidl", "I work for Nokia", "employer", "Nokia"),
        ("I'm single", "I'm married", "status", "married"),
        ("my birthday is on the 5th of May", "my birthday is on the 6th of May", "birthday", "6th of May"),
    ],
    ids=["name", "age", "home", "job", "employer", "status", "birthday"],
)
def test_of_what_there_is_one_only_the_last_told_holds(before: str, now: str, relation: str, value: str) -> None:
    """The old one is closed when the new one is told, and stays in the past."""
    memory = after(before, now)
    assert [fact.value for fact in memory.about(relation)] == [value]
    (old,) = [fact for fact in memory.facts if not fact.current]
    assert old.valid_to == MONDAY + timedelta(days=1)


@pytest.mark.parametrize(
    ("first", "second", "left"),
    [
        ("I like tea", "I don't like tea", [("dislikes", "tea", "+")]),
        ("I hate mushrooms", "I love mushrooms", [("likes", "mushrooms", "+")]),
        ("I live in Porto", "I don't live in Porto", [("home", "Porto", "-")]),
        ("I like tea", "I hate coffee", [("likes", "tea", "+"), ("dislikes", "coffee", "+")]),
        ("I like tea", "I like Tea", [("likes", "tea", "+")]),
        ("I have a cat named Tom", "I have a dog", [("pet", "cat Tom", "+"), ("pet", "dog", "+")]),
        ("I have a cat named Tom", "I have a cat", [("pet", "cat Tom", "+")]),
        ("I speak Polish", "I speak French", [("language", "Polish", "+"), ("language", "French", "+")]),
    ],
    ids=["like to dislike", "hate to love", "denied", "another thing", "other letters", "two pets", "less", "several"],
)
def test_the_opposite_of_a_fact_closes_it(first: str, second: str, left: list[tuple[str, str, str]]) -> None:
    """Likes and dislikes replace each other; what can be several stands side by side; the same is kept once."""
    assert known(after(first, second)) == left


def test_a_fact_about_somebody_else_never_closes_ones_own() -> None:
    """The sister's home is not the person's."""
    memory = after("I live in Porto", "my sister lives in Lyon")
    assert [fact.value for fact in memory.about("home")] == ["Porto"]
    assert [fact.value for fact in memory.about("home", "sister")] == ["Lyon"]


def test_what_was_is_kept_as_past_and_closes_nothing() -> None:
    """It was never held to be true now."""
    memory = after("I live in Porto", "I used to live in Lyon")
    assert [fact.value for fact in memory.about("home")] == ["Porto"]
    (past,) = [fact for fact in memory.facts if fact.modality == "past"]
    assert (past.value, past.current) == ("Lyon", False)


@pytest.mark.parametrize(
    "text",
    [
        "I want to live in Porto",
        "I wish I had a dog",
        "I'd love to work at Nokia",
        "if I lived in Porto I'd be happy",
        "maybe I live in Porto",
        "do I live in Porto?",
        "do you live in Porto?",
        "Tom said he lives in Porto",
        'she said "I live in Porto"',
        "I live in Porto jk",
        "imagine I live in Porto",
        "I'm moving to Porto",
        "I'm going to get a dog",
        "you live in Porto",
        "",
    ],
    ids=["want", "wish", "would", "if", "maybe", "asked oneself", "asked of it", "reported", "quoted", "joke", "game",
         "moving", "a plan", "about it", "nothing"],
)  # fmt: skip
def test_nothing_that_is_not_so_is_kept(text: str) -> None:
    """Wishes, plans, questions, jokes and others' words teach nothing about the person."""
    assert learned(text) == []


@pytest.mark.parametrize(
    "text", ["I'm allergic to nuts", "I have diabetes", "I'm vegan"], ids=["allergy", "health", "diet"]
)
def test_health_is_kept_only_after_a_yes(text: str) -> None:
    """Without consent to notes on moods and health there is no trace of it."""
    assert len(learned(text)) == 1
    assert learned(text, state=replace(OPEN, settings=Settings(mood_notes=False))) == []


def test_what_is_not_health_needs_no_yes() -> None:
    """A home beside an allergy is kept alone."""
    quiet = replace(OPEN, settings=Settings(mood_notes=False))
    assert learned("I live in Porto and I'm allergic to nuts", state=quiet) == [("user", "home", "Porto")]


@pytest.mark.parametrize(
    ("said", "value", "kept"),
    [
        ("my knitting group meets today", "knitting group", True),
        ("my Knitting Group meets today", "knitting group", True),
        ("my knitting group meets today", "chess club", False),
        ("my knitting group meets today", "", False),
        ("my knitting group meets today", "group knitting", False),
    ],
    ids=["said", "said in capitals", "never said", "nothing", "turned around"],
)
def test_what_an_engine_wishes_kept_must_have_been_said(said: str, value: str, kept: bool) -> None:
    """An engine cannot put words into anybody's mouth."""
    changes = learn(turn(PACK, said), Reply("ok", (Remember("hobby", value),)))
    assert [fact.value for fact in facts(changes)] == [value] * kept


def test_what_an_engine_wishes_kept_has_the_message_as_evidence() -> None:
    """And is of whoever it names."""
    (fact,) = facts(learn(turn(PACK, "Anna paints"), Reply("ok", (Remember("hobby", "paints", "sister Anna"),))))
    assert (fact.subject, fact.relation, fact.evidence) == ("sister Anna", "hobby", "Anna paints")


def test_health_that_an_engine_wishes_kept_needs_the_same_yes() -> None:
    """No engine goes around the consent."""
    quiet = replace(OPEN, settings=Settings())
    assert learn(turn(PACK, "my knee hurts", state=quiet), Reply("ok", (Remember("health", "knee"),))) == ()


def test_other_wishes_of_an_engine_teach_nothing() -> None:
    """A question it asks is no fact."""
    assert learn(turn(PACK, "hello"), Reply("ok", (Ask("tea"),))) == ()


def test_what_is_understood_and_wished_alike_is_kept_once() -> None:
    """The engine repeats what was heard."""
    changes = learn(heard("I live in Porto"), Reply("ok", (Remember("home", "Porto"),)))
    assert [fact.value for fact in facts(changes)] == ["Porto"]


def at(days: int, grain: str = "day", hour: int = 0) -> FoundEvent:
    """An exam so many days from Monday."""
    start = MONDAY.replace(hour=hour) + timedelta(days=days)
    return FoundEvent("exam", start, grain, "my exam")


@pytest.mark.parametrize(
    ("event", "kept"),
    [
        (at(1), True),
        (at(0), True),
        (at(0, "hour", 7), True),
        (at(-1), False),
        (at(-1, "hour", 23), False),
        (at(-400, "year"), False),
        (at(-60, "year"), True),
        (at(-1, "month"), True),
        (at(-40, "month"), False),
        (at(-6, "week"), True),
        (at(-7, "week"), False),
        (at(-1, "weekend"), True),
        (at(-2, "weekend"), False),
    ],
    ids=["tomorrow", "today", "this morning", "yesterday", "last night", "last year", "this year", "this month",
         "a month ago", "this week", "last week", "on Sunday of the weekend", "the weekend over"],
)  # fmt: skip
def test_an_event_that_is_over_is_not_kept(event: FoundEvent, kept: bool) -> None:
    """Only what lies wholly before today; a week that has begun may still bring it."""
    changes = learn(turn(PACK, meant("my exam", events=(event,))), Reply("ok"))
    assert [found.what for found in events(changes)] == ["exam"] * kept


def test_today_is_the_day_where_the_person_is() -> None:
    """Late in the evening in Tokyo, what is today there is not over, although it is yesterday elsewhere."""
    tokyo = datetime(2026, 3, 3, 1, 0, tzinfo=ZoneInfo("Asia/Tokyo"))
    on_monday = FoundEvent("exam", datetime(2026, 3, 2, 20, 0, tzinfo=UTC), "hour", "")
    before = FoundEvent("exam", datetime(2026, 3, 2, 12, 0, tzinfo=UTC), "hour", "")
    said = meant("my exam", events=(on_monday, before))
    assert [found.start for found in events(learn(turn(PACK, said, now=tokyo), Reply("ok")))] == [on_monday.start]


def test_an_event_is_kept_once() -> None:
    """Told again it is the same; on another day it is another."""
    memory = after("I have an exam on friday", "remember, I have an exam on friday")
    assert [event.what for event in memory.events] == ["exam"]
    moved = apply(memory, learn(heard("I have an exam on thursday", memory, replace(OPEN, turn=3)), Reply("ok")))
    assert len(moved.events) == 2


def test_an_event_keeps_the_words_it_was_told_in() -> None:
    """And when they were said."""
    (event,) = events(learn(heard("Hi. I have an exam on friday."), Reply("ok")))
    assert (event.evidence, event.said_at, event.status) == ("I have an exam on friday.", MONDAY, "coming")


@pytest.mark.parametrize(("asked", "felt"), [(True, ["joy"]), (False, [])], ids=["after a yes", "without one"])
def test_a_mood_is_kept_only_after_a_yes(asked: bool, felt: list[str]) -> None:
    """How they felt is theirs to give."""
    state = replace(OPEN, settings=Settings(mood_notes=asked))
    said = meant("I am so happy", feeling="joy", intensity=0.8, valence=0.9)
    moods = [change.mood for change in learn(turn(PACK, said, state=state), Reply("ok")) if isinstance(change, Felt)]
    assert [mood.feeling for mood in moods] == felt
    assert all((mood.intensity, mood.valence, mood.at) == (0.8, 0.9, MONDAY) for mood in moods)


def test_no_mood_is_made_of_nothing() -> None:
    """A neutral message leaves none."""
    assert learn(turn(PACK, "the bus is late", state=OPEN), Reply("ok")) == ()


def test_one_message_may_contradict_itself() -> None:
    """Two homes in one line: the last one holds, the first is closed at once."""
    said = meant("x", facts=(FoundFact("user", "home", "Porto"), FoundFact("user", "home", "Lyon")))
    changes = learn(turn(PACK, said), Reply("ok"))
    assert [type(change) for change in changes] == [Learned, Superseded, Learned]
    assert known(apply(NOTHING, changes)) == [("home", "Lyon", "+")]
