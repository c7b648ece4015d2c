"""Threads lead back to one thing known of the person: as a lead only, and each line once for each thing."""

import pytest

from companion.domain.memory import Fact, Memory
from companion.domain.persona import Source
from companion.engines.check import findings
from companion.engines.script import read_script
from companion.engines.speaking import spent_line
from tests.unit.engines.making import Talk, fact

THREAD = "# rex [lead]\n+ thread pet\n< How is {{ user.pet }}?\n\n"
DOG = "# dog [ack]\n> my dog *\n? fact pet\n< Dogs.\n< A dog.\n< That dog.\n\n"
QUIET = "# quiet [quiet]\n< Mm.\n"


def walking(*facts: Fact, rules: str = THREAD + DOG + QUIET) -> Talk:
    """A talk with somebody of whom this is known."""
    talk = Talk(rules)
    talk.memory = Memory(facts=facts)
    return talk


def test_a_thread_follows_a_reaction_to_the_same_thing() -> None:
    """It is a second part like any lead."""
    assert walking(fact("pet", "dog Rex")).say("my dog barks").endswith("How is Rex?")


def test_a_thread_never_speaks_first_in_a_talk() -> None:
    """Out of the blue it would be a random callback; the quiet line is better."""
    assert walking(fact("pet", "dog Rex")).say("what a long train of thought") == "Mm."
    assert walking(fact("pet", "dog Rex"), rules=THREAD).say("anything") == ""


def test_a_thread_that_is_used_is_spent_for_that_thing() -> None:
    """Even after months; but another thing has its own."""
    talk = walking(fact("pet", "dog Rex"))
    assert talk.say("my dog barks").endswith("How is Rex?")
    talk.state = talk.state.__class__(soul="soul", turn=900)
    assert "Rex" not in talk.say("my dog sleeps")
    talk.memory = Memory(facts=(fact("pet", "cat Tom"),), ledger=talk.memory.ledger)
    talk.state = talk.state.__class__(soul="soul", turn=990)
    assert talk.say("my dog snores").endswith("How is Tom?")


def test_the_ledger_keeps_the_line_and_the_thing() -> None:
    """Both names are on the bubble, so that both are remembered across restarts."""
    talk = walking(fact("pet", "dog Rex"))
    talk.say("my dog barks")
    assert any("@" in line for line in talk.memory.ledger)
    assert spent_line("rex#1", "Rex") == spent_line("rex#1", "rex") != spent_line("rex#1", "Tom")


@pytest.mark.parametrize(
    "facts", [(), (fact("pet", "dog Rex", polarity="-"),), (fact("pet", "dog Rex", subject="Anna"),)]
)
def test_a_thread_needs_the_thing_to_be_known(facts: tuple[Fact, ...]) -> None:
    """What is not known, denied, or somebody else's is not led back to."""
    assert "How is" not in walking(*facts).say("my dog barks")


def test_a_thread_with_initiative_may_begin_a_check_in() -> None:
    """Then it is what is written first; once."""
    rules = "# rex [lead]\n? initiative is morning\n+ initiate\n+ thread pet\n< How is {{ user.pet }}?\n"
    talk = walking(fact("pet", "dog Rex"), rules=rules)
    assert [talk.wait("morning"), talk.wait("morning")] == ["How is Rex?", ""]


def test_a_thread_may_lead_back_to_somebody() -> None:
    """A role is a name for what is known, too."""
    rules = "# sis [lead]\n+ thread sister\n< How is {{ user.sister }}?\n# s [ack]\n> my sister *\n? fact family\n< Sisters.\n"
    talk = walking(fact("family", "sister Anna"), rules=rules)
    assert talk.say("my sister called") == "Sisters."
    rules = rules.replace("? fact family", "? fact sister, family").replace("> my sister *", "> my {who:word} called")
    assert walking(fact("family", "sister Anna"), rules=rules).say("my sister called") == "Sisters. How is Anna?"


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("# a\n+ thread pet\n< x", "is no lead"),
        ("# a [receive]\n+ thread pet\n< x", "is no lead"),
        ("# a [lead]\n+ thread\n< x", "+ thread pet"),
        ("# a [lead]\n+ thread Pet!\n< x", "+ thread pet"),
    ],
)
def test_a_thread_licenses_leads_only(text: str, wrong: str) -> None:
    """A rule that would do more with it is a finding."""
    assert any(wrong in found.message for found in read_script(Source("t/t.talk", text)).findings)


def test_a_thread_to_what_nobody_remembers_is_a_finding() -> None:
    """A relation or a role that is known, or one that a rule of the pack remembers."""
    text = "# a [lead]\n+ thread {}\n< x\n# b\n> i own a {{boat:word}}\n! remember boat = boat\n< y"
    for name, wrong in (("pet", False), ("sister", False), ("boat", False), ("shoes", True)):
        found = findings((Source("t/t.talk", text.format(name)),))
        assert any("+ thread shoes: unknown relation" in one.message for one in found) is wrong
