"""The memory in the person's hands: leafing through it, putting it right, forgetting, and what is kept with a yes only."""

import json

import pytest

from companion.domain.forgetting import GONE

SISTER = "My sister Anna lives in Turin and my dog is called Rex"


def known(talk):
    """What is held true, as relation and value."""
    return [(fact.relation, fact.value) for fact in talk.memory.current]


def exported(talk):
    """Everything of the export that is the person's; the pack is everybody's."""
    talk.say("/export")
    return json.dumps({**json.loads(talk.last.file.text), "pack": None}, ensure_ascii=False)


def is_in(talk, *words):
    """Which of these words stand anywhere in the export."""
    held = exported(talk).casefold()
    return [word for word in words if word.casefold() in held]


def later(talk, *lines):
    """Each of the lines a few minutes after the one before."""
    for line in lines:
        talk.wait(minutes=3)
        said = talk.say(line)
    return said


# Leafing


def test_every_fact_is_reached_by_a_button(friend):
    """From page to page, and from each number to its note with what can be done."""
    for thing in ("plums", "chess", "rain", "jazz", "trains", "soup", "maps", "tea", "owls", "ink"):
        later(friend, f"I love {thing}")
    friend.say("/memory")
    assert "(1/2)" in friend.last.text
    assert friend.last.labels == ("1", "2", "3", "4", "5", "6", "7", "8", "More ›")
    assert "10. likes: ink" in friend.press("More ›")
    assert friend.last.labels == ("9", "10", "‹ Back")
    assert "ink" in friend.press("10")
    assert friend.last.labels == ("Forget", "Correct", "Pin", "‹ All notes")
    friend.press("Forget")
    assert ("likes", "ink") not in known(friend)
    assert len(known(friend)) == 9


def test_a_number_that_was_shown_means_what_was_shown(friend):
    """Also after another was forgotten and everything behind it moved up."""
    later(friend, "I love plums", "I love chess", "I love owls", "/memory", "forget 1", "forget 2")
    assert known(friend) == [("likes", "owls")]
    assert "owls" in later(friend, "/memory 1")
    assert friend.last.why.rule == "command.note"


def test_a_number_without_a_page_is_shown_before_it_is_touched(friend):
    """Nothing goes by a guess."""
    later(friend, "I love plums", "forget 1")
    assert friend.last.why.rule == "command.note"
    assert known(friend) == [("likes", "plums")]
    later(friend, "forget 99")
    assert friend.last.why.rule == "command.note_gone"


def test_a_bare_number_means_a_note_only_right_after_a_page(friend):
    """Otherwise it is an answer like any other."""
    later(friend, "I love plums", "/memory", "1")
    assert friend.last.why.rule == "command.note"
    later(friend, "hello", "1")
    assert friend.last.why.rule != "command.note"


def test_a_note_whose_fact_is_gone_is_answered_politely(friend):
    """Its buttons do nothing."""
    later(friend, "I love plums", "/memory", "1")
    forget = next(button.data for button in friend.last.buttons if button.label == "Forget")
    correct = next(button.data for button in friend.last.buttons if button.label == "Correct")
    from companion.domain.message import Kind

    friend.say("", Kind.BUTTON, button=forget)
    friend.say("", Kind.BUTTON, button=correct)
    assert friend.last.why.rule == "command.note_gone"
    friend.say("", Kind.BUTTON, button=forget)
    assert friend.last.why.rule == "button.again"


def test_pinned_stands_first_and_can_be_taken_down(friend):
    """On the page, whatever came before it."""
    later(friend, "I love plums", "I love chess", "/memory", "pin 2")
    assert friend.memory.current[1].pinned
    assert "Pinned\n1. likes: chess" in later(friend, "/memory")
    friend.press("1")
    friend.press("Unpin")
    assert not any(fact.pinned for fact in friend.memory.facts)


def test_a_pinned_fact_is_recalled_first(friend):
    """Before ones that were told later."""
    from companion.conversation.recall import recall
    from companion.domain.understanding import Token, Understanding
    from companion.recollection.past import NOTHING_PAST

    later(friend, "I love green tea", "I love black tea", "/memory", "pin 1")
    found = recall(friend.memory, Understanding("tea", (Token("tea", "tea", 0, 3),)), NOTHING_PAST, friend.now)
    assert [fact.value for fact in found.facts] == ["green tea", "black tea"]


# Putting right


def test_a_fact_is_corrected_from_its_note(friend):
    """What they say next is the value, and their words stand behind it; the wrong one was never true."""
    later(friend, "my sister Anna lives in Turin", "/memory", "correct 1")
    later(friend, "it's Anne")
    assert ("family", "sister Anne") in known(friend)
    assert friend.memory.about("family")[0].evidence == "it's Anne"
    assert [fact.value for fact in friend.memory.about("home", "sister Anne")] == ["Turin"]
    assert next(fact for fact in friend.memory.facts if fact.value == "sister Anna").retracted_at


