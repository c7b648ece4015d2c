"""What is answered to a question about memory, said by somebody in a real talk."""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest

from companion.testing.talk import Talk

HONEST = re.compile(r"haven't told me")
Told = Callable[..., Talk]


@pytest.fixture
def told() -> Iterator[Told]:
    """A talk in which these lines were said; notes on moods and health are allowed unless told otherwise."""
    open_talks: list[Talk] = []

    def begin(*lines: str, persona: str = "wren", consent: bool = True) -> Talk:
        talk = Talk(persona=persona, zone="Europe/Berlin")
        open_talks.append(talk)
        if not consent:
            talk.say("/settings")
            talk.press("No mood notes")
        for line in lines:
            talk.say(line)
            talk.sleep(minutes=1)
        return talk

    yield begin
    for talk in open_talks:
        talk.close()


def test_a_fact_is_told_with_the_words_behind_it(told: Told) -> None:
    """The evidence stands in the why, the fact in what the turn was about."""
    talk = told("my sister Anna lives in Rome")
    assert "Rome" in talk.say("where does my sister live?")
    assert talk.last.why.rule == "memory.home"
    assert talk.last.why.memories == ("my sister Anna lives in Rome",)
    (home,) = [fact for fact in talk.memory.facts if fact.relation == "home"]
    assert talk.known.state.touched == (home.id,)
    assert "my sister Anna lives in Rome" in talk.say("/why")


@pytest.mark.parametrize("persona", ["wren", "slate"])
@pytest.mark.parametrize(
    ("line", "question", "word"),
    [
        ("i'm a nurse", "what do I do for a living?", "nurse"),
        ("i live in Paris", "remind me where I live", "Paris"),
        ("my dog is called Biscuit", "do you remember my dog?", "Biscuit"),
        ("my puppy Gustav ate my shoe", "what's my dog called?", "Gustav"),
        ("i'm scared of moths", "what am I afraid of?", "moths"),
        ("i'm allergic to nuts", "am I allergic to anything?", "nuts"),
        ("i speak Greek", "which languages do I speak?", "Greek"),
        ("my birthday is the 4th of may", "when's my birthday?", "4th of may"),
        ("i'm 34", "how old am I?", "34"),
        ("my exam is on friday at 10", "when is my exam?", "Friday"),
    ],
)
def test_it_is_told_in_either_voice(told: Told, persona: str, line: str, question: str, word: str) -> None:
    """In other words than it was asked, and never as if it had not been told."""
    reply = told(line, persona=persona).say(question)
    assert word in reply
    assert not HONEST.search(reply)


def test_without_a_fact_their_own_words_are_quoted_with_the_day(told: Told) -> None:
    """As they were written, today."""
    talk = told("the flood took our cellar and all my records")
    reply = talk.say("what did I tell you about the flood?")
    assert "“the flood took our cellar and all my records”" in reply
    assert "today" in reply.lower()
    talk.wait(days=3)
    assert "monday" in talk.say("did I tell you about the cellar?").lower()


@pytest.mark.parametrize(
    "question",
    [
        "what's my cat called?",
        "where did I live before?",
        "what's my son's name?",
        "when is my wedding?",
        "what did I tell you about Lisbon?",
        "did I ever tell you about the accident?",
        "how tall am I?",
        "what's my salary?",
        "do I have a brother?",
        "which football club do I support?",
        "when did I last mention my aunt?",
    ],
)
def test_what_was_never_told_is_said_to_be_so(told: Told, question: str) -> None:
    """Without anything else of their life."""
    reply = told("i live in Turin", "my dog is called Pim", "my neighbour's son is called Piet").say(question)
    assert HONEST.search(reply)
    assert not any(word in reply for word in ("Turin", "Pim", "Piet"))


def test_a_question_is_never_the_answer(told: Told) -> None:
    """Asked twice, it is still not told."""
    talk = told("what did I say about the lighthouse?")
    assert HONEST.search(talk.say("what did I tell you about the lighthouse?"))


def test_what_was_forgotten_is_not_quoted(told: Told) -> None:
    """Neither from the fact nor from the talk."""
    talk = told("/forget_me")
    talk.press("Yes, erase everything")
    again = told("i live in Oslo")
    assert "Oslo" in again.say("where do I live?")


