"""What comes back from a worker is a reply or an error, whatever bytes it is made of."""

import os
import pickle
import sys
from io import BytesIO

import pytest

from companion.domain.errors import EngineError
from companion.domain.message import PersonId
from companion.domain.reply import Ask, Bubble, Reply, Why
from companion.plugins.line import Line
from companion.plugins.soundness import MOST
from companion.plugins.wire import LENGTH, framed, packed, unframed, unpacked

REPLY = Reply((Bubble("Hello.", "a#1"),), (Ask("a", {"who": "Bo"}),), Why("mine", "a"))


class Commands:
    """Runs a command of the machine when it is unpickled."""

    def __reduce__(self):
        return os.mkdir, ("ran",)


@pytest.mark.parametrize("reply", [REPLY, Reply(), None])
def test_a_reply_comes_back_equal(reply):
    """Or none, when there was none."""
    assert unpacked(packed(("", reply))) == reply


def test_a_problem_comes_back_as_an_error():
    """In the words in which it was noticed."""
    with pytest.raises(EngineError, match=r"^raised KeyError$"):
        unpacked(packed(("raised KeyError", None)))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"nonsense",
        pickle.dumps("a text"),
        pickle.dumps(("", "a text")),
        pickle.dumps(("", PersonId("pipe", "mia"))),
        pickle.dumps(("", Commands())),
        pickle.dumps(("", REPLY))[:-9],
    ],
)
def test_anything_else_is_an_error_and_runs_nothing(content, tmp_path, monkeypatch):
    """No code of a plug-in is run on this side."""
    monkeypatch.chdir(tmp_path)
    with pytest.raises(EngineError, match="something else than a Reply"):
        unpacked(content)
    assert list(tmp_path.iterdir()) == []


def test_a_reply_that_cannot_be_pickled_is_an_error_on_its_own_side():
    """The worker says so and goes on."""
    with pytest.raises(EngineError, match="cannot leave its process"):
        packed(("", Reply("hello", effects=(Ask("a", {"b": lambda: None}),))))


def test_contents_follow_each_other_in_a_stream():
    """Each is taken whole, and the end is told apart."""
    stream = BytesIO(framed(b"one") + framed(b"") + framed(b"three"))
    assert [unframed(stream.read) for _ in range(4)] == [b"one", b"", b"three", None]


async def exchanged(script):
    """What a process that is this script answers."""
    line = await Line.open((sys.executable, "-c", script), os.environ)
    try:
        return await line.exchange(framed(b"hello"))
    finally:
        await line.cut()


async def test_an_answer_in_pieces_is_put_together():
    """A pipe gives what it has."""
    script = "import os\nfor byte in b'\\0\\0\\0\\0\\0\\0\\0\\3abc': os.write(1, bytes((byte,)))\ninput()"
    assert await exchanged(script) == b"abc"


async def test_an_answer_without_end_is_cut_off():
    """Nobody can fill the memory of this process."""
    script = f"import os; os.write(1, {LENGTH.pack(MOST + 1)!r}); input()"
    with pytest.raises(EngineError, match="too great a length"):
        await exchanged(script)


async def test_a_process_that_ends_instead_of_answering_is_an_error():
    """It is noticed at once, not when time is up."""
    with pytest.raises(EngineError, match="ended its process"):
        await exchanged("pass")


async def test_a_line_that_is_lost_is_not_spoken_to():
    """The second question is answered by an error, too."""
    line = await Line.open((sys.executable, "-c", "pass"), os.environ)
    for problem in ("ended its process", "had ended its process"):
        with pytest.raises(EngineError, match=problem):
            await line.exchange(framed(b"hello"))
    await line.cut()
