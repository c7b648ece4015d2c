"""The account of an answer: its parts with what they are worth, and five that came next with what they failed."""

import pytest

from companion.domain.person import OpenQuestion, PersonState
from companion.domain.understanding import NamedPerson, Understanding
from companion.engines.book import make_book
from companion.engines.explain import Account, explain
from tests.unit.engines.making import meant, pack, turn

QUIET = "\n# quiet [quiet]\n< Mm.\n"


def account(text: str, heard: str | Understanding, **fields: object) -> Account:
    """The account of what a pack of these rules answers."""
    made = pack(text + QUIET)
    return explain(make_book(made.talk), turn(made, heard, **fields))


def test_the_winner_is_told_with_its_worth() -> None:
    """Words, conditions and the share of the message make the weight."""
    found = account("# a\n> my dog *\n? words < 9\n< Woof.", "my dog barks")
    (part,) = found.parts
    assert (part.rule, part.text, part.file, part.line) == ("a", "Woof.", "test/0.talk", 4)
    assert (part.worth.words, part.worth.conditions, part.worth.grave) == (2, 1, False)
    assert 0.5 < part.worth.accounted < 0.6
    assert part.worth.weight == round(2 * (2 + 1 + 4 * part.worth.accounted)) / 2


def test_losers_say_what_they_failed() -> None:
    """A condition, too little of the message, less worth, a quiet line."""
    text = (
        "# a\n> my dog barks\n< Woof.\n# b\n> my dog barks\n? words > 5\n< Long.\n# c\n> * dog *\n< Dog.\n"
        "# d\n> * my *\n< My.\n"
    )
    failed = {loser.rule: loser.failed for loser in account(text, "my dog barks").runners_up}
    assert failed["b"] == "words > 5"
    assert failed["c"].startswith("is less specific (")
    assert failed["d"].startswith("accounts for ")
    assert failed["quiet"] == "is a quiet line"
    assert "a" not in failed


def test_at_most_five_runners_up_each_once() -> None:
    """The nearest ones."""
    text = "\n".join(f"# r{number}\n> * dog *\n< Line {number}." for number in range(9))
    found = account(text, "dog")
    names = [loser.rule for loser in found.runners_up]
    assert len(names) == len(set(names)) == 5
    assert found.runners_up[0].failed == "is worth the same; it was heard more lately, or chance fell so"


def test_a_grave_rule_is_told_as_grave() -> None:
    """And the other one why that was enough."""
    found = account("# a [grave]\n> * dog *\n< Oh.\n# b\n> my dog died\n< Hm.", "my dog died")
    assert found.parts[0].worth.grave
    assert found.runners_up[0].failed == "is not grave"


def test_an_answer_to_an_open_question_is_awaited() -> None:
    """The state says which question is open."""
    state = PersonState(soul="soul", turn=1, open=OpenQuestion("a", 0))
    found = account("# a\n> hi\n< What?\n  # a.b\n  > blue\n  < Fine.\n# c\n> blue\n< C.", "blue", state=state)
    assert (found.parts[0].rule, found.parts[0].worth.awaited) == ("a.b", True)
    assert found.runners_up[0].failed == "is not awaited"


def test_silence_has_an_account_too() -> None:
    """Nothing spoke, and what came nearest says why not."""
    made = pack("# a\n> dog\n? words > 3\n< Woof.")
    found = explain(make_book(made.talk), turn(made, "dog"))
    assert found.parts == ()
    assert [(loser.rule, loser.failed) for loser in found.runners_up] == [("a", "words > 3")]


def test_two_parts_are_told_in_the_order_in_which_they_are_said() -> None:
    """Each with its own worth and its own place; neither is among the losers."""
    text = "# a [ack]\n> * my sister *\n? person sister\n< Oh.\n# b [lead]\n? person sister\n< How is she?"
    people = (NamedPerson("sister", "Anna"),)
    found = account(text, meant("my sister Anna came by", people=people))
    assert [(part.rule, part.part, part.line) for part in found.parts] == [("a", "ack", 4), ("b", "lead", 7)]
    assert {loser.rule for loser in found.runners_up} == {"quiet"}


def test_a_rule_that_speaks_through_another_is_told_where_it_stands_itself() -> None:
    """The line belongs to the other one."""
    (part,) = account("# a\n> hi\n@ b\n# b\n> nobody\n< Hello.", "hi").parts
    assert (part.rule, part.line, part.text) == ("a", 1, "Hello.")


@pytest.mark.parametrize(
    ("line", "failed"),
    [
        ("< {{ user.pet }}!", "user.pet is not known"),
        ("<[warmth > 2] Warm.", "warmth > 2"),
        ("< Why? How?", "asks more than one question"),
        ("< {{ x }}", "x is not known"),
    ],
)
def test_one_that_was_best_and_could_not_speak_says_why(line: str, failed: str) -> None:
    """And stands first among the losers."""
    found = account(f"# a\n> my dog barks\n{line}\n# b\n> * dog *\n< B.", "my dog barks")
    assert [part.rule for part in found.parts] == ["b"]
    assert (found.runners_up[0].rule, found.runners_up[0].failed) == ("a", failed)


def test_a_question_is_answered_by_an_answer_first() -> None:
    """One that hears more is told what it lacks."""
    text = "# a [answer]\n> * name *\n< Ada.\n# b\n> what is your name\n< B."
    found = account(text, meant("what is your name", act="question_you"))
    assert found.parts[0].rule == "a"
    assert found.runners_up[0].failed == "does not answer a question"


def test_one_that_belongs_to_the_topic_in_focus_goes_first() -> None:
    """The other one is not in focus."""
    state = PersonState(soul="soul", turn=1, topics=("work",))
    found = account("# a [topic work]\n> * dog *\n< A.\n# b\n> my dog\n< B.", "my dog", state=state)
    assert (found.parts[0].rule, found.parts[0].worth.in_focus) == ("a", True)
    assert found.runners_up[0].failed == "is not in focus"


def test_losers_say_where_they_stand() -> None:
    """File and line of the rule."""
    (loser, _) = account("# a\n> dog\n< A.\n# b\n> * dog\n? words > 3\n< B.", "dog").runners_up
    assert (loser.rule, loser.file, loser.line) == ("b", "test/0.talk", 4)
