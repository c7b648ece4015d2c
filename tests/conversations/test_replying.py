"""A reply to an older message is heard as if that had just been said."""

import pytest

from companion.domain.message import Kind
from companion.testing import Talk

EXAM = "my sister Nora has an exam on Friday"


def replies(friend: Talk, text: str, quoted: str) -> str:
    """What is said to this reply to an older message."""
    return friend.say(text, quoted=quoted)


def rules(friend: Talk) -> str:
    return friend.last.why.rule


@pytest.fixture
def long_ago(friend: Talk) -> Talk:
    """Somebody who told of an exam, and then of other things for half a day."""
    friend.say(EXAM)
    friend.say("I made pasta tonight")
    friend.wait(hours=14)
    friend.say("I have a dog called Bruno")
    friend.say("the weather is nice")
    return friend


@pytest.mark.parametrize(
    "asked", ["what did you mean?", "what?", "Huh??", "I don't get it", "why?", "wait, what do you mean by that"]
)
def test_asked_what_a_line_meant_it_says_what_it_answered(friend: Talk, asked: str):
    """Their own words are shown again; the same is not said twice in a row."""
    answer = friend.say(EXAM)
    friend.say("I made pasta tonight")
    first = replies(friend, asked, answer)
    assert f"“{EXAM}”" in first
    assert replies(friend, asked, answer) != first


def test_without_a_line_of_ours_that_is_asked_of_nothing_older(friend: Talk):
    """Their own line, one that nobody ever said, and none at all."""
    friend.say(EXAM)
    for quoted in (EXAM, "somebody else's words entirely", ""):
        replies(friend, "what did you mean?", quoted)
        assert rules(friend) != "quoted.meant"


def test_what_was_written_first_answered_nothing():
    """It says so."""
    with Talk(persona="wren", zone="Europe/Berlin", country="DE") as friend:
        friend.say("hello")
        friend.wait(days=1)
        greeting = friend.sent[-1].text
        told = replies(friend, "what did you mean?", greeting)
        assert rules(friend) == "quoted.meant"
        assert "“" not in told


def test_a_question_put_earlier_can_still_be_answered(friend: Talk):
    """The words fall to what was asked then, and to nothing asked since."""
    question = friend.say("I'm tired today")
    asked = friend.memory.last_said.why.rule
    for line in ("I made pasta tonight", "my car is red", "the weather is nice", "I bought a lamp"):
        friend.say(line)
    replies(friend, "work, mostly", question)
    assert rules(friend).startswith(f"{asked}.")


def test_forget_this_means_what_is_replied_to(long_ago: Talk):
    """However long ago it was, and nothing said since."""
    replies(long_ago, "forget this", EXAM)
    kept = " ".join(fact.value for fact in long_ago.memory.current)
    assert "Nora" not in kept
    assert "Bruno" in kept


def test_that_is_wrong_means_what_is_replied_to(long_ago: Talk):
    """It asks how it is, and then it is so."""
    replies(long_ago, "that's wrong", "I have a dog called Bruno")
    long_ago.say("he's called Bruce")
    kept = " ".join(fact.value for fact in long_ago.memory.current)
    assert "Bruce" in kept
    assert "Bruno" not in kept
    assert "Nora" in kept


def test_what_is_replied_to_is_found_although_it_is_long_out_of_sight(friend: Talk):
    """Far more was said since than stays at hand."""
    friend.say(EXAM)
    for number in range(40):
        friend.say(f"and then there was thing number {number}")
    replies(friend, "forget this", EXAM)
    assert not any("Nora" in fact.value for fact in friend.memory.current)


def test_why_did_you_say_that_means_the_line_that_is_replied_to(friend: Talk):
    """And not the last one."""
    answer = friend.say(EXAM)
    friend.say("I made pasta tonight")
    assert answer in replies(friend, "/why", answer)


def test_nothing_is_learnt_of_what_is_replied_to(friend: Talk):
    """It may be anybody's."""
    replies(friend, "do you remember that?", "my brother Quimby lives in Atlantis")
    assert not any("Quimby" in fact.value for fact in friend.memory.facts)


def test_a_line_of_ours_that_is_passed_on_is_known(friend: Talk):
    """Others' are not."""
    answer = friend.say(EXAM)
    friend.say("", Kind.FORWARD, quoted=answer)
    assert rules(friend) == "kind.forward_ours"
    friend.say("", Kind.FORWARD, quoted="a line that another bot said")
    assert rules(friend) == "kind.forward"


def test_an_awaited_yes_is_not_one_to_something_older(friend: Talk):
    """Nothing is erased by a reply to another line; a reply to the question itself counts."""
    friend.say(EXAM)
    friend.say("/forget_me")
    replies(friend, "yes", EXAM)
    assert any("Nora" in fact.value for fact in friend.memory.current)
    asked = friend.say("/forget_me")
    replies(friend, "yes", asked)
    with pytest.raises(LookupError):
        assert friend.known.memory
