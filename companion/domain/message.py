"""What a person said, and who they are; time is always aware."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from companion.domain.errors import ConfigError
from companion.domain.quick import quick

LONGEST = 4096
"""Characters of a message that are read; Telegram sends no longer ones."""


@quick
@dataclass(frozen=True, slots=True, order=True)
class PersonId:
    """One person at one channel: `telegram:12345`, `terminal:me`, `pipe:mia`."""

    channel: str
    id: str

    def __hash__(self) -> int:
        # Asked for many times a turn; who has the same id at two channels is rare, and still told apart.
        return hash(self.id)

    def __str__(self) -> str:
        return f"{self.channel}:{self.id}"

    @classmethod
    def parse(cls, text: str) -> "PersonId":
        """The person that `CHANNEL:ID` names; raises ConfigError for any other form."""
        channel, colon, name = text.partition(":")
        if not (channel and colon and name):
            raise ConfigError(f"{text!r} names nobody; write CHANNEL:ID, for example terminal:me")
        return cls(channel, name)


class Kind(StrEnum):
    """What sort of thing arrived; a forward brings nobody's words along, and blocked is the end of all reach.

    A video is whatever moves; a file is any other document; what was written with a photo, a voice, a video or a file is
    the text of the message.
    """

    TEXT = "text"
    BUTTON = "button"
    STICKER = "sticker"
    DICE = "dice"
    PHOTO = "photo"
    VIDEO = "video"
    FILE = "file"
    VOICE = "voice"
    LOCATION = "location"
    CONTACT = "contact"
    POLL = "poll"
    EDIT = "edit"
    REACTION = "reaction"
    FORWARD = "forward"
    BLOCKED = "blocked"


@quick
@dataclass(frozen=True, slots=True)
class Message:
    """One thing a person sent.

    `update` is unique per channel; `at` is aware; `button` is the opaque data of a pressed button; `zone` is an IANA
    name that came with the message; `lat` and `lon` are degrees; `also` are the updates of earlier messages that are
    heard with this one as one thought. `number` is the message's own at its channel, which an edit has in common with
    what it edits; `album` is in common to what was sent in one go; `quoted` are the words that it is a reply to, whoever
    said them. Raises ValueError for a naive time.
    """

    person: PersonId
    update: str
    at: datetime
    text: str = ""
    kind: Kind = Kind.TEXT
    button: str | None = None
    lat: float | None = None
    lon: float | None = None
    zone: str | None = None
    language: str | None = None
    also: tuple[str, ...] = ()
    number: str = ""
    album: str = ""
    quoted: str = ""

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            raise ValueError("a message needs an aware time")