def test_no_is_said_only_where_it_was_told(told: Told) -> None:
    """Otherwise what is known instead, or that it was not told."""
    talk = told("i don't have a sister", "i live in Dresden", "i hate olives")
    assert re.search(r"\b(no|nope|not)\b", talk.say("do I have a sister?"), re.IGNORECASE)
    reply = talk.say("do I live in Munich?")
    assert HONEST.search(reply) or "don't have that" in reply
    assert "Dresden" in reply
    assert "dislike olives" in talk.say("do I like olives?")
    assert HONEST.search(talk.say("do I like artichokes?"))


def test_the_past_is_answered_from_what_is_over(told: Told) -> None:
    """And the present from what holds."""
    talk = told("i live in Porto", "i moved to Madrid")
    assert "Porto" in talk.say("where did I live before?")
    assert "Madrid" in talk.say("where do I live?")
    assert "Porto" in talk.say("where did I live before Madrid?")


def test_health_is_told_only_while_they_allow_it(told: Told) -> None:
    """Without the yes it is said that nothing is kept."""
    reply = told("i'm allergic to nuts", consent=False).say("what am I allergic to?")
    assert "nuts" not in reply
    assert "/settings" in reply or "health" in reply


def test_two_of_one_name_are_told_apart(told: Told) -> None:
    """Each by the role he has."""
    talk = told("my friend Tom is a pilot", "my colleague Tom lives in Mainz")
    reply = talk.say("who is Tom?")
    assert "friend" in reply
    assert "colleague" in reply
    assert "pilot" in talk.say("what does my friend Tom do?")
    assert "Mainz" in talk.say("where does my colleague Tom live?")


def test_what_is_known_of_somebody_is_told_together(told: Told) -> None:
    """Who they are and what was told of them."""
    talk = told("my sister Anna lives in Rome", "my sister Anna works at a bakery")
    reply = talk.say("what do you know about Anna?")
    assert all(word in reply for word in ("Anna", "sister", "Rome", "bakery"))


def test_everything_known_is_a_taste_of_it(told: Told) -> None:
    """With the way to the whole of it."""
    reply = told("i'm a nurse", "i live in Paris").say("do you remember anything about me?")
    assert all(word in reply for word in ("nurse", "Paris", "/memory"))
    assert HONEST.search(told().say("do you remember anything about me?"))


def test_yesterdays_talk_is_told(told: Told) -> None:
    """By what they said in it."""
    talk = told("the boiler broke and nobody came to mend it")
    talk.sleep(days=1)
    reply = talk.say("what did we talk about yesterday?")
    assert "boiler" in reply
    assert "yesterday" in reply.lower()


def test_last_weeks_worry_is_told(told: Told) -> None:
    """From that week, not from another."""
    talk = told("so worried about the exam")
    talk.sleep(days=7)
    talk.say("worried about my knee now")
    assert "exam" in talk.say("what was I worried about last week?")


def test_the_last_mention_is_the_last(told: Told) -> None:
    """With its day."""
    talk = told("my mum phoned, all well")
    talk.sleep(days=2)
    talk.say("my mum sent a cake")
    talk.sleep(days=1)
    reply = talk.say("when did I last mention my mum?")
    assert "cake" in reply
    assert "yesterday" in reply.lower()


def test_a_kind_of_thing_is_known_by_its_kinds(told: Told) -> None:
    """A stork is a bird."""
    assert "stork" in told("a stork landed on my workshop roof").say("what bird landed on my workshop?")


def test_where_not_all_of_it_was_told_the_nearest_is_shown_as_such(told: Told) -> None:
    """Said to be no answer."""
    reply = told("my boss Edda laughed about the memo").say("what did my boss say about my promotion?")
    assert HONEST.search(reply)


def test_a_question_in_the_first_talk_is_answered_and_the_talk_goes_on() -> None:
    """The open question is put once more."""
    with Talk() as talk:
        talk.say("hello")
        talk.say("35")
        question = talk.known.state.onboarding.question
        reply = talk.say("what's my cat called?")
        assert HONEST.search(reply)
        assert talk.known.state.onboarding.question == question
        assert talk.last.why.rule.startswith("memory.")


