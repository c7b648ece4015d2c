"""Properties of any talk with any pack: fresh, one question, two parts at most, the same after a restart."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.memory import Memory, Moment
from companion.domain.person import PersonState
from companion.domain.reply import Reply
from companion.domain.understanding import Frame, NamedPerson, Understanding
from companion.engines.freshness import TURNS, sentences
from companion.engines.rules import RulesEngine
from tests.unit.engines.making import Talk, fact, meant, pack, turn

SAID = (
    "Yes.",
    "No.",
    "What?",
    "A dog?",
    "Well. Then.",
    "So {{ x }}.",
    "{{ user.pet }}?",
    "{One|Two}.",
    "Oh//Ah.",
    "Hm?",
)
HEARD = ("my dog is old", "hello", "exam soon", "i am sad", "who are you", "dog")

words = st.sampled_from(("* dog *", "hello", "my {x:word} *", "* exam *", "i am {x:text}", "*", "who are you"))
asked = st.sampled_from(
    ("frame is exam", "feeling is sadness", "act is question_you", "fact pet", "words > 1", "hour > 3")
)
tags = st.sampled_from(
    ("", " [grave]", " [quiet]", " [receive]", " [ack]", " [answer]", " [lead]", " [sequence]", " [topic t]")
)
extras = st.sampled_from(("", "! ask\n", "! topic t\n", "! remember pet = x\n", "+ initiate\n"))


@st.composite
def rules(draw: st.DrawFn) -> str:
    """A few rules of any kind, some of them with an answer."""
    made = []
    for number in range(draw(st.integers(1, 7))):
        hears = "".join(f"> {one}\n" for one in draw(st.lists(words, max_size=2)))
        asks = "".join(f"? {one}\n" for one in draw(st.lists(asked, max_size=2)))
        lines = "".join(
            f"< {one}\n" for one in draw(st.lists(st.sampled_from(SAID), min_size=1, max_size=4, unique=True))
        )
        made.append(f"# r{number}{draw(tags)}\n{hears}{asks}{draw(extras)}{lines}")
        if draw(st.booleans()):
            made.append(f"  # r{number}.then\n  > {draw(words)}\n  < Then {number}.\n")
    return "".join(made)


@st.composite
def messages(draw: st.DrawFn) -> Understanding:
    """A message with anything understood of it."""
    return meant(
        draw(st.sampled_from(HEARD)),
        act=draw(st.sampled_from(("other", "question_you", "greeting", "answer"))),
        feeling=draw(st.sampled_from(("neutral", "sadness"))),
        intensity=draw(st.sampled_from((0.3, 0.9))),
        frames=(Frame("exam", "", "user", "-"),) if draw(st.booleans()) else (),
        people=(NamedPerson("sister", "Anna"),) if draw(st.booleans()) else (),
    )


talks = st.lists(messages(), min_size=1, max_size=12)


def begun(text: str) -> Talk:
    """A talk with somebody who has a dog."""
    talk = Talk(text, name="Mia")
    talk.memory = Memory(facts=(fact("pet", "dog Rex"),))
    return talk


def exempt(reply: Reply, text: str) -> bool:
    """Whether what spoke may be heard again: a quiet line, an answer, a question that is open."""
    spoken = [part.split(" ", 1)[1] for part in reply.why.parts]
    heads = [f"# {rule} [{tag}]" for rule in spoken for tag in ("quiet", "answer")]
    asking = [f"# {rule}" for rule in spoken if f"# {rule}.then" in text or "! ask" in text]
    return bool(asking) or any(head in text for head in heads)


@settings(max_examples=150, deadline=None)
@given(rules(), talks)
def test_no_sentence_comes_back_within_twenty_turns(text: str, heard: list[Understanding]) -> None:
    """Whatever the pack and the talk, the exempt ones aside."""
    talk = begun(text)
    said: list[list[str]] = []
    for message in heard:
        now = sentences(talk.say(message))
        if talk.reply is not None and not exempt(talk.reply, text):
            assert not {one for before in said[-TURNS:] for one in before} & set(now)
        said.append(now if talk.reply is not None else [])


@settings(max_examples=150, deadline=None)
@given(rules(), talks)
def test_a_reply_has_one_question_and_two_parts_at_most(text: str, heard: list[Understanding]) -> None:
    """And a second part is always a lead behind a reaction or an answer."""
    talk = begun(text)
    for message in heard:
        said = talk.say(message)
        assert said.count("?") <= 1
        assert "{" not in said
        if talk.reply is not None:
            kinds = [part.split(" ")[0] for part in talk.reply.why.parts]
            assert len(kinds) == 1 or (kinds[0] in ("receive", "ack", "answer") and kinds[1:] == ["lead"])


@settings(max_examples=100, deadline=None)
@given(rules(), talks, messages())
def test_after_a_restart_the_next_reply_is_the_same(text: str, heard: list[Understanding], last: Understanding) -> None:
    """The engine holds nothing of anybody: one that is new answers as the old one would."""
    talk = begun(text)
    for message in heard:
        talk.say(message)
    taken = turn(talk.pack, last, state=replace(talk.state, turn=talk.state.turn + 1), memory=talk.memory, now=talk.now)
    assert talk.engine.respond(taken) == RulesEngine().respond(taken)


@settings(max_examples=100, deadline=None)
@given(rules(), messages(), st.integers(0, 3), st.text(alphabet="abc", max_size=4))
def test_any_turn_is_answered_or_left_to_the_next_engine(text: str, heard: Understanding, row: int, soul: str) -> None:
    """Never an error, and never an empty bubble."""
    state = PersonState(soul, turn=3, questions_in_row=row)
    talk = (Moment(2, turn(pack(text), heard).now, "me", "What?"),)
    reply = RulesEngine().respond(turn(pack(text), heard, state=state, memory=Memory(talk=talk)))
    assert reply is None or all(bubble.text.strip() for bubble in reply.bubbles)


@settings(max_examples=60, deadline=None)
@given(rules(), st.sampled_from(("morning", "follow_up")))
def test_a_check_in_is_only_written_by_rules_that_may(text: str, kind: str) -> None:
    """Every part that speaks first has + initiate."""
    talk = begun(text)
    talk.wait(kind)
    if talk.reply is not None:
        book = talk.engine.book(talk.pack)
        spoken = [book.rule(part.split(" ", 1)[1]) for part in talk.reply.why.parts]
        assert all(rule is not None and rule.initiates for rule in spoken)
