"""The terminal: bubbles on the screen, numbered buttons, files saved, spans of time."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from companion.channels.terminal import TerminalChannel
from companion.channels.terminal_talk import span_of
from companion.domain.errors import CompanionError
from companion.domain.message import PersonId
from companion.domain.reply import Attachment, Bubble, Button, Why
from companion.domain.work import Delivery

YES, NO = Button("Yes", "do:yes", "b1"), Button("No, keep it", "do:no", "b2")
WHY = Why("rules", "hello", "a.talk", 3)


async def shown(bubble: Bubble, capsys: pytest.CaptureFixture[str], shows_why: bool = False) -> str:
    """What stands on the screen after this bubble was sent."""
    channel = TerminalChannel(lambda: "Wren", shows_why)
    delivery = Delivery("1", PersonId("terminal", "me"), datetime(2026, 3, 2, tzinfo=UTC), (bubble,), WHY)
    await channel.send(delivery, bubble)
    return capsys.readouterr().out


async def test_a_bubble_is_printed_under_the_companions_name(capsys: pytest.CaptureFixture[str]):
    """And nothing more."""
    assert await shown(Bubble("hello"), capsys) == "\nWren: hello\n"


async def test_buttons_are_numbered(capsys: pytest.CaptureFixture[str]):
    """From one, over all rows."""
    assert "[1] Yes   [2] No, keep it" in await shown(Bubble("sure?", buttons=((YES,), (NO,))), capsys)


async def test_a_why_is_printed_when_asked_for(capsys: pytest.CaptureFixture[str]):
    """With rule, file and line."""
    assert "rules · hello · a.talk:3" in await shown(Bubble("hello"), capsys, shows_why=True)


@pytest.mark.parametrize(
    ("typed", "data"),
    [
        ("1", "b1"),
        (" 2 ", "b2"),
        ("yes", "b1"),
        ("NO, KEEP IT", "b2"),
        ("3", None),
        ("0", None),
        ("", None),
        ("y", None),
    ],
)
async def test_a_button_is_pressed_by_number_or_by_name(typed: str, data: str | None):
    """Anything else is just text."""
    channel = TerminalChannel(lambda: "Wren")
    bubble = Bubble("sure?", buttons=((YES, NO),))
    await channel.send(Delivery("1", PersonId("terminal", "me"), datetime(2026, 3, 2, tzinfo=UTC), (bubble,)), bubble)
    assert channel.pressed(typed) == data


async def test_only_the_newest_buttons_have_numbers():
    """A bubble without any takes the numbers away."""
    channel = TerminalChannel(lambda: "Wren")
    delivery = Delivery("1", PersonId("terminal", "me"), datetime(2026, 3, 2, tzinfo=UTC), ())
    await channel.send(delivery, Bubble("sure?", buttons=((YES,),)))
    await channel.send(delivery, Bubble("fine"))
    assert channel.pressed("1") is None


async def test_a_file_is_saved_for_its_owner_under_a_free_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    """Nothing that is there is written over."""
    monkeypatch.chdir(tmp_path)
    file = Attachment("export.json", '{"text": "grüße"}')
    for name in ("export.json", "export-2.json", "export-3.json"):
        assert f"saved as {name}" in await shown(Bubble("here", file=file), capsys)
        assert (tmp_path / name).read_text(encoding="utf-8") == file.text
        assert (tmp_path / name).stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("3d", timedelta(days=3)),
        ("2 hours", timedelta(hours=2)),
        ("30m", timedelta(minutes=30)),
        ("1w 2d", timedelta(days=9)),
        ("1w2d", timedelta(days=9)),
        ("2 Hrs", timedelta(hours=2)),
        ("45 min", timedelta(minutes=45)),
        ("1 day", timedelta(days=1)),
        ("0m", timedelta()),
    ],
)
def test_a_span_is_written_as_people_write_it(text: str, span: timedelta):
    """Weeks, days, hours, minutes, and sums of them."""
    assert span_of(text) == span


@pytest.mark.parametrize("text", ["", "soon", "3", "d", "3d soon", "-3d", "3 d and a bit", "99999d", "3 months"])
def test_a_span_that_is_none_is_explained(text: str):
    """With examples."""
    with pytest.raises(CompanionError, match="/wait 3d"):
        span_of(text)
