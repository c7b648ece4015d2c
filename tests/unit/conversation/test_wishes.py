"""What is a wish about the memory, and what only sounds like one."""

import pytest

from companion.conversation.wishes import LONGEST, Wish, instead, wish
from companion.domain.understanding import Understanding
from companion.language.tokens import tokenise
from tests.unit.engines.making import pack, turn

PACK = pack()


def wished(text: str) -> Wish | None:
    """What this message wishes."""
    return wish(turn(PACK, Understanding(text, tokenise(text))))


@pytest.mark.parametrize(
    "text",
    [
        "forget that",
        "Please forget that.",
        "could you forget what I just said?",
        "delete that",
        "no wait, scrap that",
        "erase it please",
        "actually, delete what i told you",
        "forget I said anything",
        "pretend I never said that",
        "ignore what I just said",
        "that was private, please forget it",
        "I shouldn’t have told you that. Delete it.",
        "forget that, it was a joke",
        "take that out of your notes",
        "forget my last message",
        "i'd rather you didn't know that",
    ],
)
def test_what_was_just_said_is_to_be_forgotten(text: str) -> None:
    """Politely or not, with a reason or without."""
    found = wished(text)
    assert found is not None
    assert found.kind == "forget_that"


@pytest.mark.parametrize(
    ("text", "kind", "about"),
    [
        ("forget what I said about Tom", "forget_all", "Tom"),
        ("please forget everything about my sister", "forget_all", "my sister"),
        ("delete all you know about Tom, he's not worth it", "forget_all", "Tom"),
        ("I want everything about Tom gone", "forget_all", "Tom"),
        ("remove Tom from your memory", "forget_all", "Tom"),
        ("forget I ever mentioned Tom", "forget_all", "Tom"),
        ("forget my address", "forget_known", "my address"),
        ("please forget where I live", "forget_known", "where I live"),
        ("take my job out of your notes", "forget_known", "my job"),
        ("you shouldn't know my birthday. delete that", "forget_known", "my birthday"),
        ("forget that my sister lives in Berlin", "forget_clause", "my sister lives in Berlin"),
        ("forget that Jo is ill, it's hers to tell", "forget_clause", "Jo is ill"),
        ("forget about Tom", "forget_perhaps", "Tom"),
        ("forget Tom", "forget_perhaps", "Tom"),
    ],
)
def test_something_named_is_to_be_forgotten(text: str, kind: str, about: str) -> None:
    """The words that name it are found as they were written."""
    found = wished(text)
    assert found is not None
    assert (found.kind, found.about) == (kind, about)


@pytest.mark.parametrize(
    "text",
    [
        "forget it",
        "never mind, forget it",
        "I forget where I put my keys",
        "don't forget my exam",
        "forget about him, she said",
        "I'll never forget that",
        "forget that, what about lunch?",
        "scratch that, I meant Tuesday",
        "I can't remember that",
        "do you remember that I like plums?",
        "remember that time we went to Rome?",
        "remember the milk",
        "keep this between us",
        "take it easy",
        "wrong number",
        "that's wrong on so many levels",
        "it's not fair",
        "could you forget about work for a second",
        "I don't want you to forget that",
        "i want to forget him",
        "my phone deleted all my photos",
        "forgetting that was stupid",
    ],
)
def test_a_way_of_speaking_is_no_wish(text: str) -> None:
    """Nobody's memory is touched by it."""
    assert wished(text) is None


@pytest.mark.parametrize(
    ("text", "kind", "about"),
    [
        ("that's wrong, it's Anne", "wrong", "it's Anne"),
        ("that's wrong", "wrong", ""),
        ("wrong, geology", "wrong", "geology"),
        ("you got that wrong, I work at Siemens", "wrong", "I work at Siemens"),
        ("that's not her name, it's Anne", "wrong", "it's Anne"),
        ("my address is wrong", "wrong_known", "my address"),
        ("it's not Ella, it's Elsa", "instead", "it's not Ella, it's Elsa"),
        ("no, it's Anne", "no", "it's Anne"),
        ("remember that I like plums", "remember", "I like plums"),
        ("Remember this: the key is blue", "remember", "the key is blue"),
        ("don't forget that I'm left-handed", "remember", "I'm left-handed"),
        ("for your notes: I'm left-handed", "remember", "I'm left-handed"),
        ("pin my exam", "pin", "my exam"),
        ("forget 3", "number", "forget 3"),
        ("unpin #12", "number", "unpin 12"),
        ("3", "number", "show 3"),
    ],
)
def test_other_wishes(text: str, kind: str, about: str) -> None:
    """To put right, to keep, to pin, and by number."""
    found = wished(text)
    assert found is not None
    assert (found.kind, found.about) == (kind, about)


def test_the_old_and_the_new_are_told_apart() -> None:
    """What is not so comes first."""
    assert instead("it's not Ella, it's Elsa") == ("Ella", "Elsa")
    assert instead("hello there") == ("", "")


@pytest.mark.parametrize(
    "text", ["please, " * 60 + "forget", "no, " * 99, "forget that " * 33, "don't " * 65, "wrong " * 66]
)
def test_no_message_is_slow_to_read(text: str) -> None:
    """However often politeness is repeated, it is read at once, and what is very long is not read."""
    for _ in range(50):
        wished(text)
    assert wished(f"forget that {'x' * LONGEST}") is None
