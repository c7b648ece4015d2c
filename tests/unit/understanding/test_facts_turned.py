"""The same statement, turned: greetings change nothing; quotes, questions, jokes, games and suppositions take it back."""

import pytest

from tests.unit.understanding.heard import told
from tests.unit.understanding.test_facts import OTHERS, OWN, SHADED

PLAIN = [text for text, _ in OWN if not text.lower().startswith(("hi", "hey", "you", "they")) and "?" not in text]
ABOUT_ME = [text for text in PLAIN if text.startswith(("I ", "I'm", "i ", "i'm", "I've", "i've", "we "))]
MENTIONS = ("family", "partner", "friend", "colleague", "pet")


def claims(text: str) -> list[str]:
    """What is held true of the person, apart from who is theirs, which a question may well presuppose."""
    return [
        fact
        for fact in told(text)
        if fact.startswith("user")
        and fact.split(" | ")[1] not in MENTIONS
        and not fact.endswith(("hypothetical", "wish", "plan"))
    ]


@pytest.mark.parametrize("text", PLAIN)
@pytest.mark.parametrize("lead", ["Hi, ", "By the way, ", "Yes! "])
def test_a_greeting_before_it_changes_nothing(text: str, lead: str) -> None:
    """Small words before a statement leave its facts as they are."""
    assert told(lead + text) == told(text)


@pytest.mark.parametrize("text", PLAIN)
@pytest.mark.parametrize("end", ["...", " :)", ". And you?"])
def test_what_follows_it_changes_nothing(text: str, end: str) -> None:
    """A mark, a smiley or another sentence after a statement leaves its facts as they are."""
    assert told(text + end) == told(text)


@pytest.mark.parametrize("text", PLAIN)
@pytest.mark.parametrize("frame", ['she said "{}"', '"{}" he wrote', 'my boss said "{}" again'])
def test_what_is_quoted_is_not_theirs(text: str, frame: str) -> None:
    """Words in quotes belong to somebody else."""
    assert claims(frame.format(text)) == []


@pytest.mark.parametrize("text", PLAIN)
def test_what_is_told_by_another_is_not_theirs(text: str) -> None:
    """What somebody said of themselves or of the person is not taken over."""
    assert claims(f"Tom said {text}") == []
    assert claims(f"he told me that {text}") == []


@pytest.mark.parametrize("text", PLAIN)
def test_a_question_states_nothing(text: str) -> None:
    """With a question mark the same words claim nothing."""
    assert claims(f"{text}?") == []


@pytest.mark.parametrize("text", PLAIN)
@pytest.mark.parametrize("tail", [" jk", ", just kidding", ". Haha I'm joking"])
def test_a_joke_states_nothing(text: str, tail: str) -> None:
    """Called a joke, nothing of it is held."""
    assert told(text + tail) == []


@pytest.mark.parametrize("text", PLAIN)
@pytest.mark.parametrize("lead", ["imagine ", "in the game ", "I dreamt that "])
def test_a_game_states_nothing(text: str, lead: str) -> None:
    """Dreams, games and pretending hold nothing."""
    assert claims(lead + text) == []


@pytest.mark.parametrize("text", ABOUT_ME)
@pytest.mark.parametrize("lead", ["if ", "as if ", "maybe "])
def test_a_supposition_is_not_held_true(text: str, lead: str) -> None:
    """After an if or a maybe nothing is held true."""
    assert claims(lead + text) == []


@pytest.mark.parametrize(("text", "expected"), OTHERS)
def test_others_never_become_the_person(text: str, expected: list[str]) -> None:
    """Said of others, whatever comes before, it stays theirs: the person gets no claim of it."""
    assert claims(text) == []
    assert claims(f"well, {text}") == []


@pytest.mark.parametrize(("text", "expected"), SHADED)
def test_shades_keep_through_a_greeting(text: str, expected: list[str]) -> None:
    """Denied, past, wished and planned things stay so after small words."""
    if not text.lower().startswith(("maybe", "if")):
        assert told(f"Oh, {text}") == expected
