"""What a person said is read from every kind of update, and nothing is read from the rest."""

from datetime import UTC, datetime, timedelta

import pytest
from telegram import Update

from companion.channels.telegram.translate import translate
from companion.domain.message import Kind, Message, PersonId
from tests.bot_api import people

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
THEN = NOW - timedelta(hours=3)
AT = int(THEN.timestamp())
MIA = PersonId("telegram", "7")


def read(**raw: object) -> Message | None:
    return translate(Update.de_json({"update_id": 41, **raw}, None), NOW)


def said(text: str, language: str | None = "en", **more: object) -> Message | None:
    return read(message=people.message(7, AT, {"text": text, **more}, language=language))


def sent(kind: str) -> Message:
    found = read(message=people.message(7, AT, people.CONTENTS[kind]))
    assert found is not None
    return found


def test_a_text_is_read_with_who_when_and_in_which_language():
    """Person, update, time and language come from the update; the time is the message's own."""
    assert said("hello") == Message(MIA, "41", THEN, "hello", language="en", number="1")


def test_a_person_without_a_language_has_none():
    """Telegram does not always tell."""
    assert said("hello", language=None).language is None


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("/help@companion_test_bot", "/help"),
        ("/memory@companion_test_bot my dog", "/memory my dog"),
        ("/start xyz-123", "/start xyz-123"),
        ("mail me@home /help@you", "mail me@home /help@you"),
        ("/help", "/help"),
    ],
)
def test_a_command_is_read_without_the_name_of_the_bot(written: str, read_as: str):
    """The payload of a deep link and everything after the command stay."""
    assert said(written).text == read_as


@pytest.mark.parametrize(
    "text",
    [
        "👨‍👩‍👧‍👦🏳️‍🌈",
        "שלום, מה שלומך?",
        "half \ud83d of it",
        "a\x00b\x07c\u202ed",
        "<b>bold</b> *x* _y_",
        "x" * 4096,
        "  \n ",
    ],
)
def test_text_survives_as_it_is(text: str):
    """Cleaning is the conversation's work."""
    assert said(text).text == text


@pytest.mark.parametrize(
    ("kind", "expected", "text"),
    [
        ("sticker", Kind.STICKER, "🥳"),
        ("dice", Kind.DICE, "🎲 4"),
        ("photo", Kind.PHOTO, "my dog at the lake"),
        ("document", Kind.FILE, "my letter"),
        ("video", Kind.VIDEO, ""),
        ("animation", Kind.VIDEO, ""),
        ("video_note", Kind.VIDEO, ""),
        ("voice", Kind.VOICE, ""),
        ("audio", Kind.VOICE, "our song"),
        ("location", Kind.LOCATION, ""),
        ("venue", Kind.LOCATION, "The Pier"),
        ("contact", Kind.CONTACT, "Mia Okoye"),
        ("poll", Kind.POLL, "Tea or coffee?"),
    ],
)
def test_every_kind_is_told_apart(kind: str, expected: Kind, text: str):
    """The text is the emoji, the caption, the name or the question."""
    found = sent(kind)
    assert (found.kind, found.text, found.person, found.at) == (expected, text, MIA, THEN)


def test_a_location_brings_its_place():
    """Degrees, as sent."""
    found = sent("location")
    assert (found.lat, found.lon) == (52.5, 13.4)


def test_only_a_location_brings_a_place():
    """A text has no degrees."""
    assert (said("hi").lat, said("hi").lon) == (None, None)


def test_a_phone_number_is_not_read():
    """Of a contact only the name is taken over."""
    assert "100000" not in repr(sent("contact"))


def test_an_edit_is_read_with_its_new_text_and_time():
    """The time is that of the edit."""
    edited = people.message(7, AT, {"text": "/help@bot me", "edit_date": AT + 60})
    found = read(edited_message=edited)
    assert (found.kind, found.text, found.at) == (Kind.EDIT, "/help me", THEN + timedelta(minutes=1))


