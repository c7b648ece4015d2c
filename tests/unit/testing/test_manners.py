"""How a text sounds is told from the words of the companion's own, and not from the day's disclosure."""

from dataclasses import replace

import pytest

from companion.testing import Scene, check
from companion.testing.manners import advises, cheers, grieves, guilts, sentences, takes_leave
from tests.unit.testing.talks import NOW, friend, said, told


@pytest.mark.parametrize(
    "text",
    ["You should rest.", "Maybe you could try tea.", "Have you tried calling her?", "Why don’t you ask?", "If I were you, no.",
     "Hm. Just call her.", "Try to sleep.", "I'd suggest a walk."],
)  # fmt: skip
def test_advice_is_heard(text):
    """Said as a duty, a question or a command."""
    assert advises(text)


@pytest.mark.parametrize(
    "text", ["Do you have to go?", "Just like that.", "Just the two of us?", "That was a try.", "I should rest."]
)  # fmt: skip
def test_what_tells_nobody_what_to_do_is_no_advice(text):
    """Questions, and what the companion says of itself."""
    assert not advises(text)


@pytest.mark.parametrize(
    "text",
    ["Where have you been?", "You forgot me.", "I’ve missed you.", "Finally, you write.", "After all I did for you."],
)
def test_guilt_is_heard(text):
    """Whoever was away is made to answer for it."""
    assert guilts(text)


@pytest.mark.parametrize("text", ["Good to hear from you.", "After all, I am a program.", "You forgot your keys?"])
def test_a_plain_welcome_makes_nobody_guilty(text):
    """However long they were away."""
    assert not guilts(text)


@pytest.mark.parametrize(
    "glad", ["I'm glad!", "Good. Say a bit more.", "That's good news.", "Well done.", "Yes! You did it.", "How lovely."]
)
def test_gladness_is_heard(glad):
    """Loud or quiet."""
    assert cheers(glad)


@pytest.mark.parametrize(
    "other",
    ["I'm glad you told me.", "Good morning.", "I'm glad of a quiet moment.", "So good at it", "A great deal to miss."],
)
def test_thanks_and_greetings_are_no_gladness(other):
    """They may be said on the worst of days."""
    assert not cheers(other)


@pytest.mark.parametrize("other", ["Yes.", "I'm not happy about that.", "That isn't great."])
def test_gladness_that_is_denied_is_none(other):
    """Nor is a plain yes."""
    assert not cheers(other)


@pytest.mark.parametrize(("text", "holds"), [("That's a lot to carry.", True), ("I'm still here.", True),
                                             ("I'll be here all week.", False)])  # fmt: skip
def test_sympathy_is_heard(text, holds):
    """In what it says of the weight, or of staying."""
    assert grieves(text) is holds


def said_today(text):
    """A scene in which this was said with the day's disclosure after it."""
    before = friend()
    disclosed = said(f"{text}\n\nA program is listening here, I'm glad to say.")
    return Scene((disclosed,), (told("hi", disclosed, state=before, after=replace(before, disclosed_at=NOW)),))


def test_the_days_disclosure_has_no_manner():
    """Neither gladness nor length is taken from it; what it mentions is mentioned."""
    scene = said_today("Rain again.")
    for phrase, holds in (("be happy", False), ("be under 3 words", True), ('mention "program"', True)):
        called = check.find(phrase)
        assert called.function(scene, *called.values) is holds


@pytest.mark.parametrize(
    "text",
    ["bye", "Good night!", "ok, gotta run", "I have to go", "I'd better go now, my tram is here", "I should sleep", "so long",
     "thanks, see you tomorrow", "Take care of yourself", "I’m off to bed", "well, I need to go to bed"],
)  # fmt: skip
def test_a_goodbye_takes_leave(text):
    """In any of its words."""
    assert takes_leave(text)


@pytest.mark.parametrize(
    "text",
    ["bye?", "I have to go to the dentist", "I should run more", "I must leave my job", "good night out with friends", "hello",
     "so long since we talked", "take care of my mother", "a good night's sleep", "good night's sleep helps", "bye " * 30],
)  # fmt: skip
def test_what_only_begins_like_a_goodbye_takes_no_leave(text):
    """Plans, memories, questions and long stories."""
    assert not takes_leave(text)


def test_sentences_are_compared_by_their_words():
    """Case, stops and lines make no difference; what has no word is no sentence."""
    assert sentences("Good night. Sleep WELL!\n\n…\nIt's 3.5 miles…  Yes") == (
        "good night", "sleep well", "it's 3 5 miles", "yes",
    )  # fmt: skip
