"""Names that nobody defines are told where they stand, and names that somebody defines are left alone."""

from collections.abc import Collection

import pytest

from companion.domain.persona import Source
from companion.engines.book import make_book
from companion.engines.names import slots_of, unknown_names
from companion.engines.places import Places
from companion.engines.rule import Hear


def unknown(text: str, concepts: Collection[str] | None = ()) -> list[str]:
    """What is found, without the file."""
    sources = (Source("p/a.talk", text),)
    found = unknown_names(make_book(sources), concepts, Places(sources))
    return [str(one).removeprefix("p/a.talk:") for one in found]


@pytest.mark.parametrize(
    ("pattern", "slots"),
    [
        ("my {pet:name} and { n : number } *", ["pet", "n"]),
        ("(a|{x:word})", ["x"]),
        ("none", []),
        ("{broken", ["broken"]),
    ],
)
def test_the_slots_of_a_pattern_are_named_even_when_it_cannot_be_read(pattern: str, slots: list[str]) -> None:
    """So that one mistake is told once."""
    assert list(slots_of(Hear(pattern, 1))) == slots


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("# a\n> * ~here ~here * (x|~there)\n< x", ["2:5: unknown concept ~here", "2:22: unknown concept ~there"]),
        ("~a: b, ~here, ~built\n# a\n> ~a {x:~built}\n< x", ["1:1: unknown concept ~here in ~a"]),
        ("# a\n> {x:~here}\n< {{ x }}", ["2:6: unknown concept ~here"]),
        ("# a\n> (~here\n< x", []),
    ],
)
def test_a_concept_is_known_when_the_pack_or_the_program_defines_it(text: str, told: list[str]) -> None:
    """Each use in a pattern once; a pattern that cannot be read is told elsewhere."""
    found = unknown(text, ("built",))
    assert [one.split(";")[0] for one in found] == told
    assert unknown(text, None) == []


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("{{ x }}", ""),
        ("{{ x.y }}", "unknown value x.y; known are user, me"),
        ("{{ user.pet }} {{ user.sister }} {{ user.name }}", ""),
        ("{{ their.spaceship }}", "unknown value their.spaceship; their has one value a relation or role"),
        ("{{ user.spaceship }}", "unknown value user.spaceship; user has a name and one value a relation or role"),
        ("{{ person.age }}", "unknown value person.age; person has name, relation"),
        ("{{ part_of_day.first }}", "unknown value part_of_day.first; part_of_day has no parts"),
        ("{% if y %}Yes{% endif %}", "unknown value y; known are user, me"),
        ("{Hi|Oh {{ z }}}", "unknown value z; known are user, me"),
    ],
)
def test_a_line_names_slots_and_what_the_engine_knows(line: str, told: str) -> None:
    """In choices and conditions as well; the column is that of the name."""
    (found,) = unknown(f"# a\n> {{x:word}}\n< {line}") or ("",)
    assert told in found
    assert bool(found) is bool(told)


def test_a_rejoinder_may_use_the_slots_of_its_question() -> None:
    """However deep it stands."""
    text = "# a\n> {x:word}\n< What?\n  # a.b\n  > b\n  < Why?\n    # a.b.c\n    > c\n    ! remember pet = x\n    < {{ x }}."
    assert unknown(text) == []


def test_a_relation_is_known_once_a_rule_of_the_pack_remembers_it() -> None:
    """Even when that rule comes later."""
    asks = "# a\n? fact spaceship\n< {{ user.spaceship }}\n"
    assert [one.split(";")[0] for one in unknown(asks)] == [
        '2:1: "fact spaceship": unknown relation spaceship',
        "3:6: unknown value user.spaceship",
    ]
    assert unknown(asks + "# b\n> {x:word}\n! remember spaceship = x\n< x") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("# a\n> b\n! promise exam = when\n< x", "3:1: unknown slot when; no pattern of a fills it"),
        ("# a\n> b\n@ nobody", "3:1: @ nobody names no rule"),
        ("# a [lead]\n+ thread spaceship\n< x", "1:1: + thread spaceship: unknown relation; nothing remembers it"),
        ("# a\n? no fact spaceship\n< x", '2:1: "no fact spaceship": unknown relation spaceship; nothing remembers it'),
    ],
)
def test_effects_redirects_threads_and_conditions_name_what_is_there(text: str, told: str) -> None:
    """Each at the line where it is written."""
    assert unknown(text) == [told]
