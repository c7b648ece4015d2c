"""A memory after its changes."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from companion.domain.change import (
    Amended,
    Cancelled,
    Felt,
    Forgotten,
    Kept,
    Learned,
    MoodsDropped,
    Noted,
    Planned,
    Retracted,
    Said,
    Superseded,
    apply,
)
from companion.domain.check_in import CheckIn
from companion.domain.forgetting import GONE, without
from companion.domain.memory import TALK_KEPT, Event, Fact, Memory, Moment, Mood
from companion.domain.message import Message, PersonId
from companion.domain.reply import Why

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
FACT = Fact("f1", "user", "home", "Berlin", "I live in Berlin", NOW)
CHECK_IN = CheckIn("c1", "morning", NOW, "daily:2026-03-02")


def moment(turn, *lines, speaker="me"):
    return Moment(turn, NOW + timedelta(minutes=turn), speaker, f"said {turn}", lines)


def test_a_learned_fact_is_current_until_it_is_superseded():
    """The old value stays known, and is current no more."""
    memory = apply(Memory(), [Learned(FACT)])
    assert memory.current == (FACT,)
    later = apply(memory, [Superseded("f1", NOW)])
    assert later.current == ()
    assert later.facts[0].valid_to == NOW


def test_a_retracted_fact_was_never_true():
    """It is current no more and says when it was taken back."""
    memory = apply(Memory(), [Learned(FACT), Retracted("f1", NOW)])
    assert memory.current == ()
    assert memory.facts[0].retracted_at == NOW


def test_an_amended_fact_keeps_its_place():
    """Said once more or pinned, it is still the same fact."""
    other = Fact("f2", "user", "likes", "tea", "I like tea", NOW)
    again = replace(FACT, times=2, pinned=True)
    assert apply(Memory(), [Learned(FACT), Learned(other), Amended(again)]).facts == (again, other)


def test_what_is_forgotten_is_gone_with_the_sentence_behind_it():
    """The fact and the event go, and their sentence is hidden in what was said, also as a reason."""
    event = Event("e1", "move", NOW, "day", "I live in Berlin", NOW)
    theirs = Moment(1, NOW, "them", "Hi! I live in Berlin, you know")
    ours = Moment(2, NOW, "me", "Noted.", why=Why(memories=("I live in Berlin",)))
    before = apply(Memory(), [Learned(FACT), Noted(event), Said(theirs), Said(ours)])
    after = apply(before, [Forgotten(("f1",), ("e1",), ("i live in berlin",))])
    assert (after.facts, after.events) == ((), ())
    assert after.talk[0].text == f"Hi! {GONE}, you know"
    assert after.talk[1].why == Why(memories=(GONE,))


def test_every_sentence_of_a_word_is_hidden():
    """The others stay as they are, with what stands between them."""
    text = "Tom called.  He is well!\nI like tom, and tea"
    assert without(text, (), ("Tom",)) == f"{GONE}  He is well!\n{GONE}"
    assert without(text, (), ("To", "")) == text


def test_a_word_to_be_forgotten_is_hidden_in_the_talk():
    """Also where no sentence is named."""
    before = apply(Memory(), [Said(Moment(1, NOW, "them", "Hi! Tom is here"))])
    assert apply(before, [Forgotten(words=("tom",))]).talk[0].text == f"Hi! {GONE}"


def test_a_part_of_a_word_is_not_hidden():
    """Forgetting Ann leaves Anna alone, and an empty sentence hides nothing."""
    assert without("Ann and Anna", ["ann", ""]) == f"{GONE} and Anna"


@pytest.mark.parametrize(
    ("grain", "days", "state"),
    [("day", 0, "coming"), ("day", 1, "happened"), ("week", 6, "coming"), ("week", 7, "happened")],
)
def test_an_event_has_happened_once_its_time_is_over(grain, days, state):
    """What is told so roughly as a week is over when the week is."""
    event = Event("e1", "exam", NOW, grain, "my exam", NOW)
    assert event.state(NOW + timedelta(days=days)) == state


def test_a_cancelled_event_never_happened():
    """Its status stands above the time."""
    event = Event("e1", "exam", NOW, "day", "my exam", NOW, status="cancelled")
    assert event.state(NOW + timedelta(days=9)) == "cancelled"


def test_what_was_true_once_can_be_asked_for():
    """The past has what was superseded, and nothing that was retracted."""
    other = replace(FACT, id="f2", value="Bern")
    changes = [Learned(FACT), Learned(other), Superseded("f1", NOW), Retracted("f2", NOW)]
    assert [fact.value for fact in apply(Memory(), changes).before("home")] == ["Berlin"]


def test_the_memory_given_is_left_as_it_was():
    """Applying changes makes another memory."""
    before = Memory()
    apply(before, [Learned(FACT), Said(moment(1, "a#1"))])
    assert before == Memory()


def test_the_ledger_counts_uses_and_keeps_the_last():
    """Two turns with the same line leave one entry with the later turn and two uses."""
    memory = apply(Memory(), [Said(moment(1, "a#1")), Said(moment(4, "a#1", "b#2"))])
    assert memory.ledger["a#1"].turn == 4
    assert memory.ledger["a#1"].times == 2
    assert memory.ledger["b#2"].times == 1


def test_only_the_newest_moments_stay_loaded():
    """The talk is bounded; the newest are kept."""
    memory = apply(Memory(), [Said(moment(turn)) for turn in range(TALK_KEPT + 5)])
    assert len(memory.talk) == TALK_KEPT
    assert memory.talk[-1].turn == TALK_KEPT + 4


def test_a_noted_event_replaces_its_earlier_state():
    """The same event is there once, in its newest state."""
    event = Event("e1", "exam", NOW, "day", "my exam is on Monday", NOW)
    told = Event("e1", "exam", NOW, "day", "my exam is on Monday", NOW, status="told")
    assert apply(Memory(), [Noted(event), Noted(told)]).events == (told,)


def test_moods_can_be_dropped_all_at_once():
    """Withdrawn consent leaves none."""
    felt = Felt(Mood("m1", "joy", 0.5, 0.5, NOW))
    assert apply(Memory(), [felt, MoodsDropped()]).moods == ()


@pytest.mark.parametrize("over", [Kept("c1"), Cancelled("c1")])
def test_a_check_in_that_is_over_is_planned_no_more(over):
    """Kept and cancelled ones leave the list."""
    assert apply(Memory(), [Planned(CHECK_IN), over]).planned == ()


def test_a_slot_is_planned_once():
    """A second plan for the same slot changes nothing."""
    again = CheckIn("c2", "evening", NOW, CHECK_IN.slot)
    assert apply(Memory(), [Planned(CHECK_IN), Planned(again)]).planned == (CHECK_IN,)


@pytest.mark.parametrize(
    "make",
    [
        lambda naive: Message(PersonId("pipe", "mia"), "1", naive),
        lambda naive: CheckIn("c", "morning", naive, "slot"),
    ],
)
def test_naive_times_are_refused(make):
    """A message and a check-in need an aware time."""
    with pytest.raises(ValueError, match="aware"):
        make(NOW.replace(tzinfo=None))
