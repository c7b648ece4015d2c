"""Samples are tried in the moment their rule asks for: its facts, its hour, the traits of its pack."""

import pytest

from companion.domain.persona import Source
from companion.engines.check import findings
from companion.engines.trial import Trial
from tests.unit.engines.making import meant

QUIET = "\n# quiet [quiet]\n< Mm.\n"


def lost(text: str, **traits: float) -> list[str]:
    """What is found in a pack of these rules with these traits."""
    found = findings((Source("p/a.talk", text + QUIET),), trial=Trial(meant, traits))
    return [str(one) for one in found]


@pytest.mark.parametrize(
    "conditions",
    ["? fact pet", "? hour > 21", "? hour < 5", "? hour > 4\n? hour < 8", "? turns < 10", "? fact pet\n? hour > 20"],
)
def test_a_sample_finds_what_its_rule_asks_of_the_moment(conditions: str) -> None:
    """Otherwise no sample of such a rule could ever be won."""
    assert lost(f"# a\n> good night all\n{conditions}\n< Night.\n= good night all") == []


def test_a_sample_is_answered_with_the_traits_of_the_pack() -> None:
    """A warm line belongs to a warm pack."""
    text = "# a\n> good night\n? warmth > 0.6\n< Night.\n= good night"
    assert lost(text, warmth=0.8) == []
    assert lost(text, warmth=0.2) == ["p/a.talk:5:1: a loses this sample to quiet: warmth > 0.6"]


def test_a_value_that_is_known_can_be_part_of_the_reply() -> None:
    """The fact the rule asks for has one."""
    assert lost("# a\n> good night\n? fact pet\n< Night, {{ user.pet }}.\n= good night -> Night, ") == []


def test_the_place_of_a_lost_sample_is_where_it_stands() -> None:
    """Indented as the rule it belongs to."""
    text = "# a\n> hi\n< What?\n  # a.b\n  > one\n  < x\n  = two"
    assert lost(text) == ["p/a.talk:7:3: a.b loses this sample to quiet: it does not hear it"]


def test_only_samples_of_the_pack_itself_are_tried() -> None:
    """A child may win what its parent's rule used to win."""
    base, own = "# a\n> * dog *\n< x\n= my dog", "# b\n> my dog\n< y"
    sources = (Source("p/a.talk", base + QUIET), Source("q/a.talk", own))
    assert findings(sources, trial=Trial(meant), own="q") == ()
    assert len(findings(sources, trial=Trial(meant))) == 1
