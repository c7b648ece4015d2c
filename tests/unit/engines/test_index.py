"""The index: where a rule is filed, and that filing never hides a rule that fits."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.persona import Source
from companion.domain.understanding import Frame
from companion.engines.book import Book, make_book
from companion.engines.conditions import first_failing
from companion.engines.hearing import STARTS, hear
from companion.engines.index import CALLED, CROWD
from companion.engines.scene import ALONE, Scene
from tests.unit.engines.making import meant, pack, turn


def book_of(*rules: str) -> Book:
    """A book of rules that hear these patterns, or have these conditions."""
    texts = (f"# r{number}\n{rule}\n< x" for number, rule in enumerate(rules))
    return make_book((Source("t/t.talk", "\n".join(texts)),))


# Patterns


@pytest.mark.parametrize(
    ("pattern", "shelf"),
    [
        ("good morning", "literal"),
        ("good (morning|evening)", "literal"),
        ("* good morning *", "pairs"),
        ("* (good|fine) morning *", "pairs"),
        ("* morning *", "words"),
        ("* my ~family *", "words"),
        ("{x:name} ~family *", "words"),
        ("{x:text}", "loose"),
        ("* {n:number} *", "loose"),
    ],
)
def test_a_pattern_is_filed_once_under_what_it_cannot_do_without(pattern: str, shelf: str) -> None:
    """Whole messages, else two neighbours, else one word or concept, else it is always tried."""
    index = book_of(f"> {pattern}").index
    filled = {name for name in ("literal", "pairs", "words", "loose") if getattr(index, name)}
    assert filled == {shelf}


def test_the_rarest_pair_is_chosen() -> None:
    """So that a message meets few patterns that do not fit it."""
    index = book_of("> * it is very cold *", "> * it is *", "> * it is so *", "> * very cold *").index
    assert {pair for pair in product(index.pairs, ("is", "very", "cold", "so")) if pair[1] in index.pairs[pair[0]]} == {
        ("is", "very"),
        ("it", "is"),
        ("is", "so"),
        ("very", "cold"),
    }
    assert [pattern.rule for pattern in index.pairs["is"]["very"]] == [0]


def test_a_pattern_whose_words_are_not_all_there_is_not_tried() -> None:
    """The words are asked for before the places."""
    book = book_of("> * my dog * barks *")
    assert book.index._near(hear(meant("my dog sleeps"), book.lexicon)) == []
    assert len(book.index._near(hear(meant("my dog never barks"), book.lexicon))) == 1


@pytest.mark.parametrize(("text", "size"), [("so my dog is old", 3), ("my dog", 2), ("a dog", 1)])
def test_the_pattern_that_says_most_counts_for_its_rule(text: str, size: int) -> None:
    """Of several that fit, the longest; of two as long, the first written."""
    book = book_of("> * dog *\n> * my dog *\n> * dog is old\n> my dog")
    assert book.index.heard(hear(meant(text), book.lexicon))[0].size == size


def test_a_rejoinder_is_on_no_shelf() -> None:
    """It is heard after its question only."""
    book = make_book(
        (Source("t/t.talk", "# a\n> hello\n< x\n  # a.b\n  > yes *\n  < y\n  # a.c\n  ? act is no\n  < z"),)
    )
    assert not book.index.pairs
    assert not book.index.words
    assert not book.index.criteria
    assert book.rejoinders == {"a": (1, 2)}


def test_a_whole_message_and_one_sentence_are_found_alike() -> None:
    """A rule of words alone fits a sentence, too."""
    book = book_of("> good morning", "> how are you")
    found = book.index.heard(hear(meant("Good morning! How are you?"), book.lexicon))
    assert {number: (match.low, match.high) for number, match in found.items()} == {0: (0, 2), 1: (2, 5)}


@pytest.mark.parametrize("count", [10, 300])
def test_a_message_that_says_everything_twice_finds_a_rule_once(count: int) -> None:
    """Pairs said again and again are looked up once."""
    book = book_of("> * i am *")
    assert len(book.index.heard(hear(meant("i am " * count), book.lexicon))) == 1


def test_work_on_one_message_is_bounded() -> None:
    """When too many places would have to be tried, the rest of the rules stay unheard."""
    book = book_of(*(f"> * a {{x:name}} * {'stuvwxy'[number % 7]}b *" for number in range(2000)))
    heard = hear(meant("a tb " * 400), book.lexicon)
    book.index.heard(heard)
    assert 0 <= heard.left[0] < STARTS


# Rules without a pattern


def silent_rules(count: int) -> list[str]:
    """Rules for every frame of a few and both of two experiencers, many times over."""
    pairs = list(product(("death", "exam", "move"), ("user", "other")))
    return [
        f"? frame is {frame}\n? experiencer is {who}\n? words > {number}"
        for number in range(count)
        for frame, who in pairs
    ]


def test_a_rule_is_filed_under_its_rarest_criterion() -> None:
    """Few rules stand there, and the moment calls only these."""
    book = book_of("? act is other\n? frame is exam", "? act is other", "? act is other\n? feeling is joy")
    assert set(book.index.criteria) == {("act", "other"), ("frame", "exam"), ("feeling", "joy")}
    assert all(set(shelves) == {ALONE} for shelves in book.index.criteria.values())


def test_where_rules_crowd_they_are_filed_under_two_criteria() -> None:
    """A moment that has but one of the two is not asked."""
    book = book_of(*silent_rules(CROWD))
    scene = Scene(turn(pack(""), meant("so it is", frames=(Frame("exam", "", "user", "-"),))))
    called = book.index.called(scene.keys)
    assert len(called) == CROWD
    assert {book.rules[number].conditions[:2] for number, _ in called} == {book.rules[2].conditions[:2]}


def test_a_rule_without_any_criterion_is_always_called() -> None:
    """Numbers and facts are asked one by one."""
    book = book_of("? words > 3", "? no fact pet", "? frame is not death")
    assert [number for number, _ in book.index.always] == [0, 1, 2]


def test_no_moment_calls_more_rules_than_it_can_ask() -> None:
    """The first ones written are kept."""
    book = book_of(*(f"? words > {number}" for number in range(CALLED + 50)))
    assert [number for number, _ in book.index.called(set())] == list(range(CALLED))


criterion = st.sampled_from(
    (
        "? frame is death", "? frame is exam, move", "? experiencer is user", "? status is done, coming",
        "? polarity is bad", "? act is other, yes", "? feeling is joy", "? feeling is not joy", "? topic is work",
        "? person sister", "? words > 2", "? no person sister",
    )
)  # fmt: skip
frame = st.builds(
    Frame,
    st.sampled_from(("death", "exam", "move")),
    st.just(""),
    st.sampled_from(("user", "other")),
    st.sampled_from("+-"),
    st.sampled_from(("done", "coming")),
)


@settings(max_examples=400, deadline=None)
@given(
    st.lists(st.lists(criterion, min_size=1, max_size=4), min_size=1, max_size=4),
    st.lists(frame, max_size=2),
    st.sampled_from(("joy", "neutral")),
    st.sampled_from(("other", "yes", "no")),
)
def test_no_filing_hides_a_rule_whose_conditions_hold(
    rules: list[list[str]], frames: list[Frame], feeling: str, act: str
) -> None:
    """Crowded or not, each one that holds is called, and what its place proves need not be asked."""
    book = book_of(*("\n".join(conditions) for conditions in rules for _ in range(CROWD)))
    heard = meant("so it is", frames=tuple(frames), feeling=feeling, act=act, topics=("work",))
    scene = Scene(turn(pack(""), heard))
    holding = {number for number, rule in enumerate(book.rules) if first_failing(rule.conditions, scene) is None}
    called = dict(book.index.called(scene.keys))
    assert holding <= set(called)
    if len(frames) < 2:
        assert holding == {number for number, asked in called.items() if first_failing(asked, scene) is None}
