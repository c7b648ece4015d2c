"""The first talk: in any mood, at any pace, it ends with a name."""

from datetime import timedelta

import pytest

from companion.domain.message import Kind
from companion.packs import PackShelf
from companion.testing import Talk

FIRST = PackShelf().pack(PackShelf().snapshot("base"))
"""The pack that asks the first questions."""


def question(talk):
    return talk.known.state.onboarding.question


def test_the_first_words_say_that_this_is_a_program_and_ask_for_the_age(talk):
    """No secret is made of it, and the first question has two buttons."""
    first = talk.say("hi")
    assert any(word in first for word in ("program", "software"))
    assert "18" in first or "eighteen" in first.lower()
    assert talk.last.labels == ("Yes", "No")
    assert question(talk) == "age"


def test_seven_answers_lead_to_a_companion_that_names_itself(talk, answers):
    """Each answer moves on to the next question; the last one brings the name."""
    talk.say("hi")
    for asked, answer in answers:
        assert question(talk) == asked
        talk.say(answer)
    known = talk.known
    assert known.state.standing == "friend"
    assert known.persona.name in talk.last.text
    assert known.state.settings.zone == "Europe/Berlin"
    assert known.state.settings.mood_notes
    assert known.state.settings.writes_first


def test_asked_why_that_name_it_says(settled):
    """The reason it gives is the one that came with the name."""
    said = settled.say("why that name?")
    assert settled.known.persona.because in said


def test_the_open_answer_shapes_traits(answers):
    """A sociable and a quiet answer lead to different traits, and each shows in /persona."""

    def traits(about):
        with Talk() as talk:
            talk.say("hi")
            for asked, answer in answers:
                talk.say(about if asked == "about" else answer)
            return talk.known.persona.traits

    quiet = traits("shy and quiet, I keep to myself")
    loud = traits("loud, funny, the life of the party")
    assert quiet != loud


@pytest.mark.parametrize("evasive", ["why do you ask?", "guess", "rather not say", "none of your business"])
def test_an_evasive_answer_is_taken_kindly_and_asked_again(talk, evasive):
    """The age is needed; the question stays open, in other words."""
    asked = talk.say("hi")
    again = talk.say(evasive)
    assert question(talk) == "age"
    assert again
    assert again not in asked


def test_what_stands_on_a_button_may_be_typed(talk):
    """`Rather not` is the answer that was offered, and no skipping."""
    for said in ("hi", "yes", "Noor", "skip", "dry", "Amman", "yes", "no"):
        talk.say(said)
    assert question(talk) == "consent"
    talk.say("rather not")
    assert talk.known.state.standing == "friend"
    assert not talk.known.state.settings.mood_notes


@pytest.mark.parametrize("wordless", ["", "   ", "😀", "…", "?!?"])
def test_an_empty_or_wordless_answer_leaves_the_question_open(talk, wordless):
    """Nothing is lost and nothing breaks."""
    talk.say("hi")
    assert talk.say(wordless)
    assert question(talk) == "age"


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind not in (Kind.TEXT, Kind.BUTTON, Kind.BLOCKED)])
def test_every_other_kind_of_message_is_answered_and_the_question_put_again(talk, kind):
    """A sticker in the middle of the first talk does not derail it."""
    talk.say("hi")
    assert talk.say("", kind)
    assert question(talk) == "age"


def test_a_hesitation_is_remarked_on_once(talk):
    """The second `um` gets no second remark."""
    talk.say("hi")
    talk.say("yes")
    talk.say("Mia")
    lines = talk._house.ground.first.lines["hesitation"]
    first, second = talk.say("um... I don't know"), talk.say("um... hmm")
    assert any(line in first for line in lines)
    assert not any(line in second for line in lines)


def test_one_can_go_back(talk):
    """`back` puts the question before, and its new answer counts."""
    for said in ("hi", "yes", "Mia", "back"):
        talk.say(said)
    assert question(talk) == "name"
    talk.say("Maria")
    assert talk.known.state.name == "Maria"


def test_what_may_be_skipped_is_skipped_and_what_may_not_is_asked_again(talk):
    """The name may be left out; the age may not."""
    talk.say("hi")
    talk.say("skip")
    assert question(talk) == "age"
    talk.say("yes")
    talk.say("skip")
    assert question(talk) == "about"


def test_a_wrong_city_is_corrected(talk):
    """`no` to the clock asks again; another city is offered."""
    for said in ("hi", "yes", "Mia", "quiet and curious", "warm", "Paris"):
        talk.say(said)
    assert talk.last.labels == ("Yes", "No")
    talk.say("no")
    assert question(talk) == "zone"
    talk.say("Lisbon")
    talk.say("yes")
    assert talk.known.state.settings.zone == "Europe/Lisbon"


def test_a_shared_location_is_a_zone_to_confirm(talk):
    """Coordinates of Tokyo offer Tokyo's clock."""
    for said in ("hi", "yes", "Mia", "quiet and curious", "warm"):
        talk.say(said)
    talk.say("", Kind.LOCATION, lat=35.68, lon=139.69)
    assert talk.last.labels == ("Yes", "No")
    talk.press("Yes")
    assert talk.known.state.settings.zone == "Asia/Tokyo"


def test_it_resumes_where_it_stood_after_a_restart_and_days_later(talk):
    """The open question survives, and its answer is taken."""
    for said in ("hi", "yes"):
        talk.say(said)
    talk.restart()
    talk.wait(days=3)
    assert question(talk) == "name"
    talk.say("Mia")
    assert talk.known.state.name == "Mia"
    assert question(talk) == "about"


