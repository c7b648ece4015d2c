"""What is remembered was said, and what was forgotten is not said again."""

import pytest

from companion.domain.memory import Event, Fact, Memory
from companion.testing.keeping import LET_GO, never_invents, never_recalls, never_unfounded
from companion.testing.passages import Forgets, Presses, Says
from tests.unit.testing.talks import NOW, found, passage, said, told

ERASED = passage(Presses("Yes, erase everything"), said("Anna and all is gone.", "button.erase", kind="forgotten"))
TAKEN_BACK = passage(Forgets("Anna"))


def test_what_was_taken_back_is_not_said_again():
    """It is found at the passage that says it, in any case; before, it may be said."""
    talk = (told("my sister Anna", "Anna!"), TAKEN_BACK, told("hello", "Hello."), told("and?", "So, ANNA."))
    assert found(never_recalls, *talk) == [(3, "'Anna' was forgotten")]
    assert not found(never_recalls, *talk[:3])


def test_a_name_within_another_is_another():
    """Annabel was never forgotten."""
    assert not found(never_recalls, TAKEN_BACK, told("hello", "Annabel is here."))


def test_what_they_say_again_may_be_said_again():
    """From that very answer on."""
    assert not found(never_recalls, TAKEN_BACK, told("anna is here", "Anna!"), told("yes", "Anna."))


def test_the_names_that_somebody_told_go_with_them():
    """The word that they are gone may still name them; after it they are not said."""
    talk = (told("my sister Anna is here", "I see."), ERASED, told("hello", "Hello."))
    assert not found(never_recalls, *talk)
    assert found(never_recalls, *talk, told("who?", "Anna.")) == [(3, "'Anna' was forgotten")]


def let_go(text):
    """Somebody wishes this forgotten and it is."""
    return told(text, said("It is gone.", LET_GO))


def test_what_was_wished_away_by_its_name_is_not_said_again():
    """Nor in the answer that grants it."""
    talk = (told("my friend Tomas is here", "Tomas!"), let_go("please forget everything about Tomas"))
    assert not found(never_recalls, *talk)
    assert found(never_recalls, *talk, told("who?", "Tomas.")) == [(2, "'Tomas' was forgotten")]
    loud = told("forget everything about Tomas", said("I forgot Tomas.", LET_GO))
    assert found(never_recalls, loud) == [(0, "'Tomas' was forgotten")]


def test_what_only_the_last_message_told_goes_with_a_forget_that():
    """A name that was told before it is still known."""
    talk = (told("my sister Anna is here", "I see."), told("Anna and Tomas kissed", "Oh."), let_go("forget that"))
    assert not found(never_recalls, *talk, told("who?", "Anna."))
    secret = (told("my sister Anna and Tomas kissed", "Oh."), let_go("forget that."))
    assert found(never_recalls, *secret, told("who?", "Tomas.")) == [(2, "'Tomas' was forgotten")]


def test_a_wish_that_was_not_granted_takes_nothing():
    """It was asked which one is meant."""
    assert not found(never_recalls, told("forget everything about Tomas", "Which one?"), told("who?", "Tomas."))


@pytest.mark.parametrize("line", ["see you on Monday", "Stranger things", "it was in March", "I met Wren"])
def test_words_that_are_nobodys_name_do_not_go(line):
    """Days and months, what begins a sentence, and what the companion had said by itself."""
    after = told("hello", "Monday, March, Stranger, Wren.")
    assert not found(never_recalls, told("hello", "I'm Wren."), told(line, "I see."), ERASED, after)


def fact(value, evidence, relation="family"):
    """Something held of the person, and the words behind it."""
    return Fact("f", "user", relation, value, evidence, NOW)


def known(*facts, events=()):
    """What breaks when this is remembered of somebody who said two things."""
    memory = Memory(facts, events)
    return found(never_invents, told("My sister  Anna lives\nin Berlin."), told("don’t call me Bo"), memory=memory)


def test_a_memory_rests_on_words_that_were_said():
    """Spaces, lines, case and apostrophes aside."""
    assert not known()
    assert not known(fact("sister Anna", "my sister Anna lives in Berlin"), fact("Bo", "Don't call me Bo", "nickname"))


def test_a_role_may_stand_before_a_name_that_was_said():
    """Some word of the value suffices."""
    assert not known(fact("friend Anna", "My sister Anna lives"))


@pytest.mark.parametrize(
    ("kept", "what"),
    [
        (fact("Anna", "Anna lives in Paris"), "a memory rests on 'Anna lives in Paris', which nobody said"),
        (fact("sister Anna", ""), "a memory rests on '', which nobody said"),
        (fact("Paris", "lives in Berlin", "home"), "home 'Paris' does not stand in 'lives in Berlin'"),
    ],
)  # fmt: skip
def test_an_invented_memory_is_told_with_what_it_claims(kept, what):
    """At the end of the talk."""
    assert (1, what) in known(kept)


def test_an_event_rests_on_words_as_well():
    """It is named by what somebody would have had to say."""
    event = Event("e", "exam", NOW, "day", "my exam is today", NOW)
    assert known(events=(event,)) == [(1, "a memory rests on 'my exam is today', which nobody said")]


def test_what_only_the_companion_said_is_no_evidence():
    """Nobody's memory is made of its own words."""
    memory = Memory((fact("Anna", "Anna is your sister"),))
    answered = told("hello", said("Anna is your sister", "hello"))
    assert found(never_invents, answered, memory=memory)


def remembers(text, *memories):
    """An answer to a question about memory that rests on these words."""
    return passage(Says("where do i live?"), said(text, "memory.home", memories=memories))


def test_an_answer_from_memory_rests_on_what_was_said():
    """Both its reasons and what it quotes; other rules may quote what they like."""
    lives = told("i live in Rome. do you know it?", "Oh.")
    assert not found(never_unfounded, lives, remembers("You live in Rome.", "i live in Rome. do you know it?"))
    assert not found(never_unfounded, lives, remembers("Today: “i live in Rome.”"))
    assert found(never_unfounded, lives, remembers("You live in Oslo.", "i live in Oslo")) == [
        (1, "'i live in Oslo' was never said")
    ]
    assert found(never_unfounded, lives, remembers("Today: “i love Rome”")) == [(1, "'i love Rome' was never said")]
    assert not found(never_unfounded, told("hello", "They say “hi”."))


def test_what_is_said_only_later_is_no_ground():
    """Nor what somebody said who was erased."""
    lives = told("i live in Rome", "Oh.")
    assert found(never_unfounded, remembers("You live in Rome.", "i live in Rome"), lives)
    assert found(never_unfounded, lives, ERASED, remembers("You live in Rome.", "i live in Rome"))
