"""What is told to be silent is silent: in no talk, with no pack, does a rule speak of which the check says it never will."""

from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.memory import Memory
from companion.domain.person import OpenQuestion, PersonState
from companion.domain.persona import Source
from companion.domain.understanding import Frame, Understanding
from companion.engines.book import make_book
from companion.engines.explain import explain
from companion.engines.never import never
from companion.engines.rules import RulesEngine
from tests.unit.engines.making import fact, meant, pack, turn

HEARS = ("> *", "> my dog", "> * dog *", "> hello", "> my {x:word}")
ASKS = ("? frame is exam", "? frame is not exam", "? words > 2", "? words < 2", "? fact pet", "? initiative is morning")
TAGS = ("", " [grave]", " [quiet]", " [lead]", " [answer]")
SAYS = ("< Line.", "< Line {{ x }}.", "@ r0", "@ r1")

bodies = st.tuples(
    st.lists(st.sampled_from(HEARS), max_size=2, unique=True),
    st.lists(st.sampled_from(ASKS), max_size=3, unique=True),
    st.sampled_from(("", "+ initiate")),
    st.sampled_from(SAYS),
)
packs = st.lists(st.tuples(st.sampled_from(TAGS), bodies, st.booleans()), min_size=1, max_size=5)
QUIET = "# quiet [quiet]\n< Mm.\n"


def talk_of(rules: list[tuple[str, tuple[list[str], list[str], str, str], bool]]) -> str:
    """The rules as they are written, some with an answer, and a quiet one at the end."""
    blocks = []
    for number, (tag, (hears, asks, starts, says), answered) in enumerate(rules):
        blocks.append("\n".join(filter(None, (f"# r{number}{tag}", *hears, *asks, starts, says))))
        if answered:
            blocks.append(f"  # r{number}.then\n  > *\n  < Then {number}.")
    return "\n".join((*blocks, QUIET))


@st.composite
def heard(draw: st.DrawFn) -> Understanding | None:
    """A message with or without an exam in it; None when nobody speaks."""
    text = draw(st.sampled_from(("my dog", "the dog is old", "hello", "x", "")))
    frames = (Frame("exam", "", "user", "-"),) if draw(st.booleans()) else ()
    return meant(text, frames=frames) if text else None


@settings(max_examples=600, deadline=None)
@given(packs, heard(), st.integers(0, 4), st.booleans())
def test_a_rule_that_can_never_win_is_never_heard(
    rules: list[tuple[str, tuple[list[str], list[str], str, str], bool]],
    said: Understanding | None,
    asked: int,
    knows: bool,
) -> None:
    """Neither as the first part nor as the second, whatever question is open and whatever is known."""
    made = pack(talk_of(rules))
    silent = never(make_book(made.talk))
    state = PersonState("soul", turn=2, open=OpenQuestion(f"r{asked}", 1) if f"r{asked}" not in silent else None)
    memory = Memory(facts=(fact("pet", "dog Rex"),) if knows else ())
    taken = turn(made, said, state=state, memory=memory, initiative="" if said else "morning")
    reply = RulesEngine().respond(taken)
    spoken = [part.split(" ", 1)[1] for part in reply.why.parts] if reply else []
    assert not silent.keys() & set(spoken)
    assert [part.rule for part in explain(make_book(made.talk), taken).parts] == spoken


def test_a_pack_that_is_well_has_no_silent_rule() -> None:
    """Not one of a question and its answers."""
    text = "# a\n> hi\n< What?\n  # a.b\n  > red\n  < Oh?\n    # a.b.c\n    > blue\n    < Ah.\n"
    assert never(make_book((Source("p/a.talk", text + QUIET),))) == {}
