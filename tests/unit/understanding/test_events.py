"""Events are dated things still to come; what is over, off, asked, supposed or regular is none."""

from datetime import timedelta

import pytest

from tests.unit.understanding.heard import NOW, events

HEARD = [
    ("I have a job interview tomorrow", "tomorrow", "job interview"),
    ("my exam is on Friday", "on Friday", "exam"),
    ("On Friday I have an exam", "On Friday", "exam"),
    ("dinner with Tom on Friday", "on Friday", "dinner with Tom"),
    ("I've got a dentist appointment next week", "next week", "dentist appointment"),
    ("my sister's wedding is on Saturday", "on Saturday", "sister's wedding"),
    ("Anna's birthday party is tomorrow", "tomorrow", "Anna's birthday party"),
    ("my flight leaves tomorrow", "tomorrow", "flight"),
    ("I'm nervous about my driving test tomorrow", "tomorrow", "driving test"),
    ("we're having a party on Saturday", "on Saturday", "party"),
    ("I have a date on Friday!", "on Friday", "date"),
    ("my surgery is in two weeks", "in two weeks", "surgery"),
    ("the exam results come tomorrow", "tomorrow", "exam results"),
    ("I'm going to a concert tonight", "tonight", "concert"),
    ("the deadline is tomorrow", "tomorrow", "deadline"),
    ("tomorrow is my birthday", "tomorrow", "birthday"),
    ("I was tired but my exam is tomorrow", "tomorrow", "exam"),
    ("blood test tomorrow", "tomorrow", "blood test"),
    ("I have a first date on Friday", "on Friday", "first date"),
    ("piano lesson tomorrow, wish me luck", "tomorrow", "piano lesson"),
    ("I have a maths exam on Friday", "on Friday", "maths exam"),
    ("I have a wedding dress fitting tomorrow", "tomorrow", "wedding dress fitting"),
    ("got physio tomorrow", "tomorrow", "physio"),
    ("we fly to Rome tomorrow", "tomorrow", "fly to Rome"),
    ("parents evening is tomorrow", "tomorrow", "parents evening"),
    ("the concert's tomorrow", "tomorrow", "concert"),
    ("mums birthday tomorrow, no idea what to get her", "tomorrow", "birthday"),
    ("I find out tomorrow if it worked, and then we will see", "tomorrow", "news"),
]
TRAPS = [
    ("I had an interview today", "today"),
    ("my exam was yesterday", "yesterday"),
    ("the party last Friday was fun", "last Friday"),
    ("I went to a concert today", "today"),
    ("my exam on Friday is cancelled", "on Friday"),
    ("the wedding on Saturday was called off", "on Saturday"),
    ("they postponed the meeting on Friday", "on Friday"),
    ("I don't have an exam tomorrow", "tomorrow"),
    ("no exam tomorrow", "tomorrow"),
    ("the meeting tomorrow isn't happening", "tomorrow"),
    ("do you have an exam tomorrow?", "tomorrow"),
    ("is the party tomorrow?", "tomorrow"),
    ("is the party tomorrow", "tomorrow"),
    ("when is my exam, tomorrow?", "tomorrow"),
    ("if I had an exam tomorrow", "tomorrow"),
    ("I might have a meeting tomorrow", "tomorrow"),
    ("I wish the party was tomorrow", "tomorrow"),
    ("I would love a trip tomorrow", "tomorrow"),
    ("maybe a party tomorrow", "tomorrow"),
    ("I will visit my mum tomorrow", "tomorrow"),
    ("we play a game every day", "every day"),
    ("I always have class on Monday", "on Monday"),
    ("I want to race tomorrow", "tomorrow"),
    ("I will test it tomorrow", "tomorrow"),
    ("I need a wedding dress tomorrow", "tomorrow"),
    ("exam stress until tomorrow", "tomorrow"),
    ("I passed my exam today", "today"),
    ("in the movie the wedding is tomorrow", "tomorrow"),
    ("he asked about the exam tomorrow", "tomorrow"),
    ("I missed my flight today", "today"),
    ("see you tomorrow", "tomorrow"),
    ("I work tomorrow", "tomorrow"),
    ("let's lunch tomorrow", "tomorrow"),
    ("I skipped class today", "today"),
    ("I have an exam", ""),
    ("interviews are hard", ""),
    ("I have nothing tomorrow", "tomorrow"),
    ("I got hired today", "today"),
    ("got myself a bike today", "today"),
    ("I move on from it tomorrow", "tomorrow"),
]


