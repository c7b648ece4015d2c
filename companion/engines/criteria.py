"""How a condition is written: read into a value, or refused in words that say what to write instead."""

import re

from companion.domain.persona import TRAITS
from companion.engines.rule import Condition
from companion.engines.vocabulary import RECALLS

WORDS = (
    "act",
    "feeling",
    "topic",
    "frame",
    "experiencer",
    "status",
    "polarity",
    "kind",
    "script",
    "initiative",
    "about",
)
"""Names that are compared with words."""
NUMBERS = (
    "intensity", "valence", "words", "hour", "turns", "days since said", "days since heard", "hesitant", "mood", *TRAITS,
)  # fmt: skip
"""Names that are compared with numbers."""
KNOWN = ("fact", "person", "feeling", "frame")
"""What can be known or not."""

_IS = re.compile(r"(?P<not>not )?(?P<name>[a-z ]+?) is (?P<isnt>not )?(?P<words>.+)")
_NUMBER = re.compile(r"(?P<not>not )?(?P<name>[a-z ]+?) ?(?P<op><=|>=|<|>) ?(?P<number>-?\d{1,9}(\.\d{1,9})?)")
_KNOWN = re.compile(r"(?P<no>no |not )?(?P<name>fact|person|recall) (?P<words>.+)")
_RECALL = re.compile(r"(?P<no>no |not )?(?P<name>recall)")


class UnreadableError(ValueError):
    """A condition that means nothing as written."""


def read_condition(text: str) -> Condition:
    """The condition that this text states; raises UnreadableError."""
    plain = " ".join(text.lower().split())
    for pattern, made in ((_RECALL, _any_recall), (_KNOWN, _known), (_NUMBER, _number), (_IS, _is)):
        found = pattern.fullmatch(plain)
        if found:
            return made(found, plain)
    raise UnreadableError(
        f'"{text}" is no condition; write NAME is WORD, NAME > NUMBER, fact RELATION, person ROLE or recall KIND'
    )


def read_presumption(text: str) -> Condition:
    """What a variant takes for granted: `feeling`, `frame`, `fact pet`, `person sister`; raises UnreadableError."""
    name, _, rest = " ".join(text.lower().split()).partition(" ")
    if name not in KNOWN or (name == "fact" and not rest):
        raise UnreadableError(f'"presumes {text}" means nothing; presume feeling, frame, person or fact RELATION')
    return Condition(name, "known", _words(rest), text=f"presumes {text}")


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split(",") if word.strip())


def _known(found: re.Match[str], text: str) -> Condition:
    return Condition(found["name"], "known", _words(found["words"]), wanted=not found["no"], text=text)


def _any_recall(found: re.Match[str], text: str) -> Condition:
    """That any memory may be brought up, whatever it shares with the message."""
    return Condition("recall", "known", tuple(sorted(RECALLS)), wanted=not found["no"], text=text)


def _number(found: re.Match[str], text: str) -> Condition:
    name = found["name"].strip()
    if name not in NUMBERS:
        raise UnreadableError(f'"{name}" is no number; known are {", ".join(NUMBERS)}')
    return Condition(name, found["op"], number=float(found["number"]), wanted=not found["not"], text=text)


def _is(found: re.Match[str], text: str) -> Condition:
    name = found["name"].strip()
    wanted = not found["not"] and not found["isnt"]
    if name in NUMBERS:
        return _equal(name, found["words"], wanted, text)
    if name not in WORDS:
        raise UnreadableError(f'unknown condition "{name}"; known are {", ".join((*WORDS, *NUMBERS))}')
    return Condition(name, "is", _words(found["words"]), wanted=wanted, text=text)


def _equal(name: str, words: str, wanted: bool, text: str) -> Condition:
    try:
        return Condition(name, "=", number=float(words), wanted=wanted, text=text)
    except ValueError:
        raise UnreadableError(f'"{name}" is a number; write {name} > 0.5') from None
