"""A line of a scenario finds its function by phrase; the values in the phrase become arguments."""

from datetime import time

import pytest

from companion.domain.errors import CompanionError
from companion.testing.registry import Registry, UnknownPhraseError, clock, pieces


@pytest.fixture
def registry():
    """Functions under a few phrases."""
    made = Registry("thing")
    for pattern in (
        "be quiet|still",
        "mention TEXTS",
        "say TEXT",
        "between T and T",
        "send at most N message|messages",
    ):
        made(pattern)(lambda *values: values)
    return made


@pytest.mark.parametrize(
    ("phrase", "values"),
    [
        ("be quiet", ()),
        ("be still", ()),
        ("Be   STILL", ()),
        ('say "Good night; sleep well, or not."', ("Good night; sleep well, or not.",)),
        ('say ""', ("",)),
        ('mention "a"', (("a",),)),
        ('mention "a" or "or" "c"', (("a", "or", "c"),)),
        ("between 9:05 and 23:59:30", (time(9, 5), time(23, 59, 30))),
        ("send at most 12 messages", (12,)),
    ],
)
def test_a_phrase_finds_its_function_and_values(registry, phrase, values):
    """Numbers as numbers, hours as hours, quoted texts as they stand."""
    called = registry.find(phrase)
    assert called.values == values
    assert called.function(*called.values) == values


@pytest.mark.parametrize(
    "phrase", ["", "be", "be quiet now", 'be "quiet"', "say something", "mention", "mention or", 'send at most "3" messages',
               "between 9:00", "between 9 and 10"]
)  # fmt: skip
def test_a_phrase_must_fit_to_its_end_and_in_kind(registry, phrase):
    """Half a phrase, one with more, and one with another kind of value are all unknown."""
    with pytest.raises(UnknownPhraseError, match="no thing is called"):
        registry.find(phrase)


def test_an_unknown_phrase_is_told_with_the_nearest_names(registry):
    """Or with all, where none is near."""
    with pytest.raises(UnknownPhraseError, match=r"no thing is called 'menton \"a\"'; nearest: mention TEXTS"):
        registry.find('menton "a"')
    with pytest.raises(UnknownPhraseError, match=r"there are: be quiet\|still · between T and T · mention TEXTS"):
        registry.find("xyzzy")


def test_a_quote_that_is_not_closed_is_an_error(registry):
    """Rather than a phrase without it."""
    with pytest.raises(CompanionError, match="a quote is opened and not closed"):
        registry.find('be quiet"')


@pytest.mark.parametrize("text", ["24:00", "9:60", "12:00:61"])
def test_an_hour_that_no_day_has_is_an_error(text):
    """It is named."""
    with pytest.raises(CompanionError, match=f"{text} is no time of day"):
        clock(text)
    with pytest.raises(CompanionError, match=f"{text} is no time of day"):
        pieces(f"between {text} and 10:00")


def test_names_are_sorted(registry):
    """As an error lists them."""
    assert registry.names[:2] == ("be quiet|still", "between T and T")


def test_a_taken_phrase_is_refused_and_nothing_of_it_is_kept(registry):
    """Also when only the second name is taken."""
    with pytest.raises(ValueError, match=r"there is a thing 'be quiet\|still' already"):
        registry("be loud", "be quiet|still")(lambda: None)
    assert "be loud" not in registry.names


def test_the_same_function_may_be_named_again(registry):
    """A module that is imported twice over does no harm."""

    def sings():
        return True

    registry("sing")(sings)
    registry("sing", "hum")(sings)
    assert registry.find("hum").function is sings


def test_a_phrase_may_be_registered_in_any_case(registry):
    """Whoever writes `Rhyme` finds it again."""
    registry("Rhyme with TEXT")(lambda text: text)
    assert registry.find('rhyme with "moss"').values == ("moss",)
