"""The composer: what stands first, what may follow it, and when a question is held back."""

from dataclasses import replace

import pytest

from companion.domain.memory import Memory, Moment
from companion.domain.reply import Why
from companion.domain.understanding import Frame, NamedPerson, Understanding
from companion.engines.composer import STRONG
from tests.unit.engines.making import MONDAY, Talk, fact, meant

QUIET = "\n# quiet [quiet]\n< Mm.\n"
EXAM = meant("my exam is soon", frames=(Frame("exam", "", "user", "-", "coming"),))
ACK = "# ack [ack]\n? frame is exam\n? words > 2\n< An exam.\n"


def parts_of(talk: Talk) -> tuple[str, ...]:
    """Each part of the last reply, as `part rule`."""
    assert talk.reply is not None
    return talk.reply.why.parts


def reply_to(rules: str, heard: Understanding | str, **state: object) -> str:
    """What one message is answered with."""
    return Talk(rules + QUIET, **state).say(heard)


# What stands first

CHAIN = (
    "# grave [grave]\n? frame is exam\n< Grave.\n",
    "# open\n> never said\n< What?\n  # open.answer\n  > my exam is soon\n  < Awaited.\n",
    "# focus [topic school]\n> * exam *\n< In focus.\n",
    "# exact\n> my exam is soon\n< Exact.\n",
    "# some\n> my exam *\n< Some.\n",
)


@pytest.mark.parametrize(
    ("kept", "first"), [(0, "Grave."), (1, "Awaited."), (2, "In focus."), (3, "Exact."), (4, "Some.")]
)
def test_grave_then_awaited_then_in_focus_then_the_most_specific(kept: int, first: str) -> None:
    """Taking the best away each time brings up the next one, whatever stands in which order in the file."""
    talk = Talk("\n".join(reversed(CHAIN[kept:])) + QUIET, topics=("school",))
    if kept < 2:
        talk.open("open")
    assert talk.say(EXAM) == first


def test_their_question_is_answered_before_anything_is_remarked() -> None:
    """A reaction that fits better waits; a grave one does not."""
    answer = "# who [answer]\n> * who are you\n< A program.\n"
    asked = meant("my exam is soon who are you", act="question_you", frames=EXAM.frames)
    assert reply_to(answer + "# r [receive]\n> my exam is soon who are you\n< Soon!\n", asked) == "A program."
    assert reply_to(answer + "# g [grave, receive]\n? frame is exam\n< Oh.\n", asked) == "Oh."


def test_a_question_in_any_sentence_is_a_question() -> None:
    """It need not be the act of the whole message."""
    heard = meant("My dog is old. Who are you", act="disclosure")
    asking = replace(heard, sentences=(heard.sentences[0], replace(heard.sentences[1], act="question_you")))
    rules = "# r [receive]\n> my dog is old\n< Old.\n# a [answer]\n> who are you\n< A program.\n"
    assert reply_to(rules, asking) == "A program."


def test_one_that_knows_little_gives_way_to_a_quiet_line() -> None:
    """Even when it is the only one that fits; without a quiet line it has to do."""
    heard = "the landlord wrote about that contract again and mentioned some dog"
    assert reply_to("# dog\n> * dog *\n< Dogs!\n", heard) == "Mm."
    assert Talk("# dog\n> * dog *\n< Dogs!\n").say(heard) == "Dogs!"


# What may follow


@pytest.mark.parametrize(
    ("lead", "follows"),
    [
        ("? frame is exam", True),
        ("? status is coming", True),
        ("? experiencer is user\n? words < 9", True),
        ("? frame is death", False),
        ("> * soon", False),
        ("? act is other", False),
    ],
)
def test_a_second_part_shares_the_frame_of_the_first(lead: str, follows: bool) -> None:
    """Fitting the message is not enough; both must be about the same event."""
    said = reply_to(f"{ACK}# lead [lead]\n{lead}\n< When is it?\n", EXAM)
    assert said == ("An exam. When is it?" if follows else "An exam.")


