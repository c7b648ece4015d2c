"""A day in three lines, made of what was said on it and of nothing else."""

from datetime import UTC, date, datetime, timedelta

from companion.conversation.days_told import LINES, LONGEST, three_lines
from companion.domain.forgetting import GONE
from companion.domain.memory import Moment
from companion.testing import Talk
from companion.understanding import understand
from companion.understanding.tables import Known, Tables

TABLES = Tables.build()
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
TODAY = [date(2026, 3, 2)]


def read(text):
    """What is understood of a sentence."""
    return understand(text, NOW, "UTC", Known(), TABLES)


def told(*texts, at=NOW, speaker="them", days=TODAY):
    """The three lines of a day on which this was said."""
    moments = [Moment(n, at + timedelta(minutes=n), speaker, text) for n, text in enumerate(texts)]
    return three_lines(moments, days, "UTC", read)


DAY = (
    "hi there",
    "I had a terrible fight with my boss this morning",
    "how are you?",
    "/memory",
    "then I met Anna for lunch by the river",
    "ok",
    "the tram was full",
    "my exam went really well and I'm so happy",
)


def test_the_most_telling_sentences_stand_in_order_of_time():
    """Word for word; no question, no greeting, no command."""
    lines = told(*DAY)
    assert len(lines) == LINES
    assert set(lines) <= set(DAY)
    assert list(lines) == sorted(lines, key=DAY.index)
    assert "my exam went really well and I'm so happy" in lines


def test_only_their_own_words_of_that_day_count():
    """Not the companion's, and not yesterday's."""
    assert told(*DAY, speaker="me") == ()
    assert told(*DAY, days=[date(2026, 3, 1)]) == ()


def test_what_was_forgotten_is_not_told():
    """Nor anything around it."""
    assert told(f"I met {GONE} by the river today", GONE) == ()


def test_the_same_sentence_is_told_once():
    """However often it was said."""
    assert len(told(*["I had a terrible fight with my boss"] * 4)) == 1


def test_a_long_sentence_is_cut_after_a_whole_word():
    """With a mark that it goes on."""
    (line,) = told("I walked " + "along the quiet river " * 20)
    assert len(line) <= LONGEST + 2
    assert line.endswith(" …")


def test_a_day_a_week_and_an_empty_one_are_answered():
    """In quotes; the week with its days; honest where there is nothing."""
    with Talk(persona="wren", zone="UTC") as talk:
        talk.say("how was my week?")
        assert talk.last.why.rule == "command.day_empty"
        talk.say("I had a terrible fight with my boss this morning")
        talk.say("then I met Anna for lunch by the river")
        said = talk.say("what was my day?")
        assert "“then I met Anna for lunch by the river”" in said
        talk.wait(days=1)
        assert "river" in talk.say("what did I do yesterday?")
        assert "Monday: “" in talk.say("how was my week?")
        assert "river" not in talk.say("what was my day?")


def test_what_was_told_in_confidence_is_no_line_of_a_day():
    """Nor what was said just before it; the day is summed up without."""
    with Talk("wren") as talk:
        talk.say("my friend Ben lives in Oslo")
        talk.wait(minutes=5)
        talk.say("he has lost a fortune at cards")
        talk.wait(minutes=5)
        talk.say("he told me in confidence, so keep it to yourself")
        talk.wait(minutes=5)
        told = talk.say("my day in three lines")
    assert "Oslo" in told
    assert not any(word in told for word in ("fortune", "confidence"))