def test_a_live_location_that_moves_says_nothing():
    """It would be an answer every few seconds."""
    assert read(edited_message=people.message(7, AT, people.CONTENTS["location"])) is None


def pressed(group: bool = False, **fields: object) -> Message | None:
    shown = people.message(7, AT, {"text": "pick"}, group=group)
    return read(callback_query={"id": "q", "from": people.user(7), "chat_instance": "1", "message": shown, **fields})


def test_a_pressed_button_is_read_at_the_time_of_the_press():
    """The date of the message under it would be hours too early."""
    assert pressed(data="b7:2") == Message(MIA, "41", NOW, "", Kind.BUTTON, button="b7:2", language="en")


def test_a_button_under_a_message_too_old_to_see_still_counts():
    """Telegram then shows the message without its content."""
    gone = {"chat": people.chat(7), "message_id": 3, "date": 0}
    assert pressed(data="b7:2", message=gone).button == "b7:2"


@pytest.mark.parametrize("fields", [{}, {"group": True, "data": "x"}, {"data": "x", "message": None}])
def test_a_press_that_is_not_for_us_says_nothing(fields: dict):
    """A game, a group, and an inline message elsewhere."""
    assert pressed(**fields) is None


def test_a_reaction_is_its_new_emoji():
    """What was there before does not count."""
    found = read(message_reaction=people.reaction(7, AT, "❤", "👍"))
    assert (found.kind, found.text, found.at) == (Kind.REACTION, "❤", THEN)


def test_a_reaction_taken_back_says_nothing():
    """Nothing new stands there."""
    assert read(message_reaction=people.reaction(7, AT, "", "👍")) is None


def test_a_custom_emoji_is_a_reaction_without_text():
    """It has a number and no character."""
    raw = people.reaction(7, AT, "")
    raw["new_reaction"] = [{"type": "custom_emoji", "custom_emoji_id": "5"}]
    assert (read(message_reaction=raw).kind, read(message_reaction=raw).text) == (Kind.REACTION, "")


@pytest.mark.parametrize(
    "raw",
    [
        {"message": people.message(7, AT, {"text": "hi"}, group=True)},
        {"edited_message": people.message(7, AT, {"text": "hi"}, group=True)},
        {"message": people.message(7, AT, people.CONTENTS["pinned"])},
        {"message": people.message(7, AT, {})},
        {"my_chat_member": people.membership(7, AT, "member")},
        {"my_chat_member": {**people.membership(7, AT, "kicked"), "chat": people.chat(-7, "group")}},
        {"channel_post": {"message_id": 1, "date": AT, "chat": {"id": -5, "type": "channel"}, "text": "news"}},
        {"message": {"message_id": 1, "date": AT, "chat": people.chat(7), "text": "from nobody"}},
        {"something_new": {"id": 1}},
        {},
    ],
)
def test_what_says_nothing_to_a_companion_is_passed_over(raw: dict):
    """Groups, channels, notes of the service, somebody who unblocks us, and kinds not known yet."""
    assert read(**raw) is None


def test_a_block_is_read():
    """Who blocked us, and when."""
    assert read(my_chat_member=people.membership(7, AT, "kicked")) == Message(MIA, "41", THEN, kind=Kind.BLOCKED)


def passed_on(**origin: object) -> Message | None:
    return said("what a day", forward_origin={"date": AT, **origin})


@pytest.mark.parametrize(
    "origin",
    [
        {"type": "user", "sender_user": people.user(8)},
        {"type": "hidden_user", "sender_user_name": "Somebody"},
        {"type": "chat", "sender_chat": people.chat(-9, "group")},
        {"type": "channel", "chat": {"id": -5, "type": "channel", "title": "News"}, "message_id": 3},
    ],
)
def test_what_is_passed_on_brings_no_words_along(origin: dict):
    """They are somebody else's, who never agreed to be remembered."""
    found = passed_on(**origin)
    assert (found.kind, found.text) == (Kind.FORWARD, "")


