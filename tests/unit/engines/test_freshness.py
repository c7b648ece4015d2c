"""Freshness: what was said rests, what was never heard comes first, and what is exempt from it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.memory import Memory, Moment, Use
from companion.domain.person import PersonState
from companion.engines.freshness import TURNS, Lately, lately, sentences
from companion.engines.rule import Variant, variant_id
from tests.unit.engines.making import MONDAY, Talk, fact, pack, turn

QUIET = "\n# quiet [quiet]\n< Mm.\n"


def after(*said: str, at: int = 30, ago: int = 1) -> Lately:
    """What is known of the last turns when this was said so many turns ago."""
    talk = tuple(Moment(at - ago, MONDAY, "me", text) for text in said)
    return lately(turn(pack(""), "x", state=PersonState("soul", turn=at), memory=Memory(talk=talk)))


# Sentences


@pytest.mark.parametrize(
    ("said", "next_one", "repeats"),
    [
        ("Nice day.", "Nice day.", True),
        ("Hello. Nice day.", "NICE DAY.", True),
        ("Hello. Nice day.", "Nice day. And you?", True),
        ("What a nice day.", "Nice day.", False),
        ("Nice day, is it.", "Nice day.", False),
        ("One?\nNice day.", "Nice day.", True),
        ("One… Nice day.", "Nice day.", True),
        ("It was a nice day. A nice day.", "A nice day.", True),
        ("Hello\nNice day", "Well//Nice day", True),
        ("Nice day?", "Nice day.", True),
        ("Ah. Nice, day!", "Nice day.", True),
        ("", "Nice day.", False),
        ("Nice day.", "", False),
    ],
)
def test_a_sentence_is_known_again_wherever_it_stood(said: str, next_one: str, repeats: bool) -> None:
    """Whole sentences count, whatever their letters; parts of other sentences do not."""
    assert after(said).repeats(next_one) is repeats


@given(st.lists(st.sampled_from(["Yes.", "No!", "Well?", "A day.", "Nice day."]), min_size=1, max_size=5))
@settings(max_examples=200, deadline=None)
def test_every_sentence_said_is_known(said: list[str]) -> None:
    """Alone or among others, each one that was said repeats."""
    recent = after(" ".join(said))
    assert all(recent.repeats(sentence) for sentence in said)
    assert sentences(" ".join(said)) == tuple(sentence.casefold().rstrip(".!?") for sentence in said)


@pytest.mark.parametrize(("ago", "repeats"), [(1, True), (TURNS, True), (TURNS + 1, False)])
def test_sentences_are_remembered_for_twenty_turns(ago: int, repeats: bool) -> None:
    """And may be said again afterwards."""
    assert after("Nice day.", ago=ago).repeats("Nice day.") is repeats


def test_what_they_said_is_theirs_to_repeat() -> None:
    """Only the companion's own sentences rest."""
    theirs = Memory(talk=(Moment(0, MONDAY, "them", "Nice day."),))
    assert not lately(turn(pack(""), "x", memory=theirs)).repeats("Nice day.")


# Lines at rest


def resting(variant: Variant, use: Use | None, at: int = 100, days: float = 0.0) -> str:
    """Why the line rests at this turn, so many days after it was said."""
    ledger = {variant.id: use} if use else {}
    now = MONDAY + timedelta(days=days)
    return lately(turn(pack(""), "x", state=PersonState("soul", turn=at), memory=Memory(ledger=ledger), now=now)).tired(
        variant
    )


PLAIN = Variant("a#1", "Nice day.", 1)
FILLED = Variant("a#2", "How is {{ pet }}?", 1)


@pytest.mark.parametrize(
    ("variant", "said_at", "days", "rests"),
    [
        (PLAIN, None, 0.0, ""),
        (PLAIN, 81, 0.0, "was said 19 turns ago"),
        (PLAIN, 80, 0.0, ""),
        (replace(PLAIN, turns=30), 80, 0.0, "was said 20 turns ago"),
        (replace(PLAIN, turns=5), 90, 0.0, "was said 10 turns ago"),
        (replace(PLAIN, once=True), 1, 400.0, "is said once only"),
        (replace(PLAIN, days=3.0), 50, 2.9, "was said less than 3 days ago"),
        (replace(PLAIN, days=3.0), 50, 3.0, ""),
        (FILLED, 99, 0.0, ""),
        (replace(FILLED, turns=5), 96, 0.0, "was said 4 turns ago"),
        (replace(PLAIN, after="a#0"), None, 0.0, "waits for the line before it"),
    ],
)
def test_a_line_rests_and_says_why(variant: Variant, said_at: int | None, days: float, rests: str) -> None:
    """Twenty turns, longer by its own cooldown; one that names values is judged by what it says."""
    assert resting(variant, Use(said_at, MONDAY) if said_at is not None else None, days=days) == rests


# Which line comes first


def told(lines: int, **state: object) -> Talk:
    """Somebody who says hello to a rule of so many lines."""
    return Talk("# a\n> hello\n" + "".join(f"< Line {number}.\n" for number in range(lines)) + QUIET, **state)


