"""A log line tells what happened and where, and never a secret or a word of anybody."""

import asyncio
import json
import logging
import sys
import threading
from collections.abc import Callable, Iterator
from io import StringIO

import pytest

from companion.monitoring import logs
from tests.bot_api.server import TOKEN

WORDS = "my private words"
SECRET = TOKEN.partition(":")[2]


@pytest.fixture
def written() -> Iterator[Callable[[], str]]:
    """What the program's own log has shown; afterwards everything is as it was."""
    root, hooks, raises = logging.getLogger(), (sys.excepthook, threading.excepthook), logging.raiseExceptions
    stream = StringIO()
    diary = logs.Diary(stream)
    root.addHandler(diary)
    yield stream.getvalue
    root.removeHandler(diary)
    sys.excepthook, threading.excepthook = hooks
    logging.raiseExceptions = raises


def failed(message: str) -> BaseException:
    """An error that somebody raised."""
    try:
        raise ValueError(message)
    except ValueError as error:
        return error


def test_a_plain_line_is_pairs_of_key_and_value(written: Callable[[], str]):
    """Values of more than one word are quoted."""
    logs.write("plain", ())
    logging.getLogger("companion.somewhere").warning("something %s", "odd")
    line = written()
    assert line.endswith('level=warning room=companion.somewhere event="something odd"\n')
    assert line.startswith("time=20")


def test_a_json_line_is_one_object(written: Callable[[], str]):
    """The same fields; an error is told by its kind and its place."""
    logs.write("json", ())
    logging.getLogger("companion.somewhere").error("a turn failed", exc_info=failed(WORDS))
    told = json.loads(written())
    assert told["event"] == "a turn failed"
    assert (told["level"], told["error"]) == ("error", "ValueError")
    assert told["at"].startswith("unit/monitoring/test_logs.py:")


@pytest.mark.parametrize("form", ["plain", "json"])
@pytest.mark.parametrize(
    "shown", [TOKEN, SECRET, TOKEN.replace(":", "%3A"), f"https://api.telegram.org/bot{TOKEN}/getMe", "hook-secret"]
)
def test_a_secret_is_blotted_out_in_every_form(written: Callable[[], str], form: str, shown: str):
    """Whoever logs it, and also the token of another bot."""
    logs.write(form, (TOKEN, "hook-secret", ""))
    logging.getLogger("companion.somewhere").warning("called %s", shown)
    logging.getLogger("elsewhere").warning(f"called {shown} and 987654321:{'x' * 35}")
    line = written()
    assert SECRET not in line
    assert "hook-secret" not in line
    assert "x" * 35 not in line
    assert line.count("***") >= 2


def test_what_others_log_is_cut_down_to_its_first_line_unfilled(written: Callable[[], str]):
    """Whatever a package fills in may be what somebody wrote."""
    logs.write("plain", ())
    logging.getLogger("aiohttp.server").error("Error handling %s", WORDS, exc_info=failed(WORDS))
    logging.getLogger("asyncio").error(f"Task was never retrieved\nexception=ValueError({WORDS!r})")
    line = written()
    assert WORDS not in line
    assert "Traceback" not in line
    assert 'event="Error handling %s" error=ValueError' in line
    assert len(line.splitlines()) == 2


def test_a_record_that_does_not_fit_its_values_shows_none(
    written: Callable[[], str], capfd: pytest.CaptureFixture[str]
):
    """Python would print them all, to help."""
    logs.write("plain", ())
    record = logging.LogRecord("companion.somewhere", logging.ERROR, "", 1, "%d of %d", (WORDS,), None)
    (diary,) = (one for one in logging.getLogger().handlers if isinstance(one, logs.Diary))
    diary.handle(record)
    assert WORDS not in written() + "".join(capfd.readouterr())


def test_an_error_that_nobody_caught_is_one_line(written: Callable[[], str]):
    """In the main thread and in any other."""
    logs.write("plain", (TOKEN,))
    error = failed(f"{TOKEN} {WORDS}")
    sys.excepthook(type(error), error, error.__traceback__)
    threading.excepthook(threading.ExceptHookArgs((type(error), error, error.__traceback__, None)))
    lines = written().splitlines()
    assert len(lines) == 2
    assert all("level=critical" in line and "error=ValueError at=" in line for line in lines)
    assert WORDS not in "".join(lines)


def test_breaking_off_by_hand_is_no_error(written: Callable[[], str]):
    """Ctrl-C needs no line."""
    logs.write("plain", ())
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert written() == ""


async def test_a_task_that_nobody_waited_for_is_told_by_its_kind(written: Callable[[], str]):
    """The loop itself would quote the error and the arguments."""
    logs.write("plain", ())
    loop = asyncio.get_running_loop()
    logs.watch(loop)
    loop.call_exception_handler({"message": f"Exception in callback say({WORDS!r})", "exception": failed(WORDS)})
    line = written()
    assert "error=ValueError" in line
    assert WORDS not in line


def test_a_line_break_in_an_event_begins_no_new_line(written: Callable[[], str]):
    """Nobody can forge a line of the log."""
    logs.write("plain", ())
    logging.getLogger("companion.somewhere").warning("one\nlevel=info event=two")
    assert len(written().splitlines()) == 1
