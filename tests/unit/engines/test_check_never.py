"""Rules that can never win, lines that can never be said, answers that can never be reached."""

import pytest

from companion.domain.persona import Source
from companion.engines.book import make_book
from companion.engines.check import findings, unready
from companion.engines.contradictions import contradiction
from companion.engines.criteria import read_condition
from companion.engines.never import never

QUIET = "\n# quiet [quiet]\n< Mm.\n"


def why(text: str, rule: str = "a") -> str:
    """Why the rule of that id can never win, or nothing."""
    return never(make_book((Source("p/a.talk", text + QUIET),))).get(rule, "")


@pytest.mark.parametrize(
    ("conditions", "says"),
    [
        (("words < 3", "words > 5"), '"words < 3" and "words > 5" leave no number'),
        (("hour > 22", "hour < 23"), "leave no number"),
        (("hour > 23",), '"hour > 23" never holds: hour lies between 0 and 23'),
        (("warmth > 1",), "warmth lies between 0 and 1"),
        (("valence < -1",), "valence lies between -1 and 1"),
        (("words < 0",), "words is never below 0"),
        (("not words < 4", "words < 4"), "leave no number"),
        (("feeling is joy", "feeling is sadness"), '"feeling is joy" and "feeling is sadness" never hold together'),
        (("frame is death", "frame is not death, illness"), "never hold together"),
        (("fact pet", "no fact pet, likes"), "never hold together"),
        (("act is greeting", "not act is greeting"), "never hold together"),
    ],
)
def test_conditions_that_exclude_each_other_are_told(conditions: tuple[str, ...], says: str) -> None:
    """In the writer's own words."""
    assert says in contradiction([read_condition(one) for one in conditions])


@pytest.mark.parametrize(
    "conditions",
    [
        (),
        ("words < 6", "words > 4"),
        ("hour > 22",),
        ("warmth >= 1",),
        ("intensity > 0.4", "intensity < 0.5"),
        ("feeling is joy, sadness", "feeling is sadness"),
        ("act is greeting", "act is question_me"),
        ("topic is work", "topic is money"),
        ("person sister", "person brother"),
        ("fact pet", "no fact likes"),
        ("frame is death", "frame is not illness"),
        ("fact pet, likes", "no fact pet"),
        ("days since said > 300", "turns > 10000"),
    ],
)
def test_conditions_that_can_hold_together_are_left_alone(conditions: tuple[str, ...]) -> None:
    """Acts and topics may be several at once; numbers need only leave room."""
    assert contradiction([read_condition(one) for one in conditions]) == ""


def test_a_rule_that_asks_for_the_impossible_can_never_win() -> None:
    """The conditions are named."""
    assert why("# a\n> b\n? words < 2\n? words > 2\n< x").startswith("a can never win: ")


def test_a_ring_of_rules_that_pass_the_word_on_is_found() -> None:
    """Each of them is silent."""
    text = "# a\n> b\n@ c\n# c\n> d\n@ a"
    assert "nobody ever speaks" in why(text)
    assert "nobody ever speaks" in why(text, "c")
    assert why("# a\n> b\n@ c\n# c\n> d\n< x") == ""


@pytest.mark.parametrize(
    "text",
    ["# a\n> *\n< x", "# a\n? turns > 3\n< x", "# a\n> *\n? hour > 12\n< x"],
)
def test_a_rule_that_accounts_for_nothing_names_the_quiet_one(text: str) -> None:
    """With a quiet rule in the pack it never gets the word."""
    assert why(text) == "a can never win: it accounts for nothing of a message, so quiet speaks instead"


@pytest.mark.parametrize(
    "text",
    [
        "# a [lead]\n? fact pet\n< x",
        "# a [grave]\n> *\n< x",
        "# a [quiet]\n> *\n< x",
        "# a\n? initiative is morning\n+ initiate\n< x",
        "# b\n> c\n@ a\n# a\n> *\n< x",
        "# a\n> {x:text}\n< x",
        "# b\n> c\n< What?\n  # a\n  > *\n  < x",
    ],
)
def test_rules_that_get_the_word_in_another_way_are_left_alone(text: str) -> None:
    """Leads, grave and quiet ones, check-ins, rejoinders, those others speak as."""
    assert why(text) == ""