def test_who_forwards_their_own_words_says_them_once_more():
    """They are theirs."""
    found = passed_on(type="user", sender_user=people.user(7))
    assert (found.kind, found.text) == (Kind.TEXT, "what a day")


def test_a_reply_to_an_old_message_is_what_they_wrote_and_no_word_of_the_old_one():
    """What is quoted was said before, maybe by somebody else; it comes along by itself."""
    old = people.message(7, AT - 86400, {"text": "I live in Atlantis"})
    found = said("yes, that one", reply_to_message=old, quote={"text": "Atlantis", "position": 10})
    assert (found.kind, found.text, found.quoted) == (Kind.TEXT, "yes, that one", "I live in Atlantis")


def test_a_reply_to_a_picture_is_one_to_what_was_written_with_it():
    """To the picture alone it is a reply to nothing that was said."""
    old = people.message(7, AT - 86400, people.CONTENTS["photo"])
    found = said("isn't he?", reply_to_message=old)
    assert (found.kind, found.quoted) == (Kind.TEXT, "my dog at the lake")
    bare = people.message(7, AT, people.CONTENTS["video"])
    found = said("isn't he cute?", reply_to_message=bare)
    assert (found.kind, found.text, found.quoted) == (Kind.VIDEO, "isn't he cute?", "")
    assert said("/help", reply_to_message=bare).kind == Kind.TEXT


def test_a_reply_to_a_message_of_another_chat_quotes_nothing():
    """It is none of our talk."""
    other = {"origin": {"type": "hidden_user", "sender_user_name": "Mia", "date": AT}}
    assert said("look", external_reply=other, quote={"text": "some joke", "position": 0}).quoted == ""


def test_what_a_bot_said_comes_along_when_it_is_passed_on():
    """It may be our own; its words are nobody's all the same."""
    found = passed_on(type="user", sender_user={"id": 1, "is_bot": True, "first_name": "Bot"})
    assert (found.kind, found.text, found.quoted) == (Kind.FORWARD, "", "what a day")


def test_what_another_bot_wrote_in_their_name_is_not_theirs():
    """The words are passed on, a clip is shown without them."""
    other = {"id": 9, "is_bot": True, "first_name": "Clips"}
    words = said("my brother lives in Rome", via_bot=other)
    assert (words.kind, words.text) == (Kind.FORWARD, "")
    clip = read(message=people.message(7, AT, {**people.CONTENTS["animation"], "caption": "ha", "via_bot": other}))
    assert (clip.kind, clip.text) == (Kind.VIDEO, "")
    edited = people.message(7, AT, {"text": "my brother lives in Rome", "edit_date": AT + 60, "via_bot": other})
    assert read(edited_message=edited) is None


def test_another_bot_is_not_talked_with():
    """Two of them would never stop."""
    sender = {"id": 55, "is_bot": True, "first_name": "Bot"}
    assert said("hello", **{"from": sender}) is None


def test_pictures_sent_in_one_go_are_told_by_their_album():
    """And each message by its own number, which an edit shares."""
    found = read(message=people.message(7, AT, {**people.CONTENTS["photo"], "media_group_id": "g1"}, message_id=12))
    assert (found.album, found.number) == ("g1", "12")
    edited = people.message(7, AT, {"text": "hi there", "edit_date": AT + 60}, message_id=12)
    assert read(edited_message=edited).number == "12"


def test_a_list_of_things_to_do_is_words():
    """Its title, and then a line for each."""
    tasks = [{"id": 1, "text": "call my mother"}, {"id": 2, "text": "buy milk"}]
    found = read(message=people.message(7, AT, {"checklist": {"title": "Tomorrow", "tasks": tasks}}))
    assert (found.kind, found.text) == (Kind.TEXT, "Tomorrow\ncall my mother\nbuy milk")


def test_a_file_that_is_too_big_to_fetch_is_a_file():
    """None is ever fetched."""
    found = read(
        message=people.message(7, AT, {"document": {"file_id": "f", "file_unique_id": "f", "file_size": 30_000_000}})
    )
    assert (found.kind, found.text) == (Kind.FILE, "")
