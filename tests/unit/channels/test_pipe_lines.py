"""Lines of the pipe: what one says, what makes it no line, and how what is sent is told."""

import json
from datetime import UTC, datetime

import pytest

from companion.channels.pipe import (
    LineError,
    Passing,
    PipeChannel,
    encoded,
    instant,
    read_line,
    sent_entry,
    serve,
    told,
    told_why,
)
from companion.domain.message import Kind, Message, PersonId
from companion.domain.reply import Attachment, Bubble, Button, RunnerUp, Why
from companion.domain.work import Delivery

NOW = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
AT = "2026-03-02T09:00:00+01:00"
MIA = PersonId("pipe", "mia")
HELLO = Delivery("1", MIA, NOW, (Bubble("hello"), Bubble("again")), Why("rules", "hello"), about="tea", kind="morning")


def read(**fields: object) -> tuple[Message | Passing, datetime | None]:
    """What a line with these fields says."""
    return read_line(json.dumps(fields).encode(), "run-1", NOW)


def message(**fields: object) -> Message:
    """The message that Mia's line with these fields is."""
    said, _ = read(user="mia", **fields)
    assert isinstance(said, Message)
    return said


def test_a_line_of_text_is_a_message():
    """With the update it was given, at the instant it names."""
    assert message(text="hi", at=AT) == Message(MIA, "run-1", NOW, "hi")
    assert read(user="mia", at=AT)[1] == NOW


def test_a_line_without_a_time_is_said_now():
    """And names no instant."""
    assert read(user="mia", text="hi") == (Message(MIA, "run-1", NOW, "hi"), None)


def test_a_tick_is_time_that_passes():
    """Whatever else stands in the line."""
    assert read(tick=AT, user="mia", text="hi") == (Passing(NOW), NOW)


def test_a_pressed_button_is_a_message_of_its_kind():
    """Whatever kind the line says; an empty one is pressed too."""
    assert (message(button="b1").kind, message(button="b1", kind="sticker").button) == (Kind.BUTTON, "b1")
    assert message(button="").kind is Kind.BUTTON


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind not in (Kind.BUTTON, Kind.LOCATION)])
def test_every_kind_is_taken(kind: Kind):
    """As the domain names it."""
    assert message(kind=str(kind)).kind is kind


@pytest.mark.parametrize(("lat", "lon"), [(35.68, 139.69), (-90, -180), (90, 180), (0, 0)])
def test_a_location_is_somewhere_on_earth(lat: float, lon: float):
    """Up to the poles and the date line."""
    assert (message(kind="location", lat=lat, lon=lon).lat, message(kind="location", lat=lat, lon=lon).lon) == (
        lat,
        lon,
    )


@pytest.mark.parametrize(("lat", "lon"), [(None, 0), (0, None), (90.01, 0), (0, -180.5), (float("nan"), 0), (1e999, 0)])
def test_a_location_elsewhere_is_refused(lat: float | None, lon: float | None):
    """In a sentence that says the bounds."""
    with pytest.raises(LineError, match="-180 and 180"):
        message(kind="location", lat=lat, lon=lon)


def test_the_zone_and_the_language_travel_along():
    """Whether they make sense is for others to say."""
    said = message(zone="Asia/Tokyo", language="ja")
    assert (said.zone, said.language) == ("Asia/Tokyo", "ja")


@pytest.mark.parametrize("field", ["user", "button", "zone", "language"])
def test_no_name_carries_half_a_character(field: str):
    """It becomes a question mark, as no store could keep it."""
    said, _ = read(**{"user": "mia", field: "a\ud800b"})
    assert isinstance(said, Message)
    names = {"user": said.person.id, "button": said.button, "zone": said.zone, "language": said.language}
    assert names[field] == "a?b"


@pytest.mark.parametrize(
    "raw",
    [b"", b" ", b"{", b"[]", b"null", b'"text"', b"7", b"\xff", b"[" * 100000, b"9" * 5000, b"{}", b'{"user": ""}',
     b'{"user": 5}', b'{"user": "mia", "text": 5}', b'{"user": "mia", "kind": "button"}', b'{"user": "mia", "at": ""}'],
)  # fmt: skip
def test_what_is_no_line_is_refused_in_one_sentence(raw: bytes):
    """Short, and without a line break."""
    with pytest.raises(LineError) as wrong:
        read_line(raw, "run-1", NOW)
    assert 0 < len(str(wrong.value)) < 200
    assert "\n" not in str(wrong.value)


