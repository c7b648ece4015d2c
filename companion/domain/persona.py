"""Who the companion is for one person, and the pack it was made from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import blake2b

TRAITS = ("warmth", "energy", "calm", "curiosity", "order", "humour", "directness")
"""The sliders of a persona, each 0 to 1."""


@dataclass(frozen=True, slots=True)
class Source:
    """One file of a pack: its path as `pack/file`, and its text."""

    file: str
    text: str


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The text of a pack with everything it extends, furthest ancestor first; its digest names the content."""

    name: str
    files: tuple[Source, ...]

    @property
    def digest(self) -> str:
        """BLAKE2b over name, paths and texts, 32 hexadecimal digits."""
        content = blake2b(self.name.encode(), digest_size=16)
        for source in self.files:
            content.update(f"\x00{source.file}\x00{source.text}".encode())
        return content.hexdigest()


@dataclass(frozen=True, slots=True)
class Shape:
    """Words in a free answer that move a trait, and what the companion makes of them aloud."""

    heard: tuple[str, ...]
    traits: Mapping[str, float]
    say: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer offered as a button; `value` is what it means, `heard` the words that mean it too."""

    value: str
    label: str
    heard: tuple[str, ...] = ()
    traits: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Question:
    """One question of the onboarding; every text is a set of variants.

    `kind` decides how an answer is read: age, name, open, sound, zone, writes_first or consent. `ask` is said first,
    `again` after an answer that could not be read, `evasive` after an evasive one, `thanks` when it is answered.
    """

    id: str
    kind: str
    ask: tuple[str, ...]
    again: tuple[str, ...]
    evasive: tuple[str, ...] = ()
    thanks: tuple[str, ...] = ()
    may_skip: bool = False
    choices: tuple[Choice, ...] = ()
    shapes: tuple[Shape, ...] = ()


@dataclass(frozen=True, slots=True)
class GivenName:
    """A name the companion may give itself, and why, in its own words."""

    name: str
    because: str


@dataclass(frozen=True, slots=True)
class Pack:
    """A persona pack ready for use; `lines` are named sets of variants, `talk` the rules as text.

    `menu` describes commands in the pack's `language`, two letters of ISO 639-1; it is empty where that is English.
    """

    name: str
    digest: str
    about: str
    names: tuple[GivenName, ...]
    traits: Mapping[str, float]
    questions: tuple[Question, ...]
    lines: Mapping[str, tuple[str, ...]]
    talk: tuple[Source, ...] = ()
    language: str = ""
    menu: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Persona:
    """The companion of one person: its name and why, its traits, and the digest of the snapshot it is pinned to."""

    name: str
    because: str
    pack: str
    digest: str
    traits: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Written:
    """One text of a pack's tables and where it stands; `may` are the values it can name besides user and me."""

    file: str
    line: int
    column: int
    text: str
    may: tuple[str, ...] = ()
