"""What is found first, and why."""

from datetime import UTC, datetime, timedelta

import pytest

from companion.domain.memory import Moment
from companion.recollection import Past, Query, search

NOW = datetime(2026, 3, 30, 9, 0, tzinfo=UTC)


def talk(*lines, begun=NOW - timedelta(days=20)):
    """One talk, its lines written as `speaker: text`, a minute apart."""
    parts = [line.split(": ", 1) for line in lines]
    return [Moment(at, begun + timedelta(minutes=at), speaker, text) for at, (speaker, text) in enumerate(parts)]


def best(moments, text, **known):
    """The text of the moment found first; None when there is none."""
    found = search(Past.of(moments), Query(text, NOW, **known))
    return found[0].moment.text if found else None


def test_the_moment_that_holds_the_rare_words_is_first():
    """A word that is said all the time tells less than one said once."""
    moments = talk("them: work was fine", "them: work again", "them: a fox at work", "them: more work")
    assert best(moments, "the fox at work") == "a fox at work"


def test_nothing_is_found_where_nothing_fits():
    """Neither for words never said, nor for empty words alone, nor for what only asks for memories."""
    moments = talk("them: I like tea", "me: so do I. You can tell me more")
    assert [best(moments, text) for text in ("my brother's violin", "what was it?", "do you remember?")] == [None] * 3


def test_an_answer_is_found_by_its_question():
    """The words may stand in the turn before."""
    moments = talk("me: what is your sister's name?", "them: Gustava!", "me: lovely", "them: it rained", "me: oh no")
    found = [one.moment.text for one in search(Past.of(moments), Query("my sister's name", NOW), 2)]
    assert sorted(found) == ["Gustava!", "what is your sister's name?"]


def test_another_talk_is_not_around():
    """What was said on another day lends nothing to what comes after."""
    moments = [*talk("them: my sister is here"), *talk("them: good morning", begun=NOW)]
    assert [one.place for one in search(Past.of(moments), Query("sister", NOW))] == [0]


def test_the_named_speaker_is_preferred():
    """Whoever the question names is the one whose words are wanted."""
    moments = talk("Ann: I play chess", "Bea: I play chess")
    assert search(Past.of(moments), Query("What does Ann play?", NOW, frozenset({"ann"})))[0].moment.speaker == "Ann"
    assert search(Past.of(moments), Query("What does Bea play?", NOW, frozenset({"Bea"})))[0].moment.speaker == "Bea"


def test_the_persons_own_words_go_before_the_companions():
    """Unless it is the companion's words that are asked for."""
    moments = [*talk("them: I like chess"), *talk("me: I like chess", begun=NOW)]
    assert search(Past.of(moments), Query("who likes chess", NOW))[0].moment.speaker == "them"
    assert search(Past.of(moments), Query("who likes chess", NOW, speaker="me"))[0].moment.speaker == "me"


def test_somebody_named_counts_for_more_than_another_word():
    """Asked about Tom at the lake, one hears of Tom elsewhere before the lake without him."""
    moments = [*talk("them: Tom came by"), *talk("them: the lake was cold", begun=NOW)]
    assert best(moments, "tom at the lake", names=frozenset({"Tom"})) == "Tom came by"


def test_a_name_is_looked_for_even_where_the_text_does_not_spell_it_so():
    """`will` in a hasty question is Will, when it is known that he is meant."""
    moments = talk("them: it will rain", "them: dinner with Will tonight", "them: I will cook")
    assert best(moments, "what about will", names=frozenset({"Will"})) == "dinner with Will tonight"


def test_what_was_said_at_the_time_is_preferred():
    """The same words of another month come after."""
    june = datetime(2025, 6, 10, tzinfo=UTC)
    moments = [*talk("them: we went camping", begun=june), *talk("them: we went camping again")]
    window = {"since": june.replace(day=1), "until": june.replace(month=7, day=1)}
    assert best(moments, "when did we go camping", **window) == "we went camping"


def test_a_time_alone_finds_what_was_said_then():
    """Newest first, and nothing of other days."""
    day = datetime(2026, 2, 3, 8, 0, tzinfo=UTC)
    moments = [*talk("them: hi", begun=day - timedelta(days=9)), *talk("them: tea", "them: rain", begun=day)]
    moments += talk("them: bye")
    query = Query("what was it?", NOW, since=day, until=day + timedelta(hours=12))
    assert [one.moment.text for one in search(Past.of(moments), query)] == ["rain", "tea"]


def test_a_question_tells_less_than_a_statement():
    """Who asks about the exam says nothing of it."""
    moments = talk("them: my exam was hard", "them: is an exam hard?")
    assert best(moments, "was the exam hard") == "my exam was hard"


@pytest.mark.parametrize(
    ("asked", "answer"),
    [("when did I start the job", "started the job yesterday"), ("how many cats did I feed", "I feed three cats now")],
)
def test_what_looks_like_an_answer_is_preferred(asked, answer):
    """A time where it was asked when, a number where it was asked how many."""
    other = "started the job anyway" if "job" in asked else "I feed these cats now"
    moments = [*talk(f"them: {answer}"), *talk(f"them: {other}", begun=NOW)]
    assert best(moments, asked) == answer


def test_everyday_words_call_others_to_mind():
    """Hobbies are found where painting was spoken of, and are not said to stand there."""
    (found,) = search(Past.of(talk("them: I paint on Sundays")), Query("what are my hobbies", NOW))
    assert (found.place, found.terms) == (0, ())


def test_the_word_itself_goes_before_what_it_calls_to_mind():
    """A pet that is called one is surer than a dog."""
    moments = [*talk("them: my pet is old"), *talk("them: a dog barked", begun=NOW)]
    assert best(moments, "tell me about my pet") == "my pet is old"


def test_the_words_that_were_found_are_told():
    """By their stems, rarest first."""
    found = search(Past.of(talk("them: Anna sings", "them: we sang in Rome")), Query("singing in Rome", NOW))
    assert found[0].terms == ("rome", "sing")


def test_the_newer_of_two_equal_moments_is_first():
    """What was said last is what counts."""
    moments = [*talk("them: I like tea"), *talk("them: I like tea", begun=NOW)]
    assert [one.place for one in search(Past.of(moments), Query("tea", NOW))] == [1, 0]


def test_no_more_are_found_than_asked_for():
    """The best ones."""
    past = Past.of(talk(*(f"them: tea number {number}" for number in range(60))))
    whole = search(past, Query("tea", NOW), 50)
    assert len(whole) == 50
    assert search(past, Query("tea", NOW), 3) == whole[:3]


def test_a_rare_moment_is_found_among_very_many():
    """Words that stand nearly everywhere do not hide the one that stands once."""
    common = (Moment(at, NOW + timedelta(minutes=at), "them", "tea and rain and work") for at in range(30_000))
    past = Past.of(common).after([Moment(0, NOW + timedelta(days=60), "them", "tea with a fox")])
    assert search(past, Query("fox rain tea work", NOW))[0].place == 30_000
    assert search(past, Query("rain work tea", NOW))[0].terms == ("rain", "work", "tea")


def test_a_very_long_query_is_searched_by_its_rarest_words():
    """Four thousand letters find what one of their words stands for."""
    words = " ".join(f"w{number}" for number in range(600))
    said = [f"them: w{number}" for number in range(600)]
    found = search(Past.of(talk(*said, "them: fox", *said)), Query(f"{words} {words} fox", NOW), 100)
    assert "fox" in [one.moment.text for one in found]
