"""Those who are spoken of without a role: by a name that is known, by he or she."""

from collections.abc import Sequence

from companion.domain.understanding import Token
from companion.understanding.people import Mention
from companion.understanding.roles import PETS, ROLES
from companion.understanding.tables import Known

NOBODY = Known()
SHE = frozenset(
    "mother sister daughter grandmother aunt niece wife girlfriend fiancee stepmother stepdaughter stepsister "
    "mother-in-law sister-in-law granddaughter godmother".split()
)
"""Roles of whom one says `she`."""
HE = frozenset(
    "father brother son grandfather uncle nephew husband boyfriend fiance stepfather stepson stepbrother father-in-law "
    "brother-in-law grandson godfather".split()
)
"""Roles of whom one says `he`."""


def by_name(tokens: Sequence[Token], known: Known) -> dict[str, str]:
    """Those known by a name that stands in the message, and whom the talk is about, by the small word for them."""
    if not (known.names or known.about):
        return {}
    named = _called(known.about)
    words = {token.word.removesuffix("'s") for token in tokens}
    here = [name for name in known.names if _is_in(name, words)]
    if len(here) == 1:
        named |= _called(here[0])
    return named | {written.lower(): written for written in (name.rpartition(" ")[2] for name in here)}


def _is_in(name: str, words: set[str]) -> bool:
    """Whether the name, without its role, stands among these words."""
    written = name.rpartition(" ")[2]
    return written[:1].isupper() and written.lower() in words


def pronouns(mentions: Sequence[Mention]) -> dict[str, str]:
    """Whom `he` and `she` mean after these mentions: the last of each, pets and owners aside."""
    named: dict[str, str] = {}
    for mention in mentions:
        if not (mention.pet or mention.owner or mention.had):
            named |= _called(mention.whom)
    return named


def of_talk(about: str) -> Mention | None:
    """Whom the talk is about, as somebody whose name may be told now; None when it is known or nobody's."""
    plain = about.removeprefix("second ").removeprefix("new ")
    known = not about or (plain not in ROLES.values() and plain not in PETS)
    return None if known else Mention(plain, (), 0, 0, 0, plain in PETS)


def _called(key: str) -> dict[str, str]:
    role = key.partition(" ")[0]
    words = ("she",) if role in SHE else ("he",) if role in HE else ("he", "she")
    return {word: key for word in words} if key else {}