@pytest.mark.parametrize(
    ("first", "lead", "follows"),
    [
        ("> * {pet:name}\n! remember pet = pet", "? fact pet", True),
        ("> my dog {pet:name}", "> * dog {who:name}", True),
        ("? person sister\n> my dog *", "? person sister", True),
        ("? person sister\n> my dog *", "? person brother", False),
        ("> my dog *\n? fact pet", "? fact pet", True),
        ("> my dog *\n? fact pet", "? fact job", False),
    ],
)
def test_a_second_part_may_share_a_person_or_a_thing(first: str, lead: str, follows: bool) -> None:
    """A fact remembered, a slot filled alike, or somebody named."""
    talk = Talk(f"# a [ack]\n{first}\n< A.\n# l [lead]\n{lead}\n< B.\n" + QUIET)
    talk.memory = Memory(facts=(fact("pet", "dog Rex"), fact("job", "baker")))
    people = (NamedPerson("sister", ""), NamedPerson("brother", ""))
    assert talk.say(meant("my dog Rex", people=people)) == ("A. B." if follows else "A.")


def test_there_is_one_reaction_and_no_more() -> None:
    """Receive or acknowledgement, and never another one behind it."""
    talk = Talk(ACK + "# r [receive]\n? frame is exam\n< I hope it goes well.\n" + QUIET)
    talk.say(EXAM)
    assert len(parts_of(talk)) == 1


@pytest.mark.parametrize("part", ["whole", "lead", "quiet"])
def test_nothing_follows_a_whole_reply(part: str) -> None:
    """A rule that names no part is everything there is to say."""
    said = reply_to(f"# a [{part}]\n? frame is exam\n? words > 2\n< Oh.\n# l [lead]\n? frame is exam\n< When?\n", EXAM)
    assert said in ("Oh.", "When?")


@pytest.mark.parametrize("act", ["farewell", "thanks", "greeting", "insult"])
def test_some_acts_are_answered_whole(act: str) -> None:
    """A goodbye, thanks, a hello and an insult get one part, even from a rule that would take a lead."""
    lead = "# l [lead]\n? frame is exam\n< When is it?\n"
    assert reply_to(ACK + lead, replace(EXAM, act=act)) == "An exam."


def test_a_tiny_message_is_answered_whole() -> None:
    """One word bears no second part."""
    rules = "# a [ack]\n> exam\n? frame is exam\n< An exam.\n# l [lead]\n? frame is exam\n< When?\n"
    assert reply_to(rules, meant("exam", frames=EXAM.frames)) == "An exam."
    assert reply_to(rules.replace("> exam", "> exam soon"), meant("exam soon", frames=EXAM.frames)) == "An exam. When?"


@pytest.mark.parametrize("first", ["What exam?", "An exam.//Good."])
def test_a_lead_stays_away_from_a_question_or_two_bubbles(first: str) -> None:
    """Enough was said."""
    rules = ACK.replace("An exam.", first) + "# l [lead]\n? frame is exam\n< When is it?\n"
    assert "When" not in reply_to(rules, EXAM)


def test_a_lead_does_not_repeat_the_first_part() -> None:
    """The freshness of a sentence holds within one reply too."""
    assert reply_to(ACK + "# l [lead]\n? frame is exam\n< An exam. When?\n", EXAM) == "An exam."


# Questions

ASKS = "# a\n> * tell *\n< What?\n< Well.\n"


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize(("in_row", "allowed"), [(0, True), (1, True), (2, False), (5, False)])
def test_no_question_after_two_in_a_row(in_row: int, allowed: bool, seed: int) -> None:
    """Whatever chance would have picked."""
    said = reply_to(ASKS, "let me tell you", questions_in_row=in_row, soul=str(seed))
    assert said in (("What?", "Well.") if allowed else ("Well.",))


@pytest.mark.parametrize(("ago", "allowed"), [(0, False), (1, False), (2, True)])
def test_no_question_straight_after_distress(ago: int, allowed: bool) -> None:
    """Care notes the turn; that turn and the next one are not for asking."""
    said = reply_to("# a\n> * tell *\n< What?\n", "let me tell you", turn=9, distress_turn=10 - ago)
    assert said == ("What?" if allowed else "Mm.")