def test_commands_work_in_the_middle_of_it_and_the_question_is_put_again(talk):
    """/help answers, and the age is still asked for."""
    talk.say("hi")
    said = talk.say("/help")
    assert "/forget_me" in said
    assert talk.last.labels == ("Yes", "No")
    assert question(talk) == "age"


def test_a_second_start_never_erases(settled):
    """It says hello again; everything stays."""
    before = settled.known.persona
    assert settled.say("/start")
    assert settled.known.persona == before
    assert settled.known.state.standing == "friend"


@pytest.mark.parametrize("name", ["{{7*7}}", "Robert'); DROP TABLE person;--", "<b>Mia</b>", "مريم", "Ng"])
def test_a_strange_name_stays_as_it_was_written(talk, name):
    """Templates are not rendered, SQL is not run, right-to-left is a name like any other."""
    talk.say("hi")
    talk.say("yes")
    said = talk.say(name)
    assert "49" not in said
    if talk.known.state.name:
        assert talk.known.state.name == name


@pytest.mark.parametrize("young", ["no", "I'm 15", "15", "i am seventeen"])
def test_somebody_under_age_is_stopped_kindly_and_stays_stopped(talk, young):
    """Whatever is said afterwards, even /start and another age, it stays over."""
    talk.say("hi")
    assert talk.say(young)
    assert talk.known.state.standing == "closed"
    talk.restart()
    talk.say("/start")
    talk.say("I'm 30")
    assert talk.known.state.standing == "closed"
    assert talk.wait(days=5) == ()


def test_days_of_silence_change_nothing(talk):
    """Nobody in the first talk is written to first."""
    talk.say("hi")
    assert talk.wait(days=30) == ()


def test_an_old_button_of_the_first_talk_does_no_harm(settled):
    """The age button, pressed long after, is answered politely."""
    settled.wait(minutes=5)
    assert settled.press("No")
    assert settled.known.state.standing == "friend"


def test_choices_can_be_pressed_or_typed(talk):
    """A button and its word lead to the same place."""
    talk.say("hi")
    talk.press("Yes")
    assert question(talk) == "name"
    assert talk.now - talk.last.at == timedelta()


@pytest.mark.parametrize("answered", range(8))
def test_whoever_leaves_in_the_middle_is_let_go(talk, answers, answered):
    """A goodbye is answered with one, whatever question is open, and the question waits."""
    talk.say("hi")
    for _, answer in answers[:answered]:
        talk.say(answer)
    before = question(talk)
    assert "?" not in talk.say("I have to go, bye")
    assert question(talk) == before


@pytest.mark.parametrize("offered", ["Kim", "Kim is fine", "Kim will do.", "Kim, please"])
def test_a_name_that_is_offered_is_taken_without_its_wrapping(talk, offered):
    """What is said around the name is no part of it."""
    talk.say("hi")
    talk.say("yes")
    talk.say(offered)
    assert talk.known.state.name == "Kim"


@pytest.mark.parametrize("nothing", ["bye", "whatever is fine", "thanks", "see you tomorrow"])
def test_what_is_no_name_is_not_taken_for_one(talk, nothing):
    """Nobody is called Bye."""
    talk.say("hi")
    talk.say("yes")
    talk.say(nothing)
    assert talk.known.state.name == ""


@pytest.mark.parametrize("asked", ["who are you?", "why did you choose that name?", "/persona"])
def test_before_it_has_a_name_it_says_so(talk, asked):
    """Nothing is said with a gap where the name would be, and the question is put again."""
    talk.say("hi")
    said = talk.say(asked)
    assert "name" in said
    assert "I'm ," not in said
    assert all(one.text.strip() for one in talk.passages[-1].said)
    assert question(talk) == "age"


def test_start_in_the_first_talk_goes_on_with_it(talk):
    """It is no hello again, and another question is not asked beside the open one."""
    talk.say("hi")
    told = talk.say("/start")
    assert told.count("?") == 1
    assert any(line in told for line in FIRST.lines["resume"])


def test_a_command_in_the_first_talk_is_no_answer_that_was_not_understood(talk):
    """It never says so, however often one looks around."""
    talk.say("hi")
    sorry = [line for question in FIRST.questions[:1] for line in question.again]
    for command in ("/start", "/help", "/privacy", "/start", "/help", "/settings", "/start"):
        told = talk.say(command)
        assert told
        assert not any(line in told for line in sorry)


def test_a_place_shared_early_is_only_confirmed_later(talk, answers):
    """The clock of Berlin was taken from it, as was said; a no takes it back."""
    talk.say("hi")
    talk.say("", Kind.LOCATION, lat=52.5, lon=13.4)
    for _, answer in answers[:4]:
        told = talk.say(answer)
    assert "Berlin" in told
    assert talk.known.state.settings.zone == "Europe/Berlin"
    talk.say("no")
    assert talk.known.state.settings.zone is None


def test_words_under_a_picture_answer_what_they_cannot_mean_otherwise(talk):
    """A name that is said to be one; not what may as well be on the picture."""
    talk.say("hi")
    talk.say("yes", Kind.PHOTO)
    assert talk.known.state.adult
    talk.say("Bruno", Kind.PHOTO)
    assert talk.known.state.name == ""
    talk.say("call me Zed", Kind.PHOTO)
    assert talk.known.state.name == "Zed"
    talk.say("two stubborn dogs at the lake", Kind.PHOTO)
    assert talk.known.state.onboarding.question == "about"
