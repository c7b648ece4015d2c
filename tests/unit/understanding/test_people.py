"""People are heard by a cue or a known name, and never out of a capital letter alone."""

import pytest

from companion.understanding.people import is_name
from tests.unit.understanding.heard import people, read

HEARD = [
    ("my sister Anna came over", [("sister", "Anna")]),
    ("I called my mum", [("mother", "")]),
    ("my boss Tom is nice", [("boss", "Tom")]),
    ("my best friend Sam moved away", [("friend", "Sam")]),
    ("Anna, my sister, is here", [("sister", "Anna")]),
    ("saw my ex yesterday", [("ex", "")]),
    ("my ex-boyfriend texted me", [("ex", "")]),
    ("my sister's name is Anna", [("sister", "Anna")]),
    ("my brother is called Ben", [("brother", "Ben")]),
    ("I have a brother named Ben", [("brother", "Ben")]),
    ("I've got a friend called Mia", [("friend", "Mia")]),
    ("my older brother Ben and my mom argue", [("brother", "Ben"), ("mother", "")]),
    ("our daughter Lily started school", [("daughter", "Lily")]),
    ("my sisters Anna and Eva are loud", [("sister", "Anna"), ("sister", "Eva")]),
    ("my friends Tom and Jack came", [("friend", "Tom"), ("friend", "Jack")]),
    ("my sister Anna-Lena rang", [("sister", "Anna-Lena")]),
    ("my mother-in-law is visiting", [("mother-in-law", "")]),
    ("Mum called me", [("mother", "")]),
    ("I told Dad about it", [("father", "")]),
    ("my mum's birthday is near", [("mother", "")]),
    ("my sister's ill", [("sister", "")]),
    ("had a row with my husband", [("husband", "")]),
    ("my husband (Paul) snores", [("husband", "Paul")]),
    ("My girlfriend, Zoe, left", [("girlfriend", "Zoe")]),
    ("my sister Anna's dog is sweet", [("sister", "Anna")]),
    ("my parents are coming", [("parent", "")]),
    ("my little cousin Max is four", [("cousin", "Max")]),
    ("a friend of mine moved", [("friend", "")]),
    ("my sister is Anna", [("sister", "Anna")]),
]
NOT_NAMES = [
    ("my sister Monday will come", [("sister", "")]),
    ("my teacher English is hard", [("teacher", "")]),
    ("my sister I think is right", [("sister", "")]),
    ("I met my boss. Tomorrow is off", [("boss", "")]),
    ("my sister, But never mind", [("sister", "")]),
    ("my brother is German", [("brother", "")]),
    ("my mum is Catholic", [("mother", "")]),
    ("MY SISTER CALLED ME", [("sister", "")]),
    ("my friend December is cold", [("friend", "")]),
    ("I love Berlin", []),
    ("Monday was English class", []),
    ("I am here", []),
    ("the boss of this level", []),
    ("you are my everything", []),
    ("Brother printers are cheap", []),
    ("my my my", []),
    ("his sister Anna is nice", []),
    ("her friend Tom", []),
    ("my sister's husband Tom snores", [("sister", "")]),
    ("my friend's sister Anna is nice", [("friend", "")]),
    ("I am my own boss", []),
    ("my sister said Hello Kitty is cute", [("sister", "")]),
    ("my sister doctor", [("sister", "")]),
    ("my babysitter came", []),
]


@pytest.mark.parametrize(("text", "expected"), HEARD)
def test_people_are_heard_by_their_role(text: str, expected: list[tuple[str, str]]) -> None:
    """A role that belongs to the person is heard, with the name that stands beside it."""
    assert people(text) == expected


