"""Whatever is typed: a sensible reply or a chosen silence, no traceback, nothing lost."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from companion.domain.message import Kind
from companion.testing import Record, Talk, broken

ODD = (
    "", "   ", "\n\n", "x" * 4096, "i am " * 1000, "a" * 10_000, "\ud800", "\x00\x07", "\u202eabc", "שלום עולם",
    "مرحبا", "😀😀😀", "{{7*7}}", "{% for x in y %}", "'; DROP TABLE person;--", "/", "//", "/ help", "@", "?", "...",
    "....!!!!", "0", "-1", "\\", "<b>hi</b>", "*bold* _it_ `code`", "null", "None", "🏳️‍🌈", "ﷺ", "Z̤͔a̴l̵g̶o",
)  # fmt: skip


@pytest.mark.parametrize("said", ODD)
@pytest.mark.parametrize("stage", ["new", "in the first talk", "friend"])
def test_odd_texts_are_taken_at_every_stage(said, stage):
    """Something is said, and the next message is answered as ever."""
    with Talk(persona="wren" if stage == "friend" else "") as talk:
        if stage == "in the first talk":
            talk.say("hi")
            talk.say("yes")
        talk.say(said)
        after = talk.say("hello there")
        assert after
        assert "{{" not in after


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.BLOCKED])
def test_every_kind_of_message_is_answered(friend, kind):
    """A fitting, honest word, also without any text."""
    friend.say("hello")
    more = {"lat": 35.68, "lon": 139.69} if kind is Kind.LOCATION else {}
    assert friend.say("", kind, **more)


def test_a_shared_location_moves_the_clock(friend):
    """Somebody who sends Tokyo lives on Tokyo's time."""
    friend.say("hello")
    friend.say("", Kind.LOCATION, lat=35.68, lon=139.69)
    assert friend.known.state.settings.zone == "Asia/Tokyo"


def test_the_same_update_twice_is_answered_once(friend):
    """A channel may deliver again; the person hears it once."""
    from companion.domain.message import Message

    message = Message(friend.person, "same", friend.now, "hello there")
    assert friend.hear(message)
    assert friend.hear(message) == ""


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.text(max_size=60), min_size=1, max_size=4))
def test_any_text_leads_to_a_talk_that_goes_on(lines):
    """Every reply can be encoded, is short enough and holds no template."""
    with Talk(persona="slate") as talk:
        for line in lines:
            reply = talk.say(line)
            assert len(reply.encode("utf-16-le")) <= 2 * 4096 * 2
            assert "{{" not in reply or "{{" in line


@pytest.mark.parametrize("kind", [Kind.STICKER, Kind.PHOTO, Kind.VOICE, Kind.LOCATION, Kind.REACTION, Kind.POLL])
def test_one_sticker_after_another_gets_its_words_once_and_then_quiet(friend, kind):
    """Nothing is said twice, and when all is said nothing more is."""
    said = [friend.say("", kind, lat=52.5, lon=13.4) for _ in range(14)]
    spoken = [one for one in said if one]
    assert len(spoken) >= 4
    assert len(set(spoken)) == len(spoken)
    assert said[-1] == ""
    assert broken(Record(friend.passages, friend.memory)) == ()