@pytest.mark.parametrize("text", ["2026-03-02T08:00:00Z", "2026-03-02T09:00:00+01:00", "2026-03-02 03:00-05:00"])
def test_an_instant_is_any_iso_time_with_an_offset(text: str):
    """Written as people write it."""
    assert instant(text, "at") == NOW


@pytest.mark.parametrize(
    ("text", "says"),
    [("2026-03-02T09:00:00", "offset"), ("2026-03-02", "offset"), ("soon", "ISO"), ("", "ISO"), ("\ud800", "ISO"),
     ("0001-01-01T00:00:00+14:00", "years"), ("9999-12-31T23:59:59-12:00", "years")],
)  # fmt: skip
def test_an_instant_that_is_none_is_refused(text: str, says: str):
    """With the field, and what is missing."""
    with pytest.raises(LineError, match=says) as wrong:
        instant(text, "tick")
    assert '"tick"' in str(wrong.value)


async def test_a_channel_collects_by_delivery():
    """In the order of sending, once."""
    channel, other = PipeChannel(), Delivery("1", PersonId("pipe", "tom"), NOW, (Bubble("hi"),))
    await channel.send(HELLO, HELLO.bubbles[0])
    await channel.send(other, other.bubbles[0])
    await channel.send(HELLO, HELLO.bubbles[1])
    assert channel.collect() == [(HELLO, list(HELLO.bubbles)), (other, list(other.bubbles))]
    assert channel.collect() == []


def test_bubbles_are_told_with_buttons_and_file():
    """Only what travels: neither the action of a button nor the line of a bubble."""
    bubble = Bubble("pick", "hello.1", ((Button("Yes", "do:yes", "b1"),), (Button("No", "do:no", "b2"),)))
    assert told([bubble, Bubble("", file=Attachment("a.json", "{}"))]) == [
        {"text": "pick", "buttons": [[{"label": "Yes", "data": "b1"}], [{"label": "No", "data": "b2"}]], "file": None},
        {"text": "", "buttons": [], "file": {"name": "a.json", "text": "{}"}},
    ]


def test_a_why_is_told_field_by_field():
    """With its runners-up."""
    why = Why("rules", "hello", "a.talk", 3, ("part",), ("fact",), (RunnerUp("bye", "act"),))
    assert json.loads(encoded(told_why(why))) == {
        "engine": "rules", "rule": "hello", "file": "a.talk", "line": 3, "parts": ["part"], "memories": ["fact"],
        "runners_up": [{"rule": "bye", "failed": "act"}],
    }  # fmt: skip


def test_what_was_written_first_is_told_with_its_kind():
    """And with its why when that was asked for."""
    plain = sent_entry(HELLO, HELLO.bubbles, shows_why=False)
    assert plain == {"user": "mia", "at": NOW.isoformat(), "replies": told(HELLO.bubbles), "about": "tea",
                     "kind": "morning"}  # fmt: skip
    assert sent_entry(HELLO, HELLO.bubbles, shows_why=True) == {**plain, "why": told_why(HELLO.why)}


def test_an_output_line_is_one_line():
    """Whatever stands in it; characters stay what they are."""
    line = encoded({"text": "ä\n\u2028\r🙂"})
    assert line.count("\n") == 1
    assert line.endswith("}\n")
    assert "🙂" in line


async def test_a_stream_answers_each_line_in_its_place():
    """An error is an answer too, and the stream goes on."""
    out: list[str] = []

    async def take(raw: bytes, number: int) -> dict[str, object]:
        if raw == b"bad\n":
            raise LineError("not taken")
        return {"number": number}

    await serve([b"one\n", b"bad\n", b"three"], take, out.append)
    assert [json.loads(line) for line in out] == [{"number": 0}, {"error": "not taken"}, {"number": 2}]
