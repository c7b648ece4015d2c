"""How varied replies are, and which lines of a pack are used: measures a writer can trust."""

import pytest

from companion.domain.persona import Source
from companion.engines.book import make_book
from companion.engines.usage import Usage, usage
from companion.engines.variety import distinct_2, normal, repeated, variety


@pytest.mark.parametrize(
    ("text", "words"),
    [("Don't worry… it's 5pm, OK?", "don't worry it's 5pm ok"), ("  A  B\n", "a b"), ("!?", "")],
)
def test_the_normal_form_is_words_alone(text: str, words: str) -> None:
    """Small letters, one blank between them."""
    assert normal(text) == words


def test_distinct_2_counts_neighbours_inside_a_reply() -> None:
    """No pair spans two replies; signs are tokens too."""
    assert distinct_2(["a b a b", "b a"]) == (0.5, 6)
    assert distinct_2(["hi!", "hi?"]) == (1.0, 4)
    assert distinct_2([]) == (0.0, 0)


def test_distinct_2_stops_at_two_thousand_tokens() -> None:
    """The reply that crosses the limit is cut."""
    share, tokens = distinct_2([" ".join(f"w{number}" for number in range(1500)), "x " * 900])
    assert tokens == 2000
    assert share == (1499 + 1) / (1499 + 499)


@pytest.mark.parametrize(("apart", "within", "anywhere"), [(1, 0.5, 0.5), (20, 1 / 21, 1 / 21), (21, 0.0, 1 / 22)])
def test_a_reply_comes_back_too_soon_within_twenty(apart: int, within: float, anywhere: float) -> None:
    """The distance counts from the last time it was said."""
    replies = ["same", *(f"other {number}" for number in range(apart - 1)), "Same!"]
    found = variety(replies)
    assert (found.exact_within_20, found.exact_anywhere) == (within, anywhere)


def test_empty_replies_are_equal() -> None:
    """Silence twice is a repetition."""
    assert variety(["", ""]).exact_within_20 == 0.5


def test_a_sentence_may_come_back_inside_one_reply() -> None:
    """Distance nothing counts as well; signs alone are no sentence."""
    assert variety(["Yes. No. Yes."]).sentences_within_20 == pytest.approx(1 / 3)
    assert variety(["Yes. ! No."]).sentences_within_20 == 0.0
    assert repeated([]) == 0.0


TALK = """# a
> x
< One.
< Two.
# b
> y
< Three.
# c
> z
@ a
# quiet [quiet]
< Mm.
"""


def used(*replies: str) -> Usage:
    """The usage of the pack above in replies, each given as the texts of its lines."""
    book = make_book((Source("p/a.talk", TALK),))
    ids = {variant.text: variant.id for rule in book.rules for variant in rule.variants}
    return usage(book, [[ids[text] for text in reply.split(" + ") if text] for reply in replies])


def test_uses_are_counted_by_line() -> None:
    """Two lines in one reply count one each."""
    pools = {pool.rule.id: [count for _, count in pool.uses] for pool in used("One.", "One. + Three.", "Two.").pools}
    assert pools == {"a": [2, 1], "b": [1], "c": [], "quiet": [0]}


def test_the_busiest_rule_is_the_one_whose_lines_are_said_most() -> None:
    """A rule with many lines bears more."""
    found = used("One.", "Two.", "Three.", "Three.")
    assert [pool.rule.id for pool in found.busiest(5)] == ["b", "a"]
    assert [pool.load for pool in found.busiest(5)] == [2.0, 1.0]
    assert [pool.rule.id for pool in found.busiest(1)] == ["b"]


def test_hot_rules_with_few_lines_come_first() -> None:
    """Those that spoke once are not hot."""
    assert [pool.rule.id for pool in used("One.", "Two.", "Three.", "Three.", "Mm.").hot(5)] == ["b", "a"]


def test_rules_that_never_spoke_are_named_unless_they_pass_the_word_on() -> None:
    """Only those of the pack asked for."""
    found = used("One.")
    assert [rule.id for rule in found.unused()] == ["b", "quiet"]
    assert found.unused("q") == ()


def test_the_share_of_quiet_replies() -> None:
    """Of all replies, silent ones included in the whole."""
    assert used("One.", "Mm.", "", "Mm.").quiet == 0.5
    assert used().quiet == 0.0
