"""An age, a doubt whether this is a human, and a hesitation are heard, and their look-alikes are not."""

import pytest

from companion.language.normalise import normalise
from companion.language.tokens import tokenise
from companion.understanding.signals import age_of, asks_if_human, hesitant

AGES = [
    ("I'm 15", 15),
    ("im 12", 12),
    ("i am seventeen", 17),
    ("I turn 16 next week", 16),
    ("I'm 8th grade", 14),
    ("13 years old", 13),
    ("I'm 15 minutes late", None),
    ("my son is 12", None),
    ("I'm 5 minutes away", None),
    ("i'm 6 feet tall", None),
    ("i am 100% sure", None),
    ("when I was 12", None),
    ("I'm a 16 year old girl", 16),
    ("im 14yo", 14),
    ("I'm not 18 yet", 17),
    ("I'm turning 18 in May", 17),
    ("I'm 34 and tired", 34),
    ("hi im 17f", 17),
    ("they think i'm 16 but i'm 30", 30),
    ("my 13 year old son", None),
    ("I'm in 8th grade", 14),
    ("I'm an 8th grade teacher", None),
    ("I'll be 16 in june", 16),
    ("i'm 20 pages in", None),
    ("as a 15 year old i hate it", 15),
    ("I'm 3 beers deep", None),
    ("I feel like I'm 12", None),
    ("I just turned 17", 17),
    ("i'm a minor", 17),
    ("I'm sixteen, why?", 16),
    ("I am 42 years old", 42),
    ("hello i'm 9", 9),
    ("I'm 10 out of 10 happy", None),
    ("I'm only 13", 13),
    ("i'm 50 miles away", None),
    ("i turned 30 in 2010", None),
    ("my daughter turned 16", None),
    ("I'm 12 years clean", None),
    ("I'm 30 weeks pregnant", None),
    ("I'm 13!", 13),
    ("i'm 15 weeks in", None),
    ("I'm 14 years sober", None),
]
ASKED = [
    "are you human",
    "come on, there's somebody typing this",
    "i bet someone is writing your answers",
    "there must be a person sitting there and typing",
    "are you real?",
    "are you a bot",
    "are you a person?",
    "are you an ai",
    "are you alive",
    "am I talking to a machine",
    "is this a real person",
    "are u a robot",
    "r u real",
    "are you actually a real human being?",
    "you're a bot, right?",
    "so you're just a program",
    "human or bot?",
    "are you a real person or a bot",
    "am i speaking with someone real",
    "is there a person behind this",
    "wait are you even human",
    "tell me if you're a robot",
    "what are you?",
    "how do i know you're not a bot",
    "are you chatgpt",
    "aren't you a robot",
    "is this an AI?",
    "am I chatting with a computer",
    "are you some kind of machine",
    "do you exist",
    "are you just a computer program?",
    "I think you're a bot",
    "you human?",
    "is it a bot i'm talking to",
    "who am i talking to?",
    "are you artificial intelligence",
    "be honest, are you human",
    "is a human typing this",
    "is anyone real there",
    "are you a living being",
    "are you a language model",
    "could you be a robot",
    "you're not a real person are you",
    "are you a human or something",
    "did a human write this?",
    "so am i just talking to code",
]
NOT_ASKED = [
    "are you a dog person",
    "are you really sure",
    "are you real about that",
    "are you a morning person",
    "what are you doing",
    "are you ok",
    "is this real life",
    "I'm only human",
    "there is somebody writing me letters",
    "a man is sitting in my seat and typing on his phone",
    "my sister is the person behind my success",
    "are you alive to the risk",
    "you're a real friend",
    "my computer is a machine",
    "are there people at the beach",
    "I talk to people at work",
    "are you there",
    "are you a computer science student",
    "is it a person you know",
    "I want to be a real person",
    "I was talking to a person at the bar",
    "is this a joke",
    "are you kind",
    "is there a program on tv tonight",
    "he is a robot at work",
]


def words(text: str) -> list[str]:
    """The words of a text as it was typed."""
    return [token.word for token in tokenise(normalise(text))]


@pytest.mark.parametrize(("text", "age"), AGES)
def test_an_age_is_the_speakers_own_in_years(text, age):
    """Minutes, pages, children and childhoods are no age of the speaker."""
    assert age_of(words(text)) == age


@pytest.mark.parametrize("text", ASKED)
def test_a_doubt_about_what_this_is_gets_noticed(text):
    """However it is asked, it is answered honestly."""
    assert asks_if_human(words(text))


@pytest.mark.parametrize("text", ASKED)
def test_the_doubt_may_stand_in_capitals_or_with_a_greeting(text):
    """Neither shouting nor politeness hides the question."""
    assert asks_if_human(words(f"{text.upper()}"))


@pytest.mark.parametrize("text", NOT_ASKED)
def test_look_alikes_are_no_doubt(text):
    """Dog people, jokes and machines of their own ask nothing."""
    assert not asks_if_human(words(text))


@pytest.mark.parametrize(
    "text",
    [
        "um",
        "I guess",
        "I don't know...",
        "maybe",
        "well...",
        "not sure",
        "hmm",
        "idk",
        "I don't know if I should",
        "uh, yes",
        "i mean, sort of",
    ],
)
def test_hesitation_is_noticed(text):
    """A filler, a guess or an open end is a hesitation."""
    assert hesitant(normalise(text), words(text))


@pytest.mark.parametrize("text", ["I don't know him", "I love tea", "yes", "no.", "I know", "", "you don't know"])
def test_what_is_said_straight_is_no_hesitation(text):
    """Plain speech does not hesitate."""
    assert not hesitant(normalise(text), words(text))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "i'm",
        "i am",
        "are you",
        "or",
        "human or",
        "turn",
        "my age is",
        "i'm in",
        "15 " * 1000,
        "are you " * 500,
        "i'm " * 900,
    ],
)
def test_a_text_that_breaks_off_gives_no_sign(text):
    """What breaks off says nothing, and raises nothing."""
    assert age_of(words(text)) is None
    assert not asks_if_human(words(text))
