"""The yes to notes on moods and health, given and taken back in the person's own words."""

import pytest

from companion.conversation.consent import LONGEST, wished
from companion.testing import Talk


@pytest.mark.parametrize(
    "text",
    [
        "please don't keep notes on my mood",
        "don’t keep mood notes",
        "stop keeping mood notes",
        "turn off mood notes",
        "turn the mood notes off please",
        "mood notes off",
        "I don't want you to keep notes about my mood",
        "I'd rather you didn't track my mood",
        "don't note down how I feel",
        "I take back my consent to mood notes",
        "I withdraw my consent",
        "please stop taking notes on my health",
        "don't store anything about my health",
        "no more notes on my feelings",
        "keep no notes on my mood",
        "you may not keep mood notes",
        "could you stop noting how I feel?",
        "forget everything about my health",
        "erase what you know about my mood and health",
        "I changed my mind. Please don't keep mood notes.",
        "I don't want mood notes any more",
    ],
)
def test_the_yes_is_taken_back(text: str):
    """However it is said, in a sentence of its own."""
    assert wished(text) == "moods_off"


@pytest.mark.parametrize(
    "text",
    [
        "you may keep mood notes",
        "you can remember how I feel",
        "please turn mood notes on",
        "start keeping mood notes again",
        "please keep notes on my mood again",
        "I agree to mood notes",
        "yes to mood notes",
        "ok, you may note how I feel",
    ],
)
def test_the_yes_is_given(text: str):
    """Only where notes are named, or where it is a permission."""
    assert wished(text) == "moods_on"


@pytest.mark.parametrize(
    "text",
    [
        "my therapist wants me to keep notes on my mood",
        "my doctor said: no more notes on my health",
        "I keep a mood diary",
        "I stopped taking notes on my mood",
        "forget my feelings",
        "stop my feelings",
        "don't remember how I felt back then",
        "don't tell me how I feel",
        "do you keep mood notes?",
        "I can't keep track of my moods",
        "I don't want to feel like this",
        "I want you to remember how I feel about her",
        "no more health data at work",
        "no mood for notes",
        "please " * LONGEST + "don't keep mood notes",
    ],
)
def test_what_is_said_of_moods_otherwise_is_no_consent(text: str):
    """Neither given nor taken back."""
    assert wished(text) == ""


@pytest.mark.parametrize("text", ["don't save anything about my health or my mood", "I withdraw my consent"])
def test_withdrawn_is_gone(text: str):
    """The notes, the facts and the sentences that taught them; what needs no yes stays."""
    with Talk("wren") as talk:
        talk.say("I live in Graz")
        talk.say("I'm allergic to peanuts")
        talk.say("I feel so sad today")
        assert talk.memory.moods
        talk.say(text)
        assert talk.memory.moods == ()
        assert [fact.value for fact in talk.memory.facts] == ["Graz"]
        assert "peanuts" not in "".join(moment.text for moment in talk.memory.talk)
        talk.say("I have diabetes and I'm sad")
        assert (talk.memory.moods, len(talk.memory.facts)) == ((), 1)
        talk.say("you may keep mood notes again")
        talk.say("I'm allergic to kiwis")
        assert "kiwis" in [fact.value for fact in talk.memory.facts]