@pytest.mark.parametrize(
    ("feeling", "intensity", "allowed"),
    [
        ("sadness", STRONG, False),
        ("fear", 0.9, False),
        ("lonely", 1.0, False),
        ("sadness", 0.5, True),
        ("joy", 1.0, True),
        ("tired", 1.0, True),
    ],
)
def test_no_question_to_somebody_in_distress(feeling: str, intensity: float, allowed: bool) -> None:
    """Strong sadness or fear is met with a word first."""
    heard = meant("let me tell you", feeling=feeling, intensity=intensity)
    assert reply_to("# a\n> * tell *\n< What?\n", heard) == ("What?" if allowed else "Mm.")


def test_a_grave_rule_may_ask_and_only_its_own_answers_may_ask_on() -> None:
    """A writer of grave rules knows what they ask; everybody else keeps still the turn after."""
    rules = (
        "# loss [grave, receive]\n? frame is death\n< I'm sorry. Who was it?\n  # loss.who\n  > my *\n  < How long?\n"
    )
    dead = meant("somebody died", frames=(Frame("death", "", "other", "-"),))
    talk = Talk(rules + ASKS.replace("< Well.\n", "") + QUIET)
    assert talk.say(dead) == "I'm sorry. Who was it?"
    assert Talk(rules + QUIET, questions_in_row=2).say(dead) == "I'm sorry. Who was it?"
    other = Talk(rules + ASKS.replace("< Well.\n", "") + QUIET)
    other.say(dead)
    assert talk.say("my mother") == "How long?"
    assert other.say("let me tell you") == "Mm."


def test_a_grave_reply_long_ago_holds_nothing_back() -> None:
    """Only the turn straight after it does."""
    talk = Talk("# loss [grave]\n? frame is death\n< I'm sorry.\n# a\n> * tell *\n< What?\n" + QUIET, turn=8)
    said = Moment(5, MONDAY, "me", "I'm sorry.", ("loss#1",), Why(rule="loss"))
    talk.memory = Memory(talk=(said,))
    assert talk.say("let me tell you") == "What?"


def test_a_reply_asks_one_question_at_most() -> None:
    """A line with two is not said, and a lead does not ask after a question."""
    assert reply_to("# a\n> hello\n< What? Why?\n", "hello") == "Mm."
    talk = Talk(
        "# a [ack]\n? frame is exam\n? words > 2\n< An exam?\n# l [lead]\n? frame is exam\n< When is it?\n" + QUIET
    )
    assert talk.say(EXAM).count("?") == 1


def test_a_check_in_may_always_ask() -> None:
    """It comes after a pause, and it is what check-ins are for."""
    rules = "# m\n? initiative is morning\n+ initiate\n< How did you sleep?\n"
    assert Talk(rules, questions_in_row=3).wait("morning") == "How did you sleep?"


def test_a_quiet_question_is_only_said_when_there_is_no_other_word() -> None:
    """Rather a plain quiet line again than a third question; rather a question than nothing."""
    talk = Talk("# quiet [quiet]\n< And then?\n< Mm.\n", questions_in_row=2)
    assert talk.say("well now") == "Mm."
    talk.state = replace(talk.state, questions_in_row=2)
    assert talk.say("well now") == "Mm."
    assert Talk("# quiet [quiet]\n< And then?\n", questions_in_row=2).say("well now") == "And then?"


# What was dodged

DODGED = "# ask\n> hello\n< How are you?\n  # ask.well\n  > * (well|fine)\n  < Good.\n  < Fine then.\n"


def test_a_question_they_dodged_may_be_asked_again() -> None:
    """Nobody answered, nothing else is left to say, and so the same words come back."""
    talk = Talk(DODGED)
    assert talk.say("hello") == "How are you?"
    assert talk.say("hello") == "How are you?"


def test_a_question_they_answered_is_not_asked_again() -> None:
    """Its answer was heard, and it rests like any other line."""
    talk = Talk(DODGED)
    talk.say("hello")
    assert talk.say("i am fine") in ("Good.", "Fine then.")
    assert talk.say("hello") == ""
