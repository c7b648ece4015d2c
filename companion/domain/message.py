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
    """What sort of thing arrived; a forward brings nobody's words along, and blocked is the end of all reach."""

    TEXT = "text"
    BUTTON = "button"
    STICKER = "sticker"
    PHOTO = "photo"
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
    heard with this one as one thought. Raises ValueError for a naive time.
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

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            raise ValueError("a message needs an aware time")