def test_a_grave_rule_under_the_same_conditions_is_named() -> None:
    """One that asks for more leaves room."""
    loser = "# a\n> gran is gone\n? words < 9\n< x\n"
    assert "b hears the same and is grave" in why(loser + "# b [grave]\n> gran is gone\n> more\n? words < 9\n< y")
    assert why(loser + "# b [grave]\n> gran is gone\n? words < 5\n< y") == ""
    assert why(loser + "# b [grave]\n> gran is ill\n< y") == ""


@pytest.mark.parametrize("line", ["< {{ user.pet }}.", "<[warmth > 0.5] y", "@ c"])
def test_a_grave_rule_that_may_lack_words_leaves_room(line: str) -> None:
    """What it names may not be known, what its line asks for may not be so."""
    other = f"# b [grave]\n> gran is gone\n{line}\n# c\n> d\n< z"
    assert why(f"# a\n> gran is gone\n< x\n{other}") == ""
    assert "hears the same" in why("# a\n> gran is gone\n< x\n# b [grave]\n> gran is gone\n<[once] y\n")


def test_the_answers_to_a_question_that_is_never_asked_cannot_be_reached() -> None:
    """However deep they stand."""
    text = "# a\n> b\n? hour > 30\n< Why?\n  # a.b\n  > c\n  < So?\n    # a.b.c\n    > d\n    < Hm."
    assert why(text, "a.b") == "a.b can never be reached: it answers a, which never speaks"
    assert "can never be reached" in why(text, "a.b.c")


def found(text: str, own: str = "") -> list[str]:
    """What the check finds, without samples."""
    return [str(one) for one in findings((Source("p/a.talk", text + QUIET),), own=own)]


def test_a_line_that_can_never_be_said_is_found() -> None:
    """Its tags contradict the rule."""
    (one,) = found("# a\n> b\n? words < 3\n< x\n<[words > 5] y")
    assert one.startswith("p/a.talk:5:")
    assert "this line can never be said" in one


def test_a_pattern_that_fills_no_slot_which_every_line_says_is_found() -> None:
    """Somebody who says it would get no answer."""
    (one,) = found("# a\n> i am {x:name}\n> call me maybe\n< Hi {{ x }}.\n< {{ x }}, then.")
    assert one == "p/a.talk:3:3: fills no x, which every line of a says; add a line without it"


@pytest.mark.parametrize(
    "line", ["< Hi.", "< Hi {{ x|default('you') }}.", "< Hi{% if x %} {{ x }}{% endif %}.", "< {Hi|Hi {{ x }}}."]
)
def test_one_line_that_can_do_without_is_enough(line: str) -> None:
    """The others may still name the slot."""
    assert found(f"# a\n> i am {{x:name}}\n> call me maybe\n< Hello {{{{ x }}}}.\n{line}") == []


def test_only_the_packs_own_files_are_told() -> None:
    """What it extends may belong to somebody else."""
    sources = (Source("p/a.talk", "# a\n> (b\n< x"), Source("q/a.talk", "# c\n> (d\n< y"))
    assert [one.file for one in findings(sources, own="q")] == ["q/a.talk"]
    assert [one.file for one in findings(sources)] == ["p/a.talk", "q/a.talk"]


def test_ids_are_compared_even_when_one_of_the_rules_cannot_be_read() -> None:
    """The second is told where the first stands."""
    (one,) = found("# a [whole]\n> b\n< x\n\n# a\n> c\n< y")
    assert one == "p/a.talk:5:1: a is there already, at p/a.talk:1; give one of them another id"


def test_an_unready_draft_names_what_cannot_be_read_heard_or_said() -> None:
    """And nothing that only a writer should mend some day."""
    text = "# a\n> (b\n< x\n# c\n> d\n< {{ x|upper }}\n? nonsense\n# e\n> f\n< Don't go.\n"
    lines = [one.line for one in unready((Source("p/a.talk", text),))]
    assert lines == [2, 6, 7]


def test_conditions_are_placed_on_their_own_line() -> None:
    """Those of a variant on the variant's."""
    text = "# a\n> b\n< x\n  # a.b\n  > c\n  ? frame is deth\n  <[feeling is jy] y"
    places = [one.rsplit(": unknown")[0].rsplit(": ", 1)[0] for one in found(text)]
    assert places == ["p/a.talk:6:3", "p/a.talk:7:20"]
