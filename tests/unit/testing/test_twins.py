"""Two talks are compared step by step; a restart alone makes no difference."""

from companion.domain.reply import Reply
from companion.testing import Talk
from companion.testing.twins import differs

LINES = ("hello", "my sister Anna lives in Berlin", "I'm tired", "bye")


def lived(lines=LINES, restarts=(), **more):
    """The passages of a talk, a minute between lines, restarted before some of them."""
    with Talk(persona="wren", **more) as talk:
        for number, line in enumerate(lines):
            if number in restarts:
                talk.restart()
            talk.say(line)
            talk.wait(minutes=1)
        return talk.passages


def test_the_same_seed_is_the_same_talk():
    """Letter for letter."""
    assert differs(lived(), lived()) is None


def test_a_talk_cut_by_restarts_is_the_same_talk():
    """Wherever it is cut."""
    assert differs(lived(), lived(restarts=(1, 2, 3))) is None


def test_another_seed_is_another_talk():
    """And it is said what is other, and where."""
    breach = differs(lived(), lived(seed=8))
    assert breach is not None
    assert breach.what.startswith("another ")


def test_a_talk_that_is_longer_is_another_talk():
    """Also when all before is the same."""
    breach = differs(lived(), lived(LINES[:-1]))
    assert breach is not None
    assert breach.what == "one talk is longer than the other"


def test_another_line_is_another_step():
    """Before anything that is said to it."""
    breach = differs(lived(), lived(("hello", "my brother Tom lives in Rome", *LINES[2:])))
    assert breach is not None
    assert breach.passage == 2
    assert breach.what.startswith("another step")


def test_silence_and_speech_are_not_the_same():
    """One engine answers, the other has nothing to say."""

    class Speaks:
        name = "speaks"

        def respond(self, turn):
            return Reply("Yes.")

    class Keeps:
        name = "keeps"

        def respond(self, turn):
            return Reply()

    talks = []
    for engine in (Speaks(), Keeps()):
        with Talk(persona="wren", engine=engine) as talk:
            talk.say("hello")
            talks.append(talk.passages)
    breach = differs(*talks)
    assert breach is not None
    assert "the other nothing" in breach.what