@pytest.mark.parametrize(("text", "phrase", "what"), HEARD)
def test_a_dated_thing_to_come_is_an_event(text: str, phrase: str, what: str) -> None:
    """The thing is named in the person's words and carries the day, its grain and the sentence."""
    (event,) = events(text, phrase)
    assert (event.what, event.grain, event.evidence) == (what, "day", text)
    assert event.start == (NOW + timedelta(days=1)).replace(hour=0)


@pytest.mark.parametrize(("text", "phrase"), TRAPS)
def test_what_is_not_to_come_is_none(text: str, phrase: str) -> None:
    """Past, cancelled, denied, asked, supposed and undated things are no events."""
    assert events(text, phrase) == ()


@pytest.mark.parametrize("text", ["I have yoga class on Monday", "my lesson is on Monday", "dinner with Tom on Monday"])
def test_what_comes_again_and_again_is_no_event(text: str) -> None:
    """A recurring date makes no single event."""
    assert events(text, "on Monday", recurring="every:monday") == ()


def test_the_evidence_is_the_sentence_of_the_event() -> None:
    """Of two sentences only the one that tells it stands behind the event."""
    (event,) = events("I'm tired. My exam is tomorrow!", "tomorrow")
    assert event.evidence == "My exam is tomorrow!"


@pytest.mark.parametrize("text", ["exam " * 800, "tomorrow " * 400, "my exam tomorrow and " * 190])
def test_heaps_of_words_stay_quick_and_single(text: str) -> None:
    """However often it is said, one event of one day is one event."""
    assert len({event.what for event in events(text, "tomorrow" if "tomorrow" in text else "")}) <= 1


@pytest.mark.parametrize(
    ("text", "what"),
    [
        pytest.param("I have an exam tomorrow and a party", ["exam", "party"], id="two with one date"),
        pytest.param("I have an exam and a concert tomorrow", ["concert"], id="the nearer one"),
        pytest.param("the exam I had was hard and my concert is tomorrow", ["concert"], id="one over, one to come"),
        pytest.param("I had an exam but tomorrow is a party", ["party"], id="over, then to come"),
        pytest.param("I can't go to the party tomorrow", [], id="not going"),
        pytest.param("I was nervous because the exam is tomorrow", ["exam"], id="because"),
        pytest.param("I wish the exam was tomorrow", [], id="wished"),
        pytest.param("wish me luck, exam tomorrow", ["exam"], id="wished luck"),
    ],
)
def test_of_two_clauses_each_has_its_own_thing(text: str, what: list[str]) -> None:
    """What one clause says of the past or of wishes does not touch the other."""
    assert [event.what for event in events(text, "tomorrow")] == what


@pytest.mark.parametrize(
    ("text", "what"),
    [
        pytest.param("my sister's wedding is tomorrow", "sister's wedding", id="whose"),
        pytest.param("it's party tomorrow", "party", id="it is"),
        pytest.param("dinner with Anna tomorrow", "dinner with Anna", id="with whom"),
        pytest.param("dinner with friends tomorrow", "dinner", id="with nobody named"),
        pytest.param("dinner with I tomorrow", "dinner", id="with a pronoun"),
        pytest.param("Big exam tomorrow", "Big exam", id="as written"),
        pytest.param("my history exam results come tomorrow", "history exam results", id="before and after"),
    ],
)
def test_a_thing_is_named_as_closely_as_it_was(text: str, what: str) -> None:
    """With the words that say which, whose and with whom."""
    assert [event.what for event in events(text, "tomorrow")] == [what]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        pytest.param("date tomorrow", 0, id="a verb, perhaps"),
        pytest.param("I have a date tomorrow", 1, id="a noun"),
        pytest.param("my mother's visit is tomorrow", 1, id="owned"),
        pytest.param("they visit tomorrow", 0, id="a verb"),
        pytest.param("I'll race tomorrow", 0, id="a verb to come"),
        pytest.param("I need a wedding dress tomorrow", 0, id="another thing"),
    ],
)
def test_a_verb_is_no_thing(text: str, count: int) -> None:
    """`date`, `visit` and `race` need something that makes them nouns."""
    assert len(events(text, "tomorrow")) == count
