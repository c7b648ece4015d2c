"""How a message is written: its length, whether it hesitates, how formal it is; so that a reply may sound alike."""

from collections.abc import Sequence
from functools import lru_cache

from companion.domain.understanding import Style, Token

_HESITANT = frozenset(
    "um umm uh uhm er erm hmm hm idk dunno maybe perhaps kinda sorta guess suppose probably possibly somehow anyway "
    "whatever unsure".split()
)
_FORMAL = frozenset(
    "however therefore furthermore moreover regarding sincerely kindly please would could shall whom indeed perhaps "
    "appreciate assist inquire concerning grateful thus hence nevertheless although apologise apologize greetings dear".split()
)
_CASUAL = frozenset(
    "lol lmao haha hahaha omg u ur r thx ty tbh ngl idk imo btw rn gonna wanna gotta kinda sorta yeah yep nah nope yo hey sup "
    "dude bro mate cuz bc wtf ikr pls plz dunno ya ok k gotcha lemme ain't cool af literally im dont cant".split()
)
_SIGNS = _HESITANT | _FORMAL | _CASUAL
_MARKED = 0.15
"""How far one mark of care or of ease moves the formality."""


def style_of(text: str, tokens: Sequence[Token]) -> Style:
    """The style of the text: words counted, hesitation and formality from 0 to 1, formality 0.5 when nothing tells."""
    words = [token.word for token in tokens]
    signs = () if _SIGNS.isdisjoint(words) else words
    shortened = sum(["'" in word and word not in _CASUAL for word in words]) if "'" in text else 0
    return Style(len(words), _hesitation(text, signs), _formality(text, signs, shortened))


def _hesitation(text: str, words: Sequence[str]) -> float:
    """A half for one sign of it, more for more; `words` are none where none of them is a sign."""
    signs = _count(words, _HESITANT) + text.count("...") + (", like," in text)
    return round(1 - 0.5**signs, 3) if signs else 0.0


def _formality(text: str, words: Sequence[str], shortened: int) -> float:
    careful = _count(words, _FORMAL) + text[:1].isupper() + text.rstrip().endswith(".")
    easy = _count(words, _CASUAL) + shortened + text[:1].islower() + (not text.isascii())
    return _formal(careful - easy)


@lru_cache(maxsize=64)
def _formal(marks: int) -> float:
    """The formality after so many marks of care more than of ease."""
    return round(min(max(0.5 + _MARKED * marks, 0.0), 1.0), 3)


def _count(words: Sequence[str], known: frozenset[str]) -> int:
    """How many of the words are known here."""
    return sum([word in known for word in words]) if words else 0
