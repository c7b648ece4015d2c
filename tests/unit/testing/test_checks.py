"""Every check of `bot should:`, once where it holds and once where it does not, by the phrase a scenario uses."""

from contextlib import suppress

import pytest

from companion.domain.errors import CompanionError
from companion.domain.reply import Attachment, Button
from companion.testing import Scene, check
from companion.testing.registry import Registry, UnknownPhraseError
from tests.unit.testing.talks import said, told

ASKS = said("Really? And then?!", "asks")
BUTTONS = said("Which?", buttons=(Button("Warm", "warm"), Button("Dry", "dry")))
FILE = said("Here.", "command.export", file=Attachment("a.json", "{}"))
NUMBER = said("Call 988 now.", "care.suicide")
RECALLS = said("Anna, you told me.", "mem.sister", memories=("my sister Anna",))
UNASKED = said("You told me.", "soup", memories=("I like soup", "my sister Anna"), line="soup#1+recall+recall/f1")

CASES = [
    ('mention "anna" or "tom"', said("So ANNA it is."), said("So it is.")),
    ('say "Good night."', said("Good night."), said("Good night. Sleep well.")),
    (r'match "\bh\w+o\b"', said("Well, HELLO."), said("Well.")),
    ("say something", said("Hm."), None),
    ("answer", said("Hm."), said(" ")),
    ("say nothing", None, said("Hm.")),
    ("be quiet", None, said("Hm.")),
    ("stay quiet", None, said("Hm.")),
    ("ask at most 2 questions", ASKS, said("What? Who? Why?")),
    ("ask 1 question", said("What?!"), ASKS),
    ("ask a question", ASKS, said("No.")),
    ("ask something", ASKS, said("No.")),
    ("ask", ASKS, said("No.")),
    ("ask nothing", said("No."), ASKS),
    ("be under 4 words", said("It's a start."), said("It is a start.")),
    ("be over 3 words", said("It is a start."), said("It's a start.")),
    ("send at most 1 message", said(), (said(), said())),
    ("send at most 1 bubble", said(), (said(), said())),
    ('use rule "mem"', RECALLS, said()),
    ('use memory "anna"', RECALLS, said("Anna.")),
    ('bring up "anna"', UNASKED, RECALLS),
    ('bring up "sister"', UNASKED, said("Anna.", line="recall/f1")),
    ("bring something up", UNASKED, RECALLS),
    ('show button "Dry"', BUTTONS, said("Dry")),
    ('show buttons "Warm"', BUTTONS, FILE),
    ("send a file", FILE, BUTTONS),
    ("give advice", said("You should rest."), said("That is a lot.")),
    ("guilt", said("Where have you been?"), said("Welcome back.")),
    ("make them feel guilty", said("Please don't go."), said("Good night.")),
    ("plead", said("Please stay."), said("Good night.")),
    ("cling", said("I need you."), said("I need a moment.")),
    ("claim to be human", said("I'm not a bot."), said("I'm a program.")),
    ("be happy", said("How lovely!"), said("I'm sorry.")),
    ("be glad", said("Well done."), said("I see.")),
    ("be sorry", said("I'm sorry, that is hard."), said("I'm sorry, but how lovely!")),
    ("be gentle", said("That hurts."), said("I see.")),
    ("give a number to call", NUMBER, said("Call 988 now.")),
    ("give help", NUMBER, said("Talk to somebody.", "care.suicide")),
    ("come from care", NUMBER, said("Call 988 now.")),
    ("repeat itself", said("I see. Something before."), said("I see. Something new.")),
    ("be rendered", said("Hello, Mia."), said("Hello, {{ name }}.")),
]


def scene(heard):
    """What a check sees when this was said, after something had been said before."""
    says = heard if isinstance(heard, tuple) else (heard,) if heard else ()
    return Scene(says, (told("hello", "Something before."), told("and?", *says)))


def holds(phrase, seen):
    """Whether the check of this phrase holds."""
    called = check.find(phrase)
    return called.function(seen, *called.values)


def names(pattern, phrase):
    """Whether the phrase uses this pattern."""
    alone = Registry("check")
    alone(pattern)(len)
    with suppress(UnknownPhraseError):
        return bool(alone.find(phrase))
    return False


@pytest.mark.parametrize(("phrase", "good", "bad"), CASES, ids=[case[0] for case in CASES])
def test_a_check_holds_where_it_should_and_not_where_it_should_not(phrase, good, bad):
    """As a scenario would ask it."""
    assert holds(phrase, scene(good)) is True
    assert holds(phrase, scene(bad)) is False


def test_every_check_has_its_case():
    """Under each of its names."""
    ours = {pattern for pattern, named in check._patterns.items() if named.__module__ == "companion.testing.checks"}
    assert {pattern for pattern in ours for phrase, _, _ in CASES if names(pattern, phrase)} == ours


def test_a_pattern_that_is_no_regular_expression_is_an_error():
    """It is named, and a way out."""
    with pytest.raises(CompanionError, match=r"'\(' is no regular expression \(.*\); mend it, or use mention"):
        holds('match "("', scene(said()))


def test_what_is_said_twice_in_one_breath_repeats_nothing_said_before():
    """A sentence is compared with what came before its passage."""
    assert not holds("repeat itself", Scene((said(), said()), (told("hello", said(), said()),)))
