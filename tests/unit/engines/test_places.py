"""Places: every line of a pack is found again, so that a finding points at it."""

import pytest

from companion.domain.persona import Source
from companion.engines.book import make_book
from companion.engines.places import Places

TEXT = """-- a remark
# a [grave]
> b
?  Words   > 3
<[warmth > 0.6, once] x
< y
  # a.b
  > c
  ? words > 3
  @ a

#c
> d
@ a
"""
SOURCES = (Source("p/a.talk", TEXT), Source("p/b.talk", "# z\n> z\n< z"))
PLACES = Places(SOURCES)
RULES = {rule.id: rule for rule in make_book(SOURCES).rules}


@pytest.mark.parametrize(("line", "column"), [(1, 1), (8, 3), (0, 1), (-1, 1), (999, 1)])
def test_the_column_is_where_the_text_begins(line: int, column: int) -> None:
    """The first one for a line that is not there, or a file."""
    assert PLACES.column("p/a.talk", line) == column
    assert PLACES.column("nowhere", line) == 1


def test_every_head_is_found_with_its_file_and_line() -> None:
    """Tags are no part of the name, and a blank after the sign is not needed."""
    assert list(PLACES.heads()) == [
        ("p/a.talk", "a", 2),
        ("p/a.talk", "a.b", 7),
        ("p/a.talk", "c", 12),
        ("p/b.talk", "z", 1),
    ]


def test_a_head_without_a_name_has_none() -> None:
    """It is told as unreadable elsewhere, and never as there twice."""
    assert list(Places((Source("p/a.talk", "#\n# [grave]"),)).heads()) == [
        ("p/a.talk", "", 1),
        ("p/a.talk", "", 2),
    ]


@pytest.mark.parametrize(("rule", "place"), [("a", (2, 1)), ("a.b", (7, 3)), ("z", (1, 1))])
def test_a_rule_stands_where_it_begins(rule: str, place: tuple[int, int]) -> None:
    """Indented as a rejoinder is."""
    assert PLACES.of(RULES[rule]) == place


def test_a_condition_is_found_however_it_is_spaced() -> None:
    """The same one in another rule is another place."""
    assert PLACES.condition(RULES["a"], RULES["a"].conditions[0]) == (4, 1)
    assert PLACES.condition(RULES["a.b"], RULES["a.b"].conditions[0]) == (9, 3)


def test_a_condition_of_a_variant_stands_before_it() -> None:
    """On the line of the variant."""
    assert PLACES.condition(RULES["a"], RULES["a"].variants[0].conditions[0]) == (5, 1)


def test_what_is_not_found_is_placed_where_the_rule_begins() -> None:
    """As with a voice that has its conditions from another file."""
    assert PLACES.condition(RULES["z"], RULES["a"].conditions[0]) == (1, 1)
    assert PLACES.redirect(RULES["z"]) == (1, 1)


@pytest.mark.parametrize(("rule", "place"), [("a.b", (10, 3)), ("c", (14, 1))])
def test_a_redirect_is_found_in_its_own_rule(rule: str, place: tuple[int, int]) -> None:
    """Not in that of a rejoinder below it."""
    assert PLACES.redirect(RULES[rule]) == place
