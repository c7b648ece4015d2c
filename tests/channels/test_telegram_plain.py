"""Words in a private chat are read as the binding would read them; everything else is left to it."""

from typing import Any

import pytest
from telegram import Update

from companion.channels.telegram.plain import plain
from companion.channels.telegram.translate import translate
from tests.bot_api import people
from tests.channels.listening import NOW

AT = 1_790_000_000


def update(content: dict[str, Any], **options: Any) -> dict[str, Any]:
    return {"update_id": 5, "message": people.message(7, AT, content, **options)}


@pytest.mark.parametrize("text", ["hi", "/start", "/start@companion_test_bot seed", "a@b", "😀", "/\ud83d"])
@pytest.mark.parametrize("language", ["en", None])
def test_words_are_read_as_the_binding_reads_them(text: str, language: str | None):
    """The same message, whichever of the two read it."""
    raw = update({"text": text, "entities": []}, language=language)
    read = Update.de_json(raw, None)
    assert plain(raw) == translate(read, NOW)


@pytest.mark.parametrize(
    "raw",
    [
        update({"text": "hi"}, group=True),
        update({"text": "hi", "from": {"id": 7, "is_bot": True, "first_name": "Bot"}}),
        update({"text": "hi", "reply_to_message": people.message(7, AT, {"text": "before"})}),
        update({"text": "hi", "forward_origin": {"type": "hidden_user", "sender_user_name": "Mia", "date": AT}}),
        update(dict(people.CONTENTS["photo"])),
        {"update_id": 5, "edited_message": people.message(7, AT, {"text": "hi"})},
        {"update_id": 5, "message": {"text": "hi"}},
        {"update_id": 5, "message": people.message(7, 10**20, {"text": "hi"})},
        {"update_id": "5"},
    ],
)
def test_everything_else_is_left_to_the_binding(raw: dict[str, Any]):
    """Whatever more there is, or less."""
    assert plain(raw) is None