def test_an_event_is_corrected_by_its_date(friend):
    """It has the new day and nothing else."""
    later(friend, "my exam is on Friday", "/memory", "correct 1", "on Saturday at 10")
    (event,) = friend.memory.events
    assert (event.what, event.start.day) == ("exam", 7)


@pytest.mark.parametrize(
    "answer",
    ["never mind", "nothing", "what do you mean?", "/help", "hmm I would have to think about this one for long"],
)
def test_a_correction_can_be_left(friend, answer):
    """Whatever is no value changes nothing, and nothing is waited for after it."""
    later(friend, "I love plums", "/memory", "correct 1", answer, "owls")
    assert [fact.value for fact in friend.memory.current if fact.relation == "likes"] == ["plums"]


def test_what_was_told_from_memory_is_put_right_in_plain_words(friend):
    """Right after the answer, by the value alone."""
    later(friend, "my sister Anna has a new flat", "hello")
    friend.wait(days=3)
    later(friend, "what's my sister's name?", "that's wrong, it's Anne")
    assert [value for relation, value in known(friend) if relation == "family"] == ["sister Anne"]


def test_a_no_that_corrects_nothing_is_left_alone(friend):
    """It is talk, not a value."""
    later(friend, "my sister Anna has a new flat", "hello", "what's my sister's name?", "no, it's fine")
    assert ("family", "sister Anna") in known(friend)


def test_it_is_asked_which_one_is_wrong(friend):
    """With a button for each that may be meant, and one to leave it."""
    later(friend, "I love plums", "I love chess", "hello", "you got that wrong")
    assert friend.last.labels == ("likes: chess", "likes: plums", "Nothing, leave it")
    friend.press("likes: plums")
    later(friend, "pears")
    assert known(friend) == [("likes", "chess"), ("likes", "pears")]


# Forgetting in plain words


def test_forget_that_forgets_what_was_just_said(friend):
    """Facts, date, both sides' sentences, what was planned of it; and the answer does not repeat it."""
    later(friend, "I love plums", SISTER)
    said = later(friend, "forget that")
    assert "Anna" not in said
    assert known(friend) == [("likes", "plums")]
    assert is_in(friend, "Anna", "Turin", "Rex") == []


def test_forget_that_also_forgets_what_taught_nothing(friend):
    """The sentence itself is what was said."""
    later(friend, "I failed the licence test twice, it was awful", "please forget that")
    assert is_in(friend, "licence") == []
    assert friend.memory.talk[0].text == GONE


def test_forget_that_with_nothing_before_it_asks(friend):
    """With what was told last on buttons; another forget that after it asks again."""
    later(friend, "I love plums", "forget that", "forget that")
    assert friend.last.why.rule == "command.forget_which"
    later(friend, "I love chess")
    friend.wait(days=2)
    later(friend, "forget that")
    assert friend.last.labels == ("likes: chess", "Nothing, leave it")
    friend.press("likes: chess")
    assert known(friend) == []


def test_forgetting_somebody_leaves_nothing_of_them(friend):
    """However long ago, by name or by role, the asking included; everybody else stays."""
    later(friend, "my friend Tom owes me money", "Tom has a boat", "my brother Nils is a nurse", "hello")
    later(friend, *["I love chess"] * 60)
    later(friend, "forget everything about Tom")
    assert is_in(friend, "Tom", "boat", "owes") == []
    assert ("family", "brother Nils") in known(friend)
    later(friend, "forget what I told you about my brother")
    assert is_in(friend, "Nils", "nurse") == []


def test_of_two_with_one_name_it_is_asked_which(friend):
    """And the other stays."""
    later(friend, "my friend Tom is a baker", "my colleague Tom is a bore", "forget everything about Tom")
    assert friend.last.labels == ("friend Tom", "colleague Tom", "Nothing, leave it")
    friend.press("colleague Tom")
    assert ("friend", "friend Tom") in known(friend)
    assert ("colleague", "colleague Tom") not in known(friend)


def test_one_thing_is_forgotten_and_what_was_said_with_it_rests_on_its_own_words(friend):
    """The sentence is gone, the sister and the dog stay with the part of it that tells them."""
    later(friend, SISTER, "hello", "forget that my sister lives in Turin")
    assert known(friend) == [("family", "sister Anna"), ("pet", "dog Rex")]
    assert [fact.evidence for fact in friend.memory.current] == ["sister Anna", "my dog is called Rex"]
    assert is_in(friend, "Turin and", "lives in") == []
    friend.restart()
    assert known(friend) == [("family", "sister Anna"), ("pet", "dog Rex")]


