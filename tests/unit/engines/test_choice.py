"""Choice: how much of a message a rule accounts for, and what that is worth."""

import pytest

from companion.domain.person import OpenQuestion, PersonState
from companion.domain.persona import Source
from companion.domain.understanding import Frame, Understanding
from companion.engines.book import make_book
from companion.engines.choice import LITTLE, Candidate, Field, gather, in_order, sorted_out
from companion.engines.freshness import lately
from companion.engines.hearing import hear
from companion.engines.scene import Scene
from tests.unit.engines.making import meant, pack, turn


def field(rules: str, heard: Understanding | str, **fields: object) -> Field:
    """Everybody who ran for an answer to this message."""
    book = make_book((Source("t/t.talk", rules),))
    taken = turn(pack(rules), heard, **fields)
    return gather(book, hear(taken.understanding, book.lexicon), Scene(taken), lately(taken))


def only(rule: str, heard: Understanding | str, **fields: object) -> Candidate:
    """The one rule that fits."""
    (candidate,) = field(f"# a\n{rule}\n< x", heard, **fields).candidates
    return candidate


DEATH = meant("so my cat died", frames=(Frame("death", "cat", "other", "-"),), feeling="sadness", topics=("pets",))


@pytest.mark.parametrize(
    ("rule", "accounted"),
    [
        ("> *", 0.0),
        ("> so my cat died", 1.0),
        ("> * cat died", 0.8),
        ("> * died", 0.4),
        ("> * my *", 0.1),
        ("> {x:text}", 0.5),
        ("> so my {x:text}", 0.6),
        ("> so my {x:word} *", 0.6),
        ("? frame is death", 0.6),
        ("? frame is not exam", 0.0),
        ("? frame is death\n? experiencer is other", 0.7),
        ("? feeling is sadness", 0.4),
        ("? topic is pets", 0.3),
        ("? act is other", 0.3),
        ("? words > 3", 0.0),
        ("? no fact pet", 0.0),
        ("> * died\n? frame is death", 1.0),
        ("> * my *\n? topic is pets", 0.4),
    ],
)
def test_a_rule_accounts_for_what_it_names(rule: str, accounted: float) -> None:
    """Words of matter count whole, small ones a quarter, kept text half; conditions by how far they can be trusted."""
    candidate = only(rule, DEATH)
    assert candidate.accounted == pytest.approx(accounted)
    assert candidate.sure is (accounted >= LITTLE)


@pytest.mark.parametrize(
    ("more", "less"),
    [
        ("> so my cat died", "> so my cat *"),
        ("> * my cat *", "> * cat *"),
        ("> * cat *\n? feeling is sadness", "> * cat *"),
        ("> so my {x:word} died", "> so my {x:text}"),
        ("> so my {x:text}", "> so my *"),
        ("? frame is death\n? experiencer is other", "? frame is death"),
        ("? frame is death", "? act is other"),
        ("> * cat died", "? act is other"),
        ("? frame is death\n? feeling is sadness\n? topic is pets", "> * cat *"),
    ],
)
def test_the_more_a_rule_asks_and_names_the_more_it_is_worth(more: str, less: str) -> None:
    """Words, conditions, and the share of the message."""
    assert only(more, DEATH).weight > only(less, DEATH).weight


def test_candidates_stand_by_rank_and_not_by_place() -> None:
    """The same order whichever way round the file is written."""
    rules = ["# a\n> so my cat died\n< x", "# b\n> * cat *\n< x", "# c\n> *\n< x"]
    taken = turn(pack(""), DEATH)
    for order in (rules, rules[::-1]):
        ranked = in_order(field("\n".join(order), DEATH).candidates, lately(taken))
        assert [candidate.rule.id for candidate in ranked] == ["a", "b", "c"]


def test_the_sure_stand_before_the_quiet_and_these_before_the_unsure() -> None:
    """A line that claims nothing is better than one that knows little."""
    rules = "# sure\n> * cat *\n< x\n# unsure\n> * my *\n< y\n# q [quiet]\n< z\n# grave [grave]\n> * so *\n< g"
    taken = turn(pack(""), DEATH)
    ranked = sorted_out(field(rules, DEATH).candidates, lately(taken))
    assert [candidate.rule.id for candidate in ranked] == ["grave", "sure", "q", "unsure"]


def test_those_refused_are_kept_with_what_failed() -> None:
    """For /why, and for a writer."""
    rules = "# a\n> * cat *\n? hour > 22\n< x\n# b\n> * dog *\n< x\n# c\n? frame is death\n? experiencer is user\n< x"
    ran = field(rules, DEATH)
    assert {rule.id: condition.text for rule, condition in ran.refused} == {
        "a": "hour > 22",
        "c": "experiencer is user",
    }
    assert ran.candidates == []


# Answers that are waited for

ASKED = (
    "# q\n> never\n< What?\n  # q.any\n  > *\n  < a\n  # q.cat\n  > * cat *\n  < b\n  # q.sad\n  ? feeling is sadness\n"
    "  < c\n  # q.long\n  ? words > 2\n  < d\n"
)


@pytest.mark.parametrize(
    ("rule", "ago", "act", "awaited"),
    [
        ("q", 1, "other", {"q.any", "q.cat", "q.sad", "q.long"}),
        ("q", 2, "other", {"q.cat", "q.sad"}),
        ("q", 3, "other", {"q.cat", "q.sad"}),
        ("q", 4, "other", set()),
        ("q", 1, "question_you", {"q.cat", "q.sad"}),
        ("q", 1, "greeting", {"q.cat", "q.sad"}),
        ("q", 1, "farewell", set()),
        ("other", 1, "other", set()),
        ("", 1, "other", set()),
    ],
)
def test_answers_are_heard_while_their_question_is_open(rule: str, ago: int, act: str, awaited: set[str]) -> None:
    """Vague ones only the very next time and never for a question; definite ones for three turns; none at a goodbye."""
    heard = meant("so my cat died", feeling="sadness", act=act)
    asked = OpenQuestion(rule, 10 - ago) if rule else None
    found = field(ASKED, heard, state=PersonState("soul", turn=10, open=asked)).candidates
    assert {candidate.rule.id for candidate in found} == awaited
    assert all(candidate.awaited for candidate in found)


def test_what_was_asked_about_is_known_to_the_answer() -> None:
    """Its own slots come on top."""
    rules = "# q\n> never\n< What?\n  # q.a\n  > i like {y:word}\n  < a"
    asked = OpenQuestion("q", 9, {"x": "Rex", "y": "old"})
    (found,) = field(rules, "i like bread", state=PersonState("soul", turn=10, open=asked)).candidates
    assert found.slots == {"x": "Rex", "y": "bread"}
    assert found.spans == {"y": "bread"}


def test_what_a_pack_adds_goes_before_what_it_extends():
    """The writer's own rule wins where its words are heard, though a rule of the pack below says more of the message."""
    base = Source("base/a.talk", "# wet\n> * storm coming *\n? words < 20\n< Shut the windows.\n")
    own = Source("tern/b.talk", "# storm\n> * storm *\n< Are you somewhere dry?\n")
    book = make_book((base, own))
    assert [rule.own for rule in book.rules] == [False, True]
    reworded = make_book((base, Source("tern/b.talk", "# wet\n< Windows.\n")))
    assert [rule.own for rule in reworded.rules] == [False]
