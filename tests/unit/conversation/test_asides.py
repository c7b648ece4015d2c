"""Off the record: answered like anything else, and nothing of it kept."""

import pytest

from companion.conversation.asides import hushed, off_the_record
from companion.domain.forgetting import GONE
from companion.domain.person import PersonState
from companion.domain.turn import Turn
from companion.domain.understanding import Understanding
from companion.language.tokens import tokenise
from companion.testing import Talk
from tests.unit.engines.making import pack, turn

PACK = pack()


class _Tables:
    """The understanding's tables, made once."""

    from companion.understanding.tables import Tables

    tables = Tables.build()


def heard(text: str, standing: str = "friend") -> Turn:
    """The turn in which this is said."""
    state = PersonState("soul", standing)
    return off_the_record(turn(PACK, Understanding(text, tokenise(text)), state=state), _Tables)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("off the record, I hate my boss", "I hate my boss"),
        ("don't remember this: I read his diary", "I read his diary"),
        ("Please don’t save this, but I think I'm ill", "I think I'm ill"),
        ("Don't write this down. My code is 4711", "My code is 4711"),
        ("keep this out of your notes: we broke up", "we broke up"),
        ("no notes on this please: I cried", "I cried"),
        ("I kissed him. Don't write that down!", "I kissed him"),
        ("my boss is a fool (off the record)", "my boss is a fool"),
        ("I hate him. forget i said that", "I hate him"),
        ("don't note that I'm late", "I'm late"),
    ],
)
def test_what_is_said_beside_the_wish_is_heard_and_not_kept(text: str, rest: str) -> None:
    """Only that is understood, so that it is answered as if it had been said alone."""
    found = heard(text)
    assert found.unkept
    assert found.understanding.text == rest


@pytest.mark.parametrize(
    "text",
    [
        "I don't remember this. It was long ago",
        "you don't remember this, do you?",
        "I was there and don't remember that",
        "the record was off the charts",
        "that was private. forget that",
        "keep this between us",
        "off the record",
        "/memory off the record, please",
    ],
)
def test_other_messages_are_kept(text: str) -> None:
    """Also one that only wishes it for the next."""
    assert not heard(text).unkept


def test_the_first_talk_is_kept() -> None:
    """Its answers are needed."""
    assert not heard("off the record, I'm 40", "onboarding").unkept


def test_our_own_words_are_kept_without_what_they_repeat() -> None:
    """Sentence by sentence."""
    assert hushed("Karl again. I see.", "my boss Karl is a fool") == f"{GONE} I see."


def test_nothing_of_it_is_in_the_export() -> None:
    """Neither their words nor ours, no fact, no event, no mood, nothing in the state; and it was answered."""
    with Talk(persona="wren", zone="Europe/Berlin") as talk:
        talk.say("hello")
        assert talk.say("off the record, my brother Quintus starts at Zorbatech on Friday and I'm so sad")
        talk.say("/export")
        exported = talk.last.file.text.partition('"pack"')[0] + talk.last.file.text.rpartition('"talk"')[2]
        memory = talk.memory
    assert not any(word in exported for word in ("Quintus", "Zorbatech"))
    assert (memory.facts, memory.events, memory.moods) == ((), (), ())


def test_the_next_message_is_off_the_record_when_that_is_all_that_is_wished() -> None:
    """And only that one."""
    with Talk(persona="wren") as talk:
        talk.say("can I tell you something off the record?")
        assert talk.last.why.rule == "command.aside"
        talk.say("my brother Quintus lies")
        talk.say("my brother Anton is nice")
        assert [fact.value for fact in talk.memory.about("family")] == ["brother Anton"]