@pytest.mark.parametrize(("text", "expected"), NOT_NAMES)
def test_a_capital_alone_makes_nobody(text: str, expected: list[tuple[str, str]]) -> None:
    """Days, languages, faiths and other people's people are no names of this person's people."""
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "known", "expected"),
    [
        ("Anna is here", "sister Anna", [("sister", "Anna")]),
        ("I saw Anna's flat", "sister Anna", [("sister", "Anna")]),
        ("I saw Anna", "Anna", [("", "Anna")]),
        ("my sister Anna", "sister Anna", [("sister", "Anna")]),
        ("Annabel is here", "sister Anna", []),
        ("i saw anna", "sister Anna", [("sister", "Anna")]),
        ("may i say will will come", "friend Will", []),
        ("nothing at all", "sister Anna", []),
    ],
)
def test_a_known_name_is_heard_without_a_role(text: str, known: str, expected: list[tuple[str, str]]) -> None:
    """Whoever is known is heard by the name alone; a common word in small letters is not taken for a name."""
    assert people(text, known) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("my sister (Anna) rang", [("sister", "Anna")], id="in brackets"),
        pytest.param("my sister, Anna, rang", [("sister", "Anna")], id="between commas"),
        pytest.param('my cousin "Max" rang', [("cousin", "Max")], id="in quotes"),
        pytest.param("my sister is called anna", [("sister", "anna")], id="called, in small letters"),
        pytest.param("my best friend's name is Zoe", [("friend", "Zoe")], id="the name is"),
        pytest.param(
            "my brothers Tom, Ben and Max", [("brother", "Tom"), ("brother", "Ben"), ("brother", "Max")], id="three"
        ),
        pytest.param("my two sisters are loud", [("sister", "")], id="counted"),
        pytest.param("my step sister Eva rang", [("sister", "Eva")], id="step"),
        pytest.param("my twin sister Eva rang", [("sister", "Eva")], id="twin"),
        pytest.param("my baby brother Ben cried", [("brother", "Ben")], id="baby brother"),
        pytest.param("my ex wife rang", [("ex", "")], id="former"),
        pytest.param("my baby cried", [("baby", "")], id="baby"),
        pytest.param("my twin rang", [("twin", "")], id="twin alone"),
    ],
)
def test_a_name_may_stand_in_many_ways(text: str, expected: list[tuple[str, str]]) -> None:
    """Set off or not, one or several, and each person once."""
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("dad rang", [("father", "")], id="at the start"),
        pytest.param("I saw dad", [("father", "")], id="after a verb"),
        pytest.param("I like Dad", [("father", "")], id="with a capital"),
        pytest.param("your dad rang", [], id="yours"),
        pytest.param("the dad rang", [], id="any"),
        pytest.param("Tom's dad rang", [], id="Tom's"),
        pytest.param("sister rang", [], id="no name one calls"),
    ],
)
def test_one_calls_only_ones_own_so(text: str, expected: list[tuple[str, str]]) -> None:
    """`Dad` by itself is the person's own."""
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "place", "name"),
    [
        pytest.param("Anna", 0, True, id="a name"),
        pytest.param("Anna-Lena", 0, True, id="with a hyphen"),
        pytest.param("Anna's", 0, True, id="with an s"),
        pytest.param("anna", 0, False, id="small"),
        pytest.param("ANNA", 0, False, id="loud"),
        pytest.param("A", 0, False, id="a letter"),
        pytest.param("Monday", 0, False, id="a day"),
        pytest.param("R2D2", 0, False, id="with digits"),
        pytest.param("I'm", 0, False, id="a contraction"),
    ],
)
def test_a_name_is_written_as_one(text: str, place: int, name: bool) -> None:
    """A capital and small letters, and no word that wears a capital anyway."""
    assert is_name(read(text)[1][place]) is name


def test_no_more_people_are_looked_for_than_so_many() -> None:
    """However many are named, the first ones are heard."""
    assert len(people("my dog and my mum " * 200)) == 1


def test_a_known_name_said_with_its_role_is_one_person() -> None:
    """Nobody is heard twice."""
    assert people("my sister Anna called, and Anna is fine", "sister Anna") == [("sister", "Anna")]
