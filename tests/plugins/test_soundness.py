"""A reply is sound when every member is of the type it has, all the way down, and of a sane size."""

from types import MappingProxyType

import pytest

from companion.domain.reply import Ask, Attachment, Bubble, Button, Focus, Remember, Reply, RunnerUp, Why
from companion.plugins.soundness import LONGEST, flaw

FULL = Reply(
    (
        Bubble("Hello.", "a#1", ((Button("Yes", "yes"), Button("No", "no")),), Attachment("a.txt", "text")),
        Bubble("More."),
    ),
    (Remember("likes", "moss"), Ask("a.rule", {"who": "Bo"}), Focus("moss")),
    Why("mine", "a.rule", "a.talk", 3, ("a",), ("f1",), (RunnerUp("b.rule", "too long"),)),
)


@pytest.mark.parametrize(
    "reply",
    [
        FULL,
        Reply(),
        Reply("text suffices"),
        Reply("", effects=(Ask("a", MappingProxyType({"b": "c"})),)),
        Reply("a" * LONGEST),
        Reply("\N{SPIDER} \N{ARABIC LETTER ALEF} {{7*7}}\n"),
    ],
)
def test_what_the_types_allow_is_sound(reply):
    """Nothing more is asked of an engine."""
    assert flaw(reply) == ""


@pytest.mark.parametrize(
    "reply",
    [
        Reply(None),
        Reply(b"bytes"),
        Reply([Bubble("a list")]),
        Reply(("text",)),
        Reply((Bubble(3),)),
        Reply((Bubble("a", line=None),)),
        Reply((Bubble("a", buttons=(Button("not", "in a row"),)),)),
        Reply((Bubble("a", file="a.txt"),)),
        Reply("a", effects=Ask("a")),
        Reply("a", effects=(Bubble("no effect"),)),
        Reply("a", effects=(Ask("a", {"b": 3}),)),
        Reply("a", effects=(Ask("a", ("b",)),)),
        Reply("a", why="because"),
        Reply("a", why=Why(line="3")),
        Reply("a", why=Why(runners_up=("b",))),
        object.__new__(Reply),
    ],
)
def test_what_the_types_do_not_allow_is_named(reply):
    """However deep it lies."""
    assert flaw(reply) == "with members of other types than it has"


def test_a_reply_of_endless_length_is_refused():
    """Whether it is one text or many."""
    assert flaw(Reply("a" * (LONGEST + 1))) == f"of {LONGEST + 1} characters"
    assert "characters" in flaw(Reply((Bubble("a" * 100),) * 200))


def test_a_text_that_cannot_be_written_is_refused():
    """A lone surrogate would stop a channel."""
    assert flaw(Reply("\ud800")) == "with text that is no Unicode"