def test_every_line_is_heard_before_one_comes_back() -> None:
    """The new ones first, then the one heard longest ago."""
    talk = told(TURNS + 4)
    first = [talk.say("hello") for _ in range(TURNS + 4)]
    again = [talk.say("hello") for _ in range(TURNS + 4)]
    assert len(set(first)) == TURNS + 4
    assert again == first


@pytest.mark.parametrize("oldest", range(4))
def test_the_longest_unheard_line_is_found_months_later_and_after_a_restart(oldest: int) -> None:
    """The ledger alone decides; nothing of the engine has to last."""
    talk = told(4, turn=5000)
    uses = {f"Line {n}.": Use(10 if n == oldest else 50 + n, MONDAY - timedelta(days=200)) for n in range(4)}
    talk.memory = Memory(ledger={variant_id("a", text): use for text, use in uses.items()})
    assert talk.say("hello") == f"Line {oldest}."


def test_of_rules_worth_the_same_the_longest_unheard_speaks() -> None:
    """Freshness decides between rules as it does between lines."""
    talk = Talk("# a\n> hello\n< A.\n# b\n> hello\n< B.\n# c\n> hello\n< C.\n", turn=500)
    uses = {"A.": 40, "B.": 10, "C.": 30}
    talk.memory = Memory(ledger={variant_id(text[0].lower(), text): Use(at, MONDAY) for text, at in uses.items()})
    assert [talk.say("hello") for _ in range(3)] == ["B.", "C.", "A."]


def test_chance_starts_the_new_lines_and_differs_between_people() -> None:
    """The same person always hears the same one first; different people do not all."""
    firsts = {soul: told(8, soul=soul).say("hello") for soul in map(str, range(20))}
    assert len(set(firsts.values())) > 3
    assert all(told(8, soul=soul).say("hello") == said for soul, said in firsts.items())


# In order


@pytest.mark.parametrize(
    "rules",
    [
        "# a [sequence]\n> hello\n< One.\n< Two.\n< Three.\n",
        "# a\n> hello\n< One.\n<[sequence] Two.\n<[sequence] Three.\n",
    ],
)
@pytest.mark.parametrize("soul", ["a", "b", "c"])
def test_lines_in_sequence_come_in_the_order_written(rules: str, soul: str) -> None:
    """Whatever chance would have begun with; then they rest and a quiet line speaks."""
    talk = Talk(rules + QUIET, soul=soul)
    assert [talk.say("hello") for _ in range(4)] == ["One.", "Two.", "Three.", "Mm."]


def test_a_sequence_goes_on_where_it_stopped_after_a_restart() -> None:
    """What was heard is in the ledger."""
    talk = Talk("# a [sequence]\n> hello\n< One.\n< Two.\n" + QUIET, turn=900)
    talk.memory = Memory(ledger={variant_id("a", "One."): Use(1, MONDAY)})
    assert talk.say("hello") == "Two."


# Exempt


def test_a_rule_of_one_line_speaks_again_when_its_slots_differ() -> None:
    """It says something else; with the same slots it would not."""
    talk = Talk("# a\n> i like {x:word}\n< Why {{ x }}?\n" + QUIET)
    assert [talk.say(f"i like {thing}") for thing in ("bread", "cheese", "bread")] == [
        "Why bread?",
        "Why cheese?",
        "Mm.",
    ]


def remembering(part: str) -> Talk:
    """Somebody with a dog, and a rule of this part that tells its name."""
    talk = Talk(f"# a [{part}]\n> what is my dog called\n< Your dog is {{{{ user.pet }}}}.\n" + QUIET)
    talk.memory = Memory(facts=(fact("pet", "dog Rex"),))
    return talk


def test_an_answer_from_memory_is_given_every_time() -> None:
    """It is as true the second time."""
    talk = remembering("answer")
    assert [talk.say("what is my dog called") for _ in range(3)] == ["Your dog is Rex."] * 3


def test_their_own_name_is_an_answer_from_memory_too() -> None:
    """It stands in the state and not among the facts."""
    talk = Talk("# a [answer]\n> who am i\n< You are {{ user.name }}.\n" + QUIET, name="Mia")
    assert [talk.say("who am i") for _ in range(2)] == ["You are Mia."] * 2


def test_other_lines_from_memory_rest_as_any() -> None:
    """Only an answer is owed."""
    talk = remembering("receive")
    assert [talk.say("what is my dog called") for _ in range(2)] == ["Your dog is Rex.", "Mm."]


@pytest.mark.parametrize("say", [lambda talk: talk.say("well now"), lambda talk: talk.wait("morning")])
def test_a_quiet_line_and_a_check_in_rather_come_back_than_nothing(say: Callable[[Talk], str]) -> None:
    """Nobody is left without a word."""
    talk = Talk("# quiet [quiet]\n< Mm.\n# m\n? initiative is morning\n+ initiate\n< Good morning.\n")
    assert say(talk) == say(talk) != ""