def test_what_is_told_beside_the_question_is_learnt(told: Told) -> None:
    """A question does not swallow the rest of the message."""
    talk = told()
    talk.say("my brother is called Ned. what's my cat called?")
    assert any(fact.value == "brother Ned" for fact in talk.memory.facts)


def test_other_talk_is_not_taken(told: Told) -> None:
    """Advice and small talk stay with the engines."""
    talk = told("i live in Paris")
    for line in (
        "what should I do about my job?",
        "what do you think about Paris?",
        "where do I even start?",
        "did you know that I can juggle?",
        "where is my phone?",
    ):
        talk.say(line)
        assert not talk.last.why.rule.startswith("memory.")
        talk.sleep(hours=1)


def test_words_of_danger_are_not_held_up_again(told: Told) -> None:
    """Whatever is asked for, those are not quoted."""
    talk = told("i want to kill myself since the flood")
    talk.sleep(days=3)
    assert "kill" not in talk.say("what did I tell you about the flood?")


@pytest.mark.parametrize(
    ("line", "question", "word"),
    [
        ("i can't have walnuts, my lips swell up", "which nut do I have to stay away from?", "walnuts"),
        ("my mechanic is called Mr Odell", "what's my mechanic's name?", "Odell"),
        ("dad drives a tram, mostly nights", "what's my father's occupation?", "tram"),
        ("Ravi wants to become a pilot", "what does ravi want to be?", "pilot"),
        ("we sat under the plum tree all of june in Lucca", "what tree did we sit under?", "plum"),
        ("my piano teacher Ilse is 74", "how old is my piano teacher?", "74"),
    ],
)
def test_it_is_found_in_other_words(told: Told, line: str, question: str, word: str) -> None:
    """By what the words mean, by a turn of phrase, by the shape of the answer; and said to be told."""
    talk = told(line)
    talk.sleep(days=200)
    reply = talk.say(question)
    assert word in reply
    assert not HONEST.search(reply)


@pytest.mark.parametrize(
    ("line", "question"),
    [
        ("my flatmate Piet plays drums at night", "what instrument do I play?"),
        ("my sister is called Anna", "what's my other sister called?"),
        ("my landlord wants to sell the house", "what's my landlord's name?"),
        ("my twin Rhys moved away", "do I have any children?"),
        ("i sing at the temple on fridays", "which temple do I go to?"),
        ("bro my phone cracked, what a day", "what's my brother's name?"),
        ("my teacher's sister moved to Portugal, i'm so jealous", "where do I live?"),
        ("i'm saving for a van", "which car do I have?"),
        ("bus was late, of course", "what did I study?"),
        ("i am 46", "how old is my car?"),
    ],
)
def test_what_is_only_near_is_never_claimed(told: Told, line: str, question: str) -> None:
    """Somebody else's, a wish, the kind alone or another of the same are said to be no answer."""
    talk = told(line)
    assert HONEST.search(talk.say(question))


def test_a_question_may_leave_out_what_the_last_one_said(told: Told) -> None:
    """Another relative, another day."""
    talk = told("my sister Anna lives in Rome", "my brother Tom lives in Oslo", "i go to choir on thursdays")
    assert "Rome" in talk.say("where does my sister live?")
    assert "Oslo" in talk.say("and my brother?")
    talk.say("what do I do on mondays?")
    assert "choir" in talk.say("and on thursdays?")


def test_health_comes_not_near_without_the_yes(told: Told) -> None:
    """Not even as the nearest line."""
    assert "nuts" not in told("i'm allergic to nuts", consent=False).say("what am I allergic to?")


def test_a_moved_event_is_told_by_its_new_date() -> None:
    """The old date is nobody's answer any more, whether the new one is nearer or further."""
    with Talk(persona="wren", zone="Europe/Berlin", start=datetime(2026, 11, 25, 10, 0, tzinfo=UTC)) as talk:
        talk.say("I have an exam on friday at 10")
        talk.say("it got moved to monday")
        reply = talk.say("when is my exam?")
    assert "Monday 30 November" in reply
    assert "Friday" not in reply
