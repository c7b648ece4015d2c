"""What people send, in the words of the Bot API: payloads of messages, presses and reactions."""

from collections.abc import Mapping
from typing import Any

_PHOTO = {"file_id": "photo-1", "file_unique_id": "p1", "width": 90, "height": 90}
_FILE = {"file_id": "file-1", "file_unique_id": "f1"}
_CLIP = {**_FILE, "width": 10, "height": 10, "duration": 1}
_POLL = {
    "id": "9",
    "question": "Tea or coffee?",
    "options": [{"text": "tea", "voter_count": 0, "persistent_id": "1"}],
    "total_voter_count": 0,
    "is_closed": False,
    "is_anonymous": True,
    "type": "regular",
    "allows_multiple_answers": False,
    "allows_revoting": False,
    "members_only": False,
}

CONTENTS: Mapping[str, Mapping[str, Any]] = {
    "sticker": {
        "sticker": {
            **_FILE,
            "type": "regular",
            "width": 1,
            "height": 1,
            "is_animated": False,
            "is_video": False,
            "emoji": "🥳",
        }
    },
    "dice": {"dice": {"emoji": "🎲", "value": 4}},
    "photo": {"photo": [_PHOTO], "caption": "my dog at the lake"},
    "document": {"document": _FILE, "caption": "my letter"},
    "video": {"video": _CLIP},
    "animation": {"animation": _CLIP, "document": _FILE},
    "video_note": {"video_note": {**_FILE, "length": 1, "duration": 1}},
    "voice": {"voice": {**_FILE, "duration": 3}},
    "audio": {"audio": {**_FILE, "duration": 3}, "caption": "our song"},
    "location": {"location": {"latitude": 52.5, "longitude": 13.4}},
    "venue": {
        "location": {"latitude": 48.1, "longitude": 11.5},
        "venue": {"location": {"latitude": 48.1, "longitude": 11.5}, "title": "The Pier", "address": "1 Sea Road"},
    },
    "contact": {"contact": {"phone_number": "+100000", "first_name": "Mia", "last_name": "Okoye"}},
    "poll": {"poll": _POLL},
    "pinned": {"pinned_message": {"message_id": 1, "date": 0, "chat": {"id": 1, "type": "private"}}},
}
"""A message's own fields, by kind."""


def user(number: int, language: str | None = "en") -> dict[str, Any]:
    """A person, by number."""
    known = {"id": number, "is_bot": False, "first_name": f"Person {number}"}
    return known if language is None else {**known, "language_code": language}


def chat(number: int, kind: str = "private") -> dict[str, Any]:
    """The chat with that person, or a group."""
    return {"id": number, "type": kind, "first_name": f"Person {number}"}


def message(number: int, at: int, content: Mapping[str, Any], message_id: int = 1, **options: Any) -> dict[str, Any]:
    """A message of that person with this content; options: `language`, `group`."""
    return {
        "message_id": message_id,
        "date": at,
        "from": user(number, options.get("language", "en")),
        "chat": chat(-number, "group") if options.get("group") else chat(number),
        **content,
    }


def reaction(number: int, at: int, new: str, old: str = "") -> dict[str, Any]:
    """A reaction of that person to a message, `new` in place of `old`; empty for none."""
    return {
        "chat": chat(number),
        "message_id": 1,
        "user": user(number),
        "date": at,
        "old_reaction": [{"type": "emoji", "emoji": old}] if old else [],
        "new_reaction": [{"type": "emoji", "emoji": new}] if new else [],
    }


def membership(number: int, at: int, status: str) -> dict[str, Any]:
    """The bot's standing with that person: `kicked` when they block it, `member` when they come back."""
    bot = {"id": 1, "is_bot": True, "first_name": "Bot"}
    ended = {"until_date": 0} if status == "kicked" else {}
    return {
        "chat": chat(number),
        "from": user(number),
        "date": at,
        "old_chat_member": {"user": bot, "status": "member"},
        "new_chat_member": {"user": bot, "status": status, **ended},
    }
