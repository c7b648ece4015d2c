"""What every conversation stands on: tables, care texts, packs; loaded once by the composition root."""

from collections.abc import Mapping
from dataclasses import dataclass

from companion.domain.persona import Pack
from companion.understanding.tables import Tables


@dataclass(frozen=True, slots=True)
class Helpline:
    """Where help is to be had in one country; an empty string where there is none of that kind."""

    code: str
    call: str
    name: str = ""
    text: str = ""
    chat: str = ""
    youth: str = ""
    emergency: str = "112"


@dataclass(frozen=True, slots=True)
class CareTexts:
    """The program's own words for moments that matter; never part of a pack."""

    lines: Mapping[str, tuple[str, ...]]
    helplines: Mapping[str, Helpline]
    fallback: Helpline


@dataclass(frozen=True, slots=True)
class Ground:
    """Everything that does not change between turns.

    `phrases` maps plain words to the command that they mean; `packs` are the ones a newcomer may be given, `first`
    the one whose questions they are asked.
    """

    tables: Tables
    care: CareTexts
    phrases: Mapping[str, str]
    first: Pack
    packs: tuple[Pack, ...]
