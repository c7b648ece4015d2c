"""What is found against what is known: once, beside, in the place of, for a while, or as a plan."""

from time import process_time

import pytest

from companion.conversation.learning import learn
from companion.domain.memory import Fact, Memory
from companion.domain.reply import Reply
from companion.domain.turn import Turn
from tests.unit.conversation.lives import held, lived, over
from tests.unit.conversation.test_learning import heard
from tests.unit.engines.making import MONDAY


def test_what_is_said_again_is_held_once_and_counted() -> None:
    """Three times the same makes one fact, said three times, with the first words behind it."""
    (fact,) = lived("i live in Trier", "I live in Trier you know", "did i mention i live in Trier?").facts
    assert (fact.value, fact.times, fact.evidence) == ("Trier", 2, "i live in Trier")


def test_a_life_that_changed_ten_times_has_one_home_and_loses_none() -> None:
    """Only the last home is current; every other one stays answerable, each time it was one."""
    towns = ["Berlin", "Paris"] * 5
    memory = lived(*(f"I live in {town} now" for town in towns))
    assert [fact.value for fact in memory.about("home")] == ["Paris"]
    assert [fact.value for fact in memory.before("home")] == towns[:-1]


@pytest.mark.parametrize(
    ("lines", "true"),
    [
        (("I'm a nurse", "I also work as a DJ"), ["user job nurse", "user job DJ"]),
        (("I speak Polish", "I speak German too"), ["user language Polish", "user language German"]),
        (
            ("i work at the bakery in the mornings", "and i work at the cinema at night"),
            ["user employer bakery", "user employer cinema"],
        ),
    ],
    ids=["a second job", "two languages", "morning and night"],
)
def test_what_is_true_besides_stands_beside(lines: tuple[str, ...], true: list[str]) -> None:
    """Neither closes the other."""
    assert held(*lines) == true


@pytest.mark.parametrize(
    "passing",
    [
        "I'm in Rome this week",
        "I'm living in Rome for a month",
        "staying with my mum in Jena for a few days",
        "in a hotel in Munich till wednesday",
    ],
)
def test_somewhere_for_a_while_is_no_home(passing: str) -> None:
    """The lasting one stays, and nothing of the other is kept."""
    assert "user home Berlin" in held("I live in Berlin", passing)
    assert not [one for one in over("I live in Berlin", passing) if "home" in one]


@pytest.mark.parametrize("plan", ["I'm moving to Oslo in June", "thinking of moving to Oslo"])
def test_a_plan_is_kept_and_is_not_true(plan: str) -> None:
    """It is neither current nor past, and what is true stays."""
    memory = lived("I live in Bergen", plan)
    assert [fact.value for fact in memory.current] == ["Bergen"]
    (meant,) = [fact for fact in memory.facts if fact.planned]
    assert (meant.relation, meant.value, meant.past) == ("home", "Oslo", False)


def test_a_plan_that_came_true_is_a_plan_no_more() -> None:
    """The home is Oslo, and nothing is planned."""
    memory = lived("I live in Bergen", "I'm moving to Oslo in June", "I moved to Oslo")
    assert [fact.value for fact in memory.current] == ["Oslo"]
    assert [fact for fact in memory.facts if fact.planned] == []


def test_a_plan_that_is_off_is_neither_true_nor_past() -> None:
    """Nobody ever lived in Kiel."""
    memory = lived("I live in Ulm", "I'm moving to Kiel in august", "forget Kiel, the move's off")
    assert [fact.value for fact in memory.current] == ["Ulm"]
    assert [fact for fact in memory.facts if fact.planned or fact.past] == []


def test_what_was_used_to_is_past() -> None:
    """It never was the present, and it closes nothing."""
    lines = ("I live in Bonn", "I used to live in Rome")
    assert (held(*lines), over(*lines)) == (["user home Bonn"], ["user home Rome"])


def test_a_like_and_a_dislike_are_two_sides_of_one_thing() -> None:
    """The newer closes the older, there and back."""
    lines = ("i love olives", "ok i don't like olives anymore", "i like olives again")
    assert held(*lines) == ["user likes olives"]
    assert over(*lines) == ["user likes olives", "user dislikes olives"]


def test_only_the_same_subject_and_relation_are_touched() -> None:
    """A sister who moves leaves everything else as it was."""
    lines = ("I live in Ulm, my sister Kim lives in Rome, my dog is called Rex", "my sister moved to Pisa")
    assert over(*lines) == ["sister Kim home Rome"]
    assert {"user home Ulm", "user pet dog Rex", "sister Kim home Pisa"} <= set(held(*lines))


def test_health_is_learned_with_consent_only() -> None:
    """Without the yes there is nothing, not even as past."""
    assert lived("I'm vegan", "I'm no longer vegan", notes=False).facts == ()


def test_a_turn_is_learnt_quickly_from_five_thousand_facts() -> None:
    """Two milliseconds of the machine's own time a line at most, on average, on a slow machine too."""
    kinds = ("likes", "hobby", "owns", "skill", "trait")
    facts = tuple(Fact(f"f{n}", "user", kinds[n % 5], f"thing {n}", f"said {n}", MONDAY) for n in range(5000))
    lines = ("what a day", "I live in Porto", "nothing much", "my sister Anna is here", "no, the bus was late")
    turns = [heard(line, Memory(facts=facts)) for line in lines]
    assert min(_spent(turns) for _ in range(5)) / len(lines) < 0.002


def _spent(turns: list[Turn]) -> float:
    start = process_time()
    for one in turns:
        learn(one, Reply("ok"))
    return process_time() - start