def test_my_something_is_forgotten_by_what_it_is(friend):
    """By relation or by event."""
    later(friend, "I work as a nurse", "my exam is on Friday", "I love plums", "forget my job", "forget my exam")
    assert known(friend) == [("likes", "plums")]
    assert friend.memory.events == ()


def test_their_name_is_forgotten_where_else_it_stood(settled):
    """In the state and in the answers of the first talk."""
    settled.wait(hours=1)
    settled.say("forget my name")
    assert settled.known.state.name == ""
    assert "Mia" not in settled.known.state.onboarding.answers.values()


def test_a_plan_about_it_is_called_off(friend):
    """The greeting stays, without the thing it was to be about."""
    later(friend, "I have an interview on Wednesday, I'm so nervous")
    later(friend, "hello", "forget everything about the interview")
    assert friend.known.state.promised is None
    assert all("interview" not in f"{planned.about} {planned.why}" for planned in friend.memory.planned)


def test_what_may_be_a_way_of_speaking_is_asked_about(friend):
    """And done only after a yes; where nobody of that name is known, it is talk."""
    later(friend, "my friend Tom owes me money", "forget about Tom")
    assert friend.last.labels == ("Yes, forget it", "No, keep it")
    friend.press("No, keep it")
    assert ("friend", "friend Tom") in known(friend)
    later(friend, "forget Tom")
    friend.press("Yes, forget it")
    assert is_in(friend, "Tom") == []
    later(friend, "forget Gregor")
    assert not friend.last.why.rule.startswith("command.")


def test_honest_where_nothing_was_found(friend):
    """What was asked is not kept either."""
    later(friend, "I love plums", "forget what I said about Zenobia")
    assert friend.last.why.rule == "command.forgot_nothing"
    assert is_in(friend, "Zenobia") == []
    assert known(friend) == [("likes", "plums")]


@pytest.mark.parametrize(
    "line",
    [
        "forget it",
        "never mind, forget it",
        "I forget where I put my keys",
        "don't forget my exam",
        "I'll never forget that",
    ],
)
def test_ways_of_speaking_forget_nothing(friend, line):
    """Nothing is lost and nothing is asked."""
    later(friend, "my exam is on Friday", "I love plums", line)
    assert known(friend) == [("likes", "plums")]
    assert len(friend.memory.events) == 1
    assert not friend.last.why.rule.startswith("command.")
    assert GONE not in exported(friend)


def test_the_first_talk_goes_on_after_forgetting(talk, answers):
    """The question that is open is asked again."""
    talk.say("hi")
    for _, answer in answers[:3]:
        talk.say(answer)
    said = talk.say("forget that")
    assert "?" in said
    assert talk.known.state.onboarding.question == "sound"


# Remembering


def test_what_is_to_be_remembered_is_learnt_or_kept_as_a_note(friend):
    """In their own words, shown under its heading."""
    later(friend, "remember that I like plums", "remember this: the blue key opens the shed")
    assert known(friend) == [("likes", "plums"), ("note", "the blue key opens the shed")]
    assert "To remember\n2. the blue key opens the shed" in later(friend, "/memory")
    later(friend, "forget that", "2")


# With a yes only


def test_nothing_of_health_is_left_once_the_yes_is_taken_back(friend):
    """No mood, no fact, no sentence behind one, wherever it was said; the rest stays."""
    later(friend, "I'm allergic to peanuts and I love plums", "I am so sad today", "peanuts are everywhere")
    assert ("allergy", "peanuts") in known(friend)
    later(friend, "no notes on my health")
    assert known(friend) == [("likes", "plums")]
    assert friend.memory.moods == ()
    assert is_in(friend, "peanuts", "allergic") == []
    later(friend, "I'm allergic to peanuts")
    assert known(friend) == [("likes", "plums")]


def test_health_is_not_remembered_on_request_without_a_yes(friend):
    """They are told why, and a button gives it."""
    later(friend, "no mood notes", "remember that I'm allergic to nuts")
    assert friend.last.why.rule == "command.note_private"
    assert known(friend) == []
    friend.press("Yes, you may note it")
    later(friend, "remember that I'm allergic to nuts")
    assert known(friend) == [("allergy", "nuts")]


def test_everything_else_works_without_a_yes(friend):
    """Facts, dates, pages, forgetting."""
    later(friend, "no mood notes", "I love plums", "my exam is on Friday", "/memory")
    assert friend.last.why.rule == "command.memory"
    later(friend, "forget that I love plums")
    assert known(friend) == []
    assert len(friend.memory.events) == 1


# Erasure


def test_erasing_takes_everything_there_is(friend):
    """Pins, notes, and what was awaited; a stranger comes back."""
    later(friend, "remember this: the blue key opens the shed", "/memory", "pin 1", "correct 1", "/forget_me")
    friend.press("Yes, erase everything")
    with pytest.raises(LookupError):
        _ = friend.known
